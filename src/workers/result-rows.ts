/** Results of shapes as integers: hundreds of thousands go from one thread to another and back. */
import type { Severity, ShapeResult, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import type { Lookup } from '../validation.ts'

/** Integers of one result. */
const WIDTH = 7
const [RULE, FOCUS, PATH, VALUE, COMPONENT, SEVERITY, MORE] = [0, 1, 2, 3, 4, 5, 6]
/** Columns with numbers of texts. */
const TEXTS = [RULE, PATH, COMPONENT, SEVERITY, MORE]

export interface ResultRows {
  readonly rows: Int32Array
  /** What the rows name by number. */
  readonly texts: readonly string[]
}

export const NO_ROWS: ResultRows = { rows: new Int32Array(), texts: [] }

/** Numbers texts in the order in which they come. */
function numbering(): { readonly texts: string[]; number(text: string): number } {
  const texts: string[] = []
  const numbers = new Map<string, number>()
  return {
    texts,
    number(text) {
      let number = numbers.get(text)
      if (number === undefined) {
        number = texts.push(text) - 1
        numbers.set(text, number)
      }
      return number
    },
  }
}

/** A value that only this thread knows (a shape brought it) goes by its key, under a number below -1. */
export function rowsOf(graph: Graph, results: readonly ShapeResult[]): ResultRows {
  const { texts, number } = numbering()
  const known = graph.index.from.length - 1
  const rows = new Int32Array(results.length * WIDTH)
  for (const [i, { rule, focus, path, value, component, severity, ...more }] of results.entries()) {
    const at = i * WIDTH
    rows[at + RULE] = number(rule)
    rows[at + FOCUS] = focus
    rows[at + PATH] = number(path)
    rows[at + VALUE] = value < known ? value : -2 - number(graph.terms.key(value))
    rows[at + COMPONENT] = number(component)
    rows[at + SEVERITY] = number(severity)
    // Whatever else a result says.
    rows[at + MORE] = number(isEmpty(more) ? '' : JSON.stringify(more))
  }
  return { rows, texts }
}

function isEmpty(more: object): boolean {
  for (const _ in more) return false
  return true
}

function moreOf(text: string): object {
  return text === '' ? {} : JSON.parse(text)
}

export function resultsIn(graph: Graph, { rows, texts }: ResultRows): ShapeResult[] {
  const results: ShapeResult[] = []
  for (let at = 0; at < rows.length; at += WIDTH) {
    const value = rows[at + VALUE]!
    results.push({
      rule: texts[rows[at + RULE]!]!,
      focus: rows[at + FOCUS]!,
      path: texts[rows[at + PATH]!]!,
      value: value < -1 ? graph.terms.intern(texts[-2 - value]!) : value,
      component: texts[rows[at + COMPONENT]!]!,
      severity: texts[rows[at + SEVERITY]!] as Severity,
      ...moreOf(texts[rows[at + MORE]!]!),
    })
  }
  return results
}

export function unpackedResults(graph: Graph, rows: ResultRows): Lookup {
  const found = new Map<TermId, ShapeResult[]>()
  for (const result of resultsIn(graph, rows)) {
    const known = found.get(result.focus)
    if (known === undefined) found.set(result.focus, [result])
    else known.push(result)
  }
  return (node) => found.get(node) ?? NOTHING
}

const NOTHING: readonly ShapeResult[] = []

/** Rows of many tasks, from which those of some nodes are taken. */
export interface RowStore {
  add(rows: ResultRows): void
  /** Rows on these nodes, those of each node in canonical order and once. */
  of(nodes: Iterable<TermId>): ResultRows
}

/**
 * @param sort puts results in order, each once: a shape within a shape may find the same about a node in two tasks
 */
export function rowStore(
  graph: Graph,
  sort: (graph: Graph, results: readonly ShapeResult[]) => ShapeResult[],
): RowStore {
  const { texts, number } = numbering()
  /** Rows by node; several when several tasks found something. */
  const byNode = new Map<TermId, Int32Array[]>()
  const taken = (rows: ResultRows): Int32Array => renumbered(rows, rows.texts.map(number))
  return {
    add(more) {
      const rows = taken(more)
      for (let from = 0, to = 0; from < rows.length; from = to) {
        const focus = rows[from + FOCUS]!
        while (to < rows.length && rows[to + FOCUS] === focus) to += WIDTH
        const own = rows.subarray(from, to)
        const known = byNode.get(focus)
        if (known === undefined) byNode.set(focus, [own])
        else known.push(own)
      }
    },
    of(nodes) {
      const found: Int32Array[] = []
      for (const node of nodes) {
        const parts = byNode.get(node)
        if (parts === undefined) continue
        if (parts.length > 1) {
          const results = parts.flatMap((rows) => resultsIn(graph, { rows, texts }))
          byNode.set(node, [taken(rowsOf(graph, sort(graph, results)))])
        }
        found.push(byNode.get(node)![0]!)
      }
      return { rows: joined(found), texts }
    },
  }
}

/** The same rows with the numbers of other texts, in place. */
function renumbered({ rows }: ResultRows, numbers: readonly number[]): Int32Array {
  for (let at = 0; at < rows.length; at += WIDTH) {
    for (const column of TEXTS) rows[at + column] = numbers[rows[at + column]!]!
    const value = rows[at + VALUE]!
    if (value < -1) rows[at + VALUE] = -2 - numbers[-2 - value]!
  }
  return rows
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
