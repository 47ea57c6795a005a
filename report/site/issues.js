// What was not understood or not reconciled.
const NO_ISSUE_FILTER = { query: "", severity: "", code: "" };
const issueFilter = { ...NO_ISSUE_FILTER };

async function issuesView() {
  const weight = { refuse: 0, reject: 1, note: 2 };
  const all = [...(await load("issues"))].sort((a, b) => weight[a.severity] - weight[b.severity] || (b.release >= 0) - (a.release >= 0)); // what was lost first
  pageTitle(t("issues"));
  for (const x of all) x.words ??= searchable(x.name, x.raw, x.detail, x.code);
  const items = h("ul", { class: "cards" }), after = h("div");
  const redraw = () => {
    const f = issueFilter, query = asked(f.query);
    const some = all.filter((x) => (f.severity === "" || x.severity === f.severity) && (f.code === "" || x.code === f.code) && fits(x.words, query));
    count.textContent = some.length ? t("found_issues", number(some.length)) : t("nothing_found");
    grow(items, some, (x) => [issueCard(x)], after);
  };
  const frequent = (of) => [...grouped(all, of)].sort((a, b) => b[1].length - a[1].length);
  const { form, count } = filterBar(issueFilter, NO_ISSUE_FILTER, [
    searchField(t("search_issue"), "", issueFilter, redraw),
    chooser("severity", t("severity"), frequent((x) => x.severity).map(([k, l]) => [k, `${t(k)} (${number(l.length)})`]), issueFilter, redraw),
    chooser("code", t("code"), frequent((x) => x.code).map(([k, l]) => [k, `${k} (${number(l.length)})`]), issueFilter, redraw),
  ], route);
  redraw();
  return [h("h1", {}, t("issues")), korean() && h("p", { class: "sub" }, t("issue_language")), form, h("div", { class: "bar" }, count), items, after];
}

function issueCard(x) {
  return h("li", { class: "card " + x.severity }, h("p", { class: "card-head" }, h("span", { class: "severity" }, t(x.severity)), " ", h("code", {}, x.code)),
    h("p", { lang: "en" }, x.detail), x.raw && h("p", {}, h("q", {}, x.raw)),
    h("p", { class: "facts" }, x.release >= 0 ? h("a", { href: "#/release/" + releaseId(x.release) }, x.name) : x.name,
      x.at[0] >= 0 && [" · ", h("a", { href: recordLink(x.at) }, t("of_record"))]));
}

// issueCards are the issues of a release; one with a place lights it.
function issueCards(r, n, panel) {
  if (!r.issues.length) return h("p", { class: "none" }, t("no_issues"));
  return h("ul", { class: "cards" }, r.issues.map((x, i) => h("li", { class: "card " + x.severity },
    h("p", { class: "card-head" }, h("span", { class: "severity" }, t(x.severity)), " ", h("code", {}, x.code)),
    h("p", { lang: "en" }, x.detail),
    x.raw && h("p", {}, x.page || x.node ? h("button", { type: "button", class: "value", click: () => panel.showPlace(n, x.page, x.box, x.raw, x.node) }, x.raw) : h("q", {}, x.raw)),
    r.issue_at[i][0] >= 0 && h("p", { class: "facts" }, h("a", { href: recordLink(r.issue_at[i]) }, t("of_record"))))));
}
