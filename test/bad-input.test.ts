import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGzip, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MetakeurError } from '../src/errors.ts'
import type { SourceReport } from '../src/model.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { placeKey, readExcerpts } from '../src/sources/excerpts.ts'
import { findSources } from '../src/sources/find.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { readSources } from '../src/sources/read.ts'
import { memoryIo } from './read-text.ts'

const io = nodeIo()
const MB = 1_000_000
const TITLE = 'http://purl.org/dc/terms/title'
const GOOD = '<http://ex.org/good> <http://purl.org/dc/terms/title> "Bomen" .\n'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metakeur-bad-'))
  writeFileSync(join(folder, 'good.nt'), GOOD)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Reads a bad file beside a good one, which must be read whole: one message, and nothing of the other lost. */
async function readBeside(
  name: string,
  content: string | Uint8Array | readonly (string | Uint8Array)[],
): Promise<{ graph: Graph; bad: SourceReport }> {
  const path = join(folder, name)
  const parts = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
  writeFileSync(path, '')
  for (const part of parts) writeFileSync(path, part, { flag: 'a' })
  const found = await findSources([path, join(folder, 'good.nt')], io)
  const { graph, sources } = await readSources(found, {}, io)
  rmSync(path)
  expect(sources.find((source) => source.name.endsWith('good.nt'))).toMatchObject({ statements: 1, complete: true })
  expect(graph.value(graph.object(graph.iri('http://ex.org/good'), TITLE))).toBe('Bomen')
  return { graph, bad: sources.find((source) => source.name === path)! }
}

async function* streamed(count: number, chunk: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i++) yield chunk
}

