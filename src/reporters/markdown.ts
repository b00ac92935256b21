import { count } from '../locales/words.ts'
import type { RecordReport, Report } from '../model.ts'
import { isTold, selectBlocks } from '../report/select.ts'
import { blockItem, recordDetails } from './markdown-record.ts'
import { footer, gains, heading, problems, rules, worst } from './markdown-sections.ts'
import { withRelativePaths } from './paths.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { type Look, lookOf } from './terminal/look.ts'

/**
 * What one step of a GitHub job may put in its summary, in bytes; a larger one is dropped whole. The step may have
 * written something before, so some room is left.
 */
const BUDGET = 1_000 * 1024
/** Below this there is no use in trying another record. */
const LEAST = 512

/**
 * A step summary for GitHub, or any other Markdown of its flavour (user-experience section 4.5): the verdict, what wins
 * most, what is wrong most often, the worst records, and then record by record as far as the budget goes. Headings begin
 * at the third level.
 */
export default defineReporter({
  id: 'markdown',
  extension: 'md',
  *render(named: Report, options: RenderOptions): Iterable<string> {
    const report = withRelativePaths(named, options.root)
    const look: Look = { ...lookOf(report, options), verbose: false }
    const told = isTold(report, false)
    const sections = [
      heading(report, options, look),
      problems(report, look),
      gains(report, look),
      rules(report, look),
      ...(told ? [] : [worst(report, look)]),
      loose(report, look),
    ]
    const top = `${sections.filter((section) => section !== '').join('\n')}`
    const end = footer(report, look)
    yield top
    if (!options.quiet) yield* records(report, look, { told, left: BUDGET - sizeOf(top) - sizeOf(end) })
    yield end
  },
})

/** Findings that belong to no record. */
function loose(report: Report, look: Look): string {
  const { shown, hiddenFindings } = selectBlocks({ findings: report.findings, jobs: [] }, report, { all: look.all })
  if (shown.length === 0) return ''
  const items = shown.map((block) => blockItem(block, look)).join('')
  const rest = hiddenFindings > 0 ? `\n${look.ellipsis} ${count(hiddenFindings, 'moreFindings', look.locale)}\n` : ''
  return `#### ${look.locale.ui.noRecord}\n\n${items}${rest}`
}

function* records(report: Report, look: Look, { told, left }: { told: boolean; left: number }): Iterable<string> {
  const faulty = report.records.filter(({ findings }) => findings.length > 0)
  if (faulty.length === 0) return
  const title = `\n#### ${look.locale.ui.perRecord}\n`
  let room = left - sizeOf(title) - LEAST
  let hidden = 0
  yield title
  for (const record of faulty) {
    const text = room < LEAST ? null : fitting(record, report, look, { told, room })
    if (text === null) hidden++
    else {
      room -= sizeOf(text)
      yield text
    }
  }
  if (hidden === 0) return
  yield `\n${look.ellipsis} ${count(hidden, 'cutRecords', look.locale)}: ${look.locale.ui.limitSummary}.\n`
}

function fitting(
  record: RecordReport,
  report: Report,
  look: Look,
  { told, room }: { told: boolean; room: number },
): string | null {
  const text = recordDetails(record, report, look, told)
  return sizeOf(text) > room ? null : text
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length
}
