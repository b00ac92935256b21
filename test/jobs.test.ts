/** Several threads give the report of one, byte for byte; a thread that is lost never gives half a report. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { EXIT, MetakeurError } from '../src/errors.ts'
import { S } from '../src/rdf/columns.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { PREFIXES } from '../src/rdf/namespaces.ts'
import { type Request, run } from '../src/run.ts'
import { findSources } from '../src/sources/find.ts'
import type { Io } from '../src/sources/io.ts'
import { type ReadOptions, readSources } from '../src/sources/read.ts'
import { createValidation } from '../src/validation.ts'
import { jobsFor } from '../src/workers/count.ts'
import { createCrew, type Threads } from '../src/workers/crew.ts'
import { packError, unpackError } from '../src/workers/failures.ts'
import { hashing } from '../src/workers/hashing.ts'
import { readTogether } from '../src/workers/reading.ts'
import { recordWork } from '../src/workers/record-work.ts'
import { createWork } from '../src/workers/work.ts'
import { catalogueFiles } from './random-catalogue.ts'
import { chunked, memoryIo } from './read-text.ts'
import { threadsHere } from './threads-here.ts'

const validation = createValidation(memoryIo({}))
const nothing = (): void => {}

/** Files of which parts can be opened. */
function partsIo(files: Readonly<Record<string, string | Uint8Array>>, chunk = 64): Io {
  const io = memoryIo(files, chunk)
  const openPart: Io['files']['openPart'] = (path, from, to) =>
    chunked(Buffer.from(files[path]!).subarray(from, to), chunk)
  return { ...io, files: { ...io.files, openPart } }
}

async function reportOf(files: Readonly<Record<string, string>>, jobs: number, more: Partial<Request> = {}) {
  const io = memoryIo(files)
  const request: Request = { paths: Object.keys(files), profile: null, syntax: null, asOf: '2026-11-24', jobs, ...more }
  const threads = threadsHere(io, validation)
  const { report } = await run({ ...request, allowEmpty: true }, io, nothing, validation, threads)
  return JSON.stringify(report)
}

/** All that a graph is. */
function substance(graph: Graph): unknown {
  const keys = Array.from({ length: graph.terms.size }, (_, term) => graph.terms.key(term))
  const columns = graph.columns.map((column) => [...column])
  const places = columns[S]!.map((_, row) => {
    const [s, p, o] = [0, 1, 2].map((column) => columns[column]![row]!) as [number, number, number]
    return [graph.placeOfNode(s), graph.placeOfStatement(s, graph.value(p), o)]
  })
  const { from, fromObject, byObject, size } = graph.index
  return {
    keys,
    columns,
    places,
    restated: [...graph.restated],
    sources: graph.sources,
    index: [from, fromObject, byObject, size],
  }
}

async function bothWays(io: Io, options: ReadOptions, paths: readonly string[], slice: number) {
  const sources = await findSources(paths, io)
  const alone = await readSources(sources, options, io)
  const work = createWork(io, async () => recordWork(validation), nothing)
  const crew = createCrew(2, threadsHere(io, validation), work, nothing)
  try {
    const together = await readTogether(sources, options, io, crew, slice)
    expect(together.sources).toEqual(alone.sources)
    expect(substance(together.graph)).toEqual(substance(alone.graph))
  } finally {
    await crew.stop()
  }
}

