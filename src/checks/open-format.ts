import type { FormatClass } from '../background/file-type.ts'
import { declaredTypes, distributionForm, type Form, serviceForm } from '../background/formats.ts'
import { isElsewhere } from '../background/nodes.ts'
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

/** The forms of a distribution: what it counts as, and each type that it declares beside it. */
function formsOf(graph: GraphReader, distribution: TermId): Form[] {
  const main = distributionForm(graph, distribution)
  if (main === null || openness(main) === FULL) return main === null ? [] : [main]
  return [main, ...declaredTypes(graph, distribution).map(({ class: form, code }) => ({ class: form, name: code }))]
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
    const all = [...distributions, ...services]
    if (all.length === 0) return outcomes
    const here = all.filter((other) => !isElsewhere(graph, other))
    if (here.length === 0) {
      return [{ status: 'not-checked', reason: 'not-described' }]
    }
    let best: Form | null = null
    for (const other of here) {
      const service = distributions.includes(other) ? null : serviceForm(graph, other)
      const forms = distributions.includes(other) ? formsOf(graph, other) : service === null ? [] : [service]
      for (const form of forms) if (best === null || openness(form) > openness(best)) best = form
      if (best !== null && openness(best) === FULL) break
    }
    if (best === null) outcomes.push({ node: here[0]!, value: 0, message: 'undeclared', path: FORMAT })
    else {
      const value = openness(best)
      const message = value > 0 ? 'document' : MESSAGES[best.class]
      if (value === FULL) outcomes.push({ node, value })
      else outcomes.push({ node, value, message, path: DISTRIBUTION, args: { format: best.name } })
    }
    return outcomes
  },
})
