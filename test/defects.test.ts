/** Kinds of defects (bench/defects): each can be planted in one of our fixtures, and there a rule that is meant to finds it. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Finding, Report } from '../src/model.ts'
import { run } from '../src/run.ts'
import { createValidation } from '../src/validation.ts'
import { memoryIo } from './memory-io.ts'

/** A document with the places where a kind fits. */
interface Planted {
  readonly record: { readonly id: string; readonly statements: readonly object[] }
  readonly edit: object
}

interface Kind {
  readonly id: string
  readonly rules: readonly string[]
}

// The bench is plain JavaScript, which the compiler does not read.
const bench = (file: string) => import(pathToFileURL(join(import.meta.dirname, '../bench/defects', file)).href)
const { KINDS }: { KINDS: Kind[] } = await bench('kinds/index.js')
const { fixtureRecords } = await bench('fixtures.js')
const { plan, verdictOf } = await bench('plant.js')
const { planted } = await bench('record.js')
const { ntriples } = await bench('terms.js')
const { prefixed } = await import('../src/rdf/namespaces.ts')

const NAME = 'record.nt'
const validation = createValidation(memoryIo({}))

async function findingsIn(statements: readonly object[]): Promise<readonly Finding[]> {
  const request = { paths: [NAME], syntax: null, asOf: '2026-11-24', jobs: 1, keepGoing: true } as const
  const io = memoryIo({ [NAME]: ntriples(statements) })
  const { report }: { report: Report } = await run(request, io, () => {}, validation)
  return [...report.records.flatMap(({ findings }) => findings), ...report.findings]
}

const untouched = new Map<string, Promise<readonly Finding[]>>()

function findingsOf(record: Planted['record']): Promise<readonly Finding[]> {
  const known = untouched.get(record.id) ?? findingsIn(record.statements)
  untouched.set(record.id, known)
  return known
}

describe('kinds of defects', () => {
  // The smallest first: they are checked fastest. A kind is tried on, where the defect was there already.
  const records: Planted['record'][] = fixtureRecords()
  records.sort((a, b) => a.statements.length - b.statements.length)

  test('there are enough, each under a name of its own', () => {
    expect(KINDS.length).toBeGreaterThanOrEqual(80)
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length)
  })

  test.each(KINDS.map((kind) => [kind.id, kind] as const))('%s', async (_, kind) => {
    const plants: Planted[] = plan([kind], records, { seed: 1, most: records.length })
    const verdicts: { result: string }[] = []
    for (const plant of plants) {
      const after = await findingsIn(planted(plant.record, plant.edit))
      verdicts.push(verdictOf(plant, await findingsOf(plant.record), after, prefixed))
      if (verdicts.at(-1)!.result === 'intended') break
    }
    expect(verdicts.map(({ result }) => result)).toContain(NEVER_FOUND.has(kind.id) ? 'missed' : 'intended')
  })
})

/** What no rule is to find: quality-model 3.4 counts a title tagged nl-* as Dutch, a machine translation too. */
const NEVER_FOUND: ReadonlySet<string> = new Set(['machine-translated Dutch title only'])
