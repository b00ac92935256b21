import {
  APPLICABLE_LEGISLATION,
  HVD_CATEGORY_PROPERTY,
  HVD_ELI,
  hasHvdCategory,
  hvdKeyword,
  hvdLegislation,
  missedByShapes,
  unlessMissed,
} from '../background/hvd.ts'
import { lookup } from '../background/lookup.ts'
import { hasContent } from '../background/nodes.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, RecordView, TermId } from '../model.ts'

function judgeEli(graph: GraphReader, node: TermId, missing: 'noEli' | 'noEliPart'): Outcome {
  const { stated, value } = hvdLegislation(graph, node)
  if (stated === 'exact') return { node, value: FULL }
  const args = { iri: HVD_ELI }
  if (stated === 'spelt') {
    return { node, value: FULL / 2, message: 'eliSpelling', path: APPLICABLE_LEGISLATION, object: value, args }
  }
  return { node, value: 0, message: missing, path: APPLICABLE_LEGISLATION, args }
}

function judgeCategory(graph: GraphReader, node: TermId): Outcome {
  const values = graph.objects(node, HVD_CATEGORY_PROPERTY).filter((value) => !graph.isBlank(value))
  const path = HVD_CATEGORY_PROPERTY
  if (values.some((value) => lookup('hvd-category', graph.value(value)).status === 'member'))
    return { node, value: FULL }
  const object = values[0]
  if (object === undefined) return { node, value: 0, message: 'noCategory', path }
  const meant = lookup('hvd-category', graph.value(object)).iri
  return meant === null
    ? { node, value: 0, message: 'category', path, object }
    : { node, value: 0, message: 'categoryMeant', path, object, args: { iri: meant } }
}

/** What a dataset is made of; another record stands for itself. */
function partsOf({ kind, distributions, services }: RecordView): readonly TermId[] {
  return kind === 'dataset' ? [...distributions, ...services] : []
}

/** The regulation stands on the record, or on a described part of it. */
function isDeclared(graph: GraphReader, record: RecordView): boolean {
  const { node, kind, distributions, services } = record
  if (hvdLegislation(graph, node).stated !== 'no') return true
  return kind === 'dataset' && (isAnyDeclared(graph, distributions) || isAnyDeclared(graph, services))
}

function isAnyDeclared(graph: GraphReader, parts: readonly TermId[]): boolean {
  for (const part of parts) if (hvdLegislation(graph, part).stated !== 'no' && hasContent(graph, part)) return true
  return false
}

/**
 * Three parts of equal weight: the regulation on the record, a category of the list, and the regulation on each described
 * distribution and service (a share of them). A record without those has two parts; a data service stands for itself. What
 * the shapes of HVD ask for too stays silent here.
 */
export default defineCheck({
  id: 'hvd-declared-consistently',
  dimension: 'consistent',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service'],
  mode: 'offline',
  reads: ['dcatap:applicableLegislation', 'dcatap:hvdCategory', 'dcat:keyword'],
  since: '0.1.0',
  title: 'A high-value dataset says so everywhere',
  why: 'The European Commission counts high-value datasets by these marks; half a declaration is not counted.',
  fix: `Put dcatap:applicableLegislation <${HVD_ELI}> on dataset, distributions and services, and add a category.`,
  limits: 'It cannot tell whether the law makes the dataset one of high value.',
  notApplicable: 'Neither the regulation, nor a category, nor a keyword calls the record high-value.',
  messages: {
    noEli: '{node} is high-value, but does not name the regulation. Add dcatap:applicableLegislation {iri}.',
    noEliPart: '{node} belongs to a high-value dataset, but does not name the regulation. Add {iri}.',
    eliSpelling: '{value} is not the exact IRI of the regulation. Did you mean {iri}?',
    noCategory:
      '{node} is high-value, but has no category. Add dcatap:hvdCategory, such as http://data.europa.eu/bna/c_ac64a52d.',
    category: '{value} is no category of high-value datasets. Choose one of http://data.europa.eu/bna/asd487ae75.',
    categoryMeant: '{value} is no category of high-value datasets. Did you mean {iri}?',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> ;
  dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> ;
  dcatap:hvdCategory <http://data.europa.eu/bna/c_b79e35eb> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:accessURL <https://data.gent.be/bomen> ;
  dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> ;
  dcatap:applicableLegislation <https://data.europa.eu/eli/reg_impl/2023/138> ;
  dcatap:hvdCategory <http://data.europa.eu/bna/c_b79e35eb> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:accessURL <https://data.gent.be/bomen> .`,
  },
  run(context) {
    const outcomes: Outcome[] = []
    const { record, graph } = context
    const { node } = record
    if (!isDeclared(graph, record) && !hasHvdCategory(graph, node) && hvdKeyword(graph, node) < 0) return outcomes
    const parts = partsOf(record).filter((part) => hasContent(graph, part))
    const missed = missedByShapes(context)
    const count = Math.max(1, parts.length)
    outcomes.push({ ...unlessMissed(missed, judgeEli(graph, node, 'noEli')), count })
    outcomes.push({ ...unlessMissed(missed, judgeCategory(graph, node)), count })
    for (const part of parts) outcomes.push(unlessMissed(missed, judgeEli(graph, part, 'noEliPart')))
    return outcomes
  },
})
