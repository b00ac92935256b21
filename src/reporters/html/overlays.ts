/** Other ways to look at records, without weight: a small table. */
import type { RecordReport, Report } from '../../model.ts'
import { type OverlayWords, overlayTotalWords, overlayWords } from '../overlay-words.ts'
import { type Html, html } from './escape.ts'
import type { Page } from './page.ts'
import { table } from './table.ts'

/** Of one record; null when the report is older than overlays. */
export function overlayTable({ overlays }: Pick<RecordReport, 'overlays'>, page: Page): Html | null {
  return overlays === undefined ? null : tableOf(overlayWords(overlays, page.look.locale), page)
}

/** Of a run: of one record its own, of several what they have together. */
export function overlaysOfRun({ records, summary }: Report, page: Page): Html | null {
  if (records.length === 1) return overlayTable(records[0]!, page)
  return summary.overlays === undefined ? null : tableOf(overlayTotalWords(summary.overlays, page.look.locale), page)
}

function tableOf(words: readonly OverlayWords[], { look: { locale } }: Page): Html {
  const { ui } = locale
  const rows = words.map(({ name, text, more }) => [
    name,
    more === null ? text : html`${text}<br><span class="soft">${more}</span>`,
  ])
  return table(ui.overlays, [{ text: ui.overlayName }, { text: ui.overlayText }], rows)
}
