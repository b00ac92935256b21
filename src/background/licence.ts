/** Licences: which one a value means, and what it allows. */
import {
  EU_AT_MOST_CC_BY,
  EU_AUDIENCE_LIMITED,
  EU_LICENCE,
  EU_LICENCES,
  EU_NO_ATTRIBUTION,
  EU_NO_DERIVATIVES,
  EU_NO_LICENCE,
  EU_NON_COMMERCIAL,
  EU_SHARE_ALIKE,
  FLEMISH_LICENCES,
  FLEMISH_SPACE,
  LICENCE_SPELLINGS,
  MQA_EXTRA,
  MQA_SPACE,
} from './licence-facts.ts'

/** What is known of a licence. Null is "a legal question that nobody answered", never a yes and never a no. */
export interface Licence {
  /** The IRI to write. */
  readonly iri: string
  /** Whether the value was that IRI, or another spelling of it. */
  readonly known: 'canonical' | 'alias'
  /** Who keeps it; `publisher` is a body's own licence, of which nothing is known but its page. */
  readonly register: 'eu' | 'flemish' | 'cc' | 'publisher'
  /** Free for everybody to use, change and share, for any purpose. */
  readonly open: boolean | null
  readonly attribution: boolean | null
  /** Re-use costs money. */
  readonly fee: boolean | null
  /** Only for some, such as participants of GDI-Vlaanderen. */
  readonly audienceLimited: boolean | null
  readonly nonCommercial: boolean | null
  readonly noDerivatives: boolean | null
  /** No stricter than CC BY 4.0 (HVD regulation, article 4). */
  readonly atMostCcBy: boolean | null
  /** The EU licence that says the same, or null. */
  readonly euEquivalent: string | null
}

/** A licence without how it was spelt. */
type Facts = Omit<Licence, 'known'>

interface Index {
  readonly byIri: ReadonlyMap<string, Facts>
  /** Folded IRI or text → licence. */
  readonly bySpelling: ReadonlyMap<string, Facts>
  /** Names of Flemish licences in lower case, the longest first. */
  readonly flemishNames: readonly string[]
  /** Folded IRIs that the MQA knows. */
  readonly mqa: ReadonlySet<string>
}

let built: Index | null = null

function index(): Index {
  built ??= build()
  return built
}

function build(): Index {
  const byIri = new Map<string, Facts>()
  const bySpelling = new Map<string, Facts>()
  const mqa = new Set<string>()
  const spell = (spelling: string, facts: Facts): void => {
    if (!bySpelling.has(folded(spelling))) bySpelling.set(folded(spelling), facts)
  }
  for (const line of EU_LICENCES.trim().split('\n')) {
    const [code, page] = line.trim().split(' ') as [string, string | undefined]
    const iri = EU_LICENCE.space + code
    mqa.add(folded(iri))
    if (page) mqa.add(folded(page))
    if (code === EU_NO_LICENCE) continue
    const facts = euFacts(code)
    byIri.set(iri, facts)
    spell(iri, facts)
    for (const space of EU_LICENCE.formerSpaces ?? []) spell(space + code, facts)
    if (page) spell(page, facts)
  }
  for (const line of MQA_EXTRA.trim().split('\n')) {
    const [code, name, page] = line.trim().split(' ') as [string, string, string]
    for (const iri of [MQA_SPACE + name, page]) {
      mqa.add(folded(iri))
      spell(iri, byIri.get(EU_LICENCE.space + code)!)
    }
  }
  for (const line of FLEMISH_LICENCES.trim().split('\n')) {
    const facts = flemishFacts(line.trim().split(' '))
    byIri.set(facts.iri, facts)
    spell(facts.iri, facts)
  }
  let target: Facts | null = null
  for (const line of LICENCE_SPELLINGS.split('\n')) {
    if (line.startsWith('    ')) spell(line, target!)
    else if (line.trim() !== '') target = spelt(byIri, line.trim())
  }
  const flemishNames = FLEMISH_LICENCES.trim()
    .split('\n')
    .map((line) => line.trim().split(' ')[0]!.toLowerCase())
    .sort((a, b) => b.length - a.length)
  return { byIri, bySpelling, flemishNames, mqa }
}

function spelt(byIri: Map<string, Facts>, name: string): Facts {
  if (name.startsWith('vl:')) return byIri.get(`${FLEMISH_SPACE}${name.slice(3)}/v1.0`)!
  if (!name.startsWith('http')) return byIri.get(EU_LICENCE.space + name)!
  const own: Facts = {
    iri: name,
    register: 'publisher',
    open: null,
    attribution: null,
    fee: null,
    audienceLimited: null,
    nonCommercial: null,
    noDerivatives: null,
    atMostCcBy: null,
    euEquivalent: null,
  }
  byIri.set(name, own)
  return own
}

function euFacts(code: string): Facts {
  const nonCommercial = EU_NON_COMMERCIAL.test(code)
  const noDerivatives = EU_NO_DERIVATIVES.test(code)
  const audienceLimited = EU_AUDIENCE_LIMITED.test(code)
  const open = !(nonCommercial || noDerivatives || audienceLimited)
  const iri = EU_LICENCE.space + code
  return {
    iri,
    register: 'eu',
    open,
    attribution: !EU_NO_ATTRIBUTION.test(code),
    fee: false,
    audienceLimited,
    nonCommercial,
    noDerivatives,
    atMostCcBy: EU_AT_MOST_CC_BY.test(code) ? true : !open || EU_SHARE_ALIKE.test(code) ? false : null,
    euEquivalent: iri,
  }
}

