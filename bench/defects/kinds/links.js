/** Addresses. */
import { edit } from '../record.js'
import { contentOf, expand, iri, isIri, statement, text } from '../terms.js'
import { added, changed, ifNode, special } from './make.js'

const web = (make) => ifNode((o) => (/^<https?:/.test(o) ? `<${make(contentOf(o))}>` : null))
const identifier = expand('dct:identifier')
export const LINKS = [
  changed(
    'ttps:// (R18)',
    'distribution',
    'dcat:downloadURL',
    web((v) => v.replace(/^h/, '')),
    ['iri-wellformed', 'harvest-survival/r18'],
  ),
  changed(
    'space in an address',
    'distribution',
    'dcat:accessURL',
    ifNode((o) => (/^<https?:/.test(o) ? `<${contentOf(o)}/mijn%zzbestand>` : null)),
    ['iri-wellformed'],
  ),
  changed(
    'address without a host',
    'dataset',
    'dcat:landingPage',
    ifNode(() => '<https://>'),
    ['iri-wellformed', 'placeholder-free'],
  ),
  changed(
    'page "https://onbekend"',
    'dataset',
    'dcat:landingPage',
    ifNode(() => '<https://onbekend>'),
    ['placeholder-free', 'iri-wellformed', 'documentation-linked'],
  ),
  changed(
    'address of example.org',
    'distribution',
    'dcat:downloadURL',
    web(() => 'https://example.org/bestand.csv'),
    ['placeholder-free', 'recommended-complete/placeholder', 'download-url-direct'],
  ),
  changed(
    'file on a disk',
    'distribution',
    'dcat:downloadURL',
    ifNode(() => '<file:///C:/data/bomen.csv>'),
    ['no-internal-endpoints', 'iri-wellformed'],
  ),
  changed(
    'address within the network',
    'distribution',
    'dcat:accessURL',
    web(() => 'http://gisserver.intern/arcgis/rest'),
    ['no-internal-endpoints'],
  ),
  changed(
    'address by private number',
    'distribution',
    'dcat:downloadURL',
    web(() => 'http://192.168.12.7/bomen.csv'),
    ['no-internal-endpoints'],
  ),
  changed(
    'landing page that is the record itself (R22)',
    'dataset',
    'dcat:landingPage',
    ifNode((_o, record) => (isIri(record.node) ? record.node : null)),
    ['references-resolve', 'harvest-survival/r22'],
  ),
  changed(
    'extension against the format',
    'distribution',
    'dcat:downloadURL',
    (_o, record, node) =>
      record.objects(node, 'dct:format').some((f) => /\/(CSV|JSON|GEOJSON|XML|SHP|XLSX?)>$/.test(f))
        ? iri('https://download.stad.be/kaart.pdf')
        : null,
    ['declared-format-matches-url'],
  ),
  added(
    'two access URLs',
    'distribution',
    'dcat:accessURL',
    (record, node) =>
      !record.isEu && record.of(node, 'dcat:accessURL').length === 1 ? iri('https://www.stad.be/tweede') : null,
    ['distribution-access-url-too-many'],
  ),
  special('eleven distributions (R26)', ['harvest-survival/r26b'], (record) => {
    const [first] = record.objects(record.node, 'dcat:distribution').filter((o) => record.described(o))
    const count = record.objects(record.node, 'dcat:distribution').length
    if (first === undefined || count > 10) return []
    const added = Array.from({ length: 11 - count }, (_, n) => `<https://data.stad.be/id/distributie/extra-${n}>`)
    return [
      edit(
        [],
        added.flatMap((node, n) => [
          statement(record.node, 'dcat:distribution', node),
          ...record.of(first).map((one) => ({
            ...one,
            s: node,
            o:
              one.p === expand('dcat:downloadURL') || one.p === identifier
                ? isIri(one.o)
                  ? iri(`${contentOf(one.o)}?deel=${n}`)
                  : text(`extra-${n}`)
                : one.o,
          })),
        ]),
      ),
    ]
  }),
  changed(
    'service address within the network',
    'service',
    'dcat:endpointURL',
    web(() => 'http://10.1.2.3/wfs'),
    ['no-internal-endpoints'],
  ),
  changed(
    'address of localhost',
    'service',
    'dcat:endpointURL',
    web(() => 'http://localhost:8080/wfs'),
    ['no-internal-endpoints', 'placeholder-free'],
  ),
  added(
    'page that is the record itself',
    'dataset',
    'foaf:page',
    (record) => (isIri(record.node) ? record.node : null),
    ['documentation-linked', 'definitions-linked', 'dataset-page-wrong-class'],
  ),
]
