/** One fault on the page: what is wrong, the line itself, how to mend it, where it stands and what mending wins. */
import { visible } from '../../locales/clean.ts'
import { count, fixOf, nodeWords, placeWords, sentence, standingWords, textOf } from '../../locales/words.ts'
import type { Excerpt, Finding, Millionths, Place } from '../../model.ts'
import { type Block, excerptKey } from '../../report/blocks.ts'
import { points } from '../../report/points.ts'
import { first, firstOfEach, MOST } from '../../report/select.ts'
import { brief } from '../words.ts'
import { between, type Child, type Html, html, joined } from './escape.ts'
import type { Page } from './page.ts'

/** Longest sentence about a fault, in characters. */
const LONGEST = 1_000

/**
 * Faults as a list, worst first.
 * @param home the source that the reader knows to be in: of a place there only the name of the file is told
 */
export function blockList(blocks: readonly Block[], page: Page, home: string | null = null): Html {
  return html`<ul class="findings">
${blocks.map((block) => blockItem(block, page, home))}</ul>
`
}

function blockItem({ head, also, more, same, gain, frame }: Block, page: Page, home: string | null): Html {
  const { look, options } = page
  const { locale } = look
  const places = first(same, MOST.places, options.all)
  const others = firstOfEach(more, MOST.places, options.all)
  const excerpt = frame && head.place !== null ? look.excerpts.get(excerptKey(head.place)) : undefined
  return html`<li class="${head.severity}">
${what(head, page)}${excerpt === undefined ? null : codeFrame(excerpt, head.place!, page)}${mending(head, page)}${where(head, gain, page, home)}
${elsewhere(places.shown, places.hidden, page, home)}${others.shown.map((finding) => html`${what(finding, page)}${mending(finding, page)}${where(finding, 0, page, home)}\n`)}${
  others.hidden > 0 ? html`<p class="soft">${count(others.hidden, 'moreFindings', locale)}</p>\n` : null
}${also.length > 0 ? html`<p class="soft">${alsoWords(also, page)}</p>\n` : null}</li>
`
}

function what(finding: Finding, { look, phrases }: Page): Html {
  return html`<p class="what">${phrases.severities[finding.severity]} ${between(decent(sentence(finding, look)))}</p>`
}

function mending(finding: Finding, { look }: Page): Html | null {
  const fix = fixOf(finding, look)
  return fix === null
    ? null
    : html`<p class="mend"><strong>${look.locale.page.mend}</strong> ${between(decent(fix))}</p>`
}

/** Most sentences are short, and what becomes HTML is cleaned then. */
function decent(text: string): string {
  return text.length <= LONGEST ? text : brief(text, LONGEST)
}

/** `bomen.ttl:31:1 · dct:license · licence-present · +8,2 punten` */
function where(finding: Finding, gain: Millionths, page: Page, home: string | null): Html {
  const { look, phrases } = page
  const { place, path, check } = finding
  const items = [
    place === null ? null : placed(place, page, home),
    path === null ? null : phrases.path(path),
    phrases.rule(check),
    points(gain) > 0 ? phrases.gain(gain) : null,
    ...standingWords(finding, look),
  ]
  return html`<p class="where">${joined(items, ` ${look.symbols.dot} `)}</p>`
}

/** Where a finding stands. */
function placed(place: Place, { look, phrases }: Page, home: string | null): Html {
  const { source, line, column, row, pointer } = place
  if (source !== home) return html`<code>${placeWords(place, look.locale)}</code>`
  const name = phrases.fileName(source)
  // What needs no other words is most of a page.
  if (row === undefined && (line > 1 || !pointer)) return { html: `<code>${name}:${line}:${column}</code>` }
  return html`<code>${placeWords({ ...place, source: source.slice(source.lastIndexOf('/') + 1) }, look.locale)}</code>`
}

function elsewhere(same: readonly Finding[], hidden: number, page: Page, home: string | null): Html | null {
  if (same.length === 0) return null
  const { look } = page
  const items: Child[] = same.map((finding) => {
    const { node, value, place } = finding
    const said = [
      between(nodeWords(node, look)),
      value === null ? null : html`<code>${between(textOf(value, look))}</code>`,
      place === null ? null : placed(place, page, home),
      ...standingWords(finding, look).map((words) => `(${words})`),
    ]
    return html`<li>${joined(said, ' ')}</li>\n`
  })
  const rest = hidden > 0 ? html`<li>${count(hidden, 'morePlaces', look.locale)}</li>\n` : null
  return html`<div class="soft">${look.locale.ui.alsoAt}<ul>
${items}${rest}</ul></div>
`
}

function alsoWords(also: readonly string[], { look, phrases }: Page): Child {
  const [before = '', after = ''] = look.locale.ui.alsoCountsIn.split('{rules}')
  return [before, ...joined(also.map(phrases.rule), ', '), after]
}

/**
 * The line that a place points at, with what is wrong underlined: carets would not survive a narrow window. Its number is
 * drawn by the style of the page.
 */
export function codeFrame({ text, column, length }: Excerpt, { line }: Place, { look, phrases }: Page): Html {
  const start = Math.min(Math.max(0, column - 1), text.length)
  const end = Math.min(text.length, start + Math.max(1, length))
  const shown = (part: string): string => visible(part, look.symbols.unseen)
  const [before, after] = phrases.line
  const wrong = end > start ? html`<mark>${between(shown(text.slice(start, end)))}</mark>` : null
  return html`<div class="frame" data-line="${line}" role="group" aria-label="${before}${line}${after}"><code>${between(shown(text.slice(0, start)).trimStart())}${wrong}${between(shown(text.slice(end)).trimEnd())}</code></div>`
}
