/** Each rule that found something, explained once: why it is there, how to mend what it finds, where it comes from. */
import { ruleReason, ruleRepair, ruleTitle } from '../../locales/words.ts'
import { brief } from '../words.ts'
import { type Child, type Html, html, link, name } from './escape.ts'
import type { Page } from './page.ts'

/** What a rule asks, in a few words. */
export function ruleName(id: string, { look }: Page): Html {
  return name(brief(ruleTitle(id, look)))
}

const LONGEST = 1_000

/** All of them; null when nothing was found. */
export function rulesExplained(page: Page): Child {
  const { report, look, anchors } = page
  const ids = Object.keys(report.rules)
  if (ids.length === 0) return null
  const { page: words, ui } = look.locale
  const items = ids.map((id) => {
    const rule = report.rules[id]!
    const why = ruleReason(id, look)
    const repair = ruleRepair(id, look)
    const dimension =
      rule.dimension === null ? null : html` ${look.symbols.dot} ${look.locale.dimensions[rule.dimension]}`
    return html`<li id="${anchors.get(id) ?? ''}"><h3>${ruleName(id, page)}</h3>
<p class="what">${page.phrases.severities[rule.severity]} ${look.symbols.dot} <code>${id}</code>${dimension}</p>
${why === null ? null : html`<p>${ui.why} ${brief(why, LONGEST)}</p>\n`}${repair === null ? null : html`<p><strong>${words.mend}</strong> ${brief(repair, LONGEST)}</p>\n`}${rule.source.map(
  (source) => html`<p class="soft">${ui.source} ${link(source, brief(source, 500))}</p>\n`,
)}</li>
`
  })
  return html`<ul class="rules">
${items}</ul>
`
}
