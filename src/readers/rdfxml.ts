import type { MessageArgs, ReadProblem } from '../model.ts'
import { xmlFault } from './rdfxml-faults.ts'
import type { ParserClass } from './rdfxml-model.ts'
import { placedParser } from './rdfxml-parser.ts'
import { xmlTerms } from './rdfxml-terms.ts'
import { problemOf, type Reader, type ReadRequest, type ReadResult, sizeText } from './reader.ts'
import { utf8Pieces } from './utf8-pieces.ts'
import { type XmlSpot, xmlTrack } from './xml-track.ts'

/**
 * RDF/XML (RDF 1.1) through rdfxml-streaming-parser, fed piece by piece: what was stated before an error is kept. It may
 * lie within other XML: every `rdf:RDF` in the answer of a catalogue service (CSW, OAI-PMH) is read.
 */
export const rdfxml: Reader = {
  id: 'rdfxml',
  title: 'RDF/XML',
  syntaxes: ['rdfxml'],
  read,
}

/** Thrown through the parser to end it; what is wrong is noted before. */
const STOP = new Error('stop')

async function read(request: ReadRequest): Promise<ReadResult> {
  const { builder, source, name, limits } = request
  const { RdfXmlParser } = await import('rdfxml-streaming-parser')
  const track = xmlTrack()
  const problems: ReadProblem[] = []
  let skipped = 0
  let complete = true

  const problem = ({ line, column }: XmlSpot, message: string, args: MessageArgs): void => {
    skipped++
    if (problems.length < limits.problems || !complete) {
      problems.push(problemOf(name, { line, column, message, args, hint: `${message}.hint` }))
    }
  }
  const stop = (spot: XmlSpot, message: string, args: MessageArgs): never => {
    complete = false
    problem(spot, message, args)
    throw STOP
  }

  const Parser = placedParser(RdfXmlParser as unknown as ParserClass, {
    track,
    terms: xmlTerms(builder, source),
    depth: limits.depth,
    problem,
    stop,
  })
  const parser = new Parser()
  const sax = parser.saxParser
  sax.on('error', ({ message }: Error) => {
    const detail = message.replace(/^\d+:\d+: /, '')
    const fault = xmlFault(detail, sax.position, track, parser)
    stop(fault.at === null ? parser.closed!.spot : track.spot(fault.at), fault.message, fault.args)
  })

  /** Runs the parser; false when it is to be run no more. */
  const run = (step: () => void): boolean => {
    try {
      step()
    } catch (error) {
      if (error !== STOP) throw error
    }
    return complete
  }

  const pieces = utf8Pieces(request.chunks)
  for await (const piece of pieces) {
    track.push(piece)
    if (!run(() => sax.write(piece))) break
    track.trim()
    if (track.length <= limits.tokenLength) continue
    run(() => stop(track.spot(track.end), 'read.token-too-long', { limit: sizeText(limits.tokenLength) }))
    break
  }
  if (complete && pieces.ill !== null) {
    run(() => stop(track.spot(track.end), 'read.not-utf8', { byte: pieces.ill! }))
  }
  if (complete && !request.brokeOff()) run(() => sax.close())
  const foreign = complete && !parser.found && !request.brokeOff()
  if (foreign) run(() => stop({ line: 1, column: 1 }, 'read.xml-no-rdf', {}))
  return {
    syntax: 'rdfxml',
    skipped,
    complete: complete && !request.brokeOff(),
    problems,
    lastLine: track.spot(track.end).line,
    foreign,
  }
}
