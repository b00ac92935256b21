import { accessCode, accessOf } from '../background/access.ts'
import { conceptText } from '../background/concept-text.ts'
import { LICENCE_PROPERTY, type LicenceValue, licenceKey, licencesOfRecord } from '../background/licence-values.ts'
import { lookup } from '../background/lookup.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const ACCESS_RIGHTS = iri('dct:accessRights')
const STATUUT = iri('mdcat:statuut')

/** The statuut that calls the record Flemish open data, or -1. */
function openDataStatuut(graph: GraphReader, node: TermId): TermId {
  return graph.objects(node, STATUUT).find((value) => isOpenData(graph, value)) ?? -1
}

const isOpenData = rememberedByTerm((graph, value) => {
  const meant = lookup('gdi-trefwoorden', conceptText(graph, value) ?? '')
  return /^(?:member|rewritable)$/.test(meant.status) && /\/VLOPENDATA(?:SERVICE)?$/.test(meant.iri ?? '')
})

/** All contradictions of a record. Licences of which nothing is known contradict nothing. */
function contradictions(graph: GraphReader, node: TermId, licences: readonly LicenceValue[]): Outcome[] {
  const found: Outcome[] = []
  const access = accessOf(graph, node)
  const rights = graph.objects(node, ACCESS_RIGHTS).find((value) => accessCode(graph, value) !== null)
  const statuut = openDataStatuut(graph, node)
  const at = (value: LicenceValue | undefined, worth: number, message: string): void => {
    if (value)
      found.push({
        node: value.node,
        value: worth,
        message,
        path: LICENCE_PROPERTY,
        object: value.value,
        args: { licence: value.licence!.iri },
      })
  }
  const open = licences.find(({ licence }) => licence?.open === true)
  const closed = licences.find(({ licence }) => licence?.open === false)
  if (access === 'closed') at(open, 0, 'closedOpen')
  if (access === 'public') {
    at(
      licences.find(({ licence }) => licence?.audienceLimited),
      0,
      'publicLimited',
    )
    at(
      licences.find(({ licence }) => licence?.fee),
      FULL / 2,
      'publicFee',
    )
  }
  if (statuut >= 0 && access === 'closed' && rights !== undefined) {
    const args = { access: accessCode(graph, rights)! }
    found.push({ node, value: 0, message: 'statuutClosed', path: ACCESS_RIGHTS, object: rights, args })
  }
  if (statuut >= 0) at(closed, 0, 'statuutNotOpen')
  if (open && closed) at(closed, 0, 'mixed')
  const openOnes = licences.filter(({ licence }) => licence?.open === true)
  const other = openOnes.find(({ licence }) => licenceKey(licence!) !== licenceKey(openOnes[0]!.licence!))
  if (other) {
    found.push({
      node: other.node,
      value: FULL / 2,
      message: 'different',
      path: LICENCE_PROPERTY,
      object: other.value,
      args: { licence: other.licence!.iri, other: openOnes[0]!.licence!.iri },
    })
  }
  return found
}

/**
 * The worst contradictions count, so that a small one beside a big one does not soften it. Free text in dct:rights is not
 * judged: no rule tells what it allows.
 */
export default defineCheck({
  id: 'rights-licence-agree',
  dimension: 'consistent',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service'],
  mode: 'offline',
  reads: ['dct:accessRights', 'dct:license', 'mdcat:statuut'],
  since: '0.1.0',
  title: 'Access rights, licence and statuut agree',
  why: 'Who reads "open" in one field and "restricted" in another does not dare to use the data, or uses them wrongly.',
  fix: 'Decide which of the two is meant and correct the other.',
  limits: 'It cannot tell which of the two is true.',
  notApplicable: 'There is no licence that metakeur knows and no open-data statuut.',
  messages: {
    closedOpen: 'Access is not PUBLIC, but the licence {licence} is open. Correct the access rights or the licence.',
    publicLimited: 'Access is PUBLIC, but the licence {licence} is for a limited audience. Correct one of both.',
    publicFee: 'Access is PUBLIC, but the licence {licence} asks a fee. Check that both are meant.',
    statuutClosed: 'The statuut says Flemish open data, but access is {access}. Correct one of both.',
    statuutNotOpen: 'The statuut says Flemish open data, but the licence {licence} is not open. Correct one of both.',
    mixed: 'Open licences stand beside {licence}, which is not open. Use one licence, or split the dataset.',
    different: 'The licence {licence} differs from {other} of another distribution. Use one licence where you can.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:license <https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:license <https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0> .`,
  },
  run({ record, graph }) {
    const { node } = record
    const licences = licencesOfRecord(graph, record).filter(({ licence }) => licence !== null && licence.open !== null)
    if (licences.length === 0 && openDataStatuut(graph, node) < 0) return []
    const found = contradictions(graph, node, licences)
    if (found.length === 0) return [{ node, value: FULL }]
    const worst = Math.min(...found.map(({ value }) => value))
    return found.filter(({ value }) => value === worst)
  },
})
