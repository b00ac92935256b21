/** Other ways to look at records, without weight: a small table or list. */
import type { RecordReport, Report } from '../../model.ts'
import { type OverlayWords, overlayTotalWords, overlayWords } from '../overlay-words.ts'
import { type Child, type Html, html } from './escape.ts'
import { facts } from './facts.ts'
import type { Page } from './page.ts'
import { table } from './table.ts'

/** Of one of many records; null when the report is older than overlays. */
export function overlayList({ overlays }: Pick<RecordReport, 'overlays'>, { look: { locale } }: Page): Html | null {
  if (overlays === undefined) return null
  return html`<p>${locale.ui.overlays}</p>
${facts(cells(overlayWords(overlays, locale)), true)}`
}

/** Of a run: of one record its own, of several what they have together. */
export function overlaysOfRun({ records, summary }: Report, { look: { locale } }: Page): Html | null {
  const { ui } = locale
  const heads = [{ text: ui.overlayName }, { text: ui.overlayText }]
  const own = records.length === 1 ? records[0]!.overlays : undefined
  if (own !== undefined) return table(ui.overlays, heads, cells(overlayWords(own, locale)))
  if (records.length === 1 || summary.overlays === undefined) return null
  return table(ui.overlays, heads, cells(overlayTotalWords(summary.overlays, locale)))
}

function cells(words: readonly OverlayWords[]): [string, Child][] {
  return words.map(({ name, text, more }) => [
    name,
    more === null ? text : html`${text}<br><span class="soft">${more}</span>`,
  ])
}
