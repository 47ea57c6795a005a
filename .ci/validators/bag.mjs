// Checks a snapshot with what is not ours: its RO-Crate by the checker of the
// library ro-crate, and the bag by the rules of RFC 8493, written here once
// more, for no validator of bags is published on npm.
//
//   node bag.mjs BAG          exit status 0 where all is valid, else 1
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'

const require = createRequire(import.meta.url)
// The library asks the network for the context; it brings the same along.
const context = require('ro-crate/lib/context.json')
globalThis.fetch = async () => ({ ok: true, json: async () => context })
const { ROCrate, Checker } = require('ro-crate')
const [bag] = process.argv.slice(2)
if (!bag) {
  console.error('usage: node bag.mjs BAG')
  process.exit(2)
}
let faults = 0

checkBag()
await checkCrate()
const version = JSON.parse(readFileSync(new URL('node_modules/ro-crate/package.json', import.meta.url), 'utf8')).version
console.log(faults === 0 ? `valid: ${bag}, ro-crate ${version}` : `${faults} faults in ${bag}, ro-crate ${version}`)
process.exit(faults === 0 ? 0 : 1)

/** Declaration, Payload-Oxum, and manifests that name every file with its sum. */
function checkBag() {
  if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') fault('bagit.txt', 'is not as RFC 8493, 2.1.1 has it')
  const all = files(bag)
  const payload = all.filter(f => f.startsWith('data/'))
  const bytes = payload.reduce((n, f) => n + statSync(join(bag, f)).size, 0)
  const info = text('bag-info.txt')
  if (!info.includes(`\nPayload-Oxum: ${bytes}.${payload.length}\n`)) fault('bag-info.txt', `Payload-Oxum is not ${bytes}.${payload.length}`)
  for (const line of info.split('\n').slice(0, -1)) if (!/^[^\s:][^:]*: \S/.test(line)) fault('bag-info.txt', `no label and value: ${line}`)
  for (const algorithm of ['sha256', 'sha512']) {
    manifest(`manifest-${algorithm}.txt`, algorithm, payload)
    manifest(`tagmanifest-${algorithm}.txt`, algorithm, all.filter(f => !f.startsWith('data/') && !f.startsWith('tagmanifest-')))
  }
}

function manifest(name, algorithm, wanted) {
  const named = new Map(text(name).split('\n').slice(0, -1).map(line => {
    const [, sum, path] = /^([0-9a-f]+) [ *](.+)$/.exec(line) ?? fault(name, `no sum and path: ${line}`) ?? []
    return [decodePath(path), sum]
  }))
  for (const path of wanted) if (!named.has(path)) fault(name, `does not name ${path}`)
  for (const [path, sum] of named) {
    if (!wanted.includes(path)) fault(name, `names ${path}, which is not there`)
    else if (createHash(algorithm).update(readFileSync(join(bag, path))).digest('hex') !== sum) fault(path, `its ${algorithm} is another`)
  }
}

/** CR, LF and % are escaped in manifests, and nothing else (RFC 8493, 2.1.3). */
function decodePath(path = '') {
  return path.replace(/%0D|%0A|%25/gi, decodeURIComponent)
}

/** What the library checks, with the context that it brings along, and that every reference leads somewhere. */
async function checkCrate() {
  const json = JSON.parse(text('data/ro-crate-metadata.json'))
  const checker = new Checker(new ROCrate(json, { array: true, link: true }))
  await checker.check()
  if (checker.checklist.length < 5) fault('ro-crate', 'the library checked too little')
  for (const item of checker.checklist) if (!item.status) fault('ro-crate', `${item.name}: ${item.message}`)
  const known = new Map(json['@graph'].map(e => [e['@id'], e]))
  if (known.size !== json['@graph'].length) fault('ro-crate', 'two entities have one @id')
  const terms = context['@context']
  for (const entity of known.values()) {
    for (const [key, value] of Object.entries(entity)) {
      if (!key.startsWith('@') && !(key in terms)) fault('ro-crate', `${key} is no term of the context`)
      for (const one of [value].flat()) {
        const id = one?.['@id']
        if (id && !known.has(id) && !/^https?:/.test(id)) fault(entity['@id'], `${key} leads to ${id}, which is not there`)
      }
    }
    if (entity['@type'] === 'File' && !existsSync(join(bag, 'data', decodeURIComponent(entity['@id'])))) fault(entity['@id'], 'is no file of the bag')
  }
}

function files(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(e => e.isFile())
    .map(e => relative(root, join(e.parentPath, e.name)).split(sep).join('/'))
}

function text(name) {
  return readFileSync(join(bag, name), 'utf8')
}

function fault(where, what) {
  faults++
  if (faults <= 20) console.error(`${where}: ${what}`)
}
