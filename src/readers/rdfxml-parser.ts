import { resolveIri } from './iri.ts'
import { defineEntities } from './rdfxml-entities.ts'
import { rdfFault } from './rdfxml-faults.ts'
import { attributeSpot, checkElement, isOutside, strayText } from './rdfxml-grammar.ts'
import type { ActiveTag, ParserClass, PlacedParser, Surroundings, XmlElement, XmlTag } from './rdfxml-model.ts'
import { RDF, type XmlTerm } from './rdfxml-terms.ts'
import type { XmlSpot } from './xml-track.ts'

/**
 * RdfXmlParser with places: it is told, before it makes a term, where that term stands. On top of the original: texts
 * around comments and CDATA are joined, relative IRIs without base stay as written, entities are bounded, elements around
 * `rdf:RDF` (CSW, OAI-PMH) are passed over, and what the grammar does not allow is refused where it stands.
 */
export function placedParser(Base: ParserClass, around: Surroundings): new () => PlacedParser {
  const { track, terms } = around

  return class extends Base {
    readonly open: XmlElement[] = []
    found = false
    unexpanded: PlacedParser['unexpanded'] = new Set()
    closed: PlacedParser['closed'] = null
    /** Offset where the last markup ended. */
    #mark = 0
    #closing = false

    constructor() {
      super({ dataFactory: terms.factory, validateUri: false, allowDuplicateRdfIds: true })
      // More handlers than the original has would make the parser of XML twice as slow: its object is no longer a quick one.
      this.saxParser.on('cdata', (text) => {
        this.#mark = track.lastIndexOf('<![CDATA[', this.saxParser.position) + 9
        this.onText(text)
        this.#mark = this.saxParser.position
      })
    }

    get #element(): XmlElement {
      return this.open.at(-1)!
    }

    override onTag(tag: XmlTag): void {
      const end = this.saxParser.position
      const start = track.lastIndexOf('<', end)
      const spot = track.spot(start)
      const text = track.slice(start, end)
      track.spot(end)
      this.#mark = end
      if (this.open.length >= around.depth) around.stop(spot, 'read.xml-deep', { limit: around.depth })
      const inside = this.activeTagStack.length > 0
      const outside = !inside && isOutside(tag, this.open.length === 0)
      this.open.push({ name: tag.name, spot, text, attributes: tag.attributes, outside, content: null })
      if (outside) return
      if (this.found && !inside) terms.nextDocument()
      this.found = true
      const parent = this.activeTagStack.at(-1)
      if (parent?.childrenStringTags === undefined) checkElement(tag, parent, this.open, around)
      terms.at(spot)
      super.onTag(tag)
      // It would copy all of them for every element, for a feature that is not used.
      this.activeTagStack.at(-1)!.namespaces = undefined
    }

    override onText(text: string): void {
      const element = this.open.at(-1)
      const active = this.activeTagStack.at(-1)
      if (element === undefined || element.outside || active === undefined) return
      const isBlank = text.trim() === ''
      // In the text as it is written: there an end of line may be two characters.
      if (!isBlank) {
        element.content ??= track.spot(this.#mark + textBegin(track.slice(this.#mark, this.saxParser.position)))
      }
      if (active.childrenStringTags !== undefined) active.childrenStringTags.push(escaped(text))
      else if (isBlank ? active.predicate : active.predicate && !active.hadChildren) {
        active.text = (active.text ?? '') + text
      } else if (!isBlank) strayText(text, this.open, [this.activeTagStack.at(-2), active], around)
    }

    override onCloseTag(): void {
      const element = this.#element
      if (!element.outside) {
        terms.at(element.spot)
        this.#closing = true
        super.onCloseTag()
        this.#closing = false
      }
      const end = this.saxParser.position
      this.closed = { name: this.open.pop()!.name, spot: track.spot(track.lastIndexOf('<', end)) }
      this.#mark = end
      track.spot(end)
    }

    override onDoctype(doctype: string): void {
      this.unexpanded = defineEntities(this.saxParser.ENTITIES, doctype, (message, args) =>
        around.stop(track.spot(track.lastIndexOf('<!DOCTYPE', this.saxParser.position)), message, args),
      )
    }

    override valueToUri(value: string, tag: ActiveTag): XmlTerm {
      terms.at(this.#valueSpot(value))
      const term = terms.factory.namedNode(resolveIri(value, tag.baseIRI ?? ''))
      terms.at(this.#element.spot)
      return term
    }

    override uriToNamedNode(uri: string): XmlTerm {
      const { attributes } = this.#element
      for (const name in attributes) {
        const { uri: space, local, value } = attributes[name]!
        // The class that an attribute names: the original leaves it unresolved.
        if (space === RDF && local === 'type' && value === uri) return this.valueToUri(uri, this.activeTagStack.at(-1)!)
      }
      return terms.factory.namedNode(uri)
    }

    override createLiteral(value: string, tag: ActiveTag): XmlTerm {
      const element = this.#element
      terms.at(this.#closing ? (element.content ?? element.spot) : this.#valueSpot(value))
      const literal = super.createLiteral(value, tag)
      terms.at(element.spot)
      return literal
    }

    override newParseError(message: string): Error {
      const [key, args] = rdfFault(message)
      return around.stop(this.#element.spot, key, args)
    }

    override emitTriple(s: XmlTerm, p: XmlTerm, o: XmlTerm, statement: XmlTerm | null = null): void {
      terms.add(s, p, o)
      if (statement === null) return
      const of = (name: string): XmlTerm => terms.factory.namedNode(RDF + name)
      terms.add(statement, of('type'), of('Statement'))
      terms.add(statement, of('subject'), s)
      terms.add(statement, of('predicate'), p)
      terms.add(statement, of('object'), o)
    }

    /** Where the attribute stands that has this value, `rdf:ID` without its sign included; else the element. */
    #valueSpot(value: string): XmlSpot {
      const { attributes, spot } = this.#element
      for (const name in attributes) {
        const found = attributes[name]!
        if (
          found.prefix !== 'xmlns' &&
          (found.value === value || (found.local === 'ID' && `#${found.value}` === value))
        )
          return attributeSpot(this.#element, name)
      }
      return spot
    }
  }
}

const SKIPPED: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>' }

/** Where the first character of a text stands, after spaces, comments and instructions. */
function textBegin(raw: string): number {
  let at = 0
  for (;;) {
    while (raw.charCodeAt(at) <= 32) at++
    const open = /^<(?:!--|\?)/.exec(raw.slice(at, at + 4))?.[0]
    const end = open === undefined ? -1 : raw.indexOf(SKIPPED[open]!, at + open.length)
    if (end < 0) return at
    at = end + SKIPPED[open!]!.length
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
