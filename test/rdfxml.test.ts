import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Quad, Term } from '@rdfjs/types'
import fc from 'fast-check'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { describe, expect, test } from 'vitest'
import { formatMessagesEn } from '../src/locales/messages-formats.ts'
import { readingMessagesEn } from '../src/locales/messages-reading.ts'
import { findSources } from '../src/sources/find.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { withoutLabels } from './blank-nodes.ts'
import { corpusCounts } from './corpus-counts.ts'
import { readTexts, statementsOf } from './read-text.ts'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus')
const HEAD = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:d="http://d#">\n'
const GOOD = '<d:A rdf:about="http://a"><d:t>x</d:t></d:A>\n'
const END = '</rdf:RDF>'

/** What RdfXmlParser reads by itself, as `statementsOf` writes it. */
async function theirs(text: string): Promise<string[]> {
  const term = (t: Term): string => {
    if (t.termType === 'NamedNode') return `<${t.value}>`
    if (t.termType !== 'Literal') return `_:${t.value}`
    return `"${t.value}"${t.language ? `@${t.language}` : `^^<${t.datatype.value}>`}`
  }
  const quads = await new Promise<Quad[]>((done, fail) => {
    const found: Quad[] = []
    const parser = new RdfXmlParser({ baseIRI: 'x-base:/', validateUri: false, allowDuplicateRdfIds: true })
    parser.on('data', (quad: Quad) => found.push(quad))
    parser.on('error', fail).on('end', () => done(found))
    parser.end(text)
  })
  return [...new Set(quads.map((q) => `${term(q.subject)} ${term(q.predicate)} ${term(q.object)} .`))]
}

