/** Is a record on a list that the user keeps, such as that of recognised authentic sources? */
import type { GraphReader, RecordView } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { comparisonKey } from '../values/text.ts'
import { isWebIri, urlKey } from '../values/url.ts'
import { conceptText } from './concept-text.ts'
import { dutchTextsOf } from './dutch.ts'

const IDENTIFIERS = (['dct:identifier', 'adms:identifier'] as const).map(iri)
const TITLE = iri('dct:title')

/** Entries by their key, made once for a list. */
const keysOf = new WeakMap<readonly string[], ReadonlyMap<string, string>>()

/** The entry of a list that is this record: by IRI, identifier or title; null when there is none. */
export function entryOf(graph: GraphReader, { node }: RecordView, list: readonly string[]): string | null {
  let keys = keysOf.get(list)
  if (keys === undefined) {
    // Of entries with one key the first.
    keys = new Map([...list].reverse().map((entry) => [keyOf(entry), entry]))
    keysOf.set(list, keys)
  }
  let found: string | null = null
  const seek = (text: string | null): void => {
    if (text !== null && text.trim() !== '') found ??= keys.get(keyOf(text)) ?? null
  }
  if (graph.isIri(node)) seek(graph.value(node))
  for (const path of IDENTIFIERS) for (const value of graph.objects(node, path)) seek(conceptText(graph, value))
  for (const { term } of dutchTextsOf(graph, node, TITLE)) seek(conceptText(graph, term))
  return found
}

/** One key for an IRI in any scheme, or a text in any case. */
function keyOf(entry: string): string {
  return isWebIri(entry.trim()) ? urlKey(entry) : comparisonKey(entry)
}
