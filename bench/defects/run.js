/**
 * Does metakeur find what is wrong? Defects are planted one at a time in valid fixtures and real records.
 *
 *   node bench/defects/run.js [--seed n] [--records n] [--most n] [--kind words] [--missed] [--no-shapes]
 *
 * `--most`: records in which each kind is planted; `--missed`: every defect that no intended rule finds. Judgements are of
 * the records of seed 1.
 */
import { parseArgs } from 'node:util'
import { ours } from '../dist.js'
import { fixtureRecords } from './fixtures.js'
import { judge } from './judge.js'
import { KINDS } from './kinds/index.js'
import { createMetakeur, findingsOf } from './metakeur.js'
import { plan } from './plant.js'
import { realRecords } from './records.js'
import { compare, keyOf, readJudgements, ruleOf, sampleOf } from './sample.js'
import { createShapeSets, spotCheck } from './shapes.js'

/** Findings that are sampled (one of nearly every kind), and documents on which shacl-engine is asked too. */
const SAMPLE = 340
const SPOT = 20
/** Findings without a judgement that are told. */
const TOLD = 10

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    records: { type: 'string', default: '200' },
    most: { type: 'string', default: '12' },
    kind: { type: 'string', default: '' },
    missed: { type: 'boolean', default: false },
    'no-shapes': { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const began = performance.now()
const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`

const fixtures = fixtureRecords()
const real = await realRecords(Number(values.records), seed)
if (real.length === 0) console.log('../shared/corpus is not there: fixtures only\n')
const records = [...fixtures, ...real]
console.error(`${fixtures.length} fixtures, ${real.length} real records, ${seconds()}`)

const { prefixed } = await ours('rdf/namespaces.js')
const metakeur = await createMetakeur()
const shapeSets = values['no-shapes'] ? [] : await createShapeSets()
const kinds = KINDS.filter(({ id }) => id.includes(values.kind))
const plants = plan(kinds, records, { seed, most: Number(values.most) })
console.error(`${plants.length} plants, ${seconds()}`)
const results = await judge(plants, metakeur, shapeSets, prefixed)
console.error(`judged, ${seconds()}`)

const share = (part, whole) => (whole === 0 ? '' : (part / whole).toFixed(3))
const countOf = (list, result) => list.filter((one) => one.result === result).length
const row = (cells) => console.log(`| ${cells.join(' | ')} |`)
const sets = shapeSets.map(({ name }) => name)

const SHARED = ['planted', 'intended', 'other', 'missed', 'there', ...sets]

/** The figures of some results; what was there before it was planted is told, and counts for nothing. */
function figures(all) {
  const list = all.filter(({ result }) => result !== 'there')
  const found = ['intended', 'other', 'missed'].map((result) => countOf(list, result))
  return [
    list.length,
    ...found,
    all.length - list.length,
    ...sets.map((_, n) => list.filter(({ shapes }) => shapes[n]).length),
  ]
}

function table(heading, lines) {
  row([heading, ...SHARED])
  row(['---', ...SHARED.map(() => '---:')])
  for (const [name, all] of lines) row([name.replaceAll('|', '\\|'), ...figures(all)])
  const total = figures(results)
  row(['**all**', ...total])
  row(['share', ...total.map((count, n) => (n === 0 || n === 4 ? '' : share(count, total[0])))])
  console.log('')
}

const groups = [...new Set(kinds.map(({ group }) => group))]
table(
  'group',
  groups.map((group) => [group, results.filter(({ kind }) => kind.group === group)]),
)
table(
  'kind',
  kinds.map((kind) => [kind.id, results.filter((one) => one.kind === kind)]),
)
const [planted, intended, other] = figures(results)
console.log(`Recall ${share(intended + other, planted)}, by the intended rule ${share(intended, planted)}.`)
if (values.missed) {
  for (const { kind, record, result, rules, edit } of results) {
    if (result === 'missed' || result === 'other') {
      const [one] = [...edit.add, ...edit.remove]
      console.log(
        `${result}: ${kind.id} | ${record.id} | ${one ? `${one.p} ${one.o}`.slice(0, 120) : ''} | ${rules.join(', ')}`,
      )
    }
  }
}

// Precision: what a reader judged of a sample of the findings on the real records as they are.
if (real.length > 0 && values.kind === '') {
  const found = []
  for (const record of real) {
    for (const finding of findingsOf(await metakeur(record.statements))) found.push({ record, finding })
  }
  const sample = sampleOf(found, SAMPLE, seed)
  const { judged, unjudged, right, wrong } = compare(sample, readJudgements())
  // A rule that often finds something weighs as much as it finds.
  const often = new Map()
  for (const { finding } of found) often.set(ruleOf(finding), (often.get(ruleOf(finding)) ?? 0) + 1)
  const weigh = (list) => list.reduce((sum, { finding }) => sum + often.get(ruleOf(finding)), 0)
  console.log(
    `\n${found.length} findings on ${real.length} real records; of a sample of ${sample.length}, ${judged.length} are judged: ` +
      `${right} true, ${wrong.length} false, precision ${share(right, judged.length)}; weighed by how often each rule finds something ${share(weigh(judged) - weigh(wrong), weigh(judged))}.`,
  )
  for (const { finding, record, reason } of wrong) console.log(`false: ${finding.check} | ${record.id} | ${reason}`)
  if (unjudged.length > 0) console.log(`${unjudged.length} are not judged; the first:`)
  for (const one of unjudged.slice(0, TOLD)) console.log(`not judged: ${keyOf(one)}`)
}
if (shapeSets.length > 0 && values.kind === '') {
  const { asked, same } = await spotCheck(shapeSets, results, SPOT)
  console.log(
    `\nshacl-engine says the same as our compiled engine in ${same} of ${asked} validations (${SPOT} defects, each set of shapes).`,
  )
}
console.error(seconds())
