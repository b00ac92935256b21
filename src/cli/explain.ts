import { explainPage } from '../docs/explain.ts'
import { EXIT, MetakeurError } from '../errors.ts'
import { locales } from '../locales/index.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { allRules } from '../rules.ts'
import type { CliIo } from './io.ts'
import { nearest } from './nearest.ts'
import type { Options } from './options.ts'
import { terminalOf } from './terminal.ts'

/** `metakeur explain <rule>...` */
export async function explain(ids: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  if (ids.length === 0) throw new MetakeurError(EXIT.usage, 'rule-missing')
  const { asset } = await io.files()
  const rules = await allRules(asset)
  const { width } = terminalOf(io, io.stdout, options.color)
  const pages = ids.map((id) => {
    const rule = rules.find((one) => one.id === id)
    if (rule === undefined) throw unknownRule(id, rules.map((one) => one.id))
    return explainPage(rule, locales[tag], width)
  })
  await io.stdout.write(pages.join('\n'))
  return EXIT.ok
}

function unknownRule(rule: string, known: readonly string[]): MetakeurError {
  const guess = nearest(rule, known)
  const args = guess === null ? { rule } : { rule, guess }
  return new MetakeurError(EXIT.usage, 'unknown-rule', args, { hint: 'see-list' })
}
