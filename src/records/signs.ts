import { APPLICABLE_LEGISLATION, HVD_CATEGORY_PROPERTY, hvdLegislation } from '../background/hvd.ts'
import type { RecordView, TermId } from '../model.ts'
import type { Claim, RecordSigns } from '../profiles/recognise.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri, prefixed } from '../rdf/namespaces.ts'

const CONFORMS_TO = iri('dct:conformsTo')
const STATUS = iri('mdcat:statuut')
/** Published in both ways. */
const STATUSES = [STATUS, STATUS.replace('https:', 'http:')]
const MDCAT = /^https?:\/\/data\.vlaanderen\.be\/ns\/metadata-dcat#/
const OPEN_DATA = /\/VLOPENDATA(?:SERVICE)?\/?$/i
const NEW_TERMS = (
  ['dcat:version', 'dcat:inSeries', 'dcat:seriesMember', 'dcat:prev', 'dcat:first', 'dcat:last'] as const
).map(iri)
const OLD_TERM = iri('owl:versionInfo')
const PLACE_TERMS: ReadonlySet<string> = new Set(
  (
    [
      'dct:spatial',
      'dcat:bbox',
      'dcat:centroid',
      'dcat:spatialResolutionInMeters',
      'locn:geometry',
      'adms:representationTechnique',
    ] as const
  ).map(iri),
)
const GEODCAT = iri('geodcat:')
const PLACE_CODES = /#(?:iso_?categorie|inspirethema|gemetconcept)$/i

/**
 * The standards that a record's metadata claim to follow: dct:conformsTo of its catalogue records, and of the record itself
 * when that is a catalogue record or a catalogue (standards.md, section a). A dataset's own dct:conformsTo is about the data
 * and claims nothing. Beside them the signs by which a profile is known that nobody claims.
 */
export function signsOf(graph: Graph, record: RecordView): RecordSigns {
  const { node, kind } = record
  const isAbout = kind === 'catalog-record' || kind === 'catalog'
  const parts = [node, ...record.distributions]
  /** The first property of some nodes that fits. */
  const property = (nodes: readonly TermId[], fits: (name: string) => boolean): string | null => {
    for (const one of nodes) {
      const found = graph.predicates(one).find(fits)
      if (found !== undefined) return prefixed(found)
    }
    return null
  }
  const stated = (nodes: readonly TermId[], name: string): boolean =>
    graph.iri(name) >= 0 && nodes.some((one) => graph.object(one, name) >= 0)
  return {
    kind,
    claims: claimsOf(graph, isAbout ? [...record.catalogRecords, node] : record.catalogRecords, record),
    catalogClaims: () => claimsOf(graph, isAbout ? [] : record.catalogs, record).map((claim) => claim.iri),
    flemish: () => property(parts, (name) => MDCAT.test(name)),
    newTerm() {
      if (kind === 'series') return 'dcat:DatasetSeries'
      const found = NEW_TERMS.find((name) => stated([node], name))
      return found === undefined ? null : prefixed(found)
    },
    oldTerm: () => (stated([node], OLD_TERM) ? prefixed(OLD_TERM) : null),
    geographic: () =>
      property(record.owned, (name) => PLACE_TERMS.has(name) || name.startsWith(GEODCAT) || PLACE_CODES.test(name)),
    highValue() {
      if (isAbout) return null
      const nodes = [...parts, ...record.services]
      if (stated(nodes, HVD_CATEGORY_PROPERTY)) return prefixed(HVD_CATEGORY_PROPERTY)
      const byLaw = graph.iri(APPLICABLE_LEGISLATION) >= 0
      return byLaw && nodes.some((one) => hvdLegislation(graph, one).stated !== 'no')
        ? prefixed(APPLICABLE_LEGISLATION)
        : null
    },
    openData() {
      const values = STATUSES.flatMap((name) => (graph.iri(name) < 0 ? [] : graph.objects(node, name)))
      return values.some((value) => !graph.isBlank(value) && OPEN_DATA.test(graph.value(value)))
        ? prefixed(STATUS)
        : null
    },
  }
}

/** By address and node. What a catalogue record claims is wrong in its own record, if it is one. */
function claimsOf(graph: Graph, nodes: readonly TermId[], record: RecordView): Claim[] {
  const claims = [...new Set(nodes)].flatMap((node) =>
    graph
      .objects(node, CONFORMS_TO)
      .filter((value) => graph.isIri(value))
      .map((value) => ({
        node,
        value,
        iri: graph.value(value),
        here: node === record.node || record.kindOf(node) !== 'catalog-record',
      })),
  )
  return claims.sort((a, b) => (a.iri < b.iri ? -1 : a.iri > b.iri ? 1 : graph.compare(a.node, b.node)))
}
