import { count } from '../locales/words.ts'
import type { Report } from '../model.ts'
import { isTold, MOST, selectBlocks, shownPlaces } from '../report/select.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { block } from './terminal/block.ts'
import { closing, notes } from './terminal/closing.ts'
import { linesText as text } from './terminal/lines.ts'
import { type Look, lookOf, more } from './terminal/look.ts'
import { problems } from './terminal/problem.ts'
import { record } from './terminal/record.ts'
import { summary } from './terminal/summary.ts'
import { tables } from './terminal/tables.ts'

/** For people at a terminal: a few records in full, many records summed up, the gate's verdict on the last line. */
export default defineReporter({
  id: 'pretty',
  extension: 'txt',
  places: shownPlaces,
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const look = lookOf(report, options)
    const lastLines = closing(report, options.verdict, options.exit, look)
    if (!options.quiet) {
      const told = isTold(report, options.all)
      yield text(tables(report, look))
      if (!told) yield text(summary(report, look))
      else {
        for (const [i, item] of report.records.entries()) {
          yield text([...(i > 0 ? separator(look) : []), ...record(item, report, look), ''])
        }
      }
      yield text(loose(report, look, told))
      yield text(problems(report, look))
      yield text([...notes(report, look), ''])
    }
    yield text(lastLines)
  },
})

function separator({ color, symbols, width }: Look): string[] {
  return [color.dim(symbols.line.repeat(width)), '']
}

/** Findings that belong to no record. */
function loose(report: Report, look: Look, told: boolean): string[] {
  if (report.findings.length === 0) return []
  const { locale, color, all } = look
  const most = told ? MOST.blocks : MOST.loose
  const { shown, hidden, hiddenFindings } = selectBlocks({ findings: report.findings, jobs: [] }, report, { all, most })
  const lines = [color.bold(locale.ui.noRecord), ...shown.flatMap((one) => [...block(one, look), ''])]
  return hidden > 0 ? [...lines, ...more(count(hiddenFindings, 'moreFindings', locale), 2, look), ''] : lines
}
