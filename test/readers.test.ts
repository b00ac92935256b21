import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Quad, Term } from '@rdfjs/types'
import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { formatMessagesEn } from '../src/locales/messages-formats.ts'
import { readingMessagesEn } from '../src/locales/messages-reading.ts'
import { formatMessagesNl } from '../src/locales/nl-messages-formats.ts'
import { readingMessagesNl } from '../src/locales/nl-messages-reading.ts'
import { GraphBuilder } from '../src/rdf/builder.ts'
import { detect, SYNTAXES, syntaxOf } from '../src/readers/detect.ts'
import { readers } from '../src/readers/index.ts'
import { nquads } from '../src/readers/nquads.ts'
import { findSources } from '../src/sources/find.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { LIMITS } from '../src/sources/read.ts'
import { chunked, readTexts, statementsOf } from './read-text.ts'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus')

/** What N3.js reads, as `statementsOf` writes it. */
function n3Statements(text: string, format: string, prefix = '_:0_'): string[] {
  const term = (t: Term): string => {
    if (t.termType === 'NamedNode') return `<${t.value}>`
    if (t.termType === 'BlankNode') return `_:${t.value}`
    if (t.termType !== 'Literal') return ''
    return `"${t.value}"${t.language ? `@${t.language.toLowerCase()}` : `^^<${t.datatype.value}>`}`
  }
  const write = (q: Quad): string =>
    `${[q.subject, q.predicate, q.object, q.graph]
      .map(term)
      .filter((part) => part !== '')
      .join(' ')} .`
  return [...new Set(new Parser({ format, blankNodePrefix: prefix }).parse(text).map(write))].sort()
}

// --- statements of N-Quads, written in every way that the grammar allows ---------------------------------------------

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')
const SHORT: Readonly<Record<string, string>> = {
  '\t': 't',
  '\b': 'b',
  '\n': 'n',
  '\r': 'r',
  '\f': 'f',
  '"': '"',
  "'": "'",
  '\\': '\\',
}

/** One character, raw or escaped: `how` chooses. */
function written(character: string, how: number, mustEscape: RegExp, short: boolean): string {
  const code = character.codePointAt(0)!
  if (how === 1 || (mustEscape.test(character) && how === 0)) {
    if (short && character in SHORT) return `\\${SHORT[character]}`
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4).toUpperCase()}`
  }
  if (how === 2) return `\\U${hex(code, 8)}`
  return mustEscape.test(character) ? `\\u${hex(code, 4)}` : character
}

const how = fc.nat({ max: 6 }).map((n) => (n > 2 ? 0 : n))
const literalText = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('"', '\\', '\n', '\r', 'é', '🌳', '\u2028'),
      ),
      how,
    ),
    { maxLength: 12 },
  )
  .map((parts) => `"${parts.map(([c, h]) => written(c, h, /["\\\n\r]/, true)).join('')}"`)
const iri = fc
  .array(fc.tuple(fc.constantFrom('a', 'Z', '9', '/', '#', '?', '%20', 'é', '漢', '🌳', "'", '-', '.'), how), {
    maxLength: 8,
  })
  .map(
    (parts) =>
      `<http://ex.org/${parts.map(([c, h]) => (c.length === 3 ? c : written(c, h, /[^\s\S]/, false))).join('')}>`,
  )
const label = fc.constantFrom('_:a', '_:b1', '_:0', '_:é', '_:a.b', '_:a-·b', '_:𐐀')
const tag = fc.constantFrom('@nl', '@NL-be', '@fr-t-nl', '@de-1996', '@x-a-b')
const literal = fc.oneof(
  literalText,
  fc.tuple(literalText, tag).map(([text, t]) => text + t),
  fc.tuple(literalText, iri).map(([text, type]) => `${text}^^${type}`),
)
const gap = fc.constantFrom(' ', '\t', '  \t ')
const optionalGap = fc.constantFrom('', ' ', '\t')
// A label may hold full stops and must be set apart from one.
const line = fc
  .record({
    s: fc.oneof(iri, label),
    p: iri,
    o: fc.oneof(iri, label, literal),
    g: fc.oneof(fc.constant(''), iri, label),
    gaps: fc.array(gap, { minLength: 4, maxLength: 4 }),
    lead: optionalGap,
    tail: fc.constantFrom('', ' ', ' # "comment" <x> .', '#'),
  })
  .map(({ s, p, o, g, gaps, lead, tail }) => `${lead}${s}${gaps[0]}${p}${gaps[1]}${o}${gaps[2]}${g}${gaps[3]}.${tail}`)
