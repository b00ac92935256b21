import { conceptText } from '../background/concept-text.ts'
import { firstWord } from '../background/dutch.ts'
import { presentObjects } from '../background/placeholders.ts'
import { isRestrictionFormula, RIGHTS } from '../background/restriction.ts'
import { defineCheck, FULL, settled } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const ANNOTATION = iri('dqv:hasQualityAnnotation')
const BODY = iri('dct:description')
const USAGE_PAGE = iri('mdcat:landingspaginaVoorGebruiksinformatie')
const TEXTS = (['dct:description', 'dct:provenance'] as const).map(iri)
/** Characters from which a statement says something. */
const THRESHOLDS = {
  enough: {
    usual: 30,
    least: 1,
    most: 1000,
    meaning: 'characters from which a statement on limits of use says something',
  },
}

/** A statement on limits of use: in dct:rights, or as a quality annotation. Formulas on access and licence are none. */
function isStated(graph: GraphReader, node: TermId, enough: number): boolean {
  const rights = presentObjects(graph, node, RIGHTS).map((value) =>
    graph.isIri(value) ? null : conceptText(graph, value),
  )
  if (rights.some((text) => text !== null && text.trim().length >= enough && !isRestrictionFormula(text))) return true
  return graph.objects(node, ANNOTATION).some((annotation) => {
    const text = graph.object(annotation, BODY)
    const label = text < 0 ? conceptText(graph, annotation) : graph.value(text)
    return !graph.isIri(annotation) && label !== null && label.trim().length >= enough
  })
}

/** A word such as "indicatief" in the description, or a page on use, gives half at most. */
export default defineCheck({
  id: 'risks-stated',
  dimension: 'gedocumenteerd',
  tier: 'B',
  severity: 'info',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:rights', 'dqv:hasQualityAnnotation', 'mdcat:landingspaginaVoorGebruiksinformatie', 'dct:description'],
  since: '0.1.0',
  title: 'It is stated what the data are not fit for',
  why: 'Every dataset can be misused, and only who knows it can warn; a sentence prevents a wrong decision.',
  fix: 'Write one sentence on limits of use: what the data are too old, too coarse or too incomplete for.',
  limits: 'It looks for statements and Dutch words of caution; it cannot tell whether all risks are named.',
  notApplicable: 'Data services: their datasets state it.',
  thresholds: THRESHOLDS,
  messages: {
    none: '{node} warns of no misuse. Add one sentence: what are the data too old, too coarse or too incomplete for?',
    wordOnly: 'The text warns in passing ("{word}"). Write the limits of use as a statement of its own in dct:rights.',
    pageOnly: '{node} links a page on use, but names no limit itself. Add one sentence on misuse in dct:rights.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:rights "Niet te gebruiken om de snelheid van één fietser te bepalen."@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "De cijfers zijn indicatief."@nl .`,
  },
  run({ record, graph, thresholds }) {
    const outcomes: Outcome[] = []
    const { is } = settled(THRESHOLDS, thresholds?.['risks-stated'])
    const { node } = record
    if (isStated(graph, node, is.enough)) {
      return [{ node, value: FULL }]
    }
    const found = firstWord('caution', graph, node, TEXTS)
    if (found !== null) {
      const { word, object, path } = found
      outcomes.push({ node, value: FULL / 2, message: 'wordOnly', path, object, args: { word } })
    } else if (presentObjects(graph, node, USAGE_PAGE).length > 0) {
      outcomes.push({ node, value: FULL / 2, message: 'pageOnly', path: RIGHTS })
    } else outcomes.push({ node, value: 0, message: 'none', path: RIGHTS })
    return outcomes
  },
})
