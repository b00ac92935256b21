import type { ReadProblem } from '../model.ts'
import { asBytes, type Bytes } from './bytes.ts'
import { lineReader } from './nquads-line.ts'
import { problemOf, type Reader, type ReadRequest, type ReadResult, sizeText } from './reader.ts'

const LF = 10
const CR = 13

/**
 * N-Triples and N-Quads (RDF 1.1), line by line from the bytes into the index: the line is the place, and a bad line
 * costs no other. Every file is read as N-Quads; one with a graph name in it is called that in the report.
 * Differentially tested against N3.js.
 */
export const nquads: Reader = {
  id: 'nquads',
  title: 'N-Triples, N-Quads',
  syntaxes: ['ntriples', 'nquads'],
  read,
}

async function read(request: ReadRequest): Promise<ReadResult> {
  const { name, limits, syntax } = request
  const lines = lineReader(request.builder, request.source)
  const problems: ReadProblem[] = []
  let skipped = 0
  let line = 1
  /** Bytes of a line that began in an earlier chunk. */
  let pieces: Uint8Array[] = []
  let held = 0
  /** Within a line that is over the limit: nothing of it is held. */
  let tooLong = false
  let afterReturn = false

  const problem = (column: number, message: string, args = {}, hint: string | null = `${message}.hint`): void => {
    skipped++
    if (problems.length < limits.problems) problems.push(problemOf(name, { line, column, message, args, hint }))
  }

  /** Reads the line that begins at `from` and has an end; returns where that is. */
  const take = (bytes: Bytes, from: number): number => {
    if (bytes.length > limits.lineBytes) {
      const to = lineEnd(bytes, from)
      if (to - from > limits.lineBytes) {
        problem(1, 'read.line-too-long', { limit: sizeText(limits.lineBytes) })
        return to
      }
    }
    const fault = lines.read(bytes, from, line)
    if (fault === null) return lines.at
    problem(bytes.utf8Slice(from, fault.at).length + 1, fault.message, fault.args, fault.hint)
    return lineEnd(bytes, fault.at)
  }

  /** Ends the line whose beginning is held with the bytes up to `to`. */
  const finishHeld = (bytes: Bytes, to: number): void => {
    if (tooLong) problem(1, 'read.line-too-long', { limit: sizeText(limits.lineBytes) })
    else take(asBytes(Buffer.concat([...pieces, bytes.subarray(0, to), END])), 0)
    pieces = []
    held = 0
    tooLong = false
  }

  const hold = (bytes: Bytes, from: number): void => {
    held += bytes.length - from
    if (held > limits.lineBytes) {
      tooLong = true
      pieces = []
    }
    if (!tooLong && from < bytes.length) pieces.push(bytes.subarray(from))
  }

  const readChunk = (bytes: Bytes): void => {
    // An end of line of two bytes may lie in two chunks.
    let from = afterReturn && bytes[0] === LF ? 1 : 0
    afterReturn = false
    const last = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR))
    while (from <= last) {
      let to: number
      if (held > 0) {
        to = lineEnd(bytes, from)
        finishHeld(bytes, to)
      } else to = take(bytes, from)
      line++
      from = to + 1
      if (bytes[to] === CR) {
        if (bytes[from] === LF) from++
        else if (from === bytes.length) afterReturn = true
      }
    }
    hold(bytes, from)
  }

  for await (const chunk of request.chunks) readChunk(asBytes(chunk))
  // Half a line is no line: the statement may have gone on.
  if (held > 0 && !request.brokeOff()) finishHeld(asBytes(END), 0)
  return { syntax: lines.graphs ? 'nquads' : syntax, skipped, complete: !request.brokeOff(), problems, lastLine: line }
}

const END = new Uint8Array([LF])

/** Where the line ends that goes on at `from`; it must have an end. */
function lineEnd(bytes: Bytes, from: number): number {
  let at = from
  while (bytes[at] !== LF && bytes[at] !== CR) at++
  return at
}
