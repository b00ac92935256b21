import { knownContext } from './contexts/index.ts'
import { resolveIri } from './iri.ts'
import { type JsonNode, readJson } from './json-tree.ts'
import type { GivenContext, NotFetched, ReadRequest } from './reader.ts'

/** The contexts that a document needs from elsewhere, as far as the user lets them be fetched. */
export interface Fetching {
  /** Those that the user gave, and those that were fetched. */
  readonly contexts: ReadonlyMap<string, GivenContext>
  readonly fetched: readonly string[]
  readonly failed: ReadonlyMap<string, NotFetched>
}

/** Contexts that one document may draw in; a context may name others. */
const MOST = 20

/** Fetches what the contexts of a document name, and what these name, each once; nothing when nothing may be fetched. */
export async function fetchContexts(
  text: string,
  base: string,
  { contexts, fetchContext, limits }: Pick<ReadRequest, 'contexts' | 'fetchContext' | 'limits'>,
): Promise<Fetching> {
  const known = new Map(contexts)
  const failed = new Map<string, NotFetched>()
  const fetched: string[] = []
  if (!fetchContext) return { contexts, fetched, failed }
  const waiting = contextsIn(readJson(text, limits.depth).root, base)
  const met = new Set<string>()
  for (let iri = waiting.shift(); iri !== undefined && met.size < MOST; iri = waiting.shift()) {
    if (met.has(iri) || known.has(iri) || knownContext(iri) !== null) continue
    met.add(iri)
    const found = await fetchContext(iri)
    if (found === null) continue
    if ('message' in found) failed.set(iri, found)
    else {
      fetched.push(iri)
      known.set(iri, { name: iri, text: found.text })
      waiting.push(...contextsIn(readJson(found.text, limits.depth).root, iri))
    }
  }
  return { contexts: known, fetched, failed }
}

/** Addresses that stand as a context, or are imported by one, anywhere in a document; in order, each once. */
function contextsIn(root: JsonNode | null, base: string): string[] {
  const found = new Set<string>()
  const open: { readonly node: JsonNode; readonly isContext: boolean }[] =
    root === null ? [] : [{ node: root, isContext: false }]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { node, isContext } = one
    if (node.kind === 'string') {
      const iri = isContext ? resolveIri(String(node.value), base) : ''
      if (/^https?:\/\//i.test(iri)) found.add(iri)
    } else if (node.kind === 'array') {
      for (let i = node.items.length - 1; i >= 0; i--) open.push({ node: node.items[i]!, isContext })
    } else if (node.kind === 'object') {
      for (let i = node.members.length - 1; i >= 0; i--) {
        const { key, value } = node.members[i]!
        open.push({ node: value, isContext: key === '@context' || key === '@import' })
      }
    }
  }
  return [...found]
}
