// What this is and how to read it.
function aboutView() {
  pageTitle(t("about"));
  const label = { ...Object.fromEntries(["releases", "cities", "services", "criteria", "issues", "evidence"].map((k) => [k, t(k)])), ...Object.fromEntries(["rounds", "practices", "plans"].map((k) => [k, tableLabel(k)])), tables: t("tables") };
  const total = book.states.length;
  const missing = book.states.flatMap((st, n) => (st === 0 || st === 3 ? [n] : []));
  return [h("h1", {}, t("about")), h("p", { class: "lead" }, t("tagline")),
    h("section", {}, h("h2", {}, t("how_to_read")), ["how1", "how2", "how3", "how4", "how5"].map((k) => h("p", {}, t(k))), legend()),
    h("section", {}, h("h2", {}, t("counts")), h("dl", { class: "counts" }, Object.entries(label).map(([k, w]) => h("div", {}, h("dt", {}, w), h("dd", {}, number(book.counts[k])))))),
    h("section", {}, h("h2", {}, t("sources")), h("p", {}, t("sources_shown", number(total - missing.length), number(total))),
      missing.length > 0 && [h("p", {}, t("sources_missing", number(missing.length), "")), h("ul", { class: "links" }, missing.slice(0, 200).map((n) => h("li", {}, h("a", { href: "#/release/" + releaseId(n) }, releaseId(n)), " ", h("span", { class: "facts" }, t("state" + book.states[n])))))]),
    book.private && h("p", { class: "notice" }, t("private")),
    h("p", { class: "facts" }, t("made_by", book.version, book.schema))];
}
