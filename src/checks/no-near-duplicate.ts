import { defineCheck, FULL, millionths } from '../define.ts'
import { iri } from '../rdf/namespaces.ts'
import { plainText } from '../values/text.ts'

/** Similarity at which marks begin to be lost, and at which none are left (quality-model 3.4). */
const LEAST = 0.8
const MOST = 0.95
/** Shorter texts say too little to be compared. */
const SHORTEST = 80

export default defineCheck({
  id: 'no-near-duplicate',
  dimension: 'geen-dubbels',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset'],
  mode: 'cross',
  reads: ['dct:title', 'dct:description', 'dct:publisher', 'dcat:inSeries'],
  since: '0.1.0',
  title: 'No other record of the publisher is nearly the same',
  why: 'Records that nearly repeat each other hide the differences that a reader looks for.',
  fix: 'Merge the records, link them as versions, or put them in a series.',
  limits: 'The same words may be about other data.',
  notApplicable: 'The texts are shorter than 80 characters, or nobody is named as publisher.',
  messages: {
    near: '{node} says nearly the same as {other} ({percent} % alike). Merge them, link them as versions, or make a series.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO000001> ;
  dct:title "Fietstellingen"@nl ; dct:description "Aantal fietsers per uur op twintig plaatsen in de stad, geteld met lussen in het wegdek."@nl .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO000001> ;
  dct:title "Bomen"@nl ; dct:description "Standplaats, soort en hoogte van elke boom op openbaar domein, opgemeten door de groendienst."@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO000001> ;
  dct:title "Bomen in parken"@nl ; dct:description "Standplaats, soort en hoogte van elke boom op openbaar domein, opgemeten door de groendienst van de stad met een toestel."@nl .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO000001> ;
  dct:title "Bomen in parken"@nl ; dct:description "Standplaats, soort en hoogte van elke boom op openbaar domein, opgemeten door de groendienst van de stad met een drone."@nl .`,
  },
  *run({ record, graph, cross }) {
    const neighbours = cross?.of(record.id)
    if (neighbours == null || graph.object(record.node, iri('dct:publisher')) < 0) return
    const texts = graph.objects(record.node, iri('dct:description')).map((term) => graph.value(term))
    const length = Math.max(0, ...texts.map((text) => plainText(text).length)) + (record.title?.length ?? 0)
    if (length < SHORTEST) return
    const { near } = neighbours
    const similarity = near === null ? 0 : near.similarity / FULL
    const value = near === null ? FULL : millionths((MOST - similarity) / (MOST - LEAST))
    if (near === null || value === FULL) yield { node: record.node, value: FULL }
    else {
      const args = { other: near.id, percent: Math.floor(similarity * 100) }
      yield { node: record.node, value, message: 'near', path: iri('dct:description'), args }
    }
  },
})