describe('RDF/XML', () => {
  test('relative IRIs stay as they are written, unless a base is declared', async () => {
    const body = (base: string): string =>
      `${HEAD.replace('>\n', `${base}>`)}<d:A rdf:about="a"><d:p rdf:resource=""/><d:q rdf:resource="../b"/></d:A><d:B rdf:ID="c"/>${END}`
    const none = await readTexts({ 'a.rdf': body('') })
    expect(none.sources[0]!.problems).toEqual([])
    expect(statementsOf(none.graph).map((line) => line.replaceAll(/http:\/\/(?:d#|www\S+#)/g, ''))).toEqual([
      '<#c> <type> <B> .',
      '<a> <p> <> .',
      '<a> <q> <../b> .',
      '<a> <type> <A> .',
    ])
    const some = await readTexts({ 'a.rdf': body(' xml:base="http://ex.org/x/y#z"') })
    expect(statementsOf(some.graph).map((line) => line.replaceAll(/http:\/\/(?:d#|www\S+#)/g, ''))).toEqual([
      '<http://ex.org/x/a> <p> <http://ex.org/x/y> .',
      '<http://ex.org/x/a> <q> <http://ex.org/b> .',
      '<http://ex.org/x/a> <type> <A> .',
      '<http://ex.org/x/y#c> <type> <B> .',
    ])
  })

  test('every rdf:RDF in the answer of a catalogue service is read, with the lines of the file', async () => {
    const record = (n: number): string =>
      `<csw:other>&amp; x</csw:other>\n${HEAD}<d:A rdf:about="http://${n}"><d:p rdf:nodeID="b"/></d:A>${END}`
    const text = `<?xml version="1.0"?>\n<csw:R xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">${record(1)}${record(2)}</csw:R>`
    const { graph, sources } = await readTexts({ 'a.xml': text }, { chunk: 50 })
    expect(sources).toMatchObject([{ syntax: 'rdfxml', statements: 4, complete: true, problems: [] }])
    expect(graph.placeOfNode(graph.iri('http://2'))).toEqual({ source: 'a.xml', line: 6, column: 17 })
    // One node a document: the two have one label only by chance.
    expect(new Set(statementsOf(graph).flatMap((line) => line.match(/_:\S+/g) ?? [])).size).toBe(2)
  })

  test('a document may be one node; XML without RDF is refused', async () => {
    const node = `<d:A xmlns:d="http://d#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><d:t>x</d:t></d:A>`
    const { sources } = await readTexts({
      'a.rdf': node,
      'b.xml': '<a xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns"/>',
    })
    expect(sources).toMatchObject([
      { statements: 2, complete: true },
      { complete: false, problems: [{ message: 'read.xml-no-rdf' }] },
    ])
  })

  test('what stands in other encodings is read when it is declared', async () => {
    const text = (encoding: string): string =>
      `<?xml version="1.0" encoding="${encoding}"?>${HEAD}<d:A><d:t>café €</d:t></d:A>${END}`
    const { graph, sources } = await readTexts({
      'a.rdf': Buffer.from(`\ufeff${text('UTF-16')}`, 'utf16le'),
      'b.rdf': Buffer.from(`\ufeff${text('utf-16')}`, 'utf16le').swap16(),
      'c.rdf': Buffer.from(text('windows-1252').replace('€', '\x80'), 'latin1'),
      'd.rdf': text('utf-16'),
    })
    expect(sources.map(({ statements, complete }) => [statements, complete])).toEqual(Array(4).fill([2, true]))
    expect(graph.subjects('http://d#t', graph.terms.literal('café €'))).toHaveLength(4)
  })
})

describe('what is wrong is said once, where it stands, and what was read before is kept', () => {
  test.each<[what: string, text: string, line: number, column: number, message: string, args?: object]>([
    ['&', '<d:A><d:t>AT&T</d:t></d:A>', 3, 13, 'read.xml-ampersand'],
    ['& before a real one', '<d:A><d:t>a & b &amp; c</d:t></d:A>', 3, 13, 'read.xml-ampersand'],
    ['HTML entity', '<d:A><d:t>&nbsp;é</d:t></d:A>', 3, 11, 'read.xml-entity', { entity: '&nbsp;' }],
    ['no character', '<d:A><d:t>&#x1;</d:t></d:A>', 3, 11, 'read.xml-reference'],
    ['<', '<d:A><d:t>a < b</d:t></d:A>', 3, 13, 'read.xml-less-than'],
    ['< in an attribute', '<d:A d:b="a<b"/>', 3, 12, 'read.xml-less-than'],
    ['other end tag', '<d:A>\n<d:t>a</d:T></d:A>', 4, 7, 'read.xml-close', { found: 'd:T', expected: 'd:t' }],
    ['end tag too many', '</d:A>', 3, 1, 'read.xml-close', { found: 'd:A', expected: 'rdf:RDF' }],
    ['prefix', '<d:A><x:t>a</x:t></d:A>', 3, 7, 'read.xml-prefix', { prefix: 'x' }],
    ['prefix of an attribute', '<d:A\n x:y="z"/>', 4, 2, 'read.xml-prefix', { prefix: 'x' }],
    ['no quotes', '<d:A d:b=c/>', 3, 10, 'read.xml-attribute'],
    ['attribute twice', '<d:A d:b="c" d:b="f"/>', 3, 1, 'read.xml-attribute-twice', { attribute: 'b' }],
    ['control character', '<d:A><d:t>\u0001</d:t></d:A>', 3, 11, 'read.xml-character', { code: 'U+0001' }],
    ['hyphens', '<!-- a -- b -->', 3, 10, 'read.xml-comment'],
    ['declaration inside', '<?xml version="1.0"?>', 3, 1, 'read.xml-declaration'],
    [
      'markup in a text',
      '<d:A><d:t>foo <b>bar</b></d:t></d:A>',
      3,
      15,
      'read.rdfxml-markup',
      { element: 'b', property: 'd:t' },
    ],
    ['no namespace', '<d:A><b/></d:A>', 3, 6, 'read.rdfxml-no-namespace', { element: 'b' }],
    [
      'a level is missing',
      '<d:A><d:p><d:q>x</d:q></d:p></d:A>',
      3,
      11,
      'read.rdfxml-striping',
      { element: 'd:q', property: 'd:p' },
    ],
    [
      'two values',
      '<d:A><d:t><d:B/><d:C/></d:t></d:A>',
      3,
      17,
      'read.rdfxml-second-node',
      { element: 'd:C', property: 'd:t' },
    ],
    ['a thing for a property', '<d:A><d:B rdf:about="x"/></d:A>', 3, 6, 'read.rdfxml-node', { element: 'd:B' }],
    [
      'rdf:resource on a thing',
      '<d:A rdf:resource="x"/>',
      3,
      20,
      'read.rdfxml-node-attribute',
      { attribute: 'rdf:resource' },
    ],
    ['two names', '<d:A rdf:about="x" rdf:ID="y"/>', 3, 1, 'read.rdfxml-attributes'],
    [
      'two values in attributes',
      '<d:A><d:t rdf:resource="x" rdf:nodeID="y"/></d:A>',
      3,
      6,
      'read.rdfxml-attributes',
      { names: 'rdf:resource, rdf:nodeID' },
    ],
    ['rdf:ID with a space', '<d:A rdf:ID="1 y"/>', 3, 1, 'read.rdfxml-id', { value: '1 y' }],
    ['rdf:li', '<rdf:li/>', 3, 1, 'read.rdfxml-name', { name: 'rdf:li' }],
    ['rdf:bagID', '<d:A rdf:bagID="x"/>', 3, 1, 'read.rdfxml-obsolete', { name: 'rdf:bagID' }],
    ['RDF 1.2', '<d:A><d:t rdf:parseType="Triple"/></d:A>', 3, 26, 'read.rdf-star'],
  ])('%s', async (_, text, line, column, message, args = {}) => {
    for (const chunk of [65_536, 3]) {
      const { graph, sources } = await readTexts({ 'a.rdf': `${HEAD}${GOOD}${text}\n${END}` }, { chunk })
      expect(sources[0]).toMatchObject({ skipped: 1, complete: false })
      expect(sources[0]!.problems).toMatchObject([{ place: { line, column }, message, args, hint: `${message}.hint` }])
      expect(Object.keys({ ...formatMessagesEn, ...readingMessagesEn })).toContain(message)
      expect(graph.iri('http://a')).toBeGreaterThanOrEqual(0)
    }
  })

  test.each<[what: string, text: string, line: number, column: number, message: string, args?: object]>([
    ['cut off in a text', `${HEAD}<d:A><d:t>a`, 2, 12, 'read.xml-open', { element: 'd:t' }],
    ['cut off in a tag', `${HEAD}<d:A><d:t`, 2, 10, 'read.xml-open', { element: 'd:A' }],
    ['cut off after a thing', HEAD + GOOD, 3, 1, 'read.xml-open', { element: 'rdf:RDF' }],
    ['an empty file', '', 1, 1, 'read.xml-empty'],
    ['something behind', `${HEAD}${END}\n x`, 3, 2, 'read.xml-outside'],
    ['something before', `\n<?xml version="1.0"?>${HEAD}${END}`, 2, 1, 'read.xml-declaration'],
    ['a slash at the end of a line', `${HEAD}<d:A/\r\n${END}`, 2, 6, 'read.xml-syntax'],
    ['an unknown encoding', `<?xml version="1.0" encoding="x-none"?>${HEAD}${END}`, 1, 1, 'read.encoding'],
  ])('%s', async (_, text, line, column, message, args = {}) => {
    const { sources } = await readTexts({ 'a.rdf': text })
    expect(sources[0]!.complete).toBe(false)
    expect(sources[0]!.problems).toMatchObject([{ place: { line, column }, message, args }])
  })

  test.each<[what: string, text: string, column: number, message: string, args?: object]>([
    ['a text beside a link', '<d:A><d:t rdf:resource="x"> y</d:t></d:A>', 29, 'read.rdfxml-stray-text', { text: 'y' }],
    ['a text in a thing', '<d:A>y</d:A>', 6, 'read.rdfxml-stray-text', { element: 'd:A' }],
    ['about without prefix', '<d:A about="x"/>', 13, 'read.rdfxml-prefix', { attribute: 'about' }],
  ])('%s costs no more than itself', async (_, text, column, message, args = {}) => {
    const { graph, sources } = await readTexts({ 'a.rdf': `${HEAD}${text}\n${GOOD}${END}` })
    expect(sources[0]).toMatchObject({ skipped: 1, complete: true })
    expect(sources[0]!.problems).toMatchObject([{ place: { line: 2, column }, message, args }])
    expect(graph.iri('http://a')).toBeGreaterThanOrEqual(0)
  })

  test('broken UTF-8 is found where it stands', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEAD}${GOOD}<d:A>\n<d:t>é caf`),
      Buffer.from([0xe9]),
      Buffer.from(`</d:t></d:A>${END}`),
    ])
    for (const chunk of [65_536, 2]) {
      const { graph, sources } = await readTexts({ 'a.rdf': bytes }, { chunk })
      expect(sources[0]!.problems).toMatchObject([{ place: { line: 4, column: 11 }, message: 'read.not-utf8' }])
      expect(graph.size).toBe(3)
    }
  })

  test('whatever is wrong has one place and words, and chunks make no difference', async () => {
    const text = [...readFileSync(resolve(import.meta.dirname, '../fixtures/readers/places/nodes.rdf'), 'utf8')]
    const signs = [...'<>"&/ :=;#-é🌳n\n', '<d:x>', '</', '/>', '<!--', ']]>', '&x;', ' rdf:about="x"']
    const edit = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2), fc.constantFrom(...signs))
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 50 }),
        async (edits, chunk) => {
          const edited = [...text]
          for (const [at, remove, sign] of edits)
            edited.splice(at % edited.length, remove, ...(remove === 2 ? [] : [sign]))
          const whole = await readTexts({ 'a.rdf': edited.join('') }, { syntax: 'rdfxml' })
          const pieces = await readTexts({ 'a.rdf': edited.join('') }, { syntax: 'rdfxml', chunk })
          expect(pieces.sources).toEqual(whole.sources)
          expect(statementsOf(pieces.graph)).toEqual(statementsOf(whole.graph))
          const lines = edited.join('').split(/\r\n?|\n/)
          for (const { place, message } of whole.sources[0]!.problems) {
            expect(message).not.toBe('read.failed')
            expect(place.column).toBeLessThanOrEqual(lines[place.line - 1]!.length + 1)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('nothing in it can exhaust the machine, and nothing is fetched', () => {
  const lol = (n: number): string => `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`
  test.each<[what: string, text: string, message: string]>([
    [
      'billion laughs',
      `<!DOCTYPE x [<!ENTITY l0 "lol">${[1, 2, 3, 4, 5].map(lol).join('')}]>${HEAD}${GOOD}<d:A><d:t>&l5;</d:t></d:A>${END}`,
      'read.xml-entity-declared',
    ],
    [
      'a long entity, often',
      `<!DOCTYPE x [<!ENTITY l "${'x'.repeat(60_000)}">]>${HEAD}${GOOD}<d:A><d:t>${'&l;'.repeat(1_000)}</d:t></d:A>${END}`,
      'read.xml-entities',
    ],
    [
      'a file of the machine',
      `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${HEAD}${GOOD}<d:A><d:t>&f;</d:t></d:A>${END}`,
      'read.xml-entity-declared',
    ],
    ['a large document type', `<!DOCTYPE x [${'<!-- x -->'.repeat(10_000)}]>${HEAD}${GOOD}${END}`, 'read.xml-doctype'],
    ['depth', `${HEAD}${GOOD}<d:A>${'<d:p><d:B>'.repeat(100_000)}`, 'read.xml-deep'],
    [
      'depth within one node',
      `${HEAD}${GOOD}<d:A>${'<d:p rdf:parseType="Resource">'.repeat(100_000)}`,
      'read.xml-deep',
    ],
  ])('%s', async (_, text, message) => {
    const { sources } = await readTexts({ 'a.rdf': text }, { syntax: 'rdfxml' })
    expect(sources[0]).toMatchObject({ complete: false, problems: [{ message }] })
  })

  test('a document type that lies elsewhere is left there; a text over the limit ends reading', async () => {
    const { sources } = await readTexts({
      'a.rdf': `<!DOCTYPE rdf:RDF SYSTEM "http://localhost:1/x.dtd">${HEAD}${GOOD}${END}`,
    })
    expect(sources[0]).toMatchObject({ statements: 2, complete: true, problems: [] })
    const long = `${HEAD}${GOOD}<d:A><d:t>${'x'.repeat(200_000)}`
    const limited = await readTexts({ 'a.rdf': long }, { limits: { tokenLength: 100_000 }, chunk: 10_000 })
    expect(limited.sources[0]).toMatchObject({ statements: 3, problems: [{ message: 'read.token-too-long' }] })
  })
})

describe.skipIf(!existsSync(CORPUS))('real files (skipped without ../shared/corpus)', () => {
  test('every one is read as RdfXmlParser reads it, or refused as the manifest says', async () => {
    const counts = corpusCounts(CORPUS, 'xml')
    const found = (await findSources([CORPUS], nodeIo())).filter(({ name }) => counts.has(relative(CORPUS, name)))
    expect(found.length).toBeGreaterThan(100)
    let compared = 0
    for (const { name } of found) {
      const file = relative(CORPUS, name)
      const text = readFileSync(join(CORPUS, file), 'utf8')
      const { graph, sources } = await readTexts({ 'a.rdf': text }, { chunk: 4_099 })
      const [{ statements, complete, problems } = sources[0]!] = sources
      const { triples } = counts.get(file)!
      // Of three files the parsers of the manifest take more, or less, than the grammar allows.
      if (complete && triples !== null && !/csw_dcat/.test(file))
        expect([statements, graph.size], file).toContain(triples)
      if (!complete) {
        expect(problems.at(-1)!.place.line, file).toBeGreaterThan(0)
        expect(problems.at(-1)!.message, file).not.toMatch(/xml-syntax|failed/)
      } else if (
        problems.length === 0 &&
        !/csw_dcat|<!\[CDATA\[/.test(file + text) &&
        !/parseType="Literal"/.test(text)
      ) {
        const plain = (lines: string[]): string[] =>
          withoutLabels(lines.map((line) => line.replaceAll(/<x-base:\/?/g, '<')))
        expect(plain(statementsOf(graph).filter(absolute)), file).toEqual(plain((await theirs(text)).filter(absolute)))
        compared++
      }
    }
    expect(compared).toBeGreaterThan(70)
  })
})

/** Relative IRIs are resolved by one and left by the other. */
function absolute(line: string): boolean {
  return !line.includes('x-base:') && !/<(?![a-z][a-z0-9+.-]*:)/i.test(line)
}
