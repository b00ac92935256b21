/** What happens to a run when something that was asked is not there, or cannot be read to its end. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { SourceReport } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import { prefixed } from '../rdf/namespaces.ts'
import type { Search } from './find.ts'
import { missing } from './report.ts'

/** What of a request decides it. */
interface Asked {
  readonly paths: readonly string[]
  /** null and missing: false for one file that is named, and for standard input; true for all else. */
  readonly keepGoing?: boolean | null
  readonly allowEmpty?: boolean
}

/**
 * Ends the run at a path that stands for nothing, unless it is to keep going and there is something else to tell.
 * @throws MetakeurError as `findSources`
 */
export function refuseMissing(asked: Asked, search: Search): void {
  const [first, second] = search.failures
  if (first === undefined) return
  const alone = second === undefined && search.sources.length === 0
  if (alone || !keepsGoing(asked, search, search.sources.length)) throw first
}

/**
 * Ends the run at the first source of which the end was not reached, unless it is to keep going. Lines, rows and values that
 * were passed over never do that.
 * @throws MetakeurError input (3) with what ended the reading; its argument `readBefore` is the number of statements before it
 */
export function refuseUnfinished(asked: Asked, search: Search, sources: readonly SourceReport[]): void {
  if (keepsGoing(asked, search, sources.length)) return
  for (const { complete, problems, statements } of sources) {
    const last = problems.filter(({ notice }) => !notice).at(-1)
    if (complete || last === undefined) continue
    const { message, args, place, hint } = last
    throw new MetakeurError(EXIT.input, message, { ...args, readBefore: statements }, { place, hint })
  }
}

/** What was read, and what was asked and is not there, by name. An empty folder is no fault when finding nothing is fine. */
export function withMissing(
  { allowEmpty }: Asked,
  { failures }: Search,
  sources: readonly SourceReport[],
): readonly SourceReport[] {
  if (failures.length === 0) return sources
  const unfound = failures.map((failure) => missing(failure, allowEmpty === true && failure.code === EXIT.empty))
  return [...sources, ...unfound].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @param read number of sources that were read: an archive is as many as it holds */
function keepsGoing({ keepGoing, paths }: Asked, { sources, failures }: Search, read: number): boolean {
  if (typeof keepGoing === 'boolean') return keepGoing
  const [source] = sources
  const isNamed = source?.path === null || source?.path === paths[0]
  return !(paths.length === 1 && sources.length === 1 && isNamed && failures.length === 0 && read === 1)
}

/** No record at all is said with what was found instead; unless a source broke off, which is the news then. */
export function refuseEmpty(
  found: readonly { readonly iri: string; readonly count: number }[],
  sources: readonly SourceReport[],
  graph: Graph,
): void {
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
