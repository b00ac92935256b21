/** Tables that can be read aloud, and on a telephone. */
import { type Child, type Html, html } from './escape.ts'

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
