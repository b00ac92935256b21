import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { printed, type Sheet } from '../src/cli/print.ts'
import { FILE } from '../src/cli/terminal.ts'
import { readStored, type Stored } from '../src/config/stored-read.ts'
import { locales } from '../src/locales/index.ts'
import { accept } from '../src/report/accept.ts'
import { baselineOf } from '../src/report/baseline.ts'
import { exitCode, verdict } from '../src/report/gate.ts'
import type { Format } from '../src/reporters/formats.ts'
import { reporters } from '../src/reporters/index.ts'
import { type RunResult, run } from '../src/run.ts'
import { inFolder } from './in-folder.ts'
import { memoryIo } from './memory-io.ts'
import { turtle } from './small-catalogue.ts'

const ROOT = resolve(import.meta.dirname, '..')
const SCHEMA = readFileSync(resolve(ROOT, 'src/report/report.schema.json'), 'utf8')
const EXAMPLE = readFileSync(resolve(ROOT, 'fixtures/examples/catalogue.ttl'), 'utf8')
const POISON = '<script>alert(1)</script> ]]> | `x` ::error:: =1+1 \\u001b[31m \\u202e'

/** A run as it is, and the same as it was stored. */
interface Two {
  readonly fresh: Sheet
  readonly stored: Sheet
}

async function twice(turtleText: string, adopted: boolean): Promise<Two> {
  const files = { 'kaart/a.ttl': turtleText, 'kapot.ttl': '<a> <b> "c' }
  const request = {
    paths: Object.keys(files),
    profile: null,
    syntax: null,
    asOf: '2026-11-24',
    jobs: 1,
    keepGoing: true,
  } as const
  const found = await run(request, memoryIo(files))
  const made = baselineOf(found.report, null, { covers: 'error', reason: 'van voor 2020' }).baseline
  const baseline = { ...made, findings: made.findings.slice(3), name: 'b.json' }
  const suppressions = [{ rule: 'title-*', record: '*', reason: 'zo afgesproken', expires: null }]
  const report = adopted ? accept(found.report, { baseline, suppressions }) : found.report
  const judged = verdict(report, {
    failOn: 'error',
    minScore: 60,
    minAverage: 99,
    max: [{ of: 'date-order', limit: 0 }],
  })
  const settings = {
    locale: locales.nl,
    all: false,
    verbose: false,
    bom: false,
    theme: 'neutral',
    lines: true,
    root: '/',
  } as const
  const sheet = (result: Pick<RunResult, 'report' | 'excerpts'>, verdictOf: Sheet['verdict']): Sheet => ({
    ...settings,
    result,
    verdict: verdictOf,
    exit: exitCode(result.report, verdictOf, { allowEmpty: true }),
  })
  const fresh = sheet({ ...found, report }, judged)
  const text = [...(await printed(fresh, 'json', FILE, false))].join('')
  const options = { name: 'r.json', schema: SCHEMA, version: report.tool.version }
  const again: Stored = await readStored([new TextEncoder().encode(text)], options)
  const stored = sheet({ report: again.report, excerpts: async () => again.excerpts }, again.verdict)
  return { fresh, stored }
}

describe.each([
  ['the example', EXAMPLE, false],
  [
    'what is hostile, against a baseline',
    turtle({ title: POISON, description: 'kort', distributions: ['!A', `!${POISON}`] }, { id: 'b' }),
    true,
  ],
])('%s, stored and rendered again', (_, text, adopted) => {
  let two: Two
  beforeAll(async () => {
    two = await twice(text, adopted)
  }, 30_000)

  test.each(Object.keys(reporters) as Format[])('%s gives the same bytes', async (format) => {
    for (const settings of [
      { all: true, quiet: false, locale: locales.nl },
      { all: false, quiet: false, locale: locales.en },
      { all: false, quiet: true, locale: locales.nl },
    ]) {
      const render = async (sheet: Sheet): Promise<string> =>
        [...(await printed({ ...sheet, ...settings }, format, FILE, settings.quiet))].join('')
      expect(await render(two.stored)).toBe(await render(two.fresh))
    }
  })

  test('with code frames', async () => {
    const lines = [...(await printed(two.stored, 'pretty', FILE, false))].join('')
    expect(lines).toMatch(/\d+ │ .*\n.* │ +\^/)
  })
})

describe('on the command line', () => {
  test('the screen, files and the exit code of the check are told again', async () => {
    await inFolder({ 'a.ttl': turtle({ distributions: ['!A'] }) }, async ({ type, read }) => {
      const live = await type('check a.ttl --lang nl --fail-on warning --min-score 99')
      expect(live.exit).toBe(1)
      await type('check a.ttl -f json --lines -o r.json --fail-on warning --min-score 99 -q')
      await type('check a.ttl -f json -o zonder.json -q')
      const again = await type('report r.json --lang nl')
      expect(again).toEqual({ ...live, exit: 0 })
      expect(again.stdout).toMatch(/│ +\^/)
      expect((await type('report zonder.json --lang nl')).stdout).not.toMatch(/│ +\^/)
      await type('check a.ttl -f html -o een.html -f csv -o een.csv -q')
      await type('report zonder.json -f html -o twee.html -f csv -o twee.csv -q')
      expect(read('twee.csv')).toBe(read('een.csv'))
      expect(read('twee.html').length).toBeGreaterThan(1000)
    })
  })

  test.each<[string, string | ((report: Record<string, unknown>) => void), string]>([
    ['no JSON', '{', 'r.json is no JSON:'],
    ['another JSON', '{"version":"2.1.0","runs":[]}', 'r.json is no report of metakeur.'],
    ['a list', '[]', 'r.json is no report of metakeur.'],
    [
      'a later report',
      (report) => Object.assign(report, { schemaVersion: '2.0' }),
      'was made by a newer metakeur (0.0.0): it has version 2.0 of the report. This metakeur reads version 1.0.',
    ],
    [
      'one of another metakeur',
      (report) => Object.assign(report, { tool: { name: 'metakeur', version: '9.9.9' }, novel: 1 }),
      'made by metakeur 9.9.9',
    ],
    [
      'one that was spoilt',
      (report) => Object.assign(report, { asOf: 3 }),
      'r.json is no report as metakeur writes it: /asOf must be',
    ],
  ])('%s is refused', async (_, spoil, said) => {
    await inFolder({ 'a.ttl': turtle({}) }, async ({ type, read, write }) => {
      if (typeof spoil === 'string') write('r.json', spoil)
      else {
        await type('check a.ttl -f json -o r.json -q')
        const report = JSON.parse(read('r.json'))
        spoil(report)
        write('r.json', JSON.stringify(report))
      }
      const { exit, stdout, stderr } = await type('report r.json')
      expect([exit, stdout]).toEqual([2, ''])
      expect(stderr.replace(/\s+/g, ' ')).toContain(said)
    })
  })

  test.each([
    ['report', 2, 'Name one JSON report'],
    ['report weg.json', 3, 'There is no file weg.json'],
    ['report a b', 2, 'one argument too many'],
    ['report a.ttl -f htm', 2, 'Did you mean html?'],
    ['report a.ttl --fail-on never', 2, '--fail-on does nothing for "report"'],
  ])('%s', async (line, exit, said) => {
    await inFolder({ 'a.ttl': turtle({}) }, async ({ type }) => {
      const typed = await type(line)
      expect(typed.exit).toBe(exit)
      expect(typed.stderr).toContain(said)
    })
  })
})
