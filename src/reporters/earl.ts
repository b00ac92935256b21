import { FULL } from '../define.ts'
import { ruleReason, ruleTitle, type Wording } from '../locales/words.ts'
import type { Finding, Measurement, RecordReport, Report } from '../model.ts'
import type { Prefix } from '../rdf/namespaces.ts'
import type { Name } from './rdf/names.ts'
import { CHECKS, isIri, label, named, type Property, type Resource, type Value } from './rdf/resource.ts'
import { MODEL, modelNode } from './rdf/run.ts'
import { prefixLines, turtle } from './rdf/turtle.ts'
import { remembered } from './remembered.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { brief, message, wordingOf } from './words.ts'

const USED = ['dct', 'earl', 'prov', 'rdf', 'rdfs', 'schema', 'xsd'] as const satisfies Prefix[]

const TOOL = '_:metakeur'

/** Findings of one check that are told. */
const MOST = 3

/**
 * What each check says of each record, in the Evaluation and Report Language (W3C, EARL 1.0 Schema; user-experience
 * section 4.6), as Turtle. A check that gives part of its marks has failed, and says why. What was not asked is
 * `earl:untested`; what was asked and not answered, or broke off, is `earl:cantTell`.
 */
export default defineReporter({
  id: 'earl',
  extension: 'earl.ttl',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const { statement } = turtle(USED)
    const wording = wordingOf(report, options)
    yield prefixLines(USED) + statement(toolOf(report))
    yield `\n${statement(modelNode(report))}`
    const tests = new Set(report.records.flatMap(({ measurements }) => measurements.map(({ check }) => check)))
    for (const id of [...tests].sort()) yield `\n${statement(testOf(id, wording))}`
    for (const record of report.records) {
      yield `\n${statement(subjectOf(record))}`
      const found = byCheck(record.findings)
      const about: Property = [
        'earl:subject',
        [isIri(record.id) ? { iri: record.id } : { id: subjectId(record), types: [], properties: [] }],
        true,
      ]
      for (const measurement of record.measurements) {
        const findings = found.get(measurement.check) ?? NONE
        const outcome = outcomeOf(measurement, report)
        yield `\n${statement(assertionOf(about, measurement, outcome, findings, wording))}`
      }
    }
  },
})

function byCheck(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = found.get(finding.check)
    if (known === undefined) found.set(finding.check, [finding])
    else known.push(finding)
  }
  return found
}

function toolOf({ tool, model }: Report): Resource {
  return {
    id: TOOL,
    types: ['earl:Software'],
    properties: [
      ['dct:title', [{ text: tool.name }]],
      ['schema:softwareVersion', [{ text: tool.version }]],
      ['dct:requires', [{ iri: MODEL + model.version }]],
    ],
  }
}

function testOf(id: string, wording: Wording): Resource {
  const { tag } = wording.locale
  const reason = ruleReason(id, wording)
  return {
    id: CHECKS + id,
    types: ['earl:TestCase'],
    properties: [
      ['dct:identifier', [{ text: id }]],
      ['dct:title', [{ text: ruleTitle(id, wording), language: tag }]],
      ['dct:description', reason === null ? [] : [{ text: reason, language: tag }]],
    ],
  }
}

function subjectOf(record: RecordReport): Resource {
  return {
    id: subjectId(record),
    types: ['earl:TestSubject'],
    properties: [
      ['dct:title', record.title === null ? [] : [{ text: brief(record.title) }]],
      ['dct:identifier', isIri(record.id) ? [] : [{ text: record.id }]],
    ],
  }
}

function subjectId({ id }: RecordReport): string {
  return isIri(id) ? id : label(id)
}

function outcomeOf({ status, value }: Measurement, { online }: Report): Name {
  switch (status) {
    case 'measured':
      return value === FULL ? 'earl:passed' : 'earl:failed'
    case 'not-applicable':
      return 'earl:inapplicable'
    case 'not-checked':
      return online ? 'earl:cantTell' : 'earl:untested'
    case 'error':
      return 'earl:cantTell'
  }
}

const NONE: readonly Finding[] = []
const ASSERTED: Property = ['earl:assertedBy', [{ id: TOOL, types: [], properties: [] }], true]
const MODE: Property = ['earl:mode', [named('earl:automatic')], true]
const testBy = remembered((check: string): Property => ['earl:test', [{ iri: CHECKS + check }], true])
const bare = remembered((outcome: Name): Property => ['earl:result', [resultOf(outcome, [])], true])

function assertionOf(
  about: Property,
  { check }: Measurement,
  outcome: Name,
  findings: readonly Finding[],
  wording: Wording,
): Resource {
  const told: Value[] = findings
    .slice(0, MOST)
    .map((finding) => ({ text: message(finding, wording), language: wording.locale.tag }))
  const result: Property = told.length === 0 ? bare(outcome) : ['earl:result', [resultOf(outcome, told)]]
  return { id: null, types: ASSERTION, properties: [ASSERTED, about, testBy(check), MODE, result] }
}

const ASSERTION: Resource['types'] = ['earl:Assertion']

function resultOf(outcome: Name, told: readonly Value[]): Resource {
  return {
    id: null,
    types: ['earl:TestResult'],
    properties: [
      ['earl:outcome', [named(outcome)]],
      ['earl:info', told],
    ],
  }
}
