/** A SHACL validation report (SHACL section 3.6, and sh:conformanceDisallows of SHACL 1.2) as resources. */
import { locales } from '../../locales/index.ts'
import type { LocaleTag } from '../../locales/locale.ts'
import { count, nodeWords, sentence, type Wording } from '../../locales/words.ts'
import type { Finding, Report, Severity } from '../../model.ts'
import { type Marked, marked } from '../../report/fingerprint.ts'
import type { RenderOptions } from '../reporter.ts'
import { brief, failing, SEVERITIES, wordingOf } from '../words.ts'
import type { Name } from './names.ts'
import { pathValue } from './path.ts'
import { label, named, type Resource, type Value } from './resource.ts'
import { MODEL, modelNode } from './run.ts'
import { detailsOf, knownValue } from './shacl-detail.ts'

/** Properties and classes in use: the context of JSON-LD. */
export const SHACL_NAMES = [
  'dct:identifier',
  'prov:Activity',
  'prov:Entity',
  'prov:Plan',
  'prov:SoftwareAgent',
  'prov:used',
  'prov:wasAssociatedWith',
  'prov:wasGeneratedBy',
  'rdf:first',
  'rdf:rest',
  'rdfs:comment',
  'rdfs:label',
  'schema:softwareVersion',
  'sh:ValidationReport',
  'sh:ValidationResult',
  'sh:alternativePath',
  'sh:conformanceDisallows',
  'sh:conforms',
  'sh:detail',
  'sh:focusNode',
  'sh:inversePath',
  'sh:oneOrMorePath',
  'sh:result',
  'sh:resultMessage',
  'sh:resultPath',
  'sh:resultSeverity',
  'sh:sourceConstraintComponent',
  'sh:sourceShape',
  'sh:value',
  'sh:zeroOrMorePath',
  'sh:zeroOrOnePath',
] as const satisfies readonly Name[]

/** SHACL knows nothing worse than a violation. */
const SEVERITY: Readonly<Record<Severity, Name>> = {
  blocking: 'sh:Violation',
  error: 'sh:Violation',
  warning: 'sh:Warning',
  info: 'sh:Info',
}

export interface ShaclReport {
  /** The report without its results. */
  readonly head: Resource
  readonly results: readonly Marked[]
  result(of: Marked): Resource
  /** The quality model, and names of the blank nodes that results point to, each once. */
  names(): Iterable<Resource>
}

/**
 * What SHACL found, in every language that the shapes speak. Findings of checks are no SHACL results: they are left out,
 * and counted. `sh:conforms` follows the gate: what it disallows is what fails (`--fail-on`), or everything when nothing
 * does; a source that could not be read conforms to nothing.
 */
export function shaclReport(report: Report, options: RenderOptions): ShaclReport {
  const all = [...marked(report)]
  const results = all.filter(({ finding }) => isResult(finding, report))
  const wordings = (Object.keys(locales) as LocaleTag[]).map((tag) =>
    wordingOf(report, { ...options, locale: locales[tag] }),
  )
  return {
    head: headOf(report, options, { results, others: all.length - results.length, wordings }),
    results,
    result: (one) => resultOf(one, report, wordings),
    *names() {
      yield modelNode(report)
      yield* namesOf(results, wordings)
    },
  }
}

/** Rules that are worded by a shape may also be found by the run itself: those findings have no component. */
function isResult({ check, component }: Finding, { rules }: Report): boolean {
  return component !== undefined && Object.hasOwn(rules, check) && rules[check]!.kind === 'shape'
}

