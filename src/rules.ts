/** Every rule with all its words, from one origin: `explain`, `list`, the README's tables and reports read this. */
import { checks } from './checks/index.ts'
import { nl } from './locales/nl.ts'
import type { Check, DimensionId, RuleInfo, Scope, Severity, ShapeRule, Tier } from './model.ts'
import { profiles } from './profiles/index.ts'
import { prefixed } from './rdf/namespaces.ts'
import { LOOSE_RULES } from './records/loose.ts'
import { loadShapes, rulesOf } from './shacl/index.ts'

/** Words of a rule in one language. */
export interface RuleWords {
  readonly title: string
  readonly why: string
  readonly fix: string
  readonly limits: string
  readonly notApplicable: string
  readonly messages: Readonly<Record<string, string>>
}

/** One rule for readers: a scored check, a SHACL rule of a profile, or a rule about the run as a whole. */
export interface RuleDoc {
  readonly id: string
  readonly kind: 'check' | 'shape' | 'run'
  readonly severity: Severity
  readonly dimension: DimensionId | null
  readonly tier: Tier | null
  readonly mode: Check['mode'] | null
  readonly scope: readonly Scope[]
  readonly profile: string | null
  /** Property as a prefixed path, for a SHACL rule. */
  readonly path: string | null
  /** Prefixed names that it reads, for a check. */
  readonly reads: readonly string[]
  readonly words: { readonly en: RuleWords; readonly nl: RuleWords }
  readonly examples: Check['examples'] | null
  /** Paragraphs of the standard. */
  readonly source: readonly string[]
  readonly since: string
}

/** Every check and SHACL rule of every profile; checks first, each kind by id. `asset` reads a file of the package. */
export async function allRules(asset: (name: string) => Promise<string>): Promise<RuleDoc[]> {
  const shapes: RuleDoc[] = []
  for (const profile of profiles) {
    const graph = await loadShapes(await asset(`shapes/${profile.shapes}`))
    shapes.push(...rulesOf(graph, profile.id).map(shapeDoc))
  }
  // What a profile says of orphans in SHACL, the run says of those that hang on no record: one rule, worded once.
  const worded = new Set(shapes.map(({ id }) => id))
  const loose = LOOSE_RULES.filter(({ id }) => !worded.has(id)).map(runDoc)
  return [...[...checks].map(checkDoc).sort(byId), ...shapes.sort(byId), ...loose.sort(byId)]
}

/** What reports need of the rules that found something. */
export function ruleInfos(shapes: readonly ShapeRule[]): Map<string, RuleInfo> {
  const infos = new Map<string, RuleInfo>()
  const words = { name: {}, message: {}, source: [] }
  for (const { id, severity, dimension } of checks) {
    infos.set(id, { id, kind: 'check', severity, dimension, profile: null, ...words })
  }
  for (const { id, severity } of LOOSE_RULES) {
    infos.set(id, { id, kind: 'check', severity, dimension: null, profile: null, ...words })
  }
  // A shape with the id of a rule about the run words it.
  for (const { id, iri, severity, profile, name, description, message, source } of shapes) {
    infos.set(id, {
      id,
      kind: 'shape',
      severity,
      dimension: null,
      profile,
      name,
      message,
      source,
      // A blank shape of the user has no name.
      ...(iri !== '' && { shape: iri }),
      description,
    })
  }
  return infos
}

/** Those of the rules that have a finding, by id in order. */
export function rulesWithFindings(
  shapes: readonly ShapeRule[],
  findings: readonly { readonly check: string }[],
): Record<string, RuleInfo> {
  const infos = ruleInfos(shapes)
  const ids = [...new Set(findings.map((finding) => finding.check))].sort()
  return Object.fromEntries(ids.map((id) => [id, infos.get(id)!]))
}

/** English words of checks and of rules about the run, for reporters. */
export function checkWords(): Map<string, RuleWords> {
  return new Map([...checks, ...LOOSE_RULES].map((rule) => [rule.id, englishOf(rule)]))
}

function englishOf({ title, why, fix, limits, notApplicable, messages }: RuleWords): RuleWords {
  return { title, why, fix, limits, notApplicable, messages }
}

function checkDoc(check: Check): RuleDoc {
  const { id, severity, dimension, tier, mode, scope, reads, since, examples } = check
  return {
    id,
    kind: 'check',
    severity,
    dimension,
    tier,
    mode,
    scope,
    profile: null,
    path: null,
    reads,
    words: { en: englishOf(check), nl: dutchOf(id) },
    examples,
    source: [],
    since,
  }
}

function runDoc(rule: (typeof LOOSE_RULES)[number]): RuleDoc {
  const { id, severity } = rule
  return {
    id,
    kind: 'run',
    severity,
    dimension: null,
    tier: null,
    mode: null,
    scope: [],
    profile: null,
    path: null,
    reads: [],
    words: { en: englishOf(rule), nl: dutchOf(id) },
    examples: null,
    source: [],
    since: '0.1.0',
  }
}

function shapeDoc({ id, severity, profile, path, name, description, message, source }: ShapeRule): RuleDoc {
  const words = (tag: 'en' | 'nl'): RuleWords => ({
    title: name[tag]!,
    why: description[tag]!,
    fix: '',
    limits: '',
    notApplicable: '',
    messages: { shape: message[tag]! },
  })
  return {
    id,
    kind: 'shape',
    severity,
    dimension: null,
    tier: null,
    mode: null,
    scope: [],
    profile,
    path: prefixed(path),
    reads: [],
    words: { en: words('en'), nl: words('nl') },
    examples: null,
    source,
    since: '0.1.0',
  }
}

function dutchOf(id: string): RuleWords {
  return nl.checks[id]!
}

function byId(a: RuleDoc, b: RuleDoc): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
