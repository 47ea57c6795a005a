// What a scheme asked for over the years: charts, and the years side by side.
const CHARTED = ["indicator_count", "pass_ratio", "total_points", "pass_points", "population_threshold", "review_period_years", "applicants", "selected_new", "selected_renewed", "cities", "services"];
const LISTED = ["dimensions", "size_classes", "benefits"];

async function criteriaView(chosen) {
  const all = await load("schemes");
  pageTitle(t("criteria"));
  const schemes = new Map();
  for (const y of all) schemes.set(y.scheme, [...(schemes.get(y.scheme) ?? []), y]);
  const told = [...schemes.values()].sort((a, b) => criteriaSaid(b) - criteriaSaid(a) || b.length - a.length || a[0].scheme_name.localeCompare(b[0].scheme_name, "ko"));
  if (!told.length) return [h("h1", {}, t("criteria")), h("p", {}, t("no_criteria"))];
  const years = schemes.get(chosen) ?? told[0];
  const select = h("select", { id: "f-of", change: (e) => { location.hash = "#/criteria/" + encodeURIComponent(e.target.value); } },
    told.map((y) => h("option", { value: y[0].scheme, selected: y === years }, y[0].scheme_name)));
  return [h("h1", {}, t("criteria")),
    h("form", { class: "filters", submit: (e) => e.preventDefault() }, h("div", { class: "field wide" }, h("label", { for: "f-of" }, t("scheme")), select)),
    h("h2", {}, years[0].scheme_name), charts(years), sideBySide(years)];
}

const criteriaSaid = (years) => years.filter((y) => y.criteria_at.length).length;
const columnOf = (name) => columns("scheme_years").find((c) => c.name === name);

function charts(years) {
  const drawn = CHARTED.filter((c) => years.some((y) => y[c] !== null && (y[c] !== 0 || !["cities", "services"].includes(c))));
  return h("div", { class: "charts" }, drawn.map((c) => chart(columnOf(c), years.filter((y) => y[c] !== null).map((y) => [y.year, y[c]]), years.map((y) => y.year))));
}

// chart draws a few values over years: dots joined by a line, each with its
// number.
function chart(column, points, all) {
  const W = 260, H = 120, left = 26, right = 26, top = 30, bottom = 24;
  const first = Math.min(...all), last = Math.max(...all), most = Math.max(...points.map((p) => p[1])) || 1;
  const x = (year) => (last === first ? W / 2 : left + ((year - first) / (last - first)) * (W - left - right));
  const y = (v) => H - bottom - (v / most) * (H - top - bottom);
  const ticks = all.length <= 6 ? all : [first, last];
  const line = points.map(([year, v], i) => (i ? "L" : "M") + x(year).toFixed(1) + " " + y(v).toFixed(1)).join("");
  const said = points.map(([year, v]) => `${year}: ${words(v, column)}`).join(", ");
  return h("figure", { class: "chart" }, h("figcaption", { title: explained(column) }, labelOf(column)),
    s("svg", { viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": labelOf(column) + ". " + said },
      s("path", { d: `M${left - 12} ${H - bottom}H${W - right + 12}`, class: "axis" }),
      ticks.map((year) => s("text", { x: x(year), y: H - 7, class: "tick" }, String(year))),
      points.length > 1 && s("path", { d: line, class: "line" }),
      points.map(([year, v]) => [s("circle", { cx: x(year), cy: y(v), r: 3.6, class: "point" }), s("text", { x: x(year), y: y(v) - 9, class: "value" }, words(v, column))])));
}

function sideBySide(years) {
  const rows = [...CHARTED, ...LISTED].filter((c) => years.some((y) => (Array.isArray(y[c]) ? y[c].length : y[c] !== null)));
  const head = (y) => {
    const ref = [...y.criteria_at, ...y.rounds_at].find((r) => r[0] >= 0);
    return h("th", { scope: "col" }, ref ? h("a", { href: recordLink(ref), title: t("open_evidence") }, String(y.year)) : String(y.year));
  };
  return [h("h3", {}, t("side_by_side")),
    h("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": t("side_by_side") }, h("table", { class: "rows compare" },
      h("thead", {}, h("tr", {}, h("td"), years.map(head))),
      h("tbody", {}, rows.map((c) => h("tr", {}, h("th", { scope: "row", title: explained(columnOf(c)) }, labelOf(columnOf(c))), years.map((y) => yearCell(y, c)))))))];
}

function yearCell(y, name) {
  const change = (y.changes ?? []).find((c) => c.column === name);
  const value = y[name];
  const text = Array.isArray(value) ? value.join(", ") || t("empty_list") : value === null ? h("span", { class: "none" }, "–", hidden(t("not_said"))) : words(value, columnOf(name));
  return h("td", { class: change ? "changed" : null }, text, change && h("small", {}, t("changed_from", change.before_year, change.before)));
}
