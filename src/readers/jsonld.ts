import type { ReadProblem } from '../model.ts'
import { readDocument } from './jsonld-document.ts'
import { fetchContexts } from './jsonld-fetch.ts'
import { type LineIndex, lineIndex } from './lines.ts'
import { problemOf, type Reader, type ReadRequest, type ReadResult } from './reader.ts'
import { textUpToFault } from './utf8.ts'

/**
 * JSON-LD 1.1, from a tree of JSON that knows its places: every statement leads back to the line, the column and the JSON
 * Pointer of its value. Contexts come with metakeur or from the user; one is fetched only when the user allows its host.
 */
export const jsonld: Reader = {
  id: 'jsonld',
  title: 'JSON-LD',
  syntaxes: ['jsonld'],
  read,
}

async function read(request: ReadRequest): Promise<ReadResult> {
  const { text, lines, problem, lastLine } = decoded(await request.bytes(), request)
  const broken = problem !== null || request.brokeOff()
  const fetching = await fetchContexts(text, '', request)
  const result = readDocument({ ...request, ...fetching, text, lines, base: '', scope: '', alone: true })
  // What follows on a text that was cut off is no news.
  const problems = problem === null ? result.problems : [...result.problems.slice(0, -1), problem]
  return {
    syntax: 'jsonld',
    skipped: result.skipped,
    complete: result.complete && !broken,
    problems: request.brokeOff() ? result.problems.filter(({ notice }) => notice) : problems,
    lastLine: Math.max(lastLine, result.lastLine),
  }
}

/** The text of a whole source up to the first byte that is no UTF-8, with what is wrong with it. */
export function decoded(
  bytes: Uint8Array,
  { name }: Pick<ReadRequest, 'name'>,
): {
  readonly text: string
  readonly lines: LineIndex
  readonly problem: ReadProblem | null
  readonly lastLine: number
} {
  const { text, end } = textUpToFault(bytes)
  const lines = lineIndex(text)
  if (end === bytes.length) return { text, lines, problem: null, lastLine: lines.lines }
  const byte = bytes[end]!.toString(16).toUpperCase().padStart(2, '0')
  const fault = { ...lines.at(text.length), message: 'read.not-utf8', args: { byte }, hint: 'read.not-utf8.hint' }
  return { text, lines, problem: problemOf(name, fault), lastLine: lines.lines }
}
