/**
 * Reading, indexing, validating with our own shapes and the whole check, at 1,000 / 3,000 / 10,000 real datasets; growth
 * and start-up as ratios taken in this one run, because machines are noisy. `npm run bench` builds and runs it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inTurns, measure, median } from './process.js'
import { load, slice } from './slice.js'
import { machine, table } from './table.js'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus/be/datagovbe/ldes-flat')
const SIZES = [1000, 3000, 10_000]
const TURNS = 3
/** The whole check of 10,000 datasets may take its time on a busy machine. */
const LIMIT = 900_000

if (!existsSync(CORPUS)) {
  console.error(`the corpus is not here: ${CORPUS}`)
  process.exit(2)
}

function phase(name, path) {
  return measure({ command: 'node', args: [join(import.meta.dirname, 'phase.js'), name, path] }, [], LIMIT)
}

const folder = mkdtempSync(join(tmpdir(), 'metakeur-bench-'))
const rows = []
try {
  console.log(`${machine()}\n`)
  const corpus = load(CORPUS)
  for (const size of SIZES) {
    const path = join(folder, `${size}.nt`)
    const { statements } = await slice(corpus, size, path)
    const runs = await inTurns(['read', 'validate', 'whole'], TURNS, (name) => phase(name, path))
    const [read, validate, whole] = runs.values()
    const failed = [read, validate, whole].find((run) => run.failed)
    if (failed !== undefined) throw new Error(`${size} datasets: ${failed.failed}`)
    rows.push({ size, statements, read, validate, whole })
  }
} finally {
  rmSync(folder, { recursive: true })
}

console.log(
  table(
    [
      'datasets',
      'triples',
      'reading',
      'indexing',
      'validating',
      'whole',
      'triples/s read',
      'peak MB read',
      'peak MB whole',
    ],
    rows.map(({ size, statements, read, validate, whole }) => [
      size,
      statements,
      read.times.read,
      read.times.index,
      validate.times.validate,
      whole.times.whole,
      (statements / (read.times.read + read.times.index)) * 1000,
      read.peak,
      whole.peak,
    ]),
  ),
)

// Slices do not hold the same number of triples a dataset, so growth is measured per triple.
const [small, , large] = rows
const growth = (pick) => (pick(large) / large.statements / (pick(small) / small.statements)).toFixed(2)
console.log('\ngrowth from 1,000 to 10,000 datasets, 1.00 is linear in triples')
console.log(`  reading    ${growth((row) => row.read.times.read + row.read.times.index)}`)
console.log(`  validating ${growth((row) => row.validate.times.validate)}`)
console.log(`  whole      ${growth((row) => row.whole.times.whole)}`)

function startup(args) {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now()
    execFileSync('node', args)
    return performance.now() - start
  })
  return median(times)
}
const bin = resolve(import.meta.dirname, '../bin/metakeur.js')
const bare = startup(['-e', '0'])
console.log('\nstart-up, times the bare `node -e 0` of this run')
for (const flag of ['--version', '--help'])
  console.log(`  ${flag.padEnd(10)} ${(startup([bin, flag]) / bare).toFixed(2)}`)
