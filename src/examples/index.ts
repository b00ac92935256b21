/** Examples of rules in the formats that people write: all from the one in Turtle. */
import { csvsOf } from './csv.ts'
import type { ExampleFormat } from './formats.ts'
import { jsonldOf } from './jsonld.ts'

export interface Examples {
  readonly good: string
  readonly bad: string
}

/** Both examples of a rule in a format; null where the format has no place for what one of them says. */
export function examplesIn(format: ExampleFormat, { good, bad }: Examples): Examples | null {
  const [right, wrong] = format === 'csv' ? (csvsOf([good, bad]) ?? []) : [good, bad].map(jsonldOf)
  return right == null || wrong == null || right === wrong ? null : { good: right, bad: wrong }
}