describe('reading', () => {
  const texts: Record<string, Record<string, string | Uint8Array>> = {
    'terms and blank nodes of several files': {
      'a.nt': '<x:s> <x:p> _:b .\n_:b <x:q> "one"@NL .\n',
      'b.nt': '<x:s> <x:p> _:b .\n_:b <x:q> "one"^^<x:t> .\n<x:s> <x:q> "one"@nl .\n',
      'c.ttl': '@prefix x: <x:> . x:s x:p [ x:q "one"@nl, "two" ], ( 1 2 ) .',
      'd.trig': '@prefix x: <x:> . x:g { x:s x:p [ x:q "één" ] }',
    },
    'a file that cannot be read, and one that breaks off': {
      'a.ttl': '<x:s> <x:p> <x:o> . <x:s> <x:p> ',
      'b.nt': '<x:s> <x:p> _:b .\nno statement\n',
      'c.bin': new Uint8Array([0, 1, 2, 3, 0, 255]),
      'd.nt': '_:b <x:p> <x:o> .\n',
    },
    'details of places': {
      'a.csv': 'id;title;licence\n1;One;CC0\n2;Two;CC0\n',
      'b.json': '{"@context":{"@vocab":"x:"},"@graph":[{"@id":"x:1","p":"one"},{"@id":"x:2","p":["one","two"]}]}',
      'c.nt': '<x:s> <x:p> _:b .\n',
    },
    'half a pair of surrogates': {
      'a.json': '{"@context":{"@vocab":"x:"},"@id":"x:1","p":"\\ud800","q":"é"}',
      'b.json': '{"@context":{"@vocab":"x:"},"@id":"x:1","p":["\\ud800","\\udc00"]}',
    },
    'schema.org': {
      'a.ttl': '@prefix s: <https://schema.org/> . <x:d> a s:Dataset ; s:name "One" ; s:creator "Me" .',
      'b.ttl': '@prefix s: <https://schema.org/> . <x:e> a s:Dataset ; s:name "One" ; s:creator "Me" .',
    },
  }
  for (const [name, files] of Object.entries(texts)) {
    test(`${name}: the same graph`, async () => {
      await bothWays(partsIo(files), {}, Object.keys(files), 1e9)
    })
  }

  const lines: Record<string, string> = {
    plain: Array.from({ length: 40 }, (_, i) => `<x:s${i % 7}> <x:p> "${'é'.repeat(i)}" .\n`).join(''),
    'blank nodes, repetitions and faults': Array.from(
      { length: 40 },
      (_, i) => `_:b${i % 5} <x:p> ${i % 3 === 0 ? 'wrong' : `_:b${i % 4}`} .\n`,
    ).join(''),
    'ends of line of all kinds': Array.from(
      { length: 30 },
      (_, i) => `<x:s> <x:p> "${i}" .${['\n', '\r\n', '\r'][i % 3]}`,
    ).join(''),
    'no end at the end': `${'<x:s> <x:p> <x:o> .\n'.repeat(20)}<x:s> <x:p> "end" .`,
    'one line': `<x:s> <x:p> "${'x'.repeat(900)}" .`,
    'graphs late': `${'<x:s> <x:p> <x:o> .\n'.repeat(30)}<x:s> <x:p> <x:o> <x:g> .\n`,
    'a mark in front': `\ufeff${'<x:s> <x:p> <x:o> .\n'.repeat(20)}`,
    'schema.org, which is mapped as a whole': `<x:d> <${PREFIXES.rdf}type> <https://schema.org/Dataset> .\n${'<x:s> <x:p> <x:o> .\n'.repeat(20)}<x:d> <https://schema.org/name> "One" .\n`,
  }
  for (const [name, text] of Object.entries(lines)) {
    test(`slices of lines: ${name}`, async () => {
      const files = { 'a.nt': text, 'b.nt': '_:b0 <x:p> <x:s1> .\n' }
      for (const slice of [30, 100, 333]) await bothWays(partsIo(files), {}, Object.keys(files), slice)
    })
  }

  test('a file that is no longer what it was is read as a whole', async () => {
    const files = { 'a.nt': '<x:s> <x:p> <x:o> .\n'.repeat(20) }
    const io = partsIo(files)
    const short: Io = {
      ...io,
      files: { ...io.files, openPart: (path, from, to) => io.files.openPart!(path, from, to - 1) },
    }
    await bothWays(short, {}, ['a.nt'], 100)
  })

  test('a syntax that is not known is told before anything is read', async () => {
    const files = { 'a.nt': '<x:s> <x:p> <x:o> .\n' }
    await expect(reportOf(files, 2, { syntax: 'klingon' })).rejects.toMatchObject({ key: 'read.syntax-unknown' })
  })
})

