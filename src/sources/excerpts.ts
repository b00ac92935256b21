import type { Excerpt, Place } from '../model.ts'
import { asBytes } from '../readers/bytes.ts'
import { HEAD, isGzip } from '../readers/detect.ts'
import { asUtf8, encodingOf, markLength } from '../readers/encoding.ts'
import type { Io } from './io.ts'
import { openAgain } from './open.ts'
import { LIMITS, type Limits } from './read.ts'
import { openBytes } from './stream.ts'
import { cellLength, tokenLength } from './token.ts'

/** UTF-16 units of a line that are shown, at most. */
const WIDTH = 200
/** UTF-16 units before and after those that are screened with them, so that nothing stands half in view. */
const MARGIN = 2_000
/** What stands where a line is cut. */
const CUT = '…'

/** Characters of no text: the source is something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\0-\x08\x0e-\x1f]/

const LF = 10
const CR = 13

export interface Where {
  readonly paths?: ReadonlyMap<string, string>
  readonly limits?: Partial<Limits>
}

/** The key of a place in what `readExcerpts` returns. */
export function placeKey({ source, line, column }: Place): string {
  return `${source}:${line}:${column}`
}

/**
 * The lines that places point at, by `placeKey`, with the length of the token there. Sources are read once more, each
 * once and no further than needed: so nothing of them has to stay in memory while checking. A place that cannot be
 * shown (a source that is gone, a line over 16 MiB, a picture) has no excerpt.
 * @param screen hides what must not be shown, and leaves the length as it is
 * @param where sources are when that is not their name (`-` is standard input), and the limits that they were read with
 */
export async function readExcerpts(
  places: readonly Place[],
  io: Io,
  screen: (text: string) => string = (text) => text,
  { paths = new Map(), limits = {} }: Where = {},
): Promise<Map<string, Excerpt>> {
  const found = new Map<string, Excerpt>()
  const all = { ...LIMITS, ...limits }
  const sources = byLine(places).entries()
  const read = async ([source, lines]: [string, ReadonlyMap<number, Place[]>]): Promise<void> => {
    try {
      const stream = await openAgain(source, paths, all, io)
      for await (const together of linesOf(stream, lines, all, io)) {
        for (const { line, text } of together) {
          if (NO_TEXT.test(text)) continue
          for (const place of eachOnce(lines.get(line)!)) {
            found.set(placeKey(place), excerpt(screenedAround(text, place, screen), place))
          }
        }
      }
    } catch {
      // An excerpt is a comfort: the report has the place without it.
    }
  }
  // One is unpacked by another thread while lines are taken of the other.
  const readInTurn = async (): Promise<void> => {
    for (const source of sources) await read(source)
  }
  await Promise.all([readInTurn(), readInTurn()])
  return found
}

function byLine(places: readonly Place[]): Map<string, Map<number, Place[]>> {
  const sources = new Map<string, Map<number, Place[]>>()
  for (const place of places) {
    let lines = sources.get(place.source)
    if (lines === undefined) {
      lines = new Map()
      sources.set(place.source, lines)
    }
    const here = lines.get(place.line)
    if (here === undefined) lines.set(place.line, [place])
    else here.push(place)
  }
  return sources
}

/** Places of one line, each column once: what many records share is asked for by each of them. */
function eachOnce(places: Place[]): readonly Place[] {
  if (places.length === 1) return places
  places.sort((a, b) => a.column - b.column)
  return places.filter(({ column }, i) => column !== places[i - 1]?.column)
}

/** A line that was asked for. */
interface Line {
  readonly line: number
  readonly text: string
}

/** The lines of a source that are asked for, in order; together those that end in one piece of it. */
async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  wanted: ReadonlyMap<number, unknown>,
  limits: Limits,
  io: Io,
): AsyncGenerator<readonly Line[]> {
  let last = 0
  for (const asked of wanted.keys()) last = Math.max(last, asked)
  const source = await openBytes(stream, isGzip, limits, io, () => {})
  const head = await source.text.peek(HEAD)
  const encoding = encodingOf(head)
  if (encoding === null) return source.text.close()
  let line = 1
  let isWanted = wanted.has(line)
  let pieces: Uint8Array[] = []
  let held = 0
  let afterReturn = false
  for await (const chunk of asUtf8(source.text.chunks(markLength(head)), encoding)) {
    const bytes = asBytes(chunk)
    const endFrom = lineEnds(bytes)
    const found: Line[] = []
    let from = afterReturn && bytes[0] === LF ? 1 : 0
    afterReturn = false
    while (from < bytes.length) {
      const to = endFrom(from)
      if (isWanted && held <= limits.lineBytes) {
        pieces.push(bytes.subarray(from, to))
        held += to - from
      }
      if (to === bytes.length) break
      if (isWanted) {
        if (held <= limits.lineBytes) found.push({ line, text: textOf(pieces) })
        if (line === last) {
          yield found
          return
        }
        pieces = []
        held = 0
      }
      line++
      isWanted = wanted.has(line)
      from = to + 1
      if (bytes[to] === CR) {
        if (bytes[from] === LF) from++
        else if (from === bytes.length) afterReturn = true
      }
    }
    yield found
  }
  if (isWanted && held <= limits.lineBytes) yield [{ line, text: textOf(pieces) }]
}

/** Where the line ends that byte `from` is of: each is asked for a byte behind the one before; all of them when none ends. */
function lineEnds(bytes: Uint8Array): (from: number) => number {
  const next = (byte: number, from: number): number => {
    const at = bytes.indexOf(byte, from)
    return at === -1 ? bytes.length : at
  }
  // Each is looked for once, and by what is made for that: most of a source is of lines that nobody asked for.
  let feed = next(LF, 0)
  let back = next(CR, 0)
  return (from) => {
    if (feed < from) feed = next(LF, from)
    if (back < from) back = next(CR, from)
    return Math.min(feed, back)
  }
}

function textOf(pieces: readonly Uint8Array[]): string {
  const bytes = asBytes(Buffer.concat(pieces))
  return bytes.utf8Slice(0, bytes.length)
}

/** The line, screened where it is shown. */
function screenedAround(line: string, { column }: Place, screen: (text: string) => string): string {
  const from = Math.max(0, column - WIDTH - MARGIN)
  const to = column + WIDTH + MARGIN
  if (from === 0 && to >= line.length) return screen(line)
  return line.slice(0, from) + screen(line.slice(from, to)) + line.slice(to)
}

/** The line, or a window of it around the token, with the carets. */
function excerpt(line: string, { column: first, row }: Place): Excerpt {
  const at = Math.min(first - 1, line.length)
  const rest = line.slice(at, at + WIDTH)
  const length = row === undefined ? tokenLength(rest, line[at - 1]) : cellLength(rest, line[at - 1])
  if (line.length <= WIDTH) return { text: line, column: at + 1, length }
  // The token begins a quarter into the window: what stands before it is known, what follows is of interest.
  let from = Math.max(0, Math.min(at - WIDTH / 4, line.length - WIDTH))
  let to = Math.min(line.length, from + WIDTH)
  if (from > 0) from += CUT.length
  if (to < line.length) to -= CUT.length
  // Half a pair of surrogates is no character.
  if (isLow(line, from)) from++
  if (isLow(line, to)) to--
  const before = from > 0 ? CUT : ''
  const text = before + line.slice(from, to) + (to < line.length ? CUT : '')
  const column = before.length + at - from + 1
  return { text, column, length: Math.max(1, Math.min(length, to - at)) }
}

function isLow(text: string, at: number): boolean {
  return at > 0 && at < text.length && text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff
}
