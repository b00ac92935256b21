/** Where a record may hold a number of a person: gathered once a record, because three checks look there. */
import type { GraphReader, RecordView } from '../model.ts'
import { NUMBERED } from '../values/signs.ts'
import { rememberedByRecord } from './remembered.ts'
import { signsIn } from './signs.ts'
import { type Statement, statementsOf } from './statements.ts'

const NONE: readonly Statement[] = []

/** The statements whose value, an IRI or a literal, holds digits enough to be a number of a person. */
export const numberedStatementsOf: (graph: GraphReader, record: RecordView) => readonly Statement[] =
  rememberedByRecord((graph, record) => {
    const signs = signsIn(graph)
    const { nodes, paths, objects, signs: all } = statementsOf(graph, record)
    if ((all & NUMBERED) === 0) return NONE
    const found: Statement[] = []
    for (let i = 0; i < nodes.length; i++) {
      const object = objects[i]!
      if ((signs(object) & NUMBERED) !== 0) found.push({ node: nodes[i]!, path: paths[i]!, object })
    }
    return found
  })
