/** One fault on the page: what is wrong, the line itself, how to mend it, where it stands and what mending wins. */
import { visible } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import { count, fixOf, nodeWords, placeWords, sentence, standingWords, textOf } from '../../locales/words.ts'
import type { Excerpt, Finding, Millionths, Place } from '../../model.ts'
import { type Block, excerptKey } from '../../report/blocks.ts'
import { points } from '../../report/points.ts'
import { first, MOST } from '../../report/select.ts'
import { gainWords } from '../terminal/look.ts'
import { brief } from '../words.ts'
import { type Child, type Html, html, joined } from './escape.ts'
import { type Page, severity } from './page.ts'

/** Longest sentence about a fault, in characters. */
const LONGEST = 1_000

/** Faults as a list, worst first. */
export function blockList(blocks: readonly Block[], page: Page): Html {
  return html`<ul class="findings">
${blocks.map((block) => blockItem(block, page))}</ul>
`
}

function blockItem({ head, also, more, same, gain, frame }: Block, page: Page): Html {
  const { look, options } = page
  const { locale } = look
  const places = first(same, MOST.places, options.all)
  const others = first(more, MOST.places, options.all)
  const excerpt = frame && head.place !== null ? look.excerpts.get(excerptKey(head.place)) : undefined
  return html`<li class="${head.severity}">
${what(head, page)}${excerpt === undefined ? null : codeFrame(excerpt, head.place!, page)}${mending(head, page)}${where(head, gain, page)}
${elsewhere(places.shown, places.hidden, page)}${others.shown.map((finding) => html`${what(finding, page)}${mending(finding, page)}${where(finding, 0, page)}\n`)}${
  others.hidden > 0 ? html`<p class="soft">${count(others.hidden, 'moreFindings', locale)}</p>\n` : null
}${also.length > 0 ? html`<p class="soft">${alsoWords(also, page)}</p>\n` : null}</li>
`
}

function what(finding: Finding, { look }: Page): Html {
  return html`<p class="what">${severity(finding.severity, look)} ${brief(sentence(finding, look), LONGEST)}</p>`
}

function mending(finding: Finding, { look }: Page): Html | null {
  const fix = fixOf(finding, look)
  return fix === null
    ? null
    : html`<p class="mend"><strong>${look.locale.page.mend}</strong> ${brief(fix, LONGEST)}</p>`
}

/** `bomen.ttl:31:1 · dct:license · licence-present · +8,2 punten` */
function where(finding: Finding, gain: Millionths, page: Page): Html {
  const { look } = page
  const { place, path, check } = finding
  const items = [
    place === null ? null : html`<code>${placeWords(place, look.locale)}</code>`,
    path === null ? null : html`<code>${textOf(path, look)}</code>`,
    ruleLink(check, page),
    points(gain) > 0 ? html`<span class="gain">${gainWords(gain, look)}</span>` : null,
    ...standingWords(finding, look),
  ]
  return html`<p class="where">${joined(items, ` ${look.symbols.dot} `)}</p>`
}

/** The id of a rule, leading to where the page explains it. */
export function ruleLink(id: string, { anchors, links }: Page): Html {
  const anchor = anchors.get(id)
  return anchor === undefined
    ? html`<code>${id}</code>`
    : html`<a href="${links.rules}#${anchor}"><code>${id}</code></a>`
}

function elsewhere(same: readonly Finding[], hidden: number, { look }: Page): Html | null {
  if (same.length === 0) return null
  const items: Child[] = same.map((finding) => {
    const { node, value, place } = finding
    const said = [
      nodeWords(node, look),
      value === null ? null : html`<code>${textOf(value, look)}</code>`,
      place === null ? null : html`<code>${placeWords(place, look.locale)}</code>`,
      ...standingWords(finding, look).map((words) => `(${words})`),
    ]
    return html`<li>${joined(said, ' ')}</li>\n`
  })
  const rest = hidden > 0 ? html`<li>${count(hidden, 'morePlaces', look.locale)}</li>\n` : null
  return html`<div class="soft">${look.locale.ui.alsoAt}<ul>
${items}${rest}</ul></div>
`
}

function alsoWords(also: readonly string[], page: Page): Child {
  const [before = '', after = ''] = page.look.locale.ui.alsoCountsIn.split('{rules}')
  const links = also.map((id) => ruleLink(id, page))
  return [before, ...joined(links, ', '), after]
}

/** The line that a place points at, with what is wrong underlined: carets would not survive a narrow window. */
export function codeFrame({ text, column, length }: Excerpt, { line }: Place, { look }: Page): Html {
  const start = Math.min(Math.max(0, column - 1), text.length)
  const end = Math.min(text.length, start + Math.max(1, length))
  const shown = (part: string): string => visible(part, look.symbols.unseen)
  const { page } = look.locale
  const wrong = end > start ? html`<mark>${shown(text.slice(start, end))}</mark>` : null
  const label = `${fill(page.line, { line: String(line) })}, ${page.marked}`
  return html`<div class="frame" role="group" aria-label="${label}"><span class="line" aria-hidden="true">${line}</span><code>${shown(text.slice(0, start)).trimStart()}${wrong}${shown(text.slice(end)).trimEnd()}</code></div>`
}
