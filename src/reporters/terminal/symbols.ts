import type { Severity } from '../../model.ts'

/** Marks that a terminal without Unicode cannot show. Each state also has a word. */
export interface Symbols {
  readonly severities: Readonly<Record<Severity, string>>
  readonly passed: string
  readonly failed: string
  readonly arrow: string
  readonly dot: string
  readonly ellipsis: string
  /** Between line number and line in a code frame. */
  readonly bar: string
  /** Between two records. */
  readonly line: string
  /** Stands for a character that cannot be shown. */
  readonly unseen: string
  readonly full: string
  readonly empty: string
  /** From nothing to most. */
  readonly heights: string
}

export const UNICODE: Symbols = {
  severities: { blocking: '⊘', error: '✖', warning: '▲', info: '•' },
  passed: '✔',
  failed: '✖',
  arrow: '→',
  dot: '·',
  ellipsis: '…',
  bar: '│',
  line: '─',
  unseen: '\ufffd',
  full: '█',
  empty: '░',
  heights: '▁▂▃▄▅▆▇█',
}

export const ASCII: Symbols = {
  severities: { blocking: 'X', error: 'x', warning: '!', info: 'i' },
  passed: 'ok',
  failed: 'x',
  arrow: '->',
  dot: '-',
  ellipsis: '...',
  bar: '|',
  line: '-',
  unseen: '?',
  full: '#',
  empty: '.',
  heights: '_.:-=+*#',
}
