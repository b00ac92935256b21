/** The whole line, with effects through `io`: what the command line and the library both call. */
import { compareRecords } from './assess.ts'
import { checks } from './checks/index.ts'
import { EXIT, MetakeurError } from './errors.ts'
import type { Judged } from './judge.ts'
import { type Line, lineInOneThread } from './line.ts'
import type { Excerpt, Finding, IsoDate, Place, Profile, Report, SourceReport } from './model.ts'
import { profiles } from './profiles/index.ts'
import { MODEL_VERSION, modelText } from './quality/quality-model.ts'
import { addFindings } from './quality/rollup.ts'
import { summarise } from './quality/summarise.ts'
import type { Graph } from './rdf/graph.ts'
import { prefixed } from './rdf/namespaces.ts'
import { classCounts, type Found, listRecords, orphans } from './records/find.ts'
import { looseFindings } from './records/loose.ts'
import { rulesWithFindings } from './rules.ts'
import { type ContextFile, readContextFiles } from './sources/contexts.ts'
import { readExcerpts } from './sources/excerpts.ts'
import { type FoundSource, findSources } from './sources/find.ts'
import type { Io } from './sources/io.ts'
import { readMappingFile } from './sources/mapping.ts'
import { loadUserShapes, type UserFindings } from './user-shapes.ts'
import { createValidation, type Validation } from './validation.ts'
import { type Jobs, jobsFor } from './workers/count.ts'
import type { Threads } from './workers/crew.ts'

/** What to check and how. */
export interface Request {
  /** Files, folders, globs; `-` is standard input. */
  readonly paths: readonly string[]
  /** `dcat-ap-vl`, `dcat-ap-vl@2026-02-12` …; null lets each record choose. */
  readonly profile: string | null
  /** Syntax of all sources; null finds it out. */
  readonly syntax: string | null
  /** Files of JSON-LD contexts that metakeur does not know; none is ever fetched. */
  readonly contexts?: readonly ContextFile[]
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
 * @param threads where more threads come from (`nodeThreads`); they read what `nodeIo` reads, so another `io` has none
 * @throws MetakeurError exit 2 for an unknown profile or syntax, 3 when a path cannot be found or the shapes break,
 *   4 when there is nothing to check
 */
export async function run(
  request: Request,
  io: Io,
  onProgress: (progress: Progress) => void = () => {},
  validation: Validation = createValidation(io),
  threads: Threads | null = null,
): Promise<RunResult> {
  const asked = request.profile === null ? null : profileNamed(request.profile)
  const shapes = await loadUserShapes(request, io)
  const names = await findSources(request.paths, io)
  const reading = {
    ...(request.syntax === null ? {} : { syntax: request.syntax }),
    ...(request.contexts?.length ? { contexts: await readContextFiles(request.contexts, io) } : {}),
    ...(request.map ? { mapping: await readMappingFile(request.map, io) } : {}),
    ...(request.sheet ? { sheet: request.sheet } : {}),
    onProgress: (done: number) => onProgress({ phase: 'reading', done, total: null }),
  }
  const line = await lineFor(request, names, io, validation, threads, onProgress)
  try {
    const { graph, sources } = await line.read(names, reading)
    const list = listRecords(graph, line.allocate)
    if (list.nodes.length === 0 && !request.allowEmpty) refuseEmpty(classCounts(graph), sources, graph)
    const user = await shapes.validate(graph)
    const conditions = { profile: asked?.id ?? null, asOf: request.asOf }
    const progress = (phase: Progress['phase'], done: number, total: number) => onProgress({ phase, done, total })
    const judged = await line.judge({ graph, list, sources, conditions, validation, user, onProgress: progress })
    const alone = looseFindings(graph, { records: [], orphans: orphans(graph), classes: [] })
    const loose = [...alone, ...judged.loose]
    const report = await assemble({ request, io, graph, sources, ...judged, loose, validation, user })
    return { report, excerpts: (places) => readExcerpts(places, io) }
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
  threads: Threads | null,
  onProgress: (progress: Progress) => void,
): Promise<Line> {
  const size = threads === null ? 1 : jobsFor(jobs, sources, threads.available)
  if (threads === null || size === 1) return lineInOneThread(io)
  const { lineInThreads } = await import('./workers/line.ts')
  return lineInThreads(size, threads, io, validation, (done) => onProgress({ phase: 'reading', done, total: null }))
}

/** A profile by id, or by id@version. */
function profileNamed(name: string): Profile {
  const known = profiles.map(({ id, version }) => `${id}@${version}`)
  const found = profiles.find(({ id, version }) => name === id || name === `${id}@${version}`)
  if (found !== undefined) return found
  throw new MetakeurError(
    EXIT.usage,
    'unknown-profile',
    { profile: name, known: known.join(', ') },
    { hint: 'known-values' },
  )
}

/** No record at all is said with what was found instead; unless a source broke off, which is the news then. */
function refuseEmpty(found: Found['classes'], sources: readonly SourceReport[], graph: Graph): void {
  if (sources.some((source) => !source.complete || source.skipped > 0)) return
  // A reader that found nothing knows better why.
  const notice = sources.length === 1 && graph.size === 0 ? sources[0]!.problems[0] : undefined
  if (notice !== undefined) {
    throw new MetakeurError(EXIT.empty, notice.message, notice.args, { place: notice.place, hint: notice.hint })
  }
  const classes = found.slice(0, 3).map(({ iri, count }) => `${count} × ${prefixed(iri)}`)
  const wrongScheme = found.some(({ iri }) => iri.startsWith('https://www.w3.org/ns/dcat#'))
  const args = {
    sources: sources.map((source) => source.name).join(', '),
    statements: graph.size,
    found: classes.join(', '),
  }
  const schemaOrg = found.some(({ iri }) => /^https?:\/\/schema\.org\//.test(iri))
  const hint = wrongScheme
    ? 'dcat-scheme'
    : schemaOrg
      ? 'schema-org'
      : classes.length > 0
        ? 'holds-instead'
        : 'no-classes'
  throw new MetakeurError(EXIT.empty, 'no-records', args, { hint })
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
}: Parts): Promise<Report> {
  const records = [...reports].sort(compareRecords)
  const findings = [...loose, ...user.stray()]
  addFindings(state, findings)
  const recordsOf = countBy(records.map(({ profile }) => profile.id))
  const used = profiles.filter(({ id }) => recordsOf.has(id))
  const text = modelText(checks)
  return {
    schemaVersion: '1.0',
    tool: { name: 'metakeur', version: JSON.parse(await io.asset('package.json')).version },
    asOf: request.asOf,
    model: { version: MODEL_VERSION, sha256: digest(io, text), metrics: checks.length },
    profiles: used.map((profile) => ({
      id: profile.id,
      version: profile.version,
      title: profile.title,
      source: profile.source,
      sha256: validation.sha256(profile),
      rules: validation.rules(profile).length,
      records: recordsOf.get(profile.id)!,
      ...validation.looked(profile, graph),
    })),
    ...(user.reports.length > 0 && { shapes: user.reports }),
    online: false,
    sources,
    summary: summarise(state),
    records,
    findings,
    rules: rulesWithFindings(
      [...validation.allRules(), ...user.rules],
      [...records.flatMap((record) => record.findings), ...findings],
    ),
  }
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function digest(io: Io, text: string): string {
  const hash = io.sha256()
  hash.update(new TextEncoder().encode(text))
  return hash.hex()
}
