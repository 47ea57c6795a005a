// Values of the dataset for people.
const columns = (table) => TABLES[table] ?? [];
const labelOf = (column) => (korean() ? column.label_ko : column.label_en);
const explained = (column) => (korean() ? column.description_ko : column.description_en);

// columnAt finds the description of an evidence column such as
// providers[0].name.
function columnAt(table, path) {
  let fields = columns(table);
  let found = null;
  for (const name of path.replace(/\[\d+\]/g, "").split(".")) {
    found = fields.find((c) => c.name === name) ?? null;
    if (!found) return null;
    fields = found.fields ?? [];
  }
  return found;
}

function words(value, column) {
  if (value === null || value === undefined) return t("not_said");
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") return yearly(column) ? String(value) : number(value);
  const named = column?.values?.find((v) => v.name === value);
  if (named) return korean() ? named.ko : named.name.replaceAll("_", " ");
  return String(value);
}

const yearly = (column) => /(^|_)year$/.test(column?.name ?? "");

// leaves are the printed values of a cell with their evidence columns.
function leaves(path, value, column) {
  if (Array.isArray(value)) return value.flatMap((v, i) => leaves(`${path}[${i}]`, v, { ...column, list: false }));
  if (value !== null && typeof value === "object") {
    return (column.fields ?? []).flatMap((f) => (value[f.name] === null ? [] : leaves(`${path}.${f.name}`, value[f.name], f)));
  }
  return [{ path, value, column }];
}

// proofsFor gives the evidence of a value: its own, else that of the list it
// stands in or of its parts.
function proofsFor(evidence, path) {
  const exact = evidence.filter((e) => e.column === path);
  if (exact.length) return exact;
  const inside = evidence.filter((e) => e.column.startsWith(path + ".") || e.column.startsWith(path + "["));
  if (inside.length) return inside;
  const above = path.replace(/(\.[a-z_0-9]+|\[\d+\])$/, "");
  return above === path ? [] : evidence.filter((e) => e.column === above);
}

const onPage = (e) => e.page !== null || e.node !== null;
