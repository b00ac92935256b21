import { describe, expect, test } from 'vitest'
import { applying, ask, measured } from '../src/ask-check.ts'
import { FULL } from '../src/define.ts'
import type { Check, CheckContext, NotChecked, Outcome } from '../src/model.ts'
import { findRecords } from '../src/records/find.ts'
import { turtleGraph } from './turtle-graph.ts'

type Yielded = readonly (Outcome | NotChecked)[]

const graph = turtleGraph('<https://a.be/1> a dcat:Dataset ; dct:title "Bomen"@nl .')
const record = findRecords(graph).records[0]!
const { node } = record
const context = { graph, record } as unknown as CheckContext

function checkOf(run: Check['run']): Check {
  return { id: 'own', dimension: 'open', tier: 'B', severity: 'warning', scope: ['dataset'], run } as unknown as Check
}

function asking(run: Check['run']) {
  const gathered = { drafts: [], secret: new Set<number>() }
  const about = applying([checkOf(run)], 'dataset')[0]!
  const answer = ask(about, context, gathered, null)
  return { about, answer, measurement: () => measured(about, answer), gathered }
}

const passed: Outcome = { node, value: FULL }
const wrong: Outcome = { node, value: 0, message: 'wrong' }
const half: Outcome = { node, value: 500_000, message: 'wrong', count: 3 }
const silent: NotChecked = { status: 'not-checked', reason: 'links-not-checked' }

describe('a check is asked', () => {
  const cases: [string, Yielded, string, number | null, number][] = [
    ['nothing', [], 'not-applicable', null, 0],
    ['what it could not look at', [silent], 'not-checked', null, 0],
    ['full marks', [passed, passed], 'measured', FULL, 0],
    ['full marks beside what it could not look at', [passed, silent], 'measured', FULL, 0],
    ['no marks', [wrong, wrong], 'measured', 0, 2],
    ['some of each', [passed, half, silent], 'measured', 625_000, 1],
  ]
  /** A check may yield in any of these ways; only the first is a generator of its own. */
  const ways: [string, (yielded: Yielded) => Check['run']][] = [
    [
      'generator',
      (yielded) =>
        function* () {
          yield* yielded
        },
    ],
    ['list', (yielded) => () => yielded],
    ['set', (yielded) => () => new Set(yielded.map((one) => ({ ...one })))],
    [
      'function that calls a generator',
      (yielded) => () =>
        (function* () {
          yield* yielded
        })(),
    ],
  ]
  for (const [way, run] of ways) {
    test.each(cases)(`${way}: %s`, (_, yielded, status, value, findings) => {
      const { measurement, gathered } = asking(run(yielded))
      expect(measurement()).toEqual({ check: 'own', status, value })
      expect(gathered.drafts).toHaveLength(findings)
    })
  }

  test('equal measurements are one object, and outcomes of one record are not those of another', () => {
    const run = function* () {
      yield passed
    }
    const about = applying([checkOf(run)], 'dataset')[0]!
    const [a, b] = [0, 1].map(() => measured(about, ask(about, context, { drafts: [], secret: new Set() }, null)))
    expect(a).toBe(b)
    expect(asking(() => [half]).answer.outcomes).not.toBe(asking(() => [half]).answer.outcomes)
  })

  test.each([0, 1.5, Number.NaN, 1e10])('a count of %s is refused, full marks or not', (count) => {
    for (const value of [FULL, 0]) expect(asking(() => [{ node, value, count }]).measurement).toThrow(RangeError)
  })

  test('what breaks names the check and the record', () => {
    const run = function* (): Iterable<Outcome> {
      yield wrong
      throw new Error('broken')
    }
    expect(() => asking(run as Check['run'])).toThrow('check own broke on https://a.be/1')
  })
})
