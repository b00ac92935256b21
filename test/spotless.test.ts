/** Metadata that are as they should be: in the spotless example of each profile nothing at all is found. */
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../src/index.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures')
const asOf = '2026-11-24'

const EXAMPLES: readonly [id: string, folder: string, profiles: readonly string[]][] = [
  ['dcat-ap-vl', 'dcat-ap-vl-2026-02-12', ['dcat-ap-vl']],
  ['dcat-ap-vl-2022', 'profiles/dcat-ap-vl-2022', ['dcat-ap-vl-2022']],
  ['geodcat-ap-vl', 'profiles/geodcat-ap-vl', ['geodcat-ap-vl']],
  ['geodcat-ap-vl-2022', 'profiles/geodcat-ap-vl-2022', ['geodcat-ap-vl-2022']],
  ['metadata-dcat', 'profiles/metadata-dcat', ['metadata-dcat']],
  ['dcat-ap', 'profiles/dcat-ap', ['dcat-ap']],
  ['dcat-ap-2', 'profiles/dcat-ap-2', ['dcat-ap-2']],
  ['dcat-ap-hvd', 'profiles/dcat-ap-hvd', ['dcat-ap-vl', 'dcat-ap-hvd']],
  ['dcat-ap-vl-open-data', 'profiles/dcat-ap-vl-open-data', ['dcat-ap-vl', 'dcat-ap-vl-open-data']],
  ['datavindplaats', 'profiles/datavindplaats', ['dcat-ap-vl', 'datavindplaats']],
]

describe('spotless', () => {
  test.each(EXAMPLES)('%s finds nothing in %s/valid.spotless.ttl', async (id, folder, profile) => {
    const { report } = await check(resolve(FIXTURES, folder, 'valid.spotless.ttl'), { profile, asOf }).result
    const findings = [...report.findings, ...report.records.flatMap((record) => record.findings)]
    expect(findings.map(({ severity, check, path, message }) => [severity, check, path, message])).toEqual([])
    expect(report.records.length).toBeGreaterThanOrEqual(3)
    expect(report.profiles.map((one) => one.id)).toContain(id)
  })
})
