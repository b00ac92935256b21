import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CapReason, Combine, DimensionId, Measurement, MeasurementStatus, Severity, Tier } from '../src/model.ts'
import { capReasons, ratingOf } from '../src/quality/caps.ts'
import { divideHalfEven, weightedMean } from '../src/quality/exact.ts'
import { jobsOf } from '../src/quality/jobs.ts'
import { type CheckOutcomes, measure, type WeighedOutcome } from '../src/quality/measure.ts'
import {
  DIMENSION_WEIGHTS,
  DIMENSIONS,
  FIFTH_VALUES,
  LOG_VALUES,
  type ModelCheck,
  modelText,
} from '../src/quality/quality-model.ts'
import { addFindings, addRecord, emptyState, merge, type RecordForTotals } from '../src/quality/rollup.ts'
import { scoreRecord, type WeightedMeasurement } from '../src/quality/score.ts'
import { summarise } from '../src/quality/summarise.ts'

const METRICS = '../shared/vocabularies/quality-metrics.csv'
if (!existsSync(METRICS)) console.info(`${METRICS} is absent: the comparison of weights with it is skipped`)

describe('the model', () => {
  test('18 dimensions weigh 100', () => {
    const weights = Object.values(DIMENSION_WEIGHTS)
    expect([weights.length, weights.reduce((sum, w) => sum + w)]).toEqual([18, 100])
  })

  test.skipIf(!existsSync(METRICS))('the weights equal the published ones', () => {
    const rows = readFileSync(METRICS, 'utf8').split(/\r?\n/)
    const published = rows.flatMap((row) => {
      const [, dimension, weight] = /^[a-z0-9-]+,([a-z-]+),(\d+),/.exec(row) ?? []
      return dimension === undefined ? [] : [[dimension, Number(weight)] as const]
    })
    expect(new Map(published)).toEqual(new Map(Object.entries(DIMENSION_WEIGHTS)))
  })

  test('the table of logarithms is right to the last digit but one', () => {
    LOG_VALUES.forEach((value, n) => {
      expect(Math.abs(value - 1e6 * (1 - Math.log(1 + n) / Math.log(11)))).toBeLessThan(1)
    })
    expect([LOG_VALUES.length, LOG_VALUES[0], LOG_VALUES[10]]).toEqual([11, 1_000_000, 0])
  })

  test('the table of fifths is that of 1 - n / 5', () => {
    expect(FIFTH_VALUES).toEqual([5, 4, 3, 2, 1, 0].map((n) => (n * 1e6) / 5))
  })

  test('its text depends on what is in the checks, not on their order', () => {
    const a: ModelCheck = { id: 'a', dimension: 'open', tier: 'E', severity: 'error' }
    const b: ModelCheck = { id: 'b', dimension: 'valide', tier: 'B', severity: 'info', combine: 'log' }
    expect(modelText([a, b])).toBe(modelText([b, a]))
    expect(modelText([a, b])).toContain('\ncheck a open E error mean\ncheck b valide B info log\n')
    const others: ModelCheck[] = [
      { ...a, id: 'c' },
      { ...a, dimension: 'valide' },
      { ...a, tier: 'N' },
      { ...a, severity: 'blocking' },
      { ...a, combine: 'log' },
      { ...a, combine: 'fifth' },
    ]
    expect(new Set([a, ...others].map((check) => modelText([check]))).size).toBe(7)
  })
})

describe('rounding', () => {
  test.each([
    [1, 2, 0],
    [3, 2, 2],
    [5, 2, 2],
    [7, 2, 4],
    [1, 3, 0],
    [2, 3, 1],
    [0, 7, 0],
    [Number.MAX_SAFE_INTEGER, 2, 4503599627370496],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 1],
    [94906265 * 94906265 - 1, 94906265, 94906265],
  ])('%i / %i = %i', (numerator, denominator, quotient) => {
    expect(divideHalfEven(numerator, denominator)).toBe(quotient)
  })

  test.each<[number[], number[], number[], number | null]>([
    [[1, 1], [0, 1], [1, 1], 0],
    [[1, 1], [1, 2], [1, 1], 2],
    [[1, 1], [1, 1], [2, 2], 0],
    [[1, 1], [3, 3], [2, 2], 2],
    [[1, 1, 1], [1, 1, 5], [3, 3, 6], 0],
    [[1, 1, 1], [4, 4, 11], [3, 3, 6], 2],
    [[9, 5], [1, 99], [1, 0], 1],
    [[9, 5], [1, 99], [0, 0], null],
  ])('weights %j of %j over %j', (weights, numerators, denominators, mean) => {
    expect(weightedMean(weights, numerators, denominators)).toBe(mean)
  })
})

