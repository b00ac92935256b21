import { fill } from '../../locales/fill.ts'
import type { Overlays, OverlayTotals, RecordReport, Summary } from '../../model.ts'
import { points } from '../../report/points.ts'
import { overlayTotalWords, overlayWords } from '../overlay-words.ts'
import { type Look, paragraph, parts } from './look.ts'

/** A line, and when everything is wanted what stands behind it. */
export function overlays(item: Overlays, look: Look): string[] {
  const words = overlayWords(item, look.locale)
  const lines = parts(
    words.map(({ name, text }) => `${name} ${text}`),
    look,
    2,
  )
  if (!look.verbose) return lines
  return [
    ...lines,
    ...words.flatMap(({ name, more }) =>
      more === null ? [] : paragraph(`${name}: ${more}`, look, { indent: 4, hang: 6, paint: look.color.dim }),
    ),
  ]
}

export function overlayTotals(totals: OverlayTotals, look: Look): string[] {
  return parts(
    overlayTotalWords(totals, look.locale).map(({ name, text }) => `${name} ${text}`),
    look,
    2,
  )
}

/** The score by the weights of the model, when the user gave other weights. */
export function defaultScoreWords(
  { defaultScore }: Pick<RecordReport, 'defaultScore'>,
  { locale }: Look,
): string | null {
  if (defaultScore === undefined) return null
  const { value, rating } = defaultScore
  if (value === null || rating === null) return locale.ui.noScore
  return fill(locale.ui.defaultScore, {
    points: locale.number(points(value), 1),
    rating: fill(locale.ui.rated, { letter: rating, rating: locale.ratings[rating] }),
  })
}

/** Other means of many records: by the weights of the model, with priority, and each catalogue once. */
export function otherMeans({ defaultScore, priority, groups }: Summary, { locale }: Look): string[] {
  const { ui } = locale
  const mean = (value: number | null): string => (value === null ? '-' : locale.number(points(value), 1))
  const catalogues = groups?.catalogues.filter(({ name }) => name !== null).length ?? 0
  return [
    ...(defaultScore === undefined ? [] : [fill(ui.defaultMean, { mean: mean(defaultScore.mean) })]),
    ...(priority === undefined
      ? []
      : [fill(ui.priorityMean, { mean: mean(priority.mean), n: locale.number(priority.chosen) })]),
    ...(catalogues < 2
      ? []
      : [fill(ui.catalogueMean, { mean: mean(groups!.meanOfCatalogues), n: locale.number(catalogues) })]),
  ]
}
