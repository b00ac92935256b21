/** What happens when something cannot be read: it is told, it hides nothing else, and the exit code is 3. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../src/errors.ts'
import type { Report } from '../src/model.ts'
import { exitCode, verdict } from '../src/report/gate.ts'
import { type Request, type RunResult, run } from '../src/run.ts'
import { searchSources } from '../src/sources/find.ts'
import { type Io, replayable } from '../src/sources/io.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { createValidation } from '../src/validation.ts'
import { memoryIo } from './memory-io.ts'
import { workbook } from './workbook.ts'

const GOOD =
  '<http://ex.org/good> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .\n'
const OTHER = '<http://ex.org/a> <http://purl.org/dc/terms/title> "a" .\n'
const PREFIXES = '@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n'
const validation = createValidation(nodeIo())

async function runOn(
  files: Readonly<Record<string, string | Uint8Array>>,
  request: Partial<Request> = {},
  stdin: string | Uint8Array = '',
): Promise<RunResult> {
  const paths = request.paths ?? Object.keys(files)
  const whole = { profile: null, syntax: null, asOf: '2026-11-24', jobs: 1, ...request, paths }
  return run(whole, memoryIo(files, stdin), () => {}, validation)
}

function exitOf(report: Report): number {
  return exitCode(report, verdict(report, { failOn: 'never', minScore: null }), { allowEmpty: false })
}

const RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">'
const THING = (title: string): string =>
  `<rdf:Description rdf:about="http://ex.org/${title}"><dct:title>${title}</dct:title></rdf:Description>\n`
const PACK = (title: string): string => `{"name": "${title}", "title": "${title}", "notes": "", "resources": []}`
const LD = '{"@context": {"dct": "http://purl.org/dc/terms/"}, "@graph": [{"@id": "http://ex.org/a", "dct:title": "a"},'

/** A file that breaks off, how much of it can be read, and what is said of it, where. */
const BROKEN: readonly [
  name: string,
  content: string | Uint8Array,
  statements: number,
  message: string,
  line: number,
][] = [
  [
    'a.ttl',
    `${PREFIXES}<http://ex.org/a> dct:title "a" .\n<http://ex.org/b> dct:title "b .\n`,
    1,
    'read.quote-open',
    4,
  ],
  ['a.trig', `${PREFIXES}<http://ex.org/g> { <http://ex.org/a> dct:title "a" .\n`, 1, 'read.graph-open', 3],
  ['a.nt.gz', gzipSync(OTHER.repeat(50), { level: 0 }).subarray(0, -12), 49, 'read.gzip-cut', 50],
  ['a.rdf', `${RDF}\n${THING('a')}<dct:x>&</dct:x></rdf:RDF>`, 2, 'read.xml-ampersand', 3],
  ['a.jsonld', `${LD}\n{"@id": oops}]}`, 1, 'read.json-word', 2],
  ['page.html', `<html><script type="application/ld+json">${LD}\n{"@id": oops}]}</script>`, 1, 'read.json-word', 2],
  [
    'ckan.json',
    `{"success": true, "result": {"results": [${PACK('a')},\n{"name": }]}}`,
    2,
    'read.json-value-missing',
    2,
  ],
  ['a.csv', 'titel;beschrijving\na;x\nb;"y\n', 3, 'table.quote-open', 3],
  [
    'context.jsonld',
    '{"@context": "https://example.org/none.jsonld",\n "title": "a"}',
    0,
    'read.jsonld-context-unknown',
    1,
  ],
  ['picture.ttl', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 0, 'read.binary', 1],
]

