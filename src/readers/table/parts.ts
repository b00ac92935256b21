/** Nodes as they grow while a row is read, and how they become statements. */
import type { PlaceDetail, TermId } from '../../model.ts'
import { DEFAULT_GRAPH, type GraphBuilder } from '../../rdf/builder.ts'
import { iri } from '../../rdf/namespaces.ts'
import type { Value } from './values.ts'

const TYPE = iri('rdf:type')

/** Where a value stands. */
export interface Spot {
  readonly line: number
  readonly column: number
  /** For sources that tell it place by place; a table tells it of all places at once. */
  readonly detail?: PlaceDetail
}

type Plain = Exclude<Value, { readonly node: unknown }>

/** A node with what is said of it. */
export interface Part {
  /** Full IRI of its class, or null. */
  readonly type: string | null
  /** Its own IRI; null for a blank node. */
  readonly iri: string | null
  /** What sets it apart from others of which the same is said; '' when they are one. */
  readonly apart: string
  readonly at: Spot
  readonly facts: { readonly property: string; readonly value: Plain; readonly at: Spot }[]
  readonly parts: { readonly property: string; readonly part: Part }[]
}

/** Where statements go. */
export interface Sink {
  readonly builder: GraphBuilder
  /** Number of the source in the builder. */
  readonly source: number
}

/** Adds a value to a node: a fact, or a node of its own with its class. */
export function addValue(to: Part, property: string, value: Value, type: string | null, at: Spot): void {
  if (!('node' in value)) {
    to.facts.push({ property, value, at })
    return
  }
  const part: Part = { type, iri: null, apart: '', at, facts: [], parts: [] }
  for (const [inner, plain] of value.node) addValue(part, inner, plain, null, at)
  to.parts.push({ property, part })
}

/**
 * Writes nodes to the builder. With a key a blank node is the same one each time that the same things are said of it for
 * the owner with that key; without, it is a new one. A node that was written before may be written on.
 */
export function partWriter({ builder, source }: Sink): {
  readonly write: (part: Part, key: string | null, node?: TermId) => TermId
  /** A new blank node. */
  readonly blank: () => TermId
} {
  const { terms } = builder
  const blanks = new Map<string, TermId>()
  let nameless = 0
  const blank = (): TermId => terms.blank(`${source}.${++nameless}`)
  const nodeId = (part: Part, key: string | null): TermId => {
    if (part.iri !== null) return terms.iri(part.iri)
    const known = key === null ? undefined : blanks.get(key)
    if (known !== undefined) return known
    const id = blank()
    if (key !== null) blanks.set(key, id)
    return id
  }

  const placed = ({ line, column, detail }: Spot): void => {
    if (detail !== undefined) builder.detail(source, line, column, detail)
  }

  const write = (part: Part, key: string | null, node = nodeId(part, key)): TermId => {
    const { line, column } = part.at
    placed(part.at)
    const add = (property: string, object: TermId, at: Spot): void => {
      placed(at)
      builder.add(node, terms.common(property), object, DEFAULT_GRAPH, source, at.line, at.column, line, column)
    }
    if (part.type !== null) add(TYPE, terms.common(part.type), part.at)
    for (const { property, value, at } of part.facts) {
      const object = 'iri' in value ? terms.iri(value.iri) : terms.literal(value.text, value.language, value.datatype)
      add(property, object, at)
    }
    // Owned nodes are few and shallow: a distribution, a contact point, an agent within them.
    for (const { property, part: owned } of part.parts) {
      const own = key === null ? null : `${key}\n${property}\n${owned.apart === '' ? content(owned) : owned.apart}`
      add(property, write(owned, own), owned.at)
    }
    return node
  }
  return { write, blank }
}

/** What is said of a node, as a text that is equal for equal nodes. */
function content(part: Part): string {
  let text = part.iri ?? ''
  for (const { property, value } of part.facts) {
    text += `\n${property}\0${'iri' in value ? value.iri : `"${value.text}\0${value.language}\0${value.datatype}`}`
  }
  for (const { property, part: owned } of part.parts) text += `\n${property}\0(${content(owned)})`
  return text
}
