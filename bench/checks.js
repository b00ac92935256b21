/**
 * All ninety checks on records that are read, recognised and validated, beside N3.js reading the same file; each in a process
 * of its own, in turns. Linux only: the time of one thread is read from /proc.
 *
 * `npm run build:modules && node bench/checks.js [--sizes 1000,10000] [--turns 5]`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inTurns, measure } from './process.js'
import { load, slice } from './slice.js'
import { machine, table, target } from './table.js'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus/be/datagovbe/ldes-flat')
const WAYS = ['N3.js, nothing kept', 'N3.js, quads kept', 'all checks']

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000' }, turns: { type: 'string', default: '5' } },
})
const sizes = values.sizes.split(',').map(Number)

function run(way, file) {
  const args = ['--max-old-space-size=12288', join(import.meta.dirname, 'engines/checks.js'), way, file]
  return measure({ command: 'node', args })
}

const folder = mkdtempSync(join(tmpdir(), 'metakeur-bench-'))
try {
  console.log(`${machine()}\n`)
  const corpus = load(CORPUS)
  const rows = []
  const found = new Map()
  for (const size of sizes) {
    const file = join(folder, `${size}.nt`)
    await slice(corpus, size, file)
    const runs = await inTurns(WAYS, Number(values.turns), (way) => run(way, file))
    for (const [way, { failed, times, cpu, peak }] of runs) {
      if (failed) throw new Error(`${way}: ${failed}`)
      rows.push([way, size, times.clock, times.main, cpu, peak])
    }
    found.set(size, runs)
  }
  console.log(`${table(['what', 'datasets', 'clock ms', 'main thread ms', 'all threads ms', 'peak MB'], rows)}\n`)
  const most = Math.max(...sizes)
  const checks = found.get(most).get('all checks')
  for (const way of WAYS.slice(0, 2)) {
    const n3 = found.get(most).get(way)
    const shares = {
      'main thread': checks.times.main / n3.times.main,
      'by the clock': checks.times.clock / n3.times.clock,
      'all threads': checks.cpu / n3.cpu,
    }
    for (const [what, share] of Object.entries(shares)) {
      console.log(target(`all checks, of ${way}, ${what}`, '1 or less', share.toFixed(2), share <= 1))
    }
  }
  const least = Math.min(...sizes)
  if (least < most) {
    const growth = checks.times.main / most / (found.get(least).get('all checks').times.main / least)
    console.log(target(`growth a record from ${least} to ${most}`, '1 or less', growth.toFixed(2), growth <= 1))
  }
} finally {
  rmSync(folder, { recursive: true })
}
