/** How many records stand on each page of a publisher, known before any is written: pages lead to each other. */
import { first, MOST, selectBlocks } from '../../report/select.ts'
import type { Page } from './page.ts'
import { MOST_BLOCKS } from './record.ts'

/** Some records that follow each other. */
export interface Sheet {
  /** Number of the first. */
  readonly from: number
  /** Number of the one behind the last. */
  readonly to: number
}

/** Characters of the records on one page, about: a browser shows that many without a wait. */
const BUDGET = 1_000_000

/** Characters that a record takes, about, and of its faults each finding with a sentence, other place and line shown. */
const SIZE = { record: 4_000, finding: 500, place: 150, line: 350 } as const

/** The records, as many on a page as open at once; one that is larger than that has a page to itself. */
export function sheetsOf(page: Page): Sheet[] {
  const sheets: Sheet[] = []
  let from = 0
  let size = 0
  for (let i = 0; i < page.report.records.length; i++) {
    const own = sizeOf(i, page)
    if (size + own > BUDGET && i > from) {
      sheets.push({ from, to: i })
      from = i
      size = 0
    }
    size += own
  }
  return [...sheets, { from, to: page.report.records.length }]
}

function sizeOf(index: number, { report, told, options: { all } }: Page): number {
  const most = told ? MOST_BLOCKS.few : MOST_BLOCKS.many
  let size: number = SIZE.record
  for (const { frame, more, same } of selectBlocks(report.records[index]!, report, { all, most }).shown) {
    size += SIZE.finding * (1 + first(more, MOST.places, all).shown.length)
    size += SIZE.place * first(same, MOST.places, all).shown.length
    if (frame) size += SIZE.line
  }
  return size
}