describe('the report of several threads is that of one', () => {
  test('random catalogues over random files', async () => {
    await fc.assert(
      fc.asyncProperty(catalogueFiles, async (files) => {
        const alone = await reportOf(files, 1)
        expect(await reportOf(files, 2)).toBe(alone)
        expect(await reportOf(files, 3)).toBe(alone)
      }),
      { numRuns: 15, seed: 11 },
    )
  })

  test('with shapes of the user, also on nodes of no record', async () => {
    const prefixes = '@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .'
    const shapes = `${prefixes} @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      <x:agents> a sh:NodeShape ; sh:targetClass foaf:Agent ; sh:property [ sh:path foaf:name ; sh:minCount 1 ] .
      <x:sets> a sh:NodeShape ; sh:targetClass dcat:Dataset ;
        sh:property [ sh:path dct:publisher ; sh:property [ sh:path foaf:mbox ; sh:minCount 1 ] ; sh:hasValue <x:nobody> ] .`
    const files: Record<string, string> = {
      'shapes.ttl': shapes,
      'c.ttl': '<x:lonely> a <http://xmlns.com/foaf/0.1/Agent> .',
    }
    for (let i = 0; i < 120; i++) {
      files[`${i}.ttl`] = `${prefixes} <x:${i}> a dcat:Dataset ; dct:title "T${i}" ; dct:publisher <x:p${i % 3}> .
        <x:p${i % 3}> a <http://xmlns.com/foaf/0.1/Agent> .`
    }
    const { 'shapes.ttl': _, ...data } = files
    const report = async (jobs: number) => {
      const io = memoryIo(files)
      const request = {
        paths: Object.keys(data),
        profile: null,
        syntax: null,
        asOf: '2026-11-24',
        shapes: ['shapes.ttl'],
        jobs,
      }
      const { report } = await run(request, io, nothing, validation, threadsHere(io, validation))
      expect(report.findings.some(({ node }) => node.iri === 'x:lonely')).toBe(true)
      return JSON.stringify(report)
    }
    expect(await report(3)).toBe(await report(1))
  })

  test('a catalogue without records', async () => {
    const files = { 'a.nt': '<x:s> <x:p> <x:o> .\n' }
    expect(await reportOf(files, 2)).toBe(await reportOf(files, 1))
  })
})

describe('what goes wrong', () => {
  const files = {
    'a.ttl': '@prefix dcat: <http://www.w3.org/ns/dcat#> . <x:a> a dcat:Dataset . <x:b> a dcat:Dataset .',
  }
  const io = memoryIo(files)
  const request: Request = { paths: ['a.ttl'], profile: null, syntax: null, asOf: '2026-11-24', jobs: 2 }
  /** Work that always fails, and a main thread that lets others go first. */
  const broken = (error: unknown): Threads => {
    const threads = threadsHere(io, validation, (work) => ({ ...work, do: () => Promise.reject(error) }))
    return { ...threads, pause: () => new Promise((resolve) => setTimeout(resolve, 5)) }
  }

  test('an error for the user keeps its key, place and next step', async () => {
    const error = new MetakeurError(
      EXIT.usage,
      'unknown-profile',
      { profile: 'x' },
      {
        place: { source: 'a.ttl', line: 2, column: 3 },
        hint: 'known-values',
        cause: new Error('why'),
      },
    )
    const again = unpackError(structuredClone(packError(error)))
    expect(again).toBeInstanceOf(MetakeurError)
    const { code, key, args, place, hint } = error
    expect(again).toMatchObject({ code, key, args, place, hint, cause: { message: 'why' } })
    await expect(run(request, io, nothing, validation, broken(error))).rejects.toMatchObject({
      code,
      key,
      args,
      place,
      hint,
    })
  })

  test('a mistake of ours keeps its words and its stack', async () => {
    const error = new TypeError('no such thing', { cause: 'deep' })
    const again = unpackError(structuredClone(packError(error)))
    expect(again).toMatchObject({ message: 'no such thing', stack: error.stack })
    await expect(run(request, io, nothing, validation, broken(error))).rejects.toThrow('no such thing')
  })

  test('a thread that is lost ends the run with exit 3', async () => {
    const threads = threadsHere(io, validation)
    const lost: Threads = {
      ...threads,
      start: () => ({ ...threads.start(), onLoss: (tell) => setImmediate(tell, 'out of memory') }),
    }
    await expect(run(request, io, nothing, validation, lost)).rejects.toMatchObject({
      code: EXIT.input,
      key: 'worker-lost',
      args: { reason: 'out of memory' },
    })
  })
})

