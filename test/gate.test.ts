import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { loadCliWords } from '../src/cli/words.ts'
import { locales } from '../src/locales/index.ts'
import type { LocaleTag } from '../src/locales/locale.ts'
import type {
  Accepted,
  Finding,
  Millionths,
  RecordReport,
  Report,
  Severity,
  SourceReport,
  Standing,
} from '../src/model.ts'
import { exitCode, type GateOptions, verdict } from '../src/report/gate.ts'
import { points } from '../src/report/points.ts'
import { reporters } from '../src/reporters/index.ts'

const GOLDEN = resolve(import.meta.dirname, '../fixtures/reports/many.json')

interface Facts {
  scores?: (Millionths | null)[]
  findings?: Partial<Record<Severity, number>>
  unread?: number
  skipped?: number
  /** Of all records. */
  mean?: Millionths | null
  mqa?: number | null
  open?: Millionths | null
  /** `rule severity standing`, each a finding of the first record. */
  list?: string[]
  stale?: number
}

function report({ scores = [800_000], findings = {}, unread = 0, skipped = 0, ...more }: Facts): Report {
  const { mean = null, mqa = null, open, list = [], stale } = more
  const sources = [true, ...new Array<boolean>(unread).fill(false)].map(
    (complete) => ({ complete, skipped }) as SourceReport,
  )
  const told = list.map((words) => {
    const [check, severity, standing] = words.split(' ') as [string, Severity, Standing | undefined]
    return { check, severity, ...(standing && { standing }) } as Finding
  })
  const records = scores.map(
    (value, i) => ({ score: { value }, findings: i === 0 ? told : [] }) as unknown as RecordReport,
  )
  const counts = { blocking: 0, error: 0, warning: 0, info: 0, ...findings }
  for (const { severity } of told) counts[severity]++
  const dimensions = open === undefined ? {} : { open: { mean: open } }
  const summary = { findings: counts, score: { mean }, mqa: { lower: mqa }, dimensions }
  const isAccepted = told.some(({ standing }) => standing) || stale !== undefined
  const accepted = { baseline: { fixed: new Array(stale ?? 0).fill({}), gone: [] } } as unknown as Accepted
  return { sources, records, findings: [], summary, ...(isAccepted && { accepted }) } as unknown as Report
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

  const KNOWN = ['a error known', 'b error known', 'a error new', 'c warning', 'd error suppressed', 'b error expired']

  test.each<[string, Facts, Partial<GateOptions>, string[], number]>([
    ['the mean at the limit', { mean: 700_000 }, { minAverage: 70 }, ['min-average "70"=70.0 ok'], 0],
    ['the mean below it', { mean: 699_400 }, { minAverage: 70 }, ['min-average "70"=69.9 FAILED'], 1],
    ['no mean', { mean: null }, { minAverage: 0 }, ['min-average "0"=none FAILED'], 1],
    ['the MQA at the limit', { mqa: 221 }, { minMqa: 221 }, ['min-mqa "221"=221 ok'], 0],
    ['the MQA below it', { mqa: 220 }, { minMqa: 221 }, ['min-mqa "221"=220 FAILED'], 1],
    ['no dataset for the MQA', { mqa: null }, { minMqa: 0 }, ['min-mqa "0"=none FAILED'], 1],
    ['a dimension at the limit', { open: 600_000 }, { min: [{ of: 'open', limit: 60 }] }, ['min open "60"=60.0 ok'], 0],
    ['a dimension below it', { open: 599_000 }, { min: [{ of: 'open', limit: 60 }] }, ['min open "60"=59.9 FAILED'], 1],
    ['a dimension that was not measured', {}, { min: [{ of: 'open', limit: 0 }] }, ['min open "0"=none FAILED'], 1],
    ['a rule at the limit', { list: ['a info', 'a info'] }, { max: [{ of: 'a', limit: 2 }] }, ['max a "2"=2 ok'], 0],
    [
      'a rule over it',
      { list: ['a info', 'a info', 'b info'] },
      { max: [{ of: 'a', limit: 1 }] },
      ['max a "1"=2 FAILED'],
      1,
    ],
    ['a rule without findings', {}, { max: [{ of: 'a', limit: 0 }] }, ['max a "0"=0 ok'], 0],
    [
      'a rule of which all is known',
      { list: KNOWN },
      { max: [{ of: 'd', limit: 0 }], failOn: 'never' },
      ['max d "0"=0 ok'],
      0,
    ],
    ['what is new and what is expired counts', { list: KNOWN }, {}, ['fail-on "error"=2 (3 accepted) FAILED'], 1],
    ['also what is no error', { list: KNOWN }, { failOn: 'warning' }, ['fail-on "warning"=3 (3 accepted) FAILED'], 1],
    ['as many new as are allowed', { list: KNOWN }, { maxNew: 2 }, ['fail-on "error" <2=2 (3 accepted) ok'], 0],
    ['one more than that', { list: KNOWN }, { maxNew: 1 }, ['fail-on "error" <1=2 (3 accepted) FAILED'], 1],
    ['none allowed is as always', { list: ['a error'] }, { maxNew: 0 }, ['fail-on "error"=1 FAILED'], 1],
    ['a number of all findings', { list: ['a info'] }, { failOn: 'never', maxNew: 0 }, ['fail-on "info"=1 FAILED'], 1],
    [
      'blocking fails, however many are allowed',
      { list: ['a blocking'] },
      { maxNew: 9 },
      ['fail-on "error" <9=1 ok', 'blocking ""=1 FAILED'],
      1,
    ],
    [
      'blocking fails below the limit too',
      { list: ['a blocking'] },
      { failOn: 'blocking' },
      ['blocking ""=1 FAILED'],
      1,
    ],
    ['blocking that is suppressed', { list: ['a blocking suppressed'] }, {}, ['fail-on "error"=0 (1 accepted) ok'], 0],
    ['stale entries', { stale: 2 }, { strictBaseline: true }, ['baseline ""=2 FAILED'], 1],
    ['stale entries that may be', { stale: 2 }, {}, ['fail-on "error"=0 ok'], 0],
    ['no baseline to be stale', {}, { strictBaseline: true }, ['fail-on "error"=0 ok'], 0],
  ])('%s', (_, facts, options, expected, code) => {
    const judged = verdict(report(facts), { ...ask('error'), ...options })
    const told = judged.rules.map(
      ({ gate, of, limit, allowed, accepted, found, passed }) =>
        `${gate}${of === undefined ? '' : ` ${of}`} "${limit}"${allowed === undefined ? '' : ` <${allowed}`}=${found}${accepted === undefined ? '' : ` (${accepted} accepted)`} ${passed ? 'ok' : 'FAILED'}`,
    )
    expect(told).toEqual(expect.arrayContaining(expected))
    expect(judged.passed).toBe(!told.some((rule) => rule.endsWith('FAILED')))
    expect(exitCode(report(facts), judged, { allowEmpty: false })).toBe(code)
  })

  test.each(['pretty', 'summary', 'markdown', 'github'] as const)(
    'the last line of %s says value, limit and verdict',
    async (format) => {
      const fresh = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Report
      const options = { failOn: 'warning', minScore: 60, minAverage: 99, min: [{ of: 'open', limit: 50 }] } as const
      const judged = verdict(fresh, options)
      for (const [tag, last] of [
        ['nl', /^✖ NIET GESLAAGD \(exit 1\) · unread: 1 · fail-on warning: \d+ · nog 4$/],
        ['en', /^✖ FAILED \(exit 1\) · unread: 1 · fail-on warning: \d+ · blocking: \d+ · 3 more$/],
      ] as const) {
        const text = [
          ...reporters[format].render(fresh, {
            locale: locales[tag],
            verdict: judged,
            exit: 1,
            excerpts: new Map(),
            checks: new Map(),
            width: 80,
            color: new Chalk({ level: 0 }),
            unicode: true,
            all: false,
            quiet: true,
            verbose: false,
          }),
        ].join('')
        const lines =
          format === 'markdown'
            ? text.split('\n').filter((line) => line.includes('exit 1'))
            : text.trimEnd().split('\n')
        expect(lines.at(-1)).toMatch(format === 'markdown' ? /exit 1/ : last)
        expect(lines.at(-1)!.length).toBeLessThanOrEqual(format === 'markdown' ? 1000 : 80)
      }
    },
  )

  test.each(Object.keys(locales) as LocaleTag[])('the help in %s says that never lets blocking pass', async (tag) => {
    const { options } = await loadCliWords(tag)
    expect(options.failOn.text).toMatch(/never.*[;,].* never.*blo[ckq]/)
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
