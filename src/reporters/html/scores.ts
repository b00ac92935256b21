/** Scores on the page: per dimension, per rating and by ten points, each drawn and as a table. */
import { fill } from '../../locales/fill.ts'
import type { DimensionId, Rating, Report, Score } from '../../model.ts'
import { points } from '../../report/points.ts'
import { rated, scoreRange } from '../terminal/record.ts'
import { tens } from '../terminal/summary.ts'
import { barChart, columnChart, toneOf } from './chart.ts'
import { type Child, escaped, type Html, html } from './escape.ts'
import { factList } from './facts.ts'
import { overlaysOfRun } from './overlays.ts'
import type { Page } from './page.ts'
import { table } from './table.ts'

type Dimensions = Readonly<Partial<Record<DimensionId, Score>>>

/** The lowest points of each rating (quality-model section 5.6), unless the user has others; E has what is below D. */
const FROM: Readonly<Record<Exclude<Rating, 'E'>, number>> = { A: 90, B: 75, C: 55, D: 30 }

function fromOf(rating: Rating, { model: { weights } }: Report): number {
  const from = rating === 'E' ? 'D' : rating
  const own = weights?.ratings[from]
  return own === undefined ? FROM[from] : points(own)
}

export function scores(page: Page): Child {
  const { report } = page
  const { dimensionsChart, dimensionsText } = page.look.locale.page
  const dimensions = dimensionsOf(report)
  const drawn = rows(dimensions, page).map(({ id, label, score }) => ({
    label,
    length: score.value === null ? null : points(score.value),
    text: pointsOf(score, page),
    range: [points(score.lower), points(score.upper)] as const,
    ...(score.value !== null && { tone: toneOf(score.value) }),
    id,
  }))
  const perDimension = beside(
    barChart({ id: 'dimensions', title: dimensionsChart, description: dimensionsText }, drawn),
    dimensionTable(dimensions, page),
  )
  const overlays = overlaysOfRun(report, page)
  if (report.records.length < 2 || report.summary.score.scored === 0) return [perDimension, overlays]
  return [perDimension, ratings(page), spread(page), overlays]
}

/** True when there is a score to be shown. */
export function hasScores({ summary }: Report): boolean {
  return Object.keys(summary.dimensions).length > 0
}

/** Of one record its own, of several the means. */
function dimensionsOf({ records, summary }: Report): Dimensions {
  if (records.length === 1) return records[0]!.score.dimensions
  return Object.fromEntries(
    Object.entries(summary.dimensions).map(([id, total]) => [id, { ...total, value: total.mean }]),
  )
}

/** In the order in which the locale names them: that of the model. */
function rows(dimensions: Dimensions, { look }: Page): { id: DimensionId; label: string; score: Score }[] {
  return (Object.keys(look.locale.dimensions) as DimensionId[]).flatMap((id) => {
    const score = dimensions[id]
    return score === undefined ? [] : [{ id, label: look.locale.dimensions[id], score }]
  })
}

function pointsOf({ value }: Score, { phrases }: Page): string {
  return value === null ? '-' : phrases.points(value)
}

/** The same in few words, for each of many records: how far a dimension was measured where that is not wholly. */
export function dimensionList(dimensions: Dimensions, page: Page): Html {
  const { look, phrases } = page
  const { page: words } = look.locale
  let items = ''
  for (const [id, term] of phrases.dimensions) {
    const score = dimensions[id]
    if (score === undefined) continue
    const said = score.value === null ? words.notMeasured : phrases.points(score.value)
    const measured = score.lower === score.upper ? '' : phrases.dot + escaped(scoreRange(score, look))
    items += `${term}<dd>${escaped(said)}${measured}</dd>\n`
  }
  return html`<p>${words.dimensionsTable}</p>
${factList(items, true)}`
}

/** The dimensions with their scores, and how far they were measured. */
function dimensionTable(dimensions: Dimensions, page: Page): Html {
  const { page: words, ui } = page.look.locale
  const cells = rows(dimensions, page).map(({ label, score }) => [
    label,
    score.value === null ? words.notMeasured : pointsOf(score, page),
    score.lower === score.upper ? '100 %' : scoreRange(score, page.look),
  ])
  const heads = [
    { text: words.columnDimension },
    { text: ui.columnScore, number: true as const },
    { text: words.columnMeasured },
  ]
  return table(words.dimensionsTable, heads, cells)
}

function ratings(page: Page): Html {
  const { report, look } = page
  const { locale } = look
  const { page: words } = locale
  const { ratings: counts } = report.summary
  const letters = Object.keys(locale.ratings) as Rating[]
  const most = Math.max(1, ...letters.map((letter) => counts[letter]))
  const bars = letters.map((letter) => ({
    label: rated(letter, look),
    length: (counts[letter] * 100) / most,
    text: locale.number(counts[letter]),
    tone:
      letter === 'A' || letter === 'B' ? ('high' as const) : letter === 'C' ? ('middle' as const) : ('low' as const),
  }))
  const cells = letters.map((letter) => {
    const template = letter === 'E' ? words.ratingBelow : words.ratingFrom
    const from = fromOf(letter, report)
    return [fill(template, { rating: rated(letter, look), points: locale.number(from) }), locale.number(counts[letter])]
  })
  return beside(
    barChart({ id: 'ratings', title: words.ratingsChart, description: words.ratingsText }, bars),
    table(words.ratingsTable, [{ text: words.columnRating }, { text: locale.ui.columnRecords, number: true }], cells),
  )
}

function spread({ report, look: { locale } }: Page): Html {
  const { page: words, ui } = locale
  const counts = tens(report.summary.score.histogram)
  const columns = counts.map((count, i) => ({ label: String(i * 10), count, text: locale.number(count) }))
  const cells = counts.map((count, i) => [
    fill(words.pointsRange, { from: String(i * 10), to: String(i === 9 ? 100 : i * 10 + 9) }),
    locale.number(count),
  ])
  return beside(
    columnChart({ id: 'spread', title: words.spreadChart, description: words.spreadText }, columns),
    table(words.spreadTable, [{ text: words.columnPoints }, { text: ui.columnRecords, number: true }], cells),
  )
}

function beside(chart: Html, numbers: Html): Html {
  return html`<div class="side">
<div>${chart}</div>
<div>${numbers}</div>
</div>
`
}

/** `205 tot 285 van 405 punten` */
export function mqaPoints(lower: number, upper: number, { look: { locale } }: Page): string {
  const [low, high] = [locale.number(lower), locale.number(upper)]
  const range = low === high ? low : fill(locale.ui.range, { lower: low, upper: high })
  return fill(locale.page.ofPoints, { points: range })
}
