// Services by year.
const NO_SERVICE_FILTER = { query: "", scheme: "", status: "" };
const serviceFilter = { ...NO_SERVICE_FILTER };

async function servicesView() {
  const all = await load("services");
  pageTitle(t("services"));
  for (const l of all) l.words ??= searchable(l.name, l.partner, ...l.providers, ...l.names);
  const years = yearsOf(all.flatMap((l) => l.events));
  const body = h("tbody"), after = h("div");
  const redraw = () => {
    const f = serviceFilter, query = asked(f.query);
    const lines = all.filter((l) => (f.scheme === "" || l.scheme === f.scheme) && (f.status === "" || l.events.some((e) => e[1] === Number(f.status))) && fits(l.words, query));
    count.textContent = lines.length ? t("found_services", number(lines.length)) : t("nothing_found");
    grow(body, lines, (l) => [serviceRow(l, all.indexOf(l), years)], after);
  };
  const schemes = [...new Set(all.map((l) => l.scheme))].sort((a, b) => a.localeCompare(b, "ko"));
  const { form, count } = filterBar(serviceFilter, NO_SERVICE_FILTER, [
    searchField(t("search_service"), "", serviceFilter, redraw),
    chooser("scheme", t("scheme"), schemes.map((n) => [n, n]), serviceFilter, redraw),
    chooser("status", t("status"), STATUSES.map((k, i) => [i, t(k)]), serviceFilter, redraw),
  ], route);
  redraw();
  return [h("h1", {}, t("services")), form, h("div", { class: "bar" }, count, legend()),
    yearTable(t("services_caption"), t("service_scheme"), years, body), after];
}

// serviceView is the history of one service.
async function serviceView(number) {
  const l = (await load("services"))[Number(number)];
  if (!l) return missingView();
  pageTitle(l.name);
  return [crumb("#/services", t("services")), h("h1", {}, l.name), h("p", { class: "sub" }, [...l.providers, l.partner].filter(Boolean).join(" · ")),
    h("div", { class: "histories" }, history(l.scheme, l.events, l.bases))];
}

function serviceRow(l, n, years) {
  const who = [...l.providers, l.partner].filter(Boolean).join(" · ");
  return h("tr", { class: "service" },
    h("th", { scope: "row" }, h("a", { href: "#/service/" + n }, l.name),
      who && h("span", { class: "scheme" }, who), h("span", { class: "scheme" }, l.scheme)),
    yearCells(years, l.events, "#/service/" + n));
}
