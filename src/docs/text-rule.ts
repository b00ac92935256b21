/** The page of `metakeur explain TR044`: where a rule of the text of a standard lives. */
import { fill } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import type { RuleDoc } from '../rule-docs.ts'
import { TEXT_RULES } from '../text-rules.ts'
import { twoColumns, wrap } from './columns.ts'
import { fieldWords } from './field-words.ts'

/** Plain text that ends with a newline; null when there is no such rule. */
export function textRulePage(id: string, all: readonly RuleDoc[], locale: Locale, width = 80): string | null {
  const rule = TEXT_RULES.get(id)
  if (rule === undefined) return null
  const words = fieldWords[locale.tag]
  const covering = all.filter(({ textRules }) => textRules.includes(id))
  const titles = (kind: RuleDoc['kind']) =>
    covering.filter((one) => one.kind === kind).map((one) => `  ${one.id}\n${titleOf(one, locale, width)}`)
  const section = (label: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [[label, ...lines].join('\n')]
  const head = twoColumns([[id, `${fill(words.textOf, { of: rule.of })}: ${words.texts[rule.kind]}`]], width)
  const parts = [
    head,
    ...(rule.words === null ? [] : [wrap(rule.words[locale.tag], width).join('\n')]),
    ...section(words.rules, titles('shape')),
    ...section(words.checks, titles('check')),
    ...(covering.length === 0 ? [] : [wrap(fill(words.more, { rule: covering[0]!.id }), width).join('\n')]),
  ]
  return `${parts.join('\n\n').trimStart()}\n`
}

function titleOf({ words }: RuleDoc, { tag }: Locale, width: number): string {
  return wrap(words[tag].title, width - 6)
    .map((line) => `      ${line}`)
    .join('\n')
}
