import type { FormatClass } from '../background/file-type.ts'
import { declaredTypes, distributionForm, type Form, serviceForm } from '../background/formats.ts'
import { firstHere, isElsewhere } from '../background/nodes.ts'
import { openness } from '../background/openness.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, NotChecked, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const DISTRIBUTION = iri('dcat:distribution')
const FORMAT = iri('dct:format')

const MESSAGES: Readonly<Record<FormatClass, string>> = {
  rdf: 'closed',
  'open-structured': 'closed',
  'data-service': 'closed',
  'proprietary-structured': 'proprietary',
  container: 'container',
  document: 'closed',
  image: 'closed',
  'audio-video': 'closed',
  'view-service': 'view',
  other: 'closed',
}

/** The better of two forms, the first among equals. */
function better(best: Form | null, form: Form | null): Form | null {
  return form === null || (best !== null && openness(form) <= openness(best)) ? best : form
}

/** The best form of a distribution: what it counts as, or a type that it declares beside it. */
function formOfDistribution(graph: GraphReader, distribution: TermId): Form | null {
  let best = distributionForm(graph, distribution)
  if (best === null || openness(best) === FULL) return best
  for (const { class: form, code } of declaredTypes(graph, distribution)) {
    best = better(best, { class: form, name: code })
  }
  return best
}

/** The best form of a dataset; null when none is declared. */
function bestForm(graph: GraphReader, distributions: readonly TermId[], services: readonly TermId[]): Form | null {
  let best: Form | null = null
  for (const node of distributions) {
    if (!isElsewhere(graph, node)) best = better(best, formOfDistribution(graph, node))
    if (best !== null && openness(best) === FULL) return best
  }
  for (const node of services) {
    // A service that stands among the distributions was asked as one.
    if (distributions.includes(node) || isElsewhere(graph, node)) continue
    best = better(best, serviceForm(graph, node))
  }
  return best
}

/** The best distribution or service counts, by what is declared. */
export default defineCheck({
  id: 'open-format',
  dimension: 'interoperabel',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:format', 'dcat:mediaType', 'dcat:packageFormat', 'dcat:compressFormat', 'dct:conformsTo'],
  since: '0.1.0',
  title: 'The data come in an open format',
  why: 'A format of one maker forces everyone to buy or copy the software of that maker, now and in twenty years.',
  fix: 'Offer the data in an open format too: CSV, JSON, GML, GeoPackage, ODS or an OGC API.',
  limits: 'It cannot tell whether patents rest on a format.',
  notApplicable: 'The dataset has no distribution and no service.',
  messages: {
    undeclared: 'No distribution or service states a form that is known. State dct:format, and offer an open format.',
    document: 'The best open format is {format}, in which one can read but hardly compute. Offer CSV, JSON or GML too.',
    proprietary:
      'The best format is {format}, made for the software of one maker. Offer CSV, JSON, GML or GeoPackage too.',
    container: 'The best format is {format}, a package. State what is in it, and offer an open format.',
    view: 'The best form is {format}, which shows the data without giving them. Offer a WFS, OGC API or file too.',
    closed: 'The best format is {format}, which is no open format. Offer CSV, JSON or GML too.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/GPKG> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/XLS> .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    const { node, distributions, services } = record
    if (distributions.length === 0 && services.length === 0) return outcomes
    const here = firstHere(graph, distributions) ?? firstHere(graph, services)
    if (here === undefined) return [{ status: 'not-checked', reason: 'not-described' }]
    const best = bestForm(graph, distributions, services)
    if (best === null) outcomes.push({ node: here, value: 0, message: 'undeclared', path: FORMAT })
    else {
      const value = openness(best)
      const message = value > 0 ? 'document' : MESSAGES[best.class]
      if (value === FULL) outcomes.push({ node, value })
      else outcomes.push({ node, value, message, path: DISTRIBUTION, args: { format: best.name } })
    }
    return outcomes
  },
})
