/** Why data are not for everybody. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { conceptText } from './concept-text.ts'
import { HVD_ELI } from './hvd.ts'
import { presentObjects } from './placeholders.ts'

export const RIGHTS = iri('dct:rights')
const LEGISLATION = iri('dcatap:applicableLegislation')
/** Characters from which a reason for restricting access says something, as the quality model has it. */
export const REASON = 20

/** The length of the longest reason in words, and whether it suffices; a reason by law always does. */
export interface Justification {
  readonly justified: boolean
  readonly length: number
}

/** On what ground access is restricted: a text of 20 characters in dct:rights, or a law. That on high-value data is none. */
export function justificationOf(graph: GraphReader, node: TermId, enough = REASON): Justification {
  const byLaw = presentObjects(graph, node, LEGISLATION).some(
    (value) => graph.isIri(value) && graph.value(value) !== HVD_ELI,
  )
  const reasons = presentObjects(graph, node, RIGHTS).map((value) => {
    const text = graph.isIri(value) ? null : conceptText(graph, value)
    return text?.trim().length ?? 0
  })
  const length = Math.max(0, ...reasons)
  return { justified: byLaw || length >= enough, length }
}

/** Sentences on access, licence and costs: they restrict, or lift a restriction, but warn of no risk in the data. */
const FORMULA =
  /(?:geen|zonder|no|sans|aucune?) (?:gebruiks|toegangs|further )?(?:beperking|restriction|limitation|condition|voorwaarde)|onbeperkt|licen[tc]ie|licen[cs]e|auteursrecht|copyright|intellectue|vrij (?:te )?(?:gebruik|hergebruik)|gratis hergebruik|toegankelijk|toegang/i

/** True for a sentence in dct:rights that every record could have. */
export function isRestrictionFormula(text: string): boolean {
  return FORMULA.test(text.slice(0, 2_000))
}
