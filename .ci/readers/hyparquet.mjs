// hyparquet: a reader in JavaScript, as a web page would use it.
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { each } from './expect.mjs'

/** The description of the table that stands in a Parquet file. */
export async function describe(dir, table) {
  const metadata = await parquetMetadataAsync(await asyncBufferFromFile(join(dir, table.files[0].path)))
  const text = metadata.key_value_metadata.find(kv => kv.key === 'injeung.table').value
  return JSON.parse(text)
}

/** The rows of all Parquet files of a table, with the year of the path. */
export async function read(dir, table, { columns, key }) {
  const all = []
  for (const part of table.files.filter(f => f.format === 'parquet')) {
    const file = await asyncBufferFromFile(join(dir, part.path))
    for (const row of await parquetReadObjects({ file, compressors })) {
      if (part.year !== undefined) row.year = part.year
      all.push(columns.map(c => convert(c, row[c.name])))
    }
  }
  const at = key.map(name => columns.findIndex(c => c.name === name))
  const order = (a, b) => at.map(i => compare(a[i], b[i])).find(way => way !== 0) ?? 0
  return table.files[0].year === undefined ? all : all.sort(order)
}

/** Orders text as Parquet does, by its bytes in UTF-8, and years as numbers. */
function compare(a, b) {
  if (typeof a === 'number') return a - b
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
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
