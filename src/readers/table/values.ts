/** A cell's text → a value, only as far as that is certain. What is not stays the text that it was. */
import type { CodeListId } from '../../background/code-list.ts'
import { licenceOf } from '../../background/licence.ts'
import { lookup } from '../../background/lookup.ts'
import { iri, PREFIXES } from '../../rdf/namespaces.ts'
import { XSD_STRING } from '../../rdf/terms.ts'
import { isLexical } from '../../values/datatypes.ts'
import { parseDate } from '../../values/dates.ts'
import { geometryType } from '../../values/geometry.ts'
import { parseMail } from '../../values/mail.ts'
import { iriFault } from '../../values/url.ts'
import { type DateOrder, isoDate, periodOf } from './dates.ts'
import type { Kind } from './model.ts'

/** An IRI, a literal, or a node of its own that carries the value. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string; readonly datatype: string }
  | { readonly node: readonly (readonly [property: string, value: Value])[] }

/** What a value means depends on its column and its row. */
export interface ValueContext {
  readonly kind: Kind
  /** Of texts; '' for none. */
  readonly language: string
  /** Order of the dates of the column. */
  readonly order: DateOrder | null
}

const XSD = PREFIXES.xsd
const LABEL: Partial<Record<Kind, string>> = {
  agent: iri('foaf:name'),
  place: iri('skos:prefLabel'),
  note: iri('rdfs:label'),
  standard: iri('dct:title'),
}
const MAIL = iri('vcard:hasEmail')
const PAGE = iri('vcard:hasURL')
const NAME = iri('vcard:fn')
const START = iri('dcat:startDate')
const END = iri('dcat:endDate')

function literal(text: string, datatype = XSD_STRING): Value {
  return { text, language: '', datatype }
}

/** A text in a language, or in none when nobody said which. */
function inLanguage(text: string, language: string): Value {
  return { text, language, datatype: XSD_STRING }
}

