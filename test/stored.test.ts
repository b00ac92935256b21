import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { printed } from '../src/cli/print.ts'
import { FILE } from '../src/cli/terminal.ts'
import { type Parts, readParts } from '../src/config/json-parts.ts'
import { readStored } from '../src/config/stored-read.ts'
import { MetakeurError } from '../src/errors.ts'
import { locales } from '../src/locales/index.ts'
import type { RecordReport } from '../src/model.ts'
import { verdict } from '../src/report/gate.ts'
import { run } from '../src/run.ts'
import { memoryIo } from './memory-io.ts'

const ROOT = resolve(import.meta.dirname, '..')
const SCHEMA = readFileSync(resolve(ROOT, 'src/report/report.schema.json'), 'utf8')
const EXAMPLE = readFileSync(resolve(ROOT, 'fixtures/examples/catalogue.ttl'), 'utf8')

/** The object again, from its parts; in chunks of so many bytes. */
function throughParts(text: string, size: number): unknown {
  const members = new Map<string, unknown>()
  const reader = readParts({
    opens(key) {
      if (key === 'long') members.set(key, [])
      return key === 'long'
    },
    member: (key, value) => void members.set(key, value),
    item: (key, value) => void (members.get(key) as unknown[]).push(value),
  } satisfies Parts)
  const bytes = new TextEncoder().encode(text)
  for (let from = 0; from < bytes.length; from += size) reader.push(bytes.subarray(from, from + size))
  reader.end()
  return Object.fromEntries(members)
}

describe('a JSON object in parts', () => {
  const json = fc.jsonValue({ maxDepth: 3 })
  const object = fc.record(
    { long: fc.oneof(fc.array(json), json), a: json, '{"]\\': json, é: json },
    { requiredKeys: [] },
  )

  test('is what JSON.parse makes of it, however it is laid out and cut', () => {
    fc.assert(
      fc.property(object, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 7 }), (value, indent, size) => {
        const text = JSON.stringify(value, null, indent)
        expect(throughParts(text, size)).toEqual(JSON.parse(text))
      }),
    )
  })

  test('is refused where JSON.parse refuses it', () => {
    const broken = fc
      .tuple(object, fc.nat(), fc.constantFrom('', ',', ']', '}', '"', ':', 'x', '\\'))
      .map(([value, at, by]) => {
        const text = JSON.stringify(value)
        const place = at % text.length
        return text.slice(0, place) + by + text.slice(place + 1)
      })
    const isJson = (read: (text: string) => unknown, text: string): boolean => {
      try {
        read(text)
        return true
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError)
        return false
      }
    }
    fc.assert(
      fc.property(broken, (text) => {
        // Other JSON than an object is told elsewhere.
        fc.pre(text.startsWith('{'))
        expect(isJson((one) => throughParts(one, 5), text)).toBe(isJson(JSON.parse, text))
      }),
    )
  })

  test('may begin with a byte order mark, and has nothing after it', () => {
    expect(throughParts('\ufeff {"a": 1}\n', 2)).toEqual({ a: 1 })
    expect(() => throughParts('{"a": 1} {', 2)).toThrow(SyntaxError)
    expect(() => throughParts('', 2)).toThrow('Unexpected end of JSON input')
  })

  test('a member called __proto__ is one like others', () => {
    expect(Object.keys(throughParts('{"__proto__": {"x": 1}}', 100) as object)).toEqual(['__proto__'])
  })
})

