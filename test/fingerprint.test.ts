import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Finding, RecordReport, Report } from '../src/model.ts'
import { marked } from '../src/report/fingerprint.ts'

/** As it is described, with a count of whole keys. */
function described(findings: readonly Finding[]): string[] {
  const met = new Map<string, number>()
  return findings.map(({ record, check, node, path, value }) => {
    const name = node.iri === null ? node.label : node.iri === record ? null : node.iri
    const key = JSON.stringify([record, check, name, path, value])
    const before = met.get(key) ?? 0
    met.set(key, before + 1)
    const hashed = before === 0 ? key : `${key} ${before}`
    return createHash('sha256').update(hashed).digest('hex').slice(0, 32)
  })
}

test('of 200,000 findings, of which many are alike and some begin with the same 32 bits', () => {
  const finding = (i: number, record: string | null): Finding => ({
    check: `rule-${i % 3}`,
    severity: 'error',
    record,
    node: {
      kind: 'dataset',
      iri: i % 5 === 0 ? record : null,
      label: i % 2 === 0 ? null : `naam "${i % 40}"`,
      position: 0,
    },
    path: i % 7 === 0 ? null : 'dct:title',
    value: i % 100 === 0 ? 'é\n' : `waarde ${i}`,
    message: 'x',
    args: {},
    place: null,
    cause: '',
  })
  const records = Array.from({ length: 1_000 }, (_, r) => {
    const id = `https://example.org/${r % 990}`
    return { id, findings: Array.from({ length: 200 }, (_, i) => finding(r * 200 + i, id)) } as unknown as RecordReport
  })
  const loose = [finding(0, null), finding(0, null)]
  const report = { records, findings: loose } as unknown as Report
  const all = [...records.flatMap(({ findings }) => findings), ...loose]
  const found = [...marked(report)].map(({ fingerprint }) => fingerprint)
  const starts = new Set(found.map((fingerprint) => fingerprint.slice(0, 8)))
  expect(starts.size).toBeLessThan(found.length)
  expect(new Set(found).size).toBe(found.length)
  expect(found).toEqual(described(all))
})
