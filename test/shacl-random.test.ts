import fc from 'fast-check'
import { DataFactory, Parser, Store } from 'n3'
import { Validator } from 'shacl-engine'
import { describe, expect, test } from 'vitest'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import type { CompiledShape, PlanResult } from '../src/shacl/plan/model.ts'
import { createCompiler, planShapes } from '../src/shacl/plan/plan.ts'
import { askTogether } from '../src/shacl/plan/together.ts'
import { validateGraph } from '../src/shacl/validate.ts'
import { dataTurtle, orderedTurtle, orderTurtle, shapesTurtle } from './shacl-random.ts'
import { turtleGraph } from './turtle-graph.ts'

const HEAD = '@prefix ex: <http://example.org/> .\n'

/** Focus, value, component and severity; the shape only when it is named, because blank nodes have no name in common. */
async function compiled(shapesText: string, dataText: string): Promise<string[]> {
  const shapes = turtleGraph(HEAD + shapesText)
  const data = turtleGraph(HEAD + dataText)
  const text = (term: number): string =>
    term < 0
      ? '-'
      : data.isBlank(term)
        ? `_:${data
            .value(term)
            .replace(/^0_/, '')
            .replace(/^b\d+_/, '')}`
        : data.terms.key(term)
  const { results } = await validateGraph(shapes, data)
  const lines = results.map(
    (r) => `${text(r.focus)} ${text(r.value)} ${r.component} ${shapes.isBlank(r.shape) ? '[]' : shapes.value(r.shape)}`,
  )
  return [...new Set(lines)].sort()
}

// biome-ignore lint/suspicious/noExplicitAny: RDF/JS terms
function key(term: any): string {
  if (!term) return '-'
  if (term.termType === 'BlankNode') return `_:${term.value.replace(/^b\d+_/, '')}`
  if (term.termType === 'NamedNode') return term.value
  return term.language ? `"${term.value}"@${term.language}` : `"${term.value}"${term.datatype.value}`
}

async function engine(shapesText: string, dataText: string): Promise<string[]> {
  const parse = (text: string) => new Store(new Parser().parse(`${PREFIX_LINES}\n${HEAD}${text}`))
  // biome-ignore lint/suspicious/noExplicitAny: N3's store is an RDF/JS dataset
  const validator = new Validator(parse(shapesText) as any, { factory: DataFactory as any })
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const report = await validator.validate({ dataset: parse(dataText) as any })
  // biome-ignore lint/suspicious/noExplicitAny: results of shacl-engine
  const lines = (report.results as any[]).map((r) => {
    const shape = r.shape.ptr.term
    const value = key(r.value?.term)
    return `${key(r.focusNode.term)} ${value} ${r.constraintComponent.value.replace(/^.*#/, '')} ${shape.termType === 'BlankNode' ? '[]' : shape.value}`
  })
  return [...new Set(lines)].sort()
}

describe('compiled shapes and shacl-engine', () => {
  test('find the same on random shapes and data', async () => {
    await fc.assert(
      fc.asyncProperty(shapesTurtle, dataTurtle, async (shapes, data) => {
        expect(await compiled(shapes, data)).toEqual(await engine(shapes, data))
      }),
      { numRuns: 3000, seed: 20260212 },
    )
  })

  test('order values alike', async () => {
    await fc.assert(
      fc.asyncProperty(orderTurtle, orderedTurtle, async (shapes, data) => {
        expect(await compiled(shapes, data)).toEqual(await engine(shapes, data))
      }),
      { numRuns: 500, seed: 20260212 },
    )
  })

  test('find the same when many are asked together', () => {
    fc.assert(
      fc.property(shapesTurtle, dataTurtle, (shapesText, dataText) => {
        const shapes = turtleGraph(HEAD + shapesText)
        const data = turtleGraph(HEAD + dataText)
        const compiler = createCompiler(shapes, data)
        planShapes(compiler)
        const all = [...compiler.compiled.values()]
        // Twice, because what passed once is remembered.
        const nodes = [...new Set([...data.columns[0]!, ...data.columns[2]!])]
        const asked = [...nodes, ...nodes]
        const line = (shape: CompiledShape, { focus, value, component }: PlanResult) =>
          `${shape.node} ${focus} ${value} ${component}`
        const alone = all.flatMap((shape) =>
          asked.flatMap((node) => {
            const found: string[] = []
            shape.validate(node, (result) => found.push(line(shape, result)))
            return found
          }),
        )
        const together: string[] = []
        const values = askTogether(
          data,
          all.map((shape) => ({ shape, sink: (result) => together.push(line(shape, result)) })),
          asked,
        )
        expect(together.sort()).toEqual(alone.sort())
        expect(values).toEqual(all.map(({ walk }) => asked.reduce((sum, node) => sum + walk(node).length, 0)))
      }),
      { numRuns: 1000, seed: 20260212 },
    )
  })

  test.each([
    ['sh:maxCount 1', 'ex:a ex:p 1 . ex:b ex:p 2 . ex:c ex:p 1, 2 .'],
    ['sh:uniqueLang true', 'ex:a ex:p "x"@nl . ex:b ex:p "y"@nl . ex:c ex:p "x"@nl, "y"@nl .'],
    ['sh:disjoint ex:q', 'ex:a ex:p 1 . ex:c ex:p 1 ; ex:q 1 .'],
    ['sh:equals ex:q', 'ex:a ex:p 1 ; ex:q 1 . ex:c ex:p 1 ; ex:q 2 .'],
    ['sh:lessThan ex:q', 'ex:a ex:p 2 ; ex:q 3 . ex:c ex:p 2 ; ex:q 1 .'],
    ['sh:lessThanOrEquals ex:q', 'ex:a ex:p 2 ; ex:q 2 . ex:c ex:p 2 ; ex:q 1 .'],
    [
      'sh:qualifiedValueShape [ sh:nodeKind sh:Literal ] ; sh:qualifiedMaxCount 1',
      'ex:a ex:p 1 . ex:b ex:p 2 . ex:c ex:p 1, 2 .',
    ],
  ])('what passed on another node is no pass: %s', (constraint, statements) => {
    const shapes = turtleGraph(`${HEAD} ex:s a sh:PropertyShape ; sh:path ex:p ; ${constraint} .`)
    const data = turtleGraph(HEAD + statements)
    const failed: string[] = []
    const shape = createCompiler(shapes, data).shape(shapes.iri('http://example.org/s'))
    const nodes = ['a', 'b', 'c'].map((name) => data.iri(`http://example.org/${name}`)).filter((node) => node >= 0)
    askTogether(data, [{ shape, sink: ({ focus }) => failed.push(data.value(focus)) }], nodes)
    expect([...new Set(failed)]).toEqual(['http://example.org/c'])
  })
})
