/** Input that was made to do harm: one message, in no time, and nothing of the file beside it lost. */
import { gzipSync } from 'node:zlib'
import { type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { locales } from '../src/locales/index.ts'
import { problemWords } from '../src/locales/words.ts'
import type { SourceReport } from '../src/model.ts'
import type { Graph } from '../src/rdf/graph.ts'
import type { ReadOptions } from '../src/sources/read.ts'
import { readTexts, statementsOf } from './read-text.ts'
import { workbook } from './workbook.ts'

const GOOD = '<http://ex.org/good> <http://purl.org/dc/terms/title> "good" .\n'
const RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">'
const THING = '<rdf:Description rdf:about="http://ex.org/a"><dct:title>&x;</dct:title></rdf:Description></rdf:RDF>'
const PACK = '"title": "a", "notes": "b", "resources": []'
const DEEP = 1_000_000
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const zip = (files: Zippable): Uint8Array => zipSync(files)
const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
const comment = new Uint8Array(1024 * 1024).fill(0x23)

async function readBeside(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<{ graph: Graph; bad: SourceReport[] }> {
  const { graph, sources } = await readTexts({ [name]: content, 'z.nt': GOOD }, options)
  expect(sources.at(-1)).toMatchObject({ name: 'z.nt', statements: 1, complete: true })
  expect(statementsOf(graph)).toContain(
    '<http://ex.org/good> <http://purl.org/dc/terms/title> "good"^^<http://www.w3.org/2001/XMLSchema#string> .',
  )
  return { graph, bad: sources.slice(0, -1) }
}

/** What is done, the file, what is said of it first, and how many statements come of it. */
const HOSTILE: readonly [
  what: string,
  name: string,
  make: () => string | Uint8Array,
  message: string,
  statements: number,
][] = [
  [
    'billion laughs',
    'a.rdf',
    () => `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs}<!ENTITY x "&l9;">]>${RDF}${THING}`,
    'read.xml-entity-declared',
    0,
  ],
  [
    'a file of the machine',
    'a.rdf',
    () => `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>${RDF}${THING}`,
    'read.xml-entity-declared',
    0,
  ],
  [
    'an address within the network',
    'a.rdf',
    () => `<!DOCTYPE x [<!ENTITY x SYSTEM "http://169.254.169.254/">]>${RDF}${THING}`,
    'read.xml-entity-declared',
    0,
  ],
  [
    'JSON nested a million deep',
    'a.json',
    () => `{${PACK}, "x": ${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
    'read.json-deep',
    0,
  ],
  [
    'the same in JSON-LD',
    'a.jsonld',
    () => `${'{"http://ex.org/p":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
    'read.json-deep',
    255,
  ],
  [
    'the same in a page',
    'a.html',
    () => `<html><script type="application/ld+json">${'['.repeat(DEEP)}</script>`,
    'read.json-deep',
    0,
  ],
  ['XML nested a million deep', 'a.rdf', () => `${RDF}${'<dct:a>'.repeat(DEEP)}`, 'read.xml-deep', 255],
  [
    'a key that stands twice',
    'a.jsonld',
    () => '{"@id": "http://ex.org/a", "http://ex.org/p": "x", "http://ex.org/p": "y"}',
    'read.json-repeated',
    1,
  ],
  [
    'a quote that is not closed',
    'a.csv',
    () => `titel;beschrijving\na;b\nc;"${'x;y\n'.repeat(50_000)}`,
    'table.quote-open',
    3,
  ],
  ['NUL in a table', 'a.csv', () => 'titel;beschrijving\na\0;b\n', 'read.nul', 0],
  ['NUL in Turtle', 'a.ttl', () => '<http://ex.org/a> <http://ex.org/p> "a\0b" .\n', 'read.nul', 0],
  [
    'NUL far into N-Triples',
    'a.nt',
    () => `${'# x\n'.repeat(20_000)}<http://ex.org/\0> <http://ex.org/p> "a" .\n`,
    'read.iri-character',
    0,
  ],
  ['NUL in JSON', 'a.json', () => `{${PACK}, "x": "a\0b"}`, 'read.nul', 0],
  [
    '10,000 columns',
    'a.csv',
    () => `titel;${'x;'.repeat(10_000)}\na;${'y;'.repeat(10_000)}\n`,
    'table.too-many-columns',
    0,
  ],
  [
    'a way out of the archive',
    'a.zip',
    () => zip({ '../../../etc/cron.d/x.ttl': bytes('<http://ex.org/a> <http://ex.org/p> "out') }),
    'read.quote-open',
    0,
  ],
  ['an archive that grows', 'a.zip', () => zip({ 'a.ttl': [comment, { level: 9 }] }), 'read.zip-bomb', 0],
  [
    'archives in archives',
    'a.zip',
    () => Array.from({ length: 20 }).reduce<Uint8Array>((inner) => zip({ 'a.zip': inner }), zip({})),
    'read.zip-nested',
    0,
  ],
  ['gzip in gzip', 'a.nt.gz', () => gzipSync(gzipSync(GOOD)), 'read.binary', 0],
  [
    'a context on the local disk',
    'a.jsonld',
    () => '{"@context": "file:///etc/passwd", "title": "a"}',
    'read.jsonld-context-unknown',
    0,
  ],
  [
    'a context beside it',
    'a.jsonld',
    () => '{"@context": "../../secret.json", "title": "a"}',
    'read.jsonld-context-unknown',
    0,
  ],
  [
    'a context at a private address',
    'a.jsonld',
    () => '{"@context": "http://10.0.0.1/latest/meta-data", "title": "a"}',
    'read.jsonld-context-unknown',
    0,
  ],
  [
    'two encodings in one file',
    'a.ttl',
    () =>
      Buffer.concat([
        Buffer.from('<http://ex.org/a> <http://ex.org/p> "één", "twee", "'),
        Buffer.from('dr\xefe" .', 'latin1'),
      ]),
    'read.not-utf8',
    2,
  ],
  [
    // The row is read with the mark of a lost character, and counted.
    'two encodings in a table',
    'a.csv',
    () =>
      Buffer.concat([Buffer.from(`titel;beschrijving\n${'één;x\n'.repeat(3)}`), Buffer.from('dri\xebn;x\n', 'latin1')]),
    'read.not-utf8',
    12,
  ],
]

describe('one message, and nothing of the other file lost', () => {
  test.each(HOSTILE)('%s', { timeout: 10_000 }, async (_, name, make, message, statements) => {
    const { bad } = await readBeside(name, make(), { limits: { ratioAfter: 100_000 } })
    const lost = bad.flatMap(({ problems }) => problems.filter(({ notice }) => !notice))
    expect(lost.map((problem) => problem.message)).toEqual([message])
    expect(bad.reduce((sum, source) => sum + source.statements, 0)).toBe(statements)
    expect(bad.some(({ complete, skipped }) => !complete || skipped > 0)).toBe(true)
    for (const locale of Object.values(locales)) {
      const wording = { locale, verbose: true, ellipsis: '…' }
      for (const key of [message, lost[0]!.hint!]) {
        const words = problemWords(key, lost[0]!.args, wording)
        expect(words).toMatch(/\S/)
        expect(words!.length).toBeLessThan(400)
        expect(words).not.toMatch(/[{}]|undefined/)
      }
    }
  })

  test.each<[what: string, name: string, options: ReadOptions, message: string]>([
    ['--max-size', 'a.nt', { limits: { bytes: 100 } }, 'read.too-large'],
    ['--max-size', 'a.json', { limits: { wholeBytes: 100 } }, 'read.whole-too-large'],
    ['--max-depth', 'a.json', { limits: { depth: 2 } }, 'read.json-deep'],
    ['--max-depth', 'a.rdf', { limits: { depth: 2 } }, 'read.xml-deep'],
  ])('%s is named when %s goes beyond it', async (option, name, options, message) => {
    const contents: Readonly<Record<string, string>> = {
      'a.nt': GOOD.repeat(3),
      'a.json': `{${PACK}, "x": [[[[${'1,'.repeat(100)}1]]]]}`,
      'a.rdf': `${RDF}${'<dct:a>'.repeat(3)}${'</dct:a>'.repeat(3)}</rdf:RDF>`,
    }
    const { sources } = await readTexts({ [name]: contents[name]! }, options)
    const problem = sources[0]!.problems.at(-1)!
    expect(problem.message).toBe(message)
    for (const locale of Object.values(locales)) {
      expect(problemWords(problem.hint!, problem.args, { locale, verbose: true, ellipsis: '…' })).toContain(option)
    }
  })
})

describe('what looks like more than it is', () => {
  test('names of the machine are names', async () => {
    for (const [name, content] of [
      ['a.json', `{${PACK}, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}`],
      ['a.jsonld', '{"@id": "http://ex.org/a", "__proto__": {"polluted": 1}, "http://ex.org/__proto__": "x"}'],
      ['a.csv', 'titel;beschrijving;__proto__;constructor\na;b;c;d\n'],
    ] as const) {
      const { bad } = await readBeside(name, content)
      expect(bad[0], name).toMatchObject({ complete: true, skipped: 0 })
      expect(bad[0]!.statements, name).toBeGreaterThan(0)
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('a workbook with formulas gives the values that were kept, and computes nothing', async () => {
    const formula = (text: string) => ({ formula: text, value: 'bewaard' })
    const { graph, bad } = await readBeside(
      'a.xlsx',
      workbook([
        {
          name: 'Blad1',
          rows: [
            ['titel', 'beschrijving', 'uitgever'],
            ['a', formula('WEBSERVICE(&quot;http://10.0.0.1/&quot;)'), formula('CMD|&apos;/c calc&apos;!A0')],
          ],
        },
      ]),
    )
    expect(bad).toMatchObject([{ complete: true, problems: [] }])
    const text = statementsOf(graph).join('\n')
    expect(text).toContain('description> "bewaard"')
    expect(text).not.toMatch(/WEBSERVICE|calc/)
  })

  test('a name that leads out of an archive is only a name', async () => {
    const { bad } = await readBeside(
      'a.zip',
      zip({ '../../x.nt': bytes(GOOD.replace('good', 'out')), '/etc/y.nt': bytes(GOOD) }),
    )
    expect(bad.map(({ name, complete }) => [name, complete])).toEqual([
      ['a.zip!../../x.nt', true],
      ['a.zip!/etc/y.nt', true],
    ])
  })
})
