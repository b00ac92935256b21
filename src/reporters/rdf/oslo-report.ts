/**
 * A report in OSLO Datakwaliteit (candidate standard 2023-06-01; quality-model section 6.2) as resources: scores as numbers,
 * the verdict of shapes as conformity, ratings and the gate as descriptions.
 */
import { FULL } from '../../define.ts'
import { fill } from '../../locales/fill.ts'
import { count, ruleTitle } from '../../locales/words.ts'
import type { DimensionId, Measurement, Rating, RecordReport, Report } from '../../model.ts'
import type { DqvDetail, RenderOptions } from '../reporter.ts'
import { resultWords } from '../terminal/closing.ts'
import { ruleWords } from '../terminal/gate.ts'
import { type Look, lookOf } from '../terminal/look.ts'
import { brief } from '../words.ts'
import type { Vocabulary } from './names.ts'
import { fraction, hundredths } from './number.ts'
import { classOfMetric, OSLO_CLASS } from './oslo-class.ts'
import {
  citation,
  conformity,
  description,
  measure,
  method,
  placeOf,
  quantity,
  scopeOf,
  USABILITY,
} from './oslo-element.ts'
import { isIri, type Resource } from './resource.ts'
import { type NamedRecord, namedRecords, recordNode, runBase } from './run.ts'

/** Vocabularies in use. */
export const OSLO_PREFIXES = [
  'adms',
  'cc',
  'cit',
  'dcat',
  'dct',
  'dq',
  'dqe',
  'dqr',
  'generiek',
  'rdf',
  'rdfs',
  'rec',
  'skos',
  'xsd',
] as const satisfies readonly Vocabulary[]

/** Rules that an explanation names. */
const MOST_RULES = 20

/** A set of shapes that records are judged by: a profile, or a file of the user. */
interface Specification {
  readonly id: string
  readonly iri: string
  readonly isOwn: boolean
}

export interface OsloReport {
  readonly base: string
  resources(): Iterable<Resource>
}

export function osloReport(report: Report, options: RenderOptions): OsloReport {
  const base = runBase(report, options)
  return { base, resources: () => resourcesOf(report, options, base) }
}

function* resourcesOf(report: Report, options: RenderOptions, base: string): Iterable<Resource> {
  const detail = options.dqv ?? 'scores'
  const look = lookOf(report, options)
  const { locale } = look
  const { tool, model, asOf } = report
  const texts = [
    `${tool.name} ${tool.version}`,
    fill(locale.ui.model, { version: model.version }),
    fill(locale.ui.modelHash, { sha: model.sha256 }),
    fill(locale.ui.asOf, { date: locale.date(asOf) }),
  ]
  yield* method(base, texts.join('; '))
  yield* measures(report, base, detail, look)
  const specifications = specificationsOf(report, base)
  yield* specifications.citations
  yield* gate(options, base, look)
  for (const one of namedRecords(report, base)) {
    if (!isIri(one.record.id)) yield recordNode(one)
    yield* recordResources(one, { base, detail, look, specifications: specifications.of })
  }
}

/** Those that are used: of a run of 10,000 records they are the same few. */
function* measures(report: Report, base: string, detail: DqvDetail, look: Look): Iterable<Resource> {
  const { locale } = look
  const dimensions = new Set<string>()
  const checks = new Set<string>()
  let scored = false
  for (const { score, measurements } of report.records) {
    if (score.value !== null) scored = true
    for (const [id, { value }] of Object.entries(score.dimensions)) if (value !== null) dimensions.add(id)
    for (const one of measurements) if (isTold(one, detail)) checks.add(one.check)
  }
  if (scored) yield* measure(base, 'score', `${locale.ui.columnScore} (0-100)`)
  for (const id of Object.keys(OSLO_CLASS) as DimensionId[]) {
    if (dimensions.has(id)) yield* measure(base, `score-${id}`, `${locale.dimensions[id]} (0-100)`)
  }
  for (const id of [...checks].sort()) yield* measure(base, id, `${ruleTitle(id, look)} (0-1)`)
}

function isTold({ status, value }: Measurement, detail: DqvDetail): boolean {
  return detail !== 'scores' && status === 'measured' && value !== null && (detail !== 'failing' || value < FULL)
}

