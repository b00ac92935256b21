import { describe, expect, test } from 'vitest'
import { diffWords } from '../src/cli/words-diff.ts'
import { locales } from '../src/locales/index.ts'
import type { Report } from '../src/model.ts'
import type { Cause } from '../src/report/cause.ts'
import { compareReports } from '../src/report/compare.ts'
import type { Comparison } from '../src/report/comparison.ts'
import { scoreOnly } from '../src/reporters/diff/words.ts'
import { run } from '../src/run.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { createValidation } from '../src/validation.ts'
import { inFolder } from './in-folder.ts'
import { memoryIo } from './memory-io.ts'
import { type Draft, turtle } from './small-catalogue.ts'

const validation = createValidation(nodeIo())

async function checked(
  drafts: readonly Draft[],
  more: { asOf?: string; profile?: string; name?: string } = {},
): Promise<Report> {
  const { asOf = '2026-11-24', profile = null, name = 'a.ttl' } = more
  const io = memoryIo({ [name]: turtle(...drafts) })
  return (await run({ paths: [name], profile, syntax: null, asOf, jobs: 1 }, io, () => {}, validation)).report
}

const total = ({ summary }: Report): number => Object.values(summary.findings).reduce((sum, n) => sum + n, 0)

function causes(comparison: Comparison): Partial<Record<Cause, number>> {
  const found: Partial<Record<Cause, number>> = {}
  for (const { cause } of [...comparison.findings.added, ...comparison.findings.fixed])
    found[cause] = (found[cause] ?? 0) + 1
  return found
}

const GOOD = { description: 'Alle bomen van de stad Gent, met soort, hoogte en ligging, elk jaar nagemeten.' }
const A: Draft = { ...GOOD, distributions: ['!Lijst', 'Kaart'] }
const A_MENDED: Draft = { ...GOOD, distributions: ['Lijst', '!Kaart'] }

