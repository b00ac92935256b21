/** Parties and their files, as a table of the index that leads to them. */
import { points } from '../../report/points.ts'
import type { PartsTold, ReportPart } from '../reporter.ts'
import { brief } from '../words.ts'
import { type Child, type Html, html, joined, name } from './escape.ts'
import type { Page } from './page.ts'
import { wideTable } from './table.ts'

/** Every party, with how its records are and its files. The index is read by who sends them on: none is left out. */
export function partsTable(parts: readonly ReportPart[], { extensions, nobody }: PartsTold, page: Page): Html {
  const { locale } = page.look
  const { page: words, ui } = locale
  const rows = parts.map(({ name: party, file, report: { records, summary } }): Child[] => {
    const { mean } = summary.score
    const links = extensions.map((extension) => html`<a href="${file}.${extension}">${extension}</a>`)
    return [
      party === null ? html`<span class="soft">${nobody}</span>` : name(brief(party, 120)),
      locale.number(records.length),
      mean === null ? '-' : locale.number(points(mean), 1),
      locale.number(summary.findings.blocking + summary.findings.error),
      locale.number(summary.findings.warning),
      joined(links, ', '),
    ]
  })
  const numbers = [ui.columnRecords, words.columnMean, ui.columnErrors, ui.columnWarnings]
  const heads = [
    { text: words.columnParty },
    ...numbers.map((text) => ({ text, number: true as const })),
    { text: words.columnFiles },
  ]
  return wideTable(words.partsTable, heads, rows)
}