function specificationsOf(report: Report, base: string) {
  const citations: Resource[] = []
  const known = new Map<string, Specification>()
  const own: Specification[] = []
  for (const [i, { id, title, version, source, records }] of report.profiles.entries()) {
    if (records === 0) continue
    const iri = `${base}specification-${i + 1}`
    citations.push(citation(iri, `${title} ${version}`, isIri(source) ? source : null))
    known.set(id, { id: `conformity-${i + 1}`, iri, isOwn: false })
  }
  for (const [i, { name }] of (report.shapes ?? []).entries()) {
    const iri = `${base}specification-own-${i + 1}`
    citations.push(citation(iri, brief(name), null))
    own.push({ id: `conformity-own-${i + 1}`, iri, isOwn: true })
  }
  const files = (report.shapes ?? []).map(({ name }) => name)
  return {
    citations,
    /** Each that a record is judged by, with the rules that it breaks. */
    *of({ profile, further = [], findings }: RecordReport): Iterable<{ by: Specification; broken: string[] }> {
      const beside = further.map(({ id }) => id)
      const broken = new Map<string, Set<string>>()
      for (const { check, component, severity } of findings) {
        const rule = Object.hasOwn(report.rules, check) ? report.rules[check]! : null
        if (rule?.kind !== 'shape' || component === undefined || (severity !== 'error' && severity !== 'blocking'))
          continue
        // A rule that the main profile borrows may be told as one of the profile that it is from.
        const of = [...beside, ...files].find((id) => id === rule.profile) ?? profile.id
        broken.set(of, (broken.get(of) ?? new Set()).add(check))
      }
      const rulesOf = (id: string): string[] => [...(broken.get(id) ?? [])]
      for (const id of [profile.id, ...beside]) {
        const by = known.get(id)
        if (by !== undefined) yield { by, broken: rulesOf(id) }
      }
      for (const [i, by] of own.entries()) yield { by, broken: rulesOf(files[i]!) }
    },
  }
}

/** What the gate asks, what was found, and what it says of the run. */
function* gate({ verdict, exit }: RenderOptions, base: string, look: Look): Iterable<Resource> {
  const at = placeOf(base, 'gate', null)
  for (const [i, rule] of verdict.rules.entries()) {
    const { text, passed } = ruleWords(rule, look)
    const { ui } = look.locale
    yield* description(at, String(i + 1), USABILITY, `${ui.gate}: ${text}: ${passed ? ui.passed : ui.failed}`)
  }
  yield* description(at, 'verdict', USABILITY, resultWords(verdict, exit, look))
}

interface Surroundings {
  readonly base: string
  readonly detail: DqvDetail
  readonly look: Look
  readonly specifications: ReturnType<typeof specificationsOf>['of']
}

function* recordResources({ record, key, iri }: NamedRecord, around: Surroundings): Iterable<Resource> {
  const { base, detail, look, specifications } = around
  const { score, measurements } = record
  const { locale } = look
  const scope = `${base}${key}-scope`
  const at = placeOf(base, key, scope)
  yield scopeOf(scope, iri)
  if (score.value !== null) yield* quantity(at, 'score', USABILITY, hundredths(score.value))
  for (const [id, { value }] of Object.entries(score.dimensions)) {
    if (value !== null) yield* quantity(at, `score-${id}`, OSLO_CLASS[id as DimensionId], hundredths(value))
  }
  const rating = ratingText(record, look)
  if (rating !== '') yield* description(at, 'rating', USABILITY, rating)
  for (const { by, broken } of specifications(record)) {
    const titles = broken.slice(0, MOST_RULES).map((id) => `${ruleTitle(id, look)} (${id})`)
    const more = broken.length > MOST_RULES ? [count(broken.length - MOST_RULES, 'rules', locale)] : []
    yield* conformity(at, by.id, by.iri, broken.length === 0, brief([...titles, ...more].join('; '), 4_000))
  }
  for (const one of measurements) {
    const { check, value, status } = one
    const of = classOfMetric(check, look.checks.get(check)?.dimension ?? null)
    if (isTold(one, detail)) yield* quantity(at, check, of, fraction(value))
    else if (detail === 'all' && status === 'not-checked') {
      yield* description(at, check, of, fill(locale.ui.notChecked, { checks: check }))
    }
  }
}

/** `C voldoende. Hoogstens C voldoende: er ontbreekt iets verplichts` */
function ratingText({ score }: RecordReport, { locale }: Look): string {
  const words = (letter: Rating): string => fill(locale.ui.rated, { letter, rating: locale.ratings[letter] })
  const { rating, cap } = score
  if (rating === null) return ''
  if (cap === null) return words(rating)
  const reasons = cap.reasons.map((reason) => locale.capReasons[reason]).join('; ')
  return `${words(rating)}. ${fill(locale.ui.cap, { rating: words(cap.rating), reasons })}`
}