function headOf(
  report: Report,
  options: RenderOptions,
  { results, others, wordings }: { results: readonly Marked[]; others: number; wordings: readonly Wording[] },
): Resource {
  const asked = options.verdict.rules.some(({ gate }) => gate === 'fail-on')
  const disallowed = asked ? [...failing(options)] : SEVERITIES
  const unread = report.sources.filter(({ complete }) => !complete).length
  const conforms = unread === 0 && !results.some(({ finding }) => disallowed.includes(finding.severity))
  const told = wordings.map(({ locale }) => {
    const texts = [
      unread > 0 ? count(unread, 'unread', locale) : '',
      others > 0 ? count(others, 'cutChecks', locale) : '',
    ]
    return { text: texts.filter((text) => text !== '').join('; '), language: locale.tag }
  })
  return {
    id: '_:report',
    types: ['sh:ValidationReport'],
    properties: [
      ['sh:conforms', [conforms]],
      ['sh:conformanceDisallows', [...new Set(disallowed.map((severity) => SEVERITY[severity]))].map(named)],
      ['rdfs:comment', told.filter(({ text }) => text !== '')],
      ['prov:wasGeneratedBy', [activityOf(report)]],
    ],
  }
}

function activityOf({ tool, model, profiles }: Report): Resource {
  const used = profiles.filter(({ records }) => records > 0).map(({ source }) => ({ iri: source }))
  return {
    id: null,
    types: ['prov:Activity'],
    properties: [
      [
        'prov:wasAssociatedWith',
        [
          {
            id: null,
            types: ['prov:SoftwareAgent'],
            properties: [
              ['rdfs:label', [{ text: tool.name }]],
              ['schema:softwareVersion', [{ text: tool.version }]],
            ],
          },
        ],
      ],
      ['prov:used', [{ iri: MODEL + model.version }, ...used]],
    ],
  }
}

function resultOf({ finding, fingerprint }: Marked, report: Report, wordings: readonly Wording[]): Resource {
  const { check, path, severity, component } = finding
  const rule = report.rules[check]!
  const resultPath = path === null ? null : pathValue(path)
  const value = knownValue(finding)
  return {
    id: null,
    types: ['sh:ValidationResult'],
    properties: [
      ['sh:focusNode', [focusOf(finding)]],
      ['sh:resultPath', resultPath === null ? [] : [resultPath]],
      ['sh:value', value === null ? [] : [value]],
      ['sh:resultSeverity', [named(SEVERITY[severity])]],
      ['sh:sourceConstraintComponent', [named(`sh:${component}`)]],
      ['sh:sourceShape', rule.shape === undefined ? [] : [{ iri: rule.shape }]],
      ['sh:resultMessage', messagesOf(finding, rule.message, wordings)],
      [
        'sh:detail',
        detailsOf(finding.closest ?? [], withinOf(finding, value, fingerprint), {
          severity: SEVERITY[severity],
          wordings,
        }),
      ],
    ],
  }
}

/** The node that details are about: the value, of a shape of nodes the node; else one that stands for the value. */
function withinOf(finding: Finding, value: Value | null, fingerprint: string): Value {
  if (value !== null) return value
  if (finding.path === null) return focusOf(finding)
  return { id: label([fingerprint, 'value']), types: [], properties: [] }
}

/** One message a language, as SHACL 1.2 wants it, and none in words of another language. */
function messagesOf(finding: Finding, words: Readonly<Record<string, string>>, wordings: readonly Wording[]): Value[] {
  return wordings
    .filter(({ locale }) => Object.hasOwn(words, locale.tag))
    .map((wording) => ({ text: brief(sentence(finding, wording), 1_000), language: wording.locale.tag }))
}

function focusOf({ node, record }: Finding): Value {
  if (node.iri !== null) return { iri: node.iri }
  return { id: label([record, node.kind, node.label, node.position]), types: [], properties: [] }
}

/** `contactpunt 2 (https://…/dataset/1)`: a blank node is named by what it is in its record. */
function* namesOf(results: readonly Marked[], wordings: readonly Wording[]): Iterable<Resource> {
  const named = new Set<string>()
  for (const { finding } of results) {
    const focus = focusOf(finding)
    if (typeof focus === 'boolean' || !('id' in focus) || focus.id === null || named.has(focus.id)) continue
    named.add(focus.id)
    const labels = wordings.map((wording) => {
      const record = finding.record === null ? '' : ` (${brief(finding.record)})`
      return { text: nodeWords(finding.node, wording) + record, language: wording.locale.tag }
    })
    yield { id: focus.id, types: [], properties: [['rdfs:label', labels]] }
  }
}