function flemishFacts(parts: readonly string[]): Facts {
  const [name, open, attribution, fee, audience, atMostCcBy, eu] = parts as [string, ...string[]]
  const answer = (word: string | undefined): boolean | null => (word === 'yes' ? true : word === 'no' ? false : null)
  const known = answer(open) !== null
  return {
    iri: `${FLEMISH_SPACE}${name}/v1.0`,
    register: 'flemish',
    open: answer(open),
    attribution: answer(attribution),
    fee: answer(fee),
    audienceLimited: answer(audience),
    nonCommercial: known ? false : null,
    noDerivatives: known ? false : null,
    atMostCcBy: answer(atMostCcBy),
    euEquivalent: eu ? EU_LICENCE.space + eu : null,
  }
}

/** One key for spellings that differ in scheme, `www.`, case, white space, `%20` and slashes at the end. */
function folded(value: string): string {
  const text = value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\s|%20)+/g, ' ')
  let end = text.length
  while (end > 0 && text[end - 1] === '/') end--
  return text.slice(0, end)
}

/** Longer texts are no names of licences. */
const LONGEST_NAME = 400

/**
 * The licence that a value (an IRI, or the text of a literal) means, or null when it means none that metakeur knows. EU,
 * Flemish and Creative Commons IRIs are `canonical`; other spellings, pages and names are `alias`.
 */
export function licenceOf(value: string): Licence | null {
  const { byIri, bySpelling } = index()
  const exact = byIri.get(value)
  if (exact) return { ...exact, known: 'canonical' }
  if (value.length > LONGEST_NAME) return null
  const facts = creativeCommons(value.trim())
  if (facts)
    return { ...facts, known: facts.iri === value || facts.iri === `https${value.slice(4)}` ? 'canonical' : 'alias' }
  const found = flemish(value) ?? bySpelling.get(folded(value)) ?? creativeCommonsName(value)
  return found ? { ...found, known: 'alias' } : null
}

/** Pages and drafts of Flemish licences: any address of the government whose path holds the name of one. */
function flemish(value: string): Facts | null {
  const match = /^https?:\/\/([^/?#]*\.)?vlaanderen\.be\/(.*)$/i.exec(value.trim())
  if (!match) return null
  const path = match[2]!.toLowerCase().replaceAll('_', '-')
  const { byIri, flemishNames } = index()
  const name = flemishNames.find((candidate) => path.includes(candidate))
  if (name === undefined) return null
  for (const facts of byIri.values()) {
    if (facts.register === 'flemish' && facts.iri.toLowerCase() === `${FLEMISH_SPACE}${name}/v1.0`) return facts
  }
  return null
}

const CC =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/(by(?:-(?:nc|nd|sa)){0,2})\/(\d\.\d)|(publicdomain)\/(zero|mark)\/(1\.0))((?:\/[a-z]{2})?)(?:\/(?:legalcode|deed)(?:\.[a-zA-Z_-]+)?)?\/?(?:#.*)?$/i

/** A Creative Commons licence by the pattern of its address, ports to a country (`/3.0/nl/`) included. */
function creativeCommons(value: string): Facts | null {
  const match = CC.exec(value)
  if (!match) return null
  const country = match[6]!.toLowerCase()
  if (match[3]) {
    const tool = match[4]!.toLowerCase()
    const eu = euFacts(tool === 'zero' ? 'CC0' : 'CC_PDM_1_0')
    return { ...eu, register: 'cc', iri: `https://creativecommons.org/publicdomain/${tool}/1.0/` }
  }
  const terms = match[1]!.toLowerCase()
  const code = ccCode(terms, match[2]!)
  const port = country === '' ? '' : `_${country.slice(1).toUpperCase()}`
  return {
    ...euFacts(code),
    register: 'cc',
    iri: `https://creativecommons.org/licenses/${terms}/${match[2]!}${country}/`,
    euEquivalent: index().byIri.get(EU_LICENCE.space + code + port)?.iri ?? null,
  }
}

/** `by-nc-sa`, `4.0` → `CC_BYNCSA_4_0`, as the EU table spells it. */
function ccCode(terms: string, version: string): string {
  const parts = terms.split('-')
  const has = (term: string): string => (parts.includes(term) ? term.toUpperCase() : '')
  return `CC_BY${has('nc')}${has('nd')}${has('sa')}_${version.replace('.', '_')}`
}

/** `CC-BY-SA 4.0` and the like; without a version 4.0 is meant. */
function creativeCommonsName(value: string): Facts | null {
  const name = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  if (/^cc-?(?:0|zero)(?:-1\.0)?$/.test(name)) return index().byIri.get(`${EU_LICENCE.space}CC0`)!
  const match = /^cc-(by(?:-(?:nc|nd|sa)){0,2})(?:-(\d\.\d))?(?:-international)?$/.exec(name)
  return match ? (index().byIri.get(EU_LICENCE.space + ccCode(match[1]!, match[2] ?? '4.0')) ?? null) : null
}

/**
 * Whether the MQA knows a licence: a concept of the EU table, a page that the table calls an exact match, or one of the 22
 * that data.europa.eu adds (quality-model section 1.3, A8). http and https, and a slash at the end, make no difference;
 * other spellings do.
 */
export function isMqaKnownLicence(value: string): boolean {
  return index().mqa.has(folded(value))
}
