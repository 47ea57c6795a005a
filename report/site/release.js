// One release, or one record of it: values at the left, the page at the right.
async function releaseView(id) {
  const n = releaseNumber(id);
  if (n < 0) return missingView();
  const r = await loadRelease(n);
  const title = r.row.title ?? t("no_title");
  pageTitle(title);
  const panel = evidencePanel();
  const values = valueList("releases", r.row, (path) => ({ evidence: r.evidence, release: r, path }), panel);
  panel.showPage(n, 1);
  const address = outside(r.row.source_uri);
  return [crumb("#/releases", t("releases")), h("h1", {}, title), r.row.subtitles?.length > 0 && h("p", { class: "sub" }, r.row.subtitles.join(" / ")),
    h("p", { class: "facts" }, [r.row.agency, r.row.division, r.row.released_on, words(r.row.kind, columns("releases").find((c) => c.name === "kind"))].filter(Boolean).join(" · ")),
    typeof address !== "string" && h("p", { class: "facts" }, address),
    h("div", { class: "split" }, h("div", { class: "left" },
      (r.records.length > 0 || !r.guests.length) && h("section", {}, h("h2", {}, t("records")), recordGroups(r.records.map((x, i) => ({ ...x, at: [n, i] })))),
      r.guests.length > 0 && h("section", {}, h("h2", {}, t("records_elsewhere")), recordGroups(r.guests)),
      h("section", {}, h("h2", {}, t("issues")), issueCards(r, n, panel)),
      h("section", {}, h("h2", {}, t("tables")), printedTables(r, n, panel)),
      h("section", {}, h("h2", {}, t("header")), values)), panel.node)];
}

// recordGroups lists records by table.
function recordGroups(records) {
  if (!records.length) return h("p", { class: "none" }, t("no_records"));
  return [...grouped(records, (x) => x.table)].map(([table, some]) => [h("h3", {}, tableLabel(table), " ", h("span", { class: "count" }, number(some.length))),
    h("ul", { class: "links" }, some.map((x) => h("li", {}, h("a", { href: recordLink(x.at) }, recordName(x)), " ", h("span", { class: "facts" }, recordFacts(x)))))]);
}

function grouped(items, key) {
  const groups = new Map();
  for (const x of items) groups.set(key(x), [...(groups.get(key(x)) ?? []), x]);
  return groups;
}

const TABLE_WORDS = { cities: "cities", services: "services", criteria: "criteria", releases: "release" };
const MORE_TABLES = { rounds: ["Rounds", "회차"], practices: ["Best practices", "우수사례"], plans: ["Planned services", "계획 서비스"] };
const tableLabel = (table) => (TABLE_WORDS[table] ? t(TABLE_WORDS[table]) : MORE_TABLES[table]?.[korean() ? 1 : 0] ?? table);

function recordName({ table, row }) {
  switch (table) {
    case "cities": return row.city_name;
    case "services": return row.service_name;
    case "practices": return row.subject_name ?? row.subject_raw;
    case "plans": return row.service_name;
  }
  return row.scheme_name ?? row.record_id;
}

function recordFacts({ table, row }) {
  const status = row.status && words(row.status, columns(table).find((c) => c.name === "status"));
  return [table === "practices" && row.title, ["criteria", "rounds"].includes(table) ? null : row.scheme_name, row.year, status, t("confidence", Math.round(row.confidence * 100))].filter(Boolean).join(" · ");
}

async function recordView(id, index) {
  const n = releaseNumber(id);
  const r = n < 0 ? null : await loadRelease(n);
  const record = r?.records[Number(index)];
  if (!record) return missingView();
  const name = recordName(record);
  pageTitle(name);
  const panel = evidencePanel();
  const about = (path) => ({ evidence: record.evidence, release: r, path });
  const values = valueList(record.table, record.row, about, panel);
  const first = ["city_raw", "service_raw", "subject_raw", "service_name", "indicator_count", "selected", "year"].find((c) => record.evidence.some((e) => e.column === c && onPage(e)));
  setTimeout(() => (first ? panel.show(about(first)) : panel.showPage(n, 1)));
  const issues = r.issues.map((x, i) => [x, i]).filter(([x]) => x.record_id === record.row.record_id);
  return [crumb("#/release/" + id, r.row.title ?? t("no_title")), h("h1", {}, name), h("p", { class: "sub" }, recordFacts(record)), h("p", { class: "id" }, record.row.record_id),
    h("div", { class: "split" }, h("div", { class: "left" }, values,
      issues.length > 0 && h("section", {}, h("h2", {}, t("issues")), issueCards({ ...r, issues: issues.map(([x]) => x), issue_at: issues.map(() => [-1, -1]) }, n, panel))), panel.node)];
}

