/** Tables for a terminal: the build has cli-table3 measure its cells as what is cut and wrapped is measured. */
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { table } from '../src/reporters/terminal/table.ts'
import { shown } from '../src/reporters/terminal/width.ts'

const letters = fc.stringMatching(/^[a-zé… –·↑ツ語/.🌳]{0,20}$/u)
const line = fc.oneof(
  letters,
  letters.map((text) => `\u001b[1m\u001b[31m${text}\u001b[39m\u001b[22m`),
)

describe('the width of a cell', () => {
  test('is that which cli-table3 would measure', () => {
    fc.assert(fc.property(line, (text) => shown(text) === stringWidth(text)))
  })

  test.each([
    ['e\u0301te\u0301', 3],
    ['語', 2],
    ['\u001b[1mx\u001b[22m', 1],
    ['', 0],
  ])('%j takes %i', (text, width) => {
    expect(shown(text)).toBe(width)
  })
})

describe('a table', () => {
  test('has columns two apart, and cells of several lines', () => {
    const columns = [
      { head: '', align: 'left' },
      { head: 'n', align: 'right' },
    ] as const
    const rows = [
      ['bomen\nin Gent', '1'],
      ['語', '22'],
    ]
    expect(table(columns, rows)).toEqual(['            n', '  bomen     1', '  in Gent', '  語       22'])
  })
})