describe('bad input gives one message and loses nothing else', () => {
  test('a missing file', async () => {
    const error = await findSources([join(folder, 'goood.nt')], io).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(MetakeurError)
    expect(error).toMatchObject({
      code: 3,
      key: 'read.file-missing',
      hint: 'read.file-missing.similar',
      args: { similar: join(folder, 'good.nt') },
    })
  })

  test('a folder without metadata', async () => {
    mkdirSync(join(folder, 'docs'))
    for (const name of ['a.md', 'b.pdf', 'c.docx']) writeFileSync(join(folder, 'docs', name), 'x')
    const error = findSources([join(folder, 'docs')], io)
    await expect(error).rejects.toMatchObject({ code: 4, key: 'read.folder-empty', args: { others: 3 } })
  })

  test.each<[what: string, bytes: Uint8Array, message: string, args: object, place: object]>([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'read.binary', {}, { line: 1, column: 1 }],
    ['NUL in a text', Buffer.from('@prefix a: <b> .\n<é> "\0'), 'read.nul', {}, { line: 2, column: 6 }],
    ['NUL behind a mark', Buffer.from('\ufeff<http://ex.org/a>\0 .'), 'read.nul', {}, { line: 1, column: 18 }],
    ['a database', Buffer.from(`SQLite format 3\0${'\0'.repeat(80)}`), 'read.binary', {}, { line: 1, column: 1 }],
    ['an archive in gzip', gzipSync(gzipSync(GOOD)), 'read.binary', {}, { line: 1, column: 1 }],
    [
      'UTF-16 with a mark',
      Buffer.from(`\ufeff${GOOD}`, 'utf16le'),
      'read.encoding',
      { encoding: 'UTF-16' },
      { line: 1, column: 1 },
    ],
    [
      'UTF-16 without one',
      Buffer.from(GOOD, 'utf16le'),
      'read.encoding',
      { encoding: 'UTF-16' },
      { line: 1, column: 1 },
    ],
    [
      'UTF-16, big end first',
      Buffer.from(GOOD, 'utf16le').swap16(),
      'read.encoding',
      { encoding: 'UTF-16' },
      { line: 1, column: 1 },
    ],
    [
      'Latin-1',
      Buffer.from(`${GOOD}<a:s> <a:p> "caf\xe9" .`, 'latin1'),
      'read.encoding',
      { encoding: 'Latin-1 (ISO-8859-1)' },
      { line: 2, column: 17 },
    ],
    [
      'Windows-1252',
      Buffer.from('<a:s> <a:p> "5 \x80" .', 'latin1'),
      'read.encoding',
      { encoding: 'Windows-1252' },
      { line: 1, column: 16 },
    ],
    ['a letter', Buffer.from('Beste,\nhierbij de metadata.'), 'read.no-rdf', {}, { line: 1, column: 1 }],
  ])('%s', async (_, bytes, message, args, place) => {
    const { bad } = await readBeside('bad.rdf', bytes)
    expect(bad).toMatchObject({
      statements: 0,
      complete: false,
      problems: [{ message, args, place, hint: `${message}.hint` }],
    })
    expect(bad.problems).toHaveLength(1)
  })

  test('Latin-1 that shows itself late: Turtle stops there, N-Triples skips the line', async () => {
    const many = GOOD.repeat(2_000)
    const bytes = [many, Buffer.from('<a:s> <a:p> "caf\xe9" .\n', 'latin1'), '<a:s> <a:p> "x" .\n']
    const turtle = (await readBeside('late.ttl', bytes)).bad
    expect(turtle).toMatchObject({
      statements: 2_000,
      complete: false,
      problems: [{ message: 'read.not-utf8', place: { line: 2_001, column: 17 } }],
    })
    const lines = (await readBeside('late.nt', bytes)).bad
    expect(lines).toMatchObject({
      statements: 2_001,
      skipped: 1,
      complete: true,
      problems: [{ message: 'read.not-utf8', place: { line: 2_001, column: 17 } }],
    })
  })

  test.each(['nt', 'ttl'])(
    'truncated gzip (%s): what could be unpacked is read, the half line is not',
    async (extension) => {
      const text = Array.from(
        { length: 200_000 },
        (_, i) => `<http://ex.org/${i}> <${TITLE}> "n ${(i * 7919) % 104_729}" .\n`,
      ).join('')
      const packed = gzipSync(text)
      const { bad } = await readBeside(`cut.${extension}.gz`, packed.subarray(0, packed.length * 0.6))
      expect(bad.problems).toMatchObject([{ message: 'read.gzip-cut' }])
      expect(bad).toMatchObject({ complete: false, sha256: null, skipped: 0 })
      // Packed evenly, so 60 % of the bytes are near 60 % of the lines.
      expect(bad.statements).toBeGreaterThan(110_000)
      expect(bad.statements).toBeLessThan(130_000)
      expect(bad.problems[0]!.place.line).toBeGreaterThanOrEqual(bad.statements)
    },
  )

  test('gzip that is damaged in the middle', async () => {
    const packed = gzipSync(
      Array.from({ length: 100_000 }, (_, i) => `<a:s> <a:p> "${(i * 7919) % 104_729}" .\n`).join(''),
    )
    const middle = packed.length >> 1
    packed.fill(0xff, middle, middle + 50)
    const { bad } = await readBeside('damaged.nt.gz', packed)
    expect(bad.problems.at(-1)).toMatchObject({ message: 'read.gzip-broken' })
    expect(bad.complete).toBe(false)
    expect(bad.statements).toBeGreaterThan(10_000)
  })

  test('a gzip bomb: stopped after 64 MiB, what was read before is kept', async () => {
    const packing = createGzip({ level: 9 })
    const packed: Uint8Array[] = []
    packing.on('data', (chunk: Uint8Array) => packed.push(chunk))
    const million = Buffer.from(GOOD.repeat(16_000))
    for await (const chunk of streamed(300, million)) {
      if (!packing.write(chunk)) await new Promise((resolve) => packing.once('drain', resolve))
    }
    await new Promise((resolve) => packing.end(resolve))
    expect(Buffer.concat(packed).length).toBeLessThan(2 * MB)
    const { bad } = await readBeside('bomb.nt.gz', packed)
    expect(bad.problems).toMatchObject([{ message: 'read.gzip-bomb', args: { ratio: 200 } }])
    expect(bad.complete).toBe(false)
    expect(bad.statements).toBeGreaterThan(MB)
    expect(bad.statements).toBeLessThan(1.2 * MB)
  })

  test('a literal of 100 MB in Turtle is read', async () => {
    const line = 'Bomen en struiken langs gewestwegen, met "quotes".\n'
    const parts = [
      `<a:s> <a:p> """`,
      ...Array.from({ length: 100 }, () => line.repeat(MB / line.length)),
      '""" .\n<a:end> <a:p> "x" .',
    ]
    const { graph, bad } = await readBeside('literal.ttl', parts)
    expect(bad).toMatchObject({ statements: 2, complete: true, problems: [] })
    expect(graph.value(graph.object(graph.iri('a:s'), 'a:p')).length).toBeGreaterThan(99 * MB)
    expect(graph.placeOfNode(graph.iri('a:end'))!.line).toBeGreaterThan(1.9 * MB)
  })

  test('a literal over the limit ends Turtle with a message', async () => {
    const files = { 'a.ttl': `${GOOD}<a:s> <a:p> """${'x'.repeat(200_000)}""" .` }
    const names = [{ name: 'a.ttl', path: 'a.ttl', bytes: null }]
    const { graph, sources } = await readSources(names, { limits: { tokenLength: 150_000 } }, memoryIo(files, 10_000))
    expect(sources[0]).toMatchObject({ statements: 1, complete: false, problems: [{ message: 'read.token-too-long' }] })
    expect(graph.size).toBe(1)
  })

  test('a line of 100 MB in N-Triples is skipped and never held', async () => {
    const million = Buffer.alloc(MB, 'x')
    const parts = [
      GOOD,
      '<a:s> <a:p> "',
      ...Array.from({ length: 100 }, () => million),
      '" .\n',
      '<a:s> <a:p> "after" .',
    ]
    const { graph, bad } = await readBeside('line.nt', parts)
    expect(bad).toMatchObject({ statements: 2, skipped: 1, complete: true })
    expect(bad.problems).toMatchObject([
      { message: 'read.line-too-long', args: { limit: '16 MiB' }, place: { line: 2, column: 1 } },
    ])
    expect(graph.placeOfNode(graph.iri('a:s'))).toMatchObject({ line: 3 })
  })

  test('a cycle of 100,000 blank nodes', async () => {
    const n = 100_000
    const links = Array.from({ length: n }, (_, i) => `_:b${i} <a:next> _:b${(i + 1) % n} .\n`).join('')
    const { graph, bad } = await readBeside('cycle.ttl', links)
    expect(bad).toMatchObject({ statements: n, complete: true })
    // Every node states the same: an order must be found all the same, and not by walking the cycle.
    const nodes = Array.from({ length: n }, (_, i) => graph.terms.findKey(`\u00000_b${i}`))
    expect(graph.isBlank(nodes[0]!)).toBe(true)
    expect(graph.objects(nodes[n - 1]!, 'a:next')).toEqual([nodes[0]])
    expect(graph.subjects('a:next', nodes[0]!)).toEqual([nodes[n - 1]])
    expect(new Set(nodes.slice(0, 2_000).sort(graph.compare.bind(graph))).size).toBe(2_000)
  })

  test('a syntax error in the middle: what was stated before it is kept, and the caret shows it', async () => {
    const text = `@prefix dct: <http://purl.org/dc/terms/> .\n<a:s> dct:title "een", "twee" ;\n  dct:description "Alle bomen\n van de stad" .\n<a:t> dct:title "drie" .\n`
    const files = { 'kapot.ttl': text }
    const names = [{ name: 'kapot.ttl', path: 'kapot.ttl', bytes: text.length }]
    const { graph, sources } = await readSources(names, {}, memoryIo(files))
    expect(sources[0]).toMatchObject({
      statements: 2,
      skipped: 1,
      complete: false,
      problems: [{ message: 'read.quote-open' }],
    })
    expect(graph.size).toBe(2)
    const place = sources[0]!.problems[0]!.place
    const excerpt = (await readExcerpts([place], memoryIo(files))).get(placeKey(place))!
    expect(excerpt.text.slice(excerpt.column - 1)).toBe('"Alle bomen')
    expect(place).toEqual({ source: 'kapot.ttl', line: 3, column: 19 })
  })

  test('two files with the same record: one record, at its first place', async () => {
    const a = '<a:d> a <http://www.w3.org/ns/dcat#Dataset> ;\n  <a:p> "x" , "only a" .'
    const b = '\n\n<a:d> <a:p> "x" , "only b" .\n<a:d> a <http://www.w3.org/ns/dcat#Dataset> .'
    const names = ['b.ttl', 'a.ttl'].map((name) => ({ name, path: name, bytes: null }))
    const { graph, sources } = await readSources(names, {}, memoryIo({ 'a.ttl': a, 'b.ttl': b }))
    expect(sources.map(({ name, statements }) => [name, statements])).toEqual([
      ['a.ttl', 3],
      ['b.ttl', 3],
    ])
    const d = graph.iri('a:d')
    expect(graph.size).toBe(4)
    expect(graph.objects(d, 'a:p').map((id) => graph.value(id))).toEqual(['only a', 'only b', 'x'])
    const placeOf = (text: string) =>
      graph.placeOfStatement(d, 'a:p', graph.objects(d, 'a:p').find((id) => graph.value(id) === text)!)
    expect(placeOf('x')).toEqual({ source: 'a.ttl', line: 2, column: 9 })
    expect(placeOf('only b')).toEqual({ source: 'b.ttl', line: 3, column: 19 })
    expect(graph.placeOfNode(d)).toEqual({ source: 'a.ttl', line: 1, column: 1 })
    expect(graph.restated.get(d)).toEqual(['a.ttl', 'b.ttl'])
  })
})
