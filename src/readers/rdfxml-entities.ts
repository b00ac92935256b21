import type { MessageArgs } from '../model.ts'

/** UTF-16 units of a document type, and how many entities it may declare. */
const MOST_DOCTYPE = 65_536
const MOST_ENTITIES = 1_000
/** UTF-16 units that all uses of entities may grow to. */
const MOST_GROWTH = 16 * 1024 * 1024

const DECLARED = /<!ENTITY\s+([\p{L}_][\p{L}\p{N}_.-]*)\s/gu
const ENTITY = /<!ENTITY\s+([\p{L}_][\p{L}\p{N}_.-]*)\s+("[^"]*"|'[^']*')\s*>/gu

/**
 * Declares the internal entities of a document type, such as those that OWL files use for namespaces. Their text is taken
 * as it is: an entity in an entity is not expanded, and one that lies outside is never fetched, so that both stay unknown.
 * What all uses grow to is bounded.
 * @returns the names that are declared and stay unknown
 */
export function defineEntities(
  entities: Record<string, string>,
  doctype: string,
  stop: (message: string, args: MessageArgs) => never,
): ReadonlySet<string> {
  if (doctype.length > MOST_DOCTYPE) stop('read.xml-doctype', { limit: MOST_DOCTYPE })
  const unknown = new Set([...doctype.matchAll(DECLARED)].map(([, name]) => name!))
  let count = 0
  let grown = 0
  for (const [, name, quoted] of doctype.matchAll(ENTITY)) {
    if (++count > MOST_ENTITIES) stop('read.xml-doctype', { limit: MOST_ENTITIES })
    const value = quoted!.slice(1, -1)
    if (/[&<%]/.test(value)) continue
    unknown.delete(name!)
    Object.defineProperty(entities, name!, {
      configurable: true,
      get() {
        grown += value.length
        if (grown > MOST_GROWTH) stop('read.xml-entities', {})
        return value
      },
    })
  }
  return unknown
}
