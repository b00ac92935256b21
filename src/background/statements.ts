/** What a record states, node by node: gathered once a record, because many checks walk through all of it. */
import { FULL } from '../define.ts'
import type { GraphReader, Outcome, RecordView, TermId } from '../model.ts'
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
  /** The signs (see values/signs.ts) that any of the values has. */
  readonly signs: number
}

/** Statements of the nodes that a record owns, in the order of nodes, predicates and values. */
export const statementsOf: (graph: GraphReader, record: RecordView) => Statements = rememberedByRecord(
  (graph, { owned }) => {
    const nodes: TermId[] = []
    const paths: string[] = []
    const objects: TermId[] = []
    for (const node of owned) {
      graph.collect(node, paths, objects)
      while (nodes.length < objects.length) nodes.push(node)
    }
    const signsAt = signsIn(graph)
    let signs = 0
    for (const object of objects) signs |= signsAt(object)
    return { nodes, paths, objects, signs }
  },
)

/** What a check says of a statement: it is fine, it has a fault, or (null) it is none of the check's business. */
export type Judgement = 'fine' | Outcome | null

/** Judges every statement of a record. What is fine becomes one outcome that stands for all of it. */
export function judgeStatements(
  graph: GraphReader,
  record: RecordView,
  judge: (node: TermId, path: string, object: TermId) => Judgement,
): Outcome[] {
  const outcomes: Outcome[] = []
  let fine = 0
  const { nodes, paths, objects } = statementsOf(graph, record)
  for (let i = 0; i < nodes.length; i++) {
    const found = judge(nodes[i]!, paths[i]!, objects[i]!)
    if (found === null) continue
    if (found === 'fine') fine++
    else outcomes.push(found)
  }
  if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
  return outcomes
}

/** Faults of one property of one node, told once. */
export interface FaultGroup extends Statement {
  /** How many values have the fault; `object` is the first of them. */
  readonly count: number
}

/**
 * Judges statements as `judgeStatements` does, with one fault for each property of a node, however many of its values
 * have it.
 *
 * @param judge null when the statement is none of the check's business, else whether it is fine
 */
export function judgeGroups(
  graph: GraphReader,
  record: RecordView,
  judge: (path: string, object: TermId) => boolean | null,
  fault: (group: FaultGroup) => Outcome,
): Outcome[] {
  const groups: (FaultGroup & { count: number })[] = []
  let fine = 0
  const { nodes, paths, objects } = statementsOf(graph, record)
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    const path = paths[i]!
    const object = objects[i]!
    const found = judge(path, object)
    if (found === null) continue
    if (found) {
      fine++
      continue
    }
    // Statements come by node and property.
    const last = groups[groups.length - 1]
    if (last !== undefined && last.node === node && last.path === path) last.count++
    else groups.push({ node, path, object, count: 1 })
  }
  const outcomes = groups.map(fault)
  if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
  return outcomes
}
