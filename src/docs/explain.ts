import { fill, holes } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import type { RuleDoc } from '../rules.ts'
import { twoColumns, wrap } from './columns.ts'
import { docsWords } from './words.ts'

type Row = readonly [label: string, text: string]

/**
 * The page of `metakeur explain`: what a rule asks, why, a good and a bad example, how to repair, what it cannot tell,
 * and where it comes from. Plain text that ends with a newline.
 *
 * @param width characters a line may take
 */
export function explainPage(rule: RuleDoc, locale: Locale, width = 80): string {
  const words = docsWords[locale.tag]
  const text = rule.words[locale.tag]
  const rows: Row[] = [
    [words.why, text.why],
    [words.field, rule.path === null ? '' : fieldWords(rule.path, locale)],
    [words.about, rule.scope.map((scope) => locale.nodeKinds[scope].one).join(', ')],
    [words.reads, rule.reads.join(', ')],
    ...messages(text.messages, words.hole).map((message, i): Row => [i === 0 ? words.says : '', message]),
    [words.fix, text.fix],
    [words.notWhen, text.notApplicable],
    [words.limits, text.limits],
    [words.profile, rule.profile ?? ''],
    ...rule.source.map((source, i): Row => [i === 0 ? words.source : '', source]),
  ]
  const parts = [
    head(rule, locale, width),
    wrap(text.title, width).join('\n'),
    twoColumns(
      rows.filter(([, value]) => value !== ''),
      width,
    ),
    ...(rule.examples === null ? [] : [example(words.good, rule.examples.good), example(words.bad, rule.examples.bad)]),
  ]
  return `${parts.join('\n\n')}\n`
}

function head(rule: RuleDoc, locale: Locale, width: number): string {
  const words = docsWords[locale.tag]
  const facts = [
    locale.severities[rule.severity],
    rule.dimension === null ? words.kinds[rule.kind] : locale.dimensions[rule.dimension],
    ...(rule.tier === null ? [] : [words.tiers[rule.tier]]),
    ...(rule.mode === null || rule.mode === 'offline' ? [] : [words.modes[rule.mode]]),
    fill(words.since, { version: rule.since }),
  ].join(', ')
  const space = width - rule.id.length - facts.length
  if (space >= 2) return rule.id + ' '.repeat(space) + facts
  return [rule.id, ...wrap(facts, width - 2).map((line) => `  ${line}`)].join('\n')
}

/** `licentie (dct:license)` */
function fieldWords(path: string, locale: Locale): string {
  const word = Object.hasOwn(locale.properties, path) ? locale.properties[path] : undefined
  return word === undefined ? path : `${word} (${path})`
}

/** Messages with dots where the data come in; each once. */
function messages(templates: Readonly<Record<string, string>>, hole: string): string[] {
  const filled = Object.values(templates).map((template) =>
    fill(template, Object.fromEntries(holes(template).map((name) => [name, hole]))),
  )
  return [...new Set(filled)]
}

/** Turtle as it is: it is there to be copied. */
function example(label: string, turtle: string): string {
  const lines = turtle.replace(/^\n+|\s+$/g, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const margin = Math.min(...indents)
  return [`  ${label}`, ...lines.map((line) => `    ${line.slice(margin)}`.trimEnd())].join('\n')
}
