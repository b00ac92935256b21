import { clean } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import { count, jobWords, nameOf, placeWords } from '../../locales/words.ts'
import type { DimensionId, Job, MqaScore, RecordReport, RecordScore, Report, Score } from '../../model.ts'
import { points } from '../../report/points.ts'
import { first, MOST, selectBlocks } from '../../report/select.ts'
import { appliedWords, furtherWords } from '../profile-words.ts'
import { bar } from './bar.ts'
import { block } from './block.ts'
import { ends, gainWords, type Look, more, type Paint, paragraph } from './look.ts'
import { defaultScoreWords, overlays } from './overlays.ts'
import { table } from './table.ts'

/** One record in full: what it is, its score, its findings, what to mend first, its dimensions. */
export function record(item: RecordReport, report: Report, look: Look): string[] {
  const { locale, color } = look
  const lines = [...header(item, report, look), '']
  const { shown, hidden, hiddenFindings } = selectBlocks(item, report, look)
  for (const one of shown) lines.push(...block(one, look), '')
  if (hidden > 0) {
    lines.push(...more(count(hiddenFindings, 'moreFindings', locale), 2, look), '')
  }
  if (item.findings.length === 0) {
    lines.push(`  ${color.green(look.symbols.passed)} ${locale.ui.noFindings}`, '')
  }
  const jobs = gains(item, look)
  if (jobs.length > 0) lines.push(...jobs, '')
  lines.push(...dimensions(item.score, look))
  if (item.mqa !== null) lines.push(...paragraph(mqaWords(item.mqa, look), look, { indent: 2 }))
  if (item.overlays !== undefined) lines.push(...overlays(item.overlays, look))
  if (item.unknown > 0) {
    lines.push(...paragraph(count(item.unknown, 'unknownValues', locale), look, { indent: 2 }))
  }
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function header(item: RecordReport, report: Report, look: Look): string[] {
  const { locale, color } = look
  const lines = ends(placeWords(item.place, locale), appliedWords(item.profile, report, locale), look, {
    left: color.underline,
    right: color.dim,
  })
  for (const text of furtherWords(item, report, locale)) {
    lines.push(...paragraph(text, look, { indent: 0, paint: color.dim }))
  }
  lines.push(...paragraph(recordName(item, look), look, { indent: 0, paint: color.bold }))
  if (item.publisher !== null) {
    const text = fill(locale.ui.publisher, { name: nameOf(item.publisher, look) })
    lines.push(...paragraph(text, look, { indent: 0 }))
  }
  lines.push(...scoreLines(item.score, look))
  const byModel = defaultScoreWords(item, look)
  if (byModel !== null) lines.push(...paragraph(byModel, look, { indent: 2, paint: color.dim }))
  return lines
}

/** `Dataset "Bomen"`, `Dataset zonder titel`. */
function recordName(item: RecordReport, look: Look): string {
  const { locale } = look
  const title = item.title === null ? '' : nameOf(item.title, look)
  const name = title === '' ? locale.untitled[item.kind] : `${locale.recordKinds[item.kind].one} "${title}"`
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `Score 61,3 op 100 · C voldoende · voorlopig, tussen 55,2 en 78,0 …`, and the cap when one bites. */
function scoreLines(score: RecordScore, look: Look): string[] {
  const { locale, color, symbols } = look
  if (score.value === null || score.rating === null) return paragraph(locale.ui.noScore, look, { indent: 0 })
  const dot = ` ${symbols.dot} `
  const lead =
    fill(locale.ui.score, { points: locale.number(points(score.value), 1) }) + dot + rated(score.rating, look)
  const range = score.lower === score.upper ? '' : scoreRange(score, look)
  const rest = [score.provisional ? locale.ui.provisional : '', range].filter((part) => part !== '').join(': ')
  const paint = ratingPaint(score.rating, look)
  const lines = paragraph(rest, look, {
    indent: 0,
    lead: lead + (rest === '' ? '' : dot),
    paintLead: (text) => color.bold(paint(text)),
    hang: 2,
  })
  if (score.cap !== null) {
    const reasons = score.cap.reasons.map((reason) => locale.capReasons[reason]).join('; ')
    const text = fill(locale.ui.cap, { rating: rated(score.cap.rating, look), reasons })
    lines.push(...paragraph(text, look, { indent: 0, hang: 2 }))
  }
  return lines
}

/** `tussen 55,2 en 78,0, 88 % gemeten` */
export function scoreRange({ lower, upper, coverage }: Score, { locale }: Look): string {
  return fill(locale.ui.scoreBetween, {
    lower: locale.number(points(lower), 1),
    upper: locale.number(points(upper), 1),
    share: locale.number(Math.floor(points(coverage))),
  })
}

export function rated(letter: 'A' | 'B' | 'C' | 'D' | 'E', { locale }: Look): string {
  return fill(locale.ui.rated, { letter, rating: locale.ratings[letter] })
}

export function ratingPaint(letter: 'A' | 'B' | 'C' | 'D' | 'E', { color }: Look): Paint {
  return letter === 'A' || letter === 'B' ? color.green : letter === 'C' ? color.yellow : color.red
}

function gains(item: RecordReport, look: Look): string[] {
  const { locale, color } = look
  const worth = item.jobs.filter((job) => points(job.gain) > 0)
  const { shown } = first(worth, MOST.jobs, look.all)
  if (shown.length === 0) return []
  const width = Math.max(...shown.map((job) => gainWords(job.gain, look).length))
  const lines = shown.flatMap((job) =>
    paragraph(jobText(job, item, look), look, {
      indent: 4,
      lead: `${gainWords(job.gain, look).padStart(width)}  `,
      paintLead: color.green,
      hang: 6 + width,
    }),
  )
  return [`  ${color.bold(locale.ui.biggestGains)}`, ...lines]
}

/** What is to be done, and what the MQA gives for it. */
function jobText({ cause, checks, mqaGain = 0 }: Job, item: RecordReport, look: Look): string {
  const name = clean(jobWords(cause, checks, nodesOf(item, cause) > 1, look))
  return mqaGain > 0 ? `${name}, ${fill(look.locale.ui.gainMqa, { points: look.locale.number(mqaGain) })}` : name
}

/** At how many nodes a job is to be done. */
function nodesOf({ findings }: RecordReport, cause: string): number {
  const about = findings.filter((finding) => finding.cause === cause)
  return new Set(about.map(({ node }) => JSON.stringify([node.iri, node.label, node.position]))).size
}

const BAR = 10

/** Columns that a row of two dimensions may take. */
const TWO_WIDE = 78

/** Two dimensions a row where they fit: name, bar and points. */
export function dimensions(score: Pick<RecordScore, 'dimensions'>, look: Look): string[] {
  const { locale, color, symbols } = look
  const ids = (Object.keys(locale.dimensions) as DimensionId[]).filter((id) => {
    const value = score.dimensions[id]?.value
    return value !== undefined && value !== null
  })
  if (ids.length === 0) return []
  let partly = false
  const cells = ids.map((id) => {
    const { value, lower, upper } = score.dimensions[id]!
    const mark = lower === upper ? ' ' : '*'
    if (mark === '*') partly = true
    const share = points(value!)
    const paint = share >= 75 ? color.green : share >= 55 ? color.yellow : color.red
    return [locale.dimensions[id], paint(bar(share / 100, BAR, symbols)), locale.number(share, 1) + mark]
  })
  const pairs = look.width >= TWO_WIDE
  const half = pairs ? Math.ceil(cells.length / 2) : cells.length
  const rows = cells.slice(0, half).map((cell, i) => (pairs ? [...cell, ...(cells[half + i] ?? ['', '', ''])] : cell))
  const columns = (['left', 'left', 'right'] as const).map((align) => ({ head: '', align }))
  const lines = table(pairs ? [...columns, ...columns] : columns, rows)
  const note = partly ? [`  ${color.dim(locale.ui.dimensionPartly)}`] : []
  return [`  ${color.bold(locale.ui.dimensions)}`, ...lines, ...note]
}

function mqaWords(mqa: MqaScore, { locale }: Look): string {
  const words = (low: string, high: string): string =>
    low === high ? low : fill(locale.ui.range, { lower: low, upper: high })
  return fill(locale.ui.mqa, {
    points: words(locale.number(mqa.lower), locale.number(mqa.upper)),
    band: words(locale.mqaBands[mqa.band.lower], locale.mqaBands[mqa.band.upper]),
  })
}
