/** The page of `metakeur explain R12`: a repair of the federal harvester, as the findings of one check number them. */
import type { Locale } from '../locales/locale.ts'
import type { RuleDoc } from '../rule-docs.ts'
import { explainPage } from './explain.ts'

const CHECK = 'harvest-survival'

/** The page of the check with what it says of that repair only; null when there is no such repair. */
export function harvestRulePage(id: string, all: readonly RuleDoc[], locale: Locale, width = 80): string | null {
  const check = all.find((rule) => rule.id === CHECK)
  if (check === undefined || !/^r\d\d$/i.test(id)) return null
  const text = check.words[locale.tag]
  const own = Object.entries(text.messages).filter(([key]) => key.startsWith(id.toLowerCase()))
  if (own.length === 0) return null
  const words = { ...check.words, [locale.tag]: { ...text, messages: Object.fromEntries(own) } }
  return explainPage({ ...check, words }, locale, width, all)
}
