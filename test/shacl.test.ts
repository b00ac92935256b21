import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MetakeurError } from '../src/errors.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import { createEngine, rulesOf } from '../src/shacl/index.ts'
import { loadShapes } from '../src/shacl/parse.ts'
import { createSecondOpinion } from '../src/shacl/second-opinion.ts'
import { allNodes, resultLines } from './shape-results.ts'
import { turtleGraph } from './turtle-graph.ts'

const HEAD = `${PREFIX_LINES}
@prefix mk: <https://metakeur.be/ns#> .
@prefix x: <https://voorbeeld.be/shapes#> .
`
const WORDS = `sh:name "n"@nl , "e"@en ; sh:description "n"@nl , "e"@en ; sh:message "n"@nl , "e"@en`
const rule = (id: string, rest: string) => `x:${id} ${rest} ; sh:severity sh:Violation ; ${WORDS} .\n`
const on = (target: string, ...ids: string[]) => `x:Shape ${target} ; sh:property ${ids.map((id) => `x:${id}`)} .\n`

const load = (shapes: string) => loadShapes(HEAD + shapes, 'test.ttl')
const results = async (shapes: string, data: string | Graph, engineOf = createEngine) => {
  const graph = typeof data === 'string' ? turtleGraph(data) : data
  return resultLines(graph, await engineOf(await load(shapes)).validate(graph, allNodes(graph)))
}

const vl = loadShapes(readFileSync(join(import.meta.dirname, '../shapes/dcat-ap-vl-2026-02-12.ttl'), 'utf8'), 'vl')

describe('shapes are refused', () => {
  const good = on('sh:targetClass dcat:Dataset', 'a') + rule('a', 'sh:path dct:title ; sh:minCount 1')

  test('unless they are complete', async () => expect((await load(good)).nodeShapes.length).toBe(1))

  test.each([
    ['no Turtle', 'x:a sh:path \n dct:title .. ', 'shapes-syntax', ''],
    ['no target', rule('a', 'sh:path dct:title'), 'shapes-invalid', 'no targets'],
    [
      'a shape without an IRI',
      'x:S sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:title ] .',
      'shapes-invalid',
      'without an IRI',
    ],
    ['no path', good.replace('sh:path dct:title', 'sh:order 1'), 'shapes-invalid', 'path'],
    ['two paths', good.replace('dct:title', 'dct:title , dct:description'), 'shapes-invalid', 'path'],
    ['a path that is none', good.replace('dct:title', '[]'), 'shapes-invalid', 'path'],
    ['no Dutch', good.replace('sh:message "n"@nl ,', 'sh:message'), 'shapes-invalid', 'no sh:message in nl'],
    [
      'two Dutch words',
      good.replace('sh:name "n"@nl ,', 'sh:name "n"@nl , "m"@nl ,'),
      'shapes-invalid',
      'sh:name twice',
    ],
    ['no severity', good.replace('sh:severity sh:Violation ;', ''), 'shapes-invalid', 'severity'],
    ['an own severity', good.replace('sh:Violation', 'x:Awful'), 'shapes-invalid', 'severity'],
    [
      'an id twice',
      `${good}x:T sh:targetClass dcat:Catalog ; sh:property <https://elders.be/a> .\n${rule('a', 'sh:path dct:title').replace('x:a', '<https://elders.be/a>')}`,
      'shapes-invalid',
      'two rules',
    ],
  ])('with %s', async (_, shapes, key, reason) => {
    const error = await load(shapes).then(
      () => null,
      (thrown) => thrown,
    )
    expect(error).toBeInstanceOf(MetakeurError)
    expect([error.code, error.key]).toEqual([3, key])
    expect(String(error.args.reason)).toContain(reason)
    if (key === 'shapes-syntax')
      expect(error.place).toMatchObject({ source: 'test.ttl', line: HEAD.split('\n').length + 1 })
  })

  test.each([
    ['a pattern that is none', 'sh:pattern "("', 'sh:pattern'],
    ['a list that is none', 'sh:in x:none', 'sh:in'],
    ['a count that is none', 'sh:maxCount "n"', 'sh:maxCount'],
    ['themselves', 'sh:node x:a', 'recursive'],
  ])('when they cannot be run: %s is never a pass', async (_, constraint, named) => {
    const shapes = on('sh:targetClass dcat:Dataset', 'a') + rule('a', `sh:path dct:title ; ${constraint}`)
    await expect(load(shapes)).rejects.toMatchObject({
      code: 3,
      key: 'shapes-invalid',
      args: { name: 'test.ttl', reason: expect.stringContaining(named) },
    })
  })
})

