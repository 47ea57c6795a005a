// What a dataset folder says it holds: its manifest, the description of each
// table and the rows of its JSON Lines, in a form that readers are compared in.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// Integers that JSON.parse would round; they are compared as text.
const wide = /"(bytes|population_threshold)":(-?\d+)/g

/** The manifest of a dataset folder. */
export function manifest(dir) {
  return JSON.parse(readFileSync(join(dir, 'dataset.json'), 'utf8'))
}

/** The rows of a table's JSON Lines in comparable form. */
export function jsonRows(dir, table, columns) {
  const file = table.files.find(f => f.format === 'jsonl')
  const text = readFileSync(join(dir, file.path), 'utf8')
  return text.split('\n').slice(0, -1).map(line => {
    const row = JSON.parse(line.replace(wide, '"$1":"$2"'))
    const keys = Object.keys(row).join(' ')
    const names = columns.map(c => c.name).join(' ')
    if (keys !== names) throw new Error(`${file.path}: keys ${keys}, want ${names}`)
    return columns.map(c => fromJSON(c, row[c.name]))
  })
}

function fromJSON(column, value) {
  return each(column, value, v => {
    switch (column.type) {
      case 'date': return Date.parse(v + 'T00:00:00Z') / 86_400_000
      case 'timestamp': return Date.parse(v)
      case 'struct': return column.fields.map(f => fromJSON(f, v[f.name]))
      default: return v
    }
  })
}

/** Applies a conversion to a value, or to every item of a list; NULL stays. */
export function each(column, value, convert) {
  if (value === null || value === undefined) return null
  return column.list ? Array.from(value, v => convert(v)) : convert(value)
}

/** Throws where two tables of rows differ, naming row and column. */
export function sameRows(who, columns, got, want) {
  if (got.length !== want.length) throw new Error(`${who}: ${got.length} rows, want ${want.length}`)
  for (let i = 0; i < want.length; i++) {
    for (let j = 0; j < columns.length; j++) {
      const a = JSON.stringify(got[i][j])
      const b = JSON.stringify(want[i][j])
      if (a !== b) throw new Error(`${who}: row ${i + 1}, ${columns[j].name}: ${a}, want ${b}`)
    }
  }
}

/** Throws where a column has another type than the description says. */
export function sameTypes(who, columns, got, typeOf) {
  const want = columns.map(c => `${c.name} ${typeOf(c)}`).join('\n')
  const have = got.join('\n')
  if (have !== want) throw new Error(`${who}: columns\n${have}\nwant\n${want}`)
}
