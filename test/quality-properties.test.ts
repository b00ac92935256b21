import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FULL } from '../src/define.ts'
import type { CapReason, CoreElement, Overlays, RecordScore } from '../src/model.ts'
import { divideHalfEven, weightedMean, weightedMeanByFractions } from '../src/quality/exact.ts'
import { jobsOf } from '../src/quality/jobs.ts'
import { type CheckOutcomes, measure } from '../src/quality/measure.ts'
import { type LinkStatus, scoreMqa } from '../src/quality/mqa.ts'
import type { MqaDistributionFacts, MqaFacts } from '../src/quality/mqa-facts.ts'
import { SEVERITIES } from '../src/quality/order.ts'
import { CORE_ELEMENTS } from '../src/quality/overlays/overlays.ts'
import { CAPS, DIMENSIONS } from '../src/quality/quality-model.ts'
import { addRecord, emptyState, merge, type RecordForTotals, type TotalsState } from '../src/quality/rollup.ts'
import { scoreRecord } from '../src/quality/score.ts'
import { summarise } from '../src/quality/summarise.ts'

const value = fc.oneof(fc.constantFrom(0, 1, 500_000, 999_999, FULL), fc.integer({ min: 0, max: FULL }))
const severity = fc.constantFrom(...SEVERITIES)

const outcome = fc.record({
  cause: fc.constantFrom('format', 'licence', 'title', '__proto__'),
  value,
  count: fc.integer({ min: 1, max: 5 }),
  finding: fc.boolean(),
  severity,
})