describe('rules', () => {
  test.each([
    ['dct:title', 'http://purl.org/dc/terms/title'],
    ['[ sh:inversePath dcat:distribution ]', '^<http://www.w3.org/ns/dcat#distribution>'],
    [
      '[ sh:alternativePath ( dct:title foaf:name ) ]',
      '(<http://purl.org/dc/terms/title>|<http://xmlns.com/foaf/0.1/name>)',
    ],
    [
      '( dct:publisher [ sh:zeroOrMorePath org:subOrganizationOf ] )',
      '(<http://purl.org/dc/terms/publisher>/<http://www.w3.org/ns/org#subOrganizationOf>*)',
    ],
    ['[ sh:alternativePath ( dct:title foaf:name ) ] ; mk:property dct:title', 'http://purl.org/dc/terms/title'],
  ])('print the path %s', async (path, printed) => {
    const [read] = rulesOf(await load(on('sh:targetClass dcat:Dataset', 'a') + rule('a', `sh:path ${path}`)), 'p')
    expect(read).toMatchObject({
      id: 'a',
      profile: 'p',
      path: printed,
      targetClass: 'http://www.w3.org/ns/dcat#Dataset',
    })
  })

  test('are in order of their ids', async () => {
    const ids = rulesOf(await vl, 'dcat-ap-vl').map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
  })
})

describe('targets', () => {
  const untitled = rule('a', 'sh:path dct:title ; sh:minCount 1')
  const data = `<d> a dcat:Dataset . <s> a dcat:DatasetSeries , dcat:Dataset . <n> a dcat:Other .
    <d> adms:sample <m> , <b> ; dcat:distribution <b> . <m> a dcat:Distribution . <b> a dcat:Distribution . <u> dct:type <t> .`

  test.each([
    ['by class', 'sh:targetClass dcat:Dataset', ['<d>', '<s>']],
    ['by several classes', 'sh:targetClass dcat:Dataset , dcat:DatasetSeries ; mk:about dcat:Dataset', ['<d>', '<s>']],
    ['without the nodes of another class', 'sh:targetClass dcat:Dataset ; mk:exceptClass dcat:DatasetSeries', ['<d>']],
    ['by property', 'sh:targetObjectsOf adms:sample ; mk:about dcat:Distribution', ['<b>', '<m>']],
    [
      'without nodes of one property only',
      'sh:targetClass dcat:Distribution ; mk:exceptOnlyObjectOf adms:sample',
      ['<b>'],
    ],
    ['that the data do not mention', 'sh:targetClass dcat:Catalog', []],
  ])('%s', async (_, target, nodes) => {
    const lines = await results(on(target, 'a') + untitled, data)
    expect(lines.map((line) => line.split(' | ')[1])).toEqual(nodes)
    const graph = turtleGraph(data)
    const engine = createEngine(await load(on(target, 'a') + untitled))
    await engine.validate(graph, allNodes(graph))
    expect([...engine.applied(graph)]).toEqual(nodes.length > 0 ? [['a', { nodes: nodes.length, values: 0 }]] : [])
  })

  test('only nodes that were asked for are looked at, each once', async () => {
    const graph = turtleGraph(data)
    const engine = createEngine(await load(on('sh:targetClass dcat:Dataset', 'a') + untitled))
    const d = graph.iri('d')
    expect((await engine.validate(graph, [d, d])).length).toBe(1)
    expect(await engine.validate(graph, [])).toEqual([])
  })
})

describe('the class of a value', () => {
  test.each([
    ['an IRI that the input does not describe', '<https://elders.be/1>', '', 1],
    ['an IRI that is described without a class', '<p>', '<p> foaf:name "Stad"@nl .', 1],
    ['the class itself', '<p>', '<p> a foaf:Agent ; foaf:name "Stad"@nl .', 0],
    ['the old class', '<p>', '<p> a dct:Agent ; foaf:name "Stad"@nl .', 0],
    ['a subclass', '<p>', '<p> a org:FormalOrganization ; foaf:name "Stad"@nl .', 0],
    ['one of several classes', '<p>', '<p> a foaf:Document , foaf:Agent ; foaf:name "Stad"@nl .', 0],
    ['a blank node of the class', '[ a foaf:Person ; foaf:name "Jan"@nl ]', '', 0],
    ['another class', '<p>', '<p> a foaf:Document .', 'dataset-publisher-wrong-class'],
    ['a blank node without a class', '[ foaf:name "Stad"@nl ]', '', 'dataset-publisher-wrong-class'],
    ['an empty blank node', '[]', '', 'dataset-publisher-wrong-class'],
    ['text', '"Stad"@nl', '', 'dataset-publisher-is-text'],
  ])('%s', async (_, publisher, rest, expected) => {
    const graph = turtleGraph(`<d> a dcat:Dataset ; dct:title "x"@nl ; dct:description "x"@nl ; dct:identifier "1" ;
      dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
      dcat:contactPoint [ a vcard:Kind ; vcard:hasEmail <mailto:a@b.be> ] ; dct:publisher ${publisher} . ${rest}`)
    const engine = createEngine(await vl)
    const found = await engine.validate(graph, allNodes(graph))
    expect(found.map((result) => result.rule)).toEqual(typeof expected === 'string' ? [expected] : [])
    expect(engine.unknown(graph, allNodes(graph))).toBe(typeof expected === 'string' ? 0 : expected)
  })
})

