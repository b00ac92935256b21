/** Elements and results of ISO 19157 as OSLO Datakwaliteit shapes them. */

import { remembered } from '../remembered.ts'
import type { Name } from './names.ts'
import type { Property, Resource, Value } from './resource.ts'

/** What an element is of, and what the names of its nodes begin with. */
export interface Place {
  readonly base: string
  readonly key: string
  /** The property that says what the result is about, made once; null for the whole run. */
  readonly within: Property | null
}

/** A number: of a metric, or a score. */
export function quantity(at: Place, id: string, of: Name, value: readonly Value[]): Resource[] {
  const number = nodeOf(at, id, 'value')
  return [
    element(at, id, of, `measure-${id}`),
    result(at, id, 'dqr:DQ_QuantitativeResult', [['dqr:DQ_QuantitativeResult.value', [{ iri: number }]]]),
    // The shapes of the standard ask for one of the classes, its context for the other.
    { id: number, types: NUMBER, properties: [['rdf:value', value]] },
  ]
}

const NUMBER: Resource['types'] = ['rec:Record', 'generiek:Record']

/** Whether something is as a specification wants it, and if not, why. */
export function conformity(at: Place, id: string, specification: string, passed: boolean, why: string): Resource[] {
  return [
    element(at, id, 'dq:DQ_LogicalConsistency', null),
    result(at, id, 'dqr:DQ_ConformanceResult', [
      ['dqr:DQ_ConformanceResult.specification', [{ iri: specification }]],
      ['dqr:DQ_ConformanceResult.pass', [passed]],
      ['dqr:DQ_ConformanceResult.explanation', why === '' ? [] : [{ text: why }]],
    ]),
  ]
}

/** A sentence. */
export function description(at: Place, id: string, of: Name, text: string): Resource[] {
  return [
    element(at, id, of, null),
    result(at, id, 'dqr:DQ_DescriptiveResult', [['dqr:DQ_DescriptiveResult.statement', [{ text }]]]),
  ]
}

export function scopeOf(scope: string, subject: string): Resource {
  // The standard has no way from a dataset to its quality: this is how its scope is told.
  return { id: scope, types: ['cc:MD_Scope'], properties: [['dct:subject', [{ iri: subject }]]] }
}

/** A measure as elements refer to it: its id, and what it says. */
export function measure(base: string, id: string, text: string): Resource[] {
  const node = `${base}measure-${id}`
  return [
    {
      id: node,
      types: ['dq:DQ_MeasureReference'],
      properties: [
        ['dq:DQ_MeasureReference.nameOfMeasure', [{ text: id }]],
        ['dq:DQ_MeasureReference.measureIdentification', [{ iri: `${node}-id` }]],
        ['dq:DQ_MeasureReference.measureDescription', [{ text }]],
      ],
    },
    // The published shapes ask for the class of ISO 19115, the context of the standard for that of ADMS.
    {
      id: `${node}-id`,
      types: ['adms:Identifier', 'cc:MD_Identifier'],
      properties: [
        ['skos:notation', [{ text: id }]],
        ['cc:MD_Identifier.code', [{ text: id }]],
      ],
    },
  ]
}

/** How everything was measured: by looking at the metadata themselves. */
export function method(base: string, text: string): Resource[] {
  return [
    {
      id: `${base}method`,
      types: ['dqe:DQ_EvaluationMethod'],
      properties: [
        ['dqe:DQ_EvaluationMethod.evaluationMethodType', [{ iri: `${base}method-type` }]],
        ['dqe:DQ_EvaluationMethod.evaluationMethodDescription', [{ text }]],
      ],
    },
    {
      id: `${base}method-type`,
      // The class of the context, and that of the published shapes.
      types: ['skos:Concept', 'dqe:DQ_EvaluationMethodTypeCode'],
      properties: [['skos:notation', [{ text: 'directInternal' }]]],
    },
  ]
}

function element(at: Place, id: string, of: Name, measured: string | null): Resource {
  return {
    id: nodeOf(at, id, 'element'),
    types: elementTypes(of),
    properties: [
      measured === null ? NO_MEASURE : measuredBy(at.base)(measured),
      evaluatedBy(at.base),
      ['dq:DQ_Element.result', [{ iri: nodeOf(at, id, 'result') }]],
    ],
  }
}

// The parent too: the shapes of the standard are checked without inference.
const elementTypes = remembered((of: Name): Resource['types'] => [of, 'dq:DQ_Element'])
const resultTypes = remembered((of: Name): Resource['types'] => [of, 'dqr:DQ_Result'])
const NO_MEASURE: Property = ['dq:DQ_Element.measure', []]
const measuredBy = remembered((base: string) =>
  remembered((measured: string): Property => ['dq:DQ_Element.measure', [{ iri: base + measured }], true]),
)
const evaluatedBy = remembered(
  (base: string): Property => ['dq:DQ_Element.evaluationMethod', [{ iri: `${base}method` }], true],
)

function result(at: Place, id: string, of: Name, properties: Resource['properties']): Resource {
  const scope = at.within ?? NO_SCOPE
  return { id: nodeOf(at, id, 'result'), types: resultTypes(of), properties: [scope, ...properties] }
}

const NO_SCOPE: Property = ['dqr:DQ_Result.resultScope', []]

/** @param scope the node that says what the results are about, or null for the whole run */
export function placeOf(base: string, key: string, scope: string | null): Place {
  return { base, key, within: scope === null ? null : ['dqr:DQ_Result.resultScope', [{ iri: scope }], true] }
}

function nodeOf({ base, key }: Place, id: string, what: string): string {
  return `${base}${key}-${id}-${what}`
}

/** Title of a specification, and where it stands. */
export function citation(id: string, title: string, source: string | null): Resource {
  return {
    id,
    types: ['cit:CI_Citation'],
    properties: [
      ['dct:title', [{ text: title }]],
      ['rdfs:seeAlso', source === null ? [] : [{ iri: source }]],
    ],
  }
}

export const USABILITY = 'dq:DQ_UsabilityElement' satisfies Name
