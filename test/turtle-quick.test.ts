import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLUMN, G, LINE, O, P, S, SUBJECT_COLUMN, SUBJECT_LINE } from '../src/rdf/columns.ts'
import { readTexts } from './read-text.ts'

/** A statement that the quick reader leaves to N3.js, and with it all that follows. */
const FOR_N3 = '<a:\\u0041> <a:p> "for N3.js" . '

/** All that reading gives: statements with labels and places, problems, and whether all was read. */
async function reading(text: string, chunk: number, shift: number) {
  const { graph, sources } = await readTexts({ 'a.ttl': text }, { syntax: 'turtle', chunk })
  const place = (row: number, line: number, column: number): string => {
    const l = graph.columns[line]![row]!
    return `${l}:${graph.columns[column]![row]! - (l === 1 ? shift : 0)}`
  }
  const statements = [...graph.columns[S]!.keys()].map((row) => {
    const terms = [S, P, O, G].map((column) => graph.columns[column]![row]!)
    const keys = terms.map((id) => (id < 0 ? '' : graph.terms.key(id)))
    return [...keys, place(row, SUBJECT_LINE, SUBJECT_COLUMN), place(row, LINE, COLUMN)].join(' | ')
  })
  const { problems, complete } = sources[0]!
  return {
    statements: statements.filter((one) => !one.includes('for N3.js')).sort(),
    problems: problems.map(({ place: { line, column }, ...rest }) => ({
      ...rest,
      place: `${line}:${column - (line === 1 ? shift : 0)}`,
    })),
    complete,
  }
}

const space = fc.constantFrom(' ', '\n', '\t', '\r\n', ' # é\n', '\r', ' \n\n ')
const name = fc.constantFrom(
  '<a:b>',
  '<a:é🌳>',
  '<rel>',
  '<>',
  'ex:a',
  'ex:',
  'ex:a.b',
  'ex:a-b:c',
  'ex:1',
  ':x',
  ':_y',
)
const label = fc.constantFrom('_:a', '_:1b', '_:a.b', '_:x-y')
const bare = fc.constantFrom('1', '-1.5', '+.5', '1e3', '1.E5', '0.0', 'true', 'false')
const piece = fc.constantFrom('a', 'é', '🌳', ' ', '\\"', '\\n', '\\u00e9', '\\U0001F333', '\t', '#', '.')
const quoted = fc
  .tuple(
    fc.constantFrom('"', "'", '"""', "'''"),
    fc.array(piece, { maxLength: 5 }),
    fc.constantFrom('', '\n', '\r\nq', '\rq'),
  )
  .map(([quote, pieces, end]) => `${quote}${pieces.join('')}${quote.length === 3 ? `${end}z` : ''}${quote}`)
const suffix = fc.constantFrom('', '@nl', '@EN-be', '@de-1996', '^^ex:t', '^^<a:t>')
const literal = fc.tuple(quoted, suffix).map((parts) => parts.join(''))
const { object, said } = fc.letrec<{ object: string; said: string }>((tie) => ({
  object: fc.oneof(
    { maxDepth: 3 },
    name,
    label,
    bare,
    literal,
    fc.constantFrom('[]', '()', '[ ]'),
    fc.tuple(space, tie('said')).map(([gap, inner]) => `[${gap}${inner} ]`),
    fc.tuple(space, fc.array(tie('object'), { maxLength: 3 })).map(([gap, items]) => `(${[...items, ''].join(gap)})`),
  ),
  said: fc
    .array(
      fc.tuple(fc.oneof(name, fc.constant('a')), space, fc.array(tie('object'), { minLength: 1, maxLength: 3 }), space),
      { minLength: 1, maxLength: 3 },
    )
    .chain((parts) =>
      fc
        .constantFrom('', ' ;', ';;\n')
        .map((end) => parts.map(([p, gap, o, more]) => p + gap + o.join(`${more},`)).join(' ; ') + end),
    ),
}))
const subject = fc.oneof(
  name,
  label,
  said.map((inner) => `[ ${inner} ]`),
  fc.constant('[]'),
  object.map((item) => `( ${item} )`),
)
const statement = fc.tuple(subject, space, said, space).map(([s, gap, rest, end]) => `${s}${gap}${rest}${end}.`)
const graph = fc
  .tuple(fc.constantFrom('', '<g>', 'GRAPH <g>', 'graph ex:g', '_:g'), space, fc.array(statement, { maxLength: 2 }))
  .map(([label, gap, inside]) => `${label}${gap}{${gap}${inside.join(gap)}${gap}}`)
const directive = fc.constantFrom('@prefix ex: <a:other/> .', 'PREFIX q: <q:>')
const document = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: statement }, graph, directive), space), { maxLength: 5 })
  .map((parts) => `@prefix ex: <http://ex.org/> .\n@prefix : <#> .${parts.flat().join('')}`)

describe('the quick reader of Turtle gives what N3.js gives, places and labels included', () => {
  test('of whatever is right', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.integer({ min: 1, max: 99 }), async (text, chunk) => {
        const quick = await reading(text, chunk, 0)
        expect(quick).toMatchObject({ problems: [], complete: true })
        expect(quick).toEqual(await reading(FOR_N3 + text, 65_536, FOR_N3.length))
      }),
      { numRuns: 300 },
    )
  })

  test('of whatever is wrong, and what was said before it', async () => {
    const folder = resolve(import.meta.dirname, '../fixtures/readers/places')
    const texts = ['catalogue.ttl', 'graphs.trig'].map((file) => [...readFileSync(resolve(folder, file), 'utf8')])
    const signs = [
      ...'<>"\\. _:@^#-é🌳{}[](),;n\n9\'~|a=?%“\r',
      '"""',
      '@prefix',
      'true',
      '\\u00',
      'GRAPH ',
      '[]',
      '.5',
    ]
    const edit = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2), fc.constantFrom(...signs))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 99 }),
        async (characters, edits, chunk) => {
          const edited = [...characters]
          for (const [at, remove, sign] of edits)
            edited.splice(at % edited.length, remove, ...(remove === 2 ? [] : [sign]))
          const text = edited.join('')
          expect(await reading(text, chunk, 0)).toEqual(await reading(FOR_N3 + text, 65_536, FOR_N3.length))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a statement that is longer than a chunk, and one that is left to N3.js within a graph', async () => {
    const many = Array.from({ length: 400 }, (_, i) => `ex:p "${'é'.repeat(i % 7)}${i}"`).join(' ;\n  ')
    const text = `@prefix ex: <http://ex.org/> .\n<g> { ex:s ${many} .\n ex:t ex:p "a" . <a:\\u0041> ex:p ex:o , "b" . }\nex:u ex:p ex:v .`
    const quick = await reading(text, 50, 0)
    expect(quick.statements).toHaveLength(404)
    expect(quick).toEqual(await reading(FOR_N3 + text, 65_536, FOR_N3.length))
  })
})
