import { evidenceAt } from '../background/addresses.ts'
import { type DistributionValues, distributionValues } from '../background/distribution-values.ts'
import type { FileType } from '../background/file-type.ts'
import { type Agreement, agreement } from '../background/format-evidence.ts'
import { fileTypeAt } from '../background/formats.ts'
import { absenceOf, presentAmong } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'

const FORMAT = iri('dct:format')
const MEDIA_TYPE = iri('dcat:mediaType')
const statedPackages = statedOf((['dcat:packageFormat', 'dcat:compressFormat'] as const).map(iri))
const NONE: readonly TermId[] = []

/** The values of a distribution whose addresses point to a format; the access URLs only where there is no download URL. */
function signsOf(graph: GraphReader, { downloadUrls, accessUrls }: DistributionValues): readonly TermId[] {
  const downloads = presentAmong(graph, downloadUrls)
  for (const value of downloads) if (evidenceAt(graph, value) === null) return NONE
  if (downloads.length > 0) return downloads
  const found: TermId[] = []
  for (const value of accessUrls) {
    if (evidenceAt(graph, value) !== null && absenceOf(graph, value) === null) found.push(value)
  }
  return found
}

const KINDNESS: readonly Agreement[] = ['agrees', 'undecided', 'packed', 'contradicts']

/** A declared value and a sign, with how far they agree as a place in `KINDNESS`. */
interface Verdict {
  readonly path: string
  readonly object: TermId
  readonly type: FileType
  readonly sign: TermId
  readonly rank: number
}

/** The kindest pair of a declared value and a sign; null when nothing is declared. */
function judge(
  graph: GraphReader,
  path: string,
  declared: readonly TermId[],
  signs: readonly TermId[],
  packed: boolean,
): Verdict | null {
  let best: Verdict | null = null
  for (const object of declared) {
    const type = fileTypeAt(graph, object)
    if (type === null) continue
    for (const sign of signs) {
      const found = agreement(type, evidenceAt(graph, sign)!)
      const rank = KINDNESS.indexOf(found === 'packed' && packed ? 'agrees' : found)
      if (best === null || rank < best.rank) best = { path, object, type, sign, rank }
      if (rank === 0) return best
    }
  }
  return best
}

/** The verdict on a distribution: its format and its media type are judged apart, and the worse of the two counts. */
function outcomeOf(graph: GraphReader, node: TermId): Outcome | null {
  const values = distributionValues(graph, node)
  const signs = signsOf(graph, values)
  if (signs.length === 0) return null
  const packed = statedPackages(graph, node).length > 0
  let worst: Verdict | null = null
  for (const found of [
    judge(graph, FORMAT, values.formats, signs, packed),
    judge(graph, MEDIA_TYPE, values.mediaTypes, signs, packed),
  ]) {
    if (found === null || KINDNESS[found.rank] === 'undecided') continue
    if (worst === null || found.rank > worst.rank) worst = found
  }
  if (worst === null) return null
  const verdict = KINDNESS[worst.rank]!
  if (verdict === 'agrees') return { node, value: FULL }
  const { path, object, type, sign } = worst
  const evidence = evidenceAt(graph, sign)!
  const args = { declared: type.code, seen: evidence.code, url: graph.value(sign) }
  if (verdict === 'packed') return { node, value: FULL / 2, message: 'packed', path, object, args }
  return { node, value: 0, message: evidence.sign.startsWith('.') ? 'file' : 'service', path, object, args }
}

/**
 * Extensions and the OGC services WMS, WMTS, WFS and WCS are signs; a page, a script and a request for one format are
 * none. Whoever declares XML for GML, or text for CSV, is right too.
 */
export default defineCheck({
  id: 'declared-format-matches-url',
  dimension: 'accuraat',
  tier: 'B',
  severity: 'warning',
  scope: ['distribution'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:format', 'dcat:mediaType', 'dcat:downloadURL', 'dcat:accessURL', 'dcat:packageFormat'],
  since: '0.1.0',
  title: 'The declared format fits the address',
  why: 'Who filters on CSV and gets a shapefile, or a program that expects XML and gets a ZIP, cannot go on.',
  fix: 'Correct dct:format and dcat:mediaType, or the address.',
  limits: 'A server may give another format than its path says.',
  notApplicable: 'No address of a distribution with a format shows a file extension or an OGC service.',
  messages: {
    file: '{node} declares {declared}, but {url} is {seen} by its extension. Correct the format or the address.',
    service: '{node} declares {declared}, but {url} is a service ({seen}). Correct the format or the address.',
    packed:
      '{node} declares {declared}, but {url} is a package ({seen}). Add dcat:packageFormat or dcat:compressFormat for the package.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:downloadURL <https://data.gent.be/bomen.csv> ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:downloadURL <https://data.gent.be/bomen.xlsx> ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    for (const node of record.distributions) {
      const outcome = outcomeOf(graph, node)
      if (outcome === null) continue
      if (outcome.value === FULL) fine++
      else outcomes.push(outcome)
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
