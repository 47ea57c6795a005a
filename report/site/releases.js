// The list of releases.
const NO_RELEASE_FILTER = { query: "", kind: "", agency: "", year: "" };
const releaseFilter = { ...NO_RELEASE_FILTER };

async function releasesView() {
  const list = await load("releases");
  pageTitle(t("releases"));
  const all = list.map((r, n) => ({ ...r, n, words: searchable(r.title, r.agency, r.name) }));
  all.sort((a, b) => (b.on ?? "").localeCompare(a.on ?? "") || a.n - b.n);
  const items = h("ul", { class: "releases" }), after = h("div");
  const redraw = () => {
    const f = releaseFilter, query = asked(f.query);
    const some = all.filter((r) => (f.kind === "" || r.kind === f.kind) && (f.agency === "" || r.agency === f.agency) && (f.year === "" || (r.on ?? "").startsWith(f.year)) && fits(r.words, query));
    count.textContent = some.length ? t("found_releases", number(some.length)) : t("nothing_found");
    grow(items, some, (r) => [releaseItem(r)], after);
  };
  const kinds = columns("releases").find((c) => c.name === "kind");
  const distinct = (of) => [...new Set(all.map(of).filter(Boolean))].sort((a, b) => a.localeCompare(b, "ko"));
  const { form, count } = filterBar(releaseFilter, NO_RELEASE_FILTER, [
    searchField(t("search_release"), "", releaseFilter, redraw),
    chooser("agency", t("agency"), distinct((r) => r.agency).map((a) => [a, a]), releaseFilter, redraw),
    chooser("kind", t("kind"), distinct((r) => r.kind).map((k) => [k, words(k, kinds)]), releaseFilter, redraw),
    chooser("year", t("year"), distinct((r) => r.on?.slice(0, 4)).reverse().map((y) => [y, y]), releaseFilter, redraw),
  ], route);
  redraw();
  return [h("h1", {}, t("releases")), form, h("div", { class: "bar" }, count), items, after];
}

function releaseItem(r) {
  const kind = columns("releases").find((c) => c.name === "kind");
  return h("li", {}, h("span", { class: "when" }, r.on ?? t("no_date")),
    h("div", {}, h("a", { href: "#/release/" + releaseId(r.n) }, r.title ?? t("no_title")),
      h("p", { class: "facts" }, [r.agency, words(r.kind, kind), t("n_records", r.records), r.issues && t("n_issues", r.issues), t("state" + book.states[r.n])].filter(Boolean).join(" · ")),
      h("p", { class: "facts file" }, r.name)));
}
