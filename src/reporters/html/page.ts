/** The frame of the page: what every part of it needs to know, its head, its opening and its table of contents. */
import { fill } from '../../locales/fill.ts'
import { count, kindCount } from '../../locales/words.ts'
import type { Excerpt, RecordKind, Report, Severity } from '../../model.ts'
import { isTold } from '../../report/select.ts'
import { relativeNames } from '../paths.ts'
import type { RenderOptions } from '../reporter.ts'
import { resultWords } from '../terminal/closing.ts'
import { type Look, lookOf } from '../terminal/look.ts'
import { UNICODE } from '../terminal/symbols.ts'
import { brief, titleOf } from '../words.ts'
import { type Child, type Html, html, name } from './escape.ts'
import { COUNTS, type Phrases, phrasesOf } from './phrases.ts'
import { SCRIPT, SCRIPT_HASH } from './script.ts'
import { style } from './style.ts'

/** What the parts of the page are made from. */
export interface Page {
  /** With names of sources relative to the root. */
  readonly report: Report
  readonly options: RenderOptions
  readonly look: Look
  /** True when the records are told one by one: they stand open then. */
  readonly told: boolean
  /** The id of the element that explains each rule. */
  readonly anchors: ReadonlyMap<string, string>
  readonly phrases: Phrases
  readonly links: Links
  /** How many records are told on this page: the first ones. */
  readonly shown: number
  /** What a page is about that is about a part of a run. */
  readonly title?: string
  /** Links to its neighbours in the same folder, in front of those to its own parts. */
  readonly around: readonly Neighbour[]
}

/** Where things are told: on this page, or on others of the same folder. */
export interface Links {
  /** The page with the rules, '' for this one. */
  readonly rules: string
  /** A record, by its number in the report of the page. */
  record(index: number): string
  /** The page of a publisher; null when it has none of its own. */
  publisher(name: string | null): string | null
  /** True when nothing else leads to the pages of publishers: then every one is listed. */
  readonly everyPublisher: boolean
}

export interface Neighbour {
  readonly href: string
  readonly text: string
}

/** Where on its page a record stands, by its number in the report. */
export function recordAnchor(index: number): string {
  return `record-${index + 1}`
}

const ON_THIS_PAGE: Links = {
  rules: '',
  record: (index) => `#${recordAnchor(index)}`,
  publisher: () => null,
  everyPublisher: false,
}

/** @param given what several pages share, or have of their own */
export function pageOf(report: Report, options: RenderOptions, given: Given = {}): Page {
  const look: Look = {
    ...lookOf(report, options),
    symbols: UNICODE,
    ellipsis: UNICODE.ellipsis,
    verbose: false,
    excerpts: given.excerpts ?? renamed(options),
  }
  const anchors = given.anchors ?? new Map(Object.keys(report.rules).map((id, i) => [id, `rule-${i + 1}`]))
  const links = { ...ON_THIS_PAGE, ...given.links }
  return {
    report,
    options,
    look,
    told: isTold(report, false),
    anchors,
    phrases: given.phrases ?? phrasesOf(look, anchors, links.rules),
    links,
    shown: Number.POSITIVE_INFINITY,
    around: given.around ?? [],
    ...(given.title !== undefined && { title: given.title }),
  }
}

/** Parts of a page that need not be made for it alone. */
export interface Given {
  readonly anchors?: Page['anchors']
  readonly phrases?: Phrases
  readonly excerpts?: ReadonlyMap<string, Excerpt>
  readonly links?: Partial<Links>
  readonly title?: string
  readonly around?: readonly Neighbour[]
}

/** The lines of the sources under the names that the page gives them. */
export function renamed({ excerpts, root }: RenderOptions): ReadonlyMap<string, Excerpt> {
  const nameOf = relativeNames(root)
  let isRenamed = false
  const found = new Map<string, Excerpt>()
  for (const [key, excerpt] of excerpts) {
    const at = key.lastIndexOf(':', key.lastIndexOf(':') - 1)
    const source = key.slice(0, at)
    const name = nameOf(source)
    isRenamed ||= name !== source
    found.set(name + key.slice(at), excerpt)
  }
  return isRenamed ? found : excerpts
}

