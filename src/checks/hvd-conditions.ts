import { mailsAt } from '../background/contacts.ts'
import { bulkDownload, DOWNLOAD_URL } from '../background/downloads.ts'
import { distributionForm, machineUse, serviceForm } from '../background/formats.ts'
import { isHvd, missedByShapes, unlessMissed } from '../background/hvd.ts'
import { LICENCE_PROPERTY, licencesOfRecord } from '../background/licence-values.ts'
import { isElsewhere } from '../background/nodes.ts'
import { isPlaceholderText, presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, NotChecked, Outcome, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { parseMail } from '../values/mail.ts'
import { isWebIri } from '../values/url.ts'

const DISTRIBUTION = iri('dcat:distribution')
const ACCESS_SERVICE = iri('dcat:accessService')
const ENDPOINT_URL = iri('dcat:endpointURL')
const DOCUMENTATION = (
  ['dcat:endpointDescription', 'foaf:page', 'dct:conformsTo', 'mdcat:landingspaginaVoorGebruiksinformatie'] as const
).map(iri)
const CONTACT = iri('dcat:contactPoint')
const CONTACT_PAGES = (['vcard:hasURL', 'foaf:page'] as const).map(iri)

/** True, false, or null when that cannot be told: what would tell is described elsewhere, or is a legal question. */
type Answer = boolean | null

function anyOf(answers: readonly Answer[]): Answer {
  return answers.includes(true) ? true : answers.includes(null) ? null : false
}

function machineReadable(graph: GraphReader, { distributions, services }: RecordView): Answer {
  return anyOf([
    ...distributions.map((node) => unlessElsewhere(graph, node, () => isUseful(distributionForm(graph, node)?.class))),
    ...services.map((node) => unlessElsewhere(graph, node, () => isUseful(serviceForm(graph, node)?.class))),
  ])
}

function isUseful(form: Parameters<typeof machineUse>[0] | undefined): boolean {
  return form !== undefined && machineUse(form) === FULL
}

function unlessElsewhere(graph: GraphReader, node: TermId, judge: () => boolean): Answer {
  return isElsewhere(graph, node) ? null : judge()
}

/** A service with an endpoint, or a distribution that is one (WFS), together with a description or documentation of it. */
function documentedApi(graph: GraphReader, { distributions, services }: RecordView): Answer {
  const documented = (node: TermId): boolean =>
    DOCUMENTATION.some((path) => presentObjects(graph, node, path).length > 0)
  return anyOf([
    ...services.map((node) =>
      unlessElsewhere(graph, node, () => presentObjects(graph, node, ENDPOINT_URL).length > 0 && documented(node)),
    ),
    ...distributions.map((node) =>
      unlessElsewhere(graph, node, () => distributionForm(graph, node)?.class === 'data-service' && documented(node)),
    ),
  ])
}

function usableContact(graph: GraphReader, { node }: RecordView): Answer {
  return anyOf(
    graph.objects(node, CONTACT).map((contact) =>
      unlessElsewhere(graph, contact, () => {
        const mails = mailsAt(graph, contact).some(({ text }) => parseMail(text) !== null && !isPlaceholderText(text))
        const pages = CONTACT_PAGES.flatMap((path) => presentObjects(graph, contact, path))
        return mails || pages.some((page) => isWebIri(graph.value(page)))
      }),
    ),
  )
}

/** No licence fails; a strict one fails; one of which that is not settled is left out. */
function licence(graph: GraphReader, record: RecordView): Outcome | null {
  const { node } = record
  const path = LICENCE_PROPERTY
  const stated = licencesOfRecord(graph, record)
  const strict = stated.find((value) => value.licence?.atMostCcBy === false)
  if (strict)
    return {
      node: strict.node,
      value: 0,
      message: 'strictLicence',
      path,
      object: strict.value,
      args: { licence: strict.licence!.iri },
    }
  if (stated.some((value) => value.licence?.atMostCcBy === true)) return { node, value: FULL }
  if (stated.length > 0 || record.distributions.some((other) => isElsewhere(graph, other))) return null
  return { node: record.distributions[0] ?? node, value: 0, message: 'noLicence', path }
}

/**
 * Five conditions of equal weight (articles 3 and 4 of (EU) 2023/138). A condition that cannot be judged is left out: a service
 * described elsewhere, or a licence of which it is not settled whether it is stricter than CC BY 4.0, such as the Flemish
 * model licence for free re-use. Bulk download is asked of every dataset, because the record does not say which annex holds.
 * What the shapes of HVD ask for too stays silent here.
 */
export default defineCheck({
  id: 'hvd-conditions',
  dimension: 'open',
  tier: 'E',
  severity: 'error',
  scope: ['dataset'],
  mode: 'offline',
  reads: [
    'dct:format',
    'dcat:accessService',
    'dcat:endpointURL',
    'dcat:downloadURL',
    'dct:license',
    'dcat:contactPoint',
  ],
  since: '0.1.0',
  title: 'A high-value dataset meets the five conditions',
  why: 'The regulation asks high-value datasets to be machine-readable, open, in bulk and through a documented API.',
  fix: 'Mend each condition that fails: format, API with documentation, bulk download, licence, contact.',
  limits: 'What the annex asks of this very dataset is not known.',
  notApplicable: 'The record is not declared as a high-value dataset.',
  messages: {
    format: '{node} is high-value, but no form of it is machine-readable and open. Offer CSV, JSON, GML or an API.',
    api: '{node} is high-value, but has no API with documentation. Add dcat:accessService with endpoint and description.',
    bulk: '{node} is high-value, but cannot be downloaded as a whole. Add dcat:downloadURL of a file with all data.',
    noLicence:
      '{node} belongs to a high-value dataset, but states no licence. Add CC0, CC BY 4.0 or a licence as free.',
    strictLicence:
      'The licence {licence} is stricter than CC BY 4.0 allows a high-value dataset. Choose CC0 or CC BY 4.0.',
    contact: '{node} is high-value, but nobody can be reached. Give the contact point a mail address or a web form.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> ;
  dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> ;
  dcat:contactPoint [ a vcard:Organization ; vcard:hasEmail <mailto:data@stad.gent> ] .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:downloadURL <https://data.gent.be/bomen.csv> ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
  dct:license <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0> ;
  dcat:accessService <https://data.gent.be/id/service/1> .
<https://data.gent.be/id/service/1> a dcat:DataService ; dcat:endpointURL <https://geo.gent.be/wfs> ;
  dcat:endpointDescription <https://geo.gent.be/wfs?service=WFS&request=GetCapabilities> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> ;
  dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:accessURL <https://data.gent.be/bomen> ;
  dct:license <http://publications.europa.eu/resource/authority/licence/CC_BYNC_4_0> .`,
  },
  run(context) {
    const outcomes: (Outcome | NotChecked)[] = []
    const { record, graph } = context
    const { node } = record
    if (!isHvd(graph, node)) return outcomes
    const missed = missedByShapes(context)
    const conditions: readonly (readonly [Answer, string, string])[] = [
      [machineReadable(graph, record), 'format', DISTRIBUTION],
      [documentedApi(graph, record), 'api', ACCESS_SERVICE],
      [bulkDownload(graph, record), 'bulk', DOWNLOAD_URL],
      [usableContact(graph, record), 'contact', CONTACT],
    ]
    for (const [answer, message, path] of conditions) {
      if (answer === true) outcomes.push({ node, value: FULL })
      else if (answer === false) outcomes.push(unlessMissed(missed, { node, value: 0, message, path }))
      else outcomes.push({ status: 'not-checked', reason: 'not-described' })
    }
    const found = licence(graph, record)
    if (found !== null) outcomes.push(unlessMissed(missed, found))
    return outcomes
  },
})
