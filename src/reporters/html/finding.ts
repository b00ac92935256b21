/** One fault on the page: what is wrong, the line itself, how to mend it, where it stands and what mending wins. */
import { clean, isCommon, visible } from '../../locales/clean.ts'
import { count, findingWords, nodeWords, placeWords, standingWords, textOf } from '../../locales/words.ts'
import type { Excerpt, Finding, Millionths, Place, RecordReport } from '../../model.ts'
import { type Block, excerptKey } from '../../report/blocks.ts'
import { points } from '../../report/points.ts'
import { first, firstOfEach, isSamePlace, MOST } from '../../report/select.ts'
import { brief } from '../words.ts'
import { between, type Child, escaped, type Html, html, joined, withReferences } from './escape.ts'
import type { Page } from './page.ts'

/** Longest sentence about a fault, in characters. */
const LONGEST = 1_000

/**
 * Faults as a list, worst first.
 * @param record what they are faults of, which the reader has open: of a place in its source only the file is told
 */
export function blockList(blocks: readonly Block[], page: Page, record: RecordReport | null = null): Html {
  const home: Home = record === null ? NOWHERE : { ...record.place, file: page.phrases.fileName(record.place.source) }
  let items = ''
  for (const block of blocks) items += blockItem(block, page, home, framedAt(block, record, page.told))
  return { html: `<ul class="findings">\n${items}</ul>\n` }
}

/**
 * The place of which a block shows the line. Of many records those of errors are shown, which are mended first, and not where
 * the record begins: that its first line has no licence says nothing that its address and its place, which stand above the
 * faults, do not say.
 * @param told true when the records are told one by one
 */
export function framedAt({ head, frame }: Block, record: RecordReport | null, told: boolean): Place | null {
  const { place, value, severity } = head
  if (!frame || place === null) return null
  if (told || record === null) return place
  return severity !== 'warning' && (value !== null || !isSamePlace(place, record.place)) ? place : null
}

/** Hints of a record as one line, by the rules that give them: `5 tips: licence-known, no-near-duplicate`. */
export function hintsLine(blocks: readonly Block[], { look, phrases }: Page): Html {
  const rules = new Set<string>()
  let findings = 0
  for (const { head, also, more, findings: held } of blocks) {
    findings += held
    for (const id of [head.check, ...also, ...more.map(({ check }) => check)]) rules.add(id)
  }
  const links = [...rules].map((id) => phrases.rule(id).html).join(', ')
  return html`<p class="soft">${count(findings, 'infos', look.locale)}: ${{ html: links }}</p>\n`
}

/** A source that the reader knows to be in, with the name of its file as HTML. */
type Home = Pick<Place, 'source'> & { readonly file: string }

/** No name of a source is empty. */
const NOWHERE: Home = { source: '', file: '' }

// These are most of a page. So each joins what is HTML already, and nothing else, and leaves out what makes no difference.

function blockItem({ head, also, more, same, gain }: Block, page: Page, home: Home, framed: Place | null): string {
  const { look, options } = page
  const excerpt = framed === null ? undefined : look.excerpts.get(excerptKey(framed))
  const frame = excerpt === undefined ? '' : codeFrame(excerpt, framed!, page).html
  let item = `<li class="${head.severity}">\n${told(head, gain, page, home, frame)}`
  if (same.length > 0) item += elsewhere(same, page, home).html
  if (more.length > 0) {
    const others = firstOfEach(more, MOST.places, options.all)
    for (const finding of others.shown) item += told(finding, 0, page, home, '', head)
    if (others.hidden > 0) item += html`<p class="soft">${count(others.hidden, 'moreFindings', look.locale)}</p>\n`.html
  }
  if (also.length > 0) item += html`<p class="soft">${alsoWords(also, page)}</p>\n`.html
  return `${item}</li>\n`
}

/**
 * What is wrong and how to mend it, and below that `bomen.ttl:31:1 · dct:license · licence-present · +8,2 punten`
 * @param above what is told above it of the same property: its place and its property are not told twice
 */
function told(
  finding: Finding,
  gain: Millionths,
  page: Page,
  home: Home,
  frame = '',
  above: Finding | null = null,
): string {
  const { look, phrases } = page
  const { place, path, check, severity } = finding
  const { wrong, fix } = findingWords(finding, look)
  const dot = phrases.dot
  let text = `<p>${phrases.severities[severity].html} ${between(decent(wrong)).html}</p>${frame}`
  if (fix !== null) text += `<p><strong>${phrases.mend}</strong> ${between(decent(fix)).html}</p>`
  text += '<p class="where">'
  if (place !== null && !isSamePlace(place, above?.place ?? null)) text += placed(place, page, home) + dot
  if (path !== null && path !== above?.path) text += phrases.path(path).html + dot
  text += phrases.rule(check).html
  if (points(gain) > 0) text += dot + phrases.gain(gain).html
  if (finding.standing !== undefined) for (const words of standingWords(finding, look)) text += dot + escaped(words)
  return `${text}</p>\n`
}

/** Most sentences are short, and what becomes HTML is cleaned then. */
function decent(text: string): string {
  return text.length <= LONGEST ? text : brief(text, LONGEST)
}

/** Where a finding stands, as HTML. */
function placed(place: Place, { look }: Page, { source, file }: Home): string {
  const { line, column, row, pointer } = place
  if (place.source !== source) return `<code>${escaped(placeWords(place, look.locale))}</code>`
  // What needs no other words is most of a page.
  if (row === undefined && (line > 1 || !pointer)) return `<code>${file}:${line}:${column}</code>`
  const near = { ...place, source: source.slice(source.lastIndexOf('/') + 1) }
  return `<code>${escaped(placeWords(near, look.locale))}</code>`
}

function elsewhere(all: readonly Finding[], page: Page, home: Home): Html {
  const { look, options } = page
  const { shown, hidden } = first(all, MOST.places, options.all)
  const items: Child[] = shown.map((finding) => {
    const { node, value, place } = finding
    const said = [
      between(nodeWords(node, look)),
      value === null ? null : html`<code>${between(textOf(value, look))}</code>`,
      place === null ? null : { html: placed(place, page, home) },
      ...standingWords(finding, look).map((words) => `(${words})`),
    ]
    return html`<li>${joined(said, ' ')}</li>\n`
  })
  const rest = hidden > 0 ? html`<li>${count(hidden, 'morePlaces', look.locale)}</li>\n` : null
  return html`<div class="soft">${look.locale.ui.alsoAt}<ul>
${items}${rest}</ul></div>
`
}

function lineShown(common: string): string {
  return withReferences(common.replaceAll('\u00a0', ' '))
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
  const { unseen } = look.symbols
  const [before, after] = phrases.line
  // Of most lines all can be seen, which is asked once.
  const shown = isCommon(text) ? lineShown : (part: string): string => lineShown(clean(visible(part, unseen)))
  const code =
    shown(text.slice(0, start)).trimStart() +
    (end > start ? `<mark>${shown(text.slice(start, end))}</mark>` : '') +
    shown(text.slice(end)).trimEnd()
  const label = `${before.html}${line}${after.html}`
  return {
    html: `<div class="frame" data-line="${line}" role="group" aria-label="${label}"><code>${code}</code></div>`,
  }
}
