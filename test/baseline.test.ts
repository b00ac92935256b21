import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBaseline } from '../src/config/baseline-read.ts'
import { BASELINE_SCHEMA } from '../src/config/baseline-schema.ts'
import { MetakeurError } from '../src/errors.ts'
import type { Report } from '../src/model.ts'
import { accept, type Suppression } from '../src/report/accept.ts'
import { type Acceptance, type Baseline, baselineOf, baselineText } from '../src/report/baseline.ts'
import { marked } from '../src/report/fingerprint.ts'
import { verdict } from '../src/report/gate.ts'
import { run } from '../src/run.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { createValidation } from '../src/validation.ts'
import { fitsWildcard } from '../src/values/wildcard.ts'
import { inFolder } from './in-folder.ts'
import { memoryIo } from './memory-io.ts'
import { type Draft, turtle } from './small-catalogue.ts'

const validation = createValidation(nodeIo())

async function checked(files: Readonly<Record<string, string>>, asOf = '2026-11-24'): Promise<Report> {
  const request = { paths: Object.keys(files), profile: null, syntax: null, asOf, jobs: 1 as const }
  return (await run(request, memoryIo(files), () => {}, validation)).report
}

const one = (...drafts: readonly Draft[]): Promise<Report> => checked({ 'a.ttl': turtle(...drafts) })

const made = (report: Report, more: Partial<Acceptance> = {}, before: Baseline | null = null) =>
  baselineOf(report, before, { covers: 'info', ...more })

const against = (report: Report, baseline: Baseline | null, suppressions: readonly Suppression[] = []) =>
  accept(report, { baseline: baseline && { ...baseline, name: 'b.json' }, suppressions })

/** How many findings stand how. */
function standings(report: Report): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { finding } of marked(report)) {
    const standing = finding.standing ?? 'none'
    counts[standing] = (counts[standing] ?? 0) + 1
  }
  return counts
}

const BOMEN: Draft = { distributions: ['!Lijst', 'Kaart', 'Foto'] }

describe('fingerprints', () => {
  test('outlive other lines, another file and another order of statements', async () => {
    const { baseline } = made(await one(BOMEN, { id: 'riool' }))
    const moved = await checked({ 'nieuw/b.ttl': `# een regel\n\n\n${turtle({ id: 'riool' }, BOMEN)}` })
    const report = against(moved, baseline)
    expect(standings(report)).toEqual({ known: baseline.findings.length })
    expect(report.accepted!.baseline).toMatchObject({ new: 0, fixed: [], gone: [], expired: [] })
  })

  test('one is fixed and one breaks: the number stays, and it is seen', async () => {
    const before = await one(BOMEN)
    const after = await one({ distributions: ['Lijst', 'Kaart', '!Foto'] })
    expect(after.summary.findings).toEqual(before.summary.findings)
    const { baseline } = against(after, made(before).baseline).accepted!
    expect(baseline!.new).toBeGreaterThan(0)
    expect(baseline!.fixed.map(({ rule }) => rule)).toContain('licence-present')
    expect(baseline!.new).toBe(baseline!.fixed.length)
  })

  test('are all different', async () => {
    const report = await one(BOMEN, { id: 'riool', distributions: ['!A', '!A', '!A'] })
    const all = [...marked(report)].map(({ fingerprint }) => fingerprint)
    expect(new Set(all).size).toBe(all.length)
  })

  test('hold no secret: another number of somebody gives the same', async () => {
    const texts = ['85.07.30-033.28', '85.07.30-001.60'].map((number) => `Contact Jan, rijksregisternummer ${number}.`)
    const [a, b] = await Promise.all(texts.map((description) => one({ description })))
    const secret = (report: Report) =>
      [...marked(report)].filter(({ finding }) => finding.check === 'no-national-number')
    expect(secret(a!)).toHaveLength(1)
    expect(secret(a!)[0]!.fingerprint).toBe(secret(b!)[0]!.fingerprint)
    expect([...baselineText(made(a!).baseline)].join('')).not.toMatch(/85.?07.?30/)
  })
})