describe('results', () => {
  test('of an inner shape carry the words of the named one', async () => {
    const shapes =
      on('sh:targetClass dcat:Dataset', 'a') +
      rule('a', 'sh:path dct:publisher ; sh:property [ sh:path foaf:name ; sh:minCount 1 ]')
    expect(await results(shapes, '<d> a dcat:Dataset ; dct:publisher <p> .')).toEqual(['a | <p> | dct:publisher | -'])
  })

  test('of two values in one language, and of values in portions', async () => {
    const members = Array.from(
      { length: 3_000 },
      (_, i) => `<c> dcat:dataset <d${i}> . <d${i}> a ${i % 1_000 === 7 ? 'foaf:Agent' : 'dcat:Dataset'} .`,
    )
    const titles = Array.from({ length: 300 }, (_, i) => `<c> dct:title "t${i}"@l-${i % 299} .`)
    const graph = turtleGraph(`<c> a dcat:Catalog .\n${members.join('\n')}\n${titles.join('\n')}`)
    const shapes =
      on('sh:targetClass dcat:Catalog', 'a', 'b', 'c') +
      rule('a', 'sh:path dcat:dataset ; sh:class dcat:Dataset') +
      rule('b', 'sh:path dct:title ; sh:uniqueLang true') +
      rule('c', 'sh:path dct:title ; sh:maxCount 5 ; sh:nodeKind sh:Literal')
    expect(await results(shapes, graph)).toEqual([
      'a | <c> | dcat:dataset | <d1007>',
      'a | <c> | dcat:dataset | <d2007>',
      'a | <c> | dcat:dataset | <d7>',
      'b | <c> | dct:title | -',
      'c | <c> | dct:title | -',
    ])
    expect(await results(shapes, graph)).toEqual(await results(shapes, graph, createSecondOpinion))
  })

  const predicates = [
    ...readFileSync(join(import.meta.dirname, '../shapes/dcat-ap-vl-2026-02-12.ttl'), 'utf8').matchAll(
      /sh:path ([a-z]+:\S+) ;/g,
    ),
  ].map((found) => found[1]!)
  const value = fc.constantFrom(
    '"x"@nl', '"y"@nl', '"x"', '""', '"2026-01-01"^^xsd:date', '"2026-01-01T10:00:00"^^xsd:dateTime', '"2026-01-01T10:00:00Z"^^xsd:dateTime',
    '"nee"^^xsd:dateTime', '3.1', '<https://a.be/>', '<urn:a>', '<https:>', '<rel>', '<mailto:a@b.be>', '<mailto:a>', '[]', '[ a foaf:Agent ]', '<a>', '<d>',
    '<http://publications.europa.eu/resource/authority/access-right/PUBLIC>', '<https://data.europa.eu/eli/dir/1/oj>',
  ) // biome-ignore format: a table of values
  const node = fc.constantFrom('<d>', '<a>')
  const statement = fc.tuple(node, fc.constantFrom(...predicates), value).map((parts) => `${parts.join(' ')} .`)
  const type = fc.constantFrom(
    'Dataset',
    'Distribution',
    'DataService',
    'DatasetSeries',
    'Catalog',
    'CatalogRecord',
    'Relationship',
  )
  const inputs = fc.tuple(fc.array(statement, { maxLength: 25 }), type, type)

  test('are the same whether or not the index spares the engine work, and in any order of statements', async () => {
    const [engine, second] = [createEngine(await vl), createSecondOpinion(await vl)]
    await fc.assert(
      fc.asyncProperty(inputs, fc.nat(), async ([statements, a, b], turn) => {
        const all = [`<d> a dcat:${a} .`, `<a> a dcat:${b} .`, ...statements]
        const graph = turtleGraph(all.join('\n'))
        const found = await engine.validate(graph, allNodes(graph))
        expect(await second.validate(graph, allNodes(graph))).toEqual(found)
        const at = turn % all.length
        const turned = turtleGraph([...all.slice(at), ...all.slice(0, at)].join('\n'))
        expect(resultLines(turned, await engine.validate(turned, allNodes(turned)))).toEqual(resultLines(graph, found))
      }),
      { numRuns: 150, seed: 20260212 },
    )
  })
})
