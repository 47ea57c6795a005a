// Polars: data frames over the files, through arrow-rs.
import { join } from 'node:path'
import pl from 'nodejs-polars'
import { each } from './expect.mjs'

const types = {
  string: 'String', int32: 'Int32', int64: 'Int64', float64: 'Float64',
  bool: 'Bool', date: 'Date', timestamp: { Datetime: 'ms' },
}

/** The rows of a table and "name type" of each column. */
export function read(dir, table, doc) {
  const split = table.files[0].year !== undefined
  let frame = scan(dir, table).collectSync().select(...doc.columns.map(c => c.name))
  if (split) frame = frame.sort(doc.key)
  return {
    types: frame.columns.map(name => `${name} ${JSON.stringify(frame.schema[name])}`),
    rows: frame.toRecords().map(row => doc.columns.map(c => convert(c, row[c.name]))),
    split,
  }
}

/** How many rows have a value in a text column, skipping what it can. */
export function count(dir, table, name, value) {
  return scan(dir, table).filter(pl.col(name).eq(pl.lit(value))).collectSync().height
}

function scan(dir, table) {
  const split = table.files[0].year !== undefined
  return pl.scanParquet(join(dir, split ? table.name : table.files[0].path), { hivePartitioning: split })
}

/** The type that a column is to have; a year from the path is read as Int64. */
export function typeOf(column, split) {
  return JSON.stringify(split && column.name === 'year' ? { DataType: 'Int64' } : dataType(column))
}

function dataType(column) {
  const one = column.type === 'struct'
    ? { DataType: { Struct: column.fields.map(f => ({ name: f.name, dtype: dataType(f) })) } }
    : { DataType: types[column.type] }
  return column.list ? { DataType: { List: one } } : one
}

function convert(column, value) {
  return each(column, value, v => {
    switch (column.type) {
      case 'int64': return String(v)
      case 'date': return v.getTime() / 86_400_000
      case 'timestamp': return v.getTime()
      case 'struct': return column.fields.map(f => convert(f, v[f.name]))
      default: return v
    }
  })
}
