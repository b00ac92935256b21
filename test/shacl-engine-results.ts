/** What shacl-engine finds, in the form of our results: the second opinion on plain validation. */
import type { Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { type Result, Validator } from 'shacl-engine'
import { datasetView, idOf } from '../src/rdf/dataset.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { validateGraph } from '../src/shacl/validate.ts'

/** Components whose results have no value: they are about how many there are. */
const COUNTS = /^(Qualified)?(Min|Max)Count|^UniqueLang|^HasValue/

/** Focus, path (of a single property), value, component, severity and source shape: what a result is. */
type Parts = readonly [number, string, number, string, string, string]

export async function engineResults(shapes: Graph, data: Graph): Promise<Set<string>> {
  const { results } = await new Validator(datasetView(shapes), { factory: DataFactory }).validate({
    dataset: datasetView(data),
  })
  return new Set(results.map((result) => partsOf(data, result).join(' ')))
}

export async function ourResults(shapes: Graph, data: Graph): Promise<Set<string>> {
  const { results } = await validateGraph(shapes, data)
  return new Set(
    results.map(({ focus, path, value, component, severity, shape }) =>
      [focus, simple(path), value, component, severity, shapes.terms.key(shape)].join(' '),
    ),
  )
}

function partsOf(data: Graph, result: Result): Parts {
  const component = result.constraintComponent.value.replace(/^.*#/, '')
  const value = COUNTS.test(component) ? undefined : result.value?.term
  const shape = result.shape.ptr.term!
  return [
    idOf(data, result.focusNode.term!),
    simple(pathOf(result)),
    value ? idOf(data, value) : -1,
    component,
    result.severity.value,
    shape.termType === 'BlankNode' ? `\0${shape.value}` : shape.value,
  ]
}

interface Step {
  readonly quantifier: string
  readonly start: string
  readonly predicates: readonly Term[]
}

function pathOf({ path }: Result & { readonly path?: readonly Step[] | null }): string {
  if (!path || path.length === 0) return ''
  const [step] = path
  const isPredicate = path.length === 1 && step!.quantifier === 'one' && step!.start === 'subject'
  return isPredicate && step!.predicates.length === 1 ? step!.predicates[0]!.value : '()'
}

/** The two print paths that are no single property in different ways. */
function simple(path: string): string {
  return /^[(^<]/.test(path) ? '()' : path
}
