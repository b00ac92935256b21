import type { FileType } from '../background/file-type.ts'
import { type Agreement, agreement, type FormatEvidence, formatEvidence } from '../background/format-evidence.ts'
import { fileTypeAt } from '../background/formats.ts'
import { presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const DOWNLOAD_URL = iri('dcat:downloadURL')
const ACCESS_URL = iri('dcat:accessURL')
const DECLARED = [iri('dct:format'), iri('dcat:mediaType')]
const PACKED = (['dcat:packageFormat', 'dcat:compressFormat'] as const).map(iri)

interface Sign {
  readonly url: string
  readonly evidence: FormatEvidence
}

/** What the addresses of a distribution point to; the access URL only where there is no download URL. */
function signsOf(graph: GraphReader, node: TermId): Sign[] {
  const found: Sign[] = []
  for (const path of [DOWNLOAD_URL, ACCESS_URL]) {
    for (const value of presentObjects(graph, node, path)) {
      const url = graph.isBlank(value) ? '' : graph.value(value)
      const evidence = formatEvidence(url)
      if (evidence !== null) found.push({ url, evidence })
      else if (path === DOWNLOAD_URL) return []
    }
    if (found.length > 0) break
  }
  return found
}

interface Declared {
  readonly path: string
  readonly object: TermId
  readonly type: FileType
}

function declaredBy(graph: GraphReader, node: TermId, path: string): Declared[] {
  return graph.objects(node, path).flatMap((object) => {
    const type = fileTypeAt(graph, object)
    return type === null ? [] : [{ path, object, type }]
  })
}

const KINDNESS: readonly Agreement[] = ['agrees', 'undecided', 'packed', 'contradicts']

/** The kindest pair of a declared value and a sign; null when nothing is declared. */
function judge(declared: readonly Declared[], signs: readonly Sign[], packed: boolean) {
  let best: (Declared & Sign & { verdict: Agreement }) | null = null
  let rank = KINDNESS.length
  for (const one of declared) {
    for (const sign of signs) {
      const found = agreement(one.type, sign.evidence)
      const verdict = found === 'packed' && packed ? 'agrees' : found
      const own = KINDNESS.indexOf(verdict)
      if (own >= rank) continue
      rank = own
      best = { path: one.path, object: one.object, type: one.type, url: sign.url, evidence: sign.evidence, verdict }
    }
  }
  return best
}

/** The verdict on a distribution: its format and its media type are judged apart, and the worse of the two counts. */
function outcomeOf(graph: GraphReader, node: TermId): Outcome | null {
  const signs = signsOf(graph, node)
  if (signs.length === 0) return null
  const packed = PACKED.some((path) => graph.object(node, path) >= 0)
  let worst: NonNullable<ReturnType<typeof judge>> | null = null
  for (const path of DECLARED) {
    const found = judge(declaredBy(graph, node, path), signs, packed)
    if (found === null || found.verdict === 'undecided') continue
    if (worst === null || KINDNESS.indexOf(found.verdict) > KINDNESS.indexOf(worst.verdict)) worst = found
  }
  if (worst === null) return null
  const { verdict, path, object, type, url, evidence } = worst
  if (verdict === 'agrees') return { node, value: FULL }
  const args = { declared: type.code, seen: evidence.code, url }
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
