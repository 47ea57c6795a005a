// DuckDB: analysts' SQL over the files.
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { each } from './expect.mjs'

const types = {
  string: 'VARCHAR', int32: 'INTEGER', int64: 'BIGINT', float64: 'DOUBLE',
  bool: 'BOOLEAN', date: 'DATE', timestamp: 'TIMESTAMP WITH TIME ZONE',
}

/** A connection to a database in memory. */
export async function open() {
  return await (await DuckDBInstance.create(':memory:')).connect()
}

/** The rows of a table, by its key, and "name type" of each column. */
export async function read(connection, dir, table, doc) {
  const { from, split } = source(dir, table)
  const names = doc.columns.map(c => `"${c.name}"`).join(', ')
  const order = split ? ` ORDER BY ${doc.key.map(name => `"${name}"`).join(', ')}` : ''
  const result = await connection.runAndReadAll(`SELECT ${names} FROM ${from}${order}`)
  return {
    types: result.columnNames().map((name, i) => `${name} ${result.columnTypes()[i]}`),
    rows: result.getRows().map(row => doc.columns.map((c, i) => convert(c, row[i]))),
    split,
  }
}

/**
 * How many rows have a value in a text column. DuckDB skips row groups and
 * pages by bloom filter and statistics, so that wrong ones lose rows.
 */
export async function count(connection, dir, table, name, value) {
  const { from } = source(dir, table)
  const result = await connection.runAndReadAll(`SELECT count(*) FROM ${from} WHERE "${name}" = $1`, [value])
  return Number(result.getRows()[0][0])
}

function source(dir, table) {
  const split = table.files[0].year !== undefined
  const path = join(dir, split ? `${table.name}/*/*.parquet` : table.files[0].path)
  return { from: `read_parquet('${path.replaceAll("'", "''")}', hive_partitioning = ${split})`, split }
}

/** The type that a column is to have; a year from the path is read as BIGINT. */
export function typeOf(column, split) {
  if (split && column.name === 'year') return 'BIGINT'
  const one = column.type === 'struct'
    ? `STRUCT(${column.fields.map(f => `${quoted(f.name)} ${typeOf(f)}`).join(', ')})`
    : types[column.type]
  return column.list ? one + '[]' : one
}

function quoted(name) {
  return `"${name}"`
}

function convert(column, value) {
  if (value === null) return null
  return each(column, column.list ? value.items : value, v => {
    switch (column.type) {
      case 'int32': return Number(v)
      case 'int64': return String(v)
      case 'date': return v.days
      case 'timestamp': return Number(v.micros / 1000n)
      case 'struct': return column.fields.map(f => convert(f, v.entries[f.name]))
      default: return v
    }
  })
}
