// Answers a question in DuckDB's SQL as a Markdown table, for those who have
// no DuckDB at hand:
//
//   node sql.mjs "SELECT count(*) FROM 'dataset/cities.parquet'"
import { open } from './duckdb.mjs'

const [sql] = process.argv.slice(2)
if (!sql) {
  console.error('usage: node sql.mjs "SELECT …"')
  process.exit(2)
}
const result = await (await open()).runAndReadAll(sql)
const line = cells => `| ${cells.map(c => (c === null ? 'NULL' : String(c))).join(' | ')} |`
console.log(line(result.columnNames()))
console.log(line(result.columnNames().map(() => '---')))
for (const row of result.getRows()) console.log(line(row))
