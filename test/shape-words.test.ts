/** Words of every shape in every file of ours, whether a profile uses it or not; and the layer of every rule. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quad, Term } from '@rdfjs/types'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { profileShapes } from '../src/profile-shapes.ts'
import { profiles } from '../src/profiles/index.ts'
import { iri } from '../src/rdf/namespaces.ts'
import { rulesOf } from '../src/shacl/index.ts'

const SHAPES = join(import.meta.dirname, '../shapes')
const files = readdirSync(SHAPES).filter((name) => name.endsWith('.ttl'))
const LANGUAGES = ['en', 'nl'] as const
const WORDS = ['sh:name', 'sh:description', 'sh:message'] as const

/** What engines say, and no steward understands. */
const ENGINE =
  /\b(?:less|more|fewer) than \d|\b(?:minder|meer) dan \d+ waarden?\b|\b(?:min|max)(?:Count|Length|Inclusive)\b|\bnodeKind\b|\bdoes not conform\b|\bconstraint\b|\bfocus ?node\b|\bValue does not\b|\bsh:\w|\bshape\b|\bSHACL\b/i

/** The values of a property of a node. */
function objects(quads: readonly Quad[], subject: string, property: string): Term[] {
  return quads
    .filter((one) => one.subject.value === subject && one.predicate.value === property)
    .map(({ object }) => object)
}

/** Named shapes that find something: property shapes, and anything else that says how bad it is. */
function judging(quads: readonly Quad[]): string[] {
  const described = new Set(
    quads.filter(({ predicate }) => predicate.value === iri('sh:path')).map(({ subject }) => subject.value),
  )
  const found = quads.flatMap(({ subject, predicate, object }): Term[] => {
    if (predicate.value === iri('sh:severity')) return [subject]
    if (predicate.value === iri('rdf:type') && object.value === iri('sh:PropertyShape')) return [subject]
    // A shape of another file is judged with that file.
    const isOwn = predicate.value === iri('sh:property') && described.has(object.value)
    return isOwn && object.termType === 'NamedNode' ? [object] : []
  })
  return [...new Set(found.map(({ value }) => value))]
}