describe('one file that cannot be read to its end', () => {
  test.each(BROKEN)(
    '%s is one message, unless the run is to keep going',
    async (name, content, statements, message, line) => {
      const alone = await runOn({ [name]: content }).catch((error: unknown) => error)
      expect(alone).toMatchObject({
        code: EXIT.input,
        key: message,
        place: { source: name, line },
        args: { readBefore: statements },
      })
      const { report } = await runOn({ [name]: content }, { keepGoing: true })
      expect(report.sources).toMatchObject([{ name, complete: false, statements }])
      expect(report.sources[0]!.problems.map((problem) => problem.message)).toContain(message)
      expect(exitOf(report)).toBe(EXIT.input)
    },
  )

  test.each(BROKEN)('%s hides nothing of another file', async (name, content, _, message) => {
    const { report } = await runOn({ [name]: content, 'z.nt': GOOD })
    expect(report.sources.map((source) => [source.name, source.complete])).toEqual([
      [name, false],
      ['z.nt', true],
    ])
    expect(report.sources[0]!.problems.map((problem) => problem.message)).toContain(message)
    const own = await runOn({ 'z.nt': GOOD })
    const good = ({ report: { records } }: RunResult) => records.find(({ id }) => id === 'http://ex.org/good')!.findings
    expect(good({ report } as RunResult).map(({ check, path, place }) => [check, path, place])).toEqual(
      good(own).map(({ check, path, place }) => [check, path, place]),
    )
    expect(exitOf(report)).toBe(EXIT.input)
  })

  test('lines, rows and values that are passed over never end the run; they are told, and the exit code is 3', async () => {
    for (const [name, content, skipped, message] of [
      ['a.nt', `${GOOD}<http://ex.org/b> "x" .\n${GOOD}`, 1, 'read.predicate-unexpected'],
      ['a.nq', `${GOOD.repeat(3)}nonsense\nmore\n`, 2, 'read.subject-unexpected'],
      ['a.csv', 'titel;beschrijving\na;x;y\nb;y\n', 1, 'table.ragged'],
      ['ckan.json', `{"success": true, "result": {"results": [5, ${PACK('a')}]}}`, 1, 'read.portal-record'],
    ] as const) {
      const { report } = await runOn({ [name]: content })
      expect(report.sources, name).toMatchObject([{ complete: true, skipped }])
      expect(report.records.length, name).toBe(1)
      expect(report.sources[0]!.problems.length, name).toBe(skipped)
      expect(report.sources[0]!.problems[0]!.message, name).toBe(message)
      expect(exitOf(report), name).toBe(EXIT.input)
    }
  })

  test('what ended the reading is told, however much was passed over before', async () => {
    const rows = 'een;x;te veel\n'.repeat(40)
    const { report } = await runOn({ 'a.csv': `titel;beschrijving\n${rows}b;"y\n` }, { keepGoing: true })
    const { problems, skipped } = report.sources[0]!
    expect(problems.length).toBe(20)
    expect(problems.at(-1)).toMatchObject({ message: 'table.quote-open', place: { line: 42 } })
    expect(skipped).toBe(41)
    const packs = Array.from(
      { length: 40 },
      () => '{"name": "a", "title": {"a": 1}, "notes": "x", "resources": []}',
    ).join(',')
    const json = await runOn({ 'a.json': `[${packs},\n{"name": oops}]` }, { keepGoing: true })
    expect(json.report.sources[0]!.problems.at(-1)).toMatchObject({ message: 'read.json-word', place: { line: 2 } })
  })

  test('all that an archive holds is several sources', async () => {
    const [name, content] = BROKEN[0]!
    const files = { [name]: Buffer.from(content), 'z.nt': Buffer.from(GOOD) }
    const { report } = await runOn({ 'x.zip': zipSync(files) })
    expect(report.sources.map((source) => source.complete)).toEqual([false, true])
    await expect(runOn({ 'x.zip': zipSync({ [name]: Buffer.from(content) }) })).rejects.toMatchObject({
      code: EXIT.input,
      place: { source: `x.zip!${name}` },
    })
  })
})

