import type { TermId } from '../model.ts'
import type { GraphBuilder } from '../rdf/builder.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { type Cursor, columnOf, next, stuck } from './turtle-cursor.ts'
import { turtleTexts } from './turtle-texts.ts'
import type { Words } from './turtle-words.ts'

/** Brackets within brackets; deeper ones are for N3.js, which keeps a stack of its own. */
const DEEPEST = 64

const [QUOTE, APOSTROPHE, PLUS, COMMA, MINUS, DOT, ZERO, NINE] = [34, 39, 43, 44, 45, 46, 48, 57]
const [SEMICOLON, LESS, UNDERSCORE, OPEN_LIST, CLOSE_LIST] = [59, 60, 95, 40, 41]
const [OPEN, CLOSE, SMALL_A, SMALL_F, SMALL_T, CLOSE_GRAPH] = [91, 93, 97, 102, 116, 125]

/** What statements have around them. */
export interface Scope {
  /** The graph that is open. */
  graph: TermId
  /** Nodes without a name so far. */
  anonymous: number
}

/** Reads statements about one subject into a builder. All throw `STUCK` where they cannot go on. */
export interface Triples {
  /** What is said of a subject that stands at a place, up to the sign that ends it, which is left. */
  about(subject: TermId, line: number, column: number): void
  /** The node without a name whose `[` is next, with what is said of it in the brackets. */
  node(): TermId
  /** The list whose `(` is next. */
  list(): TermId
}

export function turtleTriples(c: Cursor, builder: GraphBuilder, source: number, words: Words, scope: Scope): Triples {
  const { terms } = builder
  const text = turtleTexts(c, terms, words)
  const rdf = (name: string): TermId => terms.iri(PREFIXES.rdf + name)
  const unnamed = (): TermId => terms.blank(`${source}.${++scope.anonymous}`)
  let type = -1

  const object = (first: number, depth: number): TermId => {
    if (first === LESS) return words.iri()
    if (first === QUOTE || first === APOSTROPHE) return text()
    if (first === UNDERSCORE) return words.label()
    if (first === OPEN) return properties(depth)
    if (first === OPEN_LIST) return list(depth)
    if ((first >= ZERO && first <= NINE) || first === PLUS || first === MINUS || first === DOT) return words.number()
    const word = first === SMALL_T || first === SMALL_F ? words.keyword() : ''
    if (word === '') return words.name()
    if (word !== 'true' && word !== 'false') stuck(c, c.at)
    return terms.literal(word, '', `${PREFIXES.xsd}boolean`)
  }

  /** What is said of a subject, up to the sign that ends it, which is left. */
  const statements = (subject: TermId, line: number, column: number, depth: number): void => {
    for (;;) {
      const predicate = verb()
      do {
        const first = next(c)
        const objectLine = c.line
        const objectColumn = columnOf(c, c.at)
        const o = object(first, depth)
        builder.add(subject, predicate, o, scope.graph, source, objectLine, objectColumn, line, column)
      } while (next(c) === COMMA && ++c.at)
      if (c.bytes[c.at] !== SEMICOLON) return
      while (next(c) === SEMICOLON) c.at++
      const end = c.bytes[c.at]
      if (end === DOT || end === CLOSE || end === CLOSE_GRAPH) return
    }
  }

  const verb = (): TermId => {
    const first = next(c)
    if (first === LESS) return words.iri()
    const { at } = c
    const word = first === SMALL_A ? words.keyword() : ''
    if (word === '') return words.name()
    if (word !== 'a') stuck(c, at)
    if (type < 0) type = rdf('type')
    return type
  }

  /** A node without a name, and what is said of it within its brackets. */
  const properties = (depth: number): TermId => {
    if (depth === DEEPEST) stuck(c, c.at)
    const { line } = c
    const column = columnOf(c, c.at)
    const node = unnamed()
    c.at++
    if (next(c) !== CLOSE) {
      statements(node, line, column, depth + 1)
      if (next(c) !== CLOSE) stuck(c, c.at)
    }
    c.at++
    return node
  }

  const list = (depth: number): TermId => {
    if (depth === DEEPEST) stuck(c, c.at)
    let { line } = c
    let column = columnOf(c, c.at)
    let head = -1
    let cell = -1
    c.at++
    for (;;) {
      const first = next(c)
      const itemLine = c.line
      const itemColumn = columnOf(c, c.at)
      if (first === CLOSE_LIST) {
        c.at++
        if (cell < 0) return rdf('nil')
        builder.add(cell, rdf('rest'), rdf('nil'), scope.graph, source, itemLine, itemColumn, line, column)
        return head
      }
      // The first cell stands at the bracket, the others at their items.
      const before = cell
      cell = unnamed()
      if (before < 0) head = cell
      else {
        builder.add(before, rdf('rest'), cell, scope.graph, source, itemLine, itemColumn, line, column)
        line = itemLine
        column = itemColumn
      }
      const item = object(first, depth + 1)
      builder.add(cell, rdf('first'), item, scope.graph, source, itemLine, itemColumn, line, column)
    }
  }

  return {
    about: (subject, line, column) => statements(subject, line, column, 0),
    node: () => properties(0),
    list: () => list(0),
  }
}
