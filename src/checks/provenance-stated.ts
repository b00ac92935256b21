import { absenceOf, presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL, settled } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { textLength } from '../values/text.ts'

const PROVENANCE = iri('dct:provenance')
const SOURCE = iri('dct:source')
const statedStatements = statedOf([PROVENANCE, SOURCE])
const statedLinks = statedOf([SOURCE, ...(['prov:wasDerivedFrom', 'prov:wasGeneratedBy'] as const).map(iri)])
const TEXTS = (
  ['rdfs:label', 'dct:description', 'dct:title', 'rdfs:comment', 'skos:prefLabel', 'rdf:value'] as const
).map(iri)
/** From this many characters a statement can say something. */
const THRESHOLDS = {
  enough: { usual: 30, least: 1, most: 1000, meaning: 'characters from which a statement on origin says enough' },
}

/** Longest text of a provenance statement; a literal is its own text. */
function lengthOf(graph: GraphReader, statement: TermId): number {
  const texts = graph.isLiteral(statement)
    ? [statement]
    : TEXTS.flatMap((text) => presentObjects(graph, statement, text))
  return Math.max(0, ...texts.filter((term) => graph.isLiteral(term)).map((term) => textLength(graph.value(term))))
}

/** A source that is more than words needs none. */
function isLinked(graph: GraphReader, node: TermId): boolean {
  for (const link of statedLinks(graph, node)) {
    for (const term of graph.objects(node, link)) {
      if (!graph.isLiteral(term) && absenceOf(graph, term) === null) return true
    }
  }
  return false
}

/** An undescribed IRI is a link to a statement elsewhere; a husk or a placeholder is nothing. */
export default defineCheck({
  id: 'provenance-stated',
  dimension: 'gedocumenteerd',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:provenance', 'dct:source', 'prov:wasDerivedFrom', 'prov:wasGeneratedBy'],
  since: '0.1.0',
  title: 'The origin of the data is stated',
  why: 'Who does not know where data come from cannot judge what they are fit for.',
  fix: 'Say in dct:provenance from what, by whom and how the data were made, or link the source with dct:source.',
  limits: 'It cannot tell whether the statement is true.',
  notApplicable: 'Data services: their datasets state the origin.',
  thresholds: THRESHOLDS,
  messages: {
    missing:
      '{node} does not say where its data come from. Add dct:provenance with a sentence, or dct:source with a link.',
    short:
      'The statement on origin has {length} characters. Say in a sentence from what, by whom and how the data were made.',
    nothing: 'The statement on origin says nothing. Write from what, by whom and how the data were made.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:provenance [ a dct:ProvenanceStatement ;
  rdfs:label "Geteld met lussen in het wegdek door het Mobiliteitsbedrijf, elk kwartier."@nl ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:provenance [ a dct:ProvenanceStatement ; rdfs:label "Tellingen"@nl ] .`,
  },
  run({ record, graph, thresholds }) {
    const outcomes: Outcome[] = []
    const { is } = settled(THRESHOLDS, thresholds?.['provenance-stated'])
    if (record.kind !== 'dataset') return outcomes
    const { node } = record
    if (isLinked(graph, node)) return [{ node, value: FULL }]
    let first: { path: string; object: TermId } | null = null
    let best: { path: string; object: TermId } | null = null
    let longest = 0
    for (const path of statedStatements(graph, node)) {
      for (const object of graph.objects(node, path)) {
        first ??= { path, object }
        if (absenceOf(graph, object) !== null) continue
        const elsewhere = graph.isIri(object) && !graph.isDescribed(object)
        const length = elsewhere ? is.enough : lengthOf(graph, object)
        if (length <= longest) continue
        longest = length
        best = { path, object }
      }
    }
    if (longest >= is.enough) outcomes.push({ node, value: FULL })
    else if (best !== null) {
      outcomes.push({ node, value: FULL / 2, message: 'short', ...best, args: { length: longest } })
    } else if (first !== null) outcomes.push({ node, value: 0, message: 'nothing', ...first })
    else outcomes.push({ node, value: 0, message: 'missing', path: PROVENANCE })
    return outcomes
  },
})
