// The matrix of cities by year.
const NO_FILTER = { query: "", sido: "", class: "", scheme: "", status: "" };
const cityFilter = { ...NO_FILTER };
let placeWords = null; // of each place, as the search knows it

function cityLines() {
  placeWords ??= book.places.map(([, name, , more]) => searchable(name, ...more));
  const f = cityFilter, query = asked(f.query);
  const fitting = new Map();
  const fitsPlace = (p) => {
    if (!fitting.has(p)) fitting.set(p, (f.sido === "" || book.places[p][2] === Number(f.sido)) && fits(placeWords[p], query));
    return fitting.get(p);
  };
  return book.lines.filter(([place, scheme, events]) =>
    (f.scheme === "" || scheme === Number(f.scheme)) &&
    (f.class === "" || events.some((e) => e[4] === Number(f.class))) &&
    (f.status === "" || events.some((e) => e[1] === Number(f.status))) && fitsPlace(place));
}

function matrixView() {
  pageTitle(t("cities"));
  const body = h("tbody");
  const after = h("div");
  const years = yearsOf(book.lines.flatMap((l) => l[2]));
  const redraw = () => {
    const lines = cityLines();
    count.textContent = lines.length ? t("found_lines", number(new Set(lines.map((l) => l[0])).size), number(lines.length)) : t("nothing_found");
    grow(body, lines, (line, i) => cityRows(line, lines[i - 1], years), after);
  };
  const byName = (a, b) => a[1].localeCompare(b[1], "ko");
  const { form, count } = filterBar(cityFilter, NO_FILTER, [
    searchField(t("search_place"), t("search_hint"), cityFilter, redraw),
    chooser("sido", t("sido"), book.sidos.map((n, i) => [i, n]), cityFilter, redraw),
    chooser("scheme", t("scheme"), book.schemes.map(([, n], i) => [i, n]).sort(byName), cityFilter, redraw),
    chooser("class", t("class"), book.classes.map((n, i) => [i, n]).sort(byName), cityFilter, redraw),
    chooser("status", t("status"), STATUSES.map((k, i) => [i, t(k)]), cityFilter, redraw),
  ], route);
  redraw();
  return [h("h1", {}, t("cities")), form, h("div", { class: "bar" }, count, legend()),
    yearTable(t("matrix_caption"), t("place_scheme"), years, body), after];
}

// cityRows are the row of a line, under the name of its 시·도 where that begins.
function cityRows([place, scheme, events], before, years) {
  const [code, , sido, , own] = book.places[place];
  const rows = [];
  if (!before || book.places[before[0]][2] !== sido) {
    rows.push(h("tr", { class: "group" }, h("th", { scope: "rowgroup", colspan: years.length + 1 }, h("span", {}, book.sidos[sido]))));
  }
  const again = before && before[0] === place;
  rows.push(h("tr", { class: again ? "again" : null },
    h("th", { scope: "row" }, h("a", { href: "#/place/" + code }, own), " ", h("span", { class: "scheme" }, book.schemes[scheme][1])),
    yearCells(years, events, "#/place/" + code)));
  return rows;
}
