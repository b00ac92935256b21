import type { FormatClass } from '../background/file-type.ts'
import { distributionForm, type Form, machineUse, serviceForm } from '../background/formats.ts'
import { firstHere, isElsewhere } from '../background/nodes.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, NotChecked, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const DISTRIBUTION = iri('dcat:distribution')
const FORMAT = iri('dct:format')
const CONFORMS_TO = iri('dct:conformsTo')
const PROTOCOL = 'https://data.vlaanderen.be/id/concept/dataserviceprotocol/OGC:WFS'

const MESSAGES: Readonly<Record<FormatClass, string>> = {
  rdf: 'other',
  'open-structured': 'other',
  'data-service': 'other',
  'proprietary-structured': 'proprietary',
  container: 'container',
  document: 'document',
  image: 'image',
  'audio-video': 'image',
  'view-service': 'view',
  other: 'other',
}

/** The most useful form of a dataset, the first among equals, and what gives it; null when none is declared. */
function bestOf(
  graph: GraphReader,
  distributions: readonly TermId[],
  services: readonly TermId[],
): { readonly form: Form | null; readonly node: TermId } {
  let form: Form | null = null
  let node: TermId = -1
  for (const some of [distributions, services]) {
    for (const other of some) {
      if (form !== null && machineUse(form.class) === FULL) return { form, node }
      if (isElsewhere(graph, other)) continue
      const own: Form | null = distributions.includes(other)
        ? distributionForm(graph, other)
        : serviceForm(graph, other)
      if (own === null || (form !== null && machineUse(own.class) <= machineUse(form.class))) continue
      form = own
      node = other
    }
  }
  return { form, node }
}

/**
 * The best distribution or service counts. Only what is declared is judged: a file whose format nobody states is of no use to
 * a program that searches for CSV.
 */
export default defineCheck({
  id: 'machine-readable-format',
  dimension: 'interoperabel',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset'],
  mode: 'offline',
  reads: [
    'dct:format',
    'dcat:mediaType',
    'dcat:packageFormat',
    'dcat:compressFormat',
    'dct:conformsTo',
    'dcat:endpointURL',
  ],
  since: '0.1.0',
  title: 'The data come in a form that machines can read',
  why: 'From a PDF or a picture of a map nobody can compute; from CSV, GML or an API every program can.',
  fix: 'Offer the data as CSV, JSON, GML or GeoPackage too, or through an OGC API or WFS.',
  limits: 'It cannot tell whether the file inside has any structure.',
  notApplicable: 'The dataset has no distribution and no service.',
  messages: {
    undeclared: 'No distribution states a format that is known. State dct:format, and offer CSV, JSON or GML.',
    undeclaredService:
      '{node} does not say what kind of service it is. Add dct:conformsTo with a protocol, such as {example}.',
    proprietary:
      'The best format is {format}, made for the software of one maker. Offer CSV, JSON, GML or GeoPackage too.',
    container:
      'The best format is {format}, a package of which the content is not stated. State the format of what is in it.',
    document: 'The best format is {format}, a document for people. Offer the data as CSV, JSON or GML too.',
    image: 'The best format is {format}, a picture or recording. Offer the data as CSV, JSON or GML too.',
    view: 'The best form is {format}, which shows the data without giving them. Offer a WFS, OGC API or file too.',
    other: 'The best format is {format}, which holds no data that a program can read. Offer CSV, JSON or GML too.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/PDF> .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    const { node, distributions, services } = record
    if (distributions.length === 0 && services.length === 0) return outcomes
    const first = firstHere(graph, distributions) ?? firstHere(graph, services)
    if (first === undefined) return [{ status: 'not-checked', reason: 'not-described' }]
    const { form, node: best } = bestOf(graph, distributions, services)
    if (form === null) {
      if (distributions.includes(first)) outcomes.push({ node: first, value: 0, message: 'undeclared', path: FORMAT })
      else
        outcomes.push({
          node: first,
          value: 0,
          message: 'undeclaredService',
          path: CONFORMS_TO,
          args: { example: PROTOCOL },
        })
    } else if (machineUse(form.class) === FULL) outcomes.push({ node, value: FULL })
    else {
      // The job is to add a form beside this one, so it belongs to the dataset.
      const value = machineUse(form.class)
      const message = MESSAGES[form.class]
      const args = { format: form.name }
      if (distributions.includes(best)) {
        outcomes.push({ node, value, message, path: DISTRIBUTION, args, object: best })
      } else outcomes.push({ node, value, message, path: DISTRIBUTION, args })
    }
    return outcomes
  },
})
