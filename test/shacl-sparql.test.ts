/** SPARQL within shapes: asked of shacl-engine, in the middle of what is compiled. */
import { describe, expect, test } from 'vitest'
import { validateGraph } from '../src/shacl/index.ts'
import { turtleGraph } from './turtle-graph.ts'

const HEAD = '@prefix ex: <http://example.org/> .\n'
const PREFIXES = 'sh:prefixes [ sh:declare [ sh:prefix "ex" ; sh:namespace "http://example.org/" ] ]'
const select = (query: string) => `[ ${PREFIXES} ; sh:select """${query}""" ]`
const LONG = select('SELECT $this ?value { $this ex:p ?value . FILTER (STRLEN(STR(?value)) > 2) }')
const DATA = `ex:a a ex:T ; ex:p "lang" , "x" . ex:b a ex:T ; ex:p "kort" ; ex:q ex:a . ex:c a ex:T .
  _:n a ex:T ; ex:p "blank" ; ex:q _:m . _:m ex:p "m" .`

async function found(shapes: string, data = DATA): Promise<string[]> {
  const [s, d] = [turtleGraph(HEAD + shapes), turtleGraph(HEAD + data)]
  const { results } = await validateGraph(s, d, { details: true })
  const name = (term: number) =>
    term < 0 ? '-' : d.isBlank(term) ? '[]' : d.value(term).replace('http://example.org/', '')
  return results.map(
    ({ focus, path, value, component }) =>
      `${name(focus)} ${path.replace('http://example.org/', '')} ${name(value)} ${component.replace(/Constr.*/, '')}`,
  )
}

describe('SPARQL in shapes', () => {
  test.each<[string, string, readonly string[]]>([
    ['a constraint', `ex:S sh:targetClass ex:T ; sh:sparql ${LONG} .`, ['a  lang SPARQL', 'b  kort SPARQL', '[]  blank SPARQL']],
    [
      'two constraints, and one that is switched off',
      `ex:S sh:targetNode ex:a ; sh:sparql ${LONG} , ${select('SELECT $this { $this a ex:T }')} ,
         [ sh:deactivated true ; sh:select "SELECT $this { ?x ?y ?z }" ] .`,
      ['a  a SPARQL', 'a  lang SPARQL'],
    ],
    [
      'beside constraints of Core in one property shape',
      `ex:S sh:targetClass ex:T ; sh:property [ sh:path ex:p ; sh:minCount 1 ;
         sh:sparql ${select('SELECT $this ?value { $this $PATH ?value . FILTER (?value = "x") }')} ] .`,
      ['a p x SPARQL', 'c p - MinCount'],
    ],
    ['within sh:not', `ex:S sh:targetClass ex:T ; sh:not [ sh:sparql ${LONG} ] .`, ['c  c Not']],
    [
      'within sh:or, two deep',
      `ex:S sh:targetClass ex:T ; sh:or ( [ sh:not [ sh:sparql ${LONG} ] ] [ sh:property [ sh:path ex:q ; sh:minCount 1 ] ] ) .`,
      ['c  c Or'],
    ],
    [
      'on the values of a property',
      `ex:S sh:targetClass ex:T ; sh:property [ sh:path ex:q ; sh:node [ sh:sparql ${LONG} ] ] .`,
      ['b q a Node'],
    ],
    [
      'GROUP BY $this: no group where there is no row',
      `ex:S sh:targetClass ex:T ; sh:sparql ${select('SELECT $this (COUNT(?v) AS ?n) { $this ex:p ?v } GROUP BY $this HAVING (COUNT(?v) != 1)')} .`,
      ['a  a SPARQL'],
    ],
    [
      'a path that is no property',
      `ex:S sh:targetNode ex:b ; sh:property [ sh:path ( ex:q ex:p ) ; sh:sparql ${select('SELECT $this ?value { $this $PATH ?value }')} ] .`,
      ['b (<q>/<http://example.org/p>) lang SPARQL', 'b (<q>/<http://example.org/p>) x SPARQL'],
    ],
    [
      'a value that the query makes',
      `ex:S sh:targetNode ex:b ; sh:sparql ${select('SELECT $this (CONCAT("te ", ?v) AS ?value) { $this ex:p ?v }')} .`,
      ['b  te kort SPARQL'],
    ],
    [
      'blank nodes keep their names',
      `ex:S sh:targetClass ex:T ; sh:sparql ${select('SELECT $this ?value { $this ex:q ?value . FILTER isBlank(?value) }')} .`,
      ['[]  [] SPARQL'],
    ],
    ['a target', `ex:S sh:target [ a sh:SPARQLTarget ; ${PREFIXES} ; sh:select "SELECT ?this { ?this ex:q ex:a }" ] ; sh:nodeKind sh:Literal .`, ['b  b NodeKind']],
  ])('%s', async (_, shapes, expected) => expect(await found(shapes)).toEqual(expected)) // biome-ignore format: a table

  test('data without statements are looked at', async () => {
    const shapes = `ex:S sh:targetNode ex:n ; sh:sparql ${select('SELECT $this { FILTER NOT EXISTS { $this ?p ?o } }')} .`
    expect(await found(shapes, '')).toEqual(['n  n SPARQL'])
  })

  test.each([
    ['VALUES', select('SELECT $this { VALUES ?x { 1 } }'), 'VALUES'],
    ['SERVICE', select('SELECT $this { SERVICE <https://elders.be> { ?a ?b ?c } }'), 'SERVICE'],
    [
      'a query within that forgets the node',
      select('SELECT $this { { SELECT ?x { ?x ?y ?z } } }'),
      'SELECT without $this',
    ],
    ['rebinding', select('SELECT $this { BIND (1 AS $this) }'), 'AS $this'],
    ['$shapesGraph', select('SELECT $this { GRAPH $shapesGraph { ?a ?b ?c } }'), '$shapesGraph'],
    ['no query', `[ ${PREFIXES} ]`, 'sh:select'],
  ])('%s is refused, not passed over', async (_, constraint, reason) => {
    await expect(found(`ex:S sh:targetClass ex:T ; sh:sparql ${constraint} .`)).rejects.toMatchObject({
      code: 3,
      key: 'shapes-sparql-query',
      args: { reason },
    })
  })

  test.each([
    ['MINUS in a text or a comment', 'SELECT $this { $this ex:p "MINUS" . # VALUES\n }', []],
    ['two lines of text', 'SELECT $this { $this ex:p ?v . FILTER (?v = "lang") }', ['a  a SPARQL']],
  ])('%s is none', async (_, query, expected) => {
    expect(await found(`ex:S sh:targetClass ex:T ; sh:sparql ${select(query)} .`)).toEqual(expected)
  })

  test('a target of another kind is refused', async () => {
    const shapes = 'ex:S sh:target [ a ex:OwnTarget ; sh:select "SELECT ?this { ?this ?p ?o }" ] ; sh:nodeKind sh:IRI .'
    await expect(found(shapes)).rejects.toMatchObject({ code: 3, key: 'shapes-sparql' })
  })
})
