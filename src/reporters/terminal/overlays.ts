import { fill } from '../../locales/fill.ts'
import type { Overlays, OverlayTotals, RecordReport, Report } from '../../model.ts'
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
export function otherMeans({ summary, records }: Pick<Report, 'summary' | 'records'>, { locale }: Look): string[] {
  const { ui } = locale
  const { defaultScore, priority } = summary
  // Of a part, groups are counted when somebody asks for them.
  const groups = inOneCatalogue(records) ? undefined : summary.groups
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

/** True when no two catalogues list any of them. */
function inOneCatalogue(records: readonly Pick<RecordReport, 'listedIn'>[]): boolean {
  let only: string | undefined
  for (const { listedIn = [] } of records) {
    for (const catalogue of listedIn) {
      if (only !== undefined && catalogue !== only) return false
      only = catalogue
    }
  }
  return true
}
