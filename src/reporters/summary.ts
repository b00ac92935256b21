import { clean } from '../locales/clean.ts'
import { count, kindCount } from '../locales/words.ts'
import type { Rating, RecordKind, Report } from '../model.ts'
import { first } from '../report/select.ts'
import { type Tally, tally } from '../report/tally.ts'
import { relativePath } from './paths.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { closing, modelInShort } from './terminal/closing.ts'
import { linesText } from './terminal/lines.ts'
import { type Look, lookOf, more, parts } from './terminal/look.ts'
import { otherMeans } from './terminal/overlays.ts'
import { rated } from './terminal/record.ts'
import { averageWords } from './terminal/summary.ts'
import { type Column, table } from './terminal/table.ts'
import { clipStart, columns } from './terminal/wrap.ts'
import { SEVERITIES } from './words.ts'

/** Files that are listed unless everything is asked for. */
const MOST_FILES = 40

/** Numbers only: per file, per kind, per rating, and the gate's verdict on the last line. */
export default defineReporter({
  id: 'summary',
  extension: 'summary.txt',
  render(report: Report, options: RenderOptions): string {
    const look = lookOf(report, options)
    const lines = closing(report, options.verdict, options.exit, look)
    if (!options.quiet) lines.unshift(...files(report, look, options.root), ...totals(report, look), '')
    return linesText(lines)
  },
})

function files(report: Report, look: Look, root: string | undefined): string[] {
  const { locale, color, ellipsis } = look
  const { shown, hidden } = first(tally(report), MOST_FILES, look.all)
  if (shown.length === 0) return []
  const heads: Column[] = [
    { head: '', align: 'left' },
    { head: locale.ui.columnRecords, align: 'right' },
    { head: locale.severities.blocking, align: 'right' },
    { head: locale.ui.columnErrors, align: 'right' },
    { head: locale.ui.columnWarnings, align: 'right' },
    { head: locale.severities.info, align: 'right' },
  ]
  const taken = heads.slice(1).reduce((sum, { head }) => sum + 2 + Math.max(6, columns(head)), 2)
  const rows = shown.map((one) => [
    clipStart(nameOf(one, root), look.width - taken, ellipsis) + (one.complete ? '' : ' *'),
    locale.number(one.records),
    ...SEVERITIES.map((severity) => locale.number(one.findings[severity])),
  ])
  const [head = '', ...lines] = table(heads, rows)
  const rest = hidden > 0 ? more(count(hidden, 'moreFiles', locale), 2, look) : []
  const unread = shown.filter(({ complete }) => !complete).length
  const note = unread > 0 ? parts([`* ${count(unread, 'unread', locale)}`], look, 2, color.dim) : []
  return [color.dim(head), ...lines, ...rest, ...note, '']
}

function nameOf({ source }: Tally, root: string | undefined): string {
  return clean(relativePath(source, root))
}

/** Records per kind and per rating, the average score and the other means, and the model. */
function totals(report: Report, look: Look): string[] {
  const { locale } = look
  const { kinds, ratings, provisional, score } = report.summary
  const perKind = (Object.keys(locale.recordKinds) as RecordKind[])
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => kindCount(kinds[kind], locale.recordKinds[kind], locale))
  const perRating = (Object.keys(locale.ratings) as Rating[])
    .filter((rating) => ratings[rating] > 0)
    .map((rating) => `${rated(rating, look)} ${locale.number(ratings[rating])}`)
  if (provisional > 0) perRating.push(count(provisional, 'provisional', locale))
  const average = score.mean === null ? locale.ui.noScore : averageWords(score, look)
  return [
    ...parts(perKind, look, 2),
    ...parts([average, ...otherMeans(report, look), ...perRating], look, 2),
    ...parts(modelInShort(report, look), look, 2, look.color.dim),
  ]
}
