import type { ErrorObject } from 'ajv'
import type { MessageArgs } from '../model.ts'

/**
 * What ajv says, so that it can be put in words: the keyword and what it asks, and as `said` the English of ajv for who has
 * no words of the command line.
 */
export function schemaFault({ keyword, params, message = '' }: ErrorObject): MessageArgs {
  const all = params as Record<string, unknown>
  const wanted =
    all.type ?? all.allowedValues ?? all.allowedValue ?? all.missingProperty ?? all.limit ?? all.format ?? all.pattern
  return { keyword, wanted: Array.isArray(wanted) ? wanted.join(',') : String(wanted ?? ''), said: message }
}
