/** A sample of findings on untouched real records, and what a reader judged of them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomOf, seedOf } from './random.js'

const FILE = join(import.meta.dirname, 'judgements.json')

/** A check with its message, or a shape. */
export const ruleOf = ({ check, message }) => (message === 'shape' ? check : `${check}/${message}`)

/** What one finding is told apart by; blank nodes by kind and position. */
export function keyOf({ record, finding }) {
  const { node, path, value } = finding
  const where = node.iri ?? `${node.kind} ${node.position}`
  return JSON.stringify([record.id, ruleOf(finding), where, path, value])
}

function shuffled(list, random) {
  const left = [...list]
  const mixed = []
  while (left.length > 0) mixed.push(...left.splice(Math.floor(random() * left.length), 1))
  return mixed
}

/** One of every rule, then a second of every rule, and so on: rare rules are looked at as much as frequent ones. */
export function sampleOf(found, count, seed) {
  const byRule = new Map()
  for (const one of found) {
    const rule = ruleOf(one.finding)
    if (!byRule.has(rule)) byRule.set(rule, new Map())
    byRule.get(rule).set(keyOf(one), one)
  }
  // Each rule has its own place in the order, so that a new rule does not move the others.
  const rules = [...byRule.keys()].sort((a, b) => seedOf(seed, a) - seedOf(seed, b) || (a < b ? -1 : 1))
  const queues = rules.map((rule) => {
    const keys = [...byRule.get(rule).keys()].sort()
    return shuffled(keys, randomOf(seedOf(seed, rule))).map((key) => byRule.get(rule).get(key))
  })
  const sample = []
  for (let round = 0; sample.length < count && queues.some((queue) => queue.length > round); round++) {
    for (const queue of queues) if (queue.length > round && sample.length < count) sample.push(queue[round])
  }
  return sample
}

/** Judgements by key: `{ verdict: true | false, reason }`. */
export function readJudgements() {
  if (!existsSync(FILE)) return new Map()
  return new Map(
    JSON.parse(readFileSync(FILE, 'utf8')).map(({ record, rule, node, path, value, verdict, reason }) => [
      JSON.stringify([record, rule, node, path, value]),
      { verdict, reason },
    ]),
  )
}

/** The sample against what was judged: figures, and what nobody judged yet. */
export function compare(sample, judgements) {
  const judged = sample.flatMap((one) => {
    const judgement = judgements.get(keyOf(one))
    return judgement === undefined ? [] : [{ ...one, ...judgement }]
  })
  const unjudged = sample.filter((one) => !judgements.has(keyOf(one)))
  return {
    judged,
    unjudged,
    right: judged.filter(({ verdict }) => verdict).length,
    wrong: judged.filter(({ verdict }) => !verdict),
  }
}
