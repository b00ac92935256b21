/** Where a record may hold a number of a person: gathered once a record, because three checks look there. */
import type { GraphReader, RecordView } from '../model.ts'
import { NUMBERED } from '../values/signs.ts'
import { rememberedByRecord } from './remembered.ts'
import { IS_LITERAL } from './signs.ts'
import { type Statement, statementsOf } from './statements.ts'

const NONE: readonly Statement[] = []

/** Literals that hold digits enough to be a number of a person, and telephone numbers that are written as an IRI. */
export const numberedStatementsOf: (graph: GraphReader, record: RecordView) => readonly Statement[] =
  rememberedByRecord((graph, record) => {
    const { nodes, paths, objects, signsOf, signs } = statementsOf(graph, record)
    if ((signs & NUMBERED) === 0) return NONE
    const found: Statement[] = []
    for (let i = 0; i < nodes.length; i++) {
      const own = signsOf[i]!
      if ((own & NUMBERED) === 0) continue
      const object = objects[i]!
      if ((own & IS_LITERAL) !== 0 || isTelephone(graph.value(object)))
        found.push({ node: nodes[i]!, path: paths[i]!, object })
    }
    return found.length === 0 ? NONE : found
  })

/** True for an IRI such as `tel:+3290000000`. */
export function isTelephone(iri: string): boolean {
  return (iri.charCodeAt(0) | 0x20) === 0x74 && /^tel:/i.test(iri)
}