// valueList shows a row: every value that has evidence is a button.
function valueList(table, row, about, panel) {
  const out = h("dl", { class: "values" }), unsaid = [];
  for (const column of columns(table)) {
    if (["record_id", "release_id"].includes(column.name) && table !== "releases") continue;
    const value = row[column.name];
    if (value === null || value === undefined) {
      unsaid.push(column);
      continue;
    }
    const none = Array.isArray(value) && !value.length;
    out.append(valueRow(h("dt", { title: explained(column) }, labelOf(column)),
      none ? h("span", { class: "none" }, t("empty_list")) : cellValues(column, value, about, panel)));
  }
  if (unsaid.length) out.append(valueRow(h("dt", {}, t("not_said")), h("span", { class: "none" }, unsaid.map((c, i) => [i > 0 && ", ", h("span", { title: explained(c) }, labelOf(c))]))));
  return out;
}

// cellValues are the buttons of a cell: a list of structs is a table, long items
// of a list stand below each other.
function cellValues(column, value, about, panel) {
  const button = (leaf) => valueButton(leaf, about(leaf.path), panel);
  if (!Array.isArray(value) || column.type !== "struct") {
    const long = Array.isArray(value) && value.some((v) => String(v).length > 16);
    const buttons = leaves(column.name, value, column).map(button);
    return long ? h("ul", { class: "long" }, buttons.map((b) => h("li", {}, b))) : buttons;
  }
  const fields = column.fields.filter((f) => value.some((v) => v[f.name] !== null));
  return h("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": labelOf(column) }, h("table", { class: "rows struct" },
    h("thead", {}, h("tr", {}, fields.map((f) => h("th", { scope: "col", title: explained(f) }, labelOf(f))))),
    h("tbody", {}, value.map((v, i) => h("tr", {}, fields.map((f) => h("td", {}, v[f.name] === null ? h("span", { class: "none" }, "–", hidden(t("not_said"))) : button({ path: `${column.name}[${i}].${f.name}`, value: v[f.name], column: f }))))))));
}

const valueRow = (term, ...values) => h("div", {}, term, h("dd", {}, values));

function valueButton(leaf, about, panel) {
  const proofs = proofsFor(about.evidence, leaf.path);
  const text = leaf.column.name === "confidence" ? h("meter", { min: 0, max: 1, value: leaf.value, low: 0.6, high: 0.8, optimum: 1 }, String(leaf.value)) : null;
  if (!proofs.length) return h("span", { class: "value bare" }, text, leaf.column.name === "confidence" ? Math.round(leaf.value * 100) + " %" : words(leaf.value, leaf.column));
  const derived = !proofs.some(onPage);
  return h("button", { type: "button", class: "value", "aria-pressed": "false", "data-path": leaf.path, click: () => panel.show(about) },
    words(leaf.value, leaf.column), derived && h("span", { class: "tag" }, t("derived")));
}

// printedCell lights its box, or in a page of markup its first line of words.
function printedCell(c, n, panel) {
  if (c.text === "" || (book.states[n] === 1 && !c.box)) return h("span", { class: "cell" }, c.text);
  const click = () => (c.page ? panel.showPlace(n, c.page, c.box, c.text) : panel.showPlace(n, null, null, c.text.split("\n")[0]));
  return h("button", { type: "button", class: "cell", click }, c.text);
}

// printedTables are the tables as printed; every cell lights its place.
function printedTables(r, n, panel) {
  if (!r.tables.length) return h("p", { class: "none" }, t("no_tables"));
  return r.tables.map((table, i) => {
    const body = h("tbody");
    const rows = Array.from({ length: table.rows }, () => h("tr"));
    for (const c of [...(table.cells ?? [])].sort((a, b) => a.row - b.row || a.col - b.col)) {
      const node = h(c.header ? "th" : "td", { rowspan: c.row_span > 1 && c.row_span, colspan: c.col_span > 1 && c.col_span, scope: c.header && "col" },
        printedCell(c, n, panel));
      rows[c.row]?.append(node);
    }
    body.append(...rows);
    const title = table.caption || t("table_n", i + 1);
    return h("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": title }, h("table", { class: "rows printed" }, h("caption", {}, title), body));
  });
}
