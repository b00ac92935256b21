/**
 * Words of the rules of shapes in other languages than Dutch and English, which the shapes have themselves. They stand in
 * files beside the shapes (`shapes/words/<file>.<language>.ttl`), and are read only for who asks for such a language.
 */
import type { Profile, RuleInfo } from './model.ts'
import { iri } from './rdf/namespaces.ts'
import { readShapes } from './shape-turtle.ts'

/** What a rule is called, why it is there, and what is wrong with how to mend it. */
export interface ShapeWords {
  readonly name: string
  readonly description: string
  readonly message: string
}

type Asset = (name: string) => Promise<string>
/** By the IRI of the property shape. */
type Words = ReadonlyMap<string, Partial<ShapeWords>>

/** Languages of the shapes themselves. */
const OWN: ReadonlySet<string> = new Set(['nl', 'en'])
const NONE: Words = new Map()
const WORDS = ['name', 'description', 'message'] as const

const known = new WeakMap<Asset, Map<string, Promise<Words>>>()

/**
 * The words of the rules of one file of `shapes/`; none when nobody translated it, so that its rules keep to English.
 *
 * @param asset reads a file of the package; who passes the same one again gets what was read already
 * @param shapes name of the file, such as `dcat-ap-vl-2026-02-12.ttl`
 * @throws MetakeurError exit 3 `shapes-syntax` when the words are no Turtle
 */
export function wordsOf(asset: Asset, shapes: string, language: string): Promise<Words> {
  const name = `words/${shapes.replace(/\.ttl$/, '')}.${language}.ttl`
  const files = known.get(asset) ?? new Map<string, Promise<Words>>()
  known.set(asset, files)
  let words = files.get(name)
  if (words === undefined) {
    words = asset(`shapes/${name}`).then(
      (turtle) => readWords(turtle, name, language),
      () => NONE,
    )
    files.set(name, words)
  }
  return words
}

async function readWords(turtle: string, name: string, language: string): Promise<Words> {
  const { graph } = await readShapes(turtle, name)
  const words = new Map<string, Partial<ShapeWords>>()
  for (const word of WORDS) {
    const property = iri(`sh:${word}`)
    for (const shape of graph.subjectsOf(property)) {
      const text = graph.objects(shape, property).find((term) => graph.language(term) === language)
      if (text === undefined) continue
      words.set(graph.value(shape), { ...words.get(graph.value(shape)), [word]: graph.value(text) })
    }
  }
  return words
}

/** What is named by an IRI and has words: a rule of a report, or one of a profile. */
type Worded = Pick<RuleInfo, 'name' | 'message' | 'description'>

/**
 * Rules with their words in more languages; the rules as they are when Dutch and English are all that is asked for.
 *
 * @param iriOf IRI of the property shape of a rule, or undefined for a rule that is no shape
 * @param files files of `shapes/` that the rules come from
 */
export async function inLanguages<Rule extends Worded>(
  rules: readonly Rule[],
  iriOf: (rule: Rule) => string | undefined,
  files: Iterable<string>,
  languages: readonly string[],
  asset: Asset,
): Promise<readonly Rule[]> {
  const wanted = [...new Set(languages)].filter((language) => !OWN.has(language)).sort()
  if (wanted.length === 0) return rules
  const distinct = [...new Set(files)]
  let worded = rules
  for (const language of wanted) {
    const found = await Promise.all(distinct.map((file) => wordsOf(asset, file, language)))
    worded = worded.map((rule) => {
      const shape = iriOf(rule)
      const words = shape === undefined ? undefined : found.find((file) => file.has(shape))?.get(shape)
      return words === undefined ? rule : withWords(rule, words, language)
    })
  }
  return worded
}

function withWords<Rule extends Worded>(rule: Rule, words: Partial<ShapeWords>, language: string): Rule {
  const add = (texts: Readonly<Record<string, string>> | undefined, text: string | undefined) =>
    text === undefined ? texts : { ...texts, [language]: text }
  return {
    ...rule,
    name: add(rule.name, words.name),
    message: add(rule.message, words.message),
    description: add(rule.description, words.description),
  }
}

/** The rules of a report, by id, with their words in more languages. */
export async function reportRules(
  rules: Readonly<Record<string, RuleInfo>>,
  profiles: readonly Profile[],
  languages: readonly string[],
  asset: Asset,
): Promise<Readonly<Record<string, RuleInfo>>> {
  const all = Object.values(rules)
  const used = new Set(all.map(({ profile }) => profile))
  const files = profiles.filter(({ id }) => used.has(id)).flatMap(({ shapes, borrows }) => [shapes, ...borrows])
  const worded = await inLanguages(all, ({ shape }) => shape, files, languages, asset)
  return worded === all ? rules : Object.fromEntries(worded.map((rule) => [rule.id, rule]))
}
