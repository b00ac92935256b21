import type { Finding, Report } from '../model.ts'
import { jsonLine } from '../report/json-text.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { englishSentence } from './words.ts'

/**
 * The report as newline-delimited JSON, for programs that read a record at a time. The `type` of a line says what it is:
 * `header` (tool, profiles, sources) first, then a `record` each, worst first, then a `finding` for each finding of no
 * record, and last the `summary` with the rules and the gate's verdict. Apart from `type` the members are those of
 * `report/report.schema.json`.
 */
export default defineReporter({
  id: 'ndjson',
  extension: 'ndjson',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const sentenceOf = englishSentence(report, options)
    const withText = (finding: Finding): object => ({ ...finding, text: sentenceOf(finding) })
    const { records, findings, rules, summary, ...header } = report
    yield line('header', header)
    for (const record of records) yield line('record', { ...record, findings: record.findings.map(withText) })
    for (const finding of findings) yield line('finding', withText(finding))
    const sorted = Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)))
    yield line('summary', { summary, rules: sorted, verdict: options.verdict })
  },
})

function line(type: string, members: object): string {
  return `${jsonLine({ type, ...members })}\n`
}
