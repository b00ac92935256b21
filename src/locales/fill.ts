/** `{name}`, as SHACL messages write it `{$name}` or `{?name}`; and `{name:200}`, which is 200 where nothing fills it. */
const HOLE = /\{[$?]?([A-Za-z][\w-]*)(?::(\d+))?\}/g

/** Names that mean the same hole. */
const SAME: Readonly<Record<string, string>> = { this: 'node', PATH: 'path' }

/** A template in pieces: one text more than there are holes. */
interface Pieces {
  readonly texts: readonly string[]
  /** Names of the holes, and what stands in their place when nothing fills them. */
  readonly names: readonly string[]
  readonly holes: readonly string[]
}

/** Templates that are remembered: a report fills a few of them ten thousands of times. */
const REMEMBERED = 2_000

const known = new Map<string, Pieces>()

function piecesOf(template: string): Pieces {
  let pieces = known.get(template)
  if (pieces === undefined) {
    const found = [...template.matchAll(HOLE)]
    const starts = found.map((hole) => hole.index)
    const ends = found.map((hole) => hole.index + hole[0].length)
    pieces = {
      texts: [...starts, template.length].map((start, i) => template.slice(ends[i - 1] ?? 0, start)),
      names: found.map((hole) => SAME[hole[1]!] ?? hole[1]!),
      holes: found.map((hole) => hole[2] ?? hole[0]),
    }
    if (known.size >= REMEMBERED) known.clear()
    known.set(template, pieces)
  }
  return pieces
}

/** The template with its holes filled, in one pass: braces in a value stay what they are. An unknown hole stays. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return fillWith(template, (name) => (Object.hasOwn(values, name) ? values[name] : undefined))
}

/** The same, for values that are made only when a hole asks for them. */
export function fillWith(template: string, filling: (name: string) => string | undefined): string {
  const { texts, names, holes: written } = piecesOf(template)
  let text = texts[0]!
  for (let i = 0; i < names.length; i++) text += (filling(names[i]!) ?? written[i]!) + texts[i + 1]!
  return text
}

/** Names of the holes for which nothing stands in. */
export function openHoles(template: string): string[] {
  const { names, holes: written } = piecesOf(template)
  return names.filter((_, i) => written[i]!.startsWith('{'))
}

/** Names of the holes of a template, sorted, each once. */
export function holes(template: string): string[] {
  return [...new Set([...template.matchAll(HOLE)].map((hole) => SAME[hole[1]!] ?? hole[1]!))].sort()
}