const outcome = (value: number, cause = 'c', more: Partial<WeighedOutcome> = {}): WeighedOutcome => ({
  cause,
  value,
  count: 1,
  finding: value < 1_000_000,
  severity: 'warning',
  ...more,
})

function check(
  id: string,
  outcomes: readonly WeighedOutcome[],
  more: { dimension?: DimensionId; tier?: Tier; combine?: Combine; notChecked?: boolean; failed?: boolean } = {},
): CheckOutcomes {
  const { dimension = 'open', tier = 'E', combine, notChecked = false, failed = false } = more
  const facts = { id, dimension, tier, severity: 'warning' as const, ...(combine && { combine }) }
  return { check: facts, outcomes, notChecked, failed }
}

describe('measurements', () => {
  const full = outcome(1_000_000)
  const none = outcome(0)
  const twice = outcome(0, 'c', { count: 2 })
  test.each<[string, CheckOutcomes, MeasurementStatus, number | null]>([
    ['nothing', check('x', []), 'not-applicable', null],
    ['only what could not be seen', check('x', [], { notChecked: true }), 'not-checked', null],
    ['a mix', check('x', [none], { notChecked: true }), 'measured', 0],
    ['a broken check', check('x', [full], { failed: true }), 'error', null],
    ['mean', check('x', [full, none]), 'measured', 500_000],
    ['mean by count', check('x', [full, twice]), 'measured', 333_333],
    ['tie to the even one below', check('x', [outcome(1), none]), 'measured', 0],
    ['tie to the even one above', check('x', [outcome(1), outcome(2)]), 'measured', 2],
    ['log without a fault', check('x', [full], { combine: 'log' }), 'measured', 1_000_000],
    ['log of one', check('x', [none, full], { combine: 'log' }), 'measured', 710_935],
    ['log of one half', check('x', [outcome(500_000)], { combine: 'log' }), 'measured', 710_935],
    ['log does not count twice', check('x', [twice], { combine: 'log' }), 'measured', 710_935],
    ['log of ten', check('x', Array(10).fill(none), { combine: 'log' }), 'measured', 0],
    ['fifth without a fault', check('x', [full, full], { combine: 'fifth' }), 'measured', 1_000_000],
    ['fifth of one', check('x', [none, full], { combine: 'fifth' }), 'measured', 800_000],
    ['fifth of one half', check('x', [outcome(500_000)], { combine: 'fifth' }), 'measured', 800_000],
    ['fifth does not count twice', check('x', [twice, none], { combine: 'fifth' }), 'measured', 600_000],
    ['fifth of five', check('x', Array(5).fill(none), { combine: 'fifth' }), 'measured', 0],
    ['fifth of a hundred', check('x', Array(100).fill(none), { combine: 'fifth' }), 'measured', 0],
    ['log of a thousand', check('x', Array(1000).fill(none), { combine: 'log' }), 'measured', 0],
  ])('%s', (_, outcomes, status, value) => {
    expect(measure(outcomes)).toEqual({ check: 'x', status, value })
  })

  test.each([
    outcome(0.5),
    outcome(-1),
    outcome(1_000_001),
    outcome(Number.NaN),
    outcome(1, 'c', { count: 0 }),
    outcome(1, 'c', { count: 1.5 }),
    outcome(1, 'c', { count: 1e15 }),
  ])('a wrong outcome is refused: %j', (wrong) => {
    expect(() => measure(check('x', [wrong]))).toThrow(RangeError)
  })
})

