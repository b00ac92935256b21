/** A comparison for people at a terminal (user-experience section 3.8): numbers first, then who and what, then why. */
import { clean } from '../../locales/clean.ts'
import { counted, nameOf, placeWords, sentence } from '../../locales/words.ts'
import type { ComparedFinding, ComparedPublisher, Comparison } from '../../report/comparison.ts'
import { points } from '../../report/points.ts'
import { linesText } from '../terminal/lines.ts'
import { type Look, paintOf, paragraph, parts, severityMark } from '../terminal/look.ts'
import { type Column, table } from '../terminal/table.ts'
import { type DiffLook, notesOf, rise, score, scoreOnly, signed, varied, worseBy } from './words.ts'

/** What is told at most, unless everything is asked for. */
const MOST = { findings: 8, publishers: 4, rules: 6, dimensions: 6 } as const

/** Characters that are left for what changed, when the numbers are as wide as a date. */
const CHANGE = 30

export interface PrettyDiff extends DiffLook, Pick<Look, Exclude<keyof Look, 'locale'>> {
  readonly quiet: boolean
  /** What the process exits with. */
  readonly exit: number
}

export function* prettyDiff(comparison: Comparison, look: PrettyDiff): Iterable<string> {
  const sections = look.quiet
    ? []
    : [numbers(comparison, look), dimensions(comparison, look), who(comparison, look), findings(comparison, look)]
  const notes = look.quiet ? [] : section(look.words.sections.notes, notesOf(comparison, look).map(clean), look)
  for (const lines of [...sections, notes]) if (lines.length > 0) yield linesText([...lines, ''])
  yield linesText(verdict(comparison, look))
}

function numbers(comparison: Comparison, look: PrettyDiff): string[] {
  const { locale, words, color } = look
  const { asOf, records, score: scores } = comparison
  const heads: Column[] = [
    { head: '', align: 'left' },
    { head: asOf.old === asOf.new ? words.old : asOf.old, align: 'right' },
    { head: asOf.old === asOf.new ? words.new : asOf.new, align: 'right' },
    { head: words.change, align: 'left' },
  ]
  const moved = [
    ...(records.added.length > 0 ? [counted(records.added.length, words.counts.added, locale)] : []),
    ...(records.removed.length > 0 ? [counted(records.removed.length, words.counts.removed, locale)] : []),
  ]
  const { ofSame } = scores
  const isMoved = moved.length > 0 && ofSame.records > 0
  const rows = [
    [words.rows.records, locale.number(records.count.old), locale.number(records.count.new), moved.join(', ')],
    [words.rows.score, score(scores.mean.old, locale), score(scores.mean.new, locale), rise(scores.mean, locale)],
    ...(isMoved
      ? [
          [
            `  ${words.rows.ofSame}`,
            score(ofSame.mean.old, locale),
            score(ofSame.mean.new, locale),
            rise(ofSame.mean, locale),
          ],
        ]
      : []),
    ...(['blocking', 'error', 'warning', 'info'] as const).flatMap((severity) =>
      severityRow(severity, comparison, look),
    ),
    [words.rows.changed, '', locale.number(records.changed.length), scoreOnly(comparison, look)],
  ]
  const [head = '', ...rest] = table(heads, rows)
  return [color.bold(head), ...rest]
}

function severityRow(
  severity: 'blocking' | 'error' | 'warning' | 'info',
  { findings }: Comparison,
  { locale, words }: PrettyDiff,
): string[][] {
  const { old, new: now } = findings.count
  if (severity === 'blocking' && old.blocking + now.blocking === 0) return []
  const of = (list: readonly ComparedFinding[]): readonly ComparedFinding[] =>
    list.filter(({ finding }) => finding.severity === severity)
  const [fixed, added] = [of(findings.fixed), of(findings.added)]
  const inNew = added.filter(({ cause }) => cause === 'record').length
  const told = [
    ...(fixed.length > 0 ? [counted(fixed.length, words.counts.fixed, locale)] : []),
    ...(added.length > 0 ? [counted(added.length, words.counts.new, locale)] : []),
  ]
  const change = signed(now[severity] - old[severity], locale)
  const moved = told.length === 0 ? '' : `(${told.join(', ')})`
  const isLong = change.length + 1 + moved.length > CHANGE
  const cell = [change, moved].filter((part) => part !== '').join(isLong ? '\n' : ' ')
  const row = [words.rows[severity], locale.number(old[severity]), locale.number(now[severity]), cell]
  return inNew > 0 ? [row, [`  ${words.rows.inNewRecords}`, '', locale.number(inNew), '']] : [row]
}

/** Only dimensions that changed as they are shown, the most changed first. */
function dimensions({ dimensions: all }: Comparison, look: PrettyDiff): string[] {
  const { locale, words } = look
  const change = ({ mean }: (typeof all)[number]): number =>
    mean.old === null || mean.new === null ? 0 : Math.abs(points(mean.new) - points(mean.old))
  const changed = all.filter(({ mean }) => rise(mean, locale) !== '').sort((a, b) => change(b) - change(a))
  const shown = look.all ? changed : changed.slice(0, MOST.dimensions)
  const items = shown.map(
    ({ id, mean }) => `${locale.dimensions[id]} ${rise(mean, locale)} (${score(mean.new, locale)})`,
  )
  const more = changed.length - shown.length
  return section(words.sections.dimensions, items, look, more)
}

