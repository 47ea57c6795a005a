// Pieces that several views share.
const STATUSES = ["s0", "s1", "s2", "s3", "s4", "s5", "s6"];
const DOUBT = 80; // per cent of confidence under which a mark carries a dot

// shapes draw a status in 16 by 16, told apart without colour.
const SHAPES = {
  s0: () => s("circle", { cx: 8, cy: 8, r: 5.5 }),
  s1: () => s("path", { d: "M8 1.5 14.5 8 8 14.5 1.5 8Z" }),
  s2: () => s("rect", { x: 3, y: 3, width: 10, height: 10, rx: 1 }),
  s3: () => s("path", { d: "M3.5 3.5l9 9m0-9l-9 9", class: "stroke" }),
  s4: () => s("circle", { cx: 8, cy: 8, r: 5, class: "stroke" }),
  s5: () => [s("circle", { cx: 8, cy: 8, r: 5, class: "stroke" }), s("path", { d: "M8 3a5 5 0 0 1 0 10Z" })],
  s6: () => [s("circle", { cx: 8, cy: 8, r: 5.2, class: "stroke dashed" }), s("path", { d: "M5 11l6-6", class: "stroke thin" })],
};

function symbol(status, doubtful) {
  return s("svg", { viewBox: "0 0 16 16", class: "mark s" + status, "aria-hidden": "true", focusable: "false" },
    SHAPES["s" + status](), doubtful && s("circle", { cx: 13.2, cy: 2.8, r: 2.6, class: "doubt" }));
}

const doubtful = (e) => e[6] === 1 || e[5] < DOUBT;
const recordLink = (ref) => `#/record/${releaseId(ref[0])}/${ref[1]}`;

// eventWords says an event in words: for a title, and for who does not see it.
function eventWords(e) {
  const said = [e[0], t("s" + e[1])];
  if (e[4] >= 0) said.push(book.classes[e[4]]);
  if (e[2] >= 0) said.push(t("confidence", e[5]));
  if (e[6]) said.push(t("has_issue"));
  return said.join(" · ");
}

function legend() {
  return h("ul", { class: "legend", "aria-label": t("legend") },
    STATUSES.map((k, i) => h("li", {}, symbol(i), t(k))),
    h("li", {}, h("span", { class: "band", "aria-hidden": "true" }), t("held")),
    h("li", {}, h("span", { class: "dot", "aria-hidden": "true" }), t("doubtful")));
}

// chooser is a labelled select of [value, words] pairs.
function chooser(name, label, options, state, changed) {
  const select = h("select", { id: "f-" + name, change: (e) => { state[name] = e.target.value; changed(); } },
    h("option", { value: "" }, t("all")),
    options.map(([value, text]) => h("option", { value, selected: state[name] === String(value) }, text)));
  return h("div", { class: "field" }, h("label", { for: "f-" + name }, label), select);
}

function searchField(label, hint, state, changed) {
  const input = h("input", { id: "f-query", type: "search", autocomplete: "off", spellcheck: "false", placeholder: hint,
    input: (e) => { state.query = e.target.value; changed(); } });
  input.value = state.query;
  return h("div", { class: "field wide" }, h("label", { for: "f-query" }, label), input);
}

// filterBar holds the fields, a button that clears them, and how much is found.
function filterBar(state, empty, fields, redraw) {
  const count = h("p", { class: "found", role: "status", "aria-live": "polite" });
  const reset = h("button", { type: "button", class: "plain", click: () => { Object.assign(state, empty); redraw(); } }, t("reset"));
  const form = h("form", { class: "filters", role: "search", "aria-label": t("filters"), submit: (e) => e.preventDefault() }, fields, reset);
  return { form, count };
}

// grow puts the first items into a place and more when the reader comes near the
// end, asks for it, or prints.
const FIRST = 60, STEP = 150;
let finishList = null;

function grow(place, items, draw, after) {
  let shown = 0;
  const button = h("button", { type: "button", class: "more" });
  const step = (n) => {
    const some = items.slice(shown, shown + n).map((item, i) => draw(item, shown + i));
    shown += some.length;
    place.append(...some.flat());
    button.hidden = shown >= items.length;
    button.textContent = t("more", number(Math.min(STEP, items.length - shown)));
  };
  place.replaceChildren();
  step(FIRST);
  button.addEventListener("click", () => step(STEP));
  if ("IntersectionObserver" in window) {
    new IntersectionObserver((seen) => seen.some((x) => x.isIntersecting) && !button.hidden && step(STEP), { rootMargin: "600px" }).observe(button);
  }
  finishList = () => step(5000);
  after.replaceChildren(button);
}

window.addEventListener("beforeprint", () => finishList?.());

// yearTable is a table with a column for each year.
function yearTable(caption, corner, years, body) {
  return [h("p", { class: "none", "aria-hidden": "true" }, caption), h("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": t("matrix_region") },
    h("table", { class: years.length > 18 ? "matrix many" : "matrix" },
      h("caption", { class: "sr" }, caption),
      h("thead", {}, h("tr", {}, h("th", { scope: "col", class: "corner" }, corner), years.map((y) => h("th", { scope: "col" }, String(y))))),
      body))];
}

function yearsOf(events) {
  let first = Infinity, last = -Infinity;
  for (const e of events) {
    first = Math.min(first, e[0]);
    last = Math.max(last, e[0], e[8] > 0 ? Math.min(e[8] - 1, e[0] + 5) : e[0]);
  }
  const years = [];
  for (let y = first; y <= last; y++) years.push(y);
  return years;
}

// yearCells are the cells of a line: marks where something was decided, a band
// where it is valid.
function yearCells(years, events, fallback) {
  return years.map((y) => {
    const here = events.filter((e) => e[0] === y);
    const held = events.some((e) => e[7] > 0 && y >= e[7] && y < e[8]);
    return h("td", { class: held ? "held" : null }, here.map((e) => {
      const said = eventWords(e);
      return h("a", { href: e[2] >= 0 ? recordLink([e[2], e[3]]) : fallback, title: said, class: "event" }, symbol(e[1], doubtful(e)), hidden(said));
    }));
  });
}

function pageTitle(words) {
  document.title = words + " — " + t("brand");
}
