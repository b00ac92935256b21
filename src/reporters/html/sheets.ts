/** How many records stand on each page of a publisher, known before any is written: pages lead to each other. */
import { MOST } from '../../report/select.ts'
import type { Page } from './page.ts'
import { toldBlocks } from './record.ts'

/** Some records that follow each other. */
export interface Sheet {
  /** Number of the first. */
  readonly from: number
  /** Number of the one behind the last. */
  readonly to: number
}

/** Characters of the records on one page, about: a browser shows that many without a wait. */
const BUDGET = 1_000_000

/** Characters that a record takes, about, and each of its faults with its line, and what else is told of a fault. */
const SIZE = { record: 3_000, fault: 600, more: 250 } as const

/** Sentences and places more that are told of one fault, unless all are. */
const MOST_MORE = 2 * MOST.places

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

function sizeOf(index: number, { report, options: { all } }: Page): number {
  let size: number = SIZE.record
  for (const { findings } of toldBlocks(report.records[index]!, report, all).shown) {
    size += SIZE.fault + SIZE.more * (all ? findings - 1 : Math.min(MOST_MORE, findings - 1))
  }
  return size
}
