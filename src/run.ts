/** The whole line, with effects through `io`: what the command line and the library both call. */
import { assessRecord, compareRecords, type Subject } from './assess.ts'
import { checks } from './checks/index.ts'
import { EXIT, MetakeurError } from './errors.ts'
import type {
  Excerpt,
  IsoDate,
  Place,
  Profile,
  RecordReport,
  Report,
  ShapeRule,
  SourceReport,
  TermId,
} from './model.ts'
import { profiles } from './profiles/index.ts'
import { recognise } from './profiles/recognise.ts'
import { MODEL_VERSION, modelText } from './quality/quality-model.ts'
import { addFindings, addRecord, emptyState } from './quality/rollup.ts'
import { summarise } from './quality/summarise.ts'
import type { Graph } from './rdf/graph.ts'
import { prefixed } from './rdf/namespaces.ts'
import { claimsOf } from './records/claims.ts'
import { type Found, findRecords } from './records/find.ts'
import { looseFindings } from './records/loose.ts'
import { ruleInfos } from './rules.ts'
import { readExcerpts } from './sources/excerpts.ts'
import { findSources } from './sources/find.ts'
import type { Io } from './sources/io.ts'
import { readSources } from './sources/read.ts'
import { createValidation, type Validation } from './validation.ts'

/** What to check and how. */
export interface Request {
  /** Files, folders, globs; `-` is standard input. */
  readonly paths: readonly string[]
  /** `dcat-ap-vl`, `dcat-ap-vl@2026-02-12` …; null lets each record choose. */
  readonly profile: string | null
  /** Syntax of all sources; null finds it out. */
  readonly syntax: string | null
  /** The day with which dates are compared. */
  readonly asOf: IsoDate
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
 * @throws MetakeurError exit 2 for an unknown profile or syntax, 3 when a path cannot be found or the shapes break,
 *   4 when there is nothing to check
 */
export async function run(
  request: Request,
  io: Io,
  onProgress: (progress: Progress) => void = () => {},
  validation: Validation = createValidation(io),
): Promise<RunResult> {
  const asked = request.profile === null ? null : profileNamed(request.profile)
  const names = await findSources(request.paths, io)
  const reading = {
    ...(request.syntax === null ? {} : { syntax: request.syntax }),
    onProgress: (done: number) => onProgress({ phase: 'reading', done, total: null }),
  }
  const { graph, sources } = await readSources(names, reading, io)
  const found = findRecords(graph)
  if (found.records.length === 0 && !request.allowEmpty) refuseEmpty(found, sources, graph)
  const subjects = await subjectsOf(found, graph, sources, asked, validation, onProgress)
  const report = await assemble({ request, io, graph, found, sources, subjects, validation, onProgress })
  return { report, excerpts: (places) => readExcerpts(places, io) }
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
function refuseEmpty(found: Found, sources: readonly SourceReport[], graph: Graph): void {
  if (sources.some((source) => !source.complete || source.skipped > 0)) return
  const classes = found.classes.slice(0, 3).map(({ iri, count }) => `${count} × ${prefixed(iri)}`)
  const wrongScheme = found.classes.some(({ iri }) => iri.startsWith('https://www.w3.org/ns/dcat#'))
  const args = {
    sources: sources.map((source) => source.name).join(', '),
    statements: graph.size,
    found: classes.join(', '),
  }
  const schemaOrg = found.classes.some(({ iri }) => /^https?:\/\/schema\.org\//.test(iri))
  const hint = wrongScheme
    ? 'dcat-scheme'
    : schemaOrg
      ? 'schema-org'
      : classes.length > 0
        ? 'holds-instead'
        : 'no-classes'
  throw new MetakeurError(EXIT.empty, 'no-records', args, { hint })
}

async function subjectsOf(
  found: Found,
  graph: Graph,
  sources: readonly SourceReport[],
  asked: Profile | null,
  validation: Validation,
  onProgress: (progress: Progress) => void,
): Promise<Subject[]> {
  const bySource = new Map(sources.map((source) => [source.name, source]))
  const chosen = found.records.map((record) => ({
    record,
    ...recognise(claimsOf(graph, record), asked, profiles),
    source: bySource.get(record.place.source)!,
  }))
  const nodes = new Map<Profile, Set<TermId>>()
  for (const { record, profile } of chosen) {
    const own = nodes.get(profile) ?? new Set<TermId>()
    for (const node of record.owned) own.add(node)
    nodes.set(profile, own)
  }
  const results = await validation.validate(graph, nodes, (done, total) =>
    onProgress({ phase: 'validating', done, total }),
  )
  return chosen.map(({ record, profile, reason, source }) => ({
    record,
    profile,
    reason,
    source,
    ...results.of(profile, record.owned),
  }))
}

interface Parts {
  readonly request: Request
  readonly io: Io
  readonly graph: Graph
  readonly found: Found
  readonly sources: readonly SourceReport[]
  readonly subjects: readonly Subject[]
  readonly validation: Validation
  readonly onProgress: (progress: Progress) => void
}

async function assemble({
  request,
  io,
  graph,
  found,
  sources,
  subjects,
  validation,
  onProgress,
}: Parts): Promise<Report> {
  const surroundings = { graph, checks, asOf: request.asOf, evidence: null }
  const state = emptyState()
  const records: RecordReport[] = []
  for (const subject of subjects) {
    const record = assessRecord(subject, surroundings)
    addRecord(state, record)
    records.push(record)
    onProgress({ phase: 'checking', done: records.length, total: subjects.length })
  }
  records.sort(compareRecords)
  const findings = looseFindings(graph, found)
  addFindings(state, findings)
  const used = profiles.filter((profile) => subjects.some((subject) => subject.profile === profile))
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
      records: subjects.filter((subject) => subject.profile === profile).length,
      idle: validation.idle(profile),
    })),
    online: false,
    sources,
    summary: summarise(state),
    records,
    findings,
    rules: rulesWithFindings(validation.allRules(), [...records.flatMap((record) => record.findings), ...findings]),
  }
}

function rulesWithFindings(
  shapes: readonly ShapeRule[],
  findings: readonly { readonly check: string }[],
): Report['rules'] {
  const infos = ruleInfos(shapes)
  const ids = [...new Set(findings.map((finding) => finding.check))].sort()
  return Object.fromEntries(ids.map((id) => [id, infos.get(id)!]))
}

function digest(io: Io, text: string): string {
  const hash = io.sha256()
  hash.update(new TextEncoder().encode(text))
  return hash.hex()
}