describe('a stored report', () => {
  let text: string
  let version: string
  beforeAll(async () => {
    const request = { paths: ['a.ttl'], profile: null, syntax: null, asOf: '2026-11-24', jobs: 1 } as const
    const result = await run(request, memoryIo({ 'a.ttl': EXAMPLE }))
    const judged = verdict(result.report, { failOn: 'error', minScore: null, minAverage: null, max: [] })
    const look = {
      locale: locales.en,
      all: false,
      verbose: false,
      bom: false,
      theme: 'neutral' as const,
      lines: false,
      root: '/',
    }
    const sheet = { ...look, result, verdict: judged, exit: 1 } as const
    text = [...(await printed(sheet, 'json', FILE, false))].join('')
    version = result.report.tool.version
  })
  const read = (of: string, keep?: (record: RecordReport) => RecordReport) =>
    readStored([new TextEncoder().encode(of)], { name: 'r.json', schema: SCHEMA, version, ...(keep && { keep }) })

  test('keeps of each record what is needed', async () => {
    const { report } = await read(text, (record) => ({ ...record, findings: [] }))
    const whole = (await read(text)).report
    expect(whole.records.length).toBeGreaterThan(0)
    expect(whole.records.some(({ findings }) => findings.length > 0)).toBe(true)
    expect(report).toEqual({ ...whole, records: whole.records.map((record) => ({ ...record, findings: [] })) })
  })

  test.each([
    ['no object', () => '[1]', 'stored.other'],
    ['other JSON', () => '{"a": 1}', 'stored.other'],
    ['no JSON', () => text.slice(0, -20), 'stored.syntax'],
    ['nothing', () => '', 'stored.syntax'],
    ['a later version', () => text.replace('"schemaVersion": "1.0"', '"schemaVersion": "2.0"'), 'stored.newer'],
    ['a later minor one', () => text.replace('"schemaVersion": "1.0"', '"schemaVersion": "1.10"'), 'stored.newer'],
    ['a later one as a number', () => text.replace('"schemaVersion": "1.0"', '"schemaVersion": 9.0'), 'stored.newer'],
    ['an earlier version', () => text.replace('"schemaVersion": "1.0"', '"schemaVersion": "0.9"'), 'stored.version'],
    ['no version', () => text.replace('"schemaVersion": "1.0"', '"schemaVersion": "new"'), 'stored.version'],
    ['no records', () => text.replace('"records": [', '"recordz": ['), 'stored.invalid'],
    [
      'records that are no list',
      () => text.replace(/"records": \[[\s\S]*\n {2}\],\n {2}"findings"/, '"records": 3,\n  "findings"'),
      'stored.invalid',
    ],
    [
      'a record with a text for a score',
      () => text.replace(/"score": \{/, '"score": 3, "scored": {'),
      'stored.invalid',
    ],
    [
      'a record of another metakeur',
      () =>
        text.replace(`"version": "${version}"`, '"version": "0.0.1"').replace(/"score": \{/, '"score": 3, "scored": {'),
      'stored.version',
    ],
  ] as [string, () => string, string][])('%s is refused', async (_, broken, key) => {
    const of = broken()
    expect(of).not.toBe(text)
    const error: unknown = await read(of).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(MetakeurError)
    expect((error as MetakeurError).key).toBe(key)
  })

  test('steers no terminal, whichever of its texts is spoilt', async () => {
    const evil = '\u001b[31m\u001b]0;evil\u0007'
    const whole = JSON.parse(text)
    const [first] = whole.profiles
    const [record] = whole.records
    const rule = Object.values<{ message: Record<string, string> }>(whole.rules).find(({ message }) => message.en)!
    const spoilt: [object, string][] = [
      [whole, 'asOf'],
      [whole.tool, 'version'],
      [whole.model, 'version'],
      [first, 'id'],
      [first, 'version'],
      [record.profile, 'id'],
      [record, 'title'],
      [rule.message, 'en'],
    ]
    for (const [of, key] of spoilt) {
      const texts = of as Record<string, string>
      const was = texts[key]!
      texts[key] = evil + was
      const options = { name: 'r.json', schema: SCHEMA, version: whole.tool.version }
      const { report, verdict: judged } = await readStored([new TextEncoder().encode(JSON.stringify(whole))], options)
      texts[key] = was
      const result = { report, excerpts: async () => new Map() }
      const look = { locale: locales.en, all: true, bom: false, theme: 'neutral' as const, lines: false, root: '/' }
      for (const format of ['pretty', 'summary', 'github'] as const) {
        const sheet = { ...look, verbose: true, result, verdict: judged, exit: 1 } as const
        const out = [...(await printed(sheet, format, FILE, false))].join('')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        expect(`${key} ${format} ${/[\u001b\u0007]/.test(out)}`).toBe(`${key} ${format} false`)
      }
    }
  })

  test('says which record is wrong', async () => {
    const error = (await read(text.replace(/"kind": "dataset"/, '"kind": "x"')).catch(
      (thrown: unknown) => thrown,
    )) as MetakeurError
    expect(error.args.key).toMatch(/^\/records\/\d+\/kind$/)
    expect(error.args.keyword).toBe('enum')
  })
})
