/** Errors on their way from one thread to another: what the user is told must not be lost. */
import { type ExitCode, MetakeurError } from '../errors.ts'
import type { MessageArgs, Place } from '../model.ts'

/** Causes of causes that are taken along. */
const DEEPEST = 10

export interface PackedError {
  readonly message: string
  readonly stack: string
  readonly cause: PackedError | null
  /** null for an error that is no `MetakeurError`. */
  readonly known: {
    readonly code: ExitCode
    readonly key: string
    readonly args: MessageArgs
    readonly place: Place | null
    readonly hint: string | null
  } | null
}

export function packError(error: unknown, depth = 0): PackedError {
  if (!(error instanceof Error)) return { message: String(error), stack: '', cause: null, known: null }
  const { message, stack = '', cause } = error
  return {
    message,
    stack,
    cause: cause === undefined || depth === DEEPEST ? null : packError(cause, depth + 1),
    known: error instanceof MetakeurError ? partsOf(error) : null,
  }
}

function partsOf({ code, key, args, place, hint }: MetakeurError): NonNullable<PackedError['known']> {
  return { code, key, args, place, hint }
}

export function unpackError({ message, stack, cause, known }: PackedError): Error {
  const options = cause === null ? {} : { cause: unpackError(cause) }
  const error =
    known === null
      ? new Error(message, options)
      : new MetakeurError(known.code, known.key, known.args, { place: known.place, hint: known.hint, ...options })
  if (stack !== '') error.stack = stack
  return error
}
