/** What a user has a say in: weights, switches of the MQA, lists of records. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { entryOf } from '../src/background/listed.ts'
import { checks } from '../src/checks/index.ts'
import { MetakeurError } from '../src/errors.ts'
import { fill } from '../src/locales/fill.ts'
import { locales } from '../src/locales/index.ts'
import type { Check, Outcome, Thresholds } from '../src/model.ts'
import { DEFAULT_SWITCHES } from '../src/quality/mqa.ts'
import { DEFAULT_WEIGHING, DIMENSIONS, modelText } from '../src/quality/quality-model.ts'
import { scoreRecord } from '../src/quality/score.ts'
import { weighingOf } from '../src/quality/weight-profile.ts'
import { priorityOf } from '../src/records/priority.ts'
import { run } from '../src/run.ts'
import { readList } from '../src/scoring/lists.ts'
import { readScoring, switchesOf } from '../src/scoring/read.ts'
import { readWeights } from '../src/scoring/weights-read.ts'
import { WEIGHTS_SCHEMA } from '../src/scoring/weights-schema.ts'
import { checkContext } from './check-context.ts'
import { memoryIo } from './memory-io.ts'

const SHA = 'b'.repeat(64)
const read = (text: string) => readWeights(text, 'w.yml', SHA)

function fault(act: () => unknown) {
  try {
    act()
  } catch (error) {
    if (!(error instanceof MetakeurError)) throw error
    const { key, place, code, args } = error
    return { key, at: place === null ? null : `${place.line}:${place.column}`, code, args }
  }
  throw new Error('nothing was refused')
}

describe('a weight profile', () => {
  test('changes what it names, and nothing else', () => {
    const profile = read(`version: 1
title: Gent
dimensions: { open: 12, privacy: 0 }
tiers: { N: 3 }
checks: { licence-known: N, description-readable: off }
ratings: { A: 95.5, D: 25 }`)
    const weighing = weighingOf(profile)
    const changed = DIMENSIONS.filter((_, i) => weighing.dimensions[i] !== DEFAULT_WEIGHING.dimensions[i])
    expect(changed).toEqual(['open', 'privacy'])
    expect(weighing.tiers).toEqual({ E: 4, B: 2, N: 3, off: 0 })
    expect(weighing.ratings).toEqual([
      ['A', 955_000],
      ['B', 750_000],
      ['C', 550_000],
      ['D', 250_000],
      ['E', 0],
    ])
    expect([profile.title, profile.sha256, profile.checks['licence-known']]).toEqual(['Gent', SHA, 'N'])
  })

  test('is JSON too, and an empty one is the model', () => {
    expect(weighingOf(read('{ "version": 1 }'))).toEqual(DEFAULT_WEIGHING)
    expect(weighingOf(null)).toBe(DEFAULT_WEIGHING)
  })

  test.each([
    ['no YAML', 'version: 1\ndimensions: { open: 1', 'weights.syntax', '2:22'],
    ['no version', 'title: x', 'weights.version', '1:1'],
    ['another version', 'title: x\nversion: 2', 'weights.version', '2:10'],
    ['an unknown member', 'version: 1\ncaps: {}', 'weights.unknown-key', '2:1'],
    ['an unknown dimension', 'version: 1\ndimensions:\n  opne: 3', 'weights.unknown-key', '3:3'],
    ['an unknown check', 'version: 1\nchecks:\n  licence: E', 'weights.unknown-key', '3:3'],
    ['a weight below 0', 'version: 1\ndimensions:\n  open: -1', 'weights.value', '3:9'],
    ['half a weight', 'version: 1\ntiers:\n  E: 1.5', 'weights.value', '3:6'],
    ['no tier', 'version: 1\nchecks:\n  licence-known: X', 'weights.value', '3:18'],
    ['a rating above 100', 'version: 1\nratings: { A: 101 }', 'weights.value', '2:15'],
    ['E', 'version: 1\nratings: { E: 10 }', 'weights.unknown-key', '2:12'],
    ['ratings in disorder', 'version: 1\nratings:\n  B: 95', 'weights.order', '3:6'],
    ['a check without numbers', 'version: 1\nthresholds:\n  parse-clean: { enough: 1 }', 'weights.unknown-key', '3:3'],
    ['an unknown number', 'version: 1\nthresholds:\n  keywords-adequate:\n    enuogh: 5', 'weights.unknown-key', '4:5'],
    ['a number out of range', 'version: 1\nthresholds:\n  keywords-adequate:\n    enough: 99', 'weights.value', '4:13'],
    ['a number below', 'version: 1\nthresholds:\n  no-near-duplicate: { least: 50 }', 'weights.value', '3:31'],
    ['nothing', '', 'weights.value', '1:1'],
    ['twice the same', 'version: 1\nversion: 1', 'weights.syntax', '2:1'],
  ])('refuses %s, with its place', (_, text, key, at) => {
    expect(fault(() => read(text))).toMatchObject({ key, at, code: 2 })
  })

  test('an unknown name gets the nearest one, or all', () => {
    expect(fault(() => read('version: 1\ndimensions:\n  opne: 3')).args.known).toBe('open')
    expect(fault(() => read('version: 1\ncaps: {}')).args.known).toContain('ratings')
    expect(fault(() => read('version: 1\nchecks:\n  zzzzzzzzzz: E')).args.known).toBe('metakeur list checks')
  })

  test('scores by hand: one dimension twice as heavy, one check off', () => {
    const m = (dimension: 'open' | 'privacy', tier: 'E' | 'off', value: number) =>
      ({ dimension, tier, status: 'measured', value }) as const
    const measurements = [m('open', 'E', 0), m('privacy', 'E', 1_000_000), m('privacy', 'off', 0)]
    const weighing = weighingOf(read('version: 1\ndimensions: { open: 1, privacy: 2 }\nratings: { C: 70 }'))
    // (1 × 0 + 2 × 1) / 3, and a C begins at 70 now.
    expect(scoreRecord(measurements, [], weighing)).toMatchObject({ value: 666_667, rating: 'D', coverage: 1_000_000 })
  })

  test('the hash is of what was used: the same weights, the same text', () => {
    const text = (yaml: string) => modelText(checks, weighingOf(read(yaml)))
    expect(text('version: 1\ntitle: x')).toBe(modelText(checks))
    expect(text('version: 1\ndimensions: { open: 6 }')).toBe(modelText(checks))
    expect(text('version: 1\nthresholds: { keywords-adequate: { enough: 3 } }')).toBe(modelText(checks))
    for (const yaml of [
      'dimensions: { open: 7 }',
      'tiers: { N: 2 }',
      'checks: { licence-known: N }',
      'ratings: { D: 1 }',
      'thresholds: { keywords-adequate: { enough: 4 } }',
    ])
      expect(text(`version: 1\n${yaml}`)).not.toBe(modelText(checks))
    expect(modelText(checks, DEFAULT_WEIGHING, { band: 'code' })).not.toBe(modelText(checks))
  })
})

describe('numbers in the rules of checks', () => {
  const numbered = (checks as readonly Check[]).filter(({ thresholds }) => thresholds !== undefined)

  test('are usual within their range, and those of one check cannot change places', () => {
    expect(numbered.length).toBeGreaterThanOrEqual(10)
    for (const { id, thresholds } of numbered) {
      const all = Object.values(thresholds!)
      for (const { usual, least, most } of all)
        expect([least <= usual, usual <= most, least < most], id).not.toContain(false)
      const sorted = [...all].sort((a, b) => a.usual - b.usual)
      for (const [i, one] of sorted.entries()) if (i > 0) expect(one.least, id).toBeGreaterThan(sorted[i - 1]!.most)
    }
  })

  const dataset = (more: string): string => `<https://d.be/id/1> a dcat:Dataset ; ${more} .`
  const record = (more: string): string => `<https://d.be/id/r> a dcat:CatalogRecord ; ${more} .`
  const text = (length: number): string => `${'Fiets geteld '.repeat(400).slice(0, length - 1)}x`
  const closed = 'dct:accessRights <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> ; '
  test.each<[string, string, Record<string, number>, number, number]>([
    ['title-substantive', dataset('dct:title "Fiets tel"@nl'), { shortest: 9 }, 500_000, 1_000_000],
    ['title-substantive', dataset(`dct:title "${text(100)}"@nl`), { longest: 99 }, 1_000_000, 500_000],
    ['keywords-adequate', dataset('dcat:keyword "a1"@nl, "b2"@nl, "c3"@nl'), { enough: 5 }, 1_000_000, 750_000],
    ['keywords-adequate', dataset('dcat:keyword "a1"@nl'), { enough: 1 }, 500_000, 1_000_000],
    ['description-substantive', dataset(`dct:description "${text(150)}"@nl`), { enough: 150 }, 666_667, 1_000_000],
    [
      'description-substantive',
      dataset(`dct:description "${text(75)}"@nl`),
      { nothing: 0, enough: 150 },
      166_667,
      500_000,
    ],
    ['description-substantive', dataset(`dct:description "${text(2_500)}"@nl`), { most: 2_499 }, 1_000_000, 750_000],
    [
      'record-maintained',
      record('dct:modified "2026-10-01"^^xsd:date'),
      { kept: 1, abandoned: 731 },
      1_000_000,
      927_397,
    ],
    [
      'freshness-vs-frequency',
      dataset(
        `dct:modified "2025-01-01"^^xsd:date ; dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL>`,
      ),
      { late: 200 },
      736_073,
      1_000_000,
    ],
    [
      'provenance-stated',
      dataset('dct:provenance [ rdfs:label "Geteld met lussen"@nl ]'),
      { enough: 10 },
      500_000,
      1_000_000,
    ],
    ['risks-stated', dataset('dct:rights "Niet voor snelheid."@nl'), { enough: 10 }, 0, 1_000_000],
    ['restriction-justified', dataset(`${closed} dct:rights "Beroepsgeheim"@nl`), { enough: 10 }, 0, 1_000_000],
  ])('%s counts by what is set: %s %j', (id, turtle, set, usual, changed) => {
    const check: Check = checks.find((one) => one.id === id)!
    const judged = (thresholds?: Thresholds) => {
      const context = checkContext(turtle)
      const [outcome] = check.run({ ...context, asOf: '2026-11-24', ...(thresholds && { thresholds }) })
      return outcome as Outcome
    }
    expect(judged().value).toBe(usual)
    expect(judged({ 'parse-clean': {} }).value).toBe(usual)
    expect(judged({ [id]: set }).value).toBe(changed)
  })

  test.each([
    ['no-near-duplicate', 'bad', { least: 89, most: 100 }],
    ['description-readable', 'good', { easy: 100 }],
  ] as const)('%s moves with its numbers too', (id, example, set) => {
    const check: Check = checks.find((one) => one.id === id)!
    const context = checkContext(check.examples[example])
    const [usual, changed] = [undefined, { [id]: set }].map((thresholds) => {
      const [outcome] = check.run({ ...context, ...(thresholds && { thresholds }) })
      return (outcome as Outcome).value
    })
    if (id === 'no-near-duplicate') expect(changed).toBeGreaterThan(usual!)
    else expect([usual, changed! < 1_000_000]).toEqual([1_000_000, true])
  })

  test('a sentence names the number that counts, whatever the language', () => {
    const turtle = dataset('dct:title "Bos"@nl')
    const check: Check = checks.find(({ id }) => id === 'keywords-adequate')!
    for (const [set, number] of [
      [undefined, 3],
      [{ 'keywords-adequate': { enough: 5 } }, 5],
    ] as const) {
      const [outcome] = check.run({ ...checkContext(turtle), ...(set && { thresholds: set }) }) as Iterable<Outcome>
      // What stands as usual is in no argument: reports of runs without thresholds stay as they are.
      expect(outcome!.args).toEqual(set ? { count: 0, enough: 5 } : { count: 0 })
      for (const locale of Object.values(locales)) {
        const template = locale.checks[check.id]?.messages.missing ?? check.messages.missing
        const values = Object.fromEntries(Object.entries(outcome!.args!).map(([name, value]) => [name, String(value)]))
        const told = fill(template, { node: 'x', ...values })
        expect(told).toContain(` ${number}`)
        expect(told).not.toMatch(/[{}:]/)
      }
    }
  })

  test('the score of the model stands beside, by the numbers of the model', async () => {
    const catalogue = readFileSync('fixtures/examples/catalogue.ttl', 'utf8')
    const io = memoryIo({
      'c.ttl': catalogue,
      'w.yml': 'version: 1\nthresholds:\n  description-substantive: { enough: 2000 }',
    })
    const request = { paths: ['c.ttl'], profile: null, syntax: null, asOf: '2026-11-24', jobs: 1 } as const
    const plain = (await run(request, io)).report
    const scoring = (await run({ ...request, weights: 'w.yml' }, io)).report
    const before = new Map(plain.records.map((one) => [one.id, one.score.value]))
    let moved = 0
    for (const { id, score, defaultScore } of scoring.records) {
      expect(defaultScore!.value).toBe(before.get(id))
      if (score.value !== defaultScore!.value) moved++
    }
    expect(moved).toBeGreaterThan(0)
    expect(scoring.model.defaultSha256).toBe(plain.model.sha256)
    expect(scoring.model.sha256).not.toBe(plain.model.sha256)
    expect(scoring.model.weights!.thresholds).toEqual({ 'description-substantive': { enough: 2000 } })
  })
})

describe('weights.schema.json', () => {
  const FILE = 'src/scoring/weights.schema.json'
  const text = `${JSON.stringify(WEIGHTS_SCHEMA, null, 2)}\n`
  test('is what is checked', () => {
    if (process.env.UPDATE === '1' || !existsSync(FILE)) writeFileSync(FILE, text)
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(text))
  })

  test('is a strict schema', () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(text))
    expect(validate({ version: 1, checks: { 'licence-known': 'off' } })).toBe(true)
    expect(validate({ version: 1, checks: { 'licence-known': 'A' } })).toBe(false)
  })
})

describe('lists', () => {
  test.each([
    [
      'lines',
      'a.txt',
      '# ours\nhttps://d.be/1#x\n\n  Adressenregister \r\nAdressenregister',
      'https://d.be/1#x|Adressenregister',
    ],
    ['YAML', 'a.yml', '- https://d.be/1\n- 42 # number\n- "Straten"', 'https://d.be/1|42|Straten'],
    ['JSON', 'a.json', '["a", "b"]', 'a|b'],
  ])('%s', (_, name, text, expected) => {
    expect(readList(text, name).join('|')).toBe(expected)
  })

  test.each([
    ['no list', 'a.yml', 'a: b', 'list.form', '1:1'],
    ['an entry that is none', 'a.yml', '- a\n- b: c', 'list.form', '2:3'],
    ['no YAML', 'a.yml', '- "a', 'list.syntax', '1:5'],
    ['nothing', 'a.txt', '# ours\n', 'list.empty', '1:1'],
  ])('refuses %s', (_, name, text, key, at) => {
    expect(fault(() => readList(text, name))).toMatchObject({ key, at })
  })

  test('a record is found by IRI in any scheme, identifier or title in any case', () => {
    const { record, graph } = checkContext(
      '<https://d.be/id/1> a dcat:Dataset ; dct:identifier "OVO-7" ; dct:title "Adressenregister"@nl .',
    )
    const entry = (...list: string[]) => entryOf(graph, record, list)
    expect(entry('x', 'http://d.be/id/1/')).toBe('http://d.be/id/1/')
    expect(entry('ovo-7')).toBe('ovo-7')
    expect(entry('ADRESSENREGISTER')).toBe('ADRESSENREGISTER')
    expect(entry('Adressen')).toBeNull()
  })

  test('priority: high value, authentic or listed; never a catalogue', () => {
    const reasons = (turtle: string, authentic: string[] | null, priority: string[]) => {
      const { record, graph } = checkContext(turtle)
      return priorityOf(graph, record, { authenticSources: authentic, priority })
    }
    const hvd =
      '<https://d.be/1> a dcat:Dataset ; dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> .'
    expect(reasons(hvd, ['https://d.be/1'], ['https://d.be/1'])).toEqual(['hvd', 'authentic-source', 'list'])
    expect(reasons('<https://d.be/1> a dcat:Dataset .', null, ['https://d.be/2'])).toEqual([])
    expect(reasons('<https://d.be/1> a dcat:Catalog .', null, ['https://d.be/1'])).toEqual([])
  })
})

describe('switches', () => {
  test('what is left out stands by default', () => {
    expect(switchesOf({})).toEqual(DEFAULT_SWITCHES)
    expect(switchesOf({ band: 'code' })).toEqual({ ...DEFAULT_SWITCHES, band: 'code' })
  })
  test.each([
    [{ band: 'x' }, 'band=page|code'],
    [
      { constructor: 'page' },
      'band=page|code, dates=either|strict, alignment=both|any, literals=mapped|strict, formats=edp|eu',
    ],
  ])('%j is refused, with what is known', (asked, known) => {
    expect(fault(() => switchesOf(asked))).toMatchObject({ key: 'mqa-switch', args: { known } })
  })
})

test('a request is read once: files become plain data', async () => {
  const io = memoryIo({ 'w.yml': 'version: 1\ntiers: { N: 0 }', 'a.txt': 'Adressenregister', 'p.yml': '- x' })
  const scoring = await readScoring(
    { weights: 'w.yml', mqa: { dates: 'strict' }, authenticSources: 'a.txt', priority: 'p.yml' },
    io,
  )
  expect(structuredClone(scoring)).toEqual(scoring)
  expect(scoring).toMatchObject({
    weights: { name: 'w.yml', tiers: { N: 0 }, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    mqa: { dates: 'strict', band: 'page' },
    authenticSources: ['Adressenregister'],
    priority: ['x'],
  })
})
