import { explainPage } from '../docs/explain.ts'
import { harvestRulePage } from '../docs/harvest-rule.ts'
import { textRulePage } from '../docs/text-rule.ts'
import { isTopic, TOPICS, topicPage } from '../docs/topics.ts'
import { EXIT, MetakeurError } from '../errors.ts'
import { loadLocale } from '../locales/load.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { unknown } from '../nearest.ts'
import { allRules } from '../rule-docs.ts'
import { spokenRules } from '../spoken-rules.ts'
import { TEXT_RULES } from '../text-rules.ts'
import { dimensionNamed } from './dimension-names.ts'
import type { CliIo } from './io.ts'
import type { Options } from './options.ts'
import { terminalOf } from './terminal.ts'

/** `metakeur explain <rule>...` */
export async function explain(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  if (words.length === 0) throw new MetakeurError(EXIT.usage, 'rule-missing')
  const { asset, built } = await io.files()
  const locale = await loadLocale(tag)
  const rules = await spokenRules(await allRules(asset, built), locale, asset)
  const { width } = terminalOf(io, io.stdout, options.color)
  const known = [...rules.map(({ id }) => id), ...TOPICS, ...TEXT_RULES.keys()]
  const pages = words.flatMap((id) => {
    const topic = isTopic(id) ? id : dimensionNamed(id)
    if (topic !== null) return [topicPage(topic, rules, locale, width)]
    const harvest = harvestRulePage(id, rules, locale, width)
    if (harvest !== null) return [harvest]
    const text = textRulePage(id.toUpperCase(), rules, locale, width)
    if (text !== null) return [text]
    const named = rules.filter((rule) => rule.id === id)
    if (named.length === 0) throw unknown('unknown-rule', ['rule', id], known, 'see-list')
    return named.map((rule) => explainPage(rule, locale, width, rules))
  })
  await io.stdout.write(pages.join('\n'))
  return EXIT.ok
}
