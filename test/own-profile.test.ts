/** Profiles of the user, layers, and rules that are judged otherwise. `UPDATE=1` writes the published schema. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OWN_PROFILE_SCHEMA } from '../src/asked/own-profile-schema.ts'
import { changesOf } from '../src/cli/changes.ts'
import { locales } from '../src/locales/index.ts'
import type { Finding, Report, RuleChanges } from '../src/model.ts'
import { appliedWords, changesWords, furtherWords } from '../src/reporters/profile-words.ts'
import { type Request, run } from '../src/run.ts'
import { createValidation } from '../src/validation.ts'
import { memoryIo } from './memory-io.ts'
import { threadsHere } from './threads-here.ts'

const DATA = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
<https://data.gent.be/id/d> a dcat:Dataset ; dct:title "Bomen"@nl , "Bomen" ; dct:spatial "Gent" ;
  dct:accessRights <https://data.gent.be/id/open> .
<https://data.gent.be/id/x> a dcat:Distribution .
`
const OWN = `version: 1
id: stad-gent
title: Stad {Gent}
extends: dcat-ap-vl@2026-02-12
source: https://data.gent.be/profiel
`
const SHAPES = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dcat: <http://www.w3.org/ns/dcat#> .
<#D> sh:targetClass dcat:Dataset ; sh:property <#two-keywords> .
<#two-keywords> sh:path dcat:keyword ; sh:minCount 2 .`

const validation = createValidation(memoryIo({}))
const NOTHING: RuleChanges = { layers: null, rules: {} }

async function reportOf(own: string, more: Partial<Request> = {}, jobs = 1): Promise<Report> {
  const io = memoryIo({ 'a.ttl': DATA, 'conf/own.yml': own, 'conf/own.json': own, 'conf/more.ttl': SHAPES })
  const request: Request = {
    paths: ['a.ttl'],
    syntax: null,
    asOf: '2026-11-24',
    jobs,
    profile: 'conf/own.yml',
    ...more,
  }
  return (await run(request, io, () => {}, validation, threadsHere(io, validation))).report
}

const findingsOf = ({ records, findings }: Report): readonly Finding[] => [
  ...records.flatMap((record) => record.findings),
  ...findings,
]
const severityOf = (report: Report, rule: string): string | null =>
  findingsOf(report).find(({ check }) => check === rule)?.severity ?? null
const measured = (report: Report, check: string): string | undefined =>
  report.records[0]!.measurements.find((one) => one.check === check)?.status

describe('a profile of the user', () => {
  test('says of itself what it is', async () => {
    const report = await reportOf(
      `${OWN}rules: { dataset-title-untagged: info, licence-open: off }\nlayers: [verplicht, range]\n`,
    )
    expect(report.records[0]!.profile).toEqual({ id: 'stad-gent', reason: 'asked' })
    expect(report.profiles).toMatchObject([
      {
        id: 'stad-gent',
        kind: 'record',
        version: '2026-02-12',
        title: 'Stad {Gent}',
        source: 'https://data.gent.be/profiel',
        records: 1,
        own: {
          extends: 'dcat-ap-vl',
          file: 'conf/own.yml',
          layers: ['mandatory', 'range'],
          rules: [
            { rule: 'dataset-title-untagged', severity: 'info', usual: 'error' },
            { rule: 'licence-open', severity: 'off', usual: 'warning' },
          ],
        },
      },
    ])
    expect(report.changes).toBeUndefined()
    expect(severityOf(report, 'dataset-title-untagged')).toBe('info')
    expect(severityOf(report, 'dataset-description-missing')).toBe('error')
    expect(severityOf(report, 'dataset-access-rights-not-allowed')).toBeNull()
    expect(measured(report, 'licence-open')).toBeUndefined()
  })

  test('makes properties mandatory, recommended and optional: in the table, and by rules with words', async () => {
    const lists = `mandatory: { dataset: [dct:temporal] }\nrecommended: { dataset: [dct:description] }\noptional: { dataset: [dct:publisher, dct:spatial] }\n`
    const report = await reportOf(OWN + lists)
    expect(severityOf(report, 'stad-gent-dataset-temporal-missing')).toBe('error')
    expect(severityOf(report, 'dataset-description-missing')).toBe('warning')
    expect(severityOf(report, 'dataset-publisher-missing')).toBeNull()
    const rule = report.rules['stad-gent-dataset-temporal-missing']!
    expect([rule.profile, rule.kind, rule.message.nl, rule.message.en]).toEqual([
      'stad-gent',
      'shape',
      'dct:temporal ontbreekt bij {$this}. Vul het in: het is verplicht volgens "Stad  Gent ".',
      'dct:temporal is missing on {$this}. Fill it in: it is mandatory in "Stad  Gent ".',
    ])
    // What a rule words, the check of the table does not word again; what is optional it does not ask.
    const ofTable = findingsOf(report).filter(({ check }) => check === 'mandatory-complete')
    expect(ofTable.map(({ path }) => path)).toEqual([])
    const value = (of: Report): unknown =>
      of.records[0]!.measurements.find(({ check }) => check === 'mandatory-complete')
    expect(value(report)).not.toEqual(value(await reportOf(OWN)))
  })

  test('adds shapes that stand in its own folder', async () => {
    const report = await reportOf(`${OWN}shapes: [more.ttl]\nrules: { two-keywords: info }\n`)
    expect(report.shapes!.map(({ name }) => name)).toEqual(['conf/more.ttl'])
    expect(severityOf(report, 'two-keywords')).toBe('info')
  })

  test('may be JSON, beside others, and gives the same bytes with threads', async () => {
    const own = JSON.stringify({
      version: 1,
      id: 'stad-gent',
      extends: 'dcat-ap-vl',
      mandatory: { dataset: ['dct:temporal'] },
    })
    const more = { profile: ['datavindplaats', 'conf/own.json'] }
    const report = await reportOf(own, more)
    expect([report.records[0]!.profile, report.records[0]!.further]).toEqual([
      { id: 'stad-gent', reason: 'asked' },
      [{ id: 'datavindplaats', reason: 'asked' }],
    ])
    expect(JSON.stringify(await reportOf(own, more, 3))).toBe(JSON.stringify(report))
  })

  test('of the same name is another one in another run', async () => {
    const [one, two] = [await reportOf(`${OWN}mandatory: { dataset: [dct:temporal] }\n`), await reportOf(OWN)]
    expect(severityOf(one, 'stad-gent-dataset-temporal-missing')).toBe('error')
    expect(severityOf(two, 'stad-gent-dataset-temporal-missing')).toBeNull()
  })

  test.each<[string, string, string, string, Record<string, string>?]>([
    ['no YAML', 'version: 1\n id: x\n  b: [', 'syntax', '1:10'],
    ['an unknown key', `${OWN}rule: {}\n`, 'unknown-key', '6:1', { key: 'rule', known: 'rules' }],
    ['a scope that is none', `${OWN}mandatory:\n  datasets: [dct:title]\n`, 'unknown-key', '7:3', { known: 'dataset' }],
    ['no base', 'version: 1\nid: x\n', 'missing-key', '1:1', { key: 'extends' }],
    ['another form', 'version: 2\nid: x\nextends: dcat-ap\n', 'version', '1:10'],
    ['a list', '- a\n', 'value', '1:1'],
    ['nothing', '', 'value', '1:1'],
    [
      'a name with spaces',
      'version: 1\nid: Stad Gent\nextends: dcat-ap\n',
      'value',
      '2:5',
      { expected: 'id: stad-gent' },
    ],
    ['a name that is taken', 'version: 1\nid: dcat-ap\nextends: dcat-ap\n', 'taken', '2:5', { id: 'dcat-ap' }],
    ['an unknown base', 'version: 1\nid: x\nextends: dcat-ap-v\n', 'extends', '3:10', { known: 'dcat-ap-vl' }],
    [
      'a severity that is none',
      `${OWN}rules:\n  licence-open: uit\n`,
      'value',
      '7:17',
      { key: 'rules / licence-open' },
    ],
    ['a layer that is none', `${OWN}layers: [verplicht, mooi]\n`, 'value', '6:21'],
    ['an unknown rule', `${OWN}rules:\n  licence-opn: off\n`, 'rule', '7:3', { guess: 'licence-open' }],
    ['a rule like no other', `${OWN}rules: { zzzzzzzzzzzzzzzzzzzzzzzz: off }\n`, 'no-rule', '6:10'],
    [
      'a property that is misspelt',
      `${OWN}mandatory:\n  dataset: [dct:spatail]\n`,
      'term',
      '7:13',
      { known: 'dct:spatial' },
    ],
    ['a property that is text', `${OWN}mandatory:\n  dataset: [ruimte]\n`, 'term', '7:13'],
    [
      'a property twice',
      `${OWN}mandatory: { dataset: [dct:title] }\noptional: { dataset: [http://purl.org/dc/terms/title] }\n`,
      'twice',
      '7:23',
      { level: 'mandatory' },
    ],
    ['shapes that are not there', `${OWN}shapes:\n  - weg.ttl\n`, 'no-shapes', '7:5', { path: 'weg.ttl' }],
    [
      'aliases without end',
      `a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c]\n`,
      'syntax',
      '1:1',
    ],
    ['far too much', `${OWN}# ${'x'.repeat(300_000)}`, 'too-large', '1:1'],
  ])('is refused with its place: %s', async (_, own, key, at, args = {}) => {
    const error = await reportOf(own).catch((reason) => reason)
    expect([error.code, error.key, `${error.place?.line}:${error.place?.column}`]).toEqual([
      2,
      `own-profile.${key}`,
      at,
    ])
    expect(error.place.source).toBe('conf/own.yml')
    expect(error.args).toMatchObject(args)
    for (const { errors } of Object.values(locales)) {
      expect(errors[error.key as keyof typeof errors]).toMatch(/\S/)
      expect(errors[error.hint as keyof typeof errors]).toMatch(/\S/)
    }
  })

  test('that is not there is told by its path', async () => {
    await expect(reportOf(OWN, { profile: './weg.yml' })).rejects.toMatchObject({
      code: 3,
      args: { name: './weg.yml' },
    })
  })

  test('has a published schema', () => {
    const file = resolve(import.meta.dirname, '../src/asked/own-profile.schema.json')
    const text = `${JSON.stringify(OWN_PROFILE_SCHEMA, null, 2)}\n`
    if (process.env.UPDATE) writeFileSync(file, text)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text))
  })
})

describe('rules that are judged otherwise', () => {
  const RULES = ['dataset-description-missing', 'dataset-spatial-is-text', 'dataset-access-rights-not-allowed'] as const
  const under = (changes: Partial<RuleChanges>) => reportOf(OWN, { profile: null, changes: { ...NOTHING, ...changes } })

  test.each([
    ['all', null, ['error', 'error', 'error']],
    ['mandatory', ['mandatory'], ['error', null, null]],
    ['ranges', ['range'], [null, 'error', null]],
    ['code lists', ['codelist'], [null, null, 'error']],
    ['two', ['mandatory', 'codelist'], ['error', null, 'error']],
  ] as const)('layers: %s', async (_, layers, expected) => {
    const report = await under({ layers })
    expect(RULES.map((rule) => severityOf(report, rule))).toEqual(expected)
    expect(report.changes).toEqual(layers === null ? undefined : { layers, rules: [] })
  })

  test('a check that asks what a layer asks measures on, in silence', async () => {
    const report = await under({ layers: ['range'] })
    expect(severityOf(report, 'recommended-complete')).toBeNull()
    expect(measured(report, 'recommended-complete')).toBe('measured')
    expect(report.records[0]!.score).not.toBeNull()
  })

  test('a severity, off, and a rule of a layer that is not asked', async () => {
    const report = await under({
      layers: ['range'],
      rules: {
        'dataset-spatial-is-text': 'off',
        'dataset-description-missing': 'info',
        'dataset-title-untagged': 'warning',
        'contact-usable': 'blocking',
        'licence-present': 'off',
        'distribution-orphan': 'off',
      },
    })
    expect(RULES.map((rule) => severityOf(report, rule))).toEqual(['info', null, null])
    expect(severityOf(report, 'contact-usable')).toBe('blocking')
    expect(report.records[0]!.score.cap).toMatchObject({ rating: 'E' })
    expect(report.findings).toEqual([])
    expect(measured(report, 'licence-present')).toBeUndefined()
    expect(report.changes!.rules).toEqual([
      { rule: 'contact-usable', severity: 'blocking', usual: 'error' },
      { rule: 'dataset-description-missing', severity: 'info', usual: 'error' },
      { rule: 'dataset-spatial-is-text', severity: 'off', usual: 'error' },
      { rule: 'dataset-title-untagged', severity: 'warning', usual: 'error' },
      { rule: 'distribution-orphan', severity: 'off', usual: 'error' },
      { rule: 'licence-present', severity: 'off', usual: 'error' },
    ])
    // What is off does not make a record break its profile, nor does what only informs.
    const strict = await under({})
    const valid = (of: Report) => of.records[0]!.measurements.find(({ check }) => check === 'shacl-valid')!.value
    expect(valid(report)).toBe(1_000_000)
    expect(valid(strict)).toBeLessThan(1_000_000)
  })

  test('the run has the last word over a profile of the user', async () => {
    const own = `${OWN}rules: { dataset-description-missing: warning }\nlayers: [range]\n`
    const changes = { layers: null, rules: { 'dataset-description-missing': 'info' } } as const
    expect(severityOf(await reportOf(own), 'dataset-description-missing')).toBe('warning')
    expect(severityOf(await reportOf(own, { changes }), 'dataset-description-missing')).toBe('info')
    const codes = await reportOf(own, { changes: { layers: ['codelist'], rules: {} } })
    expect(severityOf(codes, 'dataset-access-rights-not-allowed')).toBe('error')
  })

  test('a rule that nobody knows is refused', async () => {
    await expect(under({ rules: { 'dataset-descripton-missing': 'off' } })).rejects.toMatchObject({
      code: 2,
      key: 'unknown-rule',
      args: { rule: 'dataset-descripton-missing', guess: 'dataset-description-missing' },
    })
  })

  test('threads judge in the same way', async () => {
    const more: Partial<Request> = {
      profile: null,
      changes: { layers: ['range'], rules: { 'contact-usable': 'off', 'dataset-description-missing': 'info' } },
    }
    expect(JSON.stringify(await reportOf(OWN, more, 3))).toBe(JSON.stringify(await reportOf(OWN, more)))
  })

  test('on the command line, in Dutch and in English', () => {
    expect(changesOf({ layers: 'codelijsten, Verplicht', rule: ['a=uit', 'b=WARNING', 'b=fout'] })).toEqual({
      layers: ['mandatory', 'codelist'],
      rules: { a: 'off', b: 'error' },
    })
    expect(changesOf({ layers: null, rule: [] })).toEqual(NOTHING)
  })

  test.each([
    [{ layers: 'verplichtt', rule: [] }, 'bad-value', { option: '--layers', guess: 'verplicht' }],
    [{ layers: '', rule: [] }, 'bad-value', { option: '--layers' }],
    [{ layers: null, rule: ['a=ofF2'] }, 'bad-value', { option: '--rule', guess: 'off' }],
    [{ layers: null, rule: ['a'] }, 'bad-rule', { value: 'a' }],
    [{ layers: null, rule: ['a=b=off'] }, 'bad-value', { option: '--rule' }],
  ])('%j is refused', (options, key, args) => {
    expect(() => changesOf(options)).toThrow(expect.objectContaining({ key, args: expect.objectContaining(args) }))
  })
})

test('reports tell profiles and changes in a sentence each', async () => {
  const own = `${OWN}rules: { licence-open: off }\n`
  const changes: RuleChanges = { layers: ['mandatory', 'range'], rules: { 'contact-usable': 'warning' } }
  const report = await reportOf(own, { profile: ['conf/own.yml', 'datavindplaats'], changes })
  const [record] = report.records
  const version = report.profiles.find(({ id }) => id === 'datavindplaats')!.version
  expect(furtherWords(record!, report, locales.nl)).toEqual([`Ook getoetst aan datavindplaats ${version} (gevraagd)`])
  expect(appliedWords({ id: 'dcat-ap', reason: 'signs', because: 'mdcat:\u001b[31mx' }, report, locales.en)).toBe(
    'dcat-ap (known by mdcat:x)',
  )
  expect(changesWords(report, locales.nl)).toEqual([
    'Aangepast voor deze controle: alleen verplicht, bereik; contact-usable waarschuwing (anders fout).',
    'stad-gent (conf/own.yml) breidt dcat-ap-vl uit: licence-open uit (anders waarschuwing).',
  ])
  expect(changesWords(await reportOf(OWN), locales.en)).toEqual(['stad-gent (conf/own.yml) extends dcat-ap-vl.'])
  expect(changesWords(await reportOf(OWN, { profile: null }), locales.en)).toEqual([])
})
