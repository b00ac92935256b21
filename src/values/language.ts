/** Which language a text is written in, by counting function words: offline, deterministic, four languages. */

export type DetectedLanguage = 'nl' | 'fr' | 'de' | 'en'

export interface Detection {
  /** Null when the text gives no ground: fewer than 40 letters, or fewer than 3 function words. */
  readonly language: DetectedLanguage | null
  /** 0..1: against its closest rival, the share of the words that only one of the two has; 0 without a language. */
  readonly confidence: number
}

/** Below this many letters no verdict is given (quality-model 4.4). */
export const MINIMUM_LETTERS = 40
/** Below this confidence a verdict should not be used (quality-model 4.4). */
export const SURE = 0.8
/** Longer texts are judged by their beginning. */
const SAMPLE = 4_000
const MINIMUM_HITS = 3
/** Addresses and file names: `lijst-van-de-scholen.csv` in an English sentence makes it no Dutch one. */
const CODES = /(?:https?:\/\/|www\.)\S{1,2000}|[^\s.]{1,200}\.[a-z0-9]{2,8}(?=\s|$)/gi

/** A sign of one, found at less cost. */
const CODE = /:\/\/|www\.|[^\s.]\.[a-z0-9]{2,8}(?:\s|$)/i

/** Words that carry grammar, not subject. What two languages share does not decide between them. */
const FUNCTION_WORDS: Readonly<Record<DetectedLanguage, string>> = {
  nl:
    'aan aantal alle alleen als andere bij binnen bevat beschikbaar bovendien daarbij dan dat de deze die dit door dus ' +
    'een eigen elk elke en er geen gegevens geeft gebruikt had hebben heeft hen het hier hierbij hoe hun ieder iedere ' +
    'in indien is je kan kunnen maar meer met mogelijk moet na naar naast niet nog nu of om omtrent ons onder ook op ' +
    'over per reeds sinds steeds tegen tot tussen uit van vanaf vanuit vanwege veel volgens volgende voor waar waarbij ' +
    'waarin waarop waarvan wanneer was wat we welke werd werden wordt worden ze zal zich zijn zoals zonder zowel',
  fr:
    'à afin ainsi après au aucun aussi autre autres aux avant avec car ce cela celle celui ces cet cette chaque chez comme ' +
    'contient d dans de depuis des dont du elle elles en entre est et ete été être eux fait il ils je jusque l la le les ' +
    'leur leurs lors mais même ne nos notre nous on ont ou où par pas permet peut plus plusieurs pour qu qu que quel qui ' +
    'sa sans se selon ses si son sont sous sur tous tout toute toutes un une vers vos votre vous était',
  de:
    'ab aber alle allem allen als also am an andere anderen auch auf aus bei beim bereits bis da dabei damit dann das ' +
    'dass daten dem den denen der deren des die dies diese diesem diesen dieser dieses durch ein eine einem einen einer ' +
    'eines enthält er es für gegen haben hat hier ihre ihrer im in indem ist jede jeder jedes kann können mehr mit nach ' +
    'nicht noch nur ob oder ohne sein seine seit sich sie sind so sowie über um und unter vom von vor war werden wie ' +
    'wird wurde wurden zu zum zur zwischen',
  en:
    'a about after all also an and any are as at available based be because been before being between both but by can ' +
    'contains data each for from had has have how if in into is it its may more most not of on one only or other our ' +
    'over per shall should since some such than that the their them then there these they this those through to under ' +
    'used using was we were what when where which while who will with within without would you your',
}

const LANGUAGES = Object.keys(FUNCTION_WORDS) as DetectedLanguage[]
/** For each word a bit for every language that has it, in the order of LANGUAGES. */
const OWNERS = owners()

/** A longer word is none of these. */
const LONGEST_WORD = Math.max(...[...OWNERS.keys()].map((word) => word.length))

function owners(): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  LANGUAGES.forEach((language, i) => {
    for (const word of FUNCTION_WORDS[language].split(' ')) all.set(word, (all.get(word) ?? 0) | (1 << i))
  })
  return all
}

/** Guesses the language of a plain text; see `Detection` for when it does not. */
export function detectLanguage(text: string): Detection {
  const start = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const sample = CODE.test(start) ? start.replace(CODES, ' ') : start
  let letters = 0
  let hits = 0
  const counts = new Array<number>(1 << LANGUAGES.length).fill(0)
  const words = sample
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  for (const word of words ?? []) {
    letters += word.length
    if (word.length > LONGEST_WORD) continue
    const mask = OWNERS.get(word)
    if (mask === undefined) continue
    hits++
    counts[mask]!++
  }
  if (letters < MINIMUM_LETTERS || hits < MINIMUM_HITS) return NONE
  let best = NONE
  LANGUAGES.forEach((language, i) => {
    const confidence = Math.min(...LANGUAGES.map((_, j) => (i === j ? 1 : ahead(counts, i, j))))
    if (confidence > best.confidence) best = { language, confidence }
  })
  return best
}

const NONE: Detection = { language: null, confidence: 0 }

/** Share of language `a` in the words that only one of `a` and `b` has; 0 when `a` has fewer than two of them. */
function ahead(counts: readonly number[], a: number, b: number): number {
  let own = 0
  let others = 0
  for (let mask = 1; mask < counts.length; mask++) {
    const hasA = (mask & (1 << a)) !== 0
    const hasB = (mask & (1 << b)) !== 0
    if (hasA && !hasB) own += counts[mask]!
    if (hasB && !hasA) others += counts[mask]!
  }
  return own < 2 ? 0 : own / (own + others)
}

/** A text with its language tag in lower case, '' for none. */
export interface TaggedText {
  readonly text: string
  readonly language: string
}

/** True for `nl` and its variants (`nl-be`, `nl-t-fr`): the primary subtag decides (BCP 47). */
export function isDutchTag(tag: string): boolean {
  return tag === 'nl' || tag.startsWith('nl-')
}

/** The Dutch texts; when there are none those without a tag; when there are none of these either, all. */
export function preferDutch<T extends TaggedText>(texts: readonly T[]): readonly T[] {
  const dutch = texts.filter((text) => isDutchTag(text.language))
  if (dutch.length > 0) return dutch
  const untagged = texts.filter((text) => text.language === '')
  return untagged.length > 0 ? untagged : texts
}
