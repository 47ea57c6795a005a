// The history of one place in every scheme.
function placeView(code) {
  const place = book.places.findIndex((p) => p[0] === code);
  if (place < 0) return missingView();
  const name = book.places[place][1];
  pageTitle(name);
  const lines = book.lines.filter((l) => l[0] === place);
  return [crumb("#/", t("cities")), h("h1", {}, name), h("p", { class: "sub" }, labelOf(columns("cities").find((c) => c.name === "region_code")) + " " + code, book.places[place][5] && " · " + t("name_now", book.places[place][5])),
    h("div", { class: "histories" }, lines.map(([, scheme, events, bases]) => history(book.schemes[scheme][1], events, bases)))];
}

const crumb = (href, words) => h("p", { class: "crumb" }, h("a", { href }, h("span", { "aria-hidden": "true" }, "← "), words));

function history(name, events, bases) {
  return h("section", { class: "history" }, h("h2", {}, name), h("ol", {}, events.map((e, i) => step(e, bases.find((b) => b.event === i)))));
}

// step is one event; a lapse names the rule and the records that it rests on.
function step(e, basis) {
  const facts = [];
  if (e[4] >= 0) facts.push(book.classes[e[4]]);
  if (e[7] > 0 && e[8] > e[7]) facts.push(t("valid", e[7], e[8] - 1));
  if (e[2] >= 0) facts.push(t("confidence", e[5]));
  if (e[6]) facts.push(t("has_issue"));
  return h("li", { class: "step" }, h("span", { class: "when" }, String(e[0])), symbol(e[1], doubtful(e)),
    h("div", {}, h("strong", {}, t("s" + e[1])), facts.length > 0 && h("span", { class: "facts" }, facts.join(" · ")),
      e[2] >= 0 ? h("a", { href: recordLink([e[2], e[3]]) }, t("open_evidence")) : h("span", { class: "facts" }, t("lapse_note")),
      basis && h("span", { class: "facts" }, h("code", {}, basis.rule), basis.ids.map((id, i) => [h("br"), basis.at[i][0] >= 0 ? h("a", { href: recordLink(basis.at[i]) }, id) : id]))));
}
