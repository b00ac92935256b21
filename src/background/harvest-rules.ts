/**
 * What the federal harvester mends or drops before a Flemish record goes to data.gov.be and data.europa.eu: rules R01 to
 * R26 of quality-model section 3.6 (read from the repair scripts of `Fedict/dcattools`). R02 and the
 * second half of R26 (one identifier on two records) are asked only when other records are known.
 */
import type { GraphReader, Neighbours, RecordView, TermId } from '../model.ts'
import { BLANK } from '../values/signs.ts'
import { type DistributionValues, distributionValues } from './distribution-values.ts'
import { AGENT_RULES } from './harvest-agents.ts'
import { COUNT_RULE, DISTRIBUTION_RULES, isThere } from './harvest-distributions.ts'
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
  /** Signs (see signs.ts) of which a value has one if it breaks the rule; missing: any value may. */
  readonly signs?: number
  /** Signs of which a value has none if it breaks the rule. */
  readonly without?: number
  breaks(graph: GraphReader, statement: Statement, record: RecordView): boolean
}

/** A repair that needs to see more than one statement, such as one of something that is missing. */
export interface RecordRule {
  readonly id: string
  /** The first place where it is needed. */
  find(graph: GraphReader, record: RecordView, neighbours: Neighbours | null): Repair | null
}

/** A repair of a distribution that the input describes; the first one that needs it is told. */
export interface DistributionRule {
  readonly id: string
  /** True when the record itself may need it too, and comes first. */
  readonly alsoOfRecord?: boolean
  find(graph: GraphReader, node: TermId, values: DistributionValues, record: RecordView): Repair | null
}

const RECORD_RULES: readonly RecordRule[] = [...AGENT_RULES, COUNT_RULE, ...RELATION_RULES]

/** Ids of all rules that are asked, in order. */
export const HARVEST_RULES: readonly string[] = [
  'r01',
  ...[...VALUE_RULES, ...RECORD_RULES, ...DISTRIBUTION_RULES].map(({ id }) => id),
].sort()

const placeOf = ({ id }: { readonly id: string }): number => HARVEST_RULES.indexOf(id)
/** Each rule with its place in that order. */
const OF_RECORDS = RECORD_RULES.map((rule) => ({ rule, place: placeOf(rule) }))
const OF_DISTRIBUTIONS = DISTRIBUTION_RULES.map((rule) => ({ rule, place: placeOf(rule) }))
const OF_RECORD_TOO = OF_DISTRIBUTIONS.filter(({ rule }) => rule.alsoOfRecord)
/** A rule of single statements, with its place and what its signs say. */
interface PlacedRule {
  readonly rule: StatementRule
  readonly place: number
  readonly signs: number
  readonly without: number
}

const ANY = ~0
const NO_RULES: readonly PlacedRule[] = []
const BY_PATH = new Map<string, readonly PlacedRule[]>()
for (const rule of VALUE_RULES) {
  const placed = { rule, place: placeOf(rule), signs: rule.signs ?? ANY, without: rule.without ?? 0 }
  for (const path of rule.paths) BY_PATH.set(path, [...(BY_PATH.get(path) ?? []), placed])
}

/** The repairs that a record needs: the first place of each, in the order of rules. */
export function repairsOf(
  graph: GraphReader,
  record: RecordView,
  neighbours: Neighbours | null = null,
): readonly (Repair & { readonly rule: string })[] {
  const found: (Repair | null)[] = HARVEST_RULES.map(() => null)
  found[0] = emptyValue(graph, record)
  const { nodes, paths, objects, signsOf } = statementsOf(graph, record)
  let last = ''
  let rules = NO_RULES
  for (let i = 0; i < nodes.length; i++) {
    const path = paths[i]!
    // Statements come by node and property.
    if (path !== last) {
      last = path
      rules = BY_PATH.get(path) ?? NO_RULES
    }
    for (const { rule, place, signs, without } of rules) {
      if (found[place] !== null || (signsOf[i]! & signs) === 0 || (signsOf[i]! & without) !== 0) continue
      const statement = { node: nodes[i]!, path, object: objects[i]! }
      if (rule.breaks(graph, statement, record)) found[place] = statement
    }
  }
  for (const { rule, place } of OF_RECORDS) found[place] = rule.find(graph, record, neighbours)
  const own = distributionValues(graph, record.node)
  for (const { rule, place } of OF_RECORD_TOO) found[place] = rule.find(graph, record.node, own, record)
  for (const node of record.distributions) {
    if (!isThere(graph, node)) continue
    const values = distributionValues(graph, node)
    for (const { rule, place } of OF_DISTRIBUTIONS) found[place] ??= rule.find(graph, node, values, record)
  }
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
