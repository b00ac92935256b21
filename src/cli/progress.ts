import { fill } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import type { Progress } from '../run.ts'
import type { CliIo } from './io.ts'
import type { CliWords } from './words.ts'

/** Milliseconds before anything is shown, and between two updates. */
const QUIET_FOR = 1000
const EVERY = 100

export interface ProgressLine {
  show(progress: Progress): void
  clear(): Promise<void>
}

/** One line on standard error that tells how far the work is; only on a terminal, only when it takes long. */
export function progressLine(io: CliIo, words: CliWords, locale: Locale): ProgressLine {
  if (!io.stderr.isTTY || io.env.TERM === 'dumb') return { show: () => {}, clear: async () => {} }
  const start = io.clock()
  let last = start + QUIET_FOR - EVERY
  let shown = false
  return {
    show(progress) {
      const now = io.clock()
      if (now - last < EVERY) return
      last = now
      shown = true
      void io.stderr.write(`\r\u001b[K${lineOf(progress, words, locale).slice(0, (io.stderr.columns || 80) - 1)}`)
    },
    async clear() {
      if (shown) await io.stderr.write('\r\u001b[K')
    },
  }
}

function lineOf({ phase, done, total }: Progress, words: CliWords, locale: Locale): string {
  return fill(words.progress[phase], { n: locale.number(done), of: total === null ? '?' : locale.number(total) })
}