const document = fc.tuple(
  fc.array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom('', ' ', '# comment', '#') }),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
    ),
    { maxLength: 8 },
  ),
  fc.boolean(),
)

describe('N-Triples and N-Quads', () => {
  test('generated statements are read as N3.js reads them, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.integer({ min: 1, max: 40 }), async ([rows, closed], chunk) => {
        const whole = rows.map(([row, end]) => row + end).join('')
        const text = closed ? whole : whole.replace(/[\r\n]+$/, '')
        // Straight to the reader: a NUL in a text is binary to the detection before it.
        const builder = new GraphBuilder()
        const result = await nquads.read({
          name: 'made.nq',
          syntax: 'nquads',
          encoding: 'UTF-8',
          chunks: chunked(Buffer.from(text), chunk),
          bytes: async () => Buffer.from(text),
          contexts: new Map(),
          mapping: null,
          sheet: null,
          brokeOff: () => false,
          builder,
          source: builder.source('made.nq'),
          limits: LIMITS,
        })
        expect(result).toMatchObject({ problems: [], skipped: 0, complete: true })
        expect(statementsOf(builder.finish())).toEqual(n3Statements(text, 'N-Quads'))
      }),
      { numRuns: 400 },
    )
  })

  test('no space is needed, and more than needed does no harm', async () => {
    const { graph } = await readTexts({
      'a.nt': '<a:s><a:p>"x"@nl.\n_:a<a:p>_:b .\n<a:s><a:p><a:o>.#\n<a:s><a:p>"y" @nl .\n<a:s><a:p>"1" ^^ <a:t> .',
    })
    expect(statementsOf(graph)).toEqual([
      '<a:s> <a:p> "1"^^<a:t> .',
      '<a:s> <a:p> "x"@nl .',
      '<a:s> <a:p> "y"@nl .',
      '<a:s> <a:p> <a:o> .',
      '_:0_a <a:p> _:0_b .',
    ])
  })

  test.each<[text: string, column: number, message: string, args?: object]>([
    ['<a:s> <a:p> "x', 13, 'read.quote-open'],
    ['<a:s> <a:p> "x\\', 13, 'read.quote-open'],
    ['<a:s> <a:p> "é\\x" .', 15, 'read.escape', { escape: '\\x' }],
    ['<a:s> <a:p> "\\uD83D" .', 14, 'read.escape'],
    ['<a:s> <a:p> "\\U00110000" .', 14, 'read.escape'],
    ['<a:s> <a:p> "\\u12" .', 14, 'read.escape'],
    ['<a:s> <a:\\tp> "x" .', 10, 'read.escape', { escape: '\\t' }],
    ['<a:s> <a:\\u0020p> "x" .', 8, 'read.iri-character', { character: ' ' }],
    ['<a:s> <a:p> <a:o o> .', 17, 'read.iri-space', { iri: 'a:o' }],
    ['<a:s> <a:p> <a:{o}> .', 16, 'read.iri-character', { character: '{' }],
    ['<a:s> <a:p> <a:o', 13, 'read.iri-open'],
    ['<a:s> <a:p> << <a:s> <a:p> <a:o> >> .', 13, 'read.rdf-star'],
    ['<<( <a:s> <a:p> <a:o> )>> <a:p> <a:o> .', 1, 'read.rdf-star'],
    ['VERSION "1.2"', 1, 'read.version'],
    ['<a:s> <a:p> "x"@en--ltr .', 16, 'read.direction', { tag: '@en--ltr' }],
    ['<a:s> <a:p> "x"@ .', 16, 'read.language'],
    ['<a:s> <a:p> "x"@nl_BE .', 16, 'read.language', { tag: '@nl_BE' }],
    ['<a:s> <a:p> "x"^^xsd:date .', 16, 'read.datatype'],
    ['<a:s> <a:p> _:- .', 13, 'read.label'],
    ['_x <a:p> <a:o> .', 1, 'read.label'],
    ['"x" <a:p> <a:o> .', 1, 'read.subject-unexpected', { found: '"x"' }],
    ['<a:s> _:p <a:o> .', 7, 'read.predicate-unexpected', { found: '_:p' }],
    ['<a:s> .', 7, 'read.predicate-missing'],
    ['<a:s> <a:p> .', 13, 'read.object-missing'],
    ['<a:s> <a:p> 42 .', 13, 'read.object-unexpected', { found: '42' }],
    ['@prefix a: <b> .', 1, 'read.directive', { found: '@prefix' }],
    ['<a:é> <a:p> <a:o>', 18, 'read.stop-missing'],
    ['<a:s> <a:p> <a:o> ; <a:q> "x" .', 19, 'read.stop-missing'],
    ['<a:s> <a:p> <a:o> . <a:s> <a:p> <a:q> .', 21, 'read.after-stop'],
    ['<a:s> <a:p> <a:o> "x" .', 19, 'read.stop-missing'],
  ])('%s: column %d, %s', async (text, column, message, args = {}) => {
    // Between two good lines: neither is lost.
    const good = (n: number): string => `<a:s> <a:p> "${n}" .`
    const { graph, sources } = await readTexts({ 'a.nt': `${good(1)}\n${text}\n${good(2)}` }, { syntax: 'nt' })
    const [problem] = sources[0]!.problems
    expect(problem).toMatchObject({ place: { source: 'a.nt', line: 2, column }, message, args })
    expect(sources[0]).toMatchObject({ statements: 2, skipped: 1, complete: true })
    expect(graph.size).toBe(2)
  })

  test('broken UTF-8 costs one line; a real U+FFFD costs none', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<a:s> <a:p> "\u00e9\ufffd" .\n<a:s> <a:p> "caf'),
      Buffer.from([0xe9]),
      Buffer.from('" .\n<a:s> <a:p> "\ufffd" .'),
    ])
    const { graph, sources } = await readTexts({ 'a.nt': bytes }, { chunk: 5 })
    expect(sources[0]!.problems).toEqual([
      {
        place: { source: 'a.nt', line: 2, column: 17 },
        message: 'read.not-utf8',
        args: { byte: 'E9' },
        hint: 'read.not-utf8.hint',
      },
    ])
    expect(statementsOf(graph)).toEqual([
      '<a:s> <a:p> "\u00e9\ufffd"^^<http://www.w3.org/2001/XMLSchema#string> .',
      '<a:s> <a:p> "\ufffd"^^<http://www.w3.org/2001/XMLSchema#string> .',
    ])
  })

  test('all bad lines are counted, the first ones are kept', async () => {
    const { sources } = await readTexts({ 'a.nt': `<a:s> <a:p> "x" .\n${'bad\n'.repeat(100)}` }, { syntax: 'nt' })
    expect(sources[0]).toMatchObject({ statements: 1, skipped: 100, complete: true })
    expect(sources[0]!.problems.map((problem) => problem.place.line)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 2),
    )
  })

  test.skipIf(!existsSync(CORPUS))(
    'real files are read as N3.js reads them (skipped without ../shared/corpus)',
    async () => {
      const found = (await findSources([CORPUS], nodeIo())).filter(({ name }) => /\.n[tq](\.gz)?$/.test(name))
      expect(found.length).toBeGreaterThan(12)
      for (const { name } of found) {
        const stored = readFileSync(name)
        const lines = (name.endsWith('.gz') ? gunzipSync(stored) : stored).toString().split('\n')
        const step = Math.ceil(lines.length / 6_000)
        const text = lines.filter((_, i) => i % step === 0).join('\n')
        const { graph, sources } = await readTexts({ [`${name}.nq`]: text }, { chunk: 4_099 })
        expect(sources[0]!.problems, name).toEqual([])
        expect(statementsOf(graph), name).toEqual(n3Statements(text, 'N-Quads'))
      }
    },
  )
})

