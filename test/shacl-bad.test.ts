/** Shapes and data that are out to hang, crash or fool a validator: one message, the right exit code, never a pass. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { EXIT } from '../src/errors.ts'
import { fakeIo } from './cli-story.ts'

const HEAD = `@prefix ex: <https://voorbeeld.be/ns#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
`
const DATA = 'ex:d a dcat:Dataset ; dct:title "Bomen" ; dct:publisher ex:p .'
const shape = (constraint: string) => `ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; ${constraint} .`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metakeur-shapes-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(args: readonly string[], shapes: string, data: string) {
  const [shapesFile, dataFile] = [join(folder, 'shapes.ttl'), join(folder, 'data.ttl')]
  writeFileSync(shapesFile, HEAD + shapes)
  writeFileSync(dataFile, HEAD + data)
  const io = fakeIo({ env: { LANG: 'C.UTF-8' }, stdin: null, tty: [] })
  const files: Readonly<Record<string, string>> = { SHAPES: shapesFile, DATA: dataFile }
  const start = performance.now()
  const exit = await main(
    args.map((word) => files[word] ?? word),
    io,
  )
  const time = performance.now() - start
  return { exit, time, out: io.stdout.text, error: io.stderr.text.replaceAll(`${folder}/`, '').replace(/\s+/g, ' ') }
}

const RUN = ['shapes', 'run', 'SHAPES', 'DATA']
const CHECK = ['check', 'DATA', '--shapes', 'SHAPES', '--format', 'json']

/** A shape within a shape within a shape, by name: `ex:S0` to `ex:S10000`. */
const chain = Array.from({ length: 10_000 }, (_, i) => `ex:S${i} sh:node ex:S${i + 1} .`).join('\n')
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)

describe('shapes that cannot be run are refused: exit 3, one message, with its place', () => {
  test.each<[string, string, string]>([
    ['a shape that refers to itself', shape('sh:node ex:S'), 'refers to itself'],
    [
      'a ring of property shapes',
      `${shape('sh:property ex:P')} ex:P sh:path dct:title ; sh:node ex:Q . ex:Q sh:property ex:P .`,
      'refers to itself',
    ],
    ['a ring through sh:not', `${shape('sh:not ex:N')} ex:N sh:or ( ex:S ) .`, 'refers to itself'],
    ['a list that is a ring', `${shape('sh:in ex:L')} ex:L rdf:first 1 ; rdf:rest ex:L .`, 'needs a list'],
    [
      'a path that is a ring',
      `${shape('sh:property [ sh:path _:p ; sh:minCount 1 ]')} _:p sh:inversePath _:p .`,
      'path',
    ],
    ['shapes 10,000 deep', `${shape('sh:node ex:S0')} ${chain}`, 'deeper than 200'],
    [
      'a path of depth 10,000',
      shape(`sh:property [ sh:path _:p0 ; sh:minCount 1 ]`) +
        Array.from({ length: 10_000 }, (_, i) => ` _:p${i} sh:inversePath _:p${i + 1} .`).join('\n'),
      'path cannot be followed',
    ],
    [
      'a list of paths within lists, 10,000 deep',
      shape(`sh:property [ sh:path ${nested('( dct:title ', ')', 500)} ; sh:minCount 1 ]`),
      'path cannot be followed',
    ],
    [
      'a pattern that only backtracking can match, and for ever',
      shape(`sh:property [ sh:path dct:description ; sh:pattern "^(?=x|a)(a+)+$" ]`),
      'could take for ever',
    ],
    ['a pattern that is none', shape('sh:property [ sh:path dct:title ; sh:pattern "(" ]'), 'sh:pattern cannot be'],
    [
      'SPARQL that SHACL does not allow',
      shape('sh:sparql [ sh:select "SELECT $this { MINUS { ?x ?y ?z } }" ]'),
      'MINUS',
    ],
    ['SPARQL that is none', shape('sh:sparql [ sh:select "SELECT $this WHERE {" ]'), 'its query cannot be run'],
    [
      'a component declared in SPARQL',
      `ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:must ] ; sh:validator [ sh:ask "ASK {}" ] .
       ${shape('ex:must 1')}`,
      'uses https://voorbeeld.be/ns#C',
    ],
  ])('%s', async (_, shapes, message) => {
    const withPrefix = `@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n${shapes}`
    const data = `${DATA} ex:d dct:description "${'a'.repeat(60)}!" .`
    const { exit, out, error, time } = await run(RUN, withPrefix, data)
    expect(exit).toBe(EXIT.input)
    expect(out).toBe('')
    expect(error).toContain(message)
    expect(error).toMatch(/^✖ shapes\.ttl:\d+:\d+ /)
    // One message, its line, and the next step.
    expect(error.match(/✖/g)).toHaveLength(1)
    expect(time).toBeLessThan(10_000)
  })

  test('and so are they beside the rules for records', async () => {
    const { exit, out, error } = await run(CHECK, shape('sh:node ex:S'), DATA)
    expect([exit, out]).toEqual([EXIT.input, ''])
    expect(error).toContain('refers to itself')
  })

  test('a file with nothing to run is no pass', async () => {
    const { exit, error } = await run(CHECK, 'ex:S a sh:NodeShape ; sh:minLength 1 .', DATA)
    expect(exit).toBe(EXIT.input)
    expect(error).toContain('no shape with a target')
    const { out } = await run([...RUN, '-f', 'pretty'], 'ex:S a sh:NodeShape ; sh:minLength 1 .', DATA)
    expect(out).toContain('Nothing was looked at')
  })

  test('half a file of shapes is none', async () => {
    const { exit, out, error } = await run(RUN, `${shape('sh:minCount 1')} ex:T sh:path `, DATA)
    expect([exit, out]).toEqual([EXIT.input, ''])
    expect(error).toMatch(/^✖ shapes\.ttl:/)
  })
})

describe('what is large or circular is run all the same', () => {
  test('a pattern that backtracks exponentially', async () => {
    const shapes = shape('sh:property [ sh:path dct:description ; sh:pattern "^(a+)+$" ]')
    const data = `${DATA} ex:d dct:description "${'a'.repeat(50_000)}!" .`
    const { exit, out, time } = await run(RUN, shapes, data)
    expect(exit).toBe(EXIT.gate)
    expect(out).toContain('sh:conforms false')
    expect(time).toBeLessThan(5_000)
  })

  test('100,000 shapes', async () => {
    const shapes = Array.from(
      { length: 100_000 },
      (_, i) =>
        `ex:S${i} a sh:NodeShape ; sh:targetNode ex:d ; sh:property [ sh:path ex:p${i % 50_000} ; sh:minCount 1 ] .`,
    ).join('\n')
    const { exit, out } = await run([...RUN, '-f', 'pretty', '-q'], shapes, 'ex:d ex:p1 1 .')
    expect(exit).toBe(EXIT.gate)
    expect(out).toContain('DOES NOT CONFORM: 99,998 results')
  }, 120_000)

  test('data whose classes are a ring', async () => {
    const data = `ex:A rdfs:subClassOf ex:B . ex:B rdfs:subClassOf ex:C . ex:C rdfs:subClassOf ex:A , ex:C . ex:n a ex:C .`
    const shapes = 'ex:S sh:targetClass ex:A ; sh:class ex:B ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .'
    const { exit, out } = await run([...RUN, '-f', 'json'], shapes, data)
    expect(exit).toBe(EXIT.gate)
    expect(JSON.parse(out).results.map((one: { path: string }) => one.path)).toEqual(['https://voorbeeld.be/ns#p'])
  })
})
