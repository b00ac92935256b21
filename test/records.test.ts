import { describe, expect, test } from 'vitest'
import { findRecords } from '../src/records/find.ts'
import { nodeName } from '../src/records/names.ts'
import { turtleGraph } from './turtle-graph.ts'

const TURTLE = `
<urn:cat> a dcat:Catalog ; dcat:dataset <urn:d> ; dct:publisher <urn:org> .
<urn:d> a dcat:Dataset, dcat:Resource ; dct:title "Trees"@en, "Bomen"@nl ; dct:publisher <urn:org> ;
  dcat:distribution <urn:dist>, [ a dcat:Distribution ; dct:title "CSV"@nl ] ;
  dcat:contactPoint [ vcard:fn "Groen" ], [ vcard:fn "Loket" ] ; dcat:theme <urn:theme> ; dcat:inSeries <urn:series> .
<urn:dist> a dcat:Distribution ; dcat:accessService <urn:s> ; dct:license <urn:lic> .
<urn:lic> a dct:LicenseDocument ; rdfs:label "Vrij" ; dct:source <urn:law> .
<urn:law> rdfs:label "too far" ; dct:source <urn:farther> .
<urn:farther> rdfs:label "never" .
<urn:org> a foaf:Agent ; foaf:name "Stad Gent"@nl .
<urn:s> a dcat:DataService ; dcat:servesDataset <urn:d> .
<urn:series> a dcat:DatasetSeries, dcat:Dataset .
<urn:rec> a dcat:CatalogRecord ; foaf:primaryTopic <urn:d> .
<urn:lost> a dcat:Distribution ; dcat:accessURL <http://a.be/> .
[] a dcat:Dataset ; dct:title "No name" .
`

describe('records', () => {
  const graph = turtleGraph(TURTLE)
  const found = findRecords(graph)
  const record = (id: string) => found.records.find((r) => r.id === id)!
  const names = (ids: readonly number[]) => ids.map((id) => (graph.isBlank(id) ? '[]' : graph.value(id)))

  test('are the five kinds, the narrower class first, each by its IRI or by its content', () => {
    expect(found.records.map((r) => [r.id.startsWith('_:') ? 'blank' : r.id, r.kind])).toEqual([
      ['blank', 'dataset'],
      ['urn:cat', 'catalog'],
      ['urn:d', 'dataset'],
      ['urn:rec', 'catalog-record'],
      ['urn:s', 'service'],
      ['urn:series', 'series'],
    ])
  })

  test('know their neighbours', () => {
    const d = record('urn:d')
    expect(d.title).toBe('Bomen')
    expect(d.publisher).toBe('Stad Gent')
    expect(names(d.distributions)).toEqual(['urn:dist', '[]'])
    expect(names(d.services)).toEqual(['urn:s'])
    expect(names(d.catalogRecords)).toEqual(['urn:rec'])
    expect(names(d.catalogs)).toEqual(['urn:cat'])
    expect(names(d.series)).toEqual(['urn:series'])
    expect(names(record('urn:series').members)).toEqual(['urn:d'])
    expect(names(record('urn:s').services)).toEqual(['urn:s'])
  })

  test('own what hangs on them, not other records and not what is three links away', () => {
    const d = record('urn:d')
    expect(names(d.owned)).toEqual(['urn:d', 'urn:dist', 'urn:lic', 'urn:org', '[]', '[]', '[]'])
    expect(d.owned.map((node) => d.kindOf(node))).toEqual([
      'dataset',
      'distribution',
      'licence',
      'agent',
      'distribution',
      'contact',
      'contact',
    ])
    expect(names(record('urn:cat').owned)).toEqual(['urn:cat', 'urn:org'])
  })

  test('name blank nodes by kind and position', () => {
    const d = record('urn:d')
    const contacts = d.owned.filter((node) => d.kindOf(node) === 'contact')
    expect(contacts.map((node) => nodeName(graph, d, node))).toEqual([
      { kind: 'contact', iri: null, label: 'Groen', position: 1 },
      { kind: 'contact', iri: null, label: 'Loket', position: 2 },
    ])
  })

  test('leave distributions that no dataset names as orphans', () => {
    expect(names(found.orphans)).toEqual(['urn:lost'])
  })

  test('where there are none, the classes found are counted', () => {
    const other = findRecords(turtleGraph('<urn:a> a schema:Dataset . <urn:b> a schema:Dataset, foaf:Agent .'))
    expect(other.records).toEqual([])
    expect(other.classes).toEqual([
      { iri: 'http://schema.org/Dataset', count: 2 },
      { iri: 'http://xmlns.com/foaf/0.1/Agent', count: 1 },
    ])
  })

  test('a ring of blank nodes is walked once', () => {
    const n = 3000
    const ring = Array.from({ length: n }, (_, i) => `_:b${i} dct:relation _:b${(i + 1) % n} .`).join('\n')
    const ringed = findRecords(turtleGraph(`<urn:d> a dcat:Dataset ; dct:relation _:b0 . ${ring}`))
    expect(ringed.records[0]!.owned.length).toBe(n + 1)
  })
})