// --- Turtle and TriG ---------------------------------------------------------------------------------------------------

const P = '@prefix dct: <http://purl.org/dc/terms/> .\n'

describe('Turtle and TriG', () => {
  test('relative IRIs stay as they are written, unless a base is declared', async () => {
    const relative =
      '<> <#p> <./a/../b?q>, </c>, <//d/e>, <1a:b>, <me@ex.org>, "1"^^<x>. @prefix x: <y#> . x:z x:p x: .'
    const none = await readTexts({ 'a.ttl': relative })
    expect(none.sources[0]!.problems).toEqual([])
    expect(statementsOf(none.graph)).toEqual([
      '<> <#p> "1"^^<x> .',
      '<> <#p> <./a/../b?q> .',
      '<> <#p> <//d/e> .',
      '<> <#p> </c> .',
      '<> <#p> <1a:b> .',
      '<> <#p> <me@ex.org> .',
      '<y#z> <y#p> <y#> .',
    ])
    const some = await readTexts({
      'a.ttl': '@base <http://ex.org/x/y> . <> <#p> <./a/../b>, </c> . BASE <z/> <a> <b> <c> .',
    })
    expect(statementsOf(some.graph)).toEqual([
      '<http://ex.org/x/y> <http://ex.org/x/y#p> <http://ex.org/c> .',
      '<http://ex.org/x/y> <http://ex.org/x/y#p> <http://ex.org/x/b> .',
      '<http://ex.org/x/z/a> <http://ex.org/x/z/b> <http://ex.org/x/z/c> .',
    ])
  })

  test('blank nodes of two sources, and named and unnamed ones of one, are never the same', async () => {
    const text = '_:b1 <a:p> [] . _:b0_1 <a:p> "x" . [] <a:p> _:b1 .'
    const { graph } = await readTexts({ 'a.ttl': text, 'b.ttl': text, 'c.nt': '_:b1 <a:p> "x" .' })
    const blanks = statementsOf(graph).flatMap((line) => line.match(/_:\S+/g) ?? [])
    expect(new Set(blanks).size).toBe(4 + 4 + 1)
    expect(graph.size).toBe(7)
  })

  test('a file of Turtle with a graph in it is TriG', async () => {
    const { graph, sources } = await readTexts({ 'a.ttl': `${P}<g> { <s> dct:title "x" }` })
    expect(sources[0]).toMatchObject({ syntax: 'trig', complete: true })
    expect(statementsOf(graph)[0]).toMatch(/<g> \.$/)
  })

  test('brackets nested 50,000 deep and lists as long are read', async () => {
    const n = 50_000
    const { graph } = await readTexts({
      'a.ttl': `<s> <p> ${'[ <p> '.repeat(n)}"x"${' ]'.repeat(n)} , ${'( '.repeat(n)}${') '.repeat(n)}.`,
    })
    expect(graph.size).toBe(n + 1 + 1 + 2 * (n - 1))
  })

  test.each<[text: string, line: number, column: number, message: string, args?: object, hint?: string]>([
    ['<s> dct:title "Bomen"@nl ;\n dct:description "Alle bomen\n van de stad"@nl .', 3, 18, 'read.quote-open'],
    ['<s> dct:title """Bomen\nzonder einde .', 2, 15, 'read.long-quote-open'],
    ['<s> dct:title "De "oude" bomen" .', 2, 20, 'read.quote-inside', { found: 'oude' }],
    ['<s> dct:title "De "dct:x .', 2, 20, 'read.quote-inside', { found: 'dct:x' }],
    ['<s> dct:title “Bomen” .', 2, 15, 'read.curly-quote', { sign: '“' }],
    ['<s> dct:title "C:\\data" .', 2, 18, 'read.escape', { escape: '\\d' }],
    ['<s> dct:title """a\n\\u00zz""" .', 3, 1, 'read.escape', { escape: '\\u' }],
    ['<s> dct:title "\\uD83D\\uDE00" .', 2, 16, 'read.escape'],
    ['<s> dct:title "Bomen"@nl_BE .', 2, 25, 'read.language', { tag: '@nl_BE' }],
    ['<s> dct:title "Bomen"@nederlands .', 2, 22, 'read.language', { tag: '@nederlands' }],
    ['<s> dct:title "Bomen"@ .', 2, 22, 'read.language'],
    ['<s> dct:title "a"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> .', 2, 20, 'read.language-type'],
    ['<s> dct:title "a"^^ .', 2, 18, 'read.datatype'],
    ['<s> dct:title "a" ; "b" .', 2, 21, 'read.text-not-here', { found: '"b"' }],
    ['<s> dct:relation <http://ex.org/a b> .', 2, 34, 'read.iri-space', { iri: 'http://ex.org/a b' }],
    ['<s> dct:relation <http://ex.org/{id}> .', 2, 33, 'read.iri-character', { character: '{' }],
    ['<s> dct:relation <http://ex.org/a\n .', 2, 18, 'read.iri-open'],
    ['<s> dct:relation <http://ex.org/\\x> .', 2, 33, 'read.escape', { escape: '\\x' }],
    ['<s> dct:relation https://ex.org/a .', 2, 18, 'read.iri-bare', { iri: 'https://ex.org/a' }],
    ['@base <http://ex.org/> .\n<s> dct:relation <1a:b> .', 3, 18, 'read.iri-invalid', { iri: '1a:b' }],
    ['<s> dct:title dct:a/b .', 2, 20, 'read.name-character', { character: '/', name: 'dct:a/b' }],
    [
      '<s> a dcat:Dataset .',
      2,
      7,
      'read.prefix-undeclared',
      { prefix: 'dcat', line: '@prefix dcat: <http://www.w3.org/ns/dcat#> .' },
      'read.prefix-undeclared.known',
    ],
    [
      '<s> dcterms:title "x" .',
      2,
      5,
      'read.prefix-undeclared',
      { line: '@prefix dcterms: <http://purl.org/dc/terms/> .' },
      'read.prefix-undeclared.known',
    ],
    ['<s> dtc:title "x" .', 2, 5, 'read.prefix-undeclared', { declared: 'dct:' }, 'read.prefix-undeclared.declared'],
    ['@prefix x: <http://ex.org/>\n<s> dct:title "x" .', 2, 28, 'read.prefix-stop'],
    ['@prefix x <http://ex.org/> .', 2, 9, 'read.prefix-name'],
    ['@prefix x: y .', 2, 12, 'read.word', { word: 'y' }],
    ['@prefix x: "y" .', 2, 12, 'read.prefix-iri'],
    ['@prefx x: <y> .', 2, 1, 'read.keyword', { word: '@prefx' }],
    ['<s> dct:title "a"\n<t> dct:title "b" .', 2, 18, 'read.punctuation-missing', { found: '<t>' }],
    ['<s> dct:title "a" dct:type "b" .', 2, 19, 'read.punctuation-missing', { found: 'dct:type' }],
    ['<s> dct:title "a"\n@prefix x: <y> .', 3, 1, 'read.punctuation-missing', { found: '@prefix' }],
    ['<s> dct:title "a" ;', 2, 20, 'read.unfinished'],
    ['<s> dct:title "a"\n\n', 2, 18, 'read.unfinished'],
    ['<s> dct:relation [ dct:title "a" .', 2, 34, 'read.bracket-open'],
    ['<s> dct:relation ( "a" .', 2, 24, 'read.value-missing', { sign: '.' }],
    ['<s> dct:relation <a>\nPREFIX x: <y>', 2, 21, 'read.punctuation-missing', { found: 'PREFIX' }],
    ['<s> dct:title .', 2, 15, 'read.value-missing', { sign: '.' }],
    ['<s> dct:title "a" ;\n  ... .', 3, 4, 'read.ellipsis'],
    ['<s> dct:title "a" .\n  ...', 3, 3, 'read.ellipsis'],
    ['<s> .', 2, 5, 'read.value-missing'],
    ['<s> dct:title "a" ] .', 2, 19, 'read.punctuation-missing', { found: ']' }],
    ['<s> _:p "a" .', 2, 5, 'read.blank-predicate'],
    ['"a" dct:title "a" .', 2, 1, 'read.text-not-here'],
    ['<s> dct:title Bomen .', 2, 15, 'read.word', { word: 'Bomen' }],
    ['<s> dct:title True .', 2, 15, 'read.word', { word: 'True' }],
    ['<s> dct:title _:- .', 2, 15, 'read.label'],
    ['<s> dct:title = .', 2, 15, 'read.word'],
    ['<g> { <s> dct:title "a" .', 2, 26, 'read.graph-open'],
    ['<s> dct:title { } .', 2, 15, 'read.brace'],
    ['} .', 2, 1, 'read.brace'],
    [') .', 2, 1, 'read.value-missing', { sign: ')' }],
    ['<< <s> <p> <o> >> <p> <o> .', 2, 1, 'read.rdf-star'],
    ['<s> <p> <<( <s> <p> <o> )>> .', 2, 9, 'read.rdf-star'],
    ['<s> <p> "a" {| <q> "b" |} .', 2, 13, 'read.rdf-star'],
    ['<s> <p> "a"@nl--ltr .', 2, 15, 'read.direction'],
    ['VERSION "1.2"', 2, 1, 'read.version'],
  ])('%j: %d:%d %s', async (text, line, column, message, args = {}, hint = `${message}.hint`) => {
    const before = `${P.trim()} <a:s> <a:p> "before" .\n`
    for (const chunk of [65_536, 3]) {
      const { graph, sources } = await readTexts({ 'a.ttl': before + text }, { chunk })
      const [problem] = sources[0]!.problems
      expect(problem).toMatchObject({ place: { line, column }, message, args, hint })
      expect(sources[0]).toMatchObject({ skipped: 1, complete: false })
      expect(statementsOf(graph).some((statement) => statement.includes('"before"'))).toBe(true)
      expect(Object.keys(readingMessagesEn)).toEqual(expect.arrayContaining([message, hint]))
    }
  })

  test('whatever is wrong has one place and words, and chunks make no difference', async () => {
    const folder = resolve(import.meta.dirname, '../fixtures/readers/places')
    const texts = ['catalogue.ttl', 'graphs.trig'].map((file) => [...readFileSync(resolve(folder, file), 'utf8')])
    const signs = [...'<>"\\. _:@^#-é🌳{}[](),;n\n9\'~|a=?%“', '"""', 'dct:', '@prefix', 'true', '\\u00']
    const edit = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2), fc.constantFrom(...signs))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 50 }),
        async (characters, edits, chunk) => {
          const edited = [...characters]
          for (const [at, remove, sign] of edits)
            edited.splice(at % edited.length, remove, ...(remove === 2 ? [] : [sign]))
          const text = edited.join('')
          const whole = await readTexts({ 'a.ttl': text }, { syntax: 'turtle' })
          const pieces = await readTexts({ 'a.ttl': text }, { syntax: 'turtle', chunk })
          expect(pieces.sources).toEqual(whole.sources)
          expect(statementsOf(pieces.graph)).toEqual(statementsOf(whole.graph))
          const [source] = whole.sources
          expect(source!.complete).toBe(source!.problems.length === 0)
          for (const { place, message, args } of source!.problems) {
            expect(['read.syntax', 'read.failed']).not.toContain(message)
            const line = text.split(/\r\n?|\n/)[place.line - 1]
            expect(place.column, JSON.stringify(args)).toBeLessThanOrEqual(line!.length + 1)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('broken UTF-8 is found where it stands, and what is before it is kept', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<a:s> <a:p> "één" .\n<a:s> <a:p> "é caf'),
      Buffer.from([0xe9]),
      Buffer.from('" .'),
    ])
    for (const chunk of [65_536, 2]) {
      const { graph, sources } = await readTexts({ 'a.ttl': bytes }, { chunk })
      expect(sources[0]!.problems).toMatchObject([{ place: { line: 2, column: 19 }, message: 'read.not-utf8' }])
      expect(sources[0]!.complete).toBe(false)
      expect(graph.size).toBe(1)
    }
  })

  test.skipIf(!existsSync(CORPUS))(
    'real files give the same in chunks as whole (skipped without ../shared/corpus)',
    async () => {
      const found = (await findSources([CORPUS], nodeIo())).filter(({ name }) => /\.(ttl|trig)$/.test(name))
      expect(found.length).toBeGreaterThan(150)
      const plain = (lines: string[]): string[] => lines.map((statement) => statement.replace(/_:\S+/g, '_:')).sort()
      let compared = 0
      for (const { name } of found) {
        const text = readFileSync(name, 'utf8')
        let whole: string[]
        try {
          whole = n3Statements(text.replace(/^\ufeff/, ''), 'TriG')
        } catch {
          continue
        }
        // N3.js drops dot segments where there is no base, and makes `undefined/…` of what begins with a slash.
        if (/<\.*\//.test(text)) continue
        // Datasets in schema.org become datasets in DCAT.
        if (/schema\.org\/[\s\S]*\bData(?:set|Catalog|Download)\b/.test(text)) continue
        const { graph, sources } = await readTexts({ [name]: text }, { chunk: 1_009 })
        expect(sources[0]!.problems, name).toEqual([])
        expect(plain(statementsOf(graph)), relative(CORPUS, name)).toEqual(plain(whole))
        compared++
      }
      expect(compared).toBeGreaterThan(140)
    },
  )
})

