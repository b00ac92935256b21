import type { ChalkInstance } from 'chalk'
import { fill } from '../../locales/fill.ts'
import { syntaxesOf } from '../../locales/notation.ts'
import type { Wording } from '../../locales/words.ts'
import type { Excerpt, Millionths, Report, Severity } from '../../model.ts'
import { points } from '../../report/points.ts'
import type { RenderOptions } from '../reporter.ts'
import { ASCII, type Symbols, UNICODE } from './symbols.ts'
import { columns, wrap } from './wrap.ts'

/** How a report is to look: words, symbols, colours, width. */
export interface Look extends Wording {
  readonly color: ChalkInstance
  readonly symbols: Symbols
  readonly width: number
  readonly all: boolean
  readonly excerpts: ReadonlyMap<string, Excerpt>
}

export function lookOf({ rules, sources }: Pick<Report, 'rules' | 'sources'>, options: RenderOptions): Look {
  const { locale, checks, verbose, color, width, all, excerpts, unicode } = options
  const symbols = unicode ? UNICODE : ASCII
  const words = { locale, rules, checks, verbose, ellipsis: symbols.ellipsis, syntaxes: syntaxesOf(sources) }
  return { ...words, color, symbols, width, all, excerpts }
}

/** Paints text; the identity when there is no colour. */
export type Paint = (text: string) => string

export function paintOf(severity: Severity, { color }: Look): Paint {
  switch (severity) {
    case 'blocking':
      return color.magenta
    case 'error':
      return color.red
    case 'warning':
      return color.yellow
    case 'info':
      return color.blue
  }
}

/** `✖ fout` */
export function severityMark(severity: Severity, { symbols, locale }: Look): string {
  return `${symbols.severities[severity]} ${locale.severities[severity]}`
}

/**
 * Text wrapped to the width, every line indented alike.
 * @param lead stands before the text on the first line, painted by `paintLead`; later lines hang under `indent`
 */
export function paragraph(
  text: string,
  look: Look,
  options: { indent: number; lead?: string; paintLead?: Paint; paint?: Paint; hang?: number },
): string[] {
  const lead = options.lead ?? ''
  const hang = options.hang ?? options.indent
  const lines = wrap(text, look.width - hang, {
    firstWidth: look.width - options.indent - columns(lead),
    whole: look.verbose,
  })
  return lines.map((line, i) => {
    const painted = line === '' ? '' : (options.paint?.(line) ?? line)
    if (i > 0) return ' '.repeat(hang) + painted
    return (' '.repeat(options.indent) + (lead === '' ? '' : (options.paintLead?.(lead) ?? lead)) + painted).trimEnd()
  })
}

/** Parts with dots between them; a line is broken between parts, and within a part only where that is too long. */
export function parts(items: readonly string[], look: Look, indent: number, paint?: Paint): string[] {
  const dot = ` ${look.symbols.dot} `
  const lines: string[] = []
  let line = ''
  for (const item of items) {
    if (line === '') line = item
    else if (indent + columns(line) + columns(dot) + columns(item) <= look.width) line += dot + item
    else {
      lines.push(line)
      line = item
    }
  }
  if (line !== '') lines.push(line)
  return lines
    .flatMap((text) => wrap(text, look.width - indent, { whole: !text.includes(' ') }))
    .map((text) => ' '.repeat(indent) + (paint?.(text) ?? text))
}

/** `… nog 12 records met bevindingen. Alles tonen: --all` */
export function more(text: string, indent: number, look: Look): string[] {
  const { color, ellipsis, locale } = look
  return paragraph(`${ellipsis} ${text}. ${locale.ui.allHint}`, look, { indent, paint: color.dim })
}

/** Left and right on one line when they fit, else on two. */
export function ends(left: string, right: string, look: Look, paint: { left?: Paint; right?: Paint } = {}): string[] {
  const one = paint.left?.(left) ?? left
  const other = paint.right?.(right) ?? right
  const space = look.width - columns(left) - columns(right)
  if (space >= 2) return [one + ' '.repeat(space) + other]
  return [one, ...wrap(right, look.width - 2).map((line) => `  ${paint.right?.(line) ?? line}`)]
}

/** `+8,2 punten` */
export function gainWords(gain: Millionths, { locale }: Look): string {
  return fill(locale.ui.gain, { points: locale.number(points(gain), 1) })
}
