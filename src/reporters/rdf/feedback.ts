/** What is wrong and how to mend it, as annotations for who manages the metadata at the source (quality-model section 6.1). */
import type { Finding, Job, Millionths, Report, Severity } from '../../model.ts'
import { type Block, blocksOf } from '../../report/blocks.ts'
import { hashOf } from '../../report/fingerprint.ts'
import { remembered } from '../remembered.ts'
import type { RenderOptions } from '../reporter.ts'
import { message, wordingOf } from '../words.ts'
import { NAMESPACES } from './names.ts'
import { hundredths } from './number.ts'
import { CHECKS, isIri, named, type Property, type Resource, type Value } from './resource.ts'
import type { NamedRecord } from './run.ts'

/** Sentences of one annotation, and nodes that it names. */
const MOST = { sentences: 10, targets: 50 } as const

export interface Feedback {
  record(of: NamedRecord): Resource[]
  /** On findings of no record. */
  loose(): Resource[]
}

/** An annotation a fault, in the language that was asked for, with its body: faults of one job are not repeated. */
export function feedbackOf(report: Report, options: RenderOptions, base: string): Feedback {
  const wording = wordingOf(report, options)
  const { tag } = wording.locale

  /** The end of the name of a note: few faults come in many records. */
  const endsOf = remembered((_cause: string) => remembered((_check: string) => new Map<string, string>()))
  const endOf = ({ cause, check, message: key }: Finding): string => {
    const ends = endsOf(cause)(check)
    let end = ends.get(key)
    if (end === undefined) {
      end = hashOf(`${check} ${key} ${cause}`).slice(0, 12)
      ends.set(key, end)
    }
    return end
  }

  /** What is the same in all notes of a rule. */
  const ofRule = remembered((check: string): readonly Property[] => {
    const rule = Object.hasOwn(report.rules, check) ? report.rules[check] : undefined
    return [
      ['dqv:inDimension', rule?.dimension ? [{ iri: NAMESPACES.quality + rule.dimension }] : [], true],
      ['quality:rule', [{ iri: rule?.shape ?? CHECKS + check }], true],
    ]
  })
  const generated: Property = ['prov:wasGeneratedBy', [{ iri: `${base}activity` }], true]

  const noteOf = (block: Block, key: string, subject: string, ofSubject: Property): Resource[] => {
    const { head, more, same, gain } = block
    const id = `${base}${key}-note-${endOf(head)}`
    const [dimension, rule] = ofRule(head.check)
    const targets = targetsOf([head, ...same], subject)
    const note: Resource = {
      id,
      types: ANNOTATION,
      properties: [
        MOTIVATED,
        targets === null ? ofSubject : ['oa:hasTarget', targets],
        ['oa:hasBody', [{ iri: `${id}-body` }]],
        dimension!,
        rule!,
        severityOf(head.severity),
        gain > 0 ? gainOf(gain) : NO_GAIN,
        generated,
      ],
    }
    let text = message(head, wording)
    if (more.length > 0) {
      const sentences = [head, ...more].slice(0, MOST.sentences).map((finding) => message(finding, wording))
      text = [...new Set(sentences)].join('\n')
    }
    const body: Resource = { id: `${id}-body`, types: BODY, properties: [['rdf:value', [{ text, language: tag }]]] }
    return [note, body]
  }

  // What the user suppresses is nobody's to mend; what was accepted for a while still is.
  const notesOf = (findings: readonly Finding[], jobs: readonly Job[], key: string, subject: string): Resource[] => {
    const told = findings.filter(({ standing }) => standing !== 'suppressed')
    const ofSubject: Property = ['oa:hasTarget', [{ iri: subject }], true]
    const notes: Resource[] = []
    for (const block of blocksOf(told, jobs, report.rules)) notes.push(...noteOf(block, key, subject, ofSubject))
    return notes
  }

  return {
    record: ({ record, key, iri }) => notesOf(record.findings, record.jobs, key, iri),
    loose: () => notesOf(report.findings, [], 'records', `${base}records`),
  }
}

const ANNOTATION: Resource['types'] = ['dqv:QualityAnnotation']
const BODY: Resource['types'] = ['oa:TextualBody']
const MOTIVATED: Property = ['oa:motivatedBy', [named('dqv:qualityAssessment')], true]
const NO_GAIN: Property = ['quality:gain', []]
const gainOf = remembered((gain: Millionths): Property => ['quality:gain', hundredths(gain), true])
const severityOf = remembered((id: Severity): Property => ['quality:severity', [named(`quality:${id}`)], true])

/** The nodes at fault, as far as they have a name; else the record. Null: the record and nothing else. */
function targetsOf(findings: readonly Finding[], subject: string): Value[] | null {
  const iris = new Set<string>()
  for (const { node } of findings) {
    iris.add(node.iri !== null && isIri(node.iri) ? node.iri : subject)
    if (iris.size >= MOST.targets) break
  }
  return iris.size === 1 && iris.has(subject) ? null : [...iris].map((iri) => ({ iri }))
}
