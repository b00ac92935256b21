import { isPlaceIri } from '../background/authority.ts'
import { conceptText } from '../background/concept-text.ts'
import { absenceOf } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { geometriesAt, SPATIAL } from '../background/spatial.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { parseGeometry } from '../values/geometry.ts'

/** How a described place names the same place in an authority's list. */
const SAME = (
  ['dct:identifier', 'owl:sameAs', 'skos:exactMatch', 'skos:closeMatch', 'locn:geographicIdentifier'] as const
).map(iri)

/** Flanders. */
const EXAMPLE = 'https://sws.geonames.org/3337388/'

type Message = 'label' | 'otherIri' | 'badGeometry' | 'husk' | 'placeholder'

interface Judgement {
  readonly value: number
  readonly message: Message | null
}

function hasGeometry(graph: GraphReader, place: TermId): boolean {
  return geometriesAt(graph, place).some(({ object }) => parseGeometry(graph.value(object)) !== null)
}

const judge = rememberedByTerm((graph, place): Judgement => {
  if (graph.isIri(place) && isPlaceIri(graph.value(place))) return { value: FULL, message: null }
  if (graph.isLiteral(place)) {
    const text = graph.value(place)
    if (parseGeometry(text) !== null) return { value: FULL, message: null }
    return absenceOf(graph, place) === null
      ? { value: FULL / 2, message: 'label' }
      : { value: 0, message: 'placeholder' }
  }
  const same = SAME.flatMap((path) => graph.objects(place, path))
  if (same.some((other) => !graph.isBlank(other) && isPlaceIri(graph.value(other))) || hasGeometry(graph, place)) {
    return { value: FULL, message: null }
  }
  // An IRI of somebody else names a place, but nobody knows which.
  if (graph.isIri(place)) return { value: FULL / 2, message: 'otherIri' }
  if (geometriesAt(graph, place).length > 0) return { value: 0, message: 'badGeometry' }
  const label = conceptText(graph, place)
  return label === null || label.trim() === '' ? { value: 0, message: 'husk' } : { value: FULL / 2, message: 'label' }
})

/** The best of the places counts. An IRI that is in no list of places counts half, like a label. */
export default defineCheck({
  id: 'spatial-identified',
  dimension: 'vindbaar',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'series'],
  mode: 'offline',
  reads: ['dct:spatial', 'dcat:bbox', 'dcat:centroid', 'locn:geometry', 'rdfs:label'],
  since: '0.1.0',
  title: 'The place that the data are about can be looked up',
  why: 'People search on a map or by municipality; a name alone is not found by either.',
  fix: 'Use the IRI of a place (EU, refnis, Flemish or GeoNames), or give a bounding box in dcat:bbox.',
  limits: 'It cannot tell whether the area is right, nor whether the data are about a place at all.',
  notApplicable: 'Always applies to datasets and dataset series.',
  messages: {
    none: '{node} does not say which place it is about. Add dct:spatial with the IRI of a place, or with a dcat:bbox.',
    label:
      'The place is there in words only ("{label}"). Use the IRI of a place list, such as {example}, or add a dcat:bbox.',
    otherIri: '{value} is in no list of places that portals know. Use {example} or the like, or add a dcat:bbox.',
    badGeometry: 'The geometry of the place cannot be read. Write it as WKT, or use the IRI of a place.',
    husk: 'The place of {node} is an empty node. Use the IRI of a place, such as {example}, or add a dcat:bbox.',
    placeholder: 'The place "{value}" says nothing. Use the IRI of a place, such as {example}, or add a dcat:bbox.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:spatial <https://sws.geonames.org/2797656/> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:spatial [ a dct:Location ; rdfs:label "Gent"@nl ] .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    let best: Judgement | null = null
    let at: TermId = -1
    for (const object of graph.objects(node, SPATIAL)) {
      const judgement = judge(graph, object)
      if (best !== null && judgement.value <= best.value) continue
      best = judgement
      at = object
      if (judgement.value === FULL) break
    }
    if (best?.value === FULL || hasGeometry(graph, node)) outcomes.push({ node, value: FULL })
    else if (best === null) outcomes.push({ node, value: 0, message: 'none', path: SPATIAL })
    else {
      const label = conceptText(graph, at) ?? ''
      const args = { example: EXAMPLE, ...(best.message === 'label' ? { label } : {}) }
      outcomes.push({ node, value: best.value, message: best.message!, path: SPATIAL, object: at, args })
    }
    return outcomes
  },
})
