/**
 * What the federal harvester mends or drops before a Flemish record goes to data.gov.be and data.europa.eu: rules R01 to
 * R26 of quality-model section 3.6 (read from the repair scripts of `Fedict/dcattools`). R02 and the
 * second half of R26 (one identifier on two records) are asked only when other records are known.
 */
import type { GraphReader, Neighbours, RecordView, TermId } from '../model.ts'
import { statedWhere } from '../rdf/stated.ts'
import { BLANK } from '../values/signs.ts'
import { AGENT_RULES } from './harvest-agents.ts'
import { DISTRIBUTION_RULES } from './harvest-distributions.ts'
import { RELATION_RULES } from './harvest-relations.ts'
import { VALUE_RULES } from './harvest-values.ts'
import { signsIn } from './signs.ts'
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
  /** The first place where it is needed. */
  find(graph: GraphReader, record: RecordView, neighbours: Neighbours | null): Repair | null
}

const RECORD_RULES: readonly RecordRule[] = [...AGENT_RULES, ...DISTRIBUTION_RULES, ...RELATION_RULES]

/** Ids of all rules that are asked, in order. */
export const HARVEST_RULES: readonly string[] = ['r01', ...[...VALUE_RULES, ...RECORD_RULES].map(({ id }) => id)].sort()

const placeOf = ({ id }: { readonly id: string }): number => HARVEST_RULES.indexOf(id)
/** Each rule with its place in that order. */
const OF_RECORDS = RECORD_RULES.map((rule) => ({ rule, place: placeOf(rule) }))
const BY_PATH = new Map<string, { readonly rule: StatementRule; readonly place: number }[]>()
for (const rule of VALUE_RULES) {
  for (const path of rule.paths) BY_PATH.set(path, [...(BY_PATH.get(path) ?? []), { rule, place: placeOf(rule) }])
}
const statedWithRules = statedWhere((path) => BY_PATH.has(path))

/** The repairs that a record needs: the first place of each, in the order of rules. */
export function repairsOf(
  graph: GraphReader,
  record: RecordView,
  neighbours: Neighbours | null = null,
): readonly (Repair & { readonly rule: string })[] {
  const found: (Repair | null)[] = HARVEST_RULES.map(() => null)
  found[0] = emptyValue(graph, record)
  for (const node of record.owned) {
    for (const path of statedWithRules(graph, node)) {
      const rules = BY_PATH.get(path)!
      for (const object of graph.objects(node, path)) {
        const statement = { node, path, object }
        for (const { rule, place } of rules) {
          if (found[place] === null && rule.breaks(graph, statement, record)) found[place] = statement
        }
      }
    }
  }
  for (const { rule, place } of OF_RECORDS) found[place] = rule.find(graph, record, neighbours)
  const repairs: (Repair & { rule: string })[] = []
  for (let place = 0; place < found.length; place++) {
    const repair = found[place]
    if (!repair) continue
    const { node, path, object } = repair
    const rule = HARVEST_RULES[place]!
    repairs.push(object === undefined ? { rule, node, path } : { rule, node, path, object })
  }
  return repairs
}

/** R01: the first empty text or IRI, which is deleted. */
function emptyValue(graph: GraphReader, record: RecordView): Repair | null {
  const { nodes, paths, objects, signs: all } = statementsOf(graph, record)
  if ((all & BLANK) === 0) return null
  const signs = signsIn(graph)
  for (let i = 0; i < nodes.length; i++) {
    const object = objects[i]!
    if ((signs(object) & BLANK) !== 0 && !isFilled(graph, object)) return { node: nodes[i]!, path: paths[i]!, object }
  }
  return null
}

/** White space in a text is nothing; an IRI of it, or the label of a blank node, is another fault or none. */
function isFilled(graph: GraphReader, value: TermId): boolean {
  return !graph.isLiteral(value) && !(graph.isIri(value) && graph.value(value) === '')
}
