/** Names of sources as receivers of reports want them: forward slashes, relative to where the run was started. */
import type { Finding, Report } from '../model.ts'
import { remembered } from './remembered.ts'

/** True when a source is a file: neither standard input nor a URL. */
export function isFile(source: string): boolean {
  return source !== '-' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(source)
}

/**
 * A file's path with forward slashes, without `.` and needless `..`, and relative when it lies in the root. A path
 * outside the root stays absolute (it begins with `/` or a drive).
 * @param root absolute path of a folder, or undefined
 */
export function relativePath(source: string, root: string | undefined): string {
  if (!isFile(source)) return source
  const windows = /^[A-Za-z]:[\\/]/
  const slashes = (path: string): string => (windows.test(root ?? path) ? path.replace(/\\/g, '/') : path)
  const path = tidy(slashes(source))
  if (root === undefined) return path
  const folder = tidy(slashes(root)).replace(/\/$/, '')
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
}

/**
 * The same for many places, most of which are in one source.
 * @param written how a path is to be given
 */
export function relativeNames(root: string | undefined, written = (path: string) => path): (source: string) => string {
  return remembered((source: string) => written(relativePath(source, root)))
}

/** The report with every source named by its relative path, for formats that name files in sentences. */
export function withRelativePaths(report: Report, root: string | undefined): Report {
  const name = relativeNames(root)
  if (sourcesIn(report).every((source) => name(source) === source)) return report
  const at = <T extends { readonly source: string }>(place: T): T => ({ ...place, source: name(place.source) })
  const moved = (finding: Finding): Finding =>
    finding.place === null ? finding : { ...finding, place: at(finding.place) }
  return {
    ...report,
    sources: report.sources.map((source) => ({
      ...source,
      name: name(source.name),
      problems: source.problems.map((problem) => ({ ...problem, place: at(problem.place) })),
    })),
    records: report.records.map((record) => ({
      ...record,
      place: at(record.place),
      findings: record.findings.map(moved),
    })),
    findings: report.findings.map(moved),
  }
}

/** Every name of a source, each once. */
function sourcesIn({ sources, records, findings }: Report): readonly string[] {
  const names = new Set<string>()
  for (const source of sources) {
    names.add(source.name)
    for (const { place } of source.problems) names.add(place.source)
  }
  let last = ''
  const add = (found: readonly Finding[]): void => {
    for (const { place } of found) {
      // Most findings that follow each other stand in one source.
      if (place === null || place.source === last) continue
      last = place.source
      names.add(last)
    }
  }
  for (const record of records) {
    names.add(record.place.source)
    add(record.findings)
  }
  add(findings)
  return [...names]
}

function tidy(path: string): string {
  const kept: string[] = []
  for (const step of path.split('/')) {
    if (step === '.' || step === '') continue
    const last = kept[kept.length - 1]
    if (step === '..' && last !== undefined && last !== '..') kept.pop()
    else if (step !== '..' || !path.startsWith('/')) kept.push(step)
  }
  return (path.startsWith('/') ? '/' : '') + kept.join('/')
}

/** A path as a URI reference (RFC 3986): what may not stand in one is percent-encoded; `file://` when it is absolute. */
export function pathUri(path: string): string {
  const drive = /^[A-Za-z]:\//.test(path)
  const steps = path.split('/').map((step, i) => (drive && i === 0 ? step : encoded(step)))
  const uri = steps.join('/')
  if (drive) return `file:///${uri}`
  return path.startsWith('/') ? `file://${uri}` : uri
}

function encoded(step: string): string {
  // Half a surrogate pair has no UTF-8.
  const whole = step.replace(/[\ud800-\udfff]/gu, '\ufffd')
  return encodeURIComponent(whole)
}
