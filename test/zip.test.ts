import { gzipSync } from 'node:zlib'
import { type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Place } from '../src/model.ts'
import { placeKey, readExcerpts } from '../src/sources/excerpts.ts'
import { MOST_NESTED } from '../src/sources/zip.ts'
import { chunked, memoryIo, readTexts } from './read-text.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const title = (n: number | string): Uint8Array =>
  text(`<http://ex.org/${n}> <http://purl.org/dc/terms/title> "n ${n}" .\n`)
const zip = (files: Zippable): Uint8Array => zipSync(files)

describe('a zip is as many sources as it has files with metadata', () => {
  const inner = zip({ 'deep/d.ttl': title('d') })
  const archive = zip({
    'b.nt': title('b'),
    'a/a.ttl.gz': gzipSync(title('a')),
    'a/map.json': text('{"metadata": false}'),
    'c.zip': inner,
    '.hidden.ttl': title('hidden'),
    '__MACOSX/b.nt': title('system'),
    'readme.md': text('# data'),
    'stored.trig': [title('s'), { level: 0 }],
  })

  test('each by its name, in order; others are left out; packed in it is unpacked too', async () => {
    const { graph, sources } = await readTexts({ 'x.zip': archive }, { chunk: 100 })
    expect(sources.map(({ name, syntax, statements, complete }) => [name, syntax, statements, complete])).toEqual([
      ['x.zip!a/a.ttl.gz', 'turtle', 1, true],
      ['x.zip!a/map.json', 'json', 0, true],
      ['x.zip!b.nt', 'ntriples', 1, true],
      ['x.zip!c.zip!deep/d.ttl', 'turtle', 1, true],
      ['x.zip!stored.trig', 'trig', 1, true],
    ])
    expect(sources[1]!.problems).toMatchObject([{ notice: true }])
    expect(sources[2]!.bytes).toBe(title('b').length)
    expect(sources[2]!.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(graph.placeOfNode(graph.iri('http://ex.org/d'))).toMatchObject({ source: 'x.zip!c.zip!deep/d.ttl', line: 1 })
  })

  test('the lines of its files can be shown', async () => {
    const place = (source: string): Place => ({ source, line: 1, column: 1 })
    const places = ['x!y.zip!a/a.ttl.gz', 'x!y.zip!c.zip!deep/d.ttl', 'x!y.zip!gone.ttl'].map(place)
    const excerpts = await readExcerpts(places, memoryIo({ 'x!y.zip': archive }))
    expect(places.map((one) => excerpts.get(placeKey(one))?.text.slice(0, 16))).toEqual([
      '<http://ex.org/a',
      '<http://ex.org/d',
      undefined,
    ])
  })

  test('from standard input, and in gzip', async () => {
    const io = { ...memoryIo({}), stdin: chunked(gzipSync(archive), 64) }
    const { readSources } = await import('../src/sources/read.ts')
    const { sources } = await readSources([{ name: '-', path: null, bytes: null }], {}, io)
    expect(sources.map(({ name }) => name)).toContain('-!b.nt')
  })

  test('the only file in it is read whatever it is called; a path that leads out is only a name', async () => {
    const { sources } = await readTexts({
      'a.zip': zip({ export: title(1) }),
      'b.zip': zip({ '../../etc/x.ttl': title(2) }),
    })
    expect(sources.map(({ name, statements }) => [name, statements])).toEqual([
      ['a.zip!export', 1],
      ['b.zip!../../etc/x.ttl', 1],
    ])
  })

  test('without metadata it is refused, unless nobody named it', async () => {
    const bytes = zip({ 'photo.jpg': text('x'), 'doc/readme.md': text('x') })
    const { sources } = await readTexts({ 'x.zip': bytes })
    expect(sources).toMatchObject([
      { name: 'x.zip', syntax: 'zip', complete: false, problems: [{ message: 'read.zip-empty', args: { others: 2 } }] },
    ])
    const { readSources } = await import('../src/sources/read.ts')
    const found = { name: 'x.zip', path: 'x.zip', bytes: null, stray: true as const }
    const stray = await readSources([found], {}, memoryIo({ 'x.zip': bytes }))
    expect(stray.sources).toMatchObject([{ complete: true, problems: [{ message: 'read.zip-empty', notice: true }] }])
    const only = memoryIo({ 'x.zip': zip({ 'photo.jpg': text('x') }) })
    expect((await readSources([found], {}, only)).sources).toMatchObject([{ name: 'x.zip!photo.jpg', complete: true }])
    const named = await readSources([{ name: 'x.zip', path: 'x.zip', bytes: null }], {}, only)
    expect(named.sources).toMatchObject([{ name: 'x.zip!photo.jpg', complete: false }])
  })
})

describe('a zip that is wrong is said to be so, and costs no other source', () => {
  const plain = zip({ 'a.ttl': title(1), 'b.ttl': title(2) })
  /** The archive with other bytes at the first place where `find` stands after `from`. */
  const patched = (find: readonly number[], by: readonly number[], offset = 0): Uint8Array => {
    const bytes = plain.slice()
    const at = Buffer.from(bytes).indexOf(Buffer.from(find))
    bytes.set(by, at + offset)
    return bytes
  }
  const CENTRAL = [0x50, 0x4b, 1, 2]
  const nested = (depth: number): Uint8Array =>
    depth === 0 ? zip({ 'a.ttl': title(1) }) : zip({ 'inner.zip': nested(depth - 1) })
  const broken = new Uint8Array(zip({ 'a.ttl': text('x'.repeat(5_000) + Math.PI) }))
  broken.fill(0x55, 40, 50)

  test.each<[what: string, bytes: Uint8Array, message: string, args?: object]>([
    ['cut off', plain.subarray(0, plain.length - 30), 'read.zip-broken'],
    ['only a beginning', Uint8Array.of(0x50, 0x4b, 3, 4), 'read.zip-broken'],
    ['damaged data', broken, 'read.zip-broken'],
    ['a wrong checksum', patched(CENTRAL, [1, 2, 3, 4], 16), 'read.zip-broken'],
    ['an entry that lies outside', patched(CENTRAL, [0xff, 0xff, 0xff, 0x7f], 42), 'read.zip-broken'],
    ['a directory that lies outside', patched([0x50, 0x4b, 5, 6], [0xff, 0xff, 0xff, 0x7f], 16), 'read.zip-broken'],
    ['a password', patched(CENTRAL, [1], 8), 'read.zip-locked'],
    ['another way of packing', patched(CENTRAL, [12], 10), 'read.zip-method', { method: 12 }],
    ['too deep', nested(MOST_NESTED), 'read.zip-nested', { limit: MOST_NESTED }],
    ['no entry', zip({}), 'read.zip-empty', { others: 0 }],
  ])('%s', async (_, bytes, message, args = {}) => {
    const { graph, sources } = await readTexts({ 'bad.zip': bytes, 'good.ttl': title('good') })
    const bad = sources.filter(({ complete }) => !complete)
    expect(bad).toMatchObject([{ problems: [{ message, args, hint: `${message}.hint` }] }])
    expect(graph.iri('http://ex.org/good')).toBeGreaterThanOrEqual(0)
  })

  test('one that grows too much, by itself or all together, stops being read', async () => {
    const zeros = text('#'.repeat(300_000))
    const limits = { ratio: 50, ratioAfter: 100_000 }
    const one = await readTexts({ 'x.zip': zip({ 'a.ttl': zeros }) }, { limits })
    expect(one.sources).toMatchObject([
      { complete: false, problems: [{ message: 'read.zip-bomb', args: { ratio: 50 } }] },
    ])
    const many = await readTexts(
      { 'x.zip': zip({ 'a.ttl': zeros, 'b.ttl': zeros, 'c.ttl': zeros }) },
      { limits: { bytes: 700_000 } },
    )
    expect(many.sources.map(({ complete }) => complete)).toEqual([true, true, false])
    expect(many.sources[2]!.problems).toMatchObject([{ message: 'read.too-large' }])
    const whole = await readTexts({ 'x.zip': plain }, { limits: { wholeBytes: 100 } })
    expect(whole.sources).toMatchObject([{ syntax: 'zip', problems: [{ message: 'read.whole-too-large' }] }])
  })
})
