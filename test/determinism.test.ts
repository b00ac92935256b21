/** Same statements, same report: whatever their order, their spread over files, their syntax, or how often it is run. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { Parser, Writer } from 'n3'
import { describe, expect, test } from 'vitest'
import type { Report } from '../src/model.ts'
import { run } from '../src/run.ts'
import { createValidation } from '../src/validation.ts'
import { memoryIo } from './memory-io.ts'

const EXAMPLE = readFileSync(resolve(import.meta.dirname, '../fixtures/examples/catalogue.ttl'), 'utf8')
const validation = createValidation(memoryIo({}))

async function reportOf(files: Readonly<Record<string, string>>): Promise<Report> {
  const request = { paths: Object.keys(files), profile: null, syntax: null, asOf: '2026-11-24' }
  return (await run(request, memoryIo(files), () => {}, validation)).report
}

/** A report without what may differ: places and sources, and totals per source. */
function substance(report: Report): string {
  return JSON.stringify(report, (key, value) =>
    key === 'place' || (key === 'sources' && Array.isArray(value)) ? undefined : value,
  )
}

/** The example as one statement a line, blank nodes labelled. */
const lines: string[] = new Parser().parse(EXAMPLE).map((quad) => {
  const writer = new Writer({ format: 'N-Triples' })
  return writer.quadToString(quad.subject, quad.predicate, quad.object).trim()
})

describe('the same statements give the same report', () => {
  test('twice: byte for byte', async () => {
    const files = { 'catalogue.ttl': EXAMPLE }
    expect(JSON.stringify(await reportOf(files))).toBe(JSON.stringify(await reportOf(files)))
  })

  test('in any order', async () => {
    const expected = substance(await reportOf({ 'catalogue.ttl': EXAMPLE }))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (shuffled) => {
        expect(substance(await reportOf({ 'a.nt': shuffled.join('\n') }))).toBe(expected)
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  test('over several files, apart from blank nodes, which cannot be shared', async () => {
    const expected = substance(await reportOf({ 'catalogue.ttl': EXAMPLE }))
    const blank = lines.filter((line) => line.includes('_:'))
    const named = lines.filter((line) => !line.includes('_:'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: named.length, maxLength: named.length }), async (where) => {
        const files: Record<string, string> = { '0.nt': blank.join('\n'), '1.nt': '', '2.nt': '' }
        named.forEach((line, i) => {
          files[`${where[i]}.nt`] += `\n${line}`
        })
        expect(substance(await reportOf(files))).toBe(expected)
      }),
      { numRuns: 25, seed: 7 },
    )
  })
})