describe('what is asked and not there', () => {
  test('ends the run when it is all that was asked', async () => {
    await expect(runOn({ 'a.nt': GOOD }, { paths: ['gone.nt'] })).rejects.toMatchObject({ key: 'read.file-missing' })
    await expect(runOn({}, { paths: ['gone.nt'], keepGoing: true })).rejects.toMatchObject({ key: 'read.file-missing' })
  })

  test('hides nothing else: it is a source that was not read', async () => {
    const { report } = await runOn({ 'a.nt': GOOD }, { paths: ['gone.nt', 'a.nt', 'gone.nt', 'b.ttl'] })
    expect(report.sources.map(({ name, complete, problems }) => [name, complete, problems[0]?.message])).toEqual([
      ['a.nt', true, undefined],
      ['b.ttl', false, 'read.path-missing'],
      ['gone.nt', false, 'read.path-missing'],
    ])
    expect(report.records.length).toBe(1)
    expect(exitOf(report)).toBe(EXIT.input)
    // Each is told when all are missing.
    const none = await runOn({}, { paths: ['gone.nt', 'lost.nt'] })
    expect(none.report.sources.map((source) => source.name)).toEqual(['gone.nt', 'lost.nt'])
  })

  test('may be told not to go on', async () => {
    const request = { paths: ['a.nt', 'gone.nt'], keepGoing: false }
    await expect(runOn({ 'a.nt': GOOD }, request)).rejects.toMatchObject({ key: 'read.file-missing' })
    const broken = { 'a.nt': GOOD, [BROKEN[0]![0]]: BROKEN[0]![1] }
    await expect(runOn(broken, { keepGoing: false })).rejects.toMatchObject({ key: BROKEN[0]![3] })
  })

  test('a folder within a folder that may not be looked into', async () => {
    const node = nodeIo()
    const files: Io['files'] = {
      ...node.files,
      stat: async (path) => ({ kind: /\.nt$/.test(path) ? 'file' : 'folder', bytes: 1, id: path }),
      list: async (folder) => {
        if (folder === 'data/secret') throw Object.assign(new Error('no'), { code: 'EACCES' })
        return folder === 'data' ? ['a.nt', 'empty', 'secret'] : []
      },
    }
    const { sources, failures } = await searchSources(['data'], { files })
    expect(sources.map((source) => source.name)).toEqual(['data/a.nt'])
    expect(failures).toMatchObject([
      { key: 'read.unreadable', args: { name: 'data/secret', reason: 'EACCES' }, place: { source: 'data/secret' } },
    ])
  })

  test('a folder without metadata is no fault when finding nothing is fine', async () => {
    const io = memoryIo({ 'a.nt': GOOD })
    const stat = io.files.stat
    const files = {
      ...io.files,
      stat: async (path: string) => (path === 'empty' ? { kind: 'folder' as const, bytes: 0, id: path } : stat(path)),
      list: async () => [],
    }
    const request = { paths: ['a.nt', 'empty'], profile: null, syntax: null, asOf: '2026-11-24', jobs: 1 }
    const strict = await run(request, { ...io, files }, () => {}, validation)
    expect(strict.report.sources[1]).toMatchObject({ complete: false, problems: [{ message: 'read.path-empty' }] })
    const lenient = await run({ ...request, allowEmpty: true }, { ...io, files }, () => {}, validation)
    expect(lenient.report.sources[1]).toMatchObject({ complete: true, problems: [{ notice: true }] })
  })
})

