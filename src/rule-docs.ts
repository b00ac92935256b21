/** Every rule with all its words, from one origin: `explain`, `list` and the README's tables read this. */
import { checks } from './checks/index.ts'
import { EXAMPLE_FORMATS, type ExampleFormat } from './examples/formats.ts'
import { nl } from './locales/nl.ts'
import type { Check, Combine, DimensionId, Layer, Scope, Severity, ShapeRule, Tier } from './model.ts'
import { profileShapes } from './profile-shapes.ts'
import { profiles } from './profiles/index.ts'
import { prefixed } from './rdf/namespaces.ts'
import type { LooseRule } from './records/loose.ts'
import { englishOf, RUN_RULES, type RuleWords } from './rules.ts'
import { type Field, fieldOf } from './shacl/field.ts'
import { rulesOf } from './shacl/rules.ts'
import type { Io } from './sources/io.ts'
import { textRulesOfCheck } from './text-rules.ts'

/** One rule for readers: a scored check, a SHACL rule of a profile, or a rule about the run as a whole. */
export interface RuleDoc {
  readonly id: string
  readonly kind: 'check' | 'shape' | 'run'
  readonly severity: Severity
  readonly dimension: DimensionId | null
  readonly tier: Tier | null
  readonly mode: Check['mode'] | null
  /** How a check adds up what it finds; missing for the mean, and for rules that are no checks. */
  readonly combine?: Combine
  /** Numbers in the rule of a check that `--weights` may change; missing when there are none. */
  readonly thresholds?: Check['thresholds']
  readonly scope: readonly Scope[]
  /** The profiles in which it stands, and how bad it is there; none for a check. */
  readonly profiles: readonly { readonly id: string; readonly severity: Severity }[]
  /** What a SHACL rule is about. */
  readonly layer: Layer | null
  /** Property as a prefixed path, for a SHACL rule. */
  readonly path: string | null
  /** Prefixed names that it reads, for a check. */
  readonly reads: readonly string[]
  /** English and Dutch, and what `spokenRules` adds. */
  readonly words: { readonly en: RuleWords; readonly nl: RuleWords; readonly [language: string]: RuleWords }
  readonly examples: Check['examples'] | null
  /** Formats in which the bad example cannot be said, or is mended while it is read. */
  readonly unsaid: readonly ExampleFormat[]
  /** How many values a field has and which, in the first of the profiles; for a SHACL rule. */
  readonly field: Field | null
  /** Rules of the texts of standards (`TR044`) that it covers. */
  readonly textRules: readonly string[]
  /** Paragraphs of the standard. */
  readonly source: readonly string[]
  readonly since: string
}

/** Examples of the rules of shapes, and what cannot be said: made by test/examples.test.ts. */
interface MadeExamples {
  readonly shapes: Readonly<Record<string, Check['examples']>>
  readonly unsaid: Readonly<Record<ExampleFormat, readonly string[]>>
}

/**
 * Every check and SHACL rule of every profile; checks first, each kind by id.
 *
 * @param asset reads a file of the package
 * @param built gives what the build stored of shapes, which is quicker
 */
export async function allRules(asset: Io['asset'], built?: Io['built']): Promise<RuleDoc[]> {
  // A rule that profiles share is one rule.
  const shared = new Map<string, ShapeRule[]>()
  const facts = new Map<string, { readonly field: Field; readonly textRules: readonly string[] }>()
  const shapesOf = profileShapes(asset, built)
  for (const profile of profiles) {
    const { shapes } = await shapesOf(profile)
    for (const rule of rulesOf(shapes, profile.id)) shared.set(rule.id, [...(shared.get(rule.id) ?? []), rule])
    for (const owner of shapes.nodeShapes) {
      for (const rule of owner.properties) {
        const known = facts.get(rule.id)
        const textRules = [...new Set([...(known?.textRules ?? []), ...rule.textRules])].sort()
        facts.set(rule.id, { field: known?.field ?? fieldOf(shapes, owner, rule), textRules })
      }
    }
  }
  const made: MadeExamples = JSON.parse(await asset('shapes/examples.json'))
  const unsaidOf = (id: string): ExampleFormat[] => EXAMPLE_FORMATS.filter((format) => made.unsaid[format].includes(id))
  const shapes = [...shared.values()].map((rules) => {
    const { id } = rules[0]!
    return { ...shapeDoc(rules), ...facts.get(id)!, examples: made.shapes[id] ?? null, unsaid: unsaidOf(id) }
  })
  // What a profile says of orphans in SHACL, the run says of those that hang on no record: one rule, worded once.
  const worded = new Set(shapes.map(({ id }) => id))
  const loose = RUN_RULES.filter(({ id }) => !worded.has(id)).map(runDoc)
  const scored = checks.map((check) => ({ ...checkDoc(check), unsaid: unsaidOf(check.id) }))
  return [...scored.sort(byId), ...shapes.sort(byId), ...loose.sort(byId)]
}

const NO_FIELD = { unsaid: [], field: null, textRules: [] } as const

function checkDoc(check: Check): RuleDoc {
  const { id, severity, dimension, tier, mode, combine, thresholds, scope, reads, since, examples } = check
  return {
    id,
    kind: 'check',
    severity,
    dimension,
    tier,
    mode,
    ...(combine && { combine }),
    ...(thresholds && { thresholds }),
    scope,
    profiles: [],
    layer: null,
    path: null,
    reads,
    words: { en: englishOf(check), nl: dutchOf(id) },
    examples,
    ...NO_FIELD,
    textRules: textRulesOfCheck(id),
    source: [],
    since,
  }
}

function runDoc(rule: LooseRule): RuleDoc {
  const { id, severity } = rule
  return {
    id,
    kind: 'run',
    severity,
    dimension: null,
    tier: null,
    mode: null,
    scope: [],
    profiles: [],
    layer: null,
    path: null,
    reads: [],
    words: { en: englishOf(rule), nl: dutchOf(id) },
    examples: null,
    ...NO_FIELD,
    source: [],
    since: '0.1.0',
  }
}

/** @param rules the same rule in each profile that has it */
function shapeDoc(rules: readonly ShapeRule[]): RuleDoc {
  const { id, severity, layer, path, name, description, message, source } = rules[0]!
  const words = (tag: 'en' | 'nl'): RuleWords => shapeText(name[tag]!, description[tag]!, message[tag]!)
  return {
    id,
    kind: 'shape',
    severity,
    dimension: null,
    tier: null,
    mode: null,
    scope: [],
    profiles: rules.map((rule) => ({ id: rule.profile, severity: rule.severity })),
    layer,
    path: prefixed(path),
    reads: [],
    words: { en: words('en'), nl: words('nl') },
    examples: null,
    ...NO_FIELD,
    source,
    since: '0.1.0',
  }
}

/** The words of a rule of shapes. */
export function shapeText(title: string, why: string, message: string): RuleWords {
  return { title, why, fix: '', limits: '', notApplicable: '', messages: { shape: message } }
}

function dutchOf(id: string): RuleWords {
  return nl.checks[id]!
}

function byId(a: RuleDoc, b: RuleDoc): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
