/** `check`: what the command line does, for programs, with what only programs can give and take. */
import { Chalk } from 'chalk'
import { loadLocale } from '../locales/load.ts'
import type { LocaleTag } from '../locales/locale.ts'
import type { Check, RecordReport, Report, Verdict } from '../model.ts'
import { unknown } from '../nearest.ts'
import { exitCode, type GateOptions, verdict } from '../report/gate.ts'
import { reporters } from '../reporters/index.ts'
import type { RenderOptions, Reporter } from '../reporters/reporter.ts'
import { ruleIds, rulesAsked } from '../rule-ids.ts'
import { checkWords } from '../rules.ts'
import { type Progress, type Request, run } from '../run.ts'
import type { Io } from '../sources/io.ts'
import { nodeIo } from '../sources/node-io.ts'
import type { Validation } from '../validation.ts'
import { type Content, withContent } from './content.ts'
import { badValue, gateOf } from './gate.ts'
import { stream } from './stream.ts'

/** How to check; everything may be left out. */
export interface CheckOptions extends Partial<Omit<Request, 'paths' | 'jobs'>> {
  /** Checks of your own (see `defineCheck`): their findings are in the report and count for the gate, not for scores. */
  readonly checks?: readonly Check[]
  /** Stops the run; `result` and the iteration then reject with its reason. */
  readonly signal?: AbortSignal
  onProgress?(progress: Progress): void
  /** Shapes that were loaded before: see `createValidation`. */
  readonly validation?: Validation
  /** Another world to read from than the files of this machine. */
  readonly io?: Io
}

/** How a report is rendered; everything may be left out. */
export interface Rendering
  extends Partial<
    Pick<RenderOptions, 'width' | 'unicode' | 'all' | 'quiet' | 'verbose' | 'bom' | 'theme' | 'lines' | 'root'>
  > {
  readonly lang?: LocaleTag
  /** Default: fails on errors. */
  readonly gate?: Partial<GateOptions>
}

/** What came out. */
export interface Checked {
  readonly report: Report
  /**
   * What the gate says; fails on errors unless told otherwise.
   *
   * @throws MetakeurError usage (2) for a severity, rule or dimension that is none, and for a number that is none or out of
   *   its range
   */
  verdict(gate?: Partial<GateOptions>): Verdict
  /**
   * The report in a format: the id of a reporter, or one of your own (see `defineReporter`).
   *
   * @throws MetakeurError usage (2) for a format that is not known, and for a gate as `verdict` refuses it
   */
  render(reporter: keyof typeof reporters | Reporter, how?: Rendering): Promise<string>
}

/** A run that goes on: iterate over it for the records as they are judged, await `result` for the whole. */
export interface Checking extends AsyncIterable<RecordReport> {
  readonly result: Promise<Checked>
}

/**
 * Checks sources. It starts at once, and runs to its end whether or not anybody iterates. Records come in the order in
 * which they were read; `result.report` has them worst first.
 *
 * @param sources paths as on the command line (files, folders, globs), and what a program has in memory
 * @returns nothing is thrown here: what goes wrong rejects `result` and the iteration, with a MetakeurError as `run` says, or
 *   with the reason of the signal
 */
export function check(sources: string | Content | readonly (string | Content)[], options: CheckOptions = {}): Checking {
  const all = Array.isArray(sources) ? sources : [sources]
  const { checks = [], signal, onProgress, validation, io = nodeIo(), ...request } = options
  const records = stream<RecordReport>()
  const judged = async (): Promise<Checked> => {
    signal?.throwIfAborted()
    refuseStrange(all)
    const world = withContent(
      io,
      all.filter((source) => typeof source !== 'string'),
    )
    refuseKnown(checks)
    const progress = (at: Progress): void => {
      signal?.throwIfAborted()
      onProgress?.(at)
    }
    const { report, excerpts } = await run(
      {
        profile: null,
        syntax: null,
        asOf: new Date().toISOString().slice(0, 10),
        ...request,
        paths: all.map((source) => (typeof source === 'string' ? source : source.name)),
      },
      world,
      progress,
      validation,
      null,
      { onRecord: records.add, checks },
    )
    signal?.throwIfAborted()
    const rules = new Set([...(await ruleIds(io.asset)), ...rulesAsked(report), ...checks.map(({ id }) => id)])
    const judge = (gate: Partial<GateOptions> = {}): Verdict => verdict(report, gateOf(gate, rules))
    return {
      report,
      verdict: judge,
      async render(asked, { lang = 'en', gate, ...how } = {}) {
        const reporter = reporterOf(asked)
        const { all = false, quiet = false, lines = false } = how
        const places = reporter.places?.(report, { all, quiet, lines }) ?? []
        const verdict = judge(gate)
        const text = reporter.render(report, {
          width: 80,
          unicode: true,
          verbose: false,
          ...how,
          all,
          quiet,
          lines,
          locale: await loadLocale(lang),
          verdict,
          exit: exitCode(report, verdict, { allowEmpty: request.allowEmpty ?? false }),
          excerpts: await excerpts(places),
          checks: checkWords(checks),
          color: new Chalk({ level: 0 }),
        })
        return typeof text === 'string' ? text : [...text].join('')
      },
    }
  }
  const result = untilAborted(judged(), signal)
  // Whoever only iterates is told by the iteration; a rejection that nobody awaits would end the process.
  result.then(records.end, records.fail)
  return { result, [Symbol.asyncIterator]: records[Symbol.asyncIterator] }
}

/**
 * The same, but rejected with the reason of the signal as soon as that is given: also while a source keeps silent, and
 * whatever the run makes of being stopped.
 */
function untilAborted<T>(judged: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return judged
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    signal.addEventListener('abort', stop)
    judged
      .then(resolve, (error: unknown) => reject(signal.aborted ? signal.reason : error))
      .finally(() => signal.removeEventListener('abort', stop))
  })
}

function reporterOf(asked: keyof typeof reporters | Reporter): Reporter {
  if (typeof asked !== 'string') return asked
  const found = (reporters as Readonly<Record<string, Reporter>>)[asked]
  if (found !== undefined) return found
  throw unknown('unknown-format', ['format', asked], Object.keys(reporters))
}

/** Plain JavaScript may give what is no source at all. */
function refuseStrange(sources: readonly unknown[]): void {
  for (const source of sources) {
    if (typeof source === 'string' || isContent(source)) continue
    throw badValue(source, 'sources', 'a path, { name, content }, or a list of these')
  }
}

function isContent(source: unknown): boolean {
  return typeof source === 'object' && source !== null && 'name' in source && 'content' in source
}

/** A check of the caller under the name of another would take its words. */
function refuseKnown(checks: readonly Check[]): void {
  const words = checkWords()
  const taken = checks.find(({ id }) => words.has(id))
  if (taken !== undefined) throw new TypeError(`there is a check called ${taken.id} already: give yours another id`)
}
