/**
 * Shapes of a profile as the build stores them: read, joined and checked, so that a run need not do that again. What
 * people read of a rule stands in the rule, and is left out of the statements.
 */
import { O, P, S } from './rdf/columns.ts'
import { combine } from './rdf/combine.ts'
import { type ByteParts, eachEntry } from './rdf/entries.ts'
import { Graph } from './rdf/graph.ts'
import type { GraphIndex } from './rdf/graph-index.ts'
import { iri } from './rdf/namespaces.ts'
import { type TermParts, TermTable } from './rdf/terms.ts'
import type { NodeShape, PropertyShape, ShapesGraph } from './shacl/index.ts'

/** What can be serialised as it is: a file is the structured clone of this, with the byte order of its machine. */
export interface StoredShapes {
  /** 1 in the byte order of the machine that stored it. */
  readonly one: Int32Array
  readonly name: string
  /** Of the files that it was made of. */
  readonly sha256: string
  /** JSON of `Rules` in ASCII, which is read quicker than other text and than a clone. */
  readonly rules: Uint8Array
  readonly terms: TermParts
  readonly subjects: Int32Array
  readonly predicates: Int32Array
  readonly objects: Int32Array
  readonly index: GraphIndex
}

type Words = PropertyShape['name']
type Source = PropertyShape['source']
/** A rule with the numbers of what it shares with others. */
type StoredRule = Omit<PropertyShape, 'name' | 'description' | 'message' | 'source'> &
  Readonly<Record<'name' | 'description' | 'message' | 'source', number>>

interface Rules {
  readonly words: readonly Words[]
  readonly sources: readonly Source[]
  readonly shapes: readonly (Omit<NodeShape, 'properties'> & { readonly properties: readonly StoredRule[] })[]
}

/** For people: no rule is run otherwise with or without them. */
const TOLD = [iri('sh:name'), iri('sh:description'), iri('sh:message'), iri('rdfs:seeAlso')]

export function storedShapes({ name, graph: whole, nodeShapes }: ShapesGraph, sha256: string): StoredShapes {
  const told = new Set(TOLD.map((property) => whole.iri(property)))
  const predicates = whole.columns[P]!
  const rows = Array.from(predicates.keys()).filter((row) => !told.has(predicates[row]!))
  const graph = combine(name, [{ graph: whole, rows }])
  const { values, suffixes } = graph.terms.parts()
  return {
    one: Int32Array.of(1),
    name,
    sha256,
    rules: new TextEncoder().encode(JSON.stringify(storedRules(nodeShapes, graph)).replace(/[^\0-\x7f]/g, escaped)),
    terms: { values: trimmed(values), suffixes },
    subjects: graph.columns[S]!,
    predicates: graph.columns[P]!,
    objects: graph.columns[O]!,
    index: graph.index,
  }
}

/** The shapes as they were, without places; null when a machine of another kind stored them. */
export function restoredShapes({ one, name, rules, terms, ...stored }: StoredShapes): ShapesGraph | null {
  if (one[0] !== 1) return null
  const { subjects, predicates, objects, index } = stored
  const all = (value: number): Int32Array => new Int32Array(subjects.length).fill(value)
  const places = all(1)
  const columns = [subjects, predicates, objects, all(-1), all(0), places, places, places, places]
  const { words, sources, shapes }: Rules = JSON.parse(new TextDecoder().decode(rules))
  return {
    name,
    graph: new Graph(TermTable.on(terms), [name], columns, new Map(), new Map(), index),
    nodeShapes: shapes.map((shape) => ({
      ...shape,
      properties: shape.properties.map((rule) => ({
        ...rule,
        name: words[rule.name]!,
        description: words[rule.description]!,
        message: words[rule.message]!,
        source: sources[rule.source]!,
      })),
    })),
  }
}

/** The rules, with the numbers of their nodes in a graph. */
function storedRules(nodeShapes: readonly NodeShape[], graph: Graph): Rules {
  const words = numbered<Words>()
  const sources = numbered<Source>()
  const shapes = nodeShapes.map((shape) => ({
    ...shape,
    properties: shape.properties.map((rule) => ({
      ...rule,
      node: graph.iri(rule.iri),
      name: words.number(rule.name),
      description: words.number(rule.description),
      message: words.number(rule.message),
      source: sources.number(rule.source),
    })),
  }))
  return { words: words.values(), sources: sources.values(), shapes }
}

/** Equal values get one number, in the order in which they first come. */
function numbered<T>(): { number(value: T): number; values(): T[] } {
  const numbers = new Map<string, number>()
  return {
    number(value) {
      const key = JSON.stringify(value)
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    },
    values: () => [...numbers.keys()].map((key): T => JSON.parse(key)),
  }
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Without the room for more that segments have, and without what happens to lie between texts. */
function trimmed(values: ByteParts): ByteParts {
  const ends = new Map<Uint8Array, number>()
  const each = (visit: (bytes: Uint8Array, from: number, to: number) => void): void =>
    eachEntry(
      values,
      (_id, _tag, bytes, from, to) => visit(bytes, from, to),
      () => {},
    )
  each((bytes, _from, to) => ends.set(bytes, Math.max(ends.get(bytes) ?? 0, to)))
  const copies = new Map(values.segments.map((segment) => [segment, new Uint8Array(ends.get(segment) ?? 0)]))
  each((bytes, from, to) => copies.get(bytes)!.set(bytes.subarray(from, to), from))
  return { ...values, segments: [...copies.values()] }
}
