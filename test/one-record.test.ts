/** One record in every format: the same findings and the same score, as far as the format can say the same. */
import { readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Finding, RecordReport } from '../src/model.ts'
import { run } from '../src/run.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { createValidation } from '../src/validation.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/one-record')

/** What a format cannot say, and what comes of it. A format that is not named here can say all of the record. */
interface Different {
  readonly why: string
  /** Findings that it has (`+`), or has not (`-`), by rule, property and value. */
  readonly findings: readonly string[]
  /** Checks that measure something else by it. */
  readonly checks: readonly string[]
}

const DESCRIPTION =
  'Alle bomen langs straten en pleinen, met soort, hoogte en plantjaar. De groendienst meet ze om de drie jaar op.'

const DIFFERENT: Readonly<Record<string, Different>> = {
  'record.data.json': {
    why: 'Project Open Data has no languages for texts, and so no second title',
    findings: [
      '+ agent-name-untagged foaf:name Stad Wilgenbeek',
      `+ dataset-description-untagged dct:description ${DESCRIPTION}`,
      '+ dataset-keyword-untagged dcat:keyword bomen',
      '+ dataset-keyword-untagged dcat:keyword n.v.t.',
      '+ dataset-title-untagged dct:title Straatbomen van Wilgenbeek',
      '+ distribution-title-untagged dct:title Straatbomen (CSV)',
      '+ distribution-title-untagged dct:title Straatbomen (GeoJSON)',
      `+ harvest-survival dct:description ${DESCRIPTION}`,
      '+ language-tagged dcat:keyword bomen',
      `+ language-tagged dct:description ${DESCRIPTION}`,
      '+ language-tagged dct:description Een rij per boom.',
      '+ language-tagged dct:title Straatbomen (CSV)',
      '+ language-tagged dct:title Straatbomen (GeoJSON)',
      '+ language-tagged dct:title Straatbomen van Wilgenbeek',
      '+ language-tagged foaf:name Stad Wilgenbeek',
      `+ nl-title-description dct:description ${DESCRIPTION}`,
      '+ nl-title-description dct:title Straatbomen van Wilgenbeek',
    ],
    checks: [
      'harvest-survival',
      'language-tag-correct',
      'language-tagged',
      'nl-title-description',
      'placeholder-free',
      'shacl-valid',
    ],
  },
}

const io = nodeIo()
const validation = createValidation(io)

async function recordIn(file: string): Promise<RecordReport> {
  const path = relative(process.cwd(), resolve(FOLDER, file))
  const request = { paths: [path], profile: null, syntax: null, asOf: '2026-11-24', jobs: 1 }
  const { report } = await run(request, io, () => {}, validation)
  expect(report.sources).toMatchObject([{ complete: true, skipped: 0, problems: [] }])
  expect(report.findings).toEqual([])
  expect(report.records).toHaveLength(1)
  return report.records[0]!
}

function told({ check, path, value }: Finding): string {
  return [check, path, value].filter((part) => part !== null).join(' ')
}

/** Rows that only the one, and only the other, has; each as often as it is there. */
function difference(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  const gone = one.filter((row) => {
    const at = left.indexOf(row)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [...left.map((row) => `+ ${row}`), ...gone.map((row) => `- ${row}`)].sort()
}

/** All of a record but where things stand. */
function content(record: RecordReport): unknown {
  const nowhere = ({ args: { source: _, ...args }, ...finding }: Finding) => ({ ...finding, args, place: null })
  return { ...record, place: null, findings: record.findings.map(nowhere) }
}

describe('one record in every format', () => {
  let turtle: RecordReport
  beforeAll(async () => {
    turtle = await recordIn('record.ttl')
  })

  test('says things of every kind, some of them wrong', () => {
    const checks = new Set(turtle.findings.map(({ check }) => check))
    expect(checks.size).toBeGreaterThan(20)
    for (const one of [
      'date-order',
      'no-internal-endpoints',
      'placeholder-free',
      'licence-known',
      'byte-size-plausible',
    ])
      expect(checks).toContain(one)
  })

  const files = readdirSync(FOLDER).filter((file) => file !== 'record.ttl')
  test('is there in the formats', () => {
    expect(files).toEqual([
      'record.ckan.json',
      'record.csv',
      'record.data.json',
      'record.jsonld',
      'record.nt',
      'record.rdf',
      'record.trig',
    ])
  })

  test.each(files)('%s', async (file) => {
    const own = await recordIn(file)
    const { findings, checks } = DIFFERENT[file] ?? { findings: [], checks: [] }
    expect(difference(turtle.findings.map(told), own.findings.map(told))).toEqual(findings)
    const measured = ({ measurements }: RecordReport) => measurements.map((one) => JSON.stringify(one))
    const other = difference(measured(turtle), measured(own)).map((row) => JSON.parse(row.slice(2)).check as string)
    expect([...new Set(other)].sort()).toEqual(checks)
    if (checks.length === 0) expect(content(own)).toEqual(content(turtle))
    else expect(own.score.value).toBeLessThan(turtle.score.value!)
  })
})