/** Addresses of the web in ASCII, without anything escaped: of most one look is enough. */
const USUAL_ADDRESS = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z0-9-]+(?:[/?#][!#$&-;=?-[\]_a-z~]*)?$/i

/** Is it a whole address, without a fault? */
export function isAddress(text: string): boolean {
  return USUAL_ADDRESS.test(text) || (/^[a-z][a-z0-9+.-]*:/i.test(text) && iriFault(text) === null)
}

/** The value of a text that is not blank; see `Kind`. */
export function toValue(text: string, { kind, language, order }: ValueContext): Value {
  if (kind.startsWith('list:')) return concept(kind.slice(5) as CodeListId, text)
  switch (kind) {
    case 'text':
    case 'name':
      return inLanguage(text, language)
    case 'iri':
    case 'any':
      return address(text) ?? literal(text)
    case 'agent':
    case 'note':
    case 'standard':
      return address(text) ?? { node: [[LABEL[kind]!, inLanguage(text, language)]] }
    case 'place':
      return (
        address(text) ??
        listed(['country', 'continent'], text) ?? { node: [[LABEL.place!, inLanguage(text, language)]] }
      )
    case 'contact':
      return address(text)?.iri.startsWith('http') ? { node: [[PAGE, { iri: text }]] } : contact(text)
    case 'date':
      return dateValue(isoDate(text, order)) ?? literal(text)
    case 'period':
      return period(text, order)
    case 'mail':
      return mail(text) ?? address(text) ?? literal(text)
    case 'phone':
      return phone(text) ?? literal(text)
    case 'whole':
      return typed(text, 'nonNegativeInteger')
    case 'decimal':
      return typed(text, 'decimal')
    case 'duration':
      return typed(text, 'duration')
    case 'geometry':
      return address(text) ?? geometry(text)
    case 'licence':
      return address(text) ?? licence(text) ?? literal(text)
    case 'class':
      return { iri: classOf(text) ?? CLASSES.dataset! }
    default:
      return literal(text)
  }
}

/** A text of which a datatype allows the form has that datatype. */
function typed(text: string, local: 'nonNegativeInteger' | 'decimal' | 'duration'): Value {
  return literal(text, isLexical(local, text) ? XSD + local : XSD_STRING)
}

/** A geometry has the datatype of its notation. */
function geometry(text: string): Value {
  const type = geometryType(text)
  return literal(text, type === null ? XSD_STRING : PREFIXES.geosparql + type)
}

function address(text: string): { readonly iri: string } | null {
  return isAddress(text) ? { iri: text } : null
}

/** A text that is the code, the label or another name of a concept. An address stays what it is, right or wrong. */
function concept(list: CodeListId, text: string): Value {
  return address(text) ?? listed([list], text) ?? literal(text)
}

function listed(lists: readonly CodeListId[], text: string): Value | null {
  for (const list of lists) {
    const { status, iri: found } = lookup(list, text)
    if (status === 'rewritable' && found !== null) return { iri: found }
  }
  return null
}

/** Does a list know the text? For cells that may hold several values. */
export function isListed(list: CodeListId, text: string): boolean {
  return isAddress(text) || listed([list], text) !== null
}

/** The name of a licence. `CC BY` alone does not say which version, and so not which licence. */
function licence(text: string): Value | null {
  if (/^cc[\s_-]*by/i.test(text) && !/\d\.\d/.test(text)) return null
  const found = licenceOf(text)
  return found === null ? null : { iri: found.iri }
}

function mail(text: string): Value | null {
  if (parseMail(text) === null) return null
  return { iri: /^mailto:/i.test(text) ? text : `mailto:${text}` }
}

/** An international number; one without + may be of any country. */
function phone(text: string): Value | null {
  if (/^tel:/i.test(text)) return address(text)
  if (!/^\+[\d\s./()-]{6,30}$/.test(text)) return null
  return { iri: `tel:${text.replace(/\(0\)|[^\d+]/g, '')}` }
}

function contact(text: string): Value {
  const found = mail(text)
  return { node: [found === null ? [NAME, literal(text)] : [MAIL, found]] }
}

/** A date in the form of XSD, with its type. */
function dateValue(lexical: string | null): Value | null {
  const date = lexical === null ? null : parseDate(lexical)
  return lexical === null || date === null ? null : literal(lexical, XSD + date.kind)
}

function period(text: string, order: DateOrder | null): Value {
  if (isAddress(text)) return { iri: text }
  const found = periodOf(text, order)
  const [start, end] = [dateValue(found?.start ?? null), dateValue(found?.end ?? null)]
  if (start === null || end === null) return literal(text)
  return { node: [[START, start], [END, end]] } // biome-ignore format: two pairs
}

const CLASSES: Readonly<Record<string, string>> = {
  dataset: iri('dcat:Dataset'),
  service: iri('dcat:DataService'),
  series: iri('dcat:DatasetSeries'),
}
const CLASS_WORDS: Readonly<Record<string, string>> = {
  dataset: 'dataset',
  service: 'service',
  dataservice: 'service',
  'data service': 'service',
  webservice: 'service',
  api: 'service',
  series: 'series',
  datasetserie: 'series',
  datasetseries: 'series',
  'dataset series': 'series',
}

/** The class of records that a word or an IRI names, or null. */
export function classOf(text: string): string | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^dcat:/, '')
  const whole = Object.values(CLASSES).find((name) => name.toLowerCase() === word)
  return whole ?? (Object.hasOwn(CLASS_WORDS, word) ? CLASSES[CLASS_WORDS[word]!]! : null)
}

/** Language tags of codes of the EU table, for texts; other codes have none here. */
const TAGS: Readonly<Record<string, string>> = { NLD: 'nl', FRA: 'fr', DEU: 'de', ENG: 'en', SPA: 'es', ITA: 'it' }

/** The language tag that a cell of a language column means: `nl`, `nl-BE`, `Nederlands`, an IRI; '' when it is not clear. */
export function languageTag(text: string): string {
  const { status, iri: found } = lookup('language', text)
  if (found === null || (status !== 'member' && status !== 'rewritable')) return ''
  if (/^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(text)) return text.replace('_', '-').toLowerCase()
  return TAGS[found.slice(found.lastIndexOf('/') + 1)] ?? ''
}
