/** What is wrong and how to mend it, as annotations for who manages the metadata at the source (quality-model section 6.1). */
import type { Finding, Job, Report } from '../../model.ts'
import { type Block, blocksOf } from '../../report/blocks.ts'
import { hashOf } from '../../report/fingerprint.ts'
import type { RenderOptions } from '../reporter.ts'
import { message, wordingOf } from '../words.ts'
import { NAMESPACES } from './names.ts'
import { hundredths } from './number.ts'
import { CHECKS, isIri, named, type Resource, type Value } from './resource.ts'
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

  const ends = new Map<string, string>()

  /** The end of the name of a note: few faults come in many records. */
  const endOf = ({ cause, check, message: key }: Finding): string => {
    const fault = `${check} ${key} ${cause}`
    let end = ends.get(fault)
    if (end === undefined) {
      end = hashOf(fault).slice(0, 12)
      ends.set(fault, end)
    }
    return end
  }

  const noteOf = ({ head, more, same, gain }: Block, key: string, subject: string | null): Resource[] => {
    const id = `${base}${key}-note-${endOf(head)}`
    const sentences = [head, ...more].slice(0, MOST.sentences).map((finding) => message(finding, wording))
    const rule = Object.hasOwn(report.rules, head.check) ? report.rules[head.check] : undefined
    const dimension: Value[] = rule?.dimension ? [{ iri: NAMESPACES.quality + rule.dimension }] : []
    const note: Resource = {
      id,
      types: ['dqv:QualityAnnotation'],
      properties: [
        ['oa:motivatedBy', [named('dqv:qualityAssessment')]],
        ['oa:hasTarget', targetsOf([head, ...same], subject ?? `${base}records`)],
        ['oa:hasBody', [{ iri: `${id}-body` }]],
        ['dqv:inDimension', dimension],
        ['quality:rule', [{ iri: rule?.shape ?? CHECKS + head.check }]],
        ['quality:severity', [named(`quality:${head.severity}`)]],
        ['quality:gain', gain > 0 ? hundredths(gain) : []],
        ['prov:wasGeneratedBy', [{ iri: `${base}activity` }]],
      ],
    }
    const text = [...new Set(sentences)].join('\n')
    const body: Resource = {
      id: `${id}-body`,
      types: ['oa:TextualBody'],
      properties: [['rdf:value', [{ text, language: tag }]]],
    }
    return [note, body]
  }

  // What the user suppresses is nobody's to mend; what was accepted for a while still is.
  const notesOf = (findings: readonly Finding[], jobs: readonly Job[], key: string, subject: string | null) =>
    blocksOf(
      findings.filter(({ standing }) => standing !== 'suppressed'),
      jobs,
      report.rules,
    ).flatMap((block) => noteOf(block, key, subject))

  return {
    record: ({ record, key, iri }) => notesOf(record.findings, record.jobs, key, iri),
    loose: () => notesOf(report.findings, [], 'records', null),
  }
}

/** The nodes at fault, as far as they have a name; else the record. */
function targetsOf(findings: readonly Finding[], subject: string): Value[] {
  const iris = new Set<string>()
  for (const { node } of findings) {
    iris.add(node.iri !== null && isIri(node.iri) ? node.iri : subject)
    if (iris.size >= MOST.targets) break
  }
  return [...iris].map((iri) => ({ iri }))
}
