import type { MessageArgs, Place } from './model.ts'

/** Exit codes of the command line (user-experience section 4.1). */
export const EXIT = { ok: 0, gate: 1, usage: 2, input: 3, empty: 4, interrupted: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The one error that is meant for the user. It is worded by a locale and caught once, in `cli/main.ts`. */
export class MetakeurError extends Error {
  readonly code: ExitCode
  readonly key: string
  readonly args: MessageArgs
  readonly place: Place | null
  /** Message key of the next step, worded with the same arguments. */
  readonly hint: string | null

  /**
   * @param code what the process exits with
   * @param key message key in the locales (`errors`)
   */
  constructor(
    code: ExitCode,
    key: string,
    args: MessageArgs = {},
    options: { place?: Place | null; hint?: string | null; cause?: unknown } = {},
  ) {
    super(`${key} ${JSON.stringify(args)}`, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'MetakeurError'
    this.code = code
    this.key = key
    this.args = args
    this.place = options.place ?? null
    this.hint = options.hint ?? null
  }
}