describe('comparing', () => {
  test('nothing changed', async () => {
    const report = await checked([A])
    const { records, findings, worse, conditions, score } = compareReports(
      report,
      await checked([A], { name: 'b.ttl' }),
    )
    expect([records.added, records.removed, records.changed, records.same]).toEqual([[], [], [], 1])
    expect([findings.added, findings.fixed, findings.same]).toEqual([[], [], total(report)])
    expect([conditions, worse, score.comparable]).toEqual([[], { errors: 0, score: false, scoreUnsure: false }, true])
  })

  test('of the changed records it is told how many only got another score', async () => {
    const before = await checked([A])
    const moved = before.records.map((record) => ({ ...record, score: { ...record.score, value: 123_000 } }))
    const look = { locale: locales.nl, words: diffWords.nl }
    const scoreOf = compareReports(before, { ...before, records: moved })
    expect(scoreOnly(scoreOf, look)).toBe('1 alleen in score')
    expect(scoreOnly(compareReports(before, await checked([A_MENDED])), look)).toBe('')
  })

  test('one is fixed and one breaks', async () => {
    const [before, after] = [await checked([A]), await checked([A_MENDED])]
    const compared = compareReports(before, after)
    expect(compared.findings.count.old).toEqual(compared.findings.count.new)
    expect(compared.findings.added.length).toBeGreaterThan(0)
    expect(compared.findings.added).toHaveLength(compared.findings.fixed.length)
    expect(compared.findings.same + compared.findings.fixed.length).toBe(total(before))
    expect(compared.findings.same + compared.findings.added.length).toBe(total(after))
    expect(Object.keys(causes(compared))).toEqual(['data'])
    expect(compared.worse.errors).toBeGreaterThan(0)
    expect(compared.records.changed).toMatchObject([{ id: 'https://example.org/id/bomen', title: 'Bomen in Gent' }])
    const licence = compared.rules.find(({ rule }) => rule === 'licence-present')
    expect(licence).toEqual({ rule: 'licence-present', added: 1, fixed: 1 })
  })

  test('records come and go', async () => {
    const compared = compareReports(await checked([A, { id: 'oud' }]), await checked([A, { id: 'nieuw' }]))
    const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)
    expect([ids(compared.records.added), ids(compared.records.removed)]).toEqual([
      ['https://example.org/id/nieuw'],
      ['https://example.org/id/oud'],
    ])
    expect(Object.keys(causes(compared))).toEqual(['record'])
    expect(compared.worse.errors).toBe(
      compared.findings.added.filter(({ finding }) => finding.severity === 'error').length,
    )
    expect(compared.score.ofSame.records).toBe(1)
    expect(compared.score.ofSame.mean.old).toBe(compared.score.ofSame.mean.new)
  })

  test('another profile is no change of the data', async () => {
    const compared = compareReports(await checked([A]), await checked([A], { profile: 'dcat-ap' }))
    expect(Object.keys(causes(compared))).toEqual(['profile'])
    expect(compared.conditions.map(({ what, of }) => `${what} ${of}`)).toContain('profile dcat-ap')
    expect(compared.worse.errors).toBe(0)
  })

  test('another day is no change of the data', async () => {
    const soon: Draft = { ...GOOD, more: '; dct:issued "2026-12-01"^^<http://www.w3.org/2001/XMLSchema#date>' }
    const compared = compareReports(await checked([soon]), await checked([soon], { asOf: '2027-02-01' }))
    expect(compared.findings.fixed.map(({ finding }) => finding.check)).toContain('dates-plausible')
    expect(Object.keys(causes(compared))).toEqual(['date'])
    expect(compared.conditions).toEqual([{ what: 'date', of: '', versions: { old: '2026-11-24', new: '2027-02-01' } }])
    expect(compared.worse.score).toBe(false)
  })

  const without = (report: Report, rule: string): Report => ({
    ...report,
    records: report.records.map((record) => ({
      ...record,
      findings: record.findings.filter(({ check }) => check !== rule),
    })),
  })

  test.each<[string, (report: Report) => Report, Cause]>([
    ['model', (report) => ({ ...report, model: { ...report.model, sha256: 'b'.repeat(64) } }), 'model'],
    ['tool', (report) => ({ ...report, tool: { ...report.tool, version: '0.0.1' } }), 'model'],
    ['nothing that is known of', (report) => report, 'data'],
  ])('a file that is the same to the byte, and another %s', async (_, change, cause) => {
    const report = await checked([A])
    const compared = compareReports(change(without(report, 'licence-present')), report)
    expect(causes(compared)).toEqual({ [cause]: 1 })
    expect(compared.worse.errors).toBe(cause === 'data' ? 1 : 0)
  })

  test('a check that is new finds what it always would have, also in changed data', async () => {
    const after = await checked([A_MENDED])
    const before = without(await checked([A]), 'licence-present')
    const { 'licence-present': _, ...metrics } = before.summary.metrics
    const { 'licence-present': __, ...rules } = before.rules
    const old = { ...before, rules, summary: { ...before.summary, metrics } }
    const compared = compareReports({ ...old, tool: { ...old.tool, version: '0.0.1' } }, after)
    const licence = compared.findings.added.find(({ finding }) => finding.check === 'licence-present')
    expect(licence?.cause).toBe('model')
  })

  test('a check of the same version that had nothing to look at leaves changed data as the cause', async () => {
    const after = await checked([A_MENDED])
    const before = without(await checked([A]), 'licence-present')
    const { 'licence-present': _, ...metrics } = before.summary.metrics
    const { 'licence-present': __, ...rules } = before.rules
    const compared = compareReports({ ...before, rules, summary: { ...before.summary, metrics } }, after)
    expect(compared.findings.added.find(({ finding }) => finding.check === 'licence-present')?.cause).toBe('data')
  })

  test('another severity is neither new nor fixed', async () => {
    const report = await checked([A])
    const milder = report.records.map((record) => ({
      ...record,
      findings: record.findings.map((finding) =>
        finding.check === 'licence-present' ? { ...finding, severity: 'info' as const } : finding,
      ),
    }))
    const { findings } = compareReports(report, { ...report, records: milder })
    expect([findings.added, findings.fixed, findings.regraded]).toEqual([[], [], 1])
  })

  test('per publisher', async () => {
    const of = (name: string): string =>
      `; dct:publisher <https://example.org/${name}> . <https://example.org/${name}> <http://xmlns.com/foaf/0.1/name> "${name}"`
    const [gent, aalst] = [of('Gent'), of('Aalst')]
    const before = await checked([
      { ...A, more: gent },
      { ...GOOD, id: 'riool', distributions: ['A'], more: aalst },
    ])
    const after = await checked([
      { ...GOOD, distributions: ['Lijst', 'Kaart'], more: gent },
      { ...GOOD, id: 'riool', distributions: ['!A'], more: aalst },
    ])
    const publishers = new Map(compareReports(before, after).publishers.map((one) => [one.name, one]))
    const [better, worse] = [publishers.get('Gent')!, publishers.get('Aalst')!]
    expect(better.mean.new! > better.mean.old!).toBe(true)
    expect(worse.mean.new! < worse.mean.old!).toBe(true)
    expect([better.fixed > better.added, worse.added > worse.fixed]).toEqual([true, true])
    expect(worse.newMost!.records).toBe(1)
  })
})

