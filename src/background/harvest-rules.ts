/**
 * What the federal harvester mends or drops before a Flemish record goes to data.gov.be and data.europa.eu: rules R01 to
 * R26 of quality-model section 3.6 (read from the repair scripts of `Fedict/dcattools`). R02 and the
 * second half of R26 (one identifier on two records) are asked only when other records are known.
 */
import type { GraphReader, Neighbours, RecordView, TermId } from '../model.ts'
import { AGENT_RULES } from './harvest-agents.ts'
import { DISTRIBUTION_RULES } from './harvest-distributions.ts'
import { RELATION_RULES } from './harvest-relations.ts'
import { brokenValue, VALUE_RULES } from './harvest-values.ts'
import { type Statement, statementsOf } from './statements.ts'

/** One place where the harvester would step in. */
export interface Repair {
  readonly node: TermId
  readonly path: string
  /** The value that would be rewritten or dropped; absent where something is missing. */
  readonly object?: TermId
}

/** A repair of single statements. Ids are `r01` to `r26`; a letter follows where one number stands for two repairs. */
export interface StatementRule {
  readonly id: string
  /** Properties that it looks at. */
  readonly paths: readonly string[]
  breaks(graph: GraphReader, statement: Statement, record: RecordView): boolean
}

/** A repair that needs to see more than one statement, such as one of something that is missing. */
export interface RecordRule {
  readonly id: string
  find(graph: GraphReader, record: RecordView, neighbours: Neighbours | null): Iterable<Repair>
}

const RECORD_RULES: readonly RecordRule[] = [...AGENT_RULES, ...DISTRIBUTION_RULES, ...RELATION_RULES]
const BY_PATH = new Map<string, StatementRule[]>()
for (const rule of VALUE_RULES) {
  for (const path of rule.paths) BY_PATH.set(path, [...(BY_PATH.get(path) ?? []), rule])
}

/** Ids of all rules that are asked, in order. */
export const HARVEST_RULES: readonly string[] = [
  'r01',
  'r18',
  ...[...VALUE_RULES, ...RECORD_RULES].map(({ id }) => id),
].sort()

/** The repairs that a record needs: the first place of each, in the order of rules. */
export function repairsOf(
  graph: GraphReader,
  record: RecordView,
  neighbours: Neighbours | null = null,
): readonly (Repair & { readonly rule: string })[] {
  const found = new Map<string, Repair>()
  const emptyIri = graph.iri('')
  for (const statement of statementsOf(graph, record)) {
    const broken = brokenValue(graph, statement, emptyIri)
    if (broken !== null && !found.has(broken)) found.set(broken, statement)
    const rules = BY_PATH.get(statement.path)
    if (rules === undefined) continue
    for (const rule of rules) {
      if (!found.has(rule.id) && rule.breaks(graph, statement, record)) found.set(rule.id, statement)
    }
  }
  for (const { id, find } of RECORD_RULES) {
    for (const repair of find(graph, record, neighbours)) {
      found.set(id, repair)
      break
    }
  }
  if (found.size === 0) return []
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, repair]) => ({ rule, ...repair }))
}