/** Parts of the page that can be jumped to, in their order. */
export type PartId =
  | 'overview'
  | 'todo'
  | 'gains'
  | 'rules'
  | 'scores'
  | 'parts'
  | 'publishers'
  | 'worst'
  | 'records'
  | 'loose'
  | 'unread'
  | 'limits'
  | 'explained'
  | 'about'

/** One part of the page, with its heading; null when it has nothing to say. */
export interface Part {
  readonly id: PartId
  readonly title: string
  readonly body: Child
}

/** A part as a landmark with its heading. */
export function section({ id, title, body }: Part): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}</section>
`
}

/** Nothing may be loaded, and nothing run but the script of the page itself, whatever stands on the page. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

/** Language tags of pages that are not the tag of the locale. */
const TAGS: Readonly<Record<string, string>> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE' }

/** Everything up to the first part. */
export function opening(page: Page, parts: readonly Pick<Part, 'id' | 'title'>[]): Html {
  const { look, options } = page
  const { locale } = look
  const title = fill(locale.page.title, { name: subject(page) })
  return html`<!doctype html>
<html lang="${TAGS[locale.tag] ?? locale.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ html: style(options.theme ?? 'neutral') }}</style>
</head>
<body data-decimal="${decimalMark(locale)}" data-filter="${locale.page.filter}" data-shown="${locale.page.filtered}">
<a class="skip" href="#content">${locale.page.skip}</a>
<header>
<p class="tool">${page.report.tool.name}</p>
<h1>${name(title)}</h1>
<p>${about(page)}</p>
${result(page)}
</header>
<nav aria-label="${locale.page.contents}">
<ul>
${page.around.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>\n`)}${parts.map(({ id, title: text }) => html`<li><a href="#${id}">${text}</a></li>\n`)}</ul>
</nav>
<main id="content" tabindex="-1">
`
}

/** Everything behind the last part. */
export function closing({ look, report }: Page): Html {
  return html`</main>
<footer>
<p>${look.locale.ui.cannotProve}</p>
<p>${report.tool.name} ${report.tool.version} ${look.symbols.dot} ${fill(look.locale.ui.model, { version: report.model.version })}. ${look.locale.page.notOfficial}</p>
</footer>
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`
}

/** What stands before the decimals of a number. */
function decimalMark(locale: Look['locale']): string {
  return locale.number(0.5, 1).replace(/\d/g, '')
}

/** What the report is about: its one record, its one source, or how much it is. */
function subject({ report, look, options, title }: Page): string {
  if (title !== undefined) return title
  if (options.party !== undefined) return brief(options.party)
  const [record, another] = report.records
  if (record !== undefined && another === undefined) return titleOf(record, look.locale)
  if (report.sources.length === 1) return brief(report.sources[0]!.name)
  return count(report.records.length, 'records', look.locale)
}

function about({ report, look }: Page): string {
  const { locale, symbols } = look
  const { kinds } = report.summary
  const counted = (Object.keys(locale.recordKinds) as RecordKind[])
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => kindCount(kinds[kind], locale.recordKinds[kind], locale))
  const files = fill(locale.ui.summaryOf, {
    records: count(report.records.length, 'records', locale),
    files: count(report.sources.length, 'files', locale),
  })
  const date = fill(locale.ui.asOf, { date: locale.date(report.asOf) })
  return [files, ...(counted.length > 1 ? [counted.join(', ')] : []), date].join(` ${symbols.dot} `)
}

function result({ options: { verdict, exit, party }, look, title }: Page): Html | null {
  if (party !== undefined || title !== undefined) return null
  const mark = exit === 0 ? look.symbols.passed : look.symbols.failed
  const words = resultWords(verdict, exit, look)
  return html`<p class="result ${exit === 0 ? 'good' : 'error'}"><span aria-hidden="true">${mark}</span> ${words}</p>`
}

/** `✖ 17 fouten`, as `severity` */
export function counts(of: Severity, n: number, { locale }: Look): Html {
  return html`<b class="${of}">${count(n, COUNTS[of], locale)}</b>`
}
