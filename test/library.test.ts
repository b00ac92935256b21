/** `check`, the library: what programs give and take beyond the command line. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { check, defineCheck, defineReporter, MetakeurError, type RecordReport } from '../src/index.ts'
import { allRules } from '../src/rule-docs.ts'
import { ruleIds } from '../src/rule-ids.ts'
import { nodeIo } from '../src/sources/node-io.ts'

const EXAMPLE = resolve(import.meta.dirname, '../fixtures/examples/catalogue.ttl')
const asOf = '2026-11-24'
const PREFIXES = '@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .\n'
const dataset = (n: number) => `<https://data.gent.be/id/dataset/${n}> a dcat:Dataset ; dct:title "Bomen ${n}"@nl .\n`

async function all(records: AsyncIterable<RecordReport>): Promise<RecordReport[]> {
  const found: RecordReport[] = []
  for await (const record of records) found.push(record)
  return found
}

const shouting = defineCheck({
  id: 'title-shouts',
  dimension: 'vindbaar',
  tier: 'N',
  severity: 'error',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:title'],
  since: '1.0.0',
  title: 'Titles do not shout',
  why: 'Capitals are hard to read.',
  fix: 'Write the title in lower case.',
  limits: '',
  notApplicable: '',
  messages: { shouts: 'The title {title} is written in capitals.' },
  examples: { good: '', bad: '' },
  *run({ record, graph }) {
    for (const title of graph.objects(record.node, 'http://purl.org/dc/terms/title')) {
      const text = graph.value(title)
      const value = text === text.toUpperCase() ? 0 : 1_000_000
      const path = 'http://purl.org/dc/terms/title'
      yield { node: record.node, value, message: 'shouts', path, object: title, args: { title: text } }
    }
  },
})

describe('check', () => {
  test('gives the records as they are judged, and the report worst first', async () => {
    const checking = check(EXAMPLE, { asOf })
    const records = await all(checking)
    const { report } = await checking.result
    expect(records.length).toBe(8)
    const byId = (list: readonly RecordReport[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(records)).toEqual(byId(report.records))
    // Whoever iterates again, or late, gets the same.
    expect(await all(checking)).toEqual(records)
    expect((await all(check(EXAMPLE, { asOf }))).map(({ id }) => id)).toEqual(records.map(({ id }) => id))
  })

  test('reads what a program has in memory: text, bytes, packed, chunks', async () => {
    const bytes = new TextEncoder().encode(PREFIXES + dataset(2))
    async function* chunks() {
      yield bytes.subarray(0, 50)
      yield bytes.subarray(50)
    }
    const of = async (content: string | Uint8Array | AsyncIterable<Uint8Array>, name = 'mine.ttl') => {
      const { report } = await check({ name, content }, { asOf }).result
      return report.records.map(({ id, place, score }) => ({ id, place, score }))
    }
    const found = await of(PREFIXES + dataset(2))
    expect(found).toMatchObject([{ id: 'https://data.gent.be/id/dataset/2', place: { source: 'mine.ttl', line: 2 } }])
    expect(await of(bytes)).toEqual(found)
    expect(await of(chunks())).toEqual(found)
    expect(await of(gzipSync(bytes))).toEqual(found)
    const two = await check([EXAMPLE, { name: 'mine.ttl', content: bytes }], { asOf }).result
    expect(two.report.sources.map(({ name }) => name)).toEqual([EXAMPLE, 'mine.ttl'].sort())
  })

  test('runs checks of the caller: they find and fail the gate, and leave the scores alone', async () => {
    const content = `${PREFIXES}<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "BOMEN"@nl .`
    const sources = { name: 'a.ttl', content }
    const plain = await check(sources, { asOf }).result
    const own = await check(sources, { asOf, checks: [shouting] }).result
    const found = own.report.records[0]!.findings.filter(({ check }) => check === 'title-shouts')
    expect(found).toMatchObject([{ severity: 'error', path: 'dct:title', value: 'BOMEN', place: { line: 2 } }])
    expect(own.report.records[0]!.score).toEqual(plain.report.records[0]!.score)
    const errors = ({ report }: typeof own) => report.summary.findings.error
    expect(errors(own)).toBe(errors(plain) + 1)
    expect(own.verdict({ failOn: 'error' }).passed).toBe(false)
    expect(await own.render('pretty', { all: true })).toContain('The title BOMEN is written in capitals.')
    expect(await own.render('sarif')).toContain('title-shouts')
    expect(own.report.rules['title-shouts']).toMatchObject({ kind: 'check', dimension: 'vindbaar' })
  })

  test('refuses a check with the name of another', async () => {
    const taken = { ...shouting, id: 'licence-known' }
    await expect(check(EXAMPLE, { checks: [taken] }).result).rejects.toThrow('licence-known')
  })

  test('renders in a format, in a language, or by a reporter of the caller', async () => {
    const { render } = await check(EXAMPLE, { asOf }).result
    expect(JSON.parse(await render('json')).records).toHaveLength(8)
    expect(await render('summary', { lang: 'nl' })).toMatch(/NIET GESLAAGD/)
    expect(await render('summary', { lang: 'nl', gate: { failOn: 'never' } })).not.toMatch(/NIET GESLAAGD/)
    const ids = defineReporter({
      id: 'ids',
      extension: 'txt',
      *render(report) {
        for (const { id } of report.records) yield `${id}\n`
      },
    })
    expect((await render(ids)).trimEnd().split('\n')).toHaveLength(8)
    await expect(render('nonsense' as 'json')).rejects.toThrow(MetakeurError)
  })

  test('stops when it is told to', async () => {
    const content = PREFIXES + Array.from({ length: 500 }, (_, n) => dataset(n)).join('')
    const control = new AbortController()
    const reason = new Error('enough')
    const checking = check({ name: 'many.ttl', content }, { asOf, signal: control.signal })
    let seen = 0
    const reading = (async () => {
      for await (const _ of checking) if (++seen === 3) control.abort(reason)
    })()
    await expect(reading).rejects.toBe(reason)
    await expect(checking.result).rejects.toBe(reason)
    expect(seen).toBeLessThan(500)
    await expect(check(EXAMPLE, { signal: AbortSignal.abort(reason) }).result).rejects.toBe(reason)
  })

  test('stops while it reads, and while a source keeps silent', async () => {
    const reason = new Error('enough')
    const bytes = new TextEncoder().encode(PREFIXES + dataset(1))
    const control = new AbortController()
    // Told between two chunks: the reader is told by an error in the midst of its work.
    async function* stopped() {
      yield bytes
      control.abort(reason)
      yield bytes
    }
    await expect(check({ name: 'a.ttl', content: stopped() }, { signal: control.signal, asOf }).result).rejects.toBe(
      reason,
    )
    const later = new AbortController()
    let wake = (): void => {}
    async function* silent() {
      yield bytes
      setTimeout(() => later.abort(reason), 10)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    const checking = check({ name: 'a.ttl', content: silent() }, { signal: later.signal, asOf })
    await expect(all(checking)).rejects.toBe(reason)
    await expect(checking.result).rejects.toBe(reason)
    wake()
  })

  test('tells what goes wrong once, to whoever asks', async () => {
    const checking = check('absent.ttl')
    await expect(all(checking)).rejects.toMatchObject({ code: 3 })
    await expect(checking.result).rejects.toBeInstanceOf(MetakeurError)
    await expect(check({ name: 'a.ttl', content: 'no turtle' }).result).rejects.toBeInstanceOf(MetakeurError)
  })
})

describe('what plain JavaScript gives', () => {
  test.each([
    ['no severity', { failOn: 'nope' }],
    ['NaN', { minScore: Number.NaN }],
    ['a text', { minAverage: '70' }],
    ['more points than there are', { minMqa: 406 }],
    ['less than nothing', { maxNew: -1 }],
    ['NaN for a dimension', { min: [{ of: 'open', limit: Number.NaN }] }],
    ['NaN for a rule', { max: [{ of: 'licence-open', limit: Number.NaN }] }],
  ])('%s is no gate', async (_, gate) => {
    const { verdict, render } = await check({ name: 'a.ttl', content: PREFIXES + dataset(1) }, { asOf }).result
    const refused = { name: 'MetakeurError', code: 2, key: 'bad-value' }
    expect(() => verdict(gate as object)).toThrow(expect.objectContaining(refused))
    await expect(render('summary', { gate: gate as object })).rejects.toMatchObject(refused)
  })

  test.each<[string, object, object]>([
    ['rule', { max: [{ of: 'licence-opne', limit: 0 }] }, { key: 'unknown-rule', args: { guess: 'licence-open' } }],
    ['rule without a name', { max: [{ limit: 0 }] }, { key: 'unknown-rule' }],
    ['dimension', { min: [{ of: 'opne', limit: 0 }] }, { key: 'unknown-dimension', args: { guess: 'open' } }],
  ])('an unknown %s is refused: it would let everything pass', async (_, gate, error) => {
    const { verdict, render } = await check({ name: 'a.ttl', content: PREFIXES + dataset(1) }, { asOf }).result
    expect(() => verdict(gate)).toThrow(expect.objectContaining({ code: 2, key: expect.anything() }))
    await expect(render('summary', { gate })).rejects.toMatchObject({ code: 2, ...error })
  })

  test('rules of other profiles and of the caller are known', async () => {
    const options = { asOf, checks: [shouting] }
    const { verdict } = await check({ name: 'a.ttl', content: PREFIXES + dataset(1) }, options).result
    const ids = ['geodcat-ap-vl-2022-dataset-gemet-concept-misspelt', shouting.id, 'dataset-title-missing']
    expect(verdict({ failOn: 'never', max: ids.map((of) => ({ of, limit: 0 })) }).passed).toBe(true)
  })

  test('every rule is known by its id', async () => {
    const { asset, built } = nodeIo()
    const rules = (await allRules(asset, built)).map(({ id }) => id)
    expect(new Set(await ruleIds(asset))).toEqual(new Set(rules))
  })

  test('what is left out, or null, is as by default', async () => {
    const { verdict } = await check({ name: 'a.ttl', content: PREFIXES + dataset(1) }, { asOf }).result
    const gate = { failOn: undefined, minScore: undefined, minAverage: null, maxNew: null } as object
    expect(verdict(gate)).toEqual(verdict())
    expect(verdict().rules).toContainEqual(expect.objectContaining({ gate: 'fail-on', limit: 'error' }))
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['a list with a hole', ['a.ttl', undefined]],
    ['content without a name', { content: 'x' }],
  ])('%s is no source', async (_, sources) => {
    const checking = check(sources as unknown as string)
    const refused = { name: 'MetakeurError', code: 2, key: 'bad-value', args: { option: 'sources' } }
    await expect(checking.result).rejects.toMatchObject(refused)
    await expect(all(checking)).rejects.toMatchObject(refused)
  })
})

describe('docs/library.md', () => {
  const blocks = [
    ...readFileSync(resolve(import.meta.dirname, '../docs/library.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm),
  ]
  test.each(blocks.map(([, code]) => [code!.trim().split('\n').slice(0, 2).join(' '), code!]))(
    '%s',
    async (_, code) => {
      const printed: unknown[] = []
      const own = code
        .replace(/^import (.*) from 'metakeur'$/gm, "const $1 = await import('../src/index.ts')")
        .replace(/'catalogue\.ttl'/g, JSON.stringify(EXAMPLE))
      // biome-ignore lint/complexity/useArrowFunction: its constructor makes functions from text
      const AsyncFunction = async function () {}.constructor as new (
        ...args: string[]
      ) => (...args: unknown[]) => Promise<void>
      const module = await import('../src/index.ts')
      const run = new AsyncFunction(
        'metakeur',
        'console',
        own.replace(/await import\('\.\.\/src\/index\.ts'\)/g, 'metakeur'),
      )
      await run(module, { log: (...words: unknown[]) => printed.push(...words) })
      expect(printed.length).toBeGreaterThan(0)
    },
  )
  test('has examples', () => expect(blocks.length).toBeGreaterThan(3))
})
