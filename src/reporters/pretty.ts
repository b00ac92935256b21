import type { Report } from '../model.ts'
import { isTold, MOST, selectBlocks } from '../report/select.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { block } from './terminal/block.ts'
import { closing, notes } from './terminal/closing.ts'
import { type Look, lookOf } from './terminal/look.ts'
import { problems } from './terminal/problem.ts'
import { record } from './terminal/record.ts'
import { summary } from './terminal/summary.ts'

/** For people at a terminal: a few records in full, many records summed up, the gate's verdict on the last line. */
export default defineReporter({
  id: 'pretty',
  extension: 'txt',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const look = lookOf(report, options)
    const lastLines = closing(report, options.verdict, options.exit, look)
    if (!options.quiet) {
      const told = isTold(report, options.all)
      if (!told) yield text(summary(report, look))
      else for (const item of report.records) yield text([...record(item, report, look), ''])
      yield text(loose(report, look, told))
      yield text(problems(report, look))
      yield text([...notes(report, look, { idleNames: !told }), ''])
    }
    yield text(lastLines)
  },
})

/** Findings that belong to no record. */
function loose(report: Report, look: Look, told: boolean): string[] {
  if (report.findings.length === 0) return []
  const { locale, color, all } = look
  const most = told ? MOST.blocks : MOST.loose
  const { shown, hidden, hiddenFindings } = selectBlocks({ findings: report.findings, jobs: [] }, report, { all, most })
  const lines = [color.bold(locale.ui.noRecord), ...shown.flatMap((one) => [...block(one, look), ''])]
  return hidden > 0 ? [...lines, `  ${moreWords(hiddenFindings, look)}`, ''] : lines
}

function moreWords(findings: number, { locale, color }: Look): string {
  const words = locale.counts.moreFindings
  const text = (findings === 1 ? words.one : words.many).replace('{n}', locale.number(findings))
  return color.dim(`${text}. ${locale.ui.allHint}`)
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
