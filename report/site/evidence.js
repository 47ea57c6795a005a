// The panel that says why a value is what it is, and shows where it was printed.
function evidencePanel() {
  const head = h("div", { class: "why" });
  const stage = h("div", { class: "stage", tabindex: "0", role: "region", "aria-label": t("source") });
  const close = h("button", { type: "button", class: "plain close", click: () => node.classList.remove("open") }, t("close"));
  const node = h("section", { class: "panel", "aria-label": t("evidence") }, h("div", { class: "panel-head" }, h("h2", {}, t("evidence")), close), head, stage);
  let turn = 0; // the last request wins

  const draw = async (n, page, box, passage) => {
    const mine = ++turn;
    const drawn = await stageFor(n, page, box, passage, { turnTo: (p) => draw(n, p, null, null) });
    if (mine !== turn) return;
    stage.replaceChildren(...[drawn].flat());
    if (stage.isConnected) bringIntoView(stage);
    else queueMicrotask(() => requestAnimationFrame(() => bringIntoView(stage)));
  };

  const show = async (about, at = 0) => {
    const proofs = proofsFor(about.evidence, about.path);
    press(about.path);
    node.classList.add("open");
    const e = proofs[at];
    if (!e) return head.replaceChildren(h("p", {}, t("no_evidence")));
    const sources = onPage(e) ? [] : await sourcesOf(e, about);
    head.replaceChildren(...whyWords(e, about, proofs, at, sources, panel));
    const lit = onPage(e) ? e : sources.map((x) => proofsFor(x.about.evidence, x.about.path).find(onPage)).find(Boolean);
    say(t("lit", lit?.raw ?? e.raw ?? ""));
    if (lit && lit.release >= 0) await draw(lit.release, lit.page, lit.box, lit.node === null ? null : { node: lit.node, quote: lit.quote ?? lit.raw });
    else stage.replaceChildren(h("p", { class: "notice" }, t("no_place")));
  };

  const panel = {
    node, show,
    showPage(n, page) {
      head.replaceChildren(h("p", { class: "none" }, t("evidence_hint")));
      return draw(n, page, null, null);
    },
    showPlace(n, page, box, raw, nodePath) {
      press(null);
      node.classList.add("open");
      head.replaceChildren(h("dl", { class: "facts-list" }, fact(t("printed"), h("q", {}, raw ?? ""))));
      say(t("lit", raw ?? ""));
      return draw(n, page, box, page ? null : { node: nodePath ?? null, quote: raw ?? "" });
    },
  };
  return panel;
}

// press marks the value whose evidence is shown.
function press(path) {
  for (const b of document.querySelectorAll("button.value")) b.setAttribute("aria-pressed", String(path !== null && b.dataset.path === path));
}

const fact = (name, ...value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));

// whyWords are the words, the rule and the place behind a value.
function whyWords(e, about, proofs, at, sources, panel) {
  const facts = [];
  if (e.rule.startsWith("correction.")) facts.push(fact(t("decided"), e.quote ?? ""));
  if (onPage(e)) facts.push(fact(t("printed"), h("q", {}, e.quote ?? e.raw ?? "")));
  facts.push(fact(t("rule"), h("code", {}, e.rule)));
  if (onPage(e)) facts.push(fact(t("where"), wherePrinted(e)));
  else facts.push(fact(t("derived_from"), derivedWords(e, sources, panel)));
  const turn = (by) => h("button", { type: "button", class: "plain", disabled: proofs.length < 2, click: () => panel.show(about, (at + by + proofs.length) % proofs.length) }, t(by < 0 ? "previous" : "next"));
  const nav = proofs.length > 1 && h("div", { class: "pieces" }, turn(-1), h("span", {}, t("piece", at + 1, proofs.length)), turn(1));
  return [h("dl", { class: "facts-list" }, facts), nav].filter(Boolean);
}

function wherePrinted(e) {
  const link = e.release >= 0 && h("a", { href: "#/release/" + releaseId(e.release) }, releaseId(e.release));
  return [link, " ", e.page !== null ? t("page_n", e.page) : h("code", { class: "node" }, e.node)];
}

function derivedWords(e, sources, panel) {
  if (e.rule === "source.file") return t("derived_file");
  const parts = sources.map((x) => x.href
    ? h("a", { href: x.href, class: "chip" }, x.label)
    : h("button", { type: "button", class: "chip", click: () => panel.show(x.about) }, x.label));
  if (e.rule.startsWith("timeline.") || e.rule === "source.most-trustworthy") parts.push(h("span", { class: "facts" }, t("whole_dataset")));
  return parts.length ? parts : e.raw ?? "";
}

// sourcesOf finds the cells that a derived value came from, which its words
// name: columns of the same record or of its release, or "column of record".
async function sourcesOf(e, about) {
  const raw = e.raw ?? "";
  if (e.from[0] >= 0) return [{ label: raw, href: recordLink(e.from), about: { evidence: [], path: "" } }];
  if (e.rule === "source.file") return [];
  const release = e.release >= 0 && releaseId(e.release) !== about.release.row.release_id ? await loadRelease(e.release) : about.release;
  return raw.split(/\s+/).flatMap((path) => {
    const own = proofsFor(about.evidence, path).filter((x) => x !== e);
    const evidence = own.length ? about.evidence : release.evidence;
    if (!proofsFor(evidence, path).length) return [];
    const column = Object.keys(TABLES).map((name) => columnAt(name, path)).find(Boolean);
    return [{ label: column ? labelOf(column) : path, about: { evidence, release, path } }];
  });
}

// stageFor draws a page, or a passage, or says why there is none.
async function stageFor(n, page, box, passage, turns) {
  const state = book.states[n];
  if (state === 0) return absence("source_missing", n);
  if (state === 3) return absence("source_unreadable", n);
  try {
    if (state === 2) return passageOf(await load("text/" + releaseId(n)), passage, n);
    const r = await loadRelease(n);
    const pages = r.row.pages ?? 0;
    if (page === null || page === undefined || page < 1 || page > pages) return absence("page_absent", n);
    return drawingOf(await load(`page/${releaseId(n)}-${page}`), page, pages, box, r.row, turns);
  } catch (err) {
    return h("p", { class: "notice" }, t("failed", err.message));
  }
}

const absence = (key, n) => h("p", { class: "notice", "data-absent": key }, t(key), " ", h("code", {}, releaseId(n)));

function bringIntoView(stage) {
  const lit = stage.querySelector(".lit");
  if (!lit) return;
  const box = lit.getBoundingClientRect(), view = stage.getBoundingClientRect();
  stage.scrollTo({
    top: stage.scrollTop + box.top - view.top - (view.height - box.height) / 2.4,
    left: stage.scrollLeft + box.left - view.left - (view.width - box.width) / 2,
  });
}
