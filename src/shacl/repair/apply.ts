/** Applies edits to a graph of shapes: another graph comes out, with the places of the first. */
import { GraphBuilder } from '../../rdf/builder.ts'
import { COLUMN, G, LINE, O, P, S, SOURCE, SUBJECT_COLUMN, SUBJECT_LINE } from '../../rdf/columns.ts'
import type { Graph } from '../../rdf/graph.ts'
import type { Edit, NewStatement } from './malformation.ts'
import type { Statement } from './statements.ts'

const nameOf = ({ subject, predicate, object }: Statement): string => `${subject} ${predicate} ${object}`

/** The graph with all edits made; of two that replace one statement the first. What is new stands where the statement stood that it replaces, else at its subject. */
export function applyEdits(graph: Graph, edits: readonly Edit[]): Graph {
  if (edits.length === 0) return graph
  const dropped = new Set(edits.flatMap(({ drop = [] }) => drop.map(nameOf)))
  const replaced = new Map<string, readonly NewStatement[]>()
  for (const { old, by } of edits.flatMap(({ replace = [] }) => replace)) {
    const name = nameOf(old)
    if (!replaced.has(name)) replaced.set(name, by)
  }
  const builder = new GraphBuilder()
  for (const name of graph.sources) builder.source(name)
  const { columns } = graph
  const copied = new Map<number, number>()
  const copy = (term: number): number => {
    let id = copied.get(term)
    if (id === undefined) {
      id = term < 0 ? term : builder.terms.intern(graph.terms.key(term))
      copied.set(term, id)
    }
    return id
  }
  const places = new Map<string, readonly number[]>()
  const add = (terms: readonly [number, number, number, number], place: readonly number[]): void => {
    const [source = 0, line = 1, column = 1, subjectLine = 1, subjectColumn = 1] = place
    builder.add(...terms, source, line, column, subjectLine, subjectColumn)
  }
  for (let row = 0; row < columns[S]!.length; row++) {
    const [subject, predicate, object, graphName] = [S, P, O, G].map((one) => columns[one]![row]!) as Four
    const place = [SOURCE, LINE, COLUMN, SUBJECT_LINE, SUBJECT_COLUMN].map((one) => columns[one]![row]!)
    const key = graph.terms.key(subject)
    if (!places.has(key)) places.set(key, place)
    const name = nameOf({ subject, predicate, object })
    if (dropped.has(name)) continue
    const by = replaced.get(name)
    if (by === undefined) add([copy(subject), copy(predicate), copy(object), copy(graphName)], place)
    else for (const one of by) add([...interned(builder, one), copy(graphName)], place)
  }
  for (const one of edits.flatMap(({ add: added = [] }) => added)) {
    add([...interned(builder, one), -1], places.get(one[0]) ?? [])
  }
  return builder.finish()
}

type Four = [number, number, number, number]

function interned(builder: GraphBuilder, statement: NewStatement): [number, number, number] {
  return statement.map((key) => builder.terms.intern(key)) as [number, number, number]
}
