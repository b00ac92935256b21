/**
 * What the federal harvester mends or drops before a Flemish record goes to data.gov.be and data.europa.eu: rules R01 to
 * R26 of quality-model section 3.6 (read from the repair scripts of `Fedict/dcattools`). R02 and the
 * second half of R26 (one identifier on two records) are asked only when other records are known.
 */
import type { GraphReader, Neighbours, RecordView, TermId } from '../model.ts'
import { statedWhere } from '../rdf/stated.ts'
import { BLANK } from '../values/signs.ts'
import { type DistributionValues, distributionValues } from './distribution-values.ts'
import { AGENT_RULES } from './harvest-agents.ts'
import { COUNT_RULE, DISTRIBUTION_RULES, isThere } from './harvest-distributions.ts'
import { RELATION_RULES } from './harvest-relations.ts'
import { VALUE_RULES } from './harvest-values.ts'
import { signsIn } from './signs.ts'
import { statementsOf } from './statements.ts'

/** One place where the harvester would step in. */
export interface Repair {
  readonly node: TermId
  readonly path: string
  /** The value that would be rewritten or dropped; absent where something is missing. */
  readonly object?: TermId
}

/**
 * A repair of single statements. Ids are `r01` to `r26`; a letter follows where one number stands for two repairs, and two
 * rules have one id where one repair is told by different signs.
 */
export interface StatementRule {
  readonly id: string
  /** Properties that it looks at. */
  readonly paths: readonly string[]
  /** Signs (see signs.ts) of which a value has one if it breaks the rule; missing: any value may. */
  readonly signs?: number
  /** Signs of which a value has none if it breaks the rule. */
  readonly without?: number
  breaks(graph: GraphReader, object: TermId, node: TermId, record: RecordView): boolean
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
  ...new Set(['r01', ...[...VALUE_RULES, ...RECORD_RULES, ...DISTRIBUTION_RULES].map(({ id }) => id)]),
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

type RulesOfPaths = ReadonlyMap<string, readonly PlacedRule[]>

const ANY = ~0

function byPath(rules: readonly StatementRule[]): RulesOfPaths {
  const found = new Map<string, PlacedRule[]>()
  for (const rule of rules) {
    const placed = { rule, place: placeOf(rule), signs: rule.signs ?? ANY, without: rule.without ?? 0 }
    for (const path of rule.paths) found.set(path, [...(found.get(path) ?? []), placed])
  }
  return found
}

/** Rules that few values can break, by the signs of which such a value has one: most statements end there. */
const WITH_SIGNS = VALUE_RULES.filter(({ signs }) => signs !== undefined)
const SIGNED = byPath(WITH_SIGNS)
const SIGNS = WITH_SIGNS.reduce((all, { signs = 0 }) => all | signs, 0)
/** Rules that any value may break, of properties that few nodes state. */
const UNSIGNED = byPath(VALUE_RULES.filter(({ signs }) => signs === undefined))
const statedUnsigned = statedWhere((path) => UNSIGNED.has(path))

type Found = (Repair | null)[]

const NOTHING: Found = HARVEST_RULES.map(() => null)

function findSigned(graph: GraphReader, record: RecordView, found: Found): void {
  const { nodes, paths, objects, signsOf } = statementsOf(graph, record)
  let last = ''
  let rules: readonly PlacedRule[] | undefined
  for (let i = 0; i < signsOf.length; i++) {
    const own = signsOf[i]!
    if ((own & SIGNS) === 0) continue
    const path = paths[i]!
    // Statements come by node and property.
    if (path !== last) {
      last = path
      rules = SIGNED.get(path)
    }
    if (rules === undefined) continue
    for (let nth = 0; nth < rules.length; nth++) {
      const { rule, place, signs, without } = rules[nth]!
      if ((own & signs) === 0 || (own & without) !== 0 || found[place] !== null) continue
      const node = nodes[i]!
      const object = objects[i]!
      if (rule.breaks(graph, object, node, record)) found[place] = { node, path, object }
    }
  }
}

function findUnsigned(graph: GraphReader, record: RecordView, found: Found): void {
  for (const node of record.owned) {
    for (const path of statedUnsigned(graph, node)) {
      for (const { rule, place } of UNSIGNED.get(path)!) {
        for (const object of graph.objects(node, path)) {
          if (found[place] === null && rule.breaks(graph, object, node, record)) found[place] = { node, path, object }
        }
      }
    }
  }
}

/** The repairs that a record needs: the first place of each, in the order of rules. */
export function repairsOf(
  graph: GraphReader,
  record: RecordView,
  neighbours: Neighbours | null = null,
): readonly (Repair & { readonly rule: string })[] {
  const found = NOTHING.slice()
  found[0] = emptyValue(graph, record)
  findSigned(graph, record, found)
  findUnsigned(graph, record, found)
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