/** Up to 25 checks with ids of their own, each with whatever a check can yield. */
const checksOfRecord: fc.Arbitrary<CheckOutcomes[]> = fc
  .array(
    fc.record({
      dimension: fc.constantFrom(...DIMENSIONS),
      tier: fc.constantFrom('E' as const, 'B' as const, 'N' as const),
      combine: fc.constantFrom('mean' as const, 'log' as const, 'fifth' as const),
      severity,
      outcomes: fc.array(outcome, { maxLength: 6 }),
      notChecked: fc.boolean(),
      failed: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
    { maxLength: 25 },
  )
  .map((drafts) =>
    drafts.map(({ outcomes, notChecked, failed, ...check }, i) => ({
      check: { id: `check-${i}`, ...check },
      outcomes,
      notChecked,
      failed,
    })),
  )

const reasons = fc.subarray(Object.keys(CAPS) as CapReason[])

function score(checks: readonly CheckOutcomes[], caps: readonly CapReason[] = []): RecordScore {
  return scoreRecord(
    checks.map((one) => ({ ...one.check, ...measure(one) })),
    caps,
  )
}

/** A list with another list of the same things in some other order. */
function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
}

describe('exact means', () => {
  test('of whole quotients: every safe integer by every other', () => {
    const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
    const divisor = fc.oneof(positive, fc.integer({ min: 1, max: 200_000_000 }))
    fc.assert(
      fc.property(fc.oneof(fc.nat(), positive), divisor, (numerator, denominator) => {
        // The two nearest multiples, too: there the floating quotient is most in danger.
        const multiple = numerator - (numerator % denominator)
        for (const n of [numerator, multiple, Math.max(0, multiple - 1)]) {
          const whole = BigInt(n) / BigInt(denominator)
          const twice = 2n * (BigInt(n) % BigInt(denominator))
          const up = twice > BigInt(denominator) || (twice === BigInt(denominator) && whole % 2n === 1n)
          expect(divideHalfEven(n, denominator)).toBe(Number(up ? whole + 1n : whole))
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('equal those with one common denominator', () => {
    const part = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 28 }),
      fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 28 * FULL })),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 18 }), (parts) => {
        const weights = parts.map(([weight]) => weight)
        const denominators = parts.map(([, denominator]) => denominator)
        const numerators = parts.map(([, , numerator]) => numerator)
        expect(weightedMean(weights, numerators, denominators)).toBe(
          weightedMeanByFractions(weights, numerators, denominators),
        )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('scores', () => {
  test('the order of checks and outcomes does not matter', () => {
    const twoOrders = checksOfRecord.chain((checks) => fc.tuple(fc.constant(checks), shuffled(checks)))
    fc.assert(
      fc.property(twoOrders, reasons, ([checks, others], caps) => {
        const turned = others.map((one) => ({ ...one, outcomes: [...one.outcomes].reverse() }))
        expect(JSON.stringify(score(turned, caps))).toBe(JSON.stringify(score(checks, caps)))
        expect(JSON.stringify(jobsOf(turned))).toBe(JSON.stringify(jobsOf(checks)))
      }),
    )
  })

  test('lower ≤ value ≤ upper, and coverage is a share', () => {
    fc.assert(
      fc.property(checksOfRecord, (checks) => {
        const whole = score(checks)
        for (const one of [whole, ...Object.values(whole.dimensions)]) {
          expect(one.lower).toBeGreaterThanOrEqual(0)
          expect(one.upper).toBeLessThanOrEqual(FULL)
          expect(one.lower).toBeLessThanOrEqual(one.value ?? one.lower)
          expect(one.upper).toBeGreaterThanOrEqual(one.value ?? one.lower)
          expect(one.coverage).toBeGreaterThanOrEqual(0)
          expect(one.coverage).toBeLessThanOrEqual(FULL)
        }
      }),
    )
  })

  test('unknown in, null or interval out; all known in, a point out', () => {
    fc.assert(
      fc.property(checksOfRecord, (checks) => {
        const { value, lower, upper, coverage } = score(checks)
        const statuses = checks.map((one) => measure(one).status)
        if (!statuses.includes('measured')) expect([value, lower, upper, coverage]).toEqual([null, 0, FULL, 0])
        else if (statuses.includes('not-checked') || statuses.includes('error')) {
          expect(lower).toBeLessThan(upper)
          expect(coverage).toBeLessThan(FULL)
        } else expect([lower, upper, coverage]).toEqual([value, value, FULL])
      }),
    )
  })

  test('checking what was not checked ends within the interval', () => {
    fc.assert(
      fc.property(checksOfRecord, fc.array(value, { minLength: 25, maxLength: 25 }), (checks, answers) => {
        const { lower, upper } = score(checks)
        const answered = checks.map((one, i) => {
          const { status } = measure(one)
          if (status !== 'not-checked' && status !== 'error') return one
          const answer = { cause: 'x', value: answers[i]!, count: 1, finding: false, severity: 'info' as const }
          return { check: { ...one.check, combine: 'mean' as const }, outcomes: [answer], notChecked: false }
        })
        const known = score(answered).value
        expect(known ?? lower).toBeGreaterThanOrEqual(lower)
        expect(known ?? upper).toBeLessThanOrEqual(upper)
      }),
    )
  })

  test('a cap never makes a rating better, and says why when it makes it worse', () => {
    fc.assert(
      fc.property(checksOfRecord, reasons, (checks, caps) => {
        const free = score(checks)
        const held = score(checks, caps)
        expect({ ...held, rating: null, provisional: null, cap: null }).toEqual({
          ...free,
          rating: null,
          provisional: null,
          cap: null,
        })
        expect(String(held.rating) >= String(free.rating)).toBe(true)
        expect(held.cap !== null).toBe(held.rating !== free.rating)
        for (const reason of held.cap?.reasons ?? []) expect(CAPS[reason]).toBe(held.rating)
      }),
    )
  })
})

describe('mending', () => {
  test('of any one outcome never lowers a score or a bound', () => {
    fc.assert(
      fc.property(checksOfRecord, fc.nat(), fc.nat(), (checks, i, j) => {
        const place = checks.length === 0 ? 0 : i % checks.length
        const mended = checks.map((one, at) => {
          if (at !== place || one.outcomes.length === 0) return one
          return { ...one, outcomes: one.outcomes.with(j % one.outcomes.length, full(one, j)) }
        })
        const before = score(checks)
        const after = score(mended)
        expect(after.value ?? 0).toBeGreaterThanOrEqual(before.value ?? 0)
        expect(after.lower).toBeGreaterThanOrEqual(before.lower)
        expect(after.upper).toBeGreaterThanOrEqual(before.upper)
      }),
    )
  })

  test('a job wins what it says', () => {
    fc.assert(
      fc.property(checksOfRecord, (checks) => {
        const before = score(checks).value ?? 0
        for (const { cause, gain } of jobsOf(checks)) {
          const mended = checks.map((one) => ({
            ...one,
            outcomes: one.outcomes.map((each) => (each.cause === cause ? { ...each, value: FULL } : each)),
          }))
          expect(gain).toBe((score(mended).value ?? 0) - before)
          expect(gain).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('jobs count every finding once', () => {
    fc.assert(
      fc.property(checksOfRecord, (checks) => {
        const wrong = checks.flatMap((one) => (one.failed ? [] : one.outcomes.filter((each) => each.value < FULL)))
        const jobs = jobsOf(checks)
        expect(jobs.map((job) => job.cause).sort()).toEqual([...new Set(wrong.map((each) => each.cause))].sort())
        expect(jobs.reduce((sum, job) => sum + job.findings, 0)).toBe(wrong.filter((each) => each.finding).length)
      }),
    )
  })
})

function full(one: CheckOutcomes, j: number) {
  return { ...one.outcomes[j % one.outcomes.length]!, value: FULL }
}

const flag = fc.boolean()
const urls = fc.subarray(['https://a.example/', 'https://b.example/', 'https://c.example/'])
const distribution: fc.Arbitrary<MqaDistributionFacts> = fc.record({
  accessUrls: urls,
  downloadUrls: urls,
  format: flag,
  mediaType: flag,
  alignment: flag,
  nonProprietary: flag,
  machineReadable: flag,
  licence: flag,
  knownLicence: flag,
  rights: flag,
  byteSize: flag,
  issued: flag,
  modified: flag,
})
const mqaFacts: fc.Arbitrary<MqaFacts> = fc.record({
  keyword: flag,
  theme: flag,
  spatial: flag,
  temporal: flag,
  accessRights: flag,
  accessRightsKnown: flag,
  contactPoint: flag,
  publisher: flag,
  issued: flag,
  modified: flag,
  compliant: fc.constantFrom(true, false, null),
  distributions: fc.array(distribution, { maxLength: 4 }),
})
const answer = fc.constantFrom('alive' as const, 'dead' as const, null)
const statusOf =
  (answers: readonly ('alive' | 'dead' | null)[]): LinkStatus =>
  (url) =>
    answers['abc'.indexOf(url.charAt('https://'.length))]!

describe('the 405 points', () => {
  test('lower ≤ upper ≤ 405, and whatever the unknown turns out to be lies between', () => {
    const three = fc.array(answer, { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(mqaFacts, three, three, flag, (facts, before, found, passes) => {
        const { lower, upper } = scoreMqa(facts, statusOf(before))
        const after = before.map((status, i) => status ?? found[i] ?? 'dead')
        const known = scoreMqa({ ...facts, compliant: facts.compliant ?? passes }, statusOf(after))
        expect(known.lower).toBe(known.upper)
        expect(known.lower).toBeGreaterThanOrEqual(lower)
        expect(known.lower).toBeLessThanOrEqual(upper)
        expect(upper).toBeLessThanOrEqual(405)
      }),
      { numRuns: 500 },
    )
  })

  test('the order of distributions does not matter to the total', () => {
    const twoOrders = mqaFacts.chain((facts) => fc.tuple(fc.constant(facts), shuffled(facts.distributions)))
    fc.assert(
      fc.property(twoOrders, ([facts, distributions]) => {
        const ends = ({ lower, upper }: { lower: number; upper: number }) => [lower, upper]
        expect(ends(scoreMqa({ ...facts, distributions }, () => null))).toEqual(ends(scoreMqa(facts, () => null)))
      }),
    )
  })
})

const share = fc.option(value)
const overlay: fc.Arbitrary<Overlays> = fc.record({
  fair: fc.record({ F: share, A: share, I: share, R: share, principles: fc.constant({}) }),
  stars: fc.option(fc.integer({ min: 0, max: 5 })),
  hvd: fc.record({
    declared: fc.boolean(),
    checks: fc.constantFrom<Record<string, number>>({}, { 'hvd-conditions': 0 }),
  }),
  core: fc.option(
    fc
      .subarray(CORE_ELEMENTS as CoreElement[])
      .map((missing) => ({ present: 10 - missing.length, outOf: 10, missing })),
  ),
})

const record: fc.Arbitrary<RecordForTotals> = fc
  .record({
    checks: checksOfRecord,
    caps: reasons,
    kind: fc.constantFrom('dataset' as const, 'service' as const, 'catalog' as const),
    facts: fc.option(mqaFacts),
    unknown: fc.nat({ max: 3 }),
    id: fc.constantFrom('a', 'b', 'c', 'd').map((id) => `urn:${id}`),
    publisher: fc.constantFrom('Gent', 'Brugge', '__proto__', null),
    source: fc.constantFrom('a.ttl', 'b.ttl'),
    listedIn: fc.subarray(['urn:catalogue:1', 'urn:catalogue:2']),
    priority: fc.subarray(['hvd', 'list'] as const),
    overlay: fc.option(overlay, { nil: undefined }),
    reweighed: fc.boolean(),
  })
  .map(({ checks, caps, kind, facts, unknown, id, publisher, source, listedIn, priority, overlay, reweighed }) => ({
    id,
    publisher,
    place: { source, line: 1, column: 1 },
    listedIn,
    priority,
    kind,
    unknown,
    ...(overlay && { overlays: overlay }),
    ...(reweighed && { defaultScore: score(checks, caps) }),
    score: score(checks, caps),
    mqa: facts === null ? null : scoreMqa(facts, () => null),
    measurements: checks.map(measure),
    findings: checks.flatMap((one) =>
      one.outcomes.flatMap((each) => (each.finding ? [{ check: one.check.id, severity: each.severity }] : [])),
    ),
    jobs: jobsOf(checks),
  }))

function totalsOf(records: readonly RecordForTotals[]): TotalsState {
  const state = emptyState()
  for (const one of records) addRecord(state, one)
  return state
}

const bytes = (state: TotalsState) => JSON.stringify(summarise(state))

describe('totals', () => {
  test('any order, any split and any tree of merges give the same bytes', () => {
    const cases = fc
      .array(record, { maxLength: 12 })
      .chain((records) => fc.tuple(fc.constant(records), shuffled(records), fc.nat(), fc.nat()))
    fc.assert(
      fc.property(cases, ([records, others, i, j]) => {
        const [from, to] = [i % (others.length + 1), j % (others.length + 1)].sort((x, y) => x - y) as [number, number]
        const [a, b, c] = [others.slice(0, from), others.slice(from, to), others.slice(to)].map(totalsOf)
        const whole = bytes(totalsOf(records))
        expect(bytes(merge(merge(a!, b!), c!))).toBe(whole)
        expect(bytes(merge(c!, merge(structuredClone(b!), a!)))).toBe(whole)
      }),
    )
  })

  test('agree with the records that they total', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const { score: total, findings, ratings, kinds, rules } = summarise(totalsOf(records))
        const scored = records.filter((one) => one.score.value !== null).length
        const count = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, n) => sum + n, 0)
        expect([total.records, total.scored, count(ratings), count(kinds)]).toEqual([
          records.length,
          scored,
          scored,
          records.length,
        ])
        expect(total.histogram.reduce((sum, n) => sum + n)).toBe(scored)
        expect(total.lower).toBeLessThanOrEqual(total.mean ?? total.lower)
        expect(total.upper).toBeGreaterThanOrEqual(total.mean ?? total.upper)
        const found = records.reduce((sum, one) => sum + one.findings.length, 0)
        expect([count(findings), rules.reduce((sum, rule) => sum + rule.findings, 0)]).toEqual([found, found])
      }),
    )
  })
})