describe('hashing by another thread', () => {
  const text = '<x:s> <x:p> <x:o> .\n'
  const io = memoryIo({ 'a.nt': text })
  const source = { name: 'a.nt', path: 'a.nt', bytes: 64 * 1024 * 1024 }
  const read = async (hashApart: ReadOptions['hashApart']) =>
    (await readSources([source], { hashApart }, io)).sources[0]!

  test('the report has the hash of one thread', async () => {
    const hash = hashing(threadsHere(io, validation))
    try {
      expect(hash.of({ ...source, bytes: 1000 })).toBeNull()
      const apart = await read(hash.of)
      expect(apart.sha256).toBe(createHash('sha256').update(text).digest('hex'))
      expect(apart).toEqual((await readSources([source], {}, io)).sources[0])
    } finally {
      await hash.stop()
    }
  })

  test('a file that was no longer the same has no hash', async () => {
    expect((await read(async () => ({ bytes: text.length + 1, sha256: 'of another' }))).sha256).toBeNull()
  })

  test('a thread that is lost ends reading with exit 3', async () => {
    const lost: Threads = {
      ...threadsHere(io, validation),
      start: () => ({ ...threadsHere(io, validation).start(), onLoss: (tell) => tell('out of memory') }),
    }
    await expect(read(hashing(lost).of)).rejects.toMatchObject({ code: EXIT.input, key: 'worker-lost' })
  })
})

describe('how many threads', () => {
  const MIB = 1024 * 1024
  const source = (name: string, mib: number | null) => ({ name, path: name, bytes: mib === null ? null : mib * MIB })
  test.each([
    ['a number is obeyed', 3, [source('a.nt', 1)], 8, 3],
    ['small input: one', 'auto', [source('a.nt', 63)], 8, 1],
    ['large input: all', 'auto', [source('a.nt', 20), source('b.nt', 200)], 8, 8],
    ['no more than have something to do', 'auto', [source('a.nt', 70)], 8, 4],
    ['packed files are larger than they look', 'auto', [source('a.nt.gz', 7)], 8, 4],
    ['a pipe has no size', 'auto', [source('-', null)], 8, 1],
    ['one core', 'auto', [source('a.nt', 400)], 1, 1],
  ] as const)('%s', (_, asked, sources, available, expected) => {
    expect(jobsFor(asked, sources, available)).toBe(expected)
  })
})

const BIN = resolve(import.meta.dirname, '../bin/metakeur.js')
const BUILT = existsSync(resolve(import.meta.dirname, '../dist/lib/thread.js'))
if (!BUILT) console.info('dist/ is not built: the command line is not run with real threads')

describe.skipIf(!BUILT)('real threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'metakeur-jobs-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('metakeur check --jobs 2 prints what --jobs 1 prints', () => {
    for (const [name, text] of Object.entries(fc.sample(catalogueFiles, { numRuns: 1, seed: 3 })[0]!)) {
      writeFileSync(join(folder, name), text)
    }
    const printed = (jobs: string) => {
      const args = ['check', '.', '--as-of', '2026-11-24', '--format', 'json', '--fail-on', 'never', '--jobs', jobs]
      const { status, stdout, stderr } = spawnSync('node', [BIN, ...args], { encoding: 'utf8', cwd: folder })
      return { status, stdout, stderr }
    }
    const alone = printed('1')
    expect(alone.stdout).toContain('"records": [')
    expect(printed('2')).toEqual(alone)
  })
})
