/** The frame of the page: what every part of it needs to know, its head, its opening and its table of contents. */
import { fill } from '../../locales/fill.ts'
import { count, kindCount } from '../../locales/words.ts'
import type { Excerpt, RecordKind, Report, Severity } from '../../model.ts'
import { isTold } from '../../report/select.ts'
import { relativePath } from '../paths.ts'
import type { RenderOptions } from '../reporter.ts'
import { resultWords } from '../terminal/closing.ts'
import { type Look, lookOf } from '../terminal/look.ts'
import { UNICODE } from '../terminal/symbols.ts'
import { brief, titleOf } from '../words.ts'
import { type Child, type Html, html, name } from './escape.ts'
import { style } from './style.ts'

/** What the parts of the page are made from. */
export interface Page {
  /** With names of sources relative to the root. */
  readonly report: Report
  readonly options: RenderOptions
  readonly look: Look
  /** True when the records are told one by one: they stand open then. */
  readonly told: boolean
  /** Where on the page each rule is explained. */
  readonly anchors: ReadonlyMap<string, string>
}

export function pageOf(report: Report, options: RenderOptions): Page {
  const look: Look = {
    ...lookOf(report.rules, options),
    symbols: UNICODE,
    ellipsis: UNICODE.ellipsis,
    verbose: false,
    excerpts: renamed(options),
  }
  const anchors = new Map(Object.keys(report.rules).map((id, i) => [id, `rule-${i + 1}`]))
  return { report, options, look, told: isTold(report, false), anchors }
}

/** The lines of the sources under the names that the page gives them. */
function renamed({ excerpts, root }: RenderOptions): ReadonlyMap<string, Excerpt> {
  return new Map(
    [...excerpts].map(([key, excerpt]) => {
      const [, source = '', at = ''] = /^(.*)(:\d+:\d+)$/s.exec(key) ?? []
      return [relativePath(source, root) + at, excerpt]
    }),
  )
}

/** Parts of the page that can be jumped to, in their order. */
export type PartId =
  | 'overview'
  | 'gains'
  | 'rules'
  | 'scores'
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

/** Nothing may be loaded or run, whatever stands on the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Language tags of pages that are not the tag of the locale. */
const TAGS: Readonly<Record<string, string>> = { nl: 'nl-BE' }

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
<body>
<a class="skip" href="#content">${locale.page.skip}</a>
<header>
<p class="tool">${page.report.tool.name}</p>
<h1>${name(title)}</h1>
<p>${about(page)}</p>
${result(page)}
</header>
<nav aria-label="${locale.page.contents}">
<ul>
${parts.map(({ id, title: text }) => html`<li><a href="#${id}">${text}</a></li>\n`)}</ul>
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
</body>
</html>
`
}

/** What the report is about: its one record, its one source, or how much it is. */
function subject({ report, look }: Page): string {
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

function result({ options: { verdict, exit }, look }: Page): Html {
  const mark = exit === 0 ? look.symbols.passed : look.symbols.failed
  const words = resultWords(verdict, exit, look)
  return html`<p class="result ${exit === 0 ? 'good' : 'error'}"><span aria-hidden="true">${mark}</span> ${words}</p>`
}

/** An icon, a word and a colour: `✖ fout`. */
export function severity(of: Severity, { symbols, locale }: Look): Html {
  return html`<span class="severity ${of}"><span aria-hidden="true">${symbols.severities[of]}</span> ${locale.severities[of]}</span>`
}

/** The words for a number of findings, by severity. */
export const COUNTS = { blocking: 'blocking', error: 'errors', warning: 'warnings', info: 'infos' } as const

/** `✖ 17 fouten` */
export function counts(of: Severity, n: number, { symbols, locale }: Look): Html {
  return html`<span class="severity ${of}"><span aria-hidden="true">${symbols.severities[of]}</span> ${count(n, COUNTS[of], locale)}</span>`
}

/** The head of a column. */
export interface Head {
  readonly text: string
  readonly number?: true
}

/** A table that a screen reader can find its way in: a caption, and heads for columns and rows. */
export function table(caption: string, heads: readonly Head[], rows: readonly (readonly Child[])[]): Html {
  const cell = (child: Child, i: number): Html => {
    if (i === 0) return html`<th scope="row">${child}</th>`
    return heads[i]?.number ? html`<td class="number">${child}</td>` : html`<td>${child}</td>`
  }
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col"${numbered(head)}>${head.text}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map(cell)}</tr>\n`)}</tbody>
</table>
`
}

function numbered({ number }: Head): Html | null {
  return number ? html` class="number"` : null
}

/**
 * A table that is too wide for a telephone: there its cells stand below each other, each with its head before it. The
 * roles are said, because a table that is laid out in another way is none to every browser.
 */
export function wideTable(caption: string, heads: readonly Head[], rows: readonly (readonly Child[])[]): Html {
  const cell = (child: Child, i: number): Html => {
    const head = heads[i]!
    if (i === 0) return html`<th scope="row" role="rowheader">${child}</th>`
    return html`<td role="cell"${numbered(head)} data-head="${head.text}">${child}</td>`
  }
  const columns = heads.map((head) => html`<th scope="col" role="columnheader"${numbered(head)}>${head.text}</th>`)
  return html`<table class="wide" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => html`<tr role="row">${cells.map(cell)}</tr>\n`)}</tbody>
</table>
`
}
