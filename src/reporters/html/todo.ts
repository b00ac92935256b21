/** What is to be done, most rewarding first, each with the records that need it: what somebody else can start from. */
import { fill } from '../../locales/fill.ts'
import { count, jobWords, ruleRepair } from '../../locales/words.ts'
import { biggestJobs } from '../../report/select.ts'
import { gainWords } from '../terminal/look.ts'
import { brief, titleOf } from '../words.ts'
import { type Child, type Html, html, name } from './escape.ts'
import type { Page } from './page.ts'

/** Jobs that are told, and records of each. */
const MOST = { jobs: 50, records: 5 } as const

/** Null when nothing wins anything. */
export function todo(page: Page): Child {
  const { report, look } = page
  const { locale } = look
  const { shown, hidden } = biggestJobs(report, MOST.jobs)
  if (shown.length === 0) return null
  const where = recordsOf(
    page,
    shown.map(({ cause }) => cause),
  )
  const items = shown.map(({ cause, checks, gain, records }): Html => {
    const [check] = checks
    const repair = check === undefined ? null : ruleRepair(check, look)
    const links = where.get(cause) ?? []
    const more = records - links.length
    const everywhere = records > 1 && records === report.records.length
    const words = everywhere
      ? locale.page.todoInAll
      : fill(locale.page.todoIn, { records: count(records, 'records', locale) })
    return html`<li><h3>${jobWords(cause, checks, true, look)} <span class="gain">${gainWords(gain, look)}</span></h3>
${repair === null ? null : html`<p><strong>${locale.page.mend}</strong> ${brief(repair, 500)}</p>\n`}<p class="soft">${words}</p>
${
  everywhere
    ? null
    : html`<ul>
${links.map((link) => html`<li>${link}</li>\n`)}${more > 0 ? html`<li class="soft">${look.ellipsis} ${count(more, 'moreRecords', locale)}</li>\n` : null}</ul>
`
}${check === undefined ? null : html`<p class="soft">${page.phrases.rule(check)}</p>\n`}</li>
`
  })
  return html`<p>${locale.page.todoText}</p>
<ol class="todo">
${items}</ol>
${hidden > 0 ? html`<p class="soft">${look.ellipsis} ${count(hidden, 'moreJobs', locale)}</p>\n` : null}`
}

/** The first records that need each job, those that are told on the page with a link. */
function recordsOf({ report, look, links, shown }: Page, causes: readonly string[]): ReadonlyMap<string, Html[]> {
  const found = new Map<string, Html[]>(causes.map((cause) => [cause, []]))
  for (const [i, record] of report.records.entries()) {
    for (const { cause } of record.jobs) {
      const list = found.get(cause)
      if (list === undefined || list.length === MOST.records) continue
      const title = name(titleOf(record, look.locale))
      list.push(i < shown ? html`<a href="${links.record(i)}">${title}</a>` : title)
    }
  }
  return found
}
