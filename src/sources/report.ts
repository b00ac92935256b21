import type { MetakeurError } from '../errors.ts'
import type { MessageArgs, Place, ReadProblem, SourceReport } from '../model.ts'
import type { ReadResult } from '../readers/reader.ts'
import { after } from '../readers/window.ts'
import type { FoundSource } from './find.ts'
import type { Broken } from './stream.ts'

/** What a report says of a source before it is read. */
type Named = Pick<FoundSource, 'name' | 'bytes' | 'stray'>

/** How reading ended, in the source's own words or those of what broke it. */
export function outcome(
  { name, stray }: Named,
  { complete, problems, lastLine, foreign = false }: ReadResult,
  broken: Broken | null,
): Pick<SourceReport, 'complete' | 'problems'> {
  if (broken !== null) {
    const end: Place = { source: name, line: lastLine, column: 1 }
    return { complete: false, problems: [...problems, refusal(name, broken, end)] }
  }
  if (foreign && stray) return { complete: true, problems: problems.map(asNotice) }
  return { complete, problems }
}

function asNotice(problem: ReadProblem): ReadProblem {
  return { ...problem, notice: true }
}

/** The report of a source of which nothing was read; one that nobody named may be no metadata without being wrong. */
export function unread(
  { name, bytes, stray }: Named,
  syntax: string,
  problem: ReadProblem,
  foreign = false,
): SourceReport {
  const soft = foreign && stray === true
  const problems = [soft ? asNotice(problem) : problem]
  return { name, syntax, bytes: bytes ?? 0, sha256: null, statements: 0, skipped: 0, complete: soft, problems }
}

/** Messages that name the path, and what is said where its name stands before them. */
const WITHOUT_NAME: Readonly<Record<string, string>> = {
  'read.file-missing': 'read.path-missing',
  'read.folder-empty': 'read.path-empty',
  'read.glob-empty': 'read.pattern-empty',
}

/**
 * The report of a path that was asked and stands for nothing that can be read.
 * @param isFine true when that is no reason to fail
 */
export function missing({ key, args, hint, place }: MetakeurError, isFine: boolean): SourceReport {
  const name = String(args.name)
  const message = WITHOUT_NAME[key] ?? key
  const problem: ReadProblem = { place: place ?? placeIn(name), message, args, hint, unopened: true }
  return unread({ name, bytes: null, ...(isFine && { stray: true }) }, 'unknown', problem, isFine)
}

export function refusal(name: string, { message, args }: Broken, place: Place): ReadProblem {
  const all: MessageArgs = { name, ...args }
  return { place, message, args: all, hint: `${message}.hint` }
}

/** The place after these bytes of text. */
export function placeIn(source: string, before: Uint8Array = new Uint8Array()): Place {
  const { line, offset } = after(new TextDecoder().decode(before), { line: 1, offset: 0 })
  return { source, line, column: offset + 1 }
}