describe('on the command line', () => {
  const POISON = '<script>x</script> | `y` @stad \\u001b[31m'

  async function two(
    act: (type: (line: string) => Promise<{ exit: number; stdout: string; stderr: string }>) => Promise<void>,
  ) {
    await inFolder({}, async ({ type, write }) => {
      write('a.ttl', turtle(A, { id: 'oud' }, { id: 'b', title: POISON }))
      await type('check a.ttl -f json -o oud.json -q --as-of 2026-10-23')
      write('a.ttl', turtle(A_MENDED, { id: 'nieuw' }, { id: 'b', title: POISON, distributions: [`!${POISON}`] }))
      await type('check a.ttl -f json -o nieuw.json -q --as-of 2026-11-23')
      await act(type)
    })
  }

  test('says it in 80 columns, in both languages, and fails when that is asked', async () => {
    await two(async (type) => {
      for (const [lang, word] of [
        ['nl', '✖ SLECHTER: '],
        ['en', '✖ WORSE: '],
      ] as const) {
        const { exit, stdout, stderr } = await type(`diff oud.json nieuw.json --lang ${lang}`)
        expect([exit, stderr]).toEqual([0, ''])
        expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([])
        expect(stdout).toContain('2026-10-23')
        expect(stdout.trimEnd().split('\n').at(-1)).toContain(word)
        expect(stdout).not.toMatch(/\{[a-z]+\}/)
        expect(stdout).not.toContain('\u001b')
      }
      const failed = await type('diff oud.json nieuw.json --fail-on-worse -q')
      expect(failed.exit).toBe(1)
      expect(failed.stdout.trimEnd().split('\n')).toHaveLength(1)
      expect((await type('diff nieuw.json nieuw.json --fail-on-worse -q')).exit).toBe(0)
    })
  })

  test('JSON has everything, Markdown breaks nothing', async () => {
    await two(async (type) => {
      const json = (await type('diff oud.json nieuw.json -f json')).stdout
      const found = JSON.parse(json)
      expect(found).toMatchObject({ diffVersion: '1.0', asOf: { old: '2026-10-23', new: '2026-11-23' } })
      expect(found.findings.added[0]).toMatchObject({ severity: 'error', text: expect.stringMatching(/\w/) })
      expect((await type('diff oud.json nieuw.json -f json --lang nl')).stdout).toBe(json)
      const markdown = (await type('diff oud.json nieuw.json -f markdown --lang nl')).stdout
      expect(markdown).toMatch(/^### Wat er in de metadata veranderde\n\n\*\*✖ SLECHTER\*\*/)
      expect(markdown).not.toMatch(/<script|@stad|`y`/)
      for (const table of markdown.split(/\n\n/).filter((part) => part.startsWith('|'))) {
        const cells = table
          .trim()
          .split('\n')
          .map((row) => row.split('|').length)
        expect(new Set(cells).size).toBe(1)
      }
    })
  })

  test('writes files by their names, and the verdict on the screen', async () => {
    await two(async (type) => {
      const { stdout } = await type('diff oud.json nieuw.json -o verschil.md --lang nl')
      expect(stdout).toMatch(/^✖ SLECHTER/)
    })
  })

  test.each([
    ['diff', 2, 'Name two JSON reports'],
    ['diff a.json', 2, 'Name two JSON reports'],
    ['diff weg.json weg.json', 3, 'There is no file weg.json'],
    ['diff a b c', 2, 'one argument too many'],
    ['diff a b -f html', 2, 'Known: pretty, markdown, json'],
  ])('%s', async (line, exit, said) => {
    await inFolder({}, async ({ type }) => {
      const typed = await type(line)
      expect(typed.exit).toBe(exit)
      expect(typed.stderr.replace(/\s+/g, ' ')).toContain(said)
    })
  })
})