const m = (
  dimension: DimensionId,
  tier: Tier,
  value: number | MeasurementStatus,
): WeightedMeasurement & { value: number | null } =>
  typeof value === 'number'
    ? { dimension, tier, status: 'measured', value }
    : { dimension, tier, status: value, value: null }

describe('scores', () => {
  test('by hand: two dimensions measured, one not checked, one not applicable', () => {
    // valide 7 × (4 + 2 × 0.5) / 6, open 6 × 0, privacy 3 unknown
    const score = scoreRecord(
      [
        m('valide', 'E', 1_000_000),
        m('valide', 'B', 500_000),
        m('open', 'E', 0),
        m('privacy', 'E', 'not-checked'),
        m('tijdig', 'E', 'not-applicable'),
      ],
      [],
    )
    expect(score).toEqual({
      value: 448_718,
      lower: 364_583,
      upper: 552_083,
      coverage: 812_500,
      rating: 'D',
      provisional: true,
      cap: null,
      dimensions: {
        valide: { value: 833_333, lower: 833_333, upper: 833_333, coverage: 1_000_000 },
        open: { value: 0, lower: 0, upper: 0, coverage: 1_000_000 },
        privacy: { value: null, lower: 0, upper: 1_000_000, coverage: 0 },
      },
    })
  })

  test('by hand: one dimension measured in part, with an error', () => {
    const score = scoreRecord([m('open', 'E', 500_000), m('open', 'B', 'not-checked'), m('open', 'N', 'error')], [])
    expect(score).toMatchObject({ value: 500_000, lower: 285_714, upper: 714_286, coverage: 571_429 })
    expect(score.dimensions.open).toEqual({ value: 500_000, lower: 285_714, upper: 714_286, coverage: 571_429 })
  })

  test('the mean is rounded once: not each dimension first', () => {
    // (7 × 4/6 + 6 × 0) / 13 = 0.36 of a millionth; with 4/6 rounded to 1 it would be 0.54
    const score = scoreRecord([m('valide', 'E', 1), m('valide', 'B', 0), m('open', 'N', 0)], [])
    expect([score.value, score.dimensions.valide?.value]).toEqual([0, 1])
  })

  test.each([
    ['nothing', []],
    ['nothing applicable', [m('open', 'E', 'not-applicable')]],
    ['nothing checked', [m('open', 'E', 'not-checked')]],
    ['everything broken', [m('open', 'E', 'error')]],
  ] as [string, WeightedMeasurement[]][])('%s is no score', (_, measurements) => {
    expect(scoreRecord(measurements, ['violation'])).toMatchObject({
      value: null,
      lower: 0,
      upper: 1_000_000,
      coverage: 0,
      rating: null,
      provisional: false,
      cap: null,
    })
  })
})

