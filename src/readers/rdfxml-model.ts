import type { MessageArgs } from '../model.ts'
import type { XmlTerm, XmlTerms } from './rdfxml-terms.ts'
import type { XmlSpot, XmlTrack } from './xml-track.ts'

export interface XmlAttribute {
  name: string
  local: string
  prefix: string
  value: string
  uri: string
}

export interface XmlTag {
  readonly name: string
  readonly local: string
  readonly uri: string
  readonly attributes: Record<string, XmlAttribute>
}

/** An open element, as rdfxml-streaming-parser keeps it. */
export interface ActiveTag {
  readonly predicate?: XmlTerm | null
  readonly baseIRI?: string
  readonly childrenCollectionSubject?: XmlTerm
  readonly childrenStringTags?: string[]
  readonly childrenParseType?: 0 | 1
  readonly hadChildren?: boolean
  text?: string
  namespaces?: unknown
}

type Handler = (value: never) => void

/** What we use of RdfXmlParser: its own types keep the half of it private. */
export interface OpenParser {
  readonly activeTagStack: ActiveTag[]
  readonly saxParser: {
    readonly position: number
    ENTITIES: Record<string, string>
    on(event: 'error' | 'cdata', handler: Handler): void
    write(text: string): void
    close(): void
  }
  onTag(tag: XmlTag): void
  onText(text: string): void
  onCloseTag(): void
  onDoctype(doctype: string): void
  valueToUri(value: string, tag: ActiveTag): XmlTerm
  uriToNamedNode(uri: string): XmlTerm
  createLiteral(value: string, tag: ActiveTag): XmlTerm
  newParseError(message: string): Error
  emitTriple(s: XmlTerm, p: XmlTerm, o: XmlTerm, statement?: XmlTerm | null, triples?: unknown, reifier?: unknown): void
}

export type ParserClass = new (options: object) => OpenParser

/** What a parser needs of the reader around it. */
export interface Surroundings {
  readonly track: XmlTrack
  readonly terms: XmlTerms
  /** How deep elements may lie in one another. */
  readonly depth: number
  /** Something that costs a part only. */
  problem(spot: XmlSpot, message: string, args: MessageArgs): void
  /** Ends reading. */
  stop(spot: XmlSpot, message: string, args: MessageArgs): never
}

/** An open element, as we keep it beside the parser's own. */
export interface XmlElement {
  readonly name: string
  readonly spot: XmlSpot
  /** Its tag as it is written. */
  readonly text: string
  readonly attributes: Record<string, XmlAttribute>
  /** True for what is no RDF but lies around it. */
  readonly outside: boolean
  /** Where its text begins, when it has one. */
  content: XmlSpot | null
}

export interface PlacedParser extends OpenParser {
  /** Elements that are open, outermost first. */
  readonly open: readonly XmlElement[]
  /** The element that was closed last, and where its end tag stands. */
  readonly closed: { readonly name: string; readonly spot: XmlSpot } | null
  /** Names of entities that the document declares, and that are not expanded. */
  readonly unexpanded: ReadonlySet<string>
  /** True once there was RDF. */
  readonly found: boolean
}
