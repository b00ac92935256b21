/** Who may have the data, by dct:accessRights. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { conceptText } from './concept-text.ts'
import { ACCESS_RIGHT } from './eu-lists.ts'
import { lookup } from './lookup.ts'
import { rememberedByTerm } from './remembered.ts'

const ACCESS_RIGHTS = iri('dct:accessRights')
const CLOSED = new Set(['NON_PUBLIC', 'RESTRICTED', 'CONFIDENTIAL', 'SENSITIVE'])

export type Access = 'public' | 'closed' | 'unknown'

/** The code of the EU table that a value means, in any spelling, or null. */
export const accessCode = rememberedByTerm((graph, value): string | null => {
  const text = conceptText(graph, value)
  const found = text === null ? null : lookup('access-right', text)
  if (found === null || (found.status !== 'member' && found.status !== 'rewritable')) return null
  return found.iri?.slice(ACCESS_RIGHT.space.length) ?? null
})

/**
 * Whether a record is public. Where several values contradict each other, PUBLIC wins: then the rules for open data apply,
 * and `access-rights-declared` says that one has to go. Silence is `unknown`, not closed.
 */
export function accessOf(graph: GraphReader, node: TermId): Access {
  let access: Access = 'unknown'
  for (const value of graph.objects(node, ACCESS_RIGHTS)) {
    const code = accessCode(graph, value)
    if (code === 'PUBLIC') return 'public'
    if (code !== null && CLOSED.has(code)) access = 'closed'
  }
  return access
}
