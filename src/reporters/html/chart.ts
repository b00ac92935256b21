/** Drawings of numbers. The same numbers always stand in a table beside them; a reader of screens is told both. */
import type { Millionths } from '../../model.ts'
import { points } from '../../report/points.ts'
import { type Html, html } from './escape.ts'

/** One bar: what, how long, and the number in words. */
export interface Bar {
  readonly label: string
  /** Length, 0 to 100; null draws no bar. */
  readonly length: number | null
  readonly text: string
  /** Where the end of the bar may lie, 0 to 100. */
  readonly range?: readonly [number, number]
  readonly tone?: Tone
}

export type Tone = 'low' | 'middle' | 'high'

/** The tone of a score: the bands of the ratings, B and better, C, and what is below (quality-model section 5.6). */
export function toneOf(value: Millionths): Tone {
  const share = points(value)
  return share >= 75 ? 'high' : share >= 55 ? 'middle' : 'low'
}

const ROW = 24
const LEFT = 126
const LENGTH = 176
const WIDTH = 360

/** What a drawing is called, and what it shows. */
export interface Told {
  readonly id: string
  readonly title: string
  readonly description: string
}

function drawing({ id, title, description }: Told, width: number, height: number, shapes: readonly Html[]): Html {
  return html`<figure class="chart">
<figcaption>${title}</figcaption>
<svg role="img" aria-labelledby="${id}-title ${id}-text" viewBox="0 0 ${width} ${height}">
<title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>
${shapes}</svg>
<p class="soft">${description}</p>
</figure>
`
}

/** Bars below each other. */
export function barChart(told: Told, bars: readonly Bar[]): Html {
  const height = bars.length * ROW + 4
  const drawn = bars.map((bar, i) => row(bar, i * ROW + 2))
  return drawing(told, WIDTH, height, drawn)
}

function row({ label, length, text, range, tone }: Bar, top: number): Html {
  const at = (share: number): string => (LEFT + (share * LENGTH) / 100).toFixed(1)
  const long = (share: number): string => ((share * LENGTH) / 100).toFixed(1)
  const between =
    range === undefined || range[0] === range[1]
      ? null
      : html`<rect class="range" x="${at(range[0])}" y="${top + 3}" width="${long(range[1] - range[0])}" height="16"/>`
  const bar =
    length === null
      ? null
      : html`<rect class="bar ${tone ?? ''}" x="${LEFT}" y="${top + 6}" width="${long(length)}" height="10"/>`
  return html`<text x="0" y="${top + 16}">${label}</text><rect class="base" x="${LEFT}" y="${top + 3}" width="${LENGTH}" height="16"/>${between}${bar}<text x="${WIDTH}" y="${top + 16}" text-anchor="end">${text}</text>
`
}

const HIGH = 120
const COLUMN = 34

/** Columns beside each other, as high as their share of the highest. */
export function columnChart(
  told: Told,
  columns: readonly { readonly label: string; readonly count: number; readonly text: string }[],
): Html {
  const highest = Math.max(1, ...columns.map(({ count }) => count))
  const drawn = columns.map(({ label, count, text }, i) => {
    // One record among thousands is still to be seen.
    const tall = count === 0 ? 0 : Math.max(2, (count * HIGH) / highest)
    const middle = i * COLUMN + COLUMN / 2 + 2
    return html`<rect class="bar" x="${i * COLUMN + 5}" y="${(HIGH + 20 - tall).toFixed(1)}" width="${COLUMN - 6}" height="${tall.toFixed(1)}"/><text x="${middle}" y="${(HIGH + 15 - tall).toFixed(1)}" text-anchor="middle">${text}</text><text x="${middle}" y="${HIGH + 36}" text-anchor="middle">${label}</text>
`
  })
  const width = columns.length * COLUMN + 6
  const axis = html`<line class="axis" x1="0" y1="${HIGH + 20}" x2="${width}" y2="${HIGH + 20}"/>\n`
  return drawing(told, width, HIGH + 42, [axis, ...drawn])
}