describe('ratings and caps', () => {
  test.each([
    [1_000_000, 'A'],
    [900_000, 'A'],
    [899_999, 'B'],
    [750_000, 'B'],
    [749_999, 'C'],
    [550_000, 'C'],
    [549_999, 'D'],
    [300_000, 'D'],
    [299_999, 'E'],
    [0, 'E'],
  ])('%i is %s', (value, rating) => {
    expect(ratingOf(value)).toBe(rating)
  })

  test.each<[number, CapReason[], string, { rating: string; reasons: string[] } | null]>([
    [1_000_000, [], 'A', null],
    [1_000_000, ['hvd-conditions'], 'B', { rating: 'B', reasons: ['hvd-conditions'] }],
    [1_000_000, ['violation', 'hvd-conditions'], 'C', { rating: 'C', reasons: ['violation'] }],
    [1_000_000, ['no-access', 'violation'], 'C', { rating: 'C', reasons: ['violation', 'no-access'] }],
    [1_000_000, ['violation', 'blocking-finding'], 'E', { rating: 'E', reasons: ['blocking-finding'] }],
    [600_000, ['violation', 'hvd-conditions'], 'C', null],
    [100_000, ['blocking-finding'], 'E', null],
  ])('%i with %j is %s', (value, reasons, rating, cap) => {
    expect(scoreRecord([m('open', 'E', value)], reasons)).toMatchObject({ value, rating, cap })
  })

  test('a cap below both ends makes a rating final', () => {
    const measurements = [m('open', 'E', 950_000), m('valide', 'E', 'not-checked')]
    expect(scoreRecord(measurements, [])).toMatchObject({ rating: 'A', provisional: true })
    expect(scoreRecord(measurements, ['violation'])).toMatchObject({ rating: 'C', provisional: true })
    expect(scoreRecord(measurements, ['blocking-finding'])).toMatchObject({ rating: 'E', provisional: false })
  })

  const measured = (id: string, value: number | null): Measurement => ({
    check: id,
    status: value === null ? 'not-checked' : 'measured',
    value,
  })
  test.each<[Measurement[], { blocking: boolean; isPublic: boolean }, CapReason[]]>([
    [[], { blocking: false, isPublic: true }, []],
    [[measured('open-format', 0)], { blocking: true, isPublic: true }, ['blocking-finding']],
    [[measured('mandatory-complete', 999_999)], { blocking: false, isPublic: false }, ['violation']],
    [[measured('shacl-valid', 710_935)], { blocking: false, isPublic: false }, ['violation']],
    [[measured('shacl-valid', 1_000_000)], { blocking: false, isPublic: false }, []],
    [[measured('links-alive', 0)], { blocking: false, isPublic: false }, ['no-access']],
    [[measured('links-alive', 1)], { blocking: false, isPublic: false }, []],
    [[measured('links-alive', null)], { blocking: false, isPublic: true }, []],
    [[measured('has-distribution-or-service', 500_000)], { blocking: false, isPublic: true }, ['no-access']],
    [[measured('has-distribution-or-service', 0)], { blocking: false, isPublic: false }, []],
    [[measured('hvd-conditions', 800_000)], { blocking: false, isPublic: true }, ['hvd-conditions']],
  ])('%j with %j gives %j', (measurements, facts, reasons) => {
    expect(capReasons(measurements, facts)).toEqual(reasons)
  })
})

describe('jobs', () => {
  const checks = [
    check('a', [outcome(0, 'format', { severity: 'error' }), outcome(1_000_000), outcome(500_000, 'licence')]),
    check('b', [outcome(0, 'format', { finding: false }), outcome(0, 'shape')], {
      dimension: 'valide',
      combine: 'log',
    }),
    check('c', [outcome(0, 'lost')], { failed: true }),
  ]

  test('by hand: the gain of a cause over two dimensions', () => {
    // before (6 × 0.5 + 7 × 0.541843) / 13 = 0.522531; format mended (6 × 0.833333 + 7 × 0.710935) / 13 = 0.767426
    const rule = { check: 'rule', cause: 'shape', severity: 'error' as Severity }
    expect(jobsOf(checks, [rule, rule, { ...rule, cause: 'other', severity: 'info' }])).toEqual([
      { cause: 'format', checks: ['a', 'b'], severity: 'error', findings: 1, gain: 244_895 },
      { cause: 'shape', checks: ['b', 'rule'], severity: 'error', findings: 3, gain: 91_049 },
      { cause: 'licence', checks: ['a'], severity: 'warning', findings: 1, gain: 76_923 },
      { cause: 'other', checks: ['rule'], severity: 'info', findings: 1, gain: 0 },
    ])
  })

  test('by hand: the gain of one of two repairs', () => {
    const repairs = [outcome(0, 'mail'), outcome(0, 'format'), outcome(0, 'format')]
    // three repairs 0.4; one fewer 0.6, two fewer 0.8
    expect(jobsOf([check('h', repairs, { combine: 'fifth' })]).map(({ cause, gain }) => [cause, gain])).toEqual([
      ['format', 400_000],
      ['mail', 200_000],
    ])
  })

  test('equal gains: worst severity, then cause', () => {
    const wrong = ['z', 'a', 'm'].map((cause) => outcome(0, cause, { severity: cause === 'm' ? 'error' : 'info' }))
    expect(jobsOf([check('x', wrong)]).map(({ cause }) => cause)).toEqual(['m', 'a', 'z'])
  })

  test('findings without any score are jobs without gain', () => {
    expect(jobsOf([], [{ check: 'r', cause: 'c', severity: 'error' }])).toEqual([
      { cause: 'c', checks: ['r'], severity: 'error', findings: 1, gain: 0 },
    ])
  })
})

