/**
 * The usual row of a table, written straight to the graph: one dataset that no other row is about, with at most one
 * distribution, and columns that describe nodes one step away. Every other row goes over a tree of parts (`rows.ts`); a
 * test holds the two against each other.
 */
import type { TermId } from '../../model.ts'
import { DEFAULT_GRAPH } from '../../rdf/builder.ts'
import { iri } from '../../rdf/namespaces.ts'
import type { ColumnReader } from './column-reader.ts'
import type { Column } from './columns.ts'
import { IDENTIFIER, iriOf } from './describe.ts'
import { ADDRESSES, DISTRIBUTION_CLASS } from './distributions.ts'
import { cellAt, type Row, type Spots } from './model.ts'
import type { Sink, Spot } from './parts.ts'
import { arePlain, type Plan, plansOf } from './plain-plans.ts'
import { spotsIn } from './split.ts'
import { isAddress } from './values.ts'

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

/**
 * Writes rows as far as they are plain; null when the columns are not.
 */
export function plainWriter(context: PlainContext, spots: Spots): PlainWriter<Row> | null {
  const { columns, readers, repeated, nameOf, languageOf, sink, blank } = context
  if (!arePlain(columns)) return null
  const { builder, source } = sink
  const { terms } = builder
  const { lines, columns: ats } = spots
  const { plans, steps } = plansOf(columns, readers, terms)
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
  const hold = ({ texts }: Row): void => {
    for (let i = 0; i < plans.length; i++) {
      const text = texts[plans[i]!.index]
      held[i] = text === undefined || text === '' ? NONE : plans[i]!.texts(text)
    }
  }
  const firstHeld = (some: readonly Plan[]): Plan | undefined => {
    for (let i = 0; i < some.length; i++) if (held[some[i]!.number]!.length > 0) return some[i]
    return undefined
  }
  const firstOf = (some: readonly Plan[]): string | undefined => {
    const plan = firstHeld(some)
    return plan === undefined ? undefined : held[plan.number]![0]
  }
  const isSeveral = ({ number }: Plan): boolean => held[number]!.length > 1
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
      const stepLine = places[step * 2]!
      const stepAt = places[step * 2 + 1]!
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
    for (let i = 0; i < some.length; i++) {
      const plan = some[i]!
      const texts = held[plan.number]!
      if (texts.length === 0) continue
      if (texts.length === 1) {
        const cell = row.first + plan.index
        say(node, plan, texts[0]!, language, lines[cell]!, ats[cell]!, onLine, at)
        continue
      }
      const spots = spotsOf(row, plan)
      for (let k = 0; k < texts.length; k++) {
        say(node, plan, texts[k]!, language, spots[k]!.line, spots[k]!.column, onLine, at)
      }
    }
  }
  const sayDistribution = (dataset: TermId, row: Row, first: Plan, language: string, line: number, column: number) => {
    const at = spotsOf(row, first)[0]!
    const distribution = blank()
    add(distribution, TYPE, DISTRIBUTION, at.line, at.column, at.line, at.column)
    sayAll(distribution, ofDistribution, row, language, at.line, at.column)
    sayAll(distribution, sharedOnes, row, language, at.line, at.column)
    add(dataset, HAS, distribution, at.line, at.column, line, column)
  }

  // The loops over cells are functions of their own: they are worth being compiled well, what is done once a row is not.
  return (row) => {
    hold(row)
    // A row that says something of a distribution only goes on with the dataset before it.
    if (firstHeld(ofDataset) === undefined || addresses.some(isSeveral)) return null
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
    const first = firstHeld(ofDistribution)
    if (first === undefined) sayAll(node, sharedOnes, row, language, line, column)
    else sayDistribution(node, row, first, language, line, column)
    return { key, iri: name, node, at: { line, column } }
  }
}

/** No texts, of the kind that lists of texts are to V8: a list that never held one is of another, and would slow them all. */
const NONE: readonly string[] = [''].slice(1)
