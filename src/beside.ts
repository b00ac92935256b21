/** What profiles say of one record together: each fault once, as its main profile sees it. */
import type { ShapeResult } from './model.ts'

/** What is known of a record from shapes. */
export interface Said {
  /** By its main profile. */
  readonly shapeResults: readonly ShapeResult[]
  /** By the profile of exchange; null when the main profile is that one. */
  readonly exchangeResults: readonly ShapeResult[] | null
  /** By each of the profiles that apply beside it. */
  readonly further?: readonly { readonly results: readonly ShapeResult[] }[]
}

/** Components of which two results on one property say the same, whatever their rules are called. */
const SAME = /^(?:(?:Min|Max)Count|NodeKind)ConstraintComponent$/
/** Rules that say that a value has another class: each profile has its own for one property. */
const CLASS = /-wrong-class$/

/**
 * The SHACL results that are findings of their own: those of the main profile; of the others what it did not say; and as
 * warnings the violations of the exchange profile on values about which none of them says anything.
 */
export function wordedResults({ shapeResults, exchangeResults, further = [] }: Said): ShapeResult[] {
  const found =
    further.length === 0 ? [...shapeResults] : union([shapeResults, ...further.map(({ results }) => results)])
  const violations = (exchangeResults ?? []).filter(isViolation)
  if (violations.length === 0) return found
  const said = new Set(found.map(({ focus, path }) => `${focus} ${path}`))
  for (const result of violations) {
    if (!said.has(`${result.focus} ${result.path}`)) found.push({ ...result, severity: 'warning' })
  }
  return found
}

/** A warning does not make a record break its profile; only a Violation does (quality-model section 1.3, A9). */
export function isViolation({ severity }: ShapeResult): boolean {
  return severity === 'error' || severity === 'blocking'
}

/** What several profiles say: the same rule on the same value once, and the same fault once by the first that says it as badly. */
function union(parts: readonly (readonly ShapeResult[])[]): ShapeResult[] {
  const rules = new Set<string>()
  const faults = new Set<string>()
  const found: ShapeResult[] = []
  for (const part of parts) {
    const own: string[] = []
    for (const result of part) {
      const { rule, focus, path, value, component } = result
      const same = `${rule} ${focus} ${path} ${value} ${component}`
      const kind = CLASS.test(rule) ? 'class' : SAME.test(component) ? component : null
      const fault = kind === null ? null : `${focus} ${path} ${value} ${kind}`
      if (rules.has(same) || (fault !== null && faults.has(fault))) continue
      rules.add(same)
      if (fault !== null && isViolation(result)) own.push(fault)
      found.push(result)
    }
    for (const fault of own) faults.add(fault)
  }
  return found
}
