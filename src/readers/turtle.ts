import { asBytes, type Bytes } from './bytes.ts'
import { problemOf, type Reader, type ReadRequest, type ReadResult } from './reader.ts'
import type { N3Reader } from './turtle-n3.ts'
import { type StatementReader, statementReader, type TurtleState } from './turtle-statements.ts'

/**
 * Turtle and TriG (RDF 1.1), chunk by chunk: what was stated before a syntax error is kept, and a file may be larger than
 * a text can be. A quick reader takes the statements as long as it can, N3.js all from the first one that it cannot.
 * Every file is read as TriG, of which Turtle is a part; a file with a graph in it is called TriG in the report.
 */
export const turtle: Reader = {
  id: 'turtle',
  title: 'Turtle, TriG',
  syntaxes: ['turtle', 'trig'],
  read,
}

/** Bytes of one statement that the quick reader waits for; a longer one is for N3.js, which keeps no statement whole. */
const LONGEST = 4 * 1024 * 1024
const NOTHING = new Uint8Array()
const SPACE = Buffer.from(' ')

async function read(request: ReadRequest): Promise<ReadResult> {
  const { builder, source, name, limits } = request
  const quick = statementReader(builder, source)
  let n3: N3Reader | null = null
  /** The beginning of a statement whose end is still to come, and how many bytes must be there to try again. */
  let rest: Uint8Array = NOTHING
  let enough = 0
  const longest = Math.min(LONGEST, limits.tokenLength)

  for await (const chunk of request.chunks) {
    if (n3 === null) {
      const bytes = joined(rest, chunk)
      rest = bytes
      if (bytes.length < enough) continue
      const { done, waits } = quick.read(bytes, bytes.length, false)
      rest = bytes.subarray(done)
      // A long statement is not tried with every chunk.
      enough = rest.length * 2
      if (waits && rest.length < longest) continue
      n3 = await withN3(request, quick.state())
      if (!n3.take(rest)) break
    } else if (!n3.take(chunk)) break
  }
  n3 ??= await theEnd(quick, rest, request)
  if (n3 !== null && !request.brokeOff()) n3.end()

  const fault = n3?.fault ?? null
  const { graphs, line } = quick.state()
  return {
    syntax: request.syntax === 'trig' || (n3?.graphs ?? graphs) ? 'trig' : 'turtle',
    skipped: fault === null ? 0 : 1,
    complete: fault === null && !request.brokeOff(),
    problems: fault === null ? [] : [problemOf(name, fault)],
    lastLine: n3?.lastLine ?? line,
  }
}

/** Reads what is left; gives it to N3.js when it is no whole statement, or was not meant to end here. */
async function theEnd(quick: StatementReader, rest: Uint8Array, request: ReadRequest): Promise<N3Reader | null> {
  let left = rest
  if (!request.brokeOff()) {
    const { done } = quick.read(joined(rest, SPACE), rest.length, true)
    if (done === rest.length && quick.state().graph === null) return null
    left = rest.subarray(done)
  } else if (rest.length === 0) return null
  const n3 = await withN3(request, quick.state())
  n3.take(left)
  return n3
}

/** N3.js is loaded when it is needed: most files do without. */
async function withN3(request: ReadRequest, state: TurtleState): Promise<N3Reader> {
  const { n3Reader } = await import('./turtle-n3.ts')
  return n3Reader(request, state)
}

function joined(rest: Uint8Array, chunk: Uint8Array): Bytes {
  return asBytes(rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk)
}
