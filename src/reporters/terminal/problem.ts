import { fill } from '../../locales/fill.ts'
import { count, problemWords } from '../../locales/words.ts'
import type { MessageArgs, Place, Report, Severity, SourceReport } from '../../model.ts'
import { excerptKey } from '../../report/blocks.ts'
import { readProblems } from '../../report/select.ts'
import { problemPlace } from '../problem-place.ts'
import { frame } from './frame.ts'
import { type Look, more, paintOf, paragraph } from './look.ts'

/** Trouble with a place, as a reader reports it and as an error carries it. */
export interface Problem {
  readonly place: Place | null
  readonly message: string
  readonly args: MessageArgs
  readonly hint: string | null
  /** True when nothing was lost by it. */
  readonly notice?: true
  /** True when the place is a source that was not opened. */
  readonly unopened?: true
}

/** `✖ kapot.ttl:57:20  een aanhalingsteken is niet gesloten`, the line with a caret, and the next step. */
export function problem(of: Problem, look: Look): string[] {
  const { place, message, args, hint, notice } = of
  const { color, symbols, locale } = look
  const text = problemWords(message, args, look) ?? message
  const severity: Severity = notice ? 'warning' : 'error'
  const lines = paragraph(text, look, {
    indent: 0,
    lead: `${symbols.severities[severity]} ${place === null ? '' : `${problemPlace({ ...of, place }, locale)}  `}`,
    paintLead: (mark) => color.bold(paintOf(severity, look)(mark)),
    hang: 2,
  })
  const excerpt = place === null ? undefined : look.excerpts.get(excerptKey(place))
  if (excerpt !== undefined && place !== null) lines.push(...frame(excerpt, place.line, 2, look))
  const next = hint === null ? null : problemWords(hint, args, look)
  if (next !== null) lines.push(...paragraph(fill(locale.ui.hint, { hint: next }), look, { indent: 2, hang: 4 }))
  return lines
}

/** What could not be read, source by source, and what was lost by it. */
export function problems(report: Report, look: Look): string[] {
  const { locale } = look
  const { shown, hidden } = readProblems(report, look.all)
  const lines: string[] = []
  for (const [i, one] of shown.entries()) {
    lines.push(...problem(one.problem, look))
    const last = shown[i + 1]?.source !== one.source || shown[i + 1]!.problem.notice !== one.problem.notice
    const { notice, unopened } = one.problem
    if (last) lines.push(...(notice || unopened ? [] : lost(one.source, look)), '')
  }
  if (hidden > 0) {
    lines.push(...more(count(hidden, 'moreProblems', locale), 0, look), '')
  }
  return lines
}

function lost(source: SourceReport, look: Look): string[] {
  const { locale } = look
  if (!source.complete) return paragraph(count(source.statements, 'statementsRead', locale), look, { indent: 2 })
  if (source.skipped > 0) return paragraph(count(source.skipped, 'statementsSkipped', locale), look, { indent: 2 })
  return []
}
