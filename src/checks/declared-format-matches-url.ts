import { evidenceAt } from '../background/addresses.ts'
import { type DistributionValues, distributionValues } from '../background/distribution-values.ts'
import type { FileType } from '../background/file-type.ts'
import { type Agreement, agreement, type FormatEvidence } from '../background/format-evidence.ts'
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

const UNDECIDED = KINDNESS.indexOf('undecided')

/** How far a declared type and a sign agree, as a place in `KINDNESS`. */
function rankOf(type: FileType, evidence: FormatEvidence, packed: boolean): number {
  const found = agreement(type, evidence)
  return KINDNESS.indexOf(found === 'packed' && packed ? 'agrees' : found)
}

/** The rank of the kindest pair of a declared value and a sign; -1 when no type is declared. */
function kindest(graph: GraphReader, declared: readonly TermId[], signs: readonly TermId[], packed: boolean): number {
  let best = -1
  for (const object of declared) {
    const type = fileTypeAt(graph, object)
    if (type === null) continue
    for (const sign of signs) {
      const rank = rankOf(type, evidenceAt(graph, sign)!, packed)
      if (rank === 0) return 0
      if (best < 0 || rank < best) best = rank
    }
  }
  return best
}

/** What a distribution declares in one property, and the addresses beside it. */
interface Declared {
  readonly node: TermId
  readonly path: string
  readonly objects: readonly TermId[]
  readonly signs: readonly TermId[]
  readonly packed: boolean
}

/** What is said of the first pair of that rank, which is none of agreement. */
function outcomeOf(graph: GraphReader, { node, path, objects, signs, packed }: Declared, rank: number): Outcome | null {
  for (const object of objects) {
    const type = fileTypeAt(graph, object)
    if (type === null) continue
    for (const sign of signs) {
      const evidence = evidenceAt(graph, sign)!
      if (rankOf(type, evidence, packed) !== rank) continue
      const args = { declared: type.code, seen: evidence.code, url: graph.value(sign) }
      if (KINDNESS[rank] === 'packed') return { node, value: FULL / 2, message: 'packed', path, object, args }
      return { node, value: 0, message: evidence.sign.startsWith('.') ? 'file' : 'service', path, object, args }
    }
  }
  return null
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
      const values = distributionValues(graph, node)
      const signs = signsOf(graph, values)
      if (signs.length === 0) continue
      const packed = statedPackages(graph, node).length > 0
      // Format and media type are judged apart, and the worse of the two counts.
      const format = kindest(graph, values.formats, signs, packed)
      const mediaType = kindest(graph, values.mediaTypes, signs, packed)
      const worse = Math.max(format === UNDECIDED ? -1 : format, mediaType === UNDECIDED ? -1 : mediaType)
      if (worse < 0) continue
      if (worse === 0) {
        fine++
        continue
      }
      const declared =
        worse === format ? { path: FORMAT, objects: values.formats } : { path: MEDIA_TYPE, objects: values.mediaTypes }
      const outcome = outcomeOf(graph, { node, signs, packed, ...declared }, worse)
      if (outcome !== null) outcomes.push(outcome)
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
