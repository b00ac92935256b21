/** The whole line, with effects through `io`: what the command line and the library both call. */
import { type ProfileOptions, readAsked } from './asked/read.ts'
import { toldChanges, toldProfiles } from './asked/told.ts'
import { compareRecords } from './assess.ts'
import { type Conditions, type Judged, knownProfiles, type Watch } from './judge.ts'
import { type Line, lineInOneThread } from './line.ts'
import type { Check, Excerpt, Finding, IsoDate, Place, Report, Severity, SourceReport } from './model.ts'
import { addFindings } from './quality/rollup.ts'
import type { Scoring } from './quality/scoring.ts'
import { summarise } from './quality/summarise.ts'
import type { Graph } from './rdf/graph.ts'
import { classCounts, listRecords, orphans } from './records/find.ts'
import { looseFindings } from './records/loose.ts'
import { findingsUnder } from './rule-changes.ts'
import { rulesWithFindings } from './rules.ts'
import { modelReport } from './scoring/model-report.ts'
import { readScoring, type ScoringOptions } from './scoring/read.ts'
import { screenedFinding, screenedLine, screenedSource } from './secrecy.ts'
import { reportRules } from './shape-words.ts'
import { type ContextFile, readContextFiles } from './sources/contexts.ts'
import { readExcerpts } from './sources/excerpts.ts'
import { type FoundSource, searchSources } from './sources/find.ts'
import type { Io } from './sources/io.ts'
import { refuseEmpty, refuseMissing, refuseUnfinished, withMissing } from './sources/keep-going.ts'
import { readMappingFile } from './sources/mapping.ts'
import { limitsFor, type SizeLimits } from './sources/read.ts'
import { loadUserShapes, type UserFindings } from './user-shapes.ts'
import { createValidation, type Validation } from './validation.ts'
import { type Jobs, jobsFor } from './workers/count.ts'
import type { Threads } from './workers/crew.ts'

/** What to check and how. */
export interface Request extends SizeLimits, ScoringOptions, ProfileOptions {
  /** Files, folders, globs; `-` is standard input. */
  readonly paths: readonly string[]
  /** Syntax of all sources; null finds it out. */
  readonly syntax: string | null
  /** Files of JSON-LD contexts that metakeur does not know. */
  readonly contexts?: readonly ContextFile[]
  /** Hosts from which JSON-LD contexts may be fetched (see `contextFetcher`); nothing else is ever asked of the network. */
  readonly allowNet?: readonly string[]
  /** File with what the columns of tables, and the members of plain JSON, give. */
  readonly map?: string | null
  /** Name or number of the sheet of Excel files, instead of the first. */
  readonly sheet?: string | null
  /** The day with which dates are compared. */
  readonly asOf: IsoDate
  /** Files of shapes beside those of the profile. */
  readonly shapes?: readonly string[]
  /** True when malformed shapes of the user are refused instead of mended. */
  readonly strictShapes?: boolean
  /** Threads that share the work: a number, or `auto` (also when missing; see `jobsFor`). The report is the same. */
  readonly jobs?: Jobs
  /** True when a run without records is no error. */
  readonly allowEmpty?: boolean
  /** What standard input is called in places and reports, instead of `-`. */
  readonly stdinName?: string | null
  /**
   * What a source that cannot be read to its end does: true, it is told in the report, and what was read of it and all other
   * sources are checked; false, it ends the run. Missing: false for one file that is named (or standard input), true for
   * folders, globs, archives and several paths. What only cost lines, rows or values never ends the run.
   */
  readonly keepGoing?: boolean | null
  /** Languages in which the rules of the report have words, beside Dutch and English: `fr`, `de`. */
  readonly languages?: readonly string[]
  /**
   * True when measurements of datasets are to say what each distribution has (`Measurement.parts`), as the `dqv` formats tell
   * it; scores are the same. Checks are asked once more about each distribution, which takes its time.
   */
  readonly parts?: boolean
}

/** How far the work is. */
export interface Progress {
  readonly phase: 'reading' | 'validating' | 'checking'
  /** Statements, nodes or records done. */
  readonly done: number
  /** Of how many, or null when that is not known. */
  readonly total: number | null
}

export interface RunResult {
  readonly report: Report
  /** The lines at these places, by `source:line:column`; read again from the sources. */
  excerpts(places: readonly Place[]): Promise<ReadonlyMap<string, Excerpt>>
}

/**
 * Reads, validates, checks and scores.
 *
 * @param validation the shapes, loaded; pass one to check many times without loading them again
 * @param threads where more threads come from (`nodeThreads`), or what loads that when they are worth it; they read what
 *   `nodeIo` reads, so another `io` has none
 * @param watch sees each record when it is judged, and has checks of its own; then one thread does the work
 * @throws MetakeurError exit 2 for an unknown profile or syntax, 3 when the shapes break, when nothing that was asked can
 *   be found, or when anything cannot be read and the run is not to keep going, 4 when there is nothing to check
 */
