/** What the contexts that OSLO and SEMIC publish make wrong of right data (standards.md (b)), and how it is read instead. */
import { PREFIXES } from '../rdf/namespaces.ts'
import { parseDate } from '../values/dates.ts'
import type { JsonNode } from './json-tree.ts'

const { dcat, dct, foaf, generiek, rdf, rdfs, time, xsd } = PREFIXES

/** Properties whose value is a date, which a context may not turn into a link. */
const DATES = new Set([
  `${dct}available`,
  `${dct}created`,
  `${dct}date`,
  `${dct}dateAccepted`,
  `${dct}issued`,
  `${dct}modified`,
  `${dct}valid`,
  `${dcat}endDate`,
  `${dcat}startDate`,
])

/** Classes that stand as datatypes: no text has them. */
const NO_DATATYPES = new Set([`${rdf}langString`, `${rdfs}Literal`])
const RESOURCE = `${rdfs}Resource`

/** Names that are wrong in contexts, and what they stand for. */
const NAMES: ReadonlyMap<string, string> = new Map([
  [`${dcat}servesdataset`, `${dcat}servesDataset`],
  [`${foaf}Page`, `${foaf}page`],
  [`${dcat}mediatype`, `${dcat}mediaType`],
  ['http://www.w3.org/2006/time/hasBeginning', `${time}hasBeginning`],
  ['http://data.vlaanderen.be/ns/generiek#gestructureerdeIdentificator', `${generiek}gestructureerdeIdentificator`],
])

/** How often each was mended, and where first. */
export interface Repairs {
  /** The datatype of a date that stands where its context wants a link; null for a link. */
  date(predicate: string, text: string, node: JsonNode): string | null
  /** True when a datatype is none. */
  text(datatype: string, node: JsonNode): boolean
  /** True when a datatype says that the value is a link. */
  link(datatype: string, node: JsonNode): boolean
  /** The property that is meant by a key; one that is written in full means what it says. */
  name(predicate: string, key: string, node: JsonNode): string
  /** null when nothing was mended. */
  found(): { readonly first: JsonNode; readonly dates: number; readonly texts: number; readonly names: number } | null
}

export function repairs(): Repairs {
  let first: JsonNode | null = null
  const counts = { dates: 0, texts: 0, names: 0 }
  const count = (kind: keyof typeof counts, node: JsonNode): void => {
    counts[kind]++
    if (first === null || node.offset < first.offset) first = node
  }
  return {
    date(predicate, text, node) {
      if (!DATES.has(predicate)) return null
      const date = parseDate(text)
      if (date === null) return null
      count('dates', node)
      return xsd + date.kind
    },
    text(datatype, node) {
      if (!NO_DATATYPES.has(datatype)) return false
      count('texts', node)
      return true
    },
    link(datatype, node) {
      if (datatype !== RESOURCE) return false
      count('texts', node)
      return true
    },
    name(predicate, key, node) {
      const meant = key.includes(':') ? undefined : NAMES.get(predicate)
      if (meant === undefined) return predicate
      count('names', node)
      return meant
    },
    found: () => (first === null ? null : { first, ...counts }),
  }
}
