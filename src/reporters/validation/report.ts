/** An `sh:ValidationReport` (SHACL section 3.6) as Turtle, JSON-LD and JSON: nothing in it depends on the machine. */
import { jsonText } from '../../report/json-text.ts'
import type { Outcome, OutcomeResult, OutcomeTerm } from '../../shacl/index.ts'
import { context, jsonLd } from '../rdf/json-ld.ts'
import type { Name } from '../rdf/names.ts'
import { pathValue } from '../rdf/path.ts'
import type { Resource, Value } from '../rdf/resource.ts'
import { prefixLines, turtle } from '../rdf/turtle.ts'
import { messagesOf } from './messages.ts'

const PREFIXES = ['adms', 'dcat', 'dct', 'foaf', 'rdf', 'rdfs', 'sh', 'skos', 'vcard', 'xsd'] as const

const NAMES = [
  'rdf:first',
  'rdf:rest',
  'sh:ValidationReport',
  'sh:ValidationResult',
  'sh:alternativePath',
  'sh:conforms',
  'sh:detail',
  'sh:focusNode',
  'sh:inversePath',
  'sh:oneOrMorePath',
  'sh:result',
  'sh:resultMessage',
  'sh:resultPath',
  'sh:resultSeverity',
  'sh:sourceConstraint',
  'sh:sourceConstraintComponent',
  'sh:sourceShape',
  'sh:value',
  'sh:zeroOrMorePath',
  'sh:zeroOrOnePath',
] as const satisfies readonly Name[]

/** Turtle (W3C, 2014), in pieces. */
export function* turtleReport(outcome: Outcome): Iterable<string> {
  const { statement, value } = turtle(PREFIXES)
  yield prefixLines(PREFIXES) + statement(headOf(outcome))
  for (const result of outcome.results) yield `\n_:report sh:result ${value(resourceOf(result), 0)} .\n`
}

/** JSON-LD 1.1 with a context of its own, in pieces. */
export function* jsonLdReport(outcome: Outcome): Iterable<string> {
  const members = jsonText(jsonLd(headOf(outcome)), 2)
    .replace(/\s*\}$/, '')
    .replace(/^\{\s*/, '')
  yield `{\n  "@context": ${jsonText(context(NAMES), 2)},\n  ${members}`
  for (const [i, result] of outcome.results.entries()) {
    yield `${i === 0 ? ',\n  "result": [' : ','}\n    ${jsonText(jsonLd(resourceOf(result)), 4)}`
  }
  yield outcome.results.length > 0 ? '\n  ]\n}\n' : '\n}\n'
}

/** Everything that is known, with places and with what each shape looked at; in pieces. */
export function* jsonReport({ results, ...rest }: Outcome): Iterable<string> {
  yield '{\n'
  for (const [key, value] of Object.entries(rest)) yield `  ${JSON.stringify(key)}: ${jsonText(value, 2)},\n`
  yield '  "results": ['
  for (const [i, result] of results.entries()) {
    yield `${i === 0 ? '' : ','}\n    ${jsonText({ ...result, messages: messagesOf(result) }, 4)}`
  }
  yield results.length > 0 ? '\n  ]\n}\n' : ']\n}\n'
}

function headOf({ conforms }: Outcome): Resource {
  return { id: '_:report', types: ['sh:ValidationReport'], properties: [['sh:conforms', [conforms]]] }
}

function resourceOf(result: OutcomeResult): Resource {
  const { focusNode, path, value, severity, component, shape, constraint, detail } = result
  const resultPath = path === null ? null : pathValue(path)
  return {
    id: null,
    types: ['sh:ValidationResult'],
    properties: [
      ['sh:focusNode', [termValue(focusNode)]],
      ['sh:resultPath', resultPath === null ? [] : [resultPath]],
      ['sh:value', value === null ? [] : [termValue(value)]],
      ['sh:resultSeverity', [{ iri: severity }]],
      ['sh:sourceConstraintComponent', [{ iri: component }]],
      ['sh:sourceShape', [termValue(shape)]],
      ['sh:sourceConstraint', constraint === null ? [] : [termValue(constraint)]],
      ['sh:resultMessage', messagesOf(result).map(({ text, language }) => ({ text, language }))],
      ['sh:detail', detail.map(resourceOf)],
    ],
  }
}

function termValue(term: OutcomeTerm): Value {
  if (term.type === 'iri') return { iri: term.value }
  if (term.type === 'blank') return { id: `_:${term.value}`, types: [], properties: [] }
  const { value: text, language, datatype } = term
  return language === '' ? { text, datatype } : { text, language }
}
