/** Answers as they go from one thread to another: what is moved is not copied, and reports go packed. */
import type { RecordReport } from '../model.ts'
import { movable } from '../rdf/joining.ts'
import { type PackedValue, packValue, unpackValue } from './plain-values.ts'
import type { Answer, Answers, Kind } from './work.ts'

export type PackedAnswer =
  | { readonly kind: 'judge'; readonly answer: Omit<Answers['judge'], 'reports'>; readonly reports: PackedValue }
  | { readonly kind: Exclude<Kind, 'judge'>; readonly answer: Answer }

export function packAnswer(kind: Kind, answer: Answer): PackedAnswer {
  if (kind !== 'judge') return { kind, answer }
  const { reports, ...rest } = answer as Answers['judge']
  return { kind, answer: rest, reports: packValue(reports) }
}

export function unpackAnswer(packed: PackedAnswer): Answer {
  if (packed.kind !== 'judge') return packed.answer
  return { ...packed.answer, reports: unpackValue(packed.reports) as RecordReport[] }
}

/** Memory that goes along without being copied. */
export function moved(kind: Kind, answer: Answer): ArrayBuffer[] {
  return kind === 'read' ? movable((answer as Answers['read']).handover) : []
}
