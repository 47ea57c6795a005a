// The words of an HTML source in their order, with the passage lit.
function passageOf(text, wanted, n) {
  const lit = wanted ? litNodes(text.nodes, wanted.node) : new Set();
  const state = { lit, quote: bareWords(wanted?.quote ?? ""), found: false, whole: wanted?.node === null, exact: false };
  state.exact = wanted && everyPassage([text.blocks, text.head, text.chrome]).some((b) => touched(b.words ?? [], state) && quoted(b.words ?? [], state));
  const body = text.blocks.map((b) => passageBlock(b, state));
  const head = text.head.map((b) => passageBlock(b, state));
  const chrome = text.chrome.map((b) => passageBlock(b, state));
  const part = (title, blocks) => blocks.length > 0 && h("section", { class: "aside" }, h("h3", {}, title), blocks);
  return [wanted && !state.found && h("p", { class: "notice", "data-absent": "passage_absent" }, t("passage_absent")),
    h("article", { class: "passages", "aria-label": t("passage_of", releaseId(n)), lang: "ko" }, part(t("head_of_page"), head), body, part(t("site_chrome"), chrome))].filter(Boolean);
}

// litNodes are the numbers of the element and of those within it.
function litNodes(nodes, node) {
  const out = new Set();
  if (node !== null) nodes.forEach((p, i) => (p === node || p.startsWith(node + ">")) && out.add(i));
  return out;
}

// everyPassage lists passages with those in the cells of tables.
function everyPassage(list) {
  return list.flat(Infinity).flatMap((b) => [b, ...(b.cells ?? []).flatMap((c) => everyPassage(c.blocks))]);
}

const touched = (list, state) => state.whole || list.some(([node]) => state.lit.has(node));
const bareWords = (w) => w.replace(/\s+/g, "");

function passageBlock(b, state) {
  if (b.kind === "table") return passageTable(b, state);
  const tag = { h: "h3", caption: "p", meta: "p", p: "p" }[b.kind] ?? "p";
  return h(tag, { class: `${b.kind === "caption" ? "caption" : ""} d${b.depth ?? 0}` }, stretches(b.words ?? [], state));
}

function passageTable(b, state) {
  const rows = Array.from({ length: b.rows }, () => h("tr"));
  for (const c of b.cells ?? []) {
    const [row, , down, across] = c.at;
    rows[row]?.append(h(c.header ? "th" : "td", { rowspan: down > 1 && down, colspan: across > 1 && across }, c.blocks.map((k) => passageBlock(k, state))));
  }
  return h("div", { class: "scroll" }, h("table", { class: "rows" }, b.words?.length > 0 && h("caption", {}, stretches(b.words, state)), h("tbody", {}, rows)));
}

// stretches writes the words of a block. Where the quoted words stand in the
// element wanted, they are lit; where they do not, the whole element is.
function stretches(list, state) {
  if (!touched(list, state) || (state.whole && state.found)) return list.map(([, w]) => w);
  const range = quoted(list, state);
  if (!range && (state.exact || state.whole)) return list.map(([, w]) => w);
  state.found = true;
  let at = 0;
  return list.map(([node, w]) => {
    const start = at;
    at += w.length;
    if (!range) return state.lit.has(node) ? h("mark", { class: "lit" }, w) : w;
    const from = Math.max(range[0] - start, 0), to = Math.min(range[1] - start, w.length);
    const around = state.lit.has(node) ? (x) => (x ? h("span", { class: "near" }, x) : null) : (x) => x;
    return to <= from ? around(w) : [around(w.slice(0, from)), h("mark", { class: "lit" }, w.slice(from, to)), around(w.slice(to))];
  });
}

// quoted finds the quote in the words of a block, whatever its spaces, first
// where it begins in the element.
function quoted(list, state) {
  if (state.quote === "") return null;
  const all = list.map(([, w]) => w).join("");
  const places = [], owner = [];
  let bare = "", at = 0;
  for (const [node, w] of list) {
    for (let i = 0; i < w.length; i++, at++) {
      if (/\s/.test(all[at])) continue;
      bare += all[at];
      places.push(at);
      owner.push(node);
    }
  }
  let i = bare.indexOf(state.quote);
  while (i >= 0 && !state.whole && !state.lit.has(owner[i])) i = bare.indexOf(state.quote, i + 1);
  return i < 0 ? null : [places[i], places[i + state.quote.length - 1] + 1];
}
