import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Place } from '../src/model.ts'
import { placeKey, readExcerpts } from '../src/sources/excerpts.ts'
import { findSources } from '../src/sources/find.ts'
import { replayable } from '../src/sources/io.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { readSources } from '../src/sources/read.ts'
import { tokenLength } from '../src/sources/token.ts'
import { chunked, memoryIo, readTexts, statementsOf } from './read-text.ts'

const io = nodeIo()
const before = process.cwd()
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metakeur-sources-'))
  process.chdir(folder)
  for (const path of ['metadata/sub', 'metadata/.git', 'metadata/node_modules/x', 'empty/deep', 'loop/inner']) {
    mkdirSync(path, { recursive: true })
  }
  const files = [
    'bomen.ttl',
    'metadata/b.ttl',
    'metadata/A.nt.gz',
    'metadata/sub/c.trig',
    'metadata/sub/notes.md',
    'metadata/d.RDF',
    'metadata/e.json',
  ]
  const hidden = ['metadata/.git/x.ttl', 'metadata/.e.ttl', 'metadata/node_modules/x/f.ttl']
  for (const path of [...files, ...hidden, 'empty/a.md', 'empty/deep/b.pdf', 'loop/a.nq', 'we[ird] (1).ttl'])
    writeFileSync(path, '')
  symlinkSync('..', 'loop/inner/up')
  symlinkSync('.', 'loop/self')
  symlinkSync('a.nq', 'loop/same.nq')
  symlinkSync('nowhere', 'loop/broken.ttl')
})

afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

describe('paths lead to sources', () => {
  test.each<[asked: string[], names: string[]]>([
    [['bomen.ttl'], ['bomen.ttl']],
    [['./bomen.ttl', 'bomen.ttl'], ['./bomen.ttl']],
    [['metadata'], ['metadata/A.nt.gz', 'metadata/b.ttl', 'metadata/d.RDF', 'metadata/e.json', 'metadata/sub/c.trig']],
    [
      ['metadata/', 'bomen.ttl'],
      ['bomen.ttl', 'metadata/A.nt.gz', 'metadata/b.ttl', 'metadata/d.RDF', 'metadata/e.json', 'metadata/sub/c.trig'],
    ],
    [
      ['metadata', 'metadata/b.ttl', '-', '-'],
      ['-', 'metadata/A.nt.gz', 'metadata/b.ttl', 'metadata/d.RDF', 'metadata/e.json', 'metadata/sub/c.trig'],
    ],
    [['loop'], ['loop/a.nq']],
    [['metadata/*'], ['metadata/A.nt.gz', 'metadata/b.ttl', 'metadata/d.RDF', 'metadata/e.json']],
    [
      ['metadata/**'],
      ['metadata/A.nt.gz', 'metadata/b.ttl', 'metadata/d.RDF', 'metadata/e.json', 'metadata/sub/c.trig'],
    ],
    [['metadata/*.RDF'], ['metadata/d.RDF']],
    [['metadata/d.RDF'], ['metadata/d.RDF']],
    [['{bomen,none}.ttl'], ['bomen.ttl']],
    [['loop/**/*.nq'], ['loop/a.nq']],
    [['we[ird] (1).ttl'], ['we[ird] (1).ttl']],
  ])('%j: %j', async (asked, names) => {
    expect((await findSources(asked, io)).map((source) => source.name)).toEqual(names)
  })

  test('a folder may be the one where one stands, or absolute', async () => {
    const here = (await findSources(['.'], io)).map((source) => source.name)
    expect(here).toEqual([
      'bomen.ttl',
      'loop/a.nq',
      'metadata/A.nt.gz',
      'metadata/b.ttl',
      'metadata/d.RDF',
      'metadata/e.json',
      'metadata/sub/c.trig',
      'we[ird] (1).ttl',
    ])
    const [absolute] = await findSources([join(folder, 'loop')], io)
    expect(absolute!.name).toBe(join(folder, 'loop/a.nq'))
  })

  test('one that nobody named, with an extension that many files have, may be anything', async () => {
    const stray = async (asked: string): Promise<string[]> =>
      (await findSources([asked], io)).filter((source) => source.stray).map(({ name }) => name)
    expect(await stray('metadata')).toEqual(['metadata/e.json'])
    expect(await stray('metadata/*')).toEqual(['metadata/e.json'])
    expect(await stray('metadata/*.json')).toEqual([])
    expect(await stray('metadata/e.json')).toEqual([])
  })

  test.each<[asked: string, similar: string | undefined]>([
    ['bommen.ttl', 'bomen.ttl'],
    ['Bomen.TTL', 'bomen.ttl'],
    ['b.ttl', 'metadata/b.ttl'],
    ['metadata/c.trig', 'metadata/sub/c.trig'],
    ['metadata/bomen.ttl', 'bomen.ttl'],
    ['metadta/b.ttl', 'metadata/b.ttl'],
    ['metadta', 'metadata'],
    ['zebrapaden.ttl', undefined],
    ['', undefined],
  ])('%j is missing: did you mean %j', async (asked, similar) => {
    const error = {
      code: 3,
      key: 'read.file-missing',
      args: { name: asked, ...(similar === undefined ? {} : { similar }) },
    }
    const hint = similar === undefined ? 'read.file-missing.hint' : 'read.file-missing.similar'
    await expect(findSources([asked], io)).rejects.toMatchObject({ ...error, hint })
  })

  test.each<[asked: string, key: string, others: number]>([
    ['empty', 'read.folder-empty', 2],
    ['empty/**', 'read.glob-empty', 2],
    ['*.trig', 'read.glob-empty', 0],
  ])('%s holds no metadata: %s', async (asked, key, others) => {
    await expect(findSources([asked], io)).rejects.toMatchObject({ code: 4, key, args: { name: asked, others } })
    // Also when another path has some: a folder that was asked must not be left out silently.
    await expect(findSources(['bomen.ttl', asked], io)).rejects.toMatchObject({ code: 4 })
  })
})

