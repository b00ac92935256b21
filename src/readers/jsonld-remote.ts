import type { MessageArgs, Place } from '../model.ts'
import { knownContext } from './contexts/index.ts'
import { type JsonNode, readJson } from './json-tree.ts'
import { memberOf } from './jsonld-model.ts'
import { type LineIndex, lineIndex } from './lines.ts'
import type { GivenContext } from './reader.ts'

/** Contexts that stand in other documents. None of them is ever fetched. */
export interface RemoteContexts {
  /** The value of `@context` in the document of an IRI; null when nobody knows it. */
  load(iri: string): JsonNode | null
  /** Where a value of such a document stands. */
  place(iri: string, node: JsonNode): Place
}

/**
 * The contexts that the user gave, and before those that come with metakeur.
 * @param report told about a document that cannot be read or holds no context
 */
export function remoteContexts(
  given: ReadonlyMap<string, GivenContext>,
  depth: number,
  report: (place: Place, message: string, args: MessageArgs) => void,
): RemoteContexts {
  const read = new Map<string, { readonly node: JsonNode; readonly name: string; readonly lines: LineIndex | null }>()

  const readGiven = (iri: string, { name, text }: GivenContext): JsonNode => {
    const lines = lineIndex(text)
    const { root, fault } = readJson(text, depth)
    const at = (offset: number): Place => ({ source: name, ...lines.at(offset) })
    if (fault !== null) report(at(fault.offset), fault.message, fault.args)
    const found = root === null ? undefined : memberOf(root, '@context')?.value
    if (found === undefined && fault === null) report(at(0), 'read.jsonld-context-none', { iri })
    // Nothing at all: the trouble with it was said, so it is not unknown.
    const node = found ?? { kind: 'object', members: [], offset: 0 }
    read.set(iri, { node, name, lines })
    return node
  }

  return {
    load(iri) {
      const before = read.get(iri)
      if (before !== undefined) return before.node
      const own = given.get(iri)
      if (own !== undefined) return readGiven(iri, own)
      const node = knownContext(iri)
      if (node !== null) read.set(iri, { node, name: iri, lines: null })
      return node
    },
    place(iri, node) {
      const { name, lines } = read.get(iri) ?? { name: iri, lines: null }
      return { source: name, ...(lines === null ? { line: 1, column: 1 } : lines.at(node.offset)) }
    },
  }
}
