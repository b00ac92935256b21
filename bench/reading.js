/**
 * Reading alone: N3.js bare (statements counted), N3.js into its Store, and metakeur into its index with places, on the
 * same files. `npm run build && node bench/reading.js [--turns 5] [--large]`; `--large` adds 100,000 datasets (1.5 GB).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { copies } from './copies.js'
import { inTurns, measure } from './process.js'
import { load, slice } from './slice.js'
import { translate } from './syntaxes.js'
import { machine, table, target } from './table.js'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus/be/datagovbe/ldes-flat')
const SYNTAXES = { nt: 'N-Triples', nq: 'N-Quads', ttl: 'Turtle', trig: 'TriG' }
const WAYS = ['n3-bare', 'n3-store', 'metakeur']
const MIB = 2 ** 20

const { values } = parseArgs({ options: { turns: { type: 'string', default: '5' }, large: { type: 'boolean' } } })

function reader(way, path, format) {
  const args = ['--max-old-space-size=12288', join(import.meta.dirname, 'engines/reading.js'), way, path, format]
  return measure({ command: 'node', args })
}

function rowOf(syntax, way, file, { times, statements, cpu, peak, failed }) {
  const size = statSync(file).size / MIB
  if (failed) return [syntax, way, size, null, failed]
  return [syntax, way, size, statements, times.read, (size * 1000) / times.read, cpu, peak]
}

const folder = mkdtempSync(join(tmpdir(), 'metakeur-bench-'))
try {
  console.log(`${machine()}\n`)
  const path = (name) => join(folder, name)
  await slice(load(CORPUS), 10_000, path('10000.nt'))
  const rows = []
  const found = new Map()
  for (const [extension, format] of Object.entries(SYNTAXES)) {
    const file = path(`10000.${extension}`)
    if (extension !== 'nt') await translate(path('10000.nt'), format, file)
    const runs = await inTurns(WAYS, Number(values.turns), (way) => reader(way, file, format))
    found.set(extension, runs)
    for (const [way, run] of runs) rows.push(rowOf(format, way, file, run))
  }
  const sizes = [['10,000', path('10000.nt'), found.get('nt').get('metakeur')]]
  if (values.large) {
    await copies(path('10000.nt'), 10, path('100000.nt'))
    const large = path('100000.nt')
    const run = await reader('metakeur', large, 'N-Triples')
    rows.push(rowOf('N-Triples, 100,000', 'metakeur', large, run))
    sizes.push(['100,000', large, run])
    // N-Triples is Turtle too: what matters here is that no text can be this long.
    rows.push(rowOf('Turtle, 100,000', 'metakeur', large, await reader('metakeur', large, 'Turtle')))
  }
  console.log(table(['syntax', 'reader', 'MB', 'statements', 'ms', 'MB/s', 'processor', 'peak MB'], rows))

  /** What N3.js takes, times what metakeur takes: by the clock, and by the work of the processor. */
  const ratios = (extension, other) => {
    const [theirs, ours] = [other, 'metakeur'].map((way) => found.get(extension).get(way))
    return [theirs.times.read / ours.times.read, theirs.cpu / ours.cpu]
  }
  console.log('')
  for (const extension of ['nt', 'nq']) {
    const [times, work] = ratios(extension, 'n3-store')
    const what = `${SYNTAXES[extension]} into the index, times N3.js`
    console.log(target(what, '5 or more', `${times.toFixed(1)}, by processor ${work.toFixed(1)}`, times >= 5))
  }
  for (const extension of ['ttl', 'trig']) {
    const [times, work] = ratios(extension, 'n3-bare').map((ratio) => 1 / ratio)
    const what = `${SYNTAXES[extension]} with places and index, of N3.js bare`
    console.log(target(what, '1.5 or less', `${times.toFixed(2)}, by processor ${work.toFixed(2)}`, times <= 1.5))
  }
  for (const [name, file, { peak }] of sizes) {
    const bytes = (peak - 80) / (statSync(file).size / MIB)
    console.log(
      target(`bytes resident over 80 MB a byte of N-Triples, ${name}`, '1.5 or less', bytes.toFixed(2), bytes <= 1.5),
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
