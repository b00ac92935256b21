/** What a record states, node by node: gathered once a record, because many checks walk through all of it. */
import { FULL } from '../define.ts'
import type { GraphReader, Outcome, RecordView, TermId } from '../model.ts'
import { hasDigits } from '../values/numbers.ts'
import { rememberedByTerm } from './remembered.ts'

/** One statement of a node that the record owns. */
export interface Statement {
  readonly node: TermId
  readonly path: string
  readonly object: TermId
}

interface Walked {
  readonly record: RecordView
  readonly statements: readonly Statement[]
  /** Made when it is first asked for. */
  numbered: readonly Statement[] | null
}

/** The record that was asked last, by graph: checks of one record follow each other. */
const lastOf = new WeakMap<GraphReader, Walked>()

const isNumbered = rememberedByTerm((graph, term) => !graph.isBlank(term) && hasDigits(graph.value(term), LEAST_DIGITS))

/** Statements of the nodes that a record owns, in the order of nodes, predicates and values. */
export function statementsOf(graph: GraphReader, record: RecordView): readonly Statement[] {
  const last = lastOf.get(graph)
  if (last !== undefined && last.record === record) return last.statements
  const statements: Statement[] = []
  for (const node of record.owned) {
    for (const path of graph.predicates(node)) {
      for (const object of graph.objects(node, path)) statements.push({ node, path, object })
    }
  }
  lastOf.set(graph, { record, statements, numbered: null })
  return statements
}

/** Digits from which a text may hold a number of a person: a telephone number has no fewer. */
const LEAST_DIGITS = 8

/** Those of the statements whose value, an IRI or a literal, holds digits enough to be a number of a person. */
export function numberedStatementsOf(graph: GraphReader, record: RecordView): readonly Statement[] {
  const statements = statementsOf(graph, record)
  const last = lastOf.get(graph)!
  last.numbered ??= statements.filter(({ object }) => isNumbered(graph, object))
  return last.numbered
}

/** What a check says of a statement: it is fine, it has a fault, or (null) it is none of the check's business. */
export type Judgement = 'fine' | Outcome | null

/** Judges every statement of a record. What is fine becomes one outcome that stands for all of it. */
export function judgeStatements(
  graph: GraphReader,
  record: RecordView,
  judge: (statement: Statement) => Judgement,
): Outcome[] {
  const outcomes: Outcome[] = []
  let fine = 0
  for (const statement of statementsOf(graph, record)) {
    const found = judge(statement)
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
  judge: (statement: Statement) => boolean | null,
  fault: (group: FaultGroup) => Outcome,
): Outcome[] {
  const groups: (Statement & { count: number })[] = []
  let fine = 0
  for (const statement of statementsOf(graph, record)) {
    const found = judge(statement)
    if (found === null) continue
    if (found) {
      fine++
      continue
    }
    // Statements come by node and property.
    const last = groups[groups.length - 1]
    if (last !== undefined && last.node === statement.node && last.path === statement.path) last.count++
    else groups.push({ ...statement, count: 1 })
  }
  const outcomes = groups.map(fault)
  if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
  return outcomes
}
