import type { CliIo } from './io.ts'

/** What the place that text goes to can show. */
export interface Terminal {
  /** Characters on a line. */
  readonly width: number
  readonly color: boolean
  /** False: keep to ASCII. */
  readonly unicode: boolean
}

const NARROWEST = 60
const WIDEST = 100
const PIPED = 80

/**
 * What standard output can show. Colour: `--no-color`, then FORCE_COLOR, then NO_COLOR and TERM=dumb, then whether it is
 * a terminal.
 */
export function terminalOf(io: Pick<CliIo, 'env' | 'platform'>, stream: CliIo['stdout'], color: boolean): Terminal {
  return { width: widthOf(io.env, stream), color: color && colorOf(io.env, stream), unicode: unicodeOf(io) }
}

/** What a file can hold: everything but colour. */
export const FILE: Terminal = { width: PIPED, color: false, unicode: true }

function widthOf(env: CliIo['env'], stream: CliIo['stdout']): number {
  const asked = /^\d+$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0
  const width = asked > 0 ? asked : stream.isTTY ? stream.columns || PIPED : PIPED
  return Math.min(WIDEST, Math.max(NARROWEST, width))
}

function colorOf(env: CliIo['env'], stream: CliIo['stdout']): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return false
  return stream.isTTY
}

function unicodeOf({ env, platform }: Pick<CliIo, 'env' | 'platform'>): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== '')
  if (locale === undefined && platform === 'win32') return true
  return /utf-?8/i.test(locale ?? '')
}
