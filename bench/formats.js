/**
 * Every format at several sizes: metakeur (statements with places, into its index) beside the bare parser of the format on
 * the same file (which only counts what it reads), each in a process of its own, in turns.
 *
 * `npm run build && node bench/formats.js [--sizes 1000,10000] [--formats csv,ckan] [--turns 3]`
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nodesOf } from './catalogue.js'
import * as inventories from './inventories.js'
import { inTurns, measure } from './process.js'
import { load, slice } from './slice.js'
import { translate } from './syntaxes.js'
import { machine, table, target } from './table.js'
import * as writers from './writers.js'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus/be/datagovbe/ldes-flat')
const MIB = 2 ** 20
const MOST = 2
/** A parser that takes longer is not waited for at larger sizes. */
const PATIENCE = 10_000

/**
 * How a file of each format is written, which syntax it is for metakeur, and the parsers that it is measured by: the first
 * is what the target is about.
 */
const FORMATS = {
  ntriples: { file: 'nt', syntax: 'N-Triples', parsers: ['N3.js'] },
  nquads: { file: 'nq', syntax: 'N-Quads', parsers: ['N3.js'] },
  turtle: { file: 'ttl', syntax: 'Turtle', parsers: ['N3.js'] },
  trig: { file: 'trig', syntax: 'TriG', parsers: ['N3.js'] },
  rdfxml: { file: 'rdf', syntax: 'rdfxml', parsers: ['rdfxml-streaming-parser'], write: writers.rdfXml },
  jsonld: { file: 'jsonld', syntax: 'jsonld', parsers: ['jsonld-streaming-parser'], write: writers.jsonLd },
  ckan: { file: 'ckan.json', syntax: 'json', parsers: jsonParsers(), write: writers.ckan },
  datajson: { file: 'data.json', syntax: 'json', parsers: jsonParsers(), write: writers.dataJson },
  opendatasoft: { file: 'ods.json', syntax: 'json', parsers: jsonParsers(), write: writers.opendatasoft },
  csv: { file: 'csv', syntax: 'csv', parsers: ['csv-parse'], write: inventories.csv },
  xlsx: { file: 'xlsx', syntax: 'xlsx', parsers: ['fflate + htmlparser2'], write: inventories.xlsx },
}

/** With places: a tree, and events; without, as Node has it. */
function jsonParsers() {
  return ['jsonc-parser parseTree', 'jsonc-parser visit', 'JSON.parse']
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    formats: { type: 'string', default: Object.keys(FORMATS).join(',') },
    turns: { type: 'string', default: '3' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const formats = values.formats.split(',')
const unknown = formats.find((name) => FORMATS[name] === undefined)
if (unknown !== undefined) throw new Error(`no format ${unknown}: ${Object.keys(FORMATS).join(', ')}`)

/** Files of one size, in all formats that are asked for. */
async function writeFiles(path, size) {
  const nodes = formats.some((name) => FORMATS[name].write) ? await nodesOf(path(size, 'nt')) : null
  for (const name of formats) {
    const { file, syntax, write } = FORMATS[name]
    if (write !== undefined) writeFileSync(path(size, file), write(nodes))
    else if (file !== 'nt') await translate(path(size, 'nt'), syntax, path(size, file))
  }
}

function reading(way, { syntax }, file) {
  const args = ['--max-old-space-size=12288', join(import.meta.dirname, 'engines/formats.js'), way, syntax, file]
  return measure({ command: 'node', args })
}

const ratio = (ours, theirs) => (ours === undefined || theirs === undefined ? null : (ours / theirs).toFixed(2))

function rowsOf(name, size, bytes, runs, small) {
  const ours = runs.get('metakeur')
  if (ours.failed) return [[name, size, bytes / MIB, 'metakeur', ours.failed]]
  return [...runs].filter(([way]) => way !== 'metakeur').map(([way, bare]) => {
    const growth = small === null ? null : ratio(ours.times.read / size, small.ours.times.read / small.size)
    const figures = bare.failed
      ? [way, ours.times.read, bare.failed, null, ours.cpu, null, null, ours.peak, null, null]
      : [
          ...[way, ours.times.read, bare.times.read, ratio(ours.times.read, bare.times.read)],
          ...[ours.cpu, bare.cpu, ratio(ours.cpu, bare.cpu), ours.peak, bare.peak, ratio(ours.peak, bare.peak)],
        ]
    return [name, size, bytes / MIB, ...figures, growth]
  }) // biome-ignore format: one step
}

const folder = mkdtempSync(join(tmpdir(), 'metakeur-bench-'))
try {
  console.log(`${machine()}\n`)
  const path = (size, file) => join(folder, `${size}.${file}`)
  const corpus = load(CORPUS)
  for (const size of sizes) {
    await slice(corpus, size, path(size, 'nt'))
    await writeFiles(path, size)
  }
  const rows = []
  const results = []
  for (const name of formats) {
    const format = FORMATS[name]
    let small = null
    const slow = new Map()
    for (const size of sizes) {
      const file = path(size, format.file)
      const ways = ['metakeur', ...format.parsers].filter((way) => !slow.has(way))
      const runs = await inTurns(ways, Number(values.turns), (way) => reading(way, format, file))
      for (const [way, { failed }] of slow) runs.set(way, { failed })
      rows.push(...rowsOf(name, size, statSync(file).size, runs, small))
      const ours = runs.get('metakeur')
      const bare = runs.get(format.parsers[0])
      if (!ours.failed && !bare.failed) results.push({ name, size, ours, bare })
      if (!ours.failed) small ??= { size, ours }
      for (const [way, run] of runs) {
        if (way !== 'metakeur' && run.times?.read > PATIENCE) slow.set(way, { failed: 'not waited for' })
      }
    }
  }
  const head = ['format', 'records', 'MB', 'bare parser', 'ours ms', 'bare ms', 'ratio']
  const more = ['ours cpu', 'bare cpu', 'ratio', 'ours peak MB', 'bare peak MB', 'ratio', 'growth a record']
  console.log(`${table([...head, ...more], rows)}\n`)
  for (const { name, size, ours, bare } of results) {
    const what = (kind) => `${name}, ${size.toLocaleString('en-US')}: ${kind}, of the bare parser`
    const [time, work, peak] = [ours.times.read / bare.times.read, ours.cpu / bare.cpu, ours.peak / bare.peak]
    const measured = `${time.toFixed(2)}, by processor ${work.toFixed(2)}`
    console.log(target(what('time'), `${MOST} or less`, measured, time <= MOST))
    console.log(target(what('peak memory'), `${MOST} or less`, peak.toFixed(2), peak <= MOST))
  }
} finally {
  rmSync(folder, { recursive: true })
}
