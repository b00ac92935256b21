/** Who may have the data, by dct:accessRights. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { conceptText } from './concept-text.ts'
import { ACCESS_RIGHT } from './eu-lists.ts'
import { lookup } from './lookup.ts'

const ACCESS_RIGHTS = iri('dct:accessRights')
const CLOSED = new Set(['NON_PUBLIC', 'RESTRICTED', 'CONFIDENTIAL', 'SENSITIVE'])

export type Access = 'public' | 'closed' | 'unknown'

/** The code of the EU table that a value means, in any spelling, or null. */
export function accessCode(graph: GraphReader, value: TermId): string | null {
  const text = conceptText(graph, value)
  const found = text === null ? null : lookup('access-right', text)
  if (found === null || (found.status !== 'member' && found.status !== 'rewritable')) return null
  return found.iri?.slice(ACCESS_RIGHT.space.length) ?? null
}

/**
 * Whether a record is public. Where several values contradict each other, PUBLIC wins: then the rules for open data apply,
 * and `access-rights-declared` says that one has to go. Silence is `unknown`, not closed.
 */
export function accessOf(graph: GraphReader, node: TermId): Access {
  const codes = graph.objects(node, ACCESS_RIGHTS).map((value) => accessCode(graph, value))
  if (codes.includes('PUBLIC')) return 'public'
  return codes.some((code) => code !== null && CLOSED.has(code)) ? 'closed' : 'unknown'
}
