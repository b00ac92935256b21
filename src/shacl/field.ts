/** What the shapes of a profile say of the field that a rule is about: how many values, and which. */
import type { TermId } from '../model.ts'
import { iri, prefixed } from '../rdf/namespaces.ts'
import type { NodeShape, PropertyShape, ShapesGraph } from './model.ts'
import { listOf } from './plan/reading.ts'

/** What a value has to be. `listed`: one of a list of codes. */
export type FieldRange = 'listed' | 'iri' | 'node' | 'tagged-text' | 'text' | 'value'

export interface Field {
  readonly min: 0 | 1
  /** null for any number. */
  readonly max: 0 | 1 | null
  readonly range: FieldRange
  /** Classes or datatypes that are allowed, as prefixed names in order; none when the profile names none. */
  readonly types: readonly string[]
}

/** Endings of ids, by what a rule asks; the first that one of the rules of the field has. */
const RANGES: readonly (readonly [RegExp, FieldRange])[] = [
  [/-(not-allowed|not-recognised|not-cc0)$/, 'listed'],
  [/-untagged$/, 'tagged-text'],
  [/-not-iri$/, 'iri'],
  [/-(wrong-class|is-text)$/, 'node'],
  [/-is-node$/, 'text'],
]

/** The field of a rule, from the rules of the same node shape about the same property. */
export function fieldOf({ graph }: ShapesGraph, owner: NodeShape, rule: PropertyShape): Field {
  const about = owner.properties.filter(({ path }) => path === rule.path)
  const has = (state: RegExp): PropertyShape[] => about.filter(({ id }) => state.test(id))
  const banned = about.every(({ id }) => /-(misspelt|deprecated|misplaced|http)$/.test(id))
  const typed = has(/-(wrong-class|wrong-datatype|not-string|not-date|not-datetime)$/)
  return {
    min: has(/-missing$/).some(({ severity }) => severity === 'error') ? 1 : 0,
    max: banned ? 0 : has(/-too-many$/).length > 0 ? 1 : null,
    range: RANGES.find(([state]) => has(state).length > 0)?.[1] ?? 'value',
    types: [...new Set(typed.flatMap(({ node }) => typesIn({ graph }, node)))].sort(),
  }
}

const TYPES = (['sh:class', 'sh:datatype'] as const).map(iri)

/** Classes and datatypes that a shape, or one that it refers to, names. */
function typesIn({ graph }: Pick<ShapesGraph, 'graph'>, shape: TermId): string[] {
  const found: string[] = []
  const queue = new Set([shape])
  // A Set that grows while it is walked is walked to its end.
  for (const one of queue) {
    for (const property of TYPES) found.push(...graph.objects(one, property).map((type) => prefixed(graph.value(type))))
    for (const next of graph.objects(one, iri('sh:node'))) queue.add(next)
    for (const list of [...graph.objects(one, iri('sh:or')), ...graph.objects(one, iri('sh:and'))]) {
      for (const member of listOf(graph, list) ?? []) queue.add(member)
    }
  }
  return found
}