describe('standard input, and several formats in one run', () => {
  const FOLDER = resolve(import.meta.dirname, '../fixtures/one-record')
  const SYNTAX = {
    'record.ckan.json': 'json',
    'record.csv': 'csv',
    'record.data.json': 'json',
    'record.jsonld': 'jsonld',
    'record.nt': 'ntriples',
    'record.rdf': 'rdfxml',
    'record.trig': 'trig',
    'record.ttl': 'turtle',
  }
  const all = Object.entries(SYNTAX).map(([file, syntax]) => [file, syntax, readFileSync(join(FOLDER, file))] as const)
  const book = workbook([
    {
      name: 'Blad1',
      rows: [
        ['titel', 'beschrijving', 'uitgever'],
        ['Bomen', 'x', 'Gent'],
      ],
    },
  ])
  const page = Buffer.from(
    `<!doctype html><html><script type="application/ld+json">${readFileSync(join(FOLDER, 'record.jsonld'), 'utf8')}</script></html>`,
  )
  const more = [
    ...all,
    ['page.html', 'html', page] as const,
    ['table.xlsx', 'xlsx', Buffer.from(book)] as const,
    ['table.tsv', 'csv', Buffer.from('titel\tbeschrijving\tuitgever\nBomen\tx\tGent\n')] as const,
    ['record.nq', 'nquads', Buffer.from(GOOD.replace(' .', ' <http://ex.org/g> .'))] as const,
    ['record.nt.gz', 'ntriples', gzipSync(GOOD)] as const,
  ]

  test.each(more)('%s is known by its content, and named as asked', async (file, syntax, bytes) => {
    const named = await runOn({ [file]: bytes })
    const piped = await runOn({}, { paths: ['-'] }, bytes)
    expect(piped.report.sources).toMatchObject([{ name: '-', syntax, statements: named.report.sources[0]!.statements }])
    const renamed = await runOn({}, { paths: ['-'], stdinName: 'feed/x' }, bytes)
    expect(renamed.report.sources[0]!.name).toBe('feed/x')
    const places = renamed.report.records.flatMap(({ place, findings }) => [
      place,
      ...findings.map((one) => one.place!),
    ])
    expect(new Set(places.map(({ source }) => source))).toEqual(new Set(['feed/x']))
    expect(places.length).toBeGreaterThan(10)
  })

  test('lines of standard input are shown under its name', async () => {
    const io = memoryIo({})
    const stdin = replayable(memoryIo({}, GOOD).stdin)
    const request = { paths: ['-'], stdinName: 'feed.nt', profile: null, syntax: null, asOf: '2026-11-24', jobs: 1 }
    const { report, excerpts } = await run(request, { ...io, stdin }, () => {}, validation)
    const place = report.records[0]!.place
    expect(place).toMatchObject({ source: 'feed.nt', line: 1, column: 1 })
    expect([...(await excerpts([place])).values()].map(({ text }) => text)).toEqual([GOOD.trimEnd()])
  })

  test('a file cannot have the same name', async () => {
    const request = { paths: ['-', 'a.nt'], stdinName: 'a.nt' }
    await expect(runOn({ 'a.nt': GOOD }, request, GOOD)).rejects.toMatchObject({
      code: EXIT.usage,
      key: 'read.stdin-name',
    })
    const twice = await runOn({ 'a.nt': GOOD }, { paths: ['-', '-'], stdinName: 'b.nt' }, GOOD)
    expect(twice.report.sources.map((source) => source.name)).toEqual(['b.nt'])
  })

  test('files of every format are one run, with standard input among them', async () => {
    const files = Object.fromEntries(all.map(([file, , bytes]) => [file, bytes]))
    const { report } = await runOn(files, { paths: [...Object.keys(files), '-'] }, GOOD)
    expect(report.sources.map(({ name, syntax, complete }) => [name, syntax, complete])).toEqual([
      ['-', 'ntriples', true],
      ...Object.entries(SYNTAX).map(([name, syntax]) => [name, syntax, true]),
    ])
    expect(report.records.map(({ id }) => id).sort()).toEqual([
      'http://ex.org/good',
      'https://data.wilgenbeek.example/id/dataset/straatbomen',
    ])
    const joined = report.findings.find(({ check }) => check === 'record-in-several-sources')!
    expect(joined.args).toMatchObject({ count: 8 })
  })
})

describe('limits of the user', () => {
  const deep = (n: number): string =>
    `{"success": true, "result": {"results": [{"name": "a", "title": "a", "notes": "x", "resources": [], "x": ${'['.repeat(n)}${']'.repeat(n)}}]}}`
  const elements = (n: number): string => `${RDF}${'<dct:A><dct:b>'.repeat(n)}${'</dct:b></dct:A>'.repeat(n)}</rdf:RDF>`
  const ld = (n: number): string => `${'{"http://ex.org/p": '.repeat(n)}"x"${'}'.repeat(n)}`

  test('--max-size: what is larger is not read to its end, and the limit is named', async () => {
    const big = { 'a.nt': GOOD.repeat(40) }
    await expect(runOn(big, { maxSize: 1024 })).rejects.toMatchObject({
      key: 'read.too-large',
      args: { limit: '1 KiB' },
    })
    await expect(runOn({ 'a.json': deep(1) }, { maxSize: 20 })).rejects.toMatchObject({
      code: EXIT.input,
      args: { limit: '20 bytes' },
    })
    expect((await runOn(big, { maxSize: 1024 ** 2 })).report.sources[0]!.complete).toBe(true)
  })

  test.each([
    ['a.json', deep, 'read.json-deep', 490],
    ['a.rdf', elements, 'read.xml-deep', 245],
    ['a.jsonld', ld, 'read.json-deep', 490],
  ])('--max-depth of %s: what is deeper ends the reading, at both limits', async (name, make, message, deepest) => {
    await expect(runOn({ [name]: make(300) }, { allowEmpty: true })).rejects.toMatchObject({
      key: message,
      args: { limit: 256 },
    })
    await expect(runOn({ [name]: make(8) }, { maxDepth: 7, allowEmpty: true })).rejects.toMatchObject({
      key: message,
      args: { limit: 7 },
    })
    // At the most that the command line allows, the machine still follows.
    const most = await runOn({ [name]: make(deepest) }, { maxDepth: 500, allowEmpty: true })
    expect(most.report.sources[0]).toMatchObject({ complete: true })
  })
})
