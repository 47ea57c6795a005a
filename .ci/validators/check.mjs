// Validates a dataset folder that was written with --csv, by validators that
// are not ours: datapackage.json and every CSV cell by the Frictionless
// library, every JSON line by ajv, and says what each version found.
//
//   node check.mjs DIR        exit status 0 where all is valid, else 1
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const require = createRequire(import.meta.url)
const { Package } = require('datapackage')
const [dir] = process.argv.slice(2)
if (!dir) {
  console.error('usage: node check.mjs DIR')
  process.exit(2)
}
let faults = 0
const manifest = JSON.parse(readFileSync(join(dir, 'dataset.json'), 'utf8'))
const rowsOf = Object.fromEntries(manifest.tables.map(t => [t.name, t.rows]))

await validatePackage()
validateLines()
const versions = ['datapackage', 'ajv', 'ajv-formats'].map(n => `${n} ${versionOf(n)}`).join(', ')
console.log(faults === 0 ? `valid: ${versions}` : `${faults} faults: ${versions}`)
process.exit(faults === 0 ? 0 : 1)

/** The profile, then every row of every resource cast to its field types. */
async function validatePackage() {
  const bare = withoutMarks()
  const dp = await Package.load(join(bare, 'datapackage.json'), { basePath: bare })
  for (const error of dp.errors) fault('datapackage.json', error.message)
  if (dp.resources.length !== manifest.tables.length) fault('datapackage.json', 'a table has no resource')
  for (const resource of dp.resources) {
    const { name, path, hash } = resource.descriptor
    const bytes = readFileSync(join(dir, path))
    if (`sha256:${createHash('sha256').update(bytes).digest('hex')}` !== hash) fault(path, 'the hash is another')
    try {
      const relations = (resource.schema?.foreignKeys ?? []).length > 0
      const rows = await resource.read({ relations })
      if (resource.headers[0] !== manifestColumn(name)) fault(path, `the first column is ${JSON.stringify(resource.headers[0])}`)
      if (rows.length !== rowsOf[name]) fault(path, `${rows.length} rows, the manifest says ${rowsOf[name]}`)
      console.log(`${path}: ${rows.length} rows, ${resource.headers.length} columns`)
    } catch (error) {
      fault(path, [error.message, ...(error.errors ?? []).slice(0, 3).map(e => e.message)].join('; '))
    }
  }
}

/**
 * A copy of the package without the byte order marks that spreadsheets need:
 * this library, unlike Frictionless' own in Python, takes the mark for a part of
 * the first header. Each file must have one.
 */
function withoutMarks() {
  const bare = mkdtempSync(join(tmpdir(), 'injeung-package-'))
  process.on('exit', () => rmSync(bare, { recursive: true }))
  const text = readFileSync(join(dir, 'datapackage.json'), 'utf8')
  writeFileSync(join(bare, 'datapackage.json'), text)
  for (const { path } of JSON.parse(text).resources) {
    const bytes = readFileSync(join(dir, path))
    if (bytes.subarray(0, 3).toString('hex') !== 'efbbbf') fault(path, 'begins without a byte order mark')
    mkdirSync(join(bare, dirname(path)), { recursive: true })
    writeFileSync(join(bare, path), bytes.subarray(3))
  }
  return bare
}

/** The name of the first column, as the JSON Schema has it. */
function manifestColumn(name) {
  return Object.keys(schemaOf(name).properties)[0]
}

function schemaOf(name) {
  return JSON.parse(readFileSync(join(dir, 'schema', `${name}.schema.json`), 'utf8'))
}

/** Every JSON line against the schema of its table. */
function validateLines() {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
  addFormats(ajv)
  for (const { name, files } of manifest.tables) {
    const validate = ajv.compile(schemaOf(name))
    const { path } = files.find(f => f.format === 'jsonl')
    readFileSync(join(dir, path), 'utf8').split('\n').slice(0, -1).forEach((line, i) => {
      if (!validate(JSON.parse(line))) fault(`${path}:${i + 1}`, ajv.errorsText(validate.errors))
    })
  }
}

function versionOf(name) {
  return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version
}

function fault(where, what) {
  faults++
  if (faults <= 20) console.error(`${where}: ${what}`)
}
