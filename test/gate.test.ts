import { describe, expect, test } from 'vitest'
import type { Millionths, RecordReport, Report, Severity, SourceReport } from '../src/model.ts'
import { exitCode, type GateOptions, verdict } from '../src/report/gate.ts'
import { points } from '../src/report/points.ts'

interface Facts {
  scores?: (Millionths | null)[]
  findings?: Partial<Record<Severity, number>>
  unread?: number
  skipped?: number
}

function report({ scores = [800_000], findings = {}, unread = 0, skipped = 0 }: Facts): Report {
  const sources = [true, ...new Array<boolean>(unread).fill(false)].map(
    (complete) => ({ complete, skipped }) as SourceReport,
  )
  const records = scores.map((value) => ({ score: { value } }) as RecordReport)
  const none = { blocking: 0, error: 0, warning: 0, info: 0 }
  return { sources, records, summary: { findings: { ...none, ...findings } } } as unknown as Report
}

const ask = (failOn: GateOptions['failOn'], minScore: number | null = null): GateOptions => ({ failOn, minScore })

describe('gate', () => {
  test.each<[string, Facts, GateOptions, string[], number]>([
    ['nothing found', {}, ask('info'), ['read ""=0 ok', 'fail-on "info"=0 ok'], 0],
    ['milder than the limit', { findings: { warning: 3, info: 2 } }, ask('error'), ['fail-on "error"=0 ok'], 0],
    ['at the limit', { findings: { warning: 3, info: 2 } }, ask('warning'), ['fail-on "warning"=3 FAILED'], 1],
    ['over the limit counts too', { findings: { error: 1, warning: 3 } }, ask('info'), ['fail-on "info"=4 FAILED'], 1],
    [
      'what blocks fails at every limit',
      { findings: { blocking: 1, error: 9 } },
      ask('blocking'),
      ['fail-on "blocking"=1 FAILED', 'blocking ""=1 FAILED'],
      1,
    ],
    ['only errors, limit blocking', { findings: { error: 9 } }, ask('blocking'), ['fail-on "blocking"=0 ok'], 0],
    ['never', { findings: { blocking: 1, error: 9 } }, ask('never'), ['read ""=0 ok'], 0],
    [
      'never, but with a score',
      { scores: [600_000, 300_000], findings: { error: 9 } },
      ask('never', 50),
      ['min-score "50"=30.0 FAILED'],
      1,
    ],
    ['a score at the limit', { scores: [600_000] }, ask('error', 60), ['min-score "60"=60.0 ok'], 0],
    ['a score that shows as the limit', { scores: [599_500] }, ask('error', 60), ['min-score "60"=60.0 ok'], 0],
    ['a score that shows below it', { scores: [599_499] }, ask('error', 60), ['min-score "60"=59.9 FAILED'], 1],
    ['a limit with a decimal', { scores: [605_000] }, ask('error', 60.5), ['min-score "60.5"=60.5 ok'], 0],
    ['full marks', { scores: [1_000_000] }, ask('error', 100), ['min-score "100"=100.0 ok'], 0],
    [
      'no score is no pass, not even for 0',
      { scores: [900_000, null] },
      ask('error', 0),
      ['min-score "0"=none FAILED'],
      1,
    ],
    [
      'an unread source wins over the gate',
      { findings: { error: 1 }, unread: 2 },
      ask('error'),
      ['read ""=2 FAILED', 'fail-on "error"=1 FAILED'],
      3,
    ],
    [
      'a source of which a line was skipped is not read',
      { skipped: 1 },
      ask('error'),
      ['read ""=1 FAILED', 'fail-on "error"=0 ok'],
      3,
    ],
    ['an unread source fails with never too', { unread: 1 }, ask('never'), ['read ""=1 FAILED'], 3],
    ['an unread source wins over no records', { scores: [], unread: 1 }, ask('error'), ['read ""=1 FAILED'], 3],
    ['no records', { scores: [] }, ask('error', 60), ['read ""=0 ok', 'min-score "60"=none ok'], 4],
  ])('%s', (_, facts, options, expected, code) => {
    const judged = verdict(report(facts), options)
    const told = judged.rules.map(
      ({ gate, limit, found, passed }) => `${gate} "${limit}"=${found} ${passed ? 'ok' : 'FAILED'}`,
    )
    expect(told).toEqual(expect.arrayContaining(expected))
    expect(judged.passed).toBe(!told.some((rule) => rule.endsWith('FAILED')))
    expect(exitCode(report(facts), judged, { allowEmpty: false })).toBe(code)
  })

  test('says nothing of what was not asked', () => {
    const judged = verdict(report({ scores: [null] }), ask('never'))
    expect(judged.rules.map((rule) => rule.gate)).toEqual(['read'])
  })

  test('lets an empty run pass when that is asked, but not a failing gate', () => {
    const empty = report({ scores: [] })
    expect(exitCode(empty, verdict(empty, ask('error')), { allowEmpty: true })).toBe(0)
    const orphans = report({ scores: [], findings: { error: 1 } })
    expect(exitCode(orphans, verdict(orphans, ask('error')), { allowEmpty: true })).toBe(1)
  })

  test.each([
    [0, 0],
    [1, 0],
    [500, 0.1],
    [612_449, 61.2],
    [612_450, 61.2],
    [612_500, 61.3],
    [1_000_000, 100],
  ])('%d millionths are %d points', (value, expected) => {
    expect(points(value)).toBe(expected)
  })
})
