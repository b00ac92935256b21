import type { ReportingDescriptor, Result } from 'sarif'
import { clean } from '../locales/clean.ts'
import { fill } from '../locales/fill.ts'
import { ruleReason, ruleRepair, ruleTitle, type Wording } from '../locales/words.ts'
import type { Report, RuleInfo, Severity } from '../model.ts'
import { brief } from './words.ts'

/** Levels of SARIF; every result states its own, because readers forget to look it up at the rule. */
export const LEVEL = {
  blocking: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Readonly<Record<Severity, Result.level>>

const PROBLEM: Readonly<Record<Severity, string>> = {
  blocking: 'error',
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
}

/** Longest description, in characters (user-experience section 4.2). */
const LONGEST = 1_024

/**
 * A rule as SARIF describes it. There is no `security-severity`: it would turn metadata into security alerts. What a
 * shape says is certain; a check may judge by the form of a text.
 */
export function descriptorOf(id: string, report: Report, wording: Wording): ReportingDescriptor {
  const rule = Object.hasOwn(report.rules, id) ? report.rules[id] : undefined
  const severity = rule?.severity ?? 'warning'
  const title = brief(ruleTitle(id, wording), LONGEST)
  const reason = ruleReason(id, wording)
  const link = rule?.source.find((source) => /^https?:\/\/\S+$/.test(source))
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: reason === null ? title : brief(reason, LONGEST) },
    help: helpOf(id, rule, !isOfUser(id, report), wording),
    ...(link !== undefined && { helpUri: link }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: ['metadata', ...(rule?.dimension ? [rule.dimension] : []), ...(rule?.profile ? [rule.profile] : [])],
      precision: rule?.kind === 'shape' ? 'very-high' : 'high',
      'problem.severity': PROBLEM[severity],
      ...(rule?.shape !== undefined && { shape: rule.shape }),
    },
  }
}

/** `explain` knows the rules of metakeur, not those of shapes that the user brings. */
function isOfUser(id: string, { shapes = [] }: Report): boolean {
  return shapes.some(({ applied }) => Object.hasOwn(applied, id))
}

/** Why, how to mend, and where to read more; the words are ours, so they may be Markdown. */
function helpOf(
  id: string,
  rule: RuleInfo | undefined,
  isExplained: boolean,
  wording: Wording,
): { text: string; markdown: string } {
  const { ui } = wording.locale
  const parts = [ruleReason(id, wording), ruleRepair(id, wording)].filter((part) => part !== null).map(clean)
  const explain = isExplained ? [fill(ui.explainHint, { rule: id })] : []
  const sources = (rule?.source ?? []).map(clean)
  const texts = [...parts, ...explain, ...sources]
  const title = brief(ruleTitle(id, wording), LONGEST)
  const marked = [
    ...parts,
    ...explain.map((hint) => hint.replace(COMMAND, '`$&`')),
    ...sources.map((source) => `<${source}>`),
  ]
  // A rule that nobody worded has at least a name.
  if (texts.length === 0) return { text: title, markdown: title }
  return { text: texts.join('\n'), markdown: marked.join('\n\n') }
}

/** The command within the sentence that tells of it. */
const COMMAND = /metakeur explain \S+/
