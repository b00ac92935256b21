import { statedObjects } from '../background/nodes.ts'
import { cbeOf, looksLikeCbe, ovoOf } from '../background/organisation.ts'
import { isPlaceholderText } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, MessageArgs, Millionths, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const PUBLISHER = iri('dct:publisher')
const NAMES = (
  ['foaf:name', 'skos:prefLabel', 'rdfs:label', 'vcard:fn', 'schema:name', 'dct:title', 'org:identifier'] as const
).map(iri)
const IDENTIFIERS = (['dct:identifier', 'skos:notation', 'org:identifier', 'adms:identifier'] as const).map(iri)

interface Judgement {
  readonly value: Millionths
  readonly message: 'otherIri' | 'meant' | 'badNumber' | 'bareIri' | 'nameless' | 'text' | 'nothing'
  readonly args?: MessageArgs
}

function nameOf(graph: GraphReader, agent: TermId): string | null {
  for (const property of NAMES) {
    for (const value of graph.objects(agent, property)) {
      if (graph.isLiteral(value) && graph.value(value).trim() !== '' && !isPlaceholderText(graph.value(value))) {
        return graph.value(value)
      }
    }
  }
  return null
}

/** The register IRI that an agent gives away: in its own IRI or text, or as an identifier. */
function registerIri(graph: GraphReader, agent: TermId): string | null {
  const texts = graph.isBlank(agent) ? [] : [graph.value(agent)]
  for (const property of IDENTIFIERS) {
    for (const value of graph.objects(agent, property)) if (!graph.isBlank(value)) texts.push(graph.value(value))
  }
  for (const text of texts) {
    const found = ovoOf(text) ?? cbeOf(text)
    if (found) return found.iri
  }
  return null
}

/** An agent of no register: with IRI and name half, with one of both a quarter; a husk nothing, whatever its IRI. */
function worthOf(graph: GraphReader, agent: TermId, named: boolean): Millionths {
  if (named) return graph.isIri(agent) ? FULL / 2 : FULL / 4
  return graph.isIri(agent) && !graph.isHusk(agent) ? FULL / 4 : 0
}

const judge = rememberedByTerm((graph, agent): Judgement => {
  const own = graph.isIri(agent) ? graph.value(agent) : ''
  if (ovoOf(own)?.exact || cbeOf(own)?.exact) return { value: FULL, message: 'otherIri' }
  const name = graph.isLiteral(agent) ? graph.value(agent) : nameOf(graph, agent)
  const iri = registerIri(graph, agent)
  const worth = worthOf(graph, agent, name !== null)
  if (looksLikeCbe(own)) return { value: worth, message: 'badNumber' }
  if (iri !== null) return { value: worth, message: 'meant', args: { iri } }
  if (graph.isIri(agent)) return { value: worth, message: name === null ? 'bareIri' : 'otherIri' }
  if (name === null) return { value: 0, message: 'nothing' }
  return { value: worth, message: graph.isLiteral(agent) ? 'text' : 'nameless', args: { name } }
})

/** The best publisher counts. An IRI of another space without a name is worth as much as a name without IRI: a quarter. */
export default defineCheck({
  id: 'publisher-registered',
  dimension: 'koppelbaar',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'service', 'catalog'],
  mode: 'offline',
  reads: ['dct:publisher', 'foaf:name', 'dct:identifier'],
  since: '0.1.0',
  title: 'The publisher is a registered organisation',
  why: 'Names are spelt in many ways; the code of a register tells portals which organisation it is.',
  fix: 'Use the IRI of the organisation register, such as https://data.vlaanderen.be/id/organisatie/OVO000001.',
  limits: 'It cannot tell whether this organisation publishes the data.',
  notApplicable: 'Always applies to datasets, data services and catalogues.',
  messages: {
    missing: '{node} has no publisher. Add dct:publisher with the OVO IRI of the organisation.',
    nothing: 'The publisher of {node} is an empty node. Use the OVO IRI of the organisation.',
    text: 'The publisher "{name}" is a text. Use the OVO IRI of the organisation and give its name in foaf:name.',
    nameless: 'The publisher "{name}" has no IRI. Use the OVO IRI of the organisation.',
    otherIri: '{value} is from no organisation register. Use the OVO IRI of the organisation.',
    bareIri:
      '{value} is from no organisation register and has no name. Use the OVO IRI and give the name in foaf:name.',
    meant: 'The publisher is not given by its register IRI. Did you mean {iri}?',
    badNumber: 'The enterprise number in {value} is wrong: its last two digits do not check. Correct it.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> .`,
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:publisher [ a foaf:Agent ; foaf:name "Stad Gent"@nl ] .',
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    let best: Judgement | null = null
    let at: TermId = -1
    for (const object of statedObjects(graph, node, PUBLISHER)) {
      const judgement = judge(graph, object)
      if (best !== null && judgement.value <= best.value) continue
      best = judgement
      at = object
    }
    if (best === null) {
      const object = graph.object(node, PUBLISHER)
      if (object < 0) outcomes.push({ node, value: 0, message: 'missing', path: PUBLISHER })
      else outcomes.push({ node, value: 0, message: 'nothing', path: PUBLISHER, object })
    } else if (best.value === FULL) outcomes.push({ node, value: FULL })
    else outcomes.push({ node, path: PUBLISHER, ...best, object: at })
    return outcomes
  },
})