export async function run(
  request: Request,
  io: Io,
  onProgress: (progress: Progress) => void = () => {},
  validation: Validation = createValidation(io),
  threads: Threads | (() => Promise<Threads>) | null = null,
  watch: Watch | null = null,
): Promise<RunResult> {
  const asked = await readAsked(request, io)
  const scoring = await readScoring(request, io)
  const shapes = await loadUserShapes({ ...request, shapes: [...(request.shapes ?? []), ...asked.shapes] }, io)
  const usual = await asked.usual(shapes.rules)
  const stdinName = request.stdinName ?? null
  const search = await searchSources(request.paths, io, stdinName)
  const names = search.sources
  refuseMissing(request, search)
  const limits = limitsFor(request)
  const reading = {
    limits,
    ...(request.syntax === null ? {} : { syntax: request.syntax }),
    ...(request.contexts?.length ? { contexts: await readContextFiles(request.contexts, io) } : {}),
    ...(request.allowNet?.length ? { allowNet: request.allowNet } : {}),
    ...(request.map ? { mapping: await readMappingFile(request.map, io) } : {}),
    ...(request.sheet ? { sheet: request.sheet } : {}),
    onProgress: (done: number) => onProgress({ phase: 'reading', done, total: null }),
  }
  const line = await lineFor(request, names, io, validation, watch === null ? threads : null, onProgress)
  try {
    const read = await line.read(names, reading)
    const { graph } = read
    refuseUnfinished(request, search, read.sources)
    const sources = withMissing(request, search, read.sources)
    const list = listRecords(graph, line.allocate)
    if (list.nodes.length === 0 && !request.allowEmpty) refuseEmpty(classCounts(graph), sources, graph)
    const { changes, own } = asked
    const changed = [changes, ...own.map((profile) => profile.own!.changes)]
    const user = await shapes.validate(graph, changed)
    const conditions = { asked: asked.ids, own, changes, asOf: request.asOf, scoring, parts: request.parts === true }
    const rules = validation.under(changes)
    const progress = (phase: Progress['phase'], done: number, total: number) => onProgress({ phase, done, total })
    const about = { graph, list, sources, conditions, validation: rules, user, onProgress: progress }
    const judged = await line.judge({ ...about, ...(watch && { watch }) })
    const alone = looseFindings(graph, { records: [], orphans: orphans(graph), classes: [] })
    const loose = findingsUnder([...alone, ...judged.loose], changed)
    const ownChecks = watch?.checks ?? []
    const parts = {
      request,
      io,
      graph,
      sources,
      ...judged,
      loose,
      validation: rules,
      user,
      scoring,
      conditions,
      usual,
      ownChecks,
    }
    const report = await assemble(parts)
    const paths = new Map(stdinName === null ? [] : [[stdinName, '-']])
    return { report, excerpts: (places) => readExcerpts(places, io, screenedLine, { paths, limits }) }
  } finally {
    await line.end()
  }
}

/** One thread, or as many as are asked for; what only several need is loaded then. */
async function lineFor(
  { jobs = 'auto' }: Request,
  sources: readonly FoundSource[],
  io: Io,
  validation: Validation,
  threads: Threads | (() => Promise<Threads>) | null,
  onProgress: (progress: Progress) => void,
): Promise<Line> {
  if (threads === null || jobsFor(jobs, sources, Number.POSITIVE_INFINITY) === 1) return lineInOneThread(io)
  const there = typeof threads === 'function' ? await threads() : threads
  const size = jobsFor(jobs, sources, there.available)
  if (size === 1) return lineInOneThread(io)
  const { lineInThreads } = await import('./workers/line.ts')
  return lineInThreads(size, there, io, validation, (done) => onProgress({ phase: 'reading', done, total: null }))
}

interface Parts extends Judged {
  readonly request: Request
  readonly io: Io
  readonly graph: Graph
  readonly sources: readonly SourceReport[]
  /** Findings of no record. */
  readonly loose: readonly Finding[]
  readonly validation: Validation
  readonly user: UserFindings
  readonly scoring: Scoring
  readonly conditions: Conditions
  /** How bad rules are by default that the user changes. */
  readonly usual: ReadonlyMap<string, Severity>
  readonly ownChecks: readonly Check[]
}

async function assemble({
  request,
  io,
  graph,
  sources,
  reports,
  state,
  loose,
  validation,
  user,
  scoring,
  conditions,
  usual,
  ownChecks,
}: Parts): Promise<Report> {
  const records = [...reports].sort(compareRecords)
  const findings = [...loose, ...user.stray()].map(screenedFinding)
  addFindings(state, findings)
  const found = Array.from(state.rules.keys(), (check) => ({ check }))
  const rules = rulesWithFindings([...validation.allRules(), ...user.rules], found, ownChecks)
  return {
    schemaVersion: '1.0',
    tool: { name: 'metakeur', version: JSON.parse(await io.asset('package.json')).version },
    asOf: request.asOf,
    model: modelReport(scoring, (text) => digest(io, text)),
    profiles: toldProfiles(knownProfiles(conditions), records, validation, graph, usual),
    ...toldChanges(conditions.changes, usual),
    ...(user.reports.length > 0 && { shapes: user.reports }),
    online: false,
    sources: sources.map(screenedSource),
    summary: summarise(state),
    records,
    findings,
    rules: await reportRules(rules, knownProfiles(conditions), request.languages ?? [], io.asset),
  }
}

function digest(io: Io, text: string): string {
  const hash = io.sha256()
  hash.update(new TextEncoder().encode(text))
  return hash.hex()
}
