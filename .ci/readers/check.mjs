// Reads every table of a dataset folder with DuckDB, hyparquet and Polars and
// compares types and rows with the description and the JSON Lines of it.
//
//   node check.mjs DIR        exit status 0 where all agree, else 1
import { describe, read as readHyparquet } from './hyparquet.mjs'
import * as duckdb from './duckdb.mjs'
import * as polars from './polars.mjs'
import { jsonRows, manifest, sameRows, sameTypes } from './expect.mjs'

const [dir] = process.argv.slice(2)
if (!dir) {
  console.error('usage: node check.mjs DIR')
  process.exit(2)
}
const connection = await duckdb.open()
let faults = 0
for (const table of manifest(dir).tables) {
  const doc = await describe(dir, table)
  const want = jsonRows(dir, table, doc.columns)
  if (want.length !== table.rows) fault(table, 'manifest', `${want.length} lines, it says ${table.rows} rows`)
  await attempt(table, 'hyparquet', async () => {
    sameRows('rows', doc.columns, await readHyparquet(dir, table, doc), want)
  })
  await attempt(table, 'DuckDB', async () => {
    const got = await duckdb.read(connection, dir, table, doc)
    sameTypes('types', doc.columns, got.types, c => duckdb.typeOf(c, got.split))
    sameRows('rows', doc.columns, got.rows, want)
  })
  await attempt(table, 'Polars', async () => {
    const got = polars.read(dir, table, doc)
    sameTypes('types', doc.columns, got.types, c => polars.typeOf(c, got.split))
    sameRows('rows', doc.columns, got.rows, want)
  })
  for (const [name, value, rows] of lookups(doc, want)) {
    await attempt(table, 'DuckDB', async () => {
      sameCount(name, value, await duckdb.count(connection, dir, table, name, value), rows)
    })
    await attempt(table, 'Polars', async () => sameCount(name, value, polars.count(dir, table, name, value), rows))
  }
  console.log(`${table.name}: ${want.length} rows, ${doc.columns.length} columns`)
}
console.log(faults === 0 ? 'DuckDB, hyparquet and Polars agree with the JSON Lines' : `${faults} faults`)
process.exit(faults === 0 ? 0 : 1)

/** Values of each text column to look up: the first, the last, the longest, one that is not there. */
function lookups(doc, rows) {
  return doc.columns.flatMap((column, at) => {
    if (column.type !== 'string' || column.list) return []
    const values = rows.map(row => row[at]).filter(v => v !== null)
    const longest = values.reduce((a, b) => (b.length > a.length ? b : a), '')
    const wanted = new Set([values.at(0), values.at(-1), longest, '없는 값'].filter(Boolean))
    return [...wanted].map(v => [column.name, v, values.filter(other => other === v).length])
  })
}

function sameCount(name, value, got, want) {
  if (got !== want) throw new Error(`${got} rows with ${name} = ${value.slice(0, 40)}, want ${want}`)
}

async function attempt(table, reader, work) {
  try {
    await work()
  } catch (error) {
    fault(table, reader, error.message)
  }
}

function fault(table, reader, what) {
  faults++
  console.error(`${reader} on ${table.name}: ${what}`)
}
