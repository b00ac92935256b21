/** French: everything that there is in Dutch, with the same holes, and nothing left in Dutch or English. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { diffWords } from '../src/cli/words-diff.ts'
import { diffFr } from '../src/cli/words-diff-fr.ts'
import { wordsFr } from '../src/cli/words-fr.ts'
import { shapesWords } from '../src/cli/words-shapes.ts'
import { shapesFr } from '../src/cli/words-shapes-fr.ts'
import { wrap as pageWrap } from '../src/docs/columns.ts'
import { fieldWords } from '../src/docs/field-words.ts'
import { fieldFr } from '../src/docs/field-words-fr.ts'
import { topicWords } from '../src/docs/topic-words.ts'
import { topicFr } from '../src/docs/topic-words-fr.ts'
import { docsWords } from '../src/docs/words.ts'
import { docsFr } from '../src/docs/words-fr.ts'
import { en } from '../src/locales/en.ts'
import { holes } from '../src/locales/fill.ts'
import { fr } from '../src/locales/fr.ts'
import { nl } from '../src/locales/nl.ts'
import { iri } from '../src/rdf/namespaces.ts'
import { wrap as terminalWrap } from '../src/reporters/terminal/wrap.ts'
import { allRules } from '../src/rule-docs.ts'
import { run } from '../src/run.ts'
import { malformations } from '../src/shacl/index.ts'
import { malformationsFr } from '../src/shacl/repair/words-fr.ts'
import { wordsOf } from '../src/shape-words.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { spokenRules } from '../src/spoken-rules.ts'
import { TEXT_RULES } from '../src/text-rules.ts'
import { textRulesFr } from '../src/text-rules-fr.ts'
import { cliWords } from './cli-words.ts'

const ROOT = join(import.meta.dirname, '..')
const SHAPES = join(ROOT, 'shapes')

/** Every text within a value, by the path that leads to it. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => texts(value, path === '' ? key : `${path}/${key}`))
}

const of = (kind: 'nl' | 'en') => ({
  locale: kind === 'nl' ? nl : en,
  cli: cliWords[kind],
  diff: diffWords[kind],
  shapes: shapesWords[kind],
  docs: docsWords[kind],
  field: fieldWords[kind],
  topic: topicWords[kind],
  malformations: Object.fromEntries(malformations.map(({ id, words }) => [id, words[kind]])),
  text: Object.fromEntries([...TEXT_RULES].flatMap(([id, { words }]) => (words === null ? [] : [[id, words[kind]]]))),
})

const french = new Map(
  texts({
    locale: fr,
    cli: wordsFr,
    diff: diffFr,
    shapes: shapesFr,
    docs: docsFr,
    field: fieldFr,
    topic: topicFr,
    malformations: malformationsFr,
    text: textRulesFr,
  }),
)
const dutch = new Map(texts(of('nl')))
const english = new Map(texts(of('en')))

/** Words and phrases that French shares with Dutch or English. */
const SAME = new Set([
  '+{points} points',
  '<bash|zsh|fish>',
  '<rapport.json>',
  'accessible',
  'catalogue',
  'catalogues',
  'Contact',
  'CSV',
  'date',
  'Date',
  'description',
  'dimension',
  'Dimensions',
  'distribution',
  'distributions',
  'documentation',
  'excellent',
  'Excellent',
  'format',
  'gain',
  'important',
  'In English: metakeur --help --lang en',
  'iri',
  'JSON-LD',
  'licence',
  'licences',
  'n',
  'n[kmg]',
  'nl|en',
  'nl|en|fr|de',
  'n|auto',
  'organisation',
  'organisations',
  'points',
  'provenance',
  'rapport',
  'score',
  'Score',
  'Scores',
  'SHA-256',
  'source',
  'Source',
  'type',
  'valide',
  'Verdict',
  'version',
  'Version',
  '{path} {value}',
])

/** Values that are typed as they are, in any language. */
const TYPED = /^(?:metakeur |cat |curl |source <|[\d\W]*$|[a-z]+:\S+$)/

