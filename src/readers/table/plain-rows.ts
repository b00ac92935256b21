/**
 * The usual row of a table, written straight to the graph: one dataset that no other row is about, with at most one
 * distribution, and columns that describe nodes one step away. Every other row goes over a tree of parts (`rows.ts`); a
 * test holds the two against each other.
 */
import type { TermId } from '../../model.ts'
import { DEFAULT_GRAPH } from '../../rdf/builder.ts'
import { iri } from '../../rdf/namespaces.ts'
import type { ColumnReader } from './column-reader.ts'
import { columnTerms, type Resolved } from './column-terms.ts'
import type { Column } from './columns.ts'
import { CLASSES, IDENTIFIER, iriOf } from './describe.ts'
import { ADDRESSES, DISTRIBUTION_CLASS, SHARED } from './distributions.ts'
import { cellAt, type Kind, type Row, type Spots } from './model.ts'
import type { Sink, Spot } from './parts.ts'
import { spotsIn } from './split.ts'
import { isAddress } from './values.ts'

/** Kinds whose values may be nodes of their own. */
const NODES: ReadonlySet<Kind> = new Set(['agent', 'note', 'standard', 'place', 'period'])

/** A dataset that was written. */
export interface PlainDataset {
  readonly key: string | null
  readonly iri: string | null
  readonly node: TermId
  readonly at: Spot
}

/** Writes a row as far as it is plain; null for one that is not. */
export type PlainWriter<R> = (row: R) => PlainDataset | null

/** What rows have in common. */
export interface PlainContext {
  readonly columns: readonly Column[]
  readonly readers: readonly (ColumnReader | undefined)[]
  /** Keys that several rows have. */
  readonly repeated: ReadonlySet<string>
  readonly nameOf: (own: string | undefined, identifier: string | undefined) => string | null
  readonly languageOf: (text: string) => string
  /** Of texts whose row names none. */
  readonly language: string
  readonly type: string
  readonly sink: Sink
  /** A new blank node. */
  readonly blank: () => TermId
}

/** A column, ready to be written. */
interface Plan {
  readonly number: number
  readonly column: Column
  readonly index: number
  readonly texts: ColumnReader['texts']
  readonly term: (text: string, language: string) => Resolved
  readonly property: TermId
  /** Class of nodes that its values are, or -1. */
  readonly type: TermId
  /** Number of the node that it describes, or -1 for the dataset or distribution itself. */
  readonly step: number
  /** Does it name the dataset? An address has been used as its IRI. */
  readonly names: boolean
  readonly shared: boolean
}

/** The node that columns describe, one step away. */
interface Step {
  readonly property: TermId
  readonly type: TermId
}

/** May all columns of a table be written so? */
function arePlain(columns: readonly Column[]): boolean {
  const addresses = new Set<string>()
  return columns.every((column) => {
    const { property, steps, described, ofDistribution, group, field } = column
    if (described || property === 'rdf:type' || steps.length > 1) return false
    if (property === '@id' && (steps.length > 0 || ofDistribution)) return false
    if (steps.length > 0 && (ofDistribution || NODES.has(field.kind))) return false
    if (ofDistribution && group !== 0) return false
    if (!ADDRESSES.includes(field.path)) return true
    const first = !addresses.has(field.path)
    addresses.add(field.path)
    return first
  })
}

/**
 * Writes rows as far as they are plain; null when the columns are not.
 */
