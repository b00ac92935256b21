/** Hashing of large files by a thread of its own, while this one reads them. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { FoundSource } from '../sources/find.ts'
import type { Hashed } from '../sources/stream.ts'
import type { Threads } from './crew.ts'
import { unpackError } from './failures.ts'
import { unpackAnswer } from './packing.ts'
import type { Answers } from './work.ts'

/** Bytes that take longer to hash than a thread to start. */
const WORTH_IT = 64 * 1024 * 1024

export interface Hashing {
  /** Counts and hashes the bytes of a file; null for one that is too small for it. */
  of(source: FoundSource): Promise<Hashed> | null
  stop(): Promise<void>
}

export function hashing(threads: Threads): Hashing {
  const thread = threads.start()
  let lost: MetakeurError | null = null
  const asked: { resolve(hashed: Hashed): void; reject(error: unknown): void }[] = []
  thread.onMessage((message) => {
    if (message.kind === 'answer') asked[message.index]!.resolve(unpackAnswer(message.answer) as Answers['hash'])
    else if (message.kind === 'error') asked[message.index]!.reject(unpackError(message.error))
  })
  thread.onLoss((reason, cause) => {
    lost ??= new MetakeurError(EXIT.input, 'worker-lost', { reason }, { cause })
    for (const { reject } of asked) reject(lost)
  })
  return {
    of(source) {
      if (source.path === null || (source.bytes ?? 0) < WORTH_IT) return null
      const found = new Promise<Hashed>((resolve, reject) => {
        const index = asked.push({ resolve, reject }) - 1
        if (lost !== null) reject(lost)
        else thread.post({ kind: 'task', index, task: { kind: 'hash', source } })
      })
      // Whoever waits for it hears of it; nobody waits when reading breaks off before.
      found.catch(() => {})
      return found
    },
    stop: () => thread.stop(),
  }
}
