/** What a heading says: which field, of which distribution, in which language. */
import { distance } from 'fastest-levenshtein'
import { rememberedByText } from '../../values/remembered.ts'
import { DISTRIBUTION, FIELDS, fieldOfProperty, keyOf, LEFT_OUT_KEYS, NAMES, type Name, type Scope } from './fields.ts'
import type { Field } from './model.ts'

export interface Heading {
  /** What it can mean, the likeliest first; several when only the values can tell. */
  readonly fields: readonly Field[]
  /** Language tag in lower case, '' for none. */
  readonly language: string
  /** Number of the distribution, as in `url 2`; 0 when there is none. */
  readonly group: number
  /** Known, and left out on purpose. */
  readonly leftOut: boolean
}

const LANGUAGES: Readonly<Record<string, string>> = {
  nederlands: 'nl',
  dutch: 'nl',
  engels: 'en',
  english: 'en',
  frans: 'fr',
  french: 'fr',
  duits: 'de',
  german: 'de',
}
const CODES = 'nl|fr|de|en|es|it|pt|da|sv|fi|pl|cs|sk|hu|ro|bg|el|hr|sl|lv|lt'
const TAG = new RegExp(`^(.*?[^\\s_@.([-])[\\s_@.([-]+((?:${CODES})(?:[-_][a-z]{2})?)[)\\]]?$`, 'i')
const WORD = new RegExp(`^(.*?)[\\s_.([-]+(${Object.keys(LANGUAGES).join('|')})[)\\]]?$`, 'i')
const NUMBER = /^(.*?[^\d])[\s_.-]*([1-9]\d?)$/
/** `distributie 2 url` */
const NUMBER_INSIDE = /^(distributi(?:e|on)|resource|bestand|file)s?[\s_.-]*([1-9]\d?)[\s_.-]+(.+)$/i
const PREFIX = /^(?:dcat|dcterms|dct|dc|foaf|vcard|adms)[._\s-]+(.+)$/i
const OF_DISTRIBUTION = /^(?:distributi(?:e|on)s?|resources?|bestand|file)[\s_.:-]*(.+)$/i
const ENDS_DISTRIBUTION = /^(.+?)[\s_.:-]*(?:van (?:de |het )?)?(?:distributie|distribution|resource|bestand)$/i
const OF_DATASET = /^dataset[\s_.:-]*(.+)$/i

/** Headings longer than this are texts. */
const LONGEST = 200

/**
 * Reads a heading; `fields` is empty when it says nothing that is known. Asked of the same ones to find the delimiter, their
 * row, and what they mean.
 */
export const headingOf: (heading: string) => Heading = rememberedByText((heading) => {
  const text = heading.trim()
  const none: Heading = { fields: [], language: '', group: 0, leftOut: false }
  if (text === '' || text.length > LONGEST) return none
  for (const { rest, language } of withoutLanguage(text)) {
    const fields = fieldsOf(rest)
    if (fields.length > 0) return { ...none, fields, language }
    for (const { name, group } of withoutNumber(rest)) {
      const numbered = fieldsOf(name)
      if (numbered.length > 0) return { ...none, fields: numbered, language, group }
    }
  }
  const keys = [keyOf(text), keyOf(PREFIX.exec(text)?.[1] ?? '')]
  return { ...none, leftOut: keys.some((key) => LEFT_OUT_KEYS.has(key)) }
})

function* withoutLanguage(text: string): Iterable<{ rest: string; language: string }> {
  yield { rest: text, language: '' }
  const tag = TAG.exec(text)
  if (tag !== null) yield { rest: tag[1]!, language: tag[2]!.replace('_', '-').toLowerCase() }
  const word = WORD.exec(text)
  if (word !== null) yield { rest: word[1]!, language: LANGUAGES[word[2]!.toLowerCase()]! }
}

function* withoutNumber(text: string): Iterable<{ name: string; group: number }> {
  const inside = NUMBER_INSIDE.exec(text)
  if (inside !== null) yield { name: `${inside[1]!} ${inside[3]!}`, group: Number(inside[2]) }
  const end = NUMBER.exec(text)
  if (end !== null) yield { name: end[1]!, group: Number(end[2]) }
}

function fieldsOf(text: string): readonly Field[] {
  const property = fieldOfProperty(text)
  if (property !== null) return [property]
  const prefixed = PREFIX.exec(text)?.[1]
  const names: [Scope, string | undefined][] = [
    ['any', text],
    ['any', prefixed],
    ['distribution', OF_DISTRIBUTION.exec(text)?.[1]],
    ['distribution', ENDS_DISTRIBUTION.exec(text)?.[1]],
    ['dataset', OF_DATASET.exec(text)?.[1]],
  ]
  for (const [scope, name] of names) {
    const found = name === undefined ? undefined : FIELDS[scope].get(keyOf(name))
    if (found !== undefined) return found
  }
  return []
}

/** Words of a heading, `accessURL` in two, for comparison with names. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(keyOf)
    .filter((word) => word !== '')
}

/** One slip in four letters is let through, and never more than three. */
function slipsAllowed(length: number): number {
  return Math.min(3, Math.floor(length / 4))
}

/**
 * What an unknown heading probably means: a name that stands in it, the longest first, else the name that is spelt most
 * like it; null when there is none. Fields that are taken are not guessed again.
 */
export function guessOf(heading: string, taken: ReadonlySet<string>): Name | null {
  if (heading.length > LONGEST) return null
  // `Titel dataset`: of a dataset everything is.
  const words = wordsOf(heading).filter((word) => word !== 'dataset')
  if (words.length === 0) return null
  const key = words.join('')
  let best: { readonly name: Name; readonly rank: number } | null = null
  for (const name of NAMES) {
    if (taken.has(name.field.path) && !name.field.many) continue
    const rank = likeness(words, key, name)
    if (rank > 0 && (best === null || rank > best.rank)) best = { name, rank }
  }
  return best?.name ?? null
}

/** The more the better; 0 for nothing alike. A name within the heading goes before one that is spelt alike. */
function likeness(words: readonly string[], key: string, name: Name): number {
  const own = wordsOf(name.text)
  if (own.every((word) => words.includes(word))) return 1000 + name.key.length
  if (name.key.length < 4 || Math.abs(name.key.length - key.length) > 3) return 0
  const slips = distance(key, name.key)
  return slips <= slipsAllowed(name.key.length) ? 100 - slips : 0
}

/** Is it about a distribution? */
export function ofDistribution({ path }: Field): boolean {
  return path.startsWith(DISTRIBUTION)
}
