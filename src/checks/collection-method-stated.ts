import { conceptText } from '../background/concept-text.ts'
import { firstWord, wordOf } from '../background/dutch.ts'
import { isElsewhere } from '../background/nodes.ts'
import { presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, NotChecked, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const GENERATED_BY = iri('prov:wasGeneratedBy')
const PROVENANCE = iri('dct:provenance')
const DESCRIPTION = iri('dct:description')
const PLAN = iri('prov:hadPlan')
const USED = iri('prov:used')
const ASSOCIATION = iri('prov:qualifiedAssociation')

/** An activity with a plan, or with what it used. */
function isExplained(graph: GraphReader, activity: TermId): boolean {
  if (graph.isLiteral(activity)) return false
  const planned = [activity, ...graph.objects(activity, ASSOCIATION)]
  return graph.object(activity, USED) >= 0 || planned.some((node) => graph.object(node, PLAN) >= 0)
}

/** A word of the method list in the Dutch description or provenance, nodes with a label included. */
function methodWord(graph: GraphReader, node: TermId): boolean {
  if (firstWord('method', graph, node, [PROVENANCE, DESCRIPTION]) !== null) return true
  return graph.objects(node, PROVENANCE).some((statement) => {
    const text = graph.isBlank(statement) || graph.isDescribed(statement) ? conceptText(graph, statement) : null
    return text !== null && wordOf('method', text) !== null
  })
}

/** A word such as "gemeten" gives half at most: it shows that a method is spoken of, not that it is explained. */
export default defineCheck({
  id: 'collection-method-stated',
  dimension: 'gedocumenteerd',
  tier: 'B',
  severity: 'info',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['prov:wasGeneratedBy', 'dct:provenance', 'dct:description'],
  since: '0.1.0',
  title: 'It is stated how the data were collected',
  why: 'A count, a survey and a model have other faults; who does not know which it is uses the data wrongly.',
  fix: 'Write one sentence on the method in dct:provenance, or describe it with prov:wasGeneratedBy and a plan.',
  limits: 'It looks for Dutch words such as "gemeten" or "enquête"; the word may be there and the method not.',
  notApplicable: 'Data services: their datasets state it.',
  messages: {
    none: '{node} does not say how the data were collected. Add one sentence: measured, counted, asked, registered, modelled?',
    wordOnly:
      'The method is only mentioned in passing. Describe it with prov:wasGeneratedBy and a plan, so that software finds it.',
    activityOnly: 'The activity that made {node} names no plan and no source. Add prov:used or prov:hadPlan.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  prov:wasGeneratedBy [ a prov:Activity ; prov:used <https://data.gent.be/id/dataset/telpalen> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Lijst van alle straten."@nl .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    const { node } = record
    const activities = presentObjects(graph, node, GENERATED_BY)
    if (activities.some((activity) => isExplained(graph, activity))) outcomes.push({ node, value: FULL })
    else if (activities.some((activity) => isElsewhere(graph, activity))) {
      outcomes.push({ status: 'not-checked', reason: 'not-described' })
    } else if (activities.length > 0) {
      outcomes.push({ node, value: FULL / 2, message: 'activityOnly', path: GENERATED_BY, object: activities[0]! })
    } else if (methodWord(graph, node))
      outcomes.push({ node, value: FULL / 2, message: 'wordOnly', path: GENERATED_BY })
    else outcomes.push({ node, value: 0, message: 'none', path: GENERATED_BY })
    return outcomes
  },
})
