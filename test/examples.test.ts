/**
 * The examples that `explain` shows: those of checks as they stand with each check, those of shapes as they are made from the
 * approved variants, kept in shapes/examples.json. Each is read in every format and judged. `UPDATE=1` makes the file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { FULL } from '../src/define.ts'
import { MetakeurError } from '../src/errors.ts'
import { EXAMPLE_FORMATS as FORMATS } from '../src/examples/formats.ts'
import { examplesIn } from '../src/examples/index.ts'
import type { Check } from '../src/model.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import { run } from '../src/run.ts'
import { createValidation } from '../src/validation.ts'
import { memoryIo } from './memory-io.ts'
import { readTexts } from './read-text.ts'
import { fixtures, rulesOnce, smallest, turtleOf } from './smallest-examples.ts'

const FILE = join(import.meta.dirname, '../shapes/examples.json')

interface Examples {
  readonly shapes: Record<string, { readonly good: string; readonly bad: string }>
  /** Rules whose examples a format cannot say, or says otherwise. */
  readonly unsaid: Record<'jsonld' | 'csv', readonly string[]>
}

const approved = (): Examples => JSON.parse(readFileSync(FILE, 'utf8'))

async function graphIn(format: 'turtle' | 'jsonld' | 'csv', text: string) {
  const name = `example.${{ turtle: 'ttl', jsonld: 'jsonld', csv: 'csv' }[format]}`
  return (await readTexts({ [name]: format === 'turtle' ? `${PREFIX_LINES}\n${text}\n` : `${text}\n` })).graph
}

/** A few faults that inventories in tables have. */
const SAID_IN_TABLES = [
  'dataset-title-missing',
  'dataset-keyword-untagged',
  'dataset-access-rights-not-allowed',
  'dataset-landing-page-not-iri',
  'service-endpoint-url-not-iri',
  'licence-open',
  'licence-present',
  'open-format',
  'frequency-declared',
  'contact-functional',
  'no-national-number',
  'title-substantive',
]

describe('examples of the rules of shapes', async () => {
  const rules = await rulesOnce()

  test.runIf(process.env.UPDATE)(
    'are made from the variants',
    async () => {
      const made = fixtures()
      const shapes: Examples['shapes'] = {}
      for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        for (const fixture of made) {
          const found = await smallest(rule, fixture)
          if (found === null) continue
          const [good, bad] = found.map(turtleOf)
          shapes[rule.id] = { good: good!, bad: bad! }
          break
        }
      }
      const before = (() => {
        try {
          return approved().unsaid
        } catch {
          return { jsonld: [], csv: [] }
        }
      })()
      writeFileSync(FILE, `${JSON.stringify({ unsaid: before, shapes }, null, 1)}\n`)
    },
    600_000,
  )

  test('every rule has them', () => {
    const { shapes } = approved()
    expect(rules.map(({ id }) => id).filter((id) => shapes[id] === undefined)).toEqual([])
    expect(Object.keys(shapes).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
  })

  const unsaid = { jsonld: [] as string[], csv: [] as string[] }

  test.each(['turtle', ...FORMATS] as const)(
    '%s: the rule finds the bad one, and not the good one',
    async (format) => {
      const { shapes } = approved()
      for (const { id, finds } of rules) {
        const said = format === 'turtle' ? shapes[id]! : examplesIn(format, shapes[id]!)
        const found: boolean[] = []
        for (const text of said === null ? [] : [said.good, said.bad])
          found.push(await finds(await graphIn(format, text)))
        const says = found[0] === false && found[1] === true
        if (format === 'turtle') expect([id, found]).toEqual([id, [false, true]])
        else if (!says) unsaid[format].push(id)
      }
    },
    120_000,
  )

  const validation = createValidation(memoryIo({}))
  const NEEDS_A_LIST = new Set(['authentic-source-marked'])
  const SILENT = new Set(['shacl-valid', 'mandatory-complete', 'exchange-profile-valid'])

  /** What a check says of an example: its values, and how many findings it has. */
  async function asked({ id }: Check, format: 'jsonld' | 'csv', text: string) {
    const name = `example.${format}`
    const request = { paths: [name], profile: null, syntax: format, asOf: '2026-11-24', allowEmpty: true }
    const { report } = await run(request, memoryIo({ [name]: `${text}\n` }), () => {}, validation)
    const values = report.records.flatMap(({ measurements }) =>
      measurements.flatMap((one) => (one.check === id && one.status === 'measured' ? [one.value] : [])),
    )
    const findings = report.records.flatMap((record) => record.findings).filter(({ check }) => check === id)
    return { values, findings }
  }

  function refused(error: unknown): Awaited<ReturnType<typeof asked>> {
    if (!(error instanceof MetakeurError)) throw error
    return { values: [], findings: [] }
  }

  test.each(FORMATS)(
    '%s: a check finds the bad one, and not the good one',
    async (format) => {
      for (const check of checks as readonly Check[]) {
        if (check.mode === 'online' || NEEDS_A_LIST.has(check.id)) continue
        const said = examplesIn(format, check.examples)
        let says = false
        if (said !== null) {
          // What is refused as no table of metadata says nothing.
          const right = await asked(check, format, said.good).catch(refused)
          const wrong = await asked(check, format, said.bad).catch(refused)
          says =
            right.findings.length === 0 &&
            right.values.length > 0 &&
            right.values.every((value) => value === FULL) &&
            wrong.values.some((value) => value !== null && value < FULL) &&
            (SILENT.has(check.id) || wrong.findings.length > 0)
        }
        if (!says) unsaid[format].push(check.id)
      }
    },
    120_000,
  )

  test('what a format cannot say is marked so', () => {
    for (const format of FORMATS) unsaid[format].sort()
    if (process.env.UPDATE) writeFileSync(FILE, `${JSON.stringify({ ...approved(), unsaid }, null, 1)}\n`)
    expect(approved().unsaid).toEqual(unsaid)
    // What is no Turtle is no JSON-LD either; all else can be said.
    expect(unsaid.jsonld).toEqual(['parse-clean'])
    const can = (id: string): boolean => !unsaid.csv.includes(id)
    expect(SAID_IN_TABLES.filter((id) => !can(id))).toEqual([])
  })
})