const NT = (n: number): string => `<http://ex.org/${n}> <http://purl.org/dc/terms/title> "n ${n}" .\n`

describe('reading sources', () => {
  test('plain and packed files, whatever they are called, with the hash of what is stored', async () => {
    const text = Array.from({ length: 5_000 }, (_, i) => NT(i)).join('')
    const packed = gzipSync(text)
    const { graph, sources } = await readTexts(
      { 'b.nt': `\ufeff${text}`, 'a.ttl': packed, 'c.gz': packed },
      { chunk: 1_000 },
    )
    expect(graph.size).toBe(5_000)
    const hash = io.sha256()
    hash.update(packed)
    const sha256 = hash.hex()
    const rest = { statements: 5_000, skipped: 0, complete: true, problems: [] }
    expect(sources).toMatchObject([
      { name: 'a.ttl', syntax: 'turtle', bytes: packed.length, sha256, ...rest },
      { name: 'b.nt', syntax: 'ntriples', bytes: text.length + 3, ...rest },
      { name: 'c.gz', syntax: 'ntriples', bytes: packed.length, sha256, ...rest },
    ])
    expect(graph.placeOfNode(graph.iri('http://ex.org/7'))).toEqual({ source: 'a.ttl', line: 8, column: 1 })
  })

  test('one that cannot be opened stops no other; progress is told', async () => {
    const names = [
      { name: 'bomen.ttl', path: 'bomen.ttl', bytes: 0 },
      { name: 'gone.ttl', path: 'gone.ttl', bytes: 9 },
      { name: 'folder', path: 'metadata', bytes: 0 },
    ]
    const told: number[] = []
    writeFileSync('bomen.ttl', NT(1))
    const { graph, sources } = await readSources(names, { onProgress: (n) => told.push(n) }, io)
    expect(graph.size).toBe(1)
    expect(told.length).toBeGreaterThan(0)
    expect(
      sources.map(({ name, complete, problems }) => [name, complete, problems.map((p) => [p.message, p.args.reason])]),
    ).toEqual([
      ['bomen.ttl', true, []],
      ['folder', false, [['read.unreadable', 'EISDIR']]],
      ['gone.ttl', false, [['read.unreadable', 'ENOENT']]],
    ])
  })

  test('the order in which sources are given makes no difference', async () => {
    const files = { 'b.nt': NT(1) + NT(2), 'a.ttl': `\n${NT(2)} [] <http://ex.org/p> [] .`, 'c.nq': NT(3) }
    const turned = Object.fromEntries(Object.entries(files).reverse())
    const [one, two] = [await readTexts(files), await readTexts(turned)]
    expect(two.sources).toEqual(one.sources)
    expect(statementsOf(two.graph)).toEqual(statementsOf(one.graph))
    expect(two.graph.columns).toEqual(one.graph.columns)
  })

  test('limits on bytes end a source, not the run', async () => {
    const text = NT(1).repeat(2_000)
    const { sources } = await readTexts({ 'a.nt': text, 'b.nt': NT(1) }, { chunk: 100, limits: { bytes: 100_000 } })
    expect(sources[0]).toMatchObject({ complete: false, sha256: null, problems: [{ message: 'read.too-large' }] })
    expect(sources[0]!.statements).toBeGreaterThan(1_000)
    expect(sources[1]!.complete).toBe(true)
  })
})

