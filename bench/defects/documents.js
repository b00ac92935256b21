/** Datasets of a graph, each cut out as a document of its own. */
import { isNode, lineOf, RDF_TYPE, termText } from './terms.js'

const DCAT = 'http://www.w3.org/ns/dcat#'
const TOPIC = 'http://xmlns.com/foaf/0.1/primaryTopic'
const RECORDS = ['Dataset', 'DataService', 'Catalog', 'CatalogRecord', 'DatasetSeries'].map(
  (name) => `<${DCAT}${name}>`,
)
const OTHERS = RECORDS.slice(1)

/** What hangs on a dataset: its nodes, what describes it or serves it, the catalogues that list it, without their other records. */
export function documentOf(node, bySubject, byObject) {
  const isRecord = (one) => (bySubject.get(one) ?? []).some(({ p, o }) => p === RDF_TYPE && RECORDS.includes(o))
  const isA = (one, name) => (bySubject.get(one) ?? []).some(({ p, o }) => p === RDF_TYPE && o === `<${DCAT}${name}>`)
  const found = []
  const done = new Set()
  const walk = (start) => {
    const queue = [start]
    for (let at = 0; at < queue.length; at++) {
      if (done.has(queue[at])) continue
      done.add(queue[at])
      for (const one of bySubject.get(queue[at]) ?? []) {
        const other = isNode(one.o) && one.o !== node && one.p !== RDF_TYPE && bySubject.has(one.o)
        const follows = other && (!isRecord(one.o) || isA(one.o, 'DataService') || isA(one.o, 'DatasetSeries'))
        // Lists of other records are not of this one, and what is not in the document would look undescribed.
        if (other && !follows) continue
        found.push(one)
        if (follows) queue.push(one.o)
      }
    }
  }
  walk(node)
  for (const { s, p } of byObject.get(node) ?? []) {
    if (p === TOPIC || p === `${DCAT}servesDataset` || (p === `${DCAT}dataset` && isA(s, 'Catalog'))) walk(s)
  }
  return found
}

export function indexed(statements) {
  const bySubject = new Map()
  const byObject = new Map()
  for (const one of statements) {
    for (const [map, key] of [
      [bySubject, one.s],
      [byObject, one.o],
    ]) {
      const known = map.get(key)
      if (known === undefined) map.set(key, [one])
      else known.push(one)
    }
  }
  return { bySubject, byObject }
}

export function datasetsOf({ bySubject, byObject }) {
  return (
    [...(byObject.get(`<${DCAT}Dataset>`) ?? [])]
      .filter(({ p, s }) => p === RDF_TYPE && bySubject.has(s))
      .map(({ s }) => s)
      // A node that is a catalogue or series too is judged as that; an IRI with a space cannot be written in N-Triples.
      .filter((s) => !bySubject.get(s).some(({ p, o }) => p === RDF_TYPE && OTHERS.includes(o)) && !/\s/.test(s))
      .sort()
  )
}

export function statementsOf(quads) {
  const seen = new Set()
  const statements = []
  for (const { subject, predicate, object } of quads) {
    const one = { s: termText(subject), p: predicate.value, o: termText(object) }
    const line = lineOf(one)
    if (!seen.has(line)) {
      seen.add(line)
      statements.push(one)
    }
  }
  return statements
}
