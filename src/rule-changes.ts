/** What users change of rules: layers that are asked, severities, rules that are switched off. */
import type { Check, Finding, Layer, RuleChanges, Severity } from './model.ts'

export const NO_CHANGES: RuleChanges = { layers: null, rules: {} }

/**
 * Checks that ask the same as a layer of rules. When that layer is not asked, they measure and say nothing: what a record is
 * worth does not change by what somebody wants to read of it.
 */
const CHECK_LAYERS: Readonly<Record<string, Layer>> = {
  'datatype-correct': 'range',
  'mandatory-complete': 'mandatory',
  'recommended-complete': 'recommended',
  'vocabulary-terms-valid': 'codelist',
}

/** The layers, in the order in which they are told. */
export const LAYERS = ['mandatory', 'recommended', 'range', 'codelist'] as const satisfies readonly Layer[]

/** Names of layers in Dutch and English, as users write them. */
export const LAYER_NAMES: Readonly<Record<string, Layer>> = {
  mandatory: 'mandatory',
  verplicht: 'mandatory',
  recommended: 'recommended',
  aanbevolen: 'recommended',
  range: 'range',
  ranges: 'range',
  bereik: 'range',
  codelist: 'codelist',
  codelists: 'codelist',
  codelijst: 'codelist',
  codelijsten: 'codelist',
}

/** The layer of that name, or null. */
export function layerNamed(name: string): Layer | null {
  const plain = name.trim().toLowerCase()
  return Object.hasOwn(LAYER_NAMES, plain) ? LAYER_NAMES[plain]! : null
}

interface Judged {
  readonly id: string
  readonly severity: Severity
  readonly layer?: Layer | null
}

/** How bad findings of a rule are under changes, of which the first wins; `off` when it is not asked. */
export function severityUnder({ id, severity, layer }: Judged, changes: readonly RuleChanges[]): Severity | 'off' {
  for (const { rules } of changes) if (Object.hasOwn(rules, id)) return rules[id]!
  const layers = changes.find((one) => one.layers !== null)?.layers ?? null
  return layers === null || !layer || layers.includes(layer) ? severity : 'off'
}

/** How findings of a check count: null as usual, `off` when it does not run, `silent` when it measures only. */
export function checkUnder(check: Pick<Check, 'id' | 'severity'>, changes: readonly RuleChanges[]): CheckChange {
  const named = changes.find(({ rules }) => Object.hasOwn(rules, check.id))
  if (named !== undefined) return named.rules[check.id]!
  const layer = Object.hasOwn(CHECK_LAYERS, check.id) ? CHECK_LAYERS[check.id] : null
  return severityUnder({ ...check, layer: layer ?? null }, changes) === 'off' ? 'silent' : null
}

export type CheckChange = Severity | 'off' | 'silent' | null

/** True when anything is changed. */
export function isChanged({ layers, rules }: RuleChanges): boolean {
  if (layers !== null) return true
  for (const _ in rules) return true
  return false
}

/** Findings of no record under changes. */
export function findingsUnder(findings: readonly Finding[], changes: readonly RuleChanges[]): Finding[] {
  return findings.flatMap((finding) => {
    const severity = severityUnder({ id: finding.check, severity: finding.severity }, changes)
    return severity === 'off' ? [] : [{ ...finding, severity }]
  })
}
