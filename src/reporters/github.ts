import { clean } from '../locales/clean.ts'
import { count, ruleTitle, type Wording } from '../locales/words.ts'
import type { Place, ReadProblem, Report, Severity } from '../model.ts'
import { type Block, blocksOf } from '../report/blocks.ts'
import { isCounted } from '../report/gate.ts'
import { isFile, relativePath } from './paths.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { closing, modelInShort } from './terminal/closing.ts'
import { type Look, lookOf, parts } from './terminal/look.ts'
import { otherMeans } from './terminal/overlays.ts'
import { averageWords } from './terminal/summary.ts'
import { brief, message, problemText, unread, wordingOf } from './words.ts'

type Kind = 'error' | 'warning' | 'notice'

const KIND: Readonly<Record<Severity, Kind>> = {
  blocking: 'error',
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** GitHub shows no more of a kind for one step of a job. */
const MOST = 10

/**
 * Workflow commands of GitHub Actions (user-experience section 4.5): the ten worst faults of each kind become annotations
 * at their lines, each rule once before any rule twice; then how many findings are not shown, and the gate's verdict.
 */
export default defineReporter({
  id: 'github',
  extension: 'github.txt',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const wording = wordingOf(report, options)
    const look = lookOf(report, options)
    const faults = faultsOf(report)
    let hidden = 0
    for (const kind of ['error', 'warning', 'notice'] as const) {
      const problems = unread(report).filter(({ severity }) => KIND[severity] === kind)
      for (const { problem } of problems.slice(0, MOST)) yield unreadCommand(kind, problem, wording, options.root)
      const found = varied(faults.filter(({ head }) => KIND[head.severity] === kind))
      const room = Math.max(0, MOST - problems.length)
      for (const fault of found.slice(0, room)) yield faultCommand(kind, fault, wording, options.root)
      hidden += Math.max(0, problems.length - MOST)
      for (const fault of found.slice(room)) hidden += fault.findings
    }
    if (hidden > 0) {
      const { locale } = options
      yield `${look.ellipsis} ${count(hidden, 'cutFindings', locale)}: ${locale.ui.limitAnnotations}.\n`
    }
    for (const line of parts([...judgedBy(report, look), ...modelInShort(report, look)], look, 0)) yield `${line}\n`
    for (const line of closing(report, options.verdict, options.exit, look)) yield `${line}\n`
  },
})

/** The means of the gate are by the weights of the user: those of the model stand beside them. */
function judgedBy(report: Report, look: Look): string[] {
  const { summary } = report
  if (summary.defaultScore === undefined || summary.score.mean === null) return []
  return [averageWords(summary.score, look), ...otherMeans(report, look)]
}

/**
 * What is wrong, the worst record first: one fault may be many findings, of several rules and at several nodes. What was
 * accepted before is nothing to annotate.
 */
function faultsOf(report: Report): Block[] {
  const { records, findings, rules } = report
  return [...records, { findings, jobs: [] }].flatMap((record) =>
    blocksOf(record.findings.filter(isCounted), record.jobs, rules),
  )
}

/** The first fault of each rule, then all others; each in the order given. */
function varied(faults: readonly Block[]): Block[] {
  const rules = new Set<string>()
  const first: Block[] = []
  const rest: Block[] = []
  for (const fault of faults) {
    ;(rules.has(fault.head.check) ? rest : first).push(fault)
    rules.add(fault.head.check)
  }
  return [...first, ...rest]
}

function faultCommand(kind: Kind, { head, same }: Block, wording: Wording, root: string | undefined): string {
  const places = same.length > 0 ? ` (${count(same.length, 'morePlaces', wording.locale)})` : ''
  const text = `${message(head, wording)}${places} (${head.check})`
  return command(kind, head.place, ruleTitle(head.check, wording), text, root)
}

function unreadCommand(kind: Kind, problem: ReadProblem, wording: Wording, root: string | undefined): string {
  const { place, message, unopened } = problem
  return command(kind, place, message, problemText(problem, wording), root, unopened)
}

/** @param wholeFile the place is a file without line and column */
function command(
  kind: Kind,
  place: Place | null,
  title: string,
  text: string,
  root: string | undefined,
  wholeFile = false,
): string {
  const at = place === null || !isFile(place.source) ? [] : positionOf(place, root)
  const properties = [...(wholeFile ? at.slice(0, 1) : at), `title=${property(brief(title))}`]
  return `::${kind} ${properties.join(',')}::${data(text)}\n`
}

function positionOf({ source, line, column }: Place, root: string | undefined): string[] {
  return [`file=${property(clean(relativePath(source, root)))}`, `line=${line}`, `col=${column}`]
}

/** Text of a command: GitHub decodes these three. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** A property also ends at a comma or a colon. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