describe('one record in every format', () => {
  const folder = resolve(import.meta.dirname, '../fixtures/readers/record')
  test.each(readdirSync(folder))('%s', async (file) => {
    const read = async (name: string): Promise<string[]> => {
      const { graph, sources } = await readTexts({ [name]: readFileSync(resolve(folder, name)) }, { chunk: 64 })
      expect(sources[0]).toMatchObject({ complete: true, problems: [], statements: 14 })
      // Without graph names and labels, which the formats do not share.
      return statementsOf(graph)
        .map((line) => line.replace(/_:\S+/g, '_:').replace(/ <[^>]*graph\/\d> \.$/, ' .'))
        .sort()
    }
    expect(await read(file)).toEqual(await read('record.nt'))
  })
})

// --- which syntax --------------------------------------------------------------------------------------------------------

const NT = '<http://xmlns.com/foaf/0.1/x> <http://purl.org/dc/terms/title> "x" .\n'

describe('the syntax is found by content and name', () => {
  test.each<[name: string, text: string, syntax: string]>([
    ['a.ttl', `${P}<s> dct:title "x" .`, 'turtle'],
    ['a.rdf', `${P}<s> dct:title "x" .`, 'turtle'],
    ['a.nt', `${P}<s> dct:title "x" .`, 'turtle'],
    ['a.csv', `# comment\n${P}`, 'turtle'],
    ['a.ttl', NT, 'turtle'],
    ['a.nt', NT, 'ntriples'],
    ['-', NT, 'ntriples'],
    ['a.rdf', `# comment\n\n${NT}`, 'ntriples'],
    ['a.nt.gz', `bad\n${NT}`, 'ntriples'],
    ['a.nt', NT.replace(' .', ' <a:g> .'), 'ntriples'],
    ['a.nq', NT, 'nquads'],
    ['-', `<a:s> <a:p> <http://a b> .\n${NT}${NT}`, 'ntriples'],
    ['-', `this is a bad line\n${NT}${NT}`, 'ntriples'],
    ['-', `<a:s> <a:p> "open, it; is .\n${NT}${NT}`, 'ntriples'],
    ['-', `<a:s> <a:p> "x" ; <a:q> "y" .\n${NT}${NT}`, 'turtle'],
    ['-', `${NT}${NT}<a:s> <a:p> "5"^^xsd:int .\n`, 'turtle'],
    ['-', `${NT}${NT}<a:s> a <a:C> .\n`, 'turtle'],
    ['-', `${NT}${NT}<a:s> <a:p> """x\n`, 'turtle'],
    ['-', `${NT}${NT}<a:s> <a:p> 5 .\n`, 'turtle'],
    ['-', `${NT}<a:s> <a:p> "x" ; <a:q> "y" .\n`, 'turtle'],
    ['a.trig', `${P}<g> { }`, 'trig'],
    ['-', '[] <a:p> "x" .', 'turtle'],
    ['-', '[ <a:p> "x" ] .', 'turtle'],
    ['-', '{ <a:s> <a:p> "x" }', 'turtle'],
    ['-', '<x:y> a <x:z> .', 'turtle'],
    ['-', 'PREFIX a: <b>', 'turtle'],
    ['-', 'dct:a dct:b dct:c .', 'turtle'],
    ['a.ttl', 'Dit is geen Turtle', 'turtle'],
    ['a.ttl', '', 'turtle'],
    ['a.nt', '', 'ntriples'],
    ['-', '', 'turtle'],
  ])('%s %j: %s', (name, text, syntax) => {
    expect(detect(name, Buffer.from(text), null)).toEqual({ syntax })
  })

  test.each<[name: string, text: string, syntax: string]>([
    ['a.ttl', '{"@context": {}, "@id": "x"}', 'jsonld'],
    ['a.jsonld', '[\n  {"a": 1}]', 'jsonld'],
    ['a.json', '{"dataset": [{"@type": "dcat:Dataset"}]}', 'jsonld'],
    ['a.json', '{"@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld"}', 'json'],
    ['a.json', ' {\n "help": 1 }', 'json'],
    ['a.json', "{'help': 1 }", 'json'],
    ['a.json', '[{"a": 1}]', 'json'],
    ['a.json', '{}', 'json'],
    ['a.json', '', 'json'],
    ['a.ttl', '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'rdfxml'],
    ['a.ttl', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', 'rdfxml'],
    ['a.xml', '<csw:GetRecordsResponse xmlns:csw="x"><rdf:RDF/></csw:GetRecordsResponse>', 'rdfxml'],
    ['-', '<rdf:RDF', 'rdfxml'],
    ['a.ttl', '<!DOCTYPE html>\n<html lang="nl">', 'html'],
    ['a.csv', 'id;titel\n1;Bomen', 'csv'],
    ['-', 'id;titel;licentie\n1;Bomen;CC0\n', 'csv'],
    ['a.xlsx', 'PK\x03\x04', 'xlsx'],
    ['-', 'PK\x03\x04[Content_Types].xml xl/workbook.xml', 'xlsx'],
  ])('%s %j: %s', (name, text, syntax) => {
    expect(detect(name, Buffer.from(text), null)).toEqual({ syntax })
  })

  test.each<[what: string, name: string, bytes: Uint8Array, syntax: string, encoding: string]>([
    [
      'declared',
      'a.rdf',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF>'),
      'rdfxml',
      'windows-1252',
    ],
    ['with a mark', 'a.rdf', Buffer.from('\ufeff<rdf:RDF>', 'utf16le'), 'rdfxml', 'utf-16le'],
    ['big end first', 'a.json', Buffer.from('\ufeff{"@id": "x"}', 'utf16le').swap16(), 'jsonld', 'utf-16be'],
    ['table', 'a.csv', Buffer.from('titel;a\ncaf\xe9;b', 'latin1'), 'csv', 'windows-1252'],
  ])('%s: the encoding goes with the syntax', (_, name, bytes, syntax, label) => {
    expect(detect(name, bytes, null)).toMatchObject({ syntax, encoding: { label } })
  })

  test.each<[name: string, text: string | Uint8Array, refused: string]>([
    ['a.xml', '<datasets><dataset/></datasets>', 'xml'],
    ['-', 'Dit is een brief.', 'text'],
    ['a.ttl', 'a\0b', 'binary'],
    ['a.rdf', Buffer.from('<?xml version="1.0"?><rdf:RDF>caf\xe9 x', 'latin1'), 'unknown'],
    ['a.rdf', '<?xml version="1.0" encoding="x-none"?><rdf:RDF>', 'unknown'],
    ['a.json', Buffer.from('{"a": "caf\xe9"}', 'latin1'), 'unknown'],
  ])('%s %j is %s, which is refused', (name, text, refused) => {
    expect(detect(name, Buffer.from(text as string), null)).toMatchObject({ refused })
  })

  test('what is asked goes before what is found; short names and media types are understood', async () => {
    expect(detect('a.json', Buffer.from('{}'), 'trig')).toEqual({ syntax: 'trig' })
    expect(['ttl', 'NT', 'n-quads', 'text/turtle', 'trig', 'application/ld+json', 'toString'].map(syntaxOf)).toEqual([
      'turtle',
      'ntriples',
      'nquads',
      'turtle',
      'trig',
      'jsonld',
      null,
    ])
    await expect(readTexts({ 'a.ttl': '' }, { syntax: 'yaml' })).rejects.toMatchObject({
      code: 2,
      key: 'read.syntax-unknown',
    })
  })

  test('every syntax has one reader, and the list names each file once', () => {
    const syntaxes = readers.flatMap((reader) => reader.syntaxes)
    expect([...syntaxes].sort()).toEqual([...SYNTAXES].sort())
    // A reader of several files stands in a folder.
    const folder = resolve(import.meta.dirname, '../src/readers')
    for (const { id } of readers) {
      expect(
        [`${id}.ts`, `${id}/index.ts`].some((file) => existsSync(resolve(folder, file))),
        id,
      ).toBe(true)
    }
  })
})

test('every message of readers and sources has words and a next step in both languages', () => {
  const keys = ['readers', 'sources'].flatMap((folder) => {
    const path = resolve(import.meta.dirname, '../src', folder)
    return readdirSync(path)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(resolve(path, file), 'utf8').match(/'read\.[a-z0-9.-]+'/g) ?? [])
  })
  const parts = ['subject', 'predicate', 'object'].flatMap((part) => [
    `read.${part}-missing`,
    `read.${part}-unexpected`,
  ])
  const used = new Set([...keys.map((key) => key.slice(1, -1)), ...parts])
  expect(used.size).toBeGreaterThan(60)
  const english = { ...readingMessagesEn, ...formatMessagesEn }
  const dutch = { ...readingMessagesNl, ...formatMessagesNl }
  for (const messages of [english, dutch]) {
    const own = (key: string): boolean =>
      key in messages &&
      (/\.(?:hint|known|declared|similar)$/.test(key) || `${key}.hint` in messages || /-empty$/.test(key))
    expect([...used].filter((key) => !own(key))).toEqual([])
  }
  expect(Object.keys(dutch)).toEqual(Object.keys(english))
  // Those of portals are said in their folder, which has its own test.
  const known = Object.keys(english).filter((key) => !key.startsWith('read.portal'))
  // And none is left that nobody says.
  expect(known.filter((key) => !used.has(key) && !used.has(key.replace(/\.hint$/, '')))).toEqual([])
})
