/** The German words say all that the Dutch ones say, with the same holes, and none of them is left in another language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { adoptWords } from '../src/cli/words-adopt.ts'
import { adoptDe } from '../src/cli/words-adopt-de.ts'
import { wordsDe } from '../src/cli/words-de.ts'
import { diffWords } from '../src/cli/words-diff.ts'
import { diffDe } from '../src/cli/words-diff-de.ts'
import { shapesWords } from '../src/cli/words-shapes.ts'
import { shapesDe } from '../src/cli/words-shapes-de.ts'
import { fieldWords } from '../src/docs/field-words.ts'
import { fieldDe } from '../src/docs/field-words-de.ts'
import { topicWords } from '../src/docs/topic-words.ts'
import { topicDe } from '../src/docs/topic-words-de.ts'
import { docsWords } from '../src/docs/words.ts'
import { docsDe } from '../src/docs/words-de.ts'
import { de } from '../src/locales/de.ts'
import { holes } from '../src/locales/fill.ts'
import { locales } from '../src/locales/index.ts'
import { iri } from '../src/rdf/namespaces.ts'
import { RUN_RULES } from '../src/rules.ts'
import { malformations } from '../src/shacl/repair/index.ts'
import { malformationsDe } from '../src/shacl/repair/words-de.ts'
import { TEXT_RULES } from '../src/text-rules.ts'
import { textRulesDe } from '../src/text-rules-de.ts'
import { cliWords } from './cli-words.ts'

/** Every text, by the path that leads to it. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => texts(value, path === '' ? key : `${path}/${key}`))
}

/** Words that are written alike in German and in Dutch or English. */
const ALIKE = new Set([
  'Datum',
  'Distribution',
  'Download-URL',
  'Format',
  'Grenzen',
  'In English: metakeur --help --lang en',
  'Klassen:',
  'Name',
  'Notation',
  'Organisation',
  'Standard',
  'Standards',
  'Status',
  'Text',
  'Version',
  'iri',
  'interoperabel',
  'n[kmg]',
  'n|auto',
  'sha256 {sha}',
])

/** Texts without a word of a language: an address, a command, a name of a format, holes and signs. */
function isCode(text: string): boolean {
  return !/\p{Ll}{3}/u.test(
    text.replace(/\{[^}]*\}|<[^>]*>|(?:^cat \S+ \| )?\bmetakeur\b.*|https?:\S+|\bsource\b.*|\S+:\S+|"[^"]*"/gu, ''),
  )
}

const malformed = (tag: 'nl' | 'en') => Object.fromEntries(malformations.map(({ id, words }) => [id, words[tag]]))
const textRules = (tag: 'nl' | 'en') =>
  Object.fromEntries([...TEXT_RULES].flatMap(([id, { words }]) => (words === null ? [] : [[id, words[tag]]])))
const englishChecks = Object.fromEntries(
  [...checks, ...RUN_RULES].map(({ id, title, why, fix, limits, notApplicable, messages }) => [
    id,
    { title, why, fix, limits, notApplicable, messages },
  ]),
)

