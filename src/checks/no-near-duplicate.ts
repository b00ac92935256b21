import { defineCheck, FULL, millionths, settled } from '../define.ts'
import type { GraphReader, Outcome, RecordView } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { ordinaryLength } from '../values/ordinary.ts'
import { plainText } from '../values/text.ts'

/** Less than 80 % is not looked for (quality-model 4.2). */
const THRESHOLDS = {
  least: { usual: 80, least: 80, most: 89, meaning: 'percent alike from which marks are lost' },
  most: { usual: 95, least: 90, most: 100, meaning: 'percent alike from which none are left' },
}
/** Shorter texts say too little to be compared. */
const SHORTEST = 80
const PUBLISHER = iri('dct:publisher')
const DESCRIPTION = iri('dct:description')

/** Title and longest description together. */
function saysEnough(graph: GraphReader, { node, title }: RecordView): boolean {
  const least = SHORTEST - (title?.length ?? 0)
  return least <= 0 || graph.objects(node, DESCRIPTION).some((term) => isAsLong(graph.value(term), least))
}

function isAsLong(text: string, least: number): boolean {
  // Its beginning most often tells.
  return ordinaryLength(text.slice(0, 2 * SHORTEST)) >= least || plainText(text).length >= least
}

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
  thresholds: THRESHOLDS,
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
  run({ record, graph, cross, thresholds }) {
    const outcomes: Outcome[] = []
    const neighbours = cross?.of(record.id)
    if (neighbours == null || graph.object(record.node, PUBLISHER) < 0 || !saysEnough(graph, record)) return outcomes
    const { is } = settled(THRESHOLDS, thresholds?.['no-near-duplicate'])
    const { near } = neighbours
    const similarity = near === null ? 0 : near.similarity / FULL
    const value = near === null ? FULL : millionths((is.most / 100 - similarity) / (is.most / 100 - is.least / 100))
    if (near === null || value === FULL) outcomes.push({ node: record.node, value: FULL })
    else {
      const args = { other: near.id, percent: Math.floor(similarity * 100) }
      outcomes.push({ node: record.node, value, message: 'near', path: DESCRIPTION, args })
    }
    return outcomes
  },
})