describe('baseline', () => {
  let bad: Report
  beforeAll(async () => {
    bad = await one(BOMEN, { id: 'riool', description: 'Bel Jan, rijksregisternummer 85.07.30-033.28.' })
  })

  test('takes what would fail, and nothing that blocks', () => {
    const { baseline, blocking } = made(bad, { covers: 'error' })
    expect(bad.summary.findings.blocking).toBe(1)
    expect(blocking).toBe(1)
    expect(baseline.findings).toHaveLength(bad.summary.findings.error)
    const report = against(bad, baseline)
    // Warnings were never asked: they are neither new nor known.
    expect(standings(report)).toMatchObject({
      known: bad.summary.findings.error,
      new: 1,
      none: bad.summary.findings.warning + bad.summary.findings.info,
    })
    const gate = verdict(report, { failOn: 'error', minScore: null, maxNew: 1 })
    expect(gate.rules.filter(({ passed }) => !passed).map(({ gate: id }) => id)).toEqual(['blocking'])
  })

  test('passes when all is known, and says how much that is', () => {
    const report = against(bad, made(bad, { covers: 'error' }).baseline, [
      { rule: 'no-national-number', record: '*', reason: 'testnummer', expires: null },
    ])
    const gate = verdict(report, { failOn: 'error', minScore: null })
    expect(gate.passed).toBe(true)
    expect(gate.rules).toContainEqual({
      gate: 'fail-on',
      limit: 'error',
      accepted: String(bad.summary.findings.error + 1),
      found: '0',
      passed: true,
    })
    // What is accepted is still wrong.
    expect(report.records.map(({ score }) => score)).toEqual(bad.records.map(({ score }) => score))
    expect(report.summary).toEqual(bad.summary)
  })

  test('is the same text for the same findings, an entry a line, sorted', async () => {
    const text = [...baselineText(made(bad).baseline)].join('')
    const other = await checked({
      'z.ttl': turtle({ id: 'riool', description: 'Bel Jan, rijksregisternummer 85.07.30-033.28.' }, BOMEN),
    })
    expect([...baselineText(made(other).baseline)].join('')).toBe(text)
    const entries = text.split('\n').filter((line) => line.startsWith('    {'))
    expect(entries).toHaveLength(made(bad).baseline.findings.length)
    const keys = made(bad).baseline.findings.map(
      ({ record, rule, path, fingerprint }) => `${record}\n${rule}\n${path ?? ''}\n${fingerprint}`,
    )
    expect(keys).toEqual([...keys].sort())
    expect(readBaseline(text, 'b.json')).toEqual(made(bad).baseline)
    expect(new Ajv2020({ strict: true, allowUnionTypes: true }).validate(BASELINE_SCHEMA, JSON.parse(text))).toBe(true)
  })

  test('an entry counts until its last day', () => {
    const { baseline } = made(bad, { covers: 'error', expires: '2026-11-24', reason: 'even wachten' })
    expect(standings(against(bad, baseline))).toHaveProperty('known')
    const late = against({ ...bad, asOf: '2026-11-25' }, baseline)
    expect(late.accepted!.baseline!.expired).toHaveLength(bad.summary.findings.error)
    expect(standings(late)).not.toHaveProperty('known')
    expect(verdict(late, { failOn: 'error', minScore: null }).passed).toBe(false)
    // Made anew, it is still expired, unless a new day is given.
    const again = { ...bad, asOf: '2026-11-25' }
    expect(made(again, { covers: 'error' }, baseline)).toMatchObject({ added: 0, expired: baseline.findings.length })
    const renewed = made(again, { covers: 'error', expires: '2027-01-31' }, baseline)
    expect(renewed).toMatchObject({ added: 0, expired: 0 })
    expect(new Set(renewed.baseline.findings.map(({ expires, reason }) => `${expires} ${reason}`))).toEqual(
      new Set(['2027-01-31 even wachten']),
    )
  })

  test('stale entries fail only when that is asked', async () => {
    const { baseline } = made(await one(BOMEN, { id: 'riool' }), { covers: 'error' })
    const report = against(await one({ distributions: ['Lijst', 'Kaart', 'Foto'] }), baseline)
    const { fixed, gone } = report.accepted!.baseline!
    expect(fixed.every(({ record }) => record?.endsWith('bomen'))).toBe(true)
    expect(gone.every(({ record }) => record?.endsWith('riool'))).toBe(true)
    expect([fixed.length > 0, gone.length > 0]).toEqual([true, true])
    expect(verdict(report, { failOn: 'error', minScore: null }).passed).toBe(true)
    const strict = verdict(report, { failOn: 'error', minScore: null, strictBaseline: true })
    expect(strict.rules.at(-1)).toEqual({
      gate: 'baseline',
      limit: '',
      found: String(fixed.length + gone.length),
      passed: false,
    })
  })

  test.each<[string, string, string, number | null]>([
    ['no JSON', '{ "version": 1,', 'baseline.syntax', 1],
    ['a comma too many', '{"version": 1,}', 'baseline.syntax', null],
    ['a mark of a merge', '{\n<<<<<<< HEAD\n}', 'baseline.syntax', 2],
    [
      'another version',
      '{"version": 2, "tool": "", "created": "2026-01-01", "covers": "info", "findings": []}',
      'baseline.value',
      1,
    ],
    ['something else', '[]', 'baseline.value', 1],
    [
      'a value that is none',
      '{"version": 1, "tool": "", "created": "2026-01-01", "covers": "info",\n"findings": [\n{"rule": "a", "record": null, "path": null, "fingerprint": "x"}]}',
      'baseline.value',
      3,
    ],
  ])('refuses %s', (_, text, key, line) => {
    let error: unknown
    try {
      readBaseline(text, 'b.json')
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(MetakeurError)
    expect(error).toMatchObject({ key, code: 2 })
    expect((error as MetakeurError).place?.line ?? null).toBe(line)
  })

  test('its published schema is that of the code (UPDATE=1 writes it)', () => {
    const path = resolve(import.meta.dirname, '../src/config/baseline.schema.json')
    const text = `${JSON.stringify(BASELINE_SCHEMA, null, 2)}\n`
    if (process.env.UPDATE === '1') writeFileSync(path, text)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(BASELINE_SCHEMA)
  })
})

describe('suppressions', () => {
  const suppress = (more: Partial<Suppression>): Suppression => ({
    rule: 'licence-present',
    record: '*',
    reason: 'afgesproken',
    expires: null,
    ...more,
  })

  test.each<[string, Partial<Suppression>, number, boolean]>([
    ['a rule', {}, 1, true],
    ['a pattern of rules', { rule: 'licence-pres*' }, 1, true],
    ['the record', { record: 'https://example.org/id/bom*' }, 1, true],
    ['another record', { record: 'https://example.org/id/riool' }, 0, true],
    ['until today', { expires: '2026-11-24' }, 1, true],
    ['until yesterday', { expires: '2026-11-23' }, 0, false],
  ])('by %s', async (_, more, findings, inForce) => {
    const report = against(await one(BOMEN), null, [suppress(more)])
    expect(report.accepted).toEqual({ baseline: null, suppressions: [{ ...suppress(more), findings, inForce }] })
    const found = [...marked(report)].find(({ finding }) => finding.check === 'licence-present')!.finding
    expect([found.standing, found.justification]).toEqual(
      findings === 1 ? ['suppressed', 'afgesproken'] : [undefined, undefined],
    )
  })

  test('what blocks is suppressed by its own name only', async () => {
    const report = await one({ description: 'Bel Jan, rijksregisternummer 85.07.30-033.28.' })
    const blocks = (rule: string): boolean =>
      verdict(against(report, null, [suppress({ rule })]), { failOn: 'blocking', minScore: null }).passed
    expect([blocks('*'), blocks('no-national-*'), blocks('no-national-number')]).toEqual([false, false, true])
  })

  test('a suppressed finding of the baseline is not fixed', async () => {
    const report = await one(BOMEN)
    const { baseline } = made(report)
    expect(against(report, baseline, [suppress({ rule: '*' })]).accepted!.baseline!.fixed).toEqual([])
  })

  test.each([
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a*c', 'abbc', true],
    ['a*c', 'abbd', false],
    ['*b*', 'abc', true],
    ['a**', 'a', true],
    ['ab', 'abc', false],
    ['a.c', 'abc', false],
  ])('%j fits %j: %s', (pattern, text, fits) => {
    expect(fitsWildcard(pattern, text)).toBe(fits)
  })

  test('a hostile pattern takes no time', () => {
    expect(fitsWildcard(`${'a*'.repeat(50)}b`, 'a'.repeat(20_000))).toBe(false)
  })
})

describe('on the command line', () => {
  const TWO = { 'kaart/a.ttl': turtle(BOMEN, { id: 'riool' }) }

  test('what is brought up to date keeps warnings that it took, whatever it would take now', async () => {
    await inFolder(TWO, async ({ type, read }) => {
      await type('baseline kaart --fail-on info')
      const first = read('metakeur.baseline.json')
      for (const line of ['baseline kaart', 'baseline kaart --prune', 'baseline kaart --fail-on warning']) {
        expect((await type(line)).stdout).toContain(' 0 removed')
        expect(read('metakeur.baseline.json')).toBe(first)
      }
    })
  })

  test('one that takes less than the gate asks is told to', async () => {
    await inFolder(TWO, async ({ type }) => {
      await type('baseline kaart')
      const said: Readonly<Record<string, RegExp>> = {
        nl: /De nulmeting geldt alleen bij fout of erger: .* telt als nieuw\. Maak een nieuwe: /,
        en: /The baseline covers only error or worse: .* counts as new\. Make a new one: /,
        fr: /L'état de référence ne vaut que pour erreur ou pire : .* comme nouveau\. Refaites-le : /,
        de: /Die Nullmessung gilt nur bei Fehler oder schlimmer: .* zählt als neu\. Erstellen Sie eine neue: /,
      }
      const command = 'metakeur baseline ... -o metakeur.baseline.json --fail-on '
      const told = async (line: string): Promise<string> =>
        (await type(`check kaart --baseline metakeur.baseline.json ${line}`)).stdout.replace(/\s+/g, ' ')
      for (const [lang, words] of Object.entries(said)) {
        for (const format of ['pretty', 'summary', 'github']) {
          const text = await told(`--fail-on warning --lang ${lang} -f ${format}`)
          expect(text).toMatch(words)
          expect(text).toContain(`${command}warning`)
        }
      }
      expect(await told('--fail-on warning -f html --lang en')).toContain(
        '<li>The baseline covers only error or worse: what is milder counts as new.</li>',
      )
      for (const line of ['', '--fail-on blocking', '--fail-on never']) expect(await told(line)).not.toContain(command)
      await type('baseline kaart --fail-on warning')
      expect(await told('--fail-on warning')).not.toContain(command)
      expect(await told('--fail-on info')).toContain(`${command}info`)
    })
  })

  test('strictness about no baseline at all is refused', async () => {
    await inFolder(TWO, async ({ type }) => {
      const told = await type('check kaart --strict-baseline')
      expect(told).toMatchObject({ exit: 2, stdout: '' })
      expect(told.stderr).toMatch(/^✖ --strict-baseline does nothing without a baseline/)
    })
  })

  test('adopt today, fail on what is new, mend, prune', async () => {
    await inFolder(TWO, async ({ type, read, write }) => {
      expect((await type('check kaart -q')).exit).toBe(1)
      expect(await type('baseline kaart --reason "van voor 2020" --lang nl')).toMatchObject({ exit: 0, stderr: '' })
      const first = read('metakeur.baseline.json')
      expect(first).toContain('"reason":"van voor 2020"')
      const known = await type('check kaart --baseline metakeur.baseline.json --lang nl -q')
      expect(known.exit).toBe(0)
      expect(known.stdout).toMatch(/Nulmeting metakeur\.baseline\.json van 24 november 2026: 0 nieuw · \d+ bekend/)
      expect(known.stdout.trimEnd().split('\n').at(-1)).toBe('✔ GESLAAGD (exit 0) · fail-on error: 0')
      // One mended, another broken.
      write('kaart/a.ttl', turtle({ distributions: ['Lijst', 'Kaart', '!Foto'] }, { id: 'riool' }))
      const broken = await type('check kaart --baseline metakeur.baseline.json --lang nl')
      expect(broken.exit).toBe(1)
      expect(broken.stdout).toMatch(/licence-present.* · nieuw/)
      expect(broken.stdout).toMatch(/ · bekend: van voor 2020/)
      expect((await type('check kaart --baseline metakeur.baseline.json --max-new 9 -q')).exit).toBe(0)
      expect(await type('baseline kaart --prune')).toMatchObject({ exit: 0 })
      expect(read('metakeur.baseline.json').length).toBeLessThan(first.length)
      expect((await type('check kaart --baseline metakeur.baseline.json -q')).exit).toBe(1)
      expect((await type('check kaart --baseline metakeur.baseline.json --strict-baseline --max-new 9 -q')).exit).toBe(
        0,
      )
      await type('baseline kaart')
      const last = read('metakeur.baseline.json')
      expect(last).toMatch(/"reason":"van voor 2020"/)
      expect((await type('check kaart --baseline metakeur.baseline.json -q')).exit).toBe(0)
    })
  })

  test('what is known is told as such to every receiver', async () => {
    await inFolder(TWO, async ({ type, read, write }) => {
      await type('baseline kaart')
      write('kaart/a.ttl', turtle({ distributions: ['Lijst', 'Kaart', '!Foto'] }, { id: 'riool' }))
      write(
        'metakeur.config.yml',
        'suppress:\n  - rule: dataset-description-missing\n    record: "*riool"\n    reason: ticket 4711\n',
      )
      const to = ['json', 'sarif', 'junit', 'github', 'gitlab', 'csv'].map((name) => `-f ${name} -o out.${name}`)
      const { exit } = await type(`check kaart --baseline metakeur.baseline.json ${to.join(' ')} -q`)
      expect(exit).toBe(1)
      const report = JSON.parse(read('out.json'))
      const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../src/report/report.schema.json'), 'utf8'))
      const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema)
      validate(report)
      expect(validate.errors).toBeNull()
      expect(report.accepted.baseline.new).toBe(report.accepted.baseline.fixed.length)
      expect(report.accepted.suppressions[0]).toMatchObject({ rule: 'dataset-description-missing', findings: 1 })
      const results = JSON.parse(read('out.sarif')).runs[0].results as {
        ruleId: string
        baselineState?: string
        suppressions?: object[]
      }[]
      const states = new Set(
        results.map(({ baselineState, suppressions }) => `${baselineState} ${suppressions?.length}`),
      )
      expect(states).toEqual(new Set(['undefined undefined', 'unchanged 1', 'new 0', 'undefined 1']))
      expect(results.find(({ baselineState, suppressions }) => !baselineState && suppressions)?.suppressions).toEqual([
        { kind: 'external', status: 'accepted', justification: 'ticket 4711' },
      ])
      const fresh = report.accepted.baseline.new as number
      expect(read('out.junit').match(/<failure /g)).toHaveLength(
        results.filter(({ baselineState }) => baselineState === 'new').length === fresh
          ? new Set(results.filter(({ baselineState }) => baselineState === 'new').map(({ ruleId }) => ruleId)).size
          : -1,
      )
      expect(read('out.github').match(/^::error /gm)!.length).toBeLessThanOrEqual(fresh)
      const gitlab = JSON.parse(read('out.gitlab')) as object[]
      expect(gitlab).toHaveLength(results.length - 1)
      expect(read('out.csv').split('\r\n')[0]).toMatch(/,standing$/)
    })
  })

  test('without anything accepted nothing changes', async () => {
    await inFolder(TWO, async ({ type }) => {
      const { stdout } = await type('check kaart -f json --fail-on never')
      expect(stdout).not.toMatch(/"(standing|accepted)"/)
      expect((await type('check kaart -f csv')).stdout.split('\r\n')[0]).toMatch(/,fingerprint$/)
    })
  })

  test.each([
    ['check kaart --baseline weg.json', 3, 'There is no baseline weg.json.'],
    ['check kaart --baseline kaart/a.ttl', 2, 'this baseline cannot be read'],
    ['baseline', 2, 'Nothing to check'],
    ['baseline kaart --expires 2026-13-01', 2, 'no date for --expires'],
    ['baseline kaart --min-score 3', 2, '--min-score does nothing for "baseline"'],
    ['check kaart --max licence-presnt=1', 2, 'Did you mean licence-present?'],
    ['check kaart --max licence-present', 2, '--max licence-present=10'],
    ['check kaart --min opn=1', 2, 'Did you mean open?'],
    ['check kaart --max-new -1', 2, '--max-new'],
    ['check kaart --min-mqa 406', 2, 'from 0 to 405'],
  ])('%s', async (line, exit, said) => {
    await inFolder(TWO, async ({ type }) => {
      const typed = await type(line)
      expect(typed.exit).toBe(exit)
      expect(typed.stderr.replace(/\s+/g, ' ')).toContain(said)
    })
  })
})
