/** Rules in other languages than Dutch and English, for `explain` and `list`. */
import type { Locale } from './locales/locale.ts'
import { profiles } from './profiles/index.ts'
import { type RuleDoc, shapeText } from './rule-docs.ts'
import type { RuleWords } from './rules.ts'
import { wordsOf } from './shape-words.ts'

/** What is needed of a locale to word checks; shapes have their words in files. */
export type Spoken = Pick<Locale, 'checks'> & { readonly tag: string }

/**
 * The rules with their words in a language too: as they are when they have them, and in English where nobody worded one.
 *
 * @param asset reads a file of the package
 */
export async function spokenRules(
  rules: readonly RuleDoc[],
  { tag, checks }: Spoken,
  asset: (name: string) => Promise<string>,
): Promise<readonly RuleDoc[]> {
  if (rules.every(({ words }) => Object.hasOwn(words, tag))) return rules
  const files = [...new Set(profiles.flatMap(({ shapes, borrows }) => [shapes, ...borrows]))]
  const shapes = new Map<string, RuleWords>()
  for (const words of await Promise.all(files.map((file) => wordsOf(asset, file, tag)))) {
    for (const [iri, { name = '', description = '', message = '' }] of words) {
      // The id of a rule is the local name of its shape.
      shapes.set(/[^#/]+$/.exec(iri)?.[0] ?? iri, shapeText(name, description, message))
    }
  }
  return rules.map((rule) => {
    const own = (rule.kind === 'shape' ? shapes.get(rule.id) : undefined) ?? checks[rule.id]
    return { ...rule, words: { ...rule.words, [tag]: own ?? rule.words.en } }
  })
}
