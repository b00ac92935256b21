import { accessOf } from '../background/access.ts'
import { bulkDownload, DOWNLOAD_URL, downloadOf } from '../background/downloads.ts'
import { distributionForm } from '../background/formats.ts'
import { isHvd } from '../background/hvd.ts'
import { isElsewhere } from '../background/nodes.ts'
import { defineCheck, FULL } from '../define.ts'
import type { NotChecked, Outcome, Severity } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const DISTRIBUTION = iri('dcat:distribution')
const FORMAT = iri('dct:format')

/**
 * A download in a form that holds data: RDF, open or proprietary structured, or a package. For a high-value dataset the
 * finding is an error. (The quality model calls the check essential there; a check has one tier, so only the severity
 * differs.)
 */
export default defineCheck({
  id: 'bulk-download',
  dimension: 'beschikbaar',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dcat:downloadURL', 'dct:format', 'dcat:mediaType', 'dct:accessRights'],
  since: '0.1.0',
  title: 'All of the data can be downloaded at once',
  why: 'A service gives the data bit by bit; for analysis and archives people need the whole.',
  fix: 'Add a distribution with dcat:downloadURL of a file with all data, and its format.',
  limits: 'It cannot tell whether the file is complete.',
  notApplicable: 'The access rights are not PUBLIC.',
  messages: {
    nothing: '{node} has no distribution. Add one with dcat:downloadURL of a file with all data.',
    noDownload:
      'No distribution of {node} gives a file. Add dcat:downloadURL with the address of a file with all data.',
    undeclared: '{value} may hold the data, but {node} does not state a format that is known. Add dct:format.',
    noData: 'The only download is {format}, which holds no data to compute with. Offer CSV, JSON or GML too.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:downloadURL <https://data.gent.be/bomen.csv> ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:downloadURL <https://data.gent.be/bomen.pdf> ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/PDF> .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    const { node, distributions } = record
    if (accessOf(graph, node) === 'closed') return outcomes
    const answer = bulkDownload(graph, record)
    if (answer === true) outcomes.push({ node, value: FULL })
    if (answer === null) outcomes.push({ status: 'not-checked', reason: 'not-described' })
    if (answer !== false) return outcomes
    const hvd: { severity?: Severity } = isHvd(graph, node) ? { severity: 'error' } : {}
    if (distributions.length === 0) {
      outcomes.push({ node, value: 0, message: 'nothing', path: DISTRIBUTION, ...hvd })
      return outcomes
    }
    const download = distributions.find((other) => !isElsewhere(graph, other) && downloadOf(graph, other) >= 0)
    if (download === undefined) outcomes.push({ node, value: 0, message: 'noDownload', path: DISTRIBUTION, ...hvd })
    else {
      const form = distributionForm(graph, download)
      const object = downloadOf(graph, download)
      if (form === null)
        outcomes.push({ node: download, value: 0, message: 'undeclared', path: FORMAT, object, ...hvd })
      else {
        outcomes.push({
          node,
          value: 0,
          message: 'noData',
          path: DOWNLOAD_URL,
          object,
          args: { format: form.name },
          ...hvd,
        })
      }
    }
    return outcomes
  },
})
