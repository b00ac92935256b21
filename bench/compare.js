/**
 * metakeur's compiled SHACL beside other engines, in one run, on the same files and shapes: DCAT-AP 3.0.1, "core" its
 * shapes, "full" with ranges and recommendations. See README.md.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { agreement } from './agreement.js'
import { copies } from './copies.js'
import { inTurns, LIMIT, measure } from './process.js'
import { load, slice } from './slice.js'
import { machine, table, target } from './table.js'
import { engines } from './tools.js'

const SHARED = resolve(import.meta.dirname, '../../shared')
const CORPUS = join(SHARED, 'corpus/be/datagovbe/ldes-flat')
const official = (name) => join(SHARED, 'official-shapes/dcat-ap-3.0.1', `${name}.ttl`)
const SHAPES = {
  core: [official('shapes')],
  full: [official('shapes'), official('range'), official('shapes_recommended')],
}
/** Datasets that the corpus holds; more are copies of so many. */
const REAL = 10_000

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    shapes: { type: 'string', default: 'core,full' },
    engines: { type: 'string' },
    turns: { type: 'string', default: '3' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const wanted = values.engines?.split(',')

const folder = mkdtempSync(join(tmpdir(), 'metakeur-bench-'))
const fileOf = (size) => join(folder, `${size}.nt`)

/** What an engine is expected to need for a size, from what it needed for the one before; null when it can be tried. */
function tooMuch(before, growth) {
  if (before === undefined) return null
  if (before.failed) return before.failed
  if (before.whole * growth > LIMIT) return `more than ${LIMIT / 60_000} minutes expected`
  return before.peak * growth > freemem() / 2 ** 20 ? 'more memory than there is expected' : null
}

async function compare(found, shapes) {
  console.log(`## DCAT-AP 3.0.1, ${shapes}: ${SHAPES[shapes].length} file(s) of shapes\n`)
  const before = new Map()
  const bySize = new Map()
  let last = 0
  for (const size of sizes) {
    const growth = size / last
    last = size
    const skipped = new Map()
    const tried = Object.keys(found).filter((name) => {
      const reason = found[name].missing ?? tooMuch(before.get(name), growth)
      if (reason !== null) skipped.set(name, reason)
      return reason === null
    })
    // The largest size takes its time: one turn, of one process at a time.
    const turns = size > REAL ? 1 : Number(values.turns)
    const runs = await inTurns(tried, turns, (name) => measure(found[name], [fileOf(size), ...SHAPES[shapes]]))
    for (const [name, run] of runs) before.set(name, run)
    for (const [name, failed] of skipped) before.set(name, { failed })
    bySize.set(size, runs)
    console.log(`${size.toLocaleString('en-US')} datasets, ${Math.round(statSync(fileOf(size)).size / 2 ** 20)} MB\n`)
    console.log(
      table(
        ['engine', 'reading', 'indexing', 'validating', 'whole process', 'processor', 'peak MB', 'results'],
        Object.keys(found).map((name) => rowOf(name, runs.get(name), skipped.get(name))),
      ),
    )
    console.log('')
  }
  return bySize
}

function rowOf(name, run, skipped) {
  if (skipped !== undefined || run.failed) return [name, skipped ?? run.failed]
  const { times, whole, cpu, peak, results } = run
  return [name, times.read, times.index, times.validate, whole, cpu, peak, results]
}

function targets(bySize) {
  const at = bySize.get(REAL)
  const ours = at?.get('metakeur')
  if (ours === undefined || ours.failed) return
  const times = (name, least) => {
    const other = at.get(name)
    if (other === undefined || other.failed) return
    const ratio = other.whole / ours.whole
    const measured = `${ratio.toFixed(1)}, by processor ${(other.cpu / ours.cpu).toFixed(1)}`
    console.log(target(`whole process, times ${name}`, `${least} or more`, measured, ratio >= least))
  }
  times('Apache Jena', 5)
  times('shacl-engine (N3.Store)', 15)
  times('shacl-engine (rdf-ext)', 15)
  const { read, index, validate } = ours.times
  const share = validate / (read + index)
  console.log(target('validating, of reading with indexing', '1 or less', share.toFixed(2), share <= 1))
  const large = bySize.get(REAL * 10)?.get('metakeur')
  if (large !== undefined && !large.failed) {
    const growth = large.whole / ours.whole / 10
    console.log(target('growth from 10,000 to 100,000, of linear', '1.2 or less', growth.toFixed(2), growth <= 1.2))
    const exact = large.results === ours.results * 10
    console.log(target('results at 100,000', 'ten times those at 10,000', large.results, exact))
  }
  console.log('')
}

try {
  console.log(`${machine()}\n`)
  const all = engines()
  const found = Object.fromEntries(Object.entries(all).filter(([name]) => wanted?.includes(name) ?? true))
  for (const [name, { missing, version }] of Object.entries(found)) {
    if (version !== undefined) console.log(`${name} ${version}`)
    if (missing !== undefined) console.log(`${name} is not here: ${missing}`)
  }
  console.log('')
  const corpus = load(CORPUS)
  const real = new Set(sizes.map((size) => Math.min(size, REAL)))
  for (const size of real) await slice(corpus, size, fileOf(size))
  for (const size of sizes.filter((one) => one > REAL)) await copies(fileOf(REAL), size / REAL, fileOf(size))
  for (const shapes of values.shapes.split(',')) targets(await compare(found, shapes))
  await agreement(found, fileOf(Math.min(...sizes)), SHAPES.full, folder)
} finally {
  rmSync(folder, { recursive: true })
}
