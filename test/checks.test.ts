import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { FULL } from '../src/define.ts'
import type { Check, RecordReport } from '../src/model.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import { run } from '../src/run.ts'
import { createValidation } from '../src/validation.ts'
import { memoryIo } from './memory-io.ts'

const FOLDER = resolve(import.meta.dirname, '../src/checks')
const validation = createValidation(memoryIo({}))

/** What a check says of every record of an example. */
async function ask({ id }: Check, turtle: string) {
  const io = memoryIo({ 'example.ttl': `${PREFIX_LINES}\n${turtle}\n` })
  const request = {
    paths: ['example.ttl'],
    profile: null,
    syntax: 'turtle',
    asOf: '2026-11-24',
    allowEmpty: true,
    keepGoing: true,
  }
  const { report } = await run(request, io, () => {}, validation)
  const of = (record: RecordReport) => record.measurements.find((m) => m.check === id)
  return {
    measured: report.records.map(of).filter((m) => m?.status === 'measured'),
    unchecked: report.records.map(of).filter((m) => m?.status === 'not-checked'),
    findings: report.records.flatMap((record) => record.findings).filter((f) => f.check === id),
  }
}

/** Checks whose faults a SHACL rule words: they have a value and no finding of their own. */
const SILENT = new Set(['shacl-valid', 'mandatory-complete', 'exchange-profile-valid'])

/** Checks that measure nothing until the user gives a list; their examples are run with one in checks-3.test.ts. */
const NEEDS_A_LIST = new Set(['authentic-source-marked'])

describe('checks', () => {
  test('the list holds every file of the folder, by id', () => {
    const files = readdirSync(FOLDER).filter((f) => f !== 'index.ts')
    const ids = checks.map((check) => check.id)
    expect(ids).toEqual([...ids].sort())
    expect(ids.map((id) => `${id}.ts`)).toEqual(files.filter((f) => ids.includes(f.slice(0, -3) as never)).sort())
  })

  for (const check of checks as readonly Check[]) {
    test(`${check.id}: the good example passes`, async () => {
      const { measured, unchecked, findings } = await ask(check, check.examples.good)
      expect(findings).toEqual([])
      if (NEEDS_A_LIST.has(check.id)) expect([measured, unchecked]).toEqual([[], []])
      else if (check.mode === 'online') expect(measured.concat(unchecked).every((m) => m?.value !== 0)).toBe(true)
      else {
        expect(measured.length).toBeGreaterThan(0)
        expect(measured.map((m) => m?.value)).toEqual(measured.map(() => FULL))
      }
    })

    test(`${check.id}: the bad example ${check.mode === 'online' ? 'is not checked' : 'is found'}`, async () => {
      const { measured, unchecked, findings } = await ask(check, check.examples.bad)
      if (check.mode === 'online') {
        expect(unchecked.length).toBeGreaterThan(0)
        expect(measured).toEqual([])
        return
      }
      if (NEEDS_A_LIST.has(check.id)) {
        expect(measured).toEqual([])
        return
      }
      expect(Math.min(...measured.map((m) => m?.value ?? FULL))).toBeLessThan(FULL)
      if (!SILENT.has(check.id)) expect(findings.length).toBeGreaterThan(0)
    })
  }
})