/** Publishers that rose and fell most, and rules that came and went. */
function who({ publishers, rules }: Comparison, look: PrettyDiff): string[] {
  const { locale, words } = look
  const change = ({ mean }: ComparedPublisher): number =>
    mean.old === null || mean.new === null ? 0 : points(mean.new) - points(mean.old)
  const told = (one: ComparedPublisher): string => {
    const name = one.name === null ? words.noPublisher : nameOf(one.name, look)
    const most = change(one) < 0 && one.newMost !== null ? ` (${newMost(one.newMost, look)})` : ''
    return `${name} ${score(one.mean.old, locale)} ${look.symbols.arrow} ${score(one.mean.new, locale)}${most}`
  }
  const list = (title: string, items: readonly string[], most: number): string[] => {
    const shown = look.all ? items : items.slice(0, most)
    return section(title, shown, look, items.length - shown.length)
  }
  const moved = publishers.filter((one) => rise(one.mean, locale) !== '')
  const better = moved.filter((one) => change(one) > 0).sort((a, b) => change(b) - change(a))
  const worse = moved.filter((one) => change(one) < 0).sort((a, b) => change(a) - change(b))
  const came = rules.filter(({ added }) => added > 0).map(({ rule, added }) => `${clean(rule)} ${locale.number(added)}`)
  const went = [...rules]
    .filter(({ fixed }) => fixed > 0)
    .sort((a, b) => b.fixed - a.fixed)
    .map(({ rule, fixed }) => `${clean(rule)} ${locale.number(fixed)}`)
  const { sections } = words
  return [
    ...list(sections.better, better.map(told), MOST.publishers),
    ...list(sections.worse, worse.map(told), MOST.publishers),
    ...list(sections.newRules, came, MOST.rules),
    ...list(sections.fixedRules, went, MOST.rules),
  ]
}

function newMost({ rule, records }: NonNullable<ComparedPublisher['newMost']>, { locale, words }: DiffLook): string {
  return `${clean(rule)}: ${counted(records, words.counts.records, locale)}`
}

/** The worst new findings, each with its place. */
function findings({ findings: { added } }: Comparison, look: PrettyDiff): string[] {
  const { locale, words, color } = look
  const serious = look.all ? added : added.filter(({ finding: { severity } }) => severity !== 'info')
  const shown = look.all ? serious : varied(serious).slice(0, MOST.findings)
  if (shown.length === 0) return []
  const lines = shown.flatMap(({ finding, cause }) => {
    const paint = paintOf(finding.severity, look)
    const lead = `${severityMark(finding.severity, look)}  `
    const said = paragraph(sentence(finding, look), look, {
      indent: 2,
      lead,
      paintLead: (text) => color.bold(paint(text)),
      hang: 4,
    })
    const at = finding.place === null ? [] : [placeWords(finding.place, locale)]
    const why = cause === 'data' ? [] : [words.cause[cause]]
    return [...said, ...parts([...at, clean(finding.check), ...why], look, 4, color.dim)]
  })
  const more = added.length - shown.length
  if (more > 0)
    lines.push(
      ...paragraph(`${look.ellipsis} ${counted(more, words.counts.more, locale)}. ${locale.ui.allHint}`, look, {
        indent: 2,
        paint: color.dim,
      }),
    )
  return [color.bold(words.sections.newFindings), ...lines]
}

/** `Beter     Stad Gent 58,0 → 74,0 · AWV 61,0 → 66,0`, hanging under the first item. */
function section(title: string, items: readonly string[], look: PrettyDiff, more = 0): string[] {
  if (items.length === 0) return []
  const { color, symbols, words, locale } = look
  const rest = more > 0 ? [counted(more, words.counts.more, locale)] : []
  const all = [...items, ...rest].map((item, i) => (i === 0 ? item : `${symbols.dot} ${item}`))
  const indent = 12
  const lines: string[] = []
  let line = ''
  for (const item of all) {
    if (line !== '' && indent + line.length + 1 + item.length > look.width) {
      lines.push(line)
      line = item.replace(`${symbols.dot} `, '')
    } else line = line === '' ? item : `${line} ${item}`
  }
  lines.push(line)
  const wrapped = lines.flatMap((text) => paragraph(text, look, { indent, hang: indent + 2 }))
  const head = title.length + 2 > indent ? [color.bold(title)] : []
  if (head.length > 0) return [...head, ...wrapped]
  return [`${color.bold(title)}${wrapped[0]!.slice(title.length)}`, ...wrapped.slice(1)]
}

function verdict(comparison: Comparison, look: PrettyDiff): string[] {
  const { words, symbols, color, locale } = look
  const reasons = worseBy(comparison, look)
  const { findings, records } = comparison
  const isSame = findings.added.length + findings.fixed.length + records.added.length + records.removed.length === 0
  const mark = reasons.length > 0 ? symbols.failed : symbols.passed
  const paint = reasons.length === 0 ? color.bold.green : look.exit === 0 ? color.bold.yellow : color.bold.red
  const result = reasons.length > 0 ? words.verdict.worse : isSame ? words.nothing : words.verdict.better
  const exit = locale.ui.exit.replace('{code}', String(look.exit))
  const why = reasons.length > 0 ? `: ${reasons.join(', ')}` : ''
  return paragraph(`${result}${why} (${exit})`, look, { indent: 0, lead: `${mark} `, hang: 2, paint })
}