export function plainWriter(context: PlainContext, spots: Spots): PlainWriter<Row> | null {
  const { columns, readers, repeated, nameOf, languageOf, sink, blank } = context
  if (!arePlain(columns)) return null
  const { builder, source } = sink
  const { terms } = builder
  const { lines, columns: ats } = spots
  const steps: Step[] = []
  const stepNumbers = new Map<string, number>()
  const classOf = (property: string): TermId => (CLASSES[property] === undefined ? -1 : terms.common(CLASSES[property]))
  const stepOf = ({ steps: [step] }: Column): number => {
    if (step === undefined) return -1
    let number = stepNumbers.get(step)
    if (number === undefined) {
      number = steps.push({ property: terms.common(iriOf(step)), type: classOf(step) }) - 1
      stepNumbers.set(step, number)
    }
    return number
  }
  const planOf = (column: Column, number: number): Plan => {
    const { index, property, field } = column
    const reader = readers[index]!
    const names = property === '@id'
    return {
      number,
      column,
      index,
      texts: reader.texts,
      term: columnTerms(column, reader, terms),
      property: terms.common(iriOf(names ? IDENTIFIER : property)),
      type: names ? -1 : classOf(property),
      step: stepOf(column),
      names,
      shared: SHARED.has(field.path),
    }
  }
  const plans = [...columns].sort((a, b) => a.index - b.index).map(planOf)
  const ofDataset = plans.filter(({ column }) => !column.ofDistribution)
  const ofDistribution = plans.filter(({ column, shared }) => column.ofDistribution && !shared)
  const sharedOnes = plans.filter(({ shared }) => shared)
  const inPath = (path: string): Plan[] => ofDataset.filter(({ column }) => column.field.path === path)
  const owns = inPath('@id')
  const identifiers = inPath(IDENTIFIER)
  const languages = inPath('dct:language')
  const addresses = ofDistribution.filter(({ column }) => ADDRESSES.includes(column.field.path))
  const TYPE = terms.common(iri('rdf:type'))
  const DATASET = terms.common(context.type)
  const DISTRIBUTION = terms.common(DISTRIBUTION_CLASS)
  const HAS = terms.common(iriOf('dcat:distribution'))

  /** What the cells of the row at hand hold, by number of their plan. */
  const held: (readonly string[])[] = plans.map(() => NONE)
  const firstOf = (some: readonly Plan[]): string | undefined => {
    for (const { number } of some) if (held[number]!.length > 0) return held[number]![0]
    return undefined
  }
  /** The language that the row names, when it names one only. */
  const rowLanguage = (): string => {
    let named: string | null = null
    for (const { number } of languages) {
      const texts = held[number]!
      if (texts.length > 1 || (texts.length === 1 && named !== null)) return ''
      if (texts.length === 1) named = texts[0]!
    }
    return named === null ? '' : languageOf(named)
  }
  const add = (s: TermId, p: TermId, o: TermId, line: number, column: number, onLine: number, at: number): void =>
    builder.add(s, p, o, DEFAULT_GRAPH, source, line, column, onLine, at)

  /** Nodes one step away of the row at hand, and where they begin; 0 for none, as terms are numbered from 0. */
  const nodes = new Int32Array(steps.length)
  const places = new Int32Array(steps.length * 2)

  const say = (
    node: TermId,
    { property, type, step, term, names }: Plan,
    text: string,
    language: string,
    line: number,
    column: number,
    onLine: number,
    at: number,
  ): void => {
    if (names && isAddress(text)) return
    const value = term(text, language)
    if (step >= 0) {
      if (nodes[step] === 0) {
        const made = blank()
        nodes[step] = made + 1
        places[step * 2] = line
        places[step * 2 + 1] = column
        if (steps[step]!.type >= 0) add(made, TYPE, steps[step]!.type, line, column, line, column)
        add(node, steps[step]!.property, made, line, column, onLine, at)
      }
      const owner = nodes[step]! - 1
      const [stepLine, stepAt] = [places[step * 2]!, places[step * 2 + 1]!]
      if (typeof value === 'number') add(owner, property, value, line, column, stepLine, stepAt)
      else
        for (let i = 0; i < value.length; i += 2) add(owner, value[i]!, value[i + 1]!, line, column, stepLine, stepAt)
    } else if (typeof value === 'number') add(node, property, value, line, column, onLine, at)
    else {
      const made = blank()
      if (type >= 0) add(made, TYPE, type, line, column, line, column)
      for (let i = 0; i < value.length; i += 2) add(made, value[i]!, value[i + 1]!, line, column, line, column)
      add(node, property, made, line, column, onLine, at)
    }
  }
  const spotsOf = (row: Row, { number, index }: Plan): readonly Spot[] => {
    const cell = cellAt(row, index, spots)
    return held[number]!.length === 1 ? [cell] : spotsIn(cell, held[number]!)
  }
  const sayAll = (
    node: TermId,
    some: readonly Plan[],
    row: Row,
    language: string,
    onLine: number,
    at: number,
  ): void => {
    for (const plan of some) {
      const texts = held[plan.number]!
      if (texts.length === 0) continue
      if (texts.length === 1) {
        const cell = row.first + plan.index
        say(node, plan, texts[0]!, language, lines[cell]!, ats[cell]!, onLine, at)
        continue
      }
      const spots = spotsOf(row, plan)
      for (let i = 0; i < texts.length; i++) {
        say(node, plan, texts[i]!, language, spots[i]!.line, spots[i]!.column, onLine, at)
      }
    }
  }

  return (row) => {
    for (const { number, index, texts } of plans) {
      const text = row.texts[index]
      held[number] = text === undefined || text === '' ? NONE : texts(text)
    }
    // A row that says something of a distribution only goes on with the dataset before it.
    if (firstOf(ofDataset) === undefined) return null
    for (const { number } of addresses) if (held[number]!.length > 1) return null
    const own = firstOf(owns)
    const identifier = firstOf(identifiers)
    const key = own ?? identifier ?? null
    if (key !== null && repeated.has(key)) return null
    const name = nameOf(own, identifier ?? own)
    const language = rowLanguage() || context.language
    const node = name === null ? blank() : terms.iri(name)
    const line = lines[row.first]!
    const column = ats[row.first]!
    nodes.fill(0)
    add(node, TYPE, DATASET, line, column, line, column)
    sayAll(node, ofDataset, row, language, line, column)
    const first = ofDistribution.find(({ number }) => held[number]!.length > 0)
    if (first === undefined) sayAll(node, sharedOnes, row, language, line, column)
    else {
      const at = spotsOf(row, first)[0]!
      const distribution = blank()
      add(distribution, TYPE, DISTRIBUTION, at.line, at.column, at.line, at.column)
      sayAll(distribution, ofDistribution, row, language, at.line, at.column)
      sayAll(distribution, sharedOnes, row, language, at.line, at.column)
      add(node, HAS, distribution, at.line, at.column, line, column)
    }
    return { key, iri: name, node, at: { line, column } }
  }
}

const NONE: readonly string[] = []
