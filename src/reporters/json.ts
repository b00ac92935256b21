import type { Report } from '../model.ts'
import { jsonText } from '../report/json-text.ts'
import { shownPlaces } from '../report/select.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { englishText } from './words.ts'

/**
 * The whole report as one JSON document of `report/report.schema.json`: the report itself, an English `text` with every
 * finding, and the gate's verdict. Nothing is left out, whatever a human would be shown. A chunk holds one record. With
 * `lines` also the lines that any reporter could show: `metakeur report` renders it again.
 */
export default defineReporter({
  id: 'json',
  extension: 'json',
  places: (report, { lines = false }) => (lines ? shownPlaces(report, { all: true, quiet: false }) : []),
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const withText = englishText(report, options)
    const { records, findings, rules, ...head } = report
    yield '{\n'
    for (const [key, value] of Object.entries(head)) yield `  ${JSON.stringify(key)}: ${jsonText(value, 2)},\n`
    yield* list(
      'records',
      records.map((record) => () => ({ ...record, findings: record.findings.map(withText) })),
    )
    yield* list(
      'findings',
      findings.map((finding) => () => withText(finding)),
    )
    const sorted = Object.keys(rules).sort()
    yield `  "rules": ${jsonText(Object.fromEntries(sorted.map((id) => [id, rules[id]])), 2)},\n`
    yield `  "verdict": ${jsonText(options.verdict, 2)}`
    if (options.lines) {
      const excerpts = [...options.excerpts].sort(([a], [b]) => (a < b ? -1 : 1))
      yield `,\n  "excerpts": ${jsonText(Object.fromEntries(excerpts), 2)}`
    }
    yield '\n}\n'
  },
})

function* list(key: string, items: readonly (() => unknown)[]): Iterable<string> {
  if (items.length === 0) {
    yield `  "${key}": [],\n`
    return
  }
  yield `  "${key}": [\n`
  for (const [i, item] of items.entries()) yield `    ${jsonText(item(), 4)}${i < items.length - 1 ? ',' : ''}\n`
  yield '  ],\n'
}
