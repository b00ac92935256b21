/** High-value datasets: Implementing Regulation (EU) 2023/138. */
import type { CheckContext, GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { lookup } from './lookup.ts'
import { rememberedByTerm } from './remembered.ts'

export const HVD_ELI = 'http://data.europa.eu/eli/reg_impl/2023/138/oj'
const ELI = /^https?:\/\/data\.europa\.eu\/eli\/reg_impl\/2023\/138(?:\/oj(?:\/[a-z]{3})?)?\/?$/i
const KEYWORD =
  /^(?:hvd|high[ -]value[ -](?:data|datasets?)|hoogwaardige[ -](?:data|datasets?|gegevenssets?)|hooggewaardeerde datasets?)$/i

export const APPLICABLE_LEGISLATION = iri('dcatap:applicableLegislation')
export const HVD_CATEGORY_PROPERTY = iri('dcatap:hvdCategory')
const KEYWORDS = iri('dcat:keyword')

/** How a node names the regulation: with its exact IRI, in another spelling, or not. */
export interface HvdLegislation {
  readonly stated: 'exact' | 'spelt' | 'no'
  /** The value in another spelling, or -1. */
  readonly value: TermId
}

const NOT_STATED: HvdLegislation = { stated: 'no', value: -1 }

/** What dcatap:applicableLegislation says of the regulation. */
export function hvdLegislation(graph: GraphReader, node: TermId): HvdLegislation {
  const values = graph.objects(node, APPLICABLE_LEGISLATION)
  if (values.length === 0) return NOT_STATED
  let spelt: TermId = -1
  for (const value of values) {
    if (graph.isBlank(value)) continue
    if (graph.isIri(value) && graph.value(value) === HVD_ELI) return { stated: 'exact', value }
    if (ELI.test(graph.value(value).trim())) spelt = value
  }
  return { stated: spelt < 0 ? 'no' : 'spelt', value: spelt }
}

/** True when the node has a category of the list, exactly or in another spelling. */
export function hasHvdCategory(graph: GraphReader, node: TermId): boolean {
  return graph
    .objects(node, HVD_CATEGORY_PROPERTY)
    .some(
      (value) =>
        !graph.isBlank(value) && /^(?:member|rewritable)$/.test(lookup('hvd-category', graph.value(value)).status),
    )
}

/** True when a record says by law or by category that it is of high value. A keyword alone binds nobody. */
export function isHvd(graph: GraphReader, node: TermId): boolean {
  return hvdLegislation(graph, node).stated !== 'no' || hasHvdCategory(graph, node)
}

/** The keyword that calls a record high-value, or -1. */
export function hvdKeyword(graph: GraphReader, node: TermId): TermId {
  for (const value of graph.objects(node, KEYWORDS)) if (isHvdKeyword(graph, value)) return value
  return -1
}

const isHvdKeyword = rememberedByTerm(
  (graph, value) => graph.isLiteral(value) && KEYWORD.test(graph.value(value).trim()),
)

/** What the shapes of HVD ask of nodes, as `node property`: a check that misses the same leaves the words to them. */
export function missedByShapes({ besideResults = [] }: Pick<CheckContext, 'besideResults'>): ReadonlySet<string> {
  return new Set(besideResults.filter(({ value }) => value < 0).map(({ focus, path }) => `${focus} ${path}`))
}

/** The outcome without its words, when a shape asks for what it misses. */
export function unlessMissed(missed: ReadonlySet<string>, outcome: Outcome): Outcome {
  if (outcome.message === undefined || outcome.object !== undefined) return outcome
  if (!missed.has(`${outcome.node} ${outcome.path}`)) return outcome
  const { message: _, args: __, ...silent } = outcome
  return silent
}
