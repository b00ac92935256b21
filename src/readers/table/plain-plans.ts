/** Columns of a table, ready for rows that are written straight to the graph (`plain-rows.ts`). */
import type { TermId } from '../../model.ts'
import type { TermTable } from '../../rdf/terms.ts'
import type { ColumnReader } from './column-reader.ts'
import { columnTerms, type Resolved } from './column-terms.ts'
import type { Column } from './columns.ts'
import { CLASSES, IDENTIFIER, iriOf } from './describe.ts'
import { ADDRESSES, SHARED } from './distributions.ts'
import type { Kind } from './model.ts'

/** Kinds whose values may be nodes of their own. */
const NODES: ReadonlySet<Kind> = new Set(['agent', 'note', 'standard', 'place', 'period'])

/** A column, ready to be written. */
export interface Plan {
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
export interface Step {
  readonly property: TermId
  readonly type: TermId
}

/** May all columns of a table be written so? */
export function arePlain(columns: readonly Column[]): boolean {
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

/** The columns in the order of the table, and the nodes that they describe. */
export function plansOf(
  columns: readonly Column[],
  readers: readonly (ColumnReader | undefined)[],
  terms: TermTable,
): { readonly plans: readonly Plan[]; readonly steps: readonly Step[] } {
  const steps: Step[] = []
  const numbers = new Map<string, number>()
  const classOf = (property: string): TermId => (CLASSES[property] === undefined ? -1 : terms.common(CLASSES[property]))
  const stepOf = ({ steps: [step] }: Column): number => {
    if (step === undefined) return -1
    let number = numbers.get(step)
    if (number === undefined) {
      number = steps.push({ property: terms.common(iriOf(step)), type: classOf(step) }) - 1
      numbers.set(step, number)
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
  return { plans: [...columns].sort((a, b) => a.index - b.index).map(planOf), steps }
}
