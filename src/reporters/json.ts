import type { Finding, Measurement, RecordReport, Report } from '../model.ts'
import { itemLines, jsonText, keyText, nameText } from '../report/json-text.ts'
import { shownPlaces } from '../report/select.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { englishSentence } from './words.ts'

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
    const sentenceOf = englishSentence(report, options)
    // Made of two texts: an object of both would be made for each of a third of a million findings. Those of a stored
    // report have a sentence.
    const findingText = (finding: Finding): string => {
      const text = sentenceOf(finding)
      if ('text' in finding) return JSON.stringify({ ...finding, text })
      return `${JSON.stringify(finding).slice(0, -1)},"text":${JSON.stringify(text)}}`
    }
    const { records, findings, rules, ...head } = report
    yield '{\n'
    for (const [key, value] of Object.entries(head)) yield `  ${JSON.stringify(key)}: ${jsonText(value, 2)},\n`
    yield* list('records', records, (record) => recordText(record, findingText))
    yield `  "findings": ${itemLines(findings, 2, findingText)},\n`
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

/** A member a line; lists that are long in every record have an item a line. */
function recordText(record: RecordReport, findingText: (finding: Finding) => string): string {
  let text = ''
  for (const key of Object.keys(record) as (keyof RecordReport)[]) {
    text += `${text === '' ? '{' : ','}\n      ${keyText(key)}${memberText(record, key, findingText)}`
  }
  return `${text}\n    }`
}

function memberText(record: RecordReport, key: keyof RecordReport, findingText: (finding: Finding) => string): string {
  switch (key) {
    case 'findings':
      return itemLines(record.findings, 6, findingText)
    case 'measurements':
      return itemLines(record.measurements, 6, measurementText)
    case 'jobs':
      return itemLines(record.jobs, 6)
    default:
      return jsonText(record[key], 6)
  }
}

/** As JSON.stringify writes it: what is in every one of a million is made once. */
function measurementText(measurement: Measurement): string {
  const { check, status, value, parts } = measurement
  if (parts !== undefined) return JSON.stringify(measurement)
  return `{"check":${nameText(check)},"status":${nameText(status)},"value":${value}}`
}

/** A list of the report: its items, made one after another. */
function* list<T>(key: string, items: readonly T[], text: (item: T) => string): Iterable<string> {
  if (items.length === 0) {
    yield `  "${key}": [],\n`
    return
  }
  yield `  "${key}": [\n`
  for (const [i, item] of items.entries()) yield `    ${text(item)}${i < items.length - 1 ? ',' : ''}\n`
  yield '  ],\n'
}
