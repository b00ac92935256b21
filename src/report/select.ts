/** What of a report a human is shown: the worst, the most frequent and the most rewarding first, the rest as a number. */
import type {
  Finding,
  JobTotal,
  Place,
  ReadProblem,
  RecordReport,
  Report,
  RuleTotal,
  Severity,
  SourceReport,
} from '../model.ts'
import { type Block, blocksOf } from './blocks.ts'
import { points } from './points.ts'

/** Up to this many records are told one by one. */
export const FEW_RECORDS = 3
/** What is shown at most unless everything is asked for. */
export const MOST = {
  blocks: 12,
  /** Other places, and other sentences, of one block. */
  places: 3,
  jobs: 3,
  worstRecords: 8,
  rules: 8,
  /** Examples of one rule over many records. */
  samples: 2,
  totalJobs: 5,
  problems: 5,
  /** Blocks of findings outside any record, when there are many records. */
  loose: 5,
  /** Names of rules in a sentence. */
  ruleNames: 6,
} as const

export interface Selected<T> {
  readonly shown: readonly T[]
  /** How many are not shown. */
  readonly hidden: number
}

/** The first `most`, or all. */
export function first<T>(items: readonly T[], most: number, all: boolean): Selected<T> {
  const shown = all ? items : items.slice(0, most)
  return { shown, hidden: items.length - shown.length }
}

/** Of what is told in whole sentences: the first `most` of those of which no other has the same rule and message, or all. */
export function firstOfEach(findings: readonly Finding[], most: number, all: boolean): Selected<Finding> {
  if (all || findings.length < 2) return first(findings, most, all)
  const known = new Set<string>()
  const each = findings.filter(({ check, message }) => {
    const before = known.size
    return known.add(`${check} ${message}`).size > before
  })
  return first(each, most, all)
}

/** True when the records are told one by one; false when they are summed up. */
export function isTold(report: Report, all: boolean): boolean {
  return all || report.records.length <= FEW_RECORDS
}

/** Findings of a record as blocks. `hiddenFindings` counts those of blocks that are not shown. */
export function selectBlocks(
  record: Pick<RecordReport, 'findings' | 'jobs'>,
  report: Report,
  options: { all: boolean; most?: number },
): Selected<Block> & { readonly hiddenFindings: number } {
  const blocks = knownBlocks(record, report)
  const { shown, hidden } = first(blocks, options.most ?? MOST.blocks, options.all)
  const told = shown.reduce((sum, block) => sum + block.findings, 0)
  return { shown, hidden, hiddenFindings: record.findings.length - told }
}

/** The blocks of findings, made once: which lines to read, which rules say the same and the pages all ask for them. */
const BLOCKS = new WeakMap<
  readonly Finding[],
  { readonly jobs: RecordReport['jobs']; readonly blocks: readonly Block[] }
>()

function knownBlocks({ findings, jobs }: Pick<RecordReport, 'findings' | 'jobs'>, { rules }: Report): readonly Block[] {
  const known = BLOCKS.get(findings)
  if (known?.jobs === jobs) return known.blocks
  const blocks = blocksOf(findings, jobs, rules)
  BLOCKS.set(findings, { jobs, blocks })
  return blocks
}

/** What went wrong while reading, source by source; what lost nothing comes last. */
export function readProblems(report: Report, all: boolean): Selected<{ source: SourceReport; problem: ReadProblem }> {
  const problems = report.sources.flatMap((source) => source.problems.map((problem) => ({ source, problem })))
  const notices = problems.filter(({ problem }) => problem.notice)
  return first([...problems.filter(({ problem }) => !problem.notice), ...notices], MOST.problems, all)
}

/** The records with the worst findings; the report has them in that order. */
export function worstRecords(report: Report): Selected<RecordReport> {
  return first(
    report.records.filter((record) => record.findings.length > 0),
    MOST.worstRecords,
    false,
  )
}

const SEVERITIES: readonly Severity[] = ['blocking', 'error', 'warning', 'info']

/** How many of the worst records are looked at to see which rules find the same faults. */
const COMPARED = 500

/** Worst severity first, then most records; each rule with the rules that find nothing but the same faults. */
export function frequentRules(
  report: Report,
  most: number = MOST.rules,
): Selected<{ rule: RuleTotal; also: readonly string[] }> {
  const within = sameFaults(report)
  const told = report.summary.rules.filter((rule) => !within.has(rule.check))
  const rules = SEVERITIES.flatMap((severity) => told.filter((rule) => rule.severity === severity))
  const also = (id: string): string[] => [...within].filter(([, head]) => head === id).map(([other]) => other)
  return first(
    rules.map((rule) => ({ rule, also: also(rule.check).sort() })),
    most,
    false,
  )
}

/** Rules that never find a fault of their own, by the rule that is told instead. */
function sameFaults(report: Report): Map<string, string> {
  const within = new Map<string, string>()
  const alone = new Set<string>()
  for (const { findings, jobs } of report.records.slice(0, COMPARED)) {
    for (const { head, also, more } of knownBlocks({ findings, jobs }, report)) {
      for (const finding of [head, ...more]) alone.add(finding.check)
      for (const id of also) {
        if ((within.get(id) ?? head.check) !== head.check) alone.add(id)
        within.set(id, head.check)
      }
    }
  }
  for (const id of alone) within.delete(id)
  return within
}

/** The jobs that win most, as far as they win a tenth of a point. */
export function biggestJobs(report: Report, most: number = MOST.totalJobs): Selected<JobTotal> {
  return first(
    report.summary.jobs.filter((job) => points(job.gain) > 0),
    most,
    false,
  )
}

/** Examples of each of these rules, from the worst records on: one a record, each at another place. */
export function samples(report: Report, rules: readonly string[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>(rules.map((rule) => [rule, []]))
  let open = found.size
  for (const findings of [...report.records.map((record) => record.findings), report.findings]) {
    if (open === 0) break
    const here = new Set<string>()
    for (const finding of findings) {
      const list = found.get(finding.check)
      if (list === undefined || list.length === MOST.samples || here.has(finding.check)) continue
      if (list.some((other) => isSamePlace(other.place, finding.place))) continue
      here.add(finding.check)
      list.push(finding)
      if (list.length === MOST.samples) open--
    }
  }
  return found
}

export function isSamePlace(a: Place | null, b: Place | null): boolean {
  return a?.source === b?.source && a?.line === b?.line && a?.column === b?.column
}

/** The places of which a human report shows the line: what to gather excerpts for. */
export function shownPlaces(report: Report, options: { all: boolean; quiet: boolean }): Place[] {
  if (options.quiet) return []
  const places = readProblems(report, options.all).shown.map(({ problem }) => problem.place)
  const told = isTold(report, options.all)
  const framed = (blocks: readonly Block[]): void => {
    for (const { head, frame } of blocks) if (frame && head.place !== null) places.push(head.place)
  }
  if (told) for (const record of report.records) framed(selectBlocks(record, report, options).shown)
  const loose = { findings: report.findings, jobs: [] }
  framed(selectBlocks(loose, report, { all: options.all, ...(told ? {} : { most: MOST.loose }) }).shown)
  return places
}