describe.each<[string, unknown, unknown, unknown]>([
  ['the locale', de, locales.nl, { ...locales.en, checks: englishChecks }],
  ['the command line', wordsDe, cliWords.nl, cliWords.en],
  ['adoption', adoptDe, adoptWords.nl, adoptWords.en],
  ['diff', diffDe, diffWords.nl, diffWords.en],
  ['shapes', shapesDe, shapesWords.nl, shapesWords.en],
  ['pages about rules', docsDe, docsWords.nl, docsWords.en],
  ['fields', fieldDe, fieldWords.nl, fieldWords.en],
  ['topics', topicDe, topicWords.nl, topicWords.en],
  ['malformations', malformationsDe, malformed('nl'), malformed('en')],
  ['rules of the texts', textRulesDe, textRules('nl'), textRules('en')],
])('%s', (_, german, dutch, english) => {
  const [words, nl, en] = [new Map(texts(german)), new Map(texts(dutch)), new Map(texts(english))]

  test('has every text of the Dutch words, and no other', () => {
    expect([...words.keys()].sort()).toEqual([...nl.keys()].sort())
  })

  test('has the holes of both languages', () => {
    const unlike = [...words].filter(([key, text]) =>
      [nl.get(key), en.get(key)].some((other) => other !== undefined && `${holes(other)}` !== `${holes(text)}`),
    )
    expect(unlike).toEqual([])
  })

  test('has no empty text where the Dutch words have one', () => {
    expect([...words].filter(([key, text]) => text.trim() === '' && nl.get(key)?.trim() !== '')).toEqual([])
  })

  test('is German', () => {
    const left = [...words].filter(
      ([key, text]) => text !== '' && [nl.get(key), en.get(key)].includes(text) && !ALIKE.has(text) && !isCode(text),
    )
    expect(left).toEqual([])
  })

  test('speaks to nobody with "du"', () => {
    const familiar = /\b(?:du|dich|dir|dein\w*)\b/i
    expect([...words].filter(([, text]) => familiar.test(text))).toEqual([])
  })
})

test('the locale needs no sign beyond ASCII but letters', () => {
  const { checks: _, ...rest } = de
  expect(texts(rest).filter(([, text]) => /[^ -~\p{L}]/u.test(text))).toEqual([])
})

test('numbers and dates', () => {
  expect([de.number(1234567.891, 2), de.number(-4), de.date('2026-11-04'), de.date('2026-13-04')]).toEqual([
    '1.234.567,89',
    '-4',
    '4. November 2026',
    '2026-13-04',
  ])
})

const SHAPES = join(import.meta.dirname, '../shapes')
const files = readdirSync(SHAPES).filter((name) => name.endsWith('.ttl'))
const HOLE = /\{[$?]?[A-Za-z]\w*\}/g

/** What shapes say in a language, by shape and property. */
function said(file: string, language: string): Map<string, string> {
  const properties = (['sh:name', 'sh:description', 'sh:message'] as const).map((name) => [iri(name), name] as const)
  const found = new Map<string, string>()
  for (const { subject, predicate, object } of new Parser().parse(readFileSync(file, 'utf8'))) {
    const name = properties.find(([property]) => property === predicate.value)?.[1]
    if (name === undefined || object.termType !== 'Literal' || object.language !== language) continue
    found.set(`${subject.value} ${name}`, object.value)
  }
  return found
}

describe.each(files)('the words of %s', (file) => {
  const path = join(SHAPES, 'words', file.replace(/\.ttl$/, '.de.ttl'))
  const own = join(SHAPES, file)

  test('are complete, with the holes of the Dutch ones', () => {
    expect(existsSync(path)).toBe(true)
    const [german, dutch] = [said(path, 'de'), said(own, 'nl')]
    expect([...german.keys()].sort()).toEqual([...dutch.keys()].sort())
    const used = (text = ''): string =>
      [...text.matchAll(HOLE)]
        .map(([hole]) => hole)
        .sort()
        .join(' ')
    expect([...german].filter(([key, text]) => used(text) !== used(dutch.get(key)))).toEqual([])
  })

  test('name the same terms and addresses, and are German', () => {
    const [german, dutch, english] = [said(path, 'de'), said(own, 'nl'), said(own, 'en')]
    const named = (text = ''): string =>
      [...(text.match(/\b[a-z]+:[A-Za-z]\w+|https?:[^\s>"]*[^\s>".,;]/g) ?? [])].sort().join(' ')
    const lost = [...german].filter(
      ([key, text]) => key.endsWith('sh:message') && named(text) !== named(dutch.get(key)),
    )
    expect(lost).toEqual([])
    const left = [...german].filter(
      ([key, text]) => [dutch.get(key), english.get(key)].includes(text) && !ALIKE.has(text),
    )
    expect(left).toEqual([])
  })
})