function record(checks: readonly CheckOutcomes[], kind: RecordForTotals['kind'] = 'dataset'): RecordForTotals {
  const measurements = checks.map(measure)
  return {
    id: 'urn:r',
    publisher: null,
    place: { source: 'a.ttl', line: 1, column: 1 },
    kind,
    score: scoreRecord(
      checks.map((one, i) => ({ ...one.check, ...measurements[i]! })),
      [],
    ),
    mqa: null,
    measurements,
    findings: checks.flatMap((one) =>
      one.outcomes.flatMap(({ finding, severity }) => (finding ? [{ check: one.check.id, severity }] : [])),
    ),
    jobs: jobsOf(checks),
    unknown: 1,
  }
}

describe('totals', () => {
  test('of nothing', () => {
    const summary = summarise(emptyState())
    expect(summary.score).toMatchObject({ records: 0, mean: null, lower: 0, upper: 1_000_000, p50: null })
    expect(summary.mqa).toMatchObject({ datasets: 0, lower: null, upper: null })
    expect([summary.dimensions, summary.metrics, summary.rules, summary.jobs]).toEqual([{}, {}, [], []])
  })

  test('by hand: three records', () => {
    const state = emptyState()
    addRecord(state, record([check('b', [outcome(1_000_000)]), check('a', [], { notChecked: true })]))
    addRecord(state, {
      ...record([check('b', [outcome(0, 'c', { severity: 'error' }), outcome(999_999, 'd')])]),
      mqa: { lower: 120, upper: 221, band: { lower: 'Bad', upper: 'Good' }, dimensions: {} },
    })
    addRecord(state, {
      ...record([check('b', [], { failed: true })], 'service'),
      mqa: { lower: 125, upper: 220, band: { lower: 'Sufficient', upper: 'Sufficient' }, dimensions: {} },
    })
    addFindings(state, [{ check: 'orphan', severity: 'blocking' }])
    expect(summarise(state)).toMatchObject({
      kinds: { dataset: 2, service: 1, series: 0, catalog: 0, 'catalog-record': 0 },
      findings: { blocking: 1, error: 1, warning: 1, info: 0 },
      recordsWithoutErrors: 2,
      recordsClean: 2,
      // values 1_000_000, 500_000 (499_999.5 to even) and none; lower 500_000, 500_000, 0
      score: { records: 3, scored: 2, mean: 750_000, lower: 333_333, upper: 833_333, p10: 50, p50: 50, p90: 100 },
      dimensions: { open: { records: 3, scored: 2, coverage: 500_000 } },
      metrics: {
        a: { applicable: 1, measured: 0, notChecked: 1, full: 0, zero: 0, mean: null },
        b: { applicable: 3, measured: 2, notChecked: 0, full: 1, zero: 0, mean: 750_000 },
      },
      ratings: { A: 1, B: 0, C: 0, D: 1, E: 0 },
      provisional: 1,
      // 122.5 and 220.5, half up
      mqa: { datasets: 2, lower: 123, upper: 221, bands: { Excellent: 0, Good: 0, Sufficient: 1, Bad: 1 } },
      rules: [
        { check: 'b', severity: 'error', records: 1, findings: 2 },
        { check: 'orphan', severity: 'blocking', records: 0, findings: 1 },
      ],
      jobs: [
        { cause: 'c', checks: ['b'], severity: 'error', records: 1, findings: 1, gain: 250_000 },
        { cause: 'd', checks: ['b'], severity: 'warning', records: 1, findings: 1, gain: 0 },
      ],
      unknown: 3,
    })
  })

  test('by hand: priority, groups, and the mean over catalogues', () => {
    const state = emptyState()
    const one = (id: string, value: number, more: Partial<RecordForTotals>) =>
      addRecord(state, { ...record([check('x', [outcome(value, 'c', { severity: 'error' })])]), id, ...more })
    const place = (source: string) => ({ source, line: 1, column: 1 })
    one('r1', 900_000, { publisher: 'Gent', listedIn: ['urn:a'], place: place('1.ttl'), priority: ['hvd'] })
    one('r2', 600_000, { publisher: 'Gent', listedIn: ['urn:a', 'urn:b'], place: place('1.ttl') })
    one('r3', 300_000, { publisher: null, place: place('2.ttl') })
    const { score, priority, groups, metrics } = summarise(state)
    // (3 × 0.9 + 0.6 + 0.3) / 5
    expect([score.mean, priority?.mean, priority?.chosen, priority?.records]).toEqual([600_000, 720_000, 1, 5])
    expect(groups?.sources).toMatchObject([
      { name: '1.ttl', records: 2, mean: 750_000, priority: 825_000, p10: 60, p90: 90, findings: { error: 2 } },
      { name: '2.ttl', records: 1, mean: 300_000, weakest: 'open', dimensions: { open: 300_000 } },
    ])
    expect(groups?.sources[1]).not.toHaveProperty('priority')
    expect(groups?.catalogues).toMatchObject([
      { name: 'urn:a', mean: 750_000, rates: { x: { measured: 2, mean: 750_000 } } },
      { name: 'urn:b', mean: 600_000 },
      { name: null, mean: 300_000 },
    ])
    expect(groups?.publishers).toMatchObject([
      { name: 'Gent', ratings: { A: 1, C: 1 }, work: [{ cause: 'c', records: 2, gain: 250_000 }] },
      { name: null, records: 1, ratings: { D: 1 } },
    ])
    // Each catalogue once: (0.75 + 0.6) / 2; what is in none is no catalogue.
    expect(groups?.meanOfCatalogues).toBe(675_000)
    expect(metrics.x!.histogram).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0])
    expect(metrics.x!.worst.map((worst) => worst.record)).toEqual(['r3', 'r2', 'r1'])
  })

  test('the worst records are 20, by value and then by id, however they are split', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `r${String(i).padStart(2, '0')}`)
    const stateOf = (some: readonly string[]) => {
      const state = emptyState()
      for (const id of some)
        addRecord(state, { ...record([check('x', [outcome(id < 'r05' ? 500_000 : 100_000)])]), id })
      return state
    }
    const turned = [...ids].reverse()
    const { worst } = summarise(merge(stateOf(turned.slice(0, 17)), stateOf(turned.slice(17)))).metrics.x!
    expect(worst.map((one) => one.record)).toEqual(ids.slice(5, 25))
    expect(summarise(stateOf(ids)).metrics.x!.worst).toEqual(worst)
  })

  test('percentiles are nearest rank, in whole points rounded down', () => {
    const state = emptyState()
    for (let i = 1; i <= 10; i++) addRecord(state, record([check('x', [outcome(i * 100_000 - 1)])]))
    const { p10, p50, p90, histogram } = summarise(state).score
    expect([p10, p50, p90, histogram.length]).toEqual([9, 49, 89, 101])
  })

  test('merging leaves both states as they were', () => {
    const one = emptyState()
    addRecord(one, record([check('x', [outcome(0)])]))
    const before = JSON.stringify(summarise(one))
    expect(summarise(merge(one, one)).score.records).toBe(2)
    expect(JSON.stringify(summarise(one))).toBe(before)
  })

  test('a dimension is listed where the model lists it, a metric by its id', () => {
    const state = emptyState()
    const last = DIMENSIONS.at(-1)!
    addRecord(
      state,
      record([check('z', [outcome(0)], { dimension: last }), check('a', [outcome(0)], { dimension: 'vindbaar' })]),
    )
    const { dimensions, metrics } = summarise(state)
    expect([Object.keys(dimensions), Object.keys(metrics)]).toEqual([
      ['vindbaar', last],
      ['a', 'z'],
    ])
  })
})