describe('standard input', () => {
  test('it is read once and shown again from what was kept', async () => {
    const text = `${NT(1)}<a> <b> "x`
    const stdin = replayable(chunked(Buffer.from(text), 10))
    const piped = { ...memoryIo({}), stdin }
    const { sources } = await readSources(await findSources(['-'], piped), {}, piped)
    const [problem] = sources[0]!.problems
    expect(problem).toMatchObject({ place: { source: '-', line: 2, column: 9 }, message: 'read.quote-open' })
    const excerpts = await readExcerpts([problem!.place], piped)
    expect(excerpts.get('-:2:9')).toEqual({ text: '<a> <b> "x', column: 9, length: 2 })
  })

  test('no more than the limit is kept', async () => {
    const stream = replayable(chunked(Buffer.from('0123456789'), 3), 5)
    const all = async (): Promise<string> => {
      const chunks: Uint8Array[] = []
      for await (const chunk of stream) chunks.push(chunk)
      return Buffer.concat(chunks).toString()
    }
    expect(await all()).toBe('0123456789')
    expect(await all()).toBe('01234')
  })
})

describe('excerpts', () => {
  const at = (line: number, column: number, source = 'a.ttl'): Place => ({ source, line, column })

  async function excerptOf(text: string | Uint8Array, line: number, column: number, chunk = 65_536) {
    return (await readExcerpts([at(line, column)], memoryIo({ 'a.ttl': text }, chunk))).get(placeKey(at(line, column)))
  }

  test.each<[line: string, column: number, token: string]>([
    ['<a> dct:title "x"@nl-BE .', 15, '"x"@nl-BE'],
    ['<a> dct:title "\\"x\\"" .', 15, '"\\"x\\""'],
    ["<a> dct:title 'x'^^xsd:date, 5 .", 15, "'x'^^xsd:date"],
    ['<a> dct:title "x"^^<http://a/b>, 5 .', 15, '"x"^^<http://a/b>'],
    ['<a> dct:title """x"y"""@nl .', 15, '"""x"y"""@nl'],
    ['<a> dct:title """x "y', 15, '"""x "y'],
    ['<a> dct:title "" .', 15, '""'],
    ['<a> dct:title "x', 15, '"x'],
    ['<a> dct:title "x"@nl .', 1, '<a>'],
    ['<a> dct:title "x"@nl .', 5, 'dct:title'],
    ['<a b> <c> .', 1, '<a'],
    ['_:b.1 a dct:B.', 1, '_:b.1'],
    ['_:b1 a dct:B.', 8, 'dct:B'],
    ['<a> <b> -1.5, 2 .', 9, '-1.5'],
    ['<a> <b> [ ] .', 9, '['],
    ['<a> <b> .', 9, '.'],
    ['', 1, ''],
  ])('%s at %d marks %s', async (line, column, token) => {
    expect(await excerptOf(`\n${line}\n`, 2, column)).toEqual({ text: line, column, length: Math.max(1, token.length) })
    expect(tokenLength(line.slice(column - 1))).toBe(Math.max(1, token.length))
  })

  test('lines end as they do for the readers; a byte order mark is no column', async () => {
    const text = '\ufeffeen\rtwee\r\ndrie\n\rvijf'
    const lines = ['een', 'twee', 'drie', '', 'vijf']
    for (const chunk of [65_536, 1]) {
      for (const [i, line] of lines.entries()) expect((await excerptOf(text, i + 1, 1, chunk))?.text).toBe(line)
      expect(await excerptOf(text, 6, 1, chunk)).toBeUndefined()
      expect((await excerptOf(gzipSync(text), 5, 1, chunk))?.text).toBe('vijf')
    }
  })

  test('a long line is cut to a window with the token in it', async () => {
    const line = `${'é🌳'.repeat(300)}"token"@nl ${'漢'.repeat(1_000)}`
    const column = line.indexOf('"token"') + 1
    const found = (await excerptOf(line, 1, column, 7))!
    expect(found.text.length).toBeLessThanOrEqual(200)
    expect(found.text.slice(found.column - 1, found.column - 1 + found.length)).toBe('"token"@nl')
    expect(found.text).toMatch(/^….*…$/u)
    // No half of a pair.
    expect(found.text).not.toMatch(/[\ud800-\udfff]/u)
    for (const edge of [1, 2, 3, line.length, line.length + 1]) {
      const { text, column: caret, length } = (await excerptOf(line, 1, edge))!
      expect(text.length).toBeLessThanOrEqual(200)
      expect(caret).toBeLessThanOrEqual(text.length + 1)
      expect(length).toBeGreaterThan(0)
    }
    expect((await excerptOf(line, 1, 1))!.text).toMatch(/^é.*…$/u)
    const long = (await excerptOf(`"${'x'.repeat(500)}"`, 1, 1))!
    expect(long.column - 1 + long.length).toBeLessThanOrEqual(long.text.length)
  })

  test('many places of several sources are read in one go; what is gone has none', async () => {
    const files = { 'a.ttl': 'een\ntwee\n', 'b.ttl': 'drie' }
    const places = [at(2, 1), at(1, 2), at(1, 1, 'b.ttl'), at(1, 1, 'gone.ttl'), at(9, 9)]
    const excerpts = await readExcerpts(places, memoryIo(files))
    expect([...excerpts.keys()].sort()).toEqual(['a.ttl:1:2', 'a.ttl:2:1', 'b.ttl:1:1'])
  })
})
