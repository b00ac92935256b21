/**
 * Reading, indexing, validating and the whole, at 1,000 / 3,000 / 10,000 real datasets; growth and start-up as ratios
 * taken in this one run, because machines are noisy. `npm run bench` builds and runs it; `bench/README.md` has figures.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { load, slice } from './slice.js'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus/be/datagovbe/ldes-flat')
const SIZES = [1000, 3000, 10_000]
const REPEATS = 3

if (!existsSync(CORPUS)) {
  console.error(`the corpus is not here: ${CORPUS}`)
  process.exit(2)
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const number = (value) => Math.round(value).toLocaleString('en-US').padStart(9)

function phase(name, path) {
  const runs = Array.from({ length: REPEATS }, () =>
    JSON.parse(execFileSync('node', [join(import.meta.dirname, 'phase.js'), name, path], { encoding: 'utf8' })),
  )
  const keys = Object.keys(runs[0].times)
  return {
    peak: median(runs.map((run) => run.peak)),
    times: Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run.times[key]))])),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'metakeur-bench-'))
const corpus = load(CORPUS)
const rows = []
for (const size of SIZES) {
  const path = join(folder, `${size}.nt`)
  const { statements } = await slice(corpus, size, path)
  const read = phase('read', path)
  const validate = phase('validate', path)
  const whole = phase('whole', path)
  rows.push({ size, statements, read, validate, whole })
}

console.log(
  '| datasets | triples | reading ms | indexing ms | validating ms | whole ms | triples/s read | triples/s whole | peak MB read | peak MB whole |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|')
for (const { size, statements, read, validate, whole } of rows) {
  const cells = [
    size,
    statements,
    read.times.read,
    read.times.index,
    validate.times.validate,
    whole.times.whole,
    (statements / (read.times.read + read.times.index)) * 1000,
    (statements / whole.times.whole) * 1000,
    read.peak,
    whole.peak,
  ]
  console.log(`|${cells.map(number).join(' |')} |`)
}

// Slices do not hold the same number of triples a dataset, so growth is measured per triple.
const [small, , large] = rows
const growth = (pick) => pick(large) / large.statements / (pick(small) / small.statements)
console.log('\ngrowth from 1,000 to 10,000 datasets, 1.00 is linear in triples')
console.log(`  reading    ${growth((r) => r.read.times.read + r.read.times.index).toFixed(2)}`)
console.log(`  validating ${growth((r) => r.validate.times.validate).toFixed(2)}`)
console.log(`  whole      ${growth((r) => r.whole.times.whole).toFixed(2)}`)

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
rmSync(folder, { recursive: true })
