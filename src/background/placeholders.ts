/**
 * Values that stand where a real one should: "onbekend", `mailto:onbekend@onbekend.be`, 1970-01-01. The list is that of
 * the quality model (section 3.4, `placeholder-free`).
 */
import type { GraphReader, TermId } from '../model.ts'
import { isoDay, parseDate } from '../values/dates.ts'
import { rememberedByTerm } from './remembered.ts'

const TEXTS = new Set([
  '-',
  '--',
  '.',
  '?',
  'aan te vullen',
  'adres onbekend',
  'adres onbekend, belgië',
  'beschrijving',
  'description',
  'dummy',
  'geen',
  'geen beschrijving',
  'geen beschrijving beschikbaar',
  'inconnu',
  'n.v.t.',
  'n/a',
  'na',
  'nan',
  'niet van toepassing',
  'no description',
  'no description available',
  'nog aan te vullen',
  'none',
  'null',
  'nvt',
  'onbekend',
  'string',
  'tbd',
  'te bepalen',
  'test',
  'titel',
  'title',
  'todo',
  'undefined',
  'unknown',
  'xxx',
])
const TEXT_BEGINNINGS = ['lorem ipsum']
const IRIS = new Set([
  'http://',
  'http://onbekend',
  'https://',
  'https://onbekend',
  'mailto:',
  'mailto:onbekend@onbekend.be',
  'onbekend@onbekend.be',
])
/** Hosts that nobody owns; `http://127.` stands for a whole block. */
const IRI_BEGINNINGS = /^https?:\/\/(?:(?:example\.(?:org|com)|localhost)(?=$|[/?#:])|127\.)/
const DATES = new Set(['0001-01-01', '1900-01-01', '1970-01-01', '9999-12-31'])
const DATE_HINT = /^\s*(?:0001|1900|1970|9999)-/
/** How the texts and addresses begin, or with a letter that NFKC may turn into one of theirs; most texts end here. */
const TEXT_HINT =
  /^\s*(?:[-.?]|aan te|adres|beschr|descr|dummy|geen|inconnu|n\.v|n\/a|na(?:n|[.!\s]|$)|niet van|no |nog aan|none|null|nvt|onbekend|string|tbd|te be|test|tit|todo|undef|unknown|xxx|lorem|http|mailto:|[^\x21-\x7e])/i
/** One look for both: most addresses end here. */
const IRI_HINT =
  /^\s*(?:https?:\/\/(?:\/?\s*$|onbekend|example\.|localhost|127\.)|mailto:(?:\/?\s*$|onbekend)|onbekend@)/i
/** A longer text is none of these, unless it begins like an address or a filler. */
const LONGEST = 60
const LONG_ONES = /^\s*(?:lorem|https?:)/i

/** For the small letters of two characters of ASCII 1 when a placeholder begins with them. */
const begins = new Uint8Array(1 << 14)
for (const [a, b] of [...TEXTS, ...TEXT_BEGINNINGS, ...IRIS]) {
  const row = a!.charCodeAt(0) << 7
  if (b === undefined) begins.fill(1, row, row + 128)
  else begins[row | b.charCodeAt(0)] = 1
}

/** False when the first two characters show that a text is no placeholder: most often they do. */
function mayStandIn(text: string): boolean {
  return text.length < 2 || mayBegin(text.charCodeAt(0), text.charCodeAt(1))
}

function mayBegin(a: number, b: number): boolean {
  // White space before it, or a character that NFKC may change.
  if (!(a > 32 && a < 127 && b > 32 && b < 127)) return true
  // Of signs this changes only some that begin no placeholder.
  return begins[((a | 32) << 7) | b | 32] === 1
}

/** A digit may begin a date. */
const lookAtBeginning = (bytes: Uint8Array, from: number, to: number): number =>
  to - from < 2 || (bytes[from]! ^ 0x30) < 10 || mayBegin(bytes[from]!, bytes[from + 1]!) ? 1 : 0

/**
 * False when the first bytes of a literal show that it is neither empty nor a placeholder, in words or as a date: then no text
 * need be made of it.
 */
export function mayBePlaceholder(graph: GraphReader, term: TermId): boolean {
  return graph.look(term, lookAtBeginning) !== 0
}

/** True for a text that says nothing, compared after NFKC, trim and lower case; a full stop at the end does not help it. */
export function isPlaceholderText(text: string): boolean {
  if (!mayStandIn(text) || !TEXT_HINT.test(text)) return false
  if (text.length > LONGEST && !LONG_ONES.test(text)) return false
  const plain = text.slice(0, LONGEST).normalize('NFKC').trim().toLowerCase()
  if (TEXT_BEGINNINGS.some((beginning) => plain.startsWith(beginning))) return true
  return TEXTS.has(plain) || TEXTS.has(plain.replace(/[.!]+$/, '')) || (!/\s/.test(plain) && isPlaceholderIri(plain))
}

/** True for an IRI (or mail address) that leads nowhere by its form. */
export function isPlaceholderIri(value: string): boolean {
  if (!IRI_HINT.test(value)) return false
  const plain = value.slice(0, LONGEST).trim().toLowerCase()
  return IRIS.has(plain) || IRIS.has(plain.replace(/\/$/, '')) || IRI_BEGINNINGS.test(plain)
}

/** True for a day that software fills in when no date is known. */
export function isPlaceholderDate(lexical: string): boolean {
  const date = DATE_HINT.test(lexical) ? parseDate(lexical) : null
  return date !== null && (date.kind === 'date' || date.kind === 'dateTime') && DATES.has(isoDay(date.firstDay))
}

/** Why a value counts as absent (quality-model 3.2), or null when it is present. */
export type Absence = 'empty' | 'placeholder' | 'husk'

/**
 * A value is absent when it is empty, a placeholder or a husk: a node of which the input says nothing but its class. An IRI
 * that is not described is present, unless it leads nowhere by its form; one that is described says something, whatever its form.
 */
export const absenceOf: (graph: GraphReader, value: TermId) => Absence | null = rememberedByTerm((graph, value) => {
  if (graph.isHusk(value)) return 'husk'
  if (graph.isBlank(value) || (graph.isLiteral(value) && !mayBePlaceholder(graph, value))) return null
  const text = graph.value(value)
  if (text.trim() === '') return 'empty'
  if (graph.isIri(value)) return isPlaceholderIri(text) && !graph.isDescribed(value) ? 'placeholder' : null
  return isPlaceholderText(text) || isPlaceholderDate(text) ? 'placeholder' : null
})

/** The values of a property that are present. */
export function presentObjects(graph: GraphReader, subject: TermId, property: string): readonly TermId[] {
  return presentAmong(graph, graph.objects(subject, property))
}

/** Those of some values that are present. */
export function presentAmong(graph: GraphReader, all: readonly TermId[]): readonly TermId[] {
  for (const value of all)
    if (absenceOf(graph, value) !== null) return all.filter((one) => absenceOf(graph, one) === null)
  return all
}
