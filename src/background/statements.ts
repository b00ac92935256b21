/** What a record states, node by node: gathered once a record, because many checks walk through all of it. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { rememberedByRecord } from './remembered.ts'
import { signsIn } from './signs.ts'
import { textKindOf } from './texts.ts'

/** One statement of a node that the record owns. */
export interface Statement {
  readonly node: TermId
  readonly path: string
  readonly object: TermId
}

/** Statements as lists side by side: objects for each of them would live as long as the record is looked at. */
export interface Statements {
  readonly nodes: ArrayLike<TermId>
  readonly paths: readonly string[]
  readonly objects: ArrayLike<TermId>
  /** The signs (see signs.ts) of each value with its kind of text (see texts.ts), and those that any of them has. */
  readonly signsOf: ArrayLike<number>
  readonly signs: number
}

/** Room that is kept for the next record; a larger one is an exception. */
const KEPT = 65_536
/** Filled for each record in turn, and then copied: lists that grow are copied again and again. */
const pathsNow: string[] = []
const objectsNow: TermId[] = []
const nodesNow: TermId[] = []

/** Numbers of some hundreds of records: a piece of it is no garbage, and goes when all of them are forgotten. */
const BLOCK = 3 * KEPT
let block = new Int32Array(0)
let used = 0

/** Statements of the nodes that a record owns, in the order of nodes, predicates and values. */
export const statementsOf: (graph: GraphReader, record: RecordView) => Statements = rememberedByRecord(
  (graph, { owned }) => {
    let count = 0
    for (const node of owned) {
      const end = graph.collect(node, pathsNow, objectsNow, count)
      for (; count < end; count++) nodesNow[count] = node
    }
    const nodes = room(count)
    const objects = room(count)
    const signsOf = room(count)
    const signsAt = signsIn(graph)
    let signs = 0
    let path = ''
    let kind = 0
    for (let i = 0; i < count; i++) {
      const object = objectsNow[i]!
      // The values of a property stand one after another.
      if (pathsNow[i] !== path) {
        path = pathsNow[i]!
        kind = textKindOf(path)
      }
      const own = signsAt(object) | kind
      nodes[i] = nodesNow[i]!
      objects[i] = object
      signsOf[i] = own
      signs |= own
    }
    const paths = pathsNow.slice(0, count)
    if (count > KEPT) {
      pathsNow.length = KEPT
      objectsNow.length = KEPT
      nodesNow.length = KEPT
    }
    return { nodes, paths, objects, signsOf, signs }
  },
)

/** Room for so many numbers. */
function room(count: number): Int32Array {
  if (count > KEPT) return new Int32Array(count)
  if (used + count > block.length) {
    block = new Int32Array(BLOCK)
    used = 0
  }
  used += count
  return new Int32Array(block.buffer, (used - count) * 4, count)
}
