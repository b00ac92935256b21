/** Finds what is malformed in shapes, and mends what can be mended. */
import type { Place } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { applyEdits } from './apply.ts'
import { malformations } from './index.ts'
import { type Malformation, placeOf, type Spot } from './malformation.ts'

/** One malformation, with its place. */
export interface Found extends Spot {
  readonly kind: Malformation
  readonly place: Place | null
}

/** Every malformation of a graph of shapes, in the order of place, then of kind. */
export function findMalformations(shapes: Graph): Found[] {
  const found = malformations.flatMap((kind) =>
    [...kind.find(shapes)].map((spot): Found => ({ ...spot, kind, place: placeOf(shapes, spot) })),
  )
  return found.sort((a, b) => byPlace(a.place, b.place) || byText(a.kind.id, b.kind.id) || byText(argsOf(a), argsOf(b)))
}

/** The graph with everything mended that can be. */
export function repaired(shapes: Graph, found: readonly Found[]): Graph {
  let graph = shapes
  let left = found
  // What was misspelt may be malformed in another way when it is read as it was meant.
  for (let round = 0; round < 3; round++) {
    const edits = [...left].sort((a, b) => rank(a) - rank(b)).flatMap(({ edit }) => (edit === null ? [] : [edit]))
    if (edits.length === 0) break
    graph = applyEdits(graph, edits)
    left = findMalformations(graph)
  }
  return graph
}

/** Of two repairs of one statement that of the worse malformation is made. */
function rank({ kind: { severity } }: Found): number {
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2
}

/** How many of each kind, by id in order. */
export function counted(found: readonly Found[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { id } of malformations) {
    const count = found.filter(({ kind }) => kind.id === id).length
    if (count > 0) counts[id] = count
  }
  return counts
}

function byPlace(a: Place | null, b: Place | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1)
  return byText(a.source, b.source) || a.line - b.line || a.column - b.column
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function argsOf({ args }: Found): string {
  return JSON.stringify(args)
}
