/** What the grammar of RDF/XML (RDF 1.1 XML Syntax, section 7) does not allow and rdfxml-streaming-parser lets pass. */
import type { ActiveTag, Surroundings, XmlAttribute, XmlElement, XmlTag } from './rdfxml-model.ts'
import { RDF } from './rdfxml-terms.ts'
import { shown } from './reader.ts'
import { spotAfter, type XmlSpot } from './xml-track.ts'

/** Attributes of rdf: that may stand without prefix in very old files (RDF/XML 1.1, section 6.1.4). */
const UNPREFIXED = new Set(['about', 'ID', 'nodeID', 'resource', 'parseType', 'datatype'])
/** Attributes of rdf: that belong to a property and mean nothing on a node. */
const OF_PROPERTY = new Set(['resource', 'datatype', 'parseType'])
/** Attributes of rdf: where they always may stand. */
const ON_NODE = new Set(['about', 'ID', 'nodeID', 'type'])
const ON_PROPERTY = new Set(['resource', 'datatype', 'ID', 'nodeID'])
/** Attributes of RDF 1.2. */
const NEWER = new Set(['annotation', 'annotationNodeID'])
/** Namespaces of answers that RDF may lie in: CSW, OAI-PMH, SOAP, Atom. */
const ENVELOPE =
  /^http:\/\/www\.(?:opengis\.net\/cat\/csw|openarchives\.org\/OAI\/|w3\.org\/2003\/05\/soap-|w3\.org\/2005\/Atom)|^http:\/\/schemas\.xmlsoap\.org\//

/** Is an element that lies in no RDF something around it? `rdf:RDF` begins RDF wherever it stands. */
export function isOutside({ uri, local, attributes }: XmlTag, isRoot: boolean): boolean {
  if (uri === RDF && local === 'RDF') return false
  // A document may also be one node; that declares the namespace, and is no answer of a service.
  const declares = Object.values(attributes).some(({ prefix, value }) => prefix === 'xmlns' && value === RDF)
  return !isRoot || !declares || ENVELOPE.test(uri)
}

/**
 * Refuses an element that cannot stand where it stands.
 * @param parent the element around it, as the parser keeps it
 * @param open elements that are open, this one last
 */
export function checkElement(
  tag: XmlTag,
  parent: ActiveTag | undefined,
  open: readonly XmlElement[],
  around: Surroundings,
): void {
  const element = open.at(-1)!
  const { spot } = element
  const isNode = parent?.childrenParseType !== 1
  if (isNode && parent?.predicate && parent.childrenCollectionSubject === undefined) {
    const property = open.at(-2)!
    if (parent.hadChildren) {
      around.stop(spot, 'read.rdfxml-second-node', { element: tag.name, property: property.name })
    }
    if (parent.text?.trim()) around.stop(spot, 'read.rdfxml-markup', { element: tag.name, property: property.name })
  }
  if (tag.uri === '') around.stop(spot, 'read.rdfxml-no-namespace', { element: tag.name })
  for (const name in tag.attributes) {
    const { uri, local } = tag.attributes[name]!
    // Most are namespaces, texts and links where they belong.
    const fine = uri === RDF ? (isNode ? ON_NODE : ON_PROPERTY).has(local) : uri !== '' || !UNPREFIXED.has(local)
    if (fine) continue
    checkAttribute(tag.attributes[name]!, element, isNode, around)
  }
}

function checkAttribute(attribute: XmlAttribute, element: XmlElement, isNode: boolean, around: Surroundings): void {
  const { name, local, value, uri } = attribute
  const args = { attribute: name, element: element.name }
  if (uri === RDF && local === 'about' && !isNode)
    around.stop(element.spot, 'read.rdfxml-node', { element: element.name })
  if (uri === '' && UNPREFIXED.has(local)) around.problem(attributeSpot(element, name), 'read.rdfxml-prefix', args)
  if (uri !== RDF) return
  if (isNode && OF_PROPERTY.has(local)) {
    around.stop(attributeSpot(element, name), 'read.rdfxml-node-attribute', args)
  }
  if (local === 'version') around.stop(attributeSpot(element, name), 'read.version', {})
  if (NEWER.has(local) || (local === 'parseType' && value === 'Triple')) {
    around.stop(attributeSpot(element, name), 'read.rdf-star', {})
  }
}

/**
 * Says that a text stands where none can, and is left out; unless it shows that the elements around it are out of step.
 * @param open elements that are open, the one with the text last
 * @param tags the same two as the parser keeps them
 */
export function strayText(
  text: string,
  open: readonly XmlElement[],
  [property, active]: readonly [ActiveTag | undefined, ActiveTag],
  around: Surroundings,
): void {
  const element = open.at(-1)!
  const isNode = active.childrenParseType === 1 && element.attributes['rdf:parseType'] === undefined
  // A property that stands right within a property: what follows cannot be right either.
  if (property?.predicate && !active.predicate && isNode) {
    around.stop(element.spot, 'read.rdfxml-striping', { element: element.name, property: open.at(-2)!.name })
  }
  stray(element, text, around)
}

function stray(element: XmlElement, text: string, around: Surroundings): void {
  const args = { text: shown(text.trim()), element: element.name }
  around.problem(element.content ?? element.spot, 'read.rdfxml-stray-text', args)
}

/** Where the value of an attribute begins. */
export function attributeSpot({ text, spot }: XmlElement, wanted: string): XmlSpot {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isSpace(text.charCodeAt(at - 1))) continue
    let value = at + wanted.length
    while (isSpace(text.charCodeAt(value))) value++
    if (text[value] !== '=') continue
    value++
    while (isSpace(text.charCodeAt(value))) value++
    return spotAfter(text.slice(0, value + 1), spot)
  }
  return spot
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
