/** The index of parts as a table for a mail merge: who, how much, and which files are theirs. */
import { points } from '../report/points.ts'
import { csvRow } from './csv.ts'
import type { ReportPart } from './reporter.ts'

/** A party a row; the headings and codes are the same in every language. `contact` is that of all its records, when they have the same. */
export function* partsCsv(parts: readonly ReportPart[], extensions: readonly string[], bom: boolean): Iterable<string> {
  const columns = ['party', 'contact', 'records', 'blocking', 'errors', 'warnings', 'info', 'score', ...extensions]
  yield `${bom ? '\ufeff' : ''}${csvRow(columns)}`
  for (const { name, file, report } of parts) {
    const { findings, score } = report.summary
    const contacts = new Set(report.records.map(({ contact = null }) => contact))
    const [contact = null] = contacts
    const isOne = contacts.size === 1 && contact !== null && !contact.includes('*')
    yield csvRow([
      name ?? '',
      isOne ? contact : '',
      String(report.records.length),
      ...[findings.blocking, findings.error, findings.warning, findings.info].map(String),
      score.mean === null ? '' : points(score.mean).toFixed(1),
      ...extensions.map((extension) => `${file}.${extension}`),
    ])
  }
}
