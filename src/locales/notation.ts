/**
 * How a value is written in the source that a message is about. Messages show it as Turtle does: `<https://…>`,
 * `"2026-03-01"^^xsd:date`, `@nl`.
 */
import type { Finding, Report } from '../model.ts'

/** Syntax of each source, by its name. */
export type Syntaxes = ReadonlyMap<string, string>

export function syntaxesOf(sources: Report['sources']): Syntaxes {
  return new Map(sources.map(({ name, syntax }) => [name, syntax]))
}

/** How the locale words where a language goes, with a hole for the `tag`, in what has no notation for it. */
export interface TagWords {
  /** In a table. */
  readonly tagInTable: string
  /** In the JSON of a portal. */
  readonly tagInJson: string
}

interface Notation {
  readonly iri: (iri: string) => string
  readonly typed: (text: string, datatype: string) => string
  readonly language: (tag: string, words: TagWords) => string
  /** Templates in it: a report needs a few of them ten thousands of times. */
  readonly known: Map<string, string>
}

const REMEMBERED = 2_000

const XSD = 'http://www.w3.org/2001/XMLSchema#'

const JSON_LD: Notation = {
  iri: (iri) => `{"@id": "${iri}"}`,
  typed: (text, datatype) => `{"@value": "${text}", "@type": "xsd:${datatype}"}`,
  language: (tag) => `"@language": "${tag}"`,
  known: new Map(),
}

/** The value itself: the format has no notation for it. */
const PLAIN: Pick<Notation, 'iri' | 'typed'> = { iri: (iri) => iri, typed: (text) => text }

/** What stands in a cell is text to its last character: the heading has the language. */
const TABLE: Notation = {
  ...PLAIN,
  language: (tag, { tagInTable }) => tagInTable.replaceAll('{tag}', tag),
  known: new Map(),
}

/** A text of a portal is a text; where the portal has a field for each language, it is an object of them. */
const PORTAL: Notation = {
  ...PLAIN,
  language: (tag, { tagInJson }) => tagInJson.replaceAll('{tag}', tag),
  known: new Map(),
}

/** Syntaxes that are no Turtle. */
const NOTATIONS: Readonly<Record<string, Notation>> = {
  rdfxml: {
    iri: (iri) => `rdf:resource="${iri}"`,
    typed: (text, datatype) => `${text} (rdf:datatype="${XSD}${datatype}")`,
    language: (tag) => `xml:lang="${tag}"`,
    known: new Map(),
  },
  jsonld: JSON_LD,
  html: JSON_LD,
  json: PORTAL,
  csv: TABLE,
  xlsx: TABLE,
}

/** Not within a text, such as the reference system in front of WKT. */
const IRI = /(?<!")<((?:https?|mailto|tel):[^<>\s]*)>/g
const TYPED = /"([^"\s]+)"\^\^xsd:(\w+)/g
const LANGUAGE = /(?<=^|[\s(])@([a-z]{2})(?![\w-])/g

/** What the harvester writes is told, not advised. */
const HARVESTED = /\(R\d\d\)/
const TOLD: TagWords = { tagInTable: '@{tag}', tagInJson: '@{tag}' }

/**
 * A template of a message about a finding, in the notation of its source.
 */
export function inNotation(
  template: string,
  { place }: Pick<Finding, 'place'>,
  syntaxes: Syntaxes | undefined,
  words: TagWords,
): string {
  const syntax = place === null ? undefined : syntaxes?.get(place.source)
  const notation = syntax !== undefined && Object.hasOwn(NOTATIONS, syntax) ? NOTATIONS[syntax] : undefined
  if (notation === undefined) return template
  const known = notation.known.get(template)
  if (known !== undefined) return known
  const written = template
    .replace(IRI, (_, iri: string) => notation.iri(iri))
    .replace(TYPED, (_, text: string, datatype: string) => notation.typed(text, datatype))
    .replace(LANGUAGE, (_, tag: string) => notation.language(tag, HARVESTED.test(template) ? TOLD : words))
  if (notation.known.size >= REMEMBERED) notation.known.clear()
  notation.known.set(template, written)
  return written
}