describe('words', () => {
  test('are those of Dutch', () => {
    expect([...french.keys()].sort()).toEqual([...dutch.keys()].sort())
  })

  test('have the same holes', () => {
    const unlike = [...french].filter(([key, text]) => `${holes(text)}` !== `${holes(dutch.get(key) ?? '')}`)
    expect(unlike).toEqual([])
  })

  test('are French', () => {
    const taken = [...french].filter(
      ([key, text]) => !SAME.has(text) && !TYPED.test(text) && (text === dutch.get(key) || text === english.get(key)),
    )
    expect(taken.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })

  test('are not empty where Dutch is not, and need no more than letters beyond ASCII', () => {
    const odd = [...french].filter(
      ([key, text]) => (text.trim() === '' && dutch.get(key) !== '') || /[^ -~\n\p{L}]/u.test(text),
    )
    expect(odd).toEqual([])
  })

  test('have a space before the signs that ask for one', () => {
    const tight = [...french].filter(([, text]) => /\p{L}[?!;](?: |$)/u.test(text.replace(/&\w+;/g, '')))
    expect(tight).toEqual([])
  })
})

test('the first lines of help fit in 80 columns, as in the other languages', () => {
  const { headings, main, commands } = wordsFr
  const lines = [main, ...Object.values(commands)].flatMap(({ about, usage }) => [
    about,
    ...`${headings.usage} ${usage}`.split('\n'),
  ])
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})

test.each([
  ['a page of help', (text: string) => pageWrap(text, 12)],
  ['a report', (text: string) => terminalWrap(text, 12)],
])('no line of %s begins with a sign that stands apart in French', (_, lines) => {
  expect(lines('chacun a rang : un')).toEqual(['chacun a', 'rang : un'])
  expect(lines('chacun fait 7 %')).toEqual(['chacun fait', '7 %'])
  expect(lines('quand donc ?')).toEqual(['quand donc ?'])
})

describe('numbers and dates', () => {
  test.each([
    [fr.number(1234567.891, 2), '1\u202f234\u202f567,89'],
    [fr.number(-1000), '-1\u202f000'],
    [fr.number(12), '12'],
    [fr.date('2026-08-01'), '1 août 2026'],
    [fr.date('2026-02-24'), '24 février 2026'],
  ])('%s', (got, wanted) => expect(got).toBe(wanted))
})

const WORDS = ['sh:name', 'sh:description', 'sh:message'] as const

/** `shape property` → text in a language. */
function wordsIn(turtle: string, language: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { subject, predicate, object } of new Parser().parse(turtle)) {
    const word = WORDS.find((one) => iri(one) === predicate.value)
    if (word === undefined || object.termType !== 'Literal' || object.language !== language) continue
    const key = `${subject.value} ${word}`
    expect(found.has(key), `${key} twice`).toBe(false)
    found.set(key, object.value)
  }
  return found
}

describe('words of shapes', () => {
  test.each(readdirSync(SHAPES).filter((name) => name.endsWith('.ttl')))('%s', (file) => {
    const source = readFileSync(join(SHAPES, file), 'utf8')
    const [own, translated, dutch] = [wordsIn(source, 'en'), readWords(file), wordsIn(source, 'nl')]
    const wanted = new Set([...own.keys(), ...dutch.keys()])
    expect([...translated.keys()].sort()).toEqual([...wanted].sort())
    for (const [key, text] of translated) {
      expect(text.trim(), key).not.toBe('')
      expect(holes(text), key).toEqual(holes(dutch.get(key) ?? own.get(key)!))
      expect([...text.matchAll(/<[^>]+>/g)].length, key).toBe([...dutch.get(key)!.matchAll(/<[^>]+>/g)].length)
    }
    const taken = [...translated].filter(
      ([key, text]) => text.includes(' ') && (text === dutch.get(key) || text === own.get(key)),
    )
    expect(taken).toEqual([])
  })

  function readWords(file: string): Map<string, string> {
    return wordsIn(readFileSync(join(SHAPES, 'words', file.replace(/\.ttl$/, '.fr.ttl')), 'utf8'), 'fr')
  }
})

describe('rules in another language', () => {
  const io = nodeIo()
  const request = { profile: null, syntax: null, asOf: '2026-11-24', jobs: 1 } as const
  const paths = [join(ROOT, 'fixtures/examples/catalogue.ttl')]

  test('the rules of a report have French words when they are asked for, and nothing is read when not', async () => {
    const read: string[] = []
    const asset = (name: string) => {
      read.push(name)
      return io.asset(name)
    }
    const plain = (await run({ ...request, paths, languages: ['nl'] }, { ...io, asset })).report
    expect(read.filter((name) => name.includes('words/'))).toEqual([])
    const { report } = await run({ ...request, paths, languages: ['fr', 'nl'] }, { ...io, asset })
    const shapes = Object.values(report.rules).filter(({ kind }) => kind === 'shape')
    expect(shapes.length).toBeGreaterThan(0)
    for (const rule of shapes) {
      expect(Object.keys(rule.message).sort()).toEqual(['en', 'fr', 'nl'])
      expect(Object.keys(rule.name).sort()).toEqual(['en', 'fr', 'nl'])
      expect(Object.keys(rule.description!).sort()).toEqual(['en', 'fr', 'nl'])
    }
    expect(Object.keys(report.rules)).toEqual(Object.keys(plain.rules))
    expect({ ...report, rules: null }).toEqual({ ...plain, rules: null })
  })

  test('a file that nobody translated leaves rules in English', async () => {
    const words = await wordsOf(() => Promise.reject(new Error('ENOENT')), 'dcat-ap-2.1.1.ttl', 'fr')
    expect(words.size).toBe(0)
  })

  test('every rule that explain shows has French words', async () => {
    const rules = await spokenRules(await allRules(io.asset), fr, io.asset)
    const silent = rules.filter(({ words }) => words.fr === undefined || words.fr === words.en)
    expect(silent.map(({ id }) => id)).toEqual([])
    expect(rules.find(({ id }) => id === 'dataset-title-missing')?.words.fr?.title).toBe(
      'Chaque jeu de données a un titre',
    )
  })

  test('rules that have words in the language stay as they are', async () => {
    const rules = await allRules(io.asset)
    expect(await spokenRules(rules, nl, io.asset)).toBe(rules)
  })
})
