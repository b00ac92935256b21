import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { TermId } from '../src/model.ts'
import { COLUMN, LINE, O, P, S, SOURCE, SUBJECT_COLUMN, SUBJECT_LINE } from '../src/rdf/columns.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { prefixed } from '../src/rdf/namespaces.ts'
import { findSources } from '../src/sources/find.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { readSources } from '../src/sources/read.ts'
import { readTexts } from './read-text.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/readers/places')
const CORPUS = resolve(import.meta.dirname, '../../shared/corpus')

/** Every statement: what stands at its subject, its predicate, what stands at its object; in the order of the source. */
function placesIn(text: string, graph: Graph): string {
  const lines = text.split(/\r\n?|\n/)
  const at = (line: number, column: number): string =>
    `${line}:${column} ${/^\S*/.exec(lines[line - 1]!.slice(column - 1))![0]}`
  const rows = [...graph.columns[S]!.keys()].map((row) => {
    const place = graph.placeOfStatement(
      graph.columns[S]![row]!,
      graph.value(graph.columns[P]![row]!),
      graph.columns[O]![row]!,
    )!
    const subject = at(graph.columns[SUBJECT_LINE]![row]!, graph.columns[SUBJECT_COLUMN]![row]!)
    return {
      order: place.line * 1000 + place.column,
      row: `${subject.padEnd(30)} ${prefixed(graph.value(graph.columns[P]![row]!)).padEnd(20)} ${at(place.line, place.column)}`,
    }
  })
  return `${rows
    .sort((a, b) => a.order - b.order || (a.row < b.row ? -1 : 1))
    .map(({ row }) => row)
    .join('\n')}\n`
}

describe('the caret points at the first character of subject and object', () => {
  const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.txt'))
  test.each(files)('%s', async (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8')
    // In chunks of one byte nothing falls within a chunk by luck.
    for (const chunk of [65_536, 7, 1]) {
      const { graph, sources } = await readTexts({ [file]: text }, { chunk })
      expect(sources[0]!.problems).toEqual([])
      const found = placesIn(text, graph)
      const approved = join(FOLDER, `${file}.txt`)
      if (process.env.APPROVE) writeFileSync(approved, found)
      expect(found, `chunks of ${chunk}`).toBe(readFileSync(approved, 'utf8'))
    }
  })
})

/** Can this term be written as what stands at its place? */
function fits(graph: Graph, term: TermId, text: string): boolean {
  const value = graph.value(term)
  if (graph.isLiteral(term)) {
    if (/^[-+.\d]|^(?:true|false)/.test(text)) return text.startsWith(value)
    const inner = /^(?:"""|'''|["'])(.*)/su.exec(text)?.[1]
    // Up to the first character that may be escaped.
    return inner?.startsWith(/^[\w .,:;/()-]{0,40}/.exec(value)![0].trimEnd()) ?? false
  }
  if (graph.isBlank(term)) return /^(?:_:|[[(])/.test(text)
  if (value.endsWith('#nil') && /^[()]/.test(text)) return true
  if (text.startsWith('<'))
    return text.length > 1 && value.endsWith(/^<(?:\.{0,2}\/)*([^>\\]*)/.exec(text)![1]!.replace(/^.*\.\.\//, ''))
  const local = /^[^\s:]*:([\w-]*)/.exec(text)?.[1]
  return local !== undefined && value.includes(local)
}

describe.skipIf(!existsSync(CORPUS))('real files (skipped without ../shared/corpus)', () => {
  test('every file of the N3 family is read, or refused with a line; places lead to what was read', async () => {
    const folders = ['be', 'eu', 'de', 'nl', 'no', 'se', 'es', 'cz'].map((folder) => join(CORPUS, folder))
    const io = nodeIo()
    const found = await findSources(folders, io)
    expect(found.length).toBeGreaterThan(200)
    // The big ones are one format, of which the small ones hold all.
    const small = found.filter(
      ({ name, bytes }) => /\.(?:ttl|trig|n[tq])(?:\.gz)?$/.test(name) && (!/ldes-flat/.test(name) || bytes! < 200_000),
    )
    const { graph, sources } = await readSources(small, {}, io)
    for (const source of sources) {
      expect(source.complete, source.name).toBe(source.problems.length === 0)
      for (const { place, message } of source.problems) {
        expect(place.line, source.name).toBeGreaterThan(0)
        expect(message, source.name).not.toBe('read.syntax')
        expect(message, source.name).not.toBe('read.failed')
      }
    }
    const lines = new Map<string, string[]>()
    for (const { name } of sources) {
      const stored = readFileSync(name)
      const text = (name.endsWith('.gz') ? gunzipSync(stored) : stored).toString().replace(/^\ufeff/, '')
      lines.set(name, text.split(/\r\n?|\n/))
    }
    const wrong: string[] = []
    // Datasets in schema.org are read as datasets in DCAT: other words, at the same places.
    const mapped = new Set([...lines].filter(([, text]) => /schema\.org\//.test(text.join('\n'))).map(([name]) => name))
    for (let row = 0; row < graph.columns[S]!.length; row++) {
      const at = (column: number): number => graph.columns[column]![row]!
      const name = graph.sources[at(SOURCE)]!
      if (mapped.has(name)) continue
      for (const [term, line, column] of [
        [at(O), at(LINE), at(COLUMN)],
        [at(S), at(SUBJECT_LINE), at(SUBJECT_COLUMN)],
      ] as const) {
        const text = lines.get(name)![line - 1]?.slice(column - 1) ?? ''
        const cell = /#(?:first|rest)$/.test(graph.value(at(P)))
        if (!cell && !fits(graph, term, text))
          wrong.push(`${name}:${line}:${column} ${graph.value(term)} is not at: ${text}`)
      }
    }
    expect(wrong).toEqual([])
    expect(graph.size).toBeGreaterThan(50_000)
  })
})
