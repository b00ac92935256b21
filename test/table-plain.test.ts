/** The short way that usual rows of a table take to the graph says what the long way says, place by place. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GraphBuilder } from '../src/rdf/builder.ts'
import { columnsOf } from '../src/readers/table/columns.ts'
import { scanCsv } from '../src/readers/table/csv.ts'
import type { Mapping } from '../src/readers/table/mapping.ts'
import { type Row, TABLE_LIMITS } from '../src/readers/table/model.ts'
import { type RowSource, writeRows } from '../src/readers/table/rows.ts'
import { rowsOf } from '../src/readers/table/tables.ts'
import { cellsOf } from '../src/readers/table/understand.ts'

const HEADINGS = [
  ...[
    'id',
    'titel',
    'title en',
    'beschrijving',
    'trefwoorden',
    'thema',
    'uitgever',
    'contactpunt',
    'e-mail',
    'telefoon',
  ],
  ...['uitgiftedatum', 'temporele dekking', 'geografische dekking', 'taal', 'conformiteit', 'herkomst', 'url'],
  ...['download url', 'formaat', 'licentie', 'rechten', 'bestandsgrootte', 'uitgever naam', 'url 2', 'type', 'uri'],
]
const VALUES = [
  ...[
    '',
    '',
    ' ',
    ';',
    'A',
    'a; b',
    'a, b',
    'één; "twee" ; drie',
    'regel\nregel; x',
    'nl',
    'fr',
    'nl; fr',
    'ENVI',
    'België',
  ],
  ...[
    'https://a.be/1',
    'https://a.be/2',
    'https://a.be/1; https://a.be/2',
    'http://a.be/%zz',
    'cc-by 4.0',
    'CSV',
    '12',
  ],
  ...[
    '2020-01-01',
    '01/02/2020',
    '2020-01-01/2020-12-31',
    'x@a.be',
    'x@a.be; y@a.be',
    '+32 2 123 45 67',
    '1',
    '2',
    '3',
  ],
]

/** Every statement with its places, and what is said of the rows. */
function written(source: RowSource<Row>, columns: ReturnType<typeof columnsOf>, language: string | null): unknown {
  const builder = new GraphBuilder()
  const number = builder.source('a.csv')
  const mapping = language === null ? null : ({ language, dataset: 'https://b.be/{}' } as Mapping)
  const { datasets, clashes } = writeRows(columns.read, source, mapping, { builder, source: number })
  const { terms } = builder
  const statements = Array.from({ length: builder.count }, (_, i) => {
    const { subject, predicate, object, ...places } = builder.statement(i)
    return JSON.stringify([terms.key(subject), terms.key(predicate), terms.key(object), places])
  })
  return { datasets, clashes: clashes.map(({ number: row }) => row), statements: statements.sort() }
}

test('random tables are written alike over both ways', () => {
  let short = 0
  let long = 0
  const table = fc.subarray(HEADINGS, { minLength: 2 }).chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.array(fc.array(fc.constantFrom(...VALUES), { minLength: names.length, maxLength: names.length }), {
        minLength: 1,
        maxLength: 6,
      }),
    ),
  )
  fc.assert(
    fc.property(table, fc.constantFrom(null, 'nl'), ([names, cells], language) => {
      const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
      const text = cells.map((row) => `${row.map(quoted).join(';')}\n`).join('')
      const { rows: body, spots } = scanCsv(text, { delimiter: ';', quote: '"' }, TABLE_LIMITS)
      const columns = columnsOf(names, cellsOf(body), null)
      const { plain, ...parts } = rowsOf({ body, spots })
      const counted: RowSource<Row> = {
        ...parts,
        plain(context) {
          const write = plain!(context)
          if (write === null) return null
          return (row) => {
            const found = write(row)
            if (found === null) long++
            else short++
            return found
          }
        },
      }
      expect(written(counted, columns, language)).toEqual(written(parts, columns, language))
    }),
    { numRuns: 400, seed: 4 },
  )
  expect(short).toBeGreaterThan(100)
  expect(long).toBeGreaterThan(20)
})
