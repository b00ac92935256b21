import type { CodeListId } from '../../background/code-list.ts'
import { fileTypeOf } from '../../background/file-type.ts'
import { frequencyOf } from '../../background/frequency.ts'
import { lookup } from '../../background/lookup.ts'
import { iri } from '../../rdf/namespaces.ts'
import { parseDate } from '../../values/dates.ts'
import { parseMail } from '../../values/mail.ts'
import { isWebIri } from '../../values/url.ts'
import { intervalFrequency } from './intervals.ts'
import type { Statements, Thing } from './statements.ts'
import { each, members, plainText, textOf, unquoted, type Value, wordOf } from './value.ts'

/**
 * How a single value of a field becomes statements about a subject. A value becomes an IRI, a code or a typed literal only
 * when that is certain; otherwise it stays the text that it was, and the checks say what is wrong with it.
 */
export type Kind = (to: Statements, subject: Thing, property: string, value: Value) => void

/** A text with its language, '' for none. */
export interface PortalText {
  readonly text: string
  readonly language: string
  readonly at: Value
}

const TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/

/** The language tag that a key of an object is (`nl`, `pt_BR`), or null: `url` and `uri` look like one and are none. */
function tagOf(key: string): string | null {
  const tag = key.replaceAll('_', '-')
  return TAG.test(key) && member('language', tag) !== null ? tag : null
}

/** Is it an object whose keys are languages, as those of ckanext-fluent and opendata.swiss? */
export function isByLanguage(value: Value): boolean {
  const all = members(value)
  return all.length > 0 && all.every(([key]) => tagOf(key) !== null)
}

/** The texts of a value: itself, or one a language; lists in a language too. Texts without content are left out. */
export function textsIn(value: Value, language = ''): readonly PortalText[] {
  const inner = unquoted(value)
  if (inner.node.kind === 'object' && isByLanguage(inner)) {
    return members(inner).flatMap(([key, one]) => each(one).flatMap((text) => textsIn(text, tagOf(key)!)))
  }
  const text = textOf(value)
  return text === null || text.trim() === '' ? [] : [{ text, language, at: value }]
}

export const text: Kind = (to, subject, property, value) => {
  const plain = plainText(value)
  if (plain !== null) to.text(subject, property, plain, value)
  else for (const one of textsIn(value)) to.text(subject, property, one.text, one.at, one.language)
}

/** Texts that are in one language when they do not say which. */
export function textIn(language: string): Kind {
  return (to, subject, property, value) => {
    for (const one of textsIn(value, language)) to.text(subject, property, one.text, one.at, one.language)
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const ADDRESS = /^(?:https?|ftp|mailto|urn|doi|tel):[^\u0000-\u001f\u007f]+$/i

/** The IRI that a value is, as written but for space around it, or null. What is wrong in it is for the checks to say. */
export function addressOf(value: Value): string | null {
  const word = wordOf(value)
  return word !== null && ADDRESS.test(word) ? word : null
}

/** A reference: an IRI, or the text that stands in its place. */
export const reference: Kind = (to, subject, property, value) => {
  const address = addressOf(value)
  if (address === null) text(to, subject, property, value)
  else to.iri(subject, property, address, value)
}

/** A reference that a table may know by other names; `known` answers with an IRI or null. */
function named(known: (word: string) => string | null): Kind {
  return (to, subject, property, value) => {
    const word = wordOf(value)
    const address = addressOf(value) ?? (word === null ? null : known(word))
    if (address === null) text(to, subject, property, value)
    else to.iri(subject, property, address, value)
  }
}

/** Answers of code lists: to look for what is near to an unknown word takes long, and the same ones come back. */
const answers = new Map<string, string | null>()
const MOST_ANSWERS = 10_000

/** The member of a code list that a word means for sure, or null. */
export function member(list: CodeListId, word: string): string | null {
  const key = `${list} ${word}`
  const known = answers.get(key)
  if (known !== undefined) return known
  const { status, iri } = lookup(list, word)
  const answer = status === 'member' || status === 'rewritable' ? iri : null
  if (answers.size < MOST_ANSWERS) answers.set(key, answer)
  return answer
}

/** A concept of a code list. */
export function code(list: CodeListId): Kind {
  return named((word) => member(list, word))
}

export const format = named((word) => fileTypeOf(word)?.iri ?? null)
export const mediaType = code('media-type')
export const frequency = named((word) => frequencyOf(word)?.iri ?? intervalFrequency(word))

/** Languages: also several in one text, `en,es,ca`, when each of them is one. */
export const languages: Kind = (to, subject, property, value) => {
  const parts = (wordOf(value) ?? '').split(/[,;]/).map((part) => member('language', part.trim()))
  if (addressOf(value) !== null || !parts.every((part) => part !== null)) reference(to, subject, property, value)
  else for (const part of parts) to.iri(subject, property, part!, value)
}

const LABEL = iri('rdfs:label')

/** A node of a class that is named by a text, or the IRI of such a node. */
export function statement(className: string): Kind {
  return (to, subject, property, value) => {
    const word = wordOf(value)
    if (word !== null && isWebIri(word)) {
      to.iri(subject, property, word, value)
      return
    }
    const texts = textsIn(value)
    if (texts.length === 0) return
    const node = to.thing(value, null, className)
    to.link(subject, property, node)
    for (const one of texts) to.text(node, LABEL, one.text, one.at, one.language)
  }
}

const XSD_DATE = iri('xsd:date')
const DATES = {
  date: XSD_DATE,
  dateTime: iri('xsd:dateTime'),
  gYear: iri('xsd:gYear'),
  gYearMonth: iri('xsd:gYearMonth'),
} as const

/** A date in one of the forms of XML Schema gets its datatype; another stays a text. */
export const date: Kind = (to, subject, property, value) => {
  const word = wordOf(value)
  // `2026-01-31 08:00` is understood by people and by `parseDate`, but it is no xsd:dateTime.
  const parsed = word === null || /\s/.test(word) ? null : parseDate(word)
  if (parsed === null) text(to, subject, property, value)
  else to.typed(subject, property, word!, DATES[parsed.kind], value)
}

function typed(pattern: RegExp, datatype: string): Kind {
  return (to, subject, property, value) => {
    const word = wordOf(value)
    if (word !== null && pattern.test(word)) to.typed(subject, property, word, datatype, value)
    else text(to, subject, property, value)
  }
}

export const size = typed(/^\d{1,18}$/, iri('xsd:nonNegativeInteger'))
export const decimal = typed(/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/, iri('xsd:decimal'))
export const truth = typed(/^(?:true|false)$/, iri('xsd:boolean'))
export const duration = typed(
  /^-?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
  iri('xsd:duration'),
)

/** A mail address becomes `mailto:`. */
export const mail: Kind = (to, subject, property, value) => {
  const word = wordOf(value)
  if (word === null || parseMail(word) === null) reference(to, subject, property, value)
  else to.iri(subject, property, /^mailto:/i.test(word) ? word : `mailto:${word}`, value)
}

/** A telephone number becomes `tel:` when nothing but a number stands there (RFC 3966). */
export const phone: Kind = (to, subject, property, value) => {
  const digits = (wordOf(value) ?? '').replace(/[\s./()-]/g, '')
  if (/^\+?\d{6,15}$/.test(digits)) to.iri(subject, property, `tel:${digits}`, value)
  else reference(to, subject, property, value)
}