/** What is wrong with the words of shapes, a line each. */
function faults(turtle: string, words: readonly (typeof WORDS)[number][] = WORDS): string[] {
  const quads = new Parser().parse(turtle)
  const found: string[] = []
  const said = new Map<string, string>()
  for (const shape of judging(quads)) {
    const name = shape.replace(/^.*#/, '')
    const listing = quads.filter(
      ({ predicate, object }) => predicate.value === iri('sh:property') && object.value === shape,
    )
    const owners = listing.map(({ subject }) => subject.value)
    const path = pathOf(quads, shape)
    for (const property of words) {
      for (const language of LANGUAGES) {
        const texts = objects(quads, shape, iri(property)).filter(
          (text) => text.termType === 'Literal' && text.language === language,
        )
        if (texts.length !== 1) found.push(`${name}: ${texts.length} times ${property} in ${language}`)
        for (const { value } of texts) {
          if (value.trim() === '') found.push(`${name}: empty ${property} in ${language}`)
          if (property === 'sh:message' && ENGINE.test(value)) found.push(`${name}: engine talk in ${language}`)
        }
        if (property !== 'sh:message') continue
        for (const owner of owners.length === 0 ? [''] : owners) {
          const key = `${owner} ${path} ${texts[0]?.value}`
          const other = said.get(key)
          if (texts.length > 0 && other !== undefined) found.push(`${name}: says the same as ${other} in ${language}`)
          said.set(key, name)
        }
      }
    }
  }
  return found
}

function pathOf(quads: readonly Quad[], shape: string): string {
  const [about] = objects(quads, shape, 'https://metakeur.be/ns#property')
  const [path] = objects(quads, shape, iri('sh:path'))
  return (about ?? (path?.termType === 'NamedNode' ? path : undefined))?.value ?? shape
}

describe('words of shapes', () => {
  test('there are files', () => expect(files.length).toBeGreaterThan(9))

  test.each(files)('%s: every shape has its words in two languages, of no engine, and no two the same', (file) => {
    const turtle = readFileSync(join(SHAPES, file), 'utf8')
    expect(judging(new Parser().parse(turtle)).length).toBeGreaterThan(1)
    // Shapes for what we write ourselves explain nothing to stewards.
    const words = file === 'oslo-datakwaliteit.ttl' ? (['sh:name', 'sh:message'] as const) : WORDS
    expect(faults(turtle, words)).toEqual([])
  })

  const SHAPE = (words: string) => `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix e: <https://e.be/#> .
    e:N a sh:NodeShape ; sh:property e:a , e:b . ${words}`
  const FULL = (id: string, message: string) => `e:${id} a sh:PropertyShape ; sh:path e:p ; sh:severity sh:Violation ;
    sh:name "n ${id}"@nl , "n ${id}"@en ; sh:description "d"@nl , "d"@en ; sh:message "${message}"@nl , "${message} en"@en .`

  test.each([
    ['nothing', SHAPE(FULL('a', 'Titel ontbreekt.')), []],
    [
      'a message is missing',
      SHAPE(
        'e:a sh:path e:p ; sh:severity sh:Info ; sh:name "n"@nl , "n"@en ; sh:description "d"@nl , "d"@en ; sh:message "m"@nl .',
      ),
      ['a: 0 times sh:message in en'],
    ],
    ['an unlisted shape has no words', `${SHAPE(FULL('a', 'Goed.'))} e:c a sh:PropertyShape ; sh:path e:q .`, 6],
    [
      'two say the same',
      SHAPE(FULL('a', 'Zelfde.') + FULL('b', 'Zelfde.')),
      ['b: says the same as a in en', 'b: says the same as a in nl'],
    ],
    ['engine talk', SHAPE(FULL('a', 'Less than 1 values')), ['a: engine talk in en', 'a: engine talk in nl']],
    [
      'the name of a constraint',
      SHAPE(FULL('a', 'minCount is niet gehaald')),
      ['a: engine talk in en', 'a: engine talk in nl'],
    ],
    ['a term of SHACL', SHAPE(FULL('a', 'Zie sh:class')), ['a: engine talk in en', 'a: engine talk in nl']],
  ])('is found: %s', (_, turtle, expected) => {
    if (typeof expected === 'number') expect(faults(turtle).length).toBe(expected)
    else expect(faults(turtle)).toEqual(expected)
  })
})

describe('layers', async () => {
  const shapesOf = profileShapes(async (name) => readFileSync(join(SHAPES, '..', name), 'utf8'))
  const counts = await Promise.all(
    profiles.map(async (profile) => {
      const rules = rulesOf((await shapesOf(profile)).shapes, profile.id)
      const of = (layer: string) => rules.filter((rule) => rule.layer === layer)
      return { id: profile.id, rules, of }
    }),
  )
  const LAYERS = ['mandatory', 'recommended', 'range', 'codelist'] as const

  test.each(counts.map(({ id, ...rest }) => [id, rest] as const))('%s: every rule is in one', (_, { rules, of }) => {
    expect(LAYERS.reduce((sum, layer) => sum + of(layer).length, 0)).toBe(rules.length)
    // A value that is asked for is of the layer that its severity says.
    expect(of('mandatory').filter(({ severity }) => severity !== 'error')).toEqual([])
    // What should be there is no matter of ranges.
    expect(of('range').filter(({ id }) => id.endsWith('-missing'))).toEqual([])
  })

  test('how many of each', () => {
    const table = counts.map(({ id, of }) => [id, ...LAYERS.map((layer) => of(layer).length)].join(' '))
    expect(table).toMatchInlineSnapshot(`
      [
        "dcat-ap-vl 117 30 242 5",
        "dcat-ap-vl-2022 107 15 181 14",
        "geodcat-ap-vl 124 42 263 6",
        "geodcat-ap-vl-2022 110 22 203 7",
        "metadata-dcat 99 15 184 14",
        "dcat-ap 70 43 211 5",
        "dcat-ap-2 66 33 175 3",
        "dcat-ap-hvd 21 3 50 0",
        "dcat-ap-vl-open-data 5 0 0 4",
        "datavindplaats 0 16 0 3",
      ]
    `)
  })
})
