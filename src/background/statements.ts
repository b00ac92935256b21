/** What a record states, node by node: gathered once a record, because many checks walk through all of it. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { rememberedByRecord } from './remembered.ts'
import { signsIn } from './signs.ts'

/** One statement of a node that the record owns. */
export interface Statement {
  readonly node: TermId
  readonly path: string
  readonly object: TermId
}

/** Statements as lists side by side: objects for each of them would live as long as the record is looked at. */
export interface Statements {
  readonly nodes: readonly TermId[]
  readonly paths: readonly string[]
  readonly objects: readonly TermId[]
  /** The signs (see signs.ts) of each value, and those that any of them has. */
  readonly signsOf: readonly number[]
  readonly signs: number
}

/** Room that is kept for the next record; a larger one is an exception. */
const KEPT = 65_536
/** Filled for each record in turn, and then copied: lists that grow are copied again and again. */
const nodesNow: TermId[] = []
const pathsNow: string[] = []
const objectsNow: TermId[] = []
const signsNow: number[] = []

/** Statements of the nodes that a record owns, in the order of nodes, predicates and values. */
export const statementsOf: (graph: GraphReader, record: RecordView) => Statements = rememberedByRecord(
  (graph, { owned }) => {
    const signsAt = signsIn(graph)
    let count = 0
    let signs = 0
    for (const node of owned) {
      const end = graph.collect(node, pathsNow, objectsNow, count)
      for (; count < end; count++) {
        const own = signsAt(objectsNow[count]!)
        nodesNow[count] = node
        signsNow[count] = own
        signs |= own
      }
    }
    return {
      nodes: firstOf(nodesNow, count),
      paths: firstOf(pathsNow, count),
      objects: firstOf(objectsNow, count),
      signsOf: firstOf(signsNow, count),
      signs,
    }
  },
)

function firstOf<T>(list: T[], count: number): readonly T[] {
  const found = list.slice(0, count)
  if (count > KEPT) list.length = KEPT
  return found
}
