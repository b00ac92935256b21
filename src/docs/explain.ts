import { fill, openHoles } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import type { RuleDoc } from '../rule-docs.ts'
import { TEXT_RULES } from '../text-rules.ts'
import { twoColumns, wrap } from './columns.ts'
import { exampleBlocks } from './examples.ts'
import { fieldWords } from './field-words.ts'
import { effectWords, formulaWords, weightWords } from './weight.ts'
import { docsWords } from './words.ts'

type Row = readonly [label: string, text: string]

/**
 * The page of `metakeur explain`: what a rule asks, why, a good and a bad example, how to repair, what it cannot tell,
 * and where it comes from. Plain text that ends with a newline.
 *
 * @param width characters a line may take
 * @param all every rule, for what this one weighs among them
 */
export function explainPage(rule: RuleDoc, locale: Locale, width = 80, all: readonly RuleDoc[] = [rule]): string {
  const words = docsWords[locale.tag]
  const text = rule.words[locale.tag]
  const rows: Row[] = [
    [words.why, text.why],
    [words.field, rule.path === null ? '' : fieldOf(rule.path, rule.field, locale)],
    [words.about, rule.scope.map((scope) => locale.nodeKinds[scope].one).join(', ')],
    [words.reads, rule.reads.join(', ')],
    ...messages(text.messages, words.hole).map((message, i): Row => [i === 0 ? words.says : '', message]),
    [words.thresholds, thresholdsOf(rule)],
    [words.fix, text.fix],
    [words.value, formulaWords(rule, locale)],
    [words.weight, weightWords(rule, all, locale)],
    [words.effect, effectWords(rule, locale)],
    [words.notWhen, text.notApplicable],
    [words.limits, text.limits],
    [words.layer, rule.layer === null ? '' : words.layers[rule.layer]],
    ...rule.profiles.map(
      ({ id, severity }, i): Row => [i === 0 ? words.profile : '', `${id}: ${locale.severities[severity]}`],
    ),
    ...rule.source.map((source, i): Row => [i === 0 ? words.source : '', source]),
    ...rule.textRules.map(
      (id, i): Row => [i === 0 ? fieldWords[locale.tag].text : '', `${id}, ${TEXT_RULES.get(id)!.of}`],
    ),
  ]
  const parts = [
    head(rule, locale, width),
    wrap(text.title, width).join('\n'),
    twoColumns(
      rows.filter(([, value]) => value !== ''),
      width,
    ),
    ...exampleBlocks(rule, locale, width),
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

/** `licentie (dct:license), 1..n: een waarde uit een lijst` */
function fieldOf(path: string, field: RuleDoc['field'], locale: Locale): string {
  const word = Object.hasOwn(locale.properties, path) ? locale.properties[path] : undefined
  const name = word === undefined ? path : `${word} (${path})`
  if (field === null) return name
  const words = fieldWords[locale.tag]
  if (field.max === 0) return `${name}, ${words.banned}`
  const types = field.types.length === 0 ? '' : ` (${field.types.join(', ')})`
  return `${name}, ${field.min}..${field.max ?? 'n'}: ${words.ranges[field.range]}${types}`
}

/** `enough: 3 (1..20), most: 25 (21..1000)`: as a file of `--weights` names them. */
function thresholdsOf({ thresholds = {} }: RuleDoc): string {
  return Object.entries(thresholds)
    .map(([name, { usual, least, most }]) => `${name}: ${usual} (${least}..${most})`)
    .join(', ')
}

/** Messages with dots where the data come in; each once. */
function messages(templates: Readonly<Record<string, string>>, hole: string): string[] {
  const filled = Object.values(templates).map((template) =>
    fill(template, Object.fromEntries(openHoles(template).map((name) => [name, hole]))),
  )
  return [...new Set(filled)]
}
