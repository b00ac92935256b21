/** Words of rules, and what reports need of them. */
import { checks } from './checks/index.ts'
import type { CheckWords } from './locales/locale.ts'
import type { Check, RuleInfo, ShapeRule } from './model.ts'
import { CLAIM_RULES } from './records/claim-rules.ts'
import { LOOSE_RULES, type LooseRule } from './records/loose.ts'

/** Rules that are no checks and no shapes: about the run, and about the profiles that records claim. */
export const RUN_RULES: readonly LooseRule[] = [...LOOSE_RULES, ...CLAIM_RULES]

/** Words of a rule in one language. */
export interface RuleWords {
  readonly title: string
  readonly why: string
  readonly fix: string
  readonly limits: string
  readonly notApplicable: string
  readonly messages: Readonly<Record<string, string>>
}

/** What reports need of the rules that found something. */
export function ruleInfos(shapes: readonly ShapeRule[], ownChecks: readonly Check[] = []): Map<string, RuleInfo> {
  const infos = new Map<string, RuleInfo>()
  const words = { name: {}, message: {}, source: [] }
  for (const { id, severity, dimension } of [...checks, ...ownChecks]) {
    infos.set(id, { id, kind: 'check', severity, dimension, profile: null, ...words })
  }
  for (const { id, severity } of RUN_RULES) {
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
  ownChecks: readonly Check[] = [],
): Record<string, RuleInfo> {
  const infos = ruleInfos(shapes, ownChecks)
  const ids = [...new Set(findings.map((finding) => finding.check))].sort()
  return Object.fromEntries(ids.map((id) => [id, infos.get(id)!]))
}

/** English words of checks and of rules about the run, for reporters; those of checks of the caller too. */
export function checkWords(ownChecks: readonly Check[] = []): Map<string, RuleWords & Pick<CheckWords, 'dimension'>> {
  return new Map([
    ...[...checks, ...ownChecks].map(
      (check) => [check.id, { ...englishOf(check), dimension: check.dimension }] as const,
    ),
    ...RUN_RULES.map((rule) => [rule.id, englishOf(rule)] as const),
  ])
}

/** Those of a check or rule, and nothing else of it. */
export function englishOf({ title, why, fix, limits, notApplicable, messages }: RuleWords): RuleWords {
  return { title, why, fix, limits, notApplicable, messages }
}
