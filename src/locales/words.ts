/** Data of a report → words of a language. Every text from the data passes `clean` here. */
import type { Finding, MessageArgs, NodeName, Place, RuleInfo, Scope } from '../model.ts'
import { clean, clipped, shortened } from './clean.ts'
import { fill, fillWith, holes } from './fill.ts'
import type { CheckWords, CountKey, Locale, Plural } from './locale.ts'
import { inNotation, type Syntaxes } from './notation.ts'
import { closestSentence, resultSentence } from './shacl-words.ts'

/** What is needed to word a finding. */
export interface Wording {
  readonly locale: Locale
  /** Every rule that has a finding, by id. */
  readonly rules: Readonly<Record<string, RuleInfo>>
  /** English words of checks by id. */
  readonly checks: ReadonlyMap<string, CheckWords>
  /** Give IRIs and titles in full. */
  readonly verbose: boolean
  /** Stands for what was left out of a long text. */
  readonly ellipsis: string
  /** Syntax of the sources: how to write a value depends on it. */
  readonly syntaxes?: Syntaxes
}

/** How long texts from the data may be. */
type Brevity = Pick<Wording, 'verbose' | 'ellipsis'>

const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i
/** Longest IRI and longest name from the data in a sentence, in characters; longer ones are shortened unless verbose. */
const LONGEST_IRI = 56
const LONGEST_NAME = 60
/** So much of a name is read to find that many characters. */
const LONGEST_READ = 4_000
/** Arguments may be IRIs that somebody has to copy ("did you mean"), so they keep more. */
const LONGEST_ARGUMENT = 120
/** Numbers below this stay ungrouped in sentences: they may be years, codes or row numbers. */
const GROUPED_FROM = 100_000

/** The sentence of a finding: what is wrong, with which node and value. */
export function sentence(finding: Finding, wording: Wording): string {
  return sentenceOf(templateOf(finding, wording), finding, wording)
}

/** The sentence of a finding, and how to mend it; that is null when the sentence says so already. */
export function findingWords(
  finding: Finding,
  wording: Wording,
): { readonly wrong: string; readonly fix: string | null } {
  const template = templateOf(finding, wording)
  return {
    wrong: sentenceOf(template, finding, wording),
    fix: fixBeside(template, finding, wording),
  }
}

function sentenceOf(template: string | undefined, finding: Finding, wording: Wording): string {
  const near = finding.closest ? closestSentence(finding.component ?? '', finding.closest, wording.locale) : ''
  const text =
    template === undefined
      ? generated(finding, wording)
      : fillWith(template, (name) => valueFor(name, finding, wording))
  if (text !== null) {
    const whole = capital(text, template ?? '')
    return near === '' ? whole : whole === '' ? near : `${whole} ${near}`
  }
  const rule = fill(wording.locale.ui.unworded, { rule: clean(finding.check) })
  const told = ['node', 'path', 'value'].map((name) => valueFor(name, finding, wording)!)
  return `${rule}: ${told.filter((part) => part !== '').join(', ')}`
}

/** The words for a result of a shape that has none. */
function generated(finding: Finding, wording: Wording): string | null {
  const { component, args } = finding
  if (component === undefined) return null
  const [node, path, value] = ['node', 'path', 'value'].map((name) => valueFor(name, finding, wording)!)
  return resultSentence({ component, node: node!, path: path!, value: value!, args }, wording.locale)
}

/** What fills a hole of a message; an argument of the check goes before what every finding has. */
function valueFor(name: string, { node, path, value, args }: Finding, wording: Wording): string | undefined {
  if (Object.hasOwn(args, name)) return argumentWords(args[name]!, wording)
  switch (name) {
    case 'node':
      // "Dataset without a title has no title" says it twice.
      return path === 'dct:title' && isUntitled(node)
        ? wording.locale.nodeKinds[node.kind].one
        : nodeWords(node, wording)
    case 'value':
      return value === null ? '' : textOf(value, wording)
    case 'path':
      return path === null ? '' : propertyWords(path, wording.locale)
  }
}

function isUntitled({ label, position, iri }: NodeName): boolean {
  return label === null && position === 0 && iri === null
}

function templateOf(finding: Finding, wording: Wording): string | undefined {
  const template = templateIn(finding, wording)
  return template === undefined ? undefined : inNotation(template, finding, wording.syntaxes, wording.locale.ui)
}

function templateIn(finding: Finding, { locale, rules, checks }: Wording): string | undefined {
  const rule = own(rules, finding.check)
  if (rule?.kind === 'shape') {
    const message = inLanguage(rule.message, locale.tag)
    const words = message ?? (isWorded(finding, locale) ? undefined : inLanguage(rule.name, locale.tag))
    // Shapes of the user, and of a report that was stored, are data too.
    return words === undefined ? undefined : clean(words)
  }
  const translated = own(own(locale.checks, finding.check)?.messages ?? {}, finding.message)
  return translated ?? own(checks.get(finding.check)?.messages ?? {}, finding.message)
}

function isWorded({ component, args }: Finding, { shacl }: Locale): boolean {
  return component !== undefined && Object.keys(args).length > 0 && Object.hasOwn(shacl, component)
}

/** Short name of a rule: what it asks. Its id when nothing words it. */
export function ruleTitle(id: string, { locale, rules, checks }: Wording): string {
  const rule = own(rules, id)
  const name = rule?.kind === 'shape' ? inLanguage(rule.name, locale.tag) : undefined
  return clean(name ?? own(locale.checks, id)?.title ?? checks.get(id)?.title ?? id)
}

/** Where the second sentence of a message begins: by then it says how to mend. */
const REPAIR = /[.!?]\s+(?=\S)/

/** How to mend a finding; null when its sentence says so already, as that of a shape rule does. */
export function fixOf(finding: Finding, wording: Wording): string | null {
  return fixBeside(templateOf(finding, wording), finding, wording)
}

/** How to mend what a rule finds, when no sentence of a finding stands beside it; null when nothing says so. */
export function repairOf(finding: Finding, wording: Wording): string | null {
  const fix = findingFix(finding, wording)
  if (fix !== null) return fix
  const template = templateOf(finding, wording) ?? ''
  const repair = REPAIR.exec(template)
  if (repair === null) return null
  return fillWith(template.slice(repair.index + repair[0].length), (name) => valueFor(name, finding, wording))
}

/** How to mend what a rule finds, in general; null when only a finding of it can say so. */
export function ruleRepair(id: string, wording: Wording): string | null {
  const { locale, rules } = wording
  const fix = ruleFix(id, wording)
  const template = inLanguage(own(rules, id)?.message ?? {}, locale.tag) ?? ''
  const repair = REPAIR.exec(template)
  if (fix !== null || repair === null) return fix
  const text = template.slice(repair.index + repair[0].length)
  return holes(text).length > 0 ? null : text
}

function fixBeside(template: string | undefined, finding: Finding, wording: Wording): string | null {
  return template !== undefined && REPAIR.test(template) ? null : findingFix(finding, wording)
}

function findingFix(finding: Finding, wording: Wording): string | null {
  const fix = ruleFix(finding.check, wording)
  return fix === null ? null : inNotation(fix, finding, wording.syntaxes, wording.locale.ui)
}

function ruleFix(id: string, { locale, checks }: Wording): string | null {
  return own(locale.checks, id)?.fix ?? checks.get(id)?.fix ?? null
}

/** Why a rule is there: the words of a check, or the description of a shape; null when nothing says so. */
export function ruleReason(id: string, wording: Wording): string | null {
  const { locale, rules } = wording
  return ruleWhy(id, wording) ?? inLanguage(own(rules, id)?.description ?? {}, locale.tag) ?? null
}

/** Why a check asks what it asks; null for a shape rule. */
export function ruleWhy(id: string, { locale, checks }: Wording): string | null {
  return own(locale.checks, id)?.why ?? checks.get(id)?.why ?? null
}

/** `distributie "Bomen (GeoJSON)"`, `contactpunt 2`, `dataset zonder titel`; never a blank node label. */
export function nodeWords(node: NodeName, wording: Wording): string {
  // Most sentences that follow each other are about one node.
  if (node !== last.node || wording !== last.wording) last = { node, wording, words: wordsOfNode(node, wording) }
  return last.words
}

let last: { readonly node: NodeName | null; readonly wording: Wording | null; readonly words: string } = {
  node: null,
  wording: null,
  words: '',
}

function wordsOfNode(node: NodeName, wording: Wording): string {
  const { locale } = wording
  const kind = locale.nodeKinds[node.kind].one
  const label = node.label === null ? '' : nameOf(node.label, wording)
  if (label !== '') return `${kind} "${label}"`
  if (node.position > 0) return `${kind} ${node.position}`
  if (node.iri !== null) return `${kind} ${textOf(node.iri, wording)}`
  return own(locale.untitled, node.kind as Scope) ?? kind
}

/** A title or name from the data, on one line and of a decent length. */
export function nameOf(name: string, wording: Wording): string {
  // Of a name of megabytes the beginning will do, unless somebody asks for all of it.
  const text = clean(wording.verbose ? name : name.slice(0, LONGEST_READ)).trim()
  return wording.verbose || IRI.test(text) ? textOf(text, wording) : clipped(text, LONGEST_NAME, wording.ellipsis)
}

/** A value from the data: an IRI loses its middle when it is long, unless everything is wanted. */
export function textOf(value: string, { verbose, ellipsis }: Brevity, longest = LONGEST_IRI): string {
  const text = clean(value)
  return !verbose && text.length > longest && IRI.test(text) ? shortened(text, longest, ellipsis) : text
}

/** `licentie (dct:license)`; the prefixed name alone when there is no word for it. */
export function propertyWords(path: string, locale: Locale): string {
  const word = own(locale.properties, path)
  return word === undefined ? clean(path) : `${word} (${path})`
}

/** What a job is about, from its cause: `licentie van distributies (dct:license)`, or what the check asks. */
export function jobWords(cause: string, checks: readonly string[], many: boolean, wording: Wording): string {
  const colon = cause.indexOf(':')
  const kind = own(wording.locale.nodeKinds, cause.slice(0, colon) as NodeName['kind'])
  const path = cause.slice(colon + 1)
  if (kind === undefined || !path.includes(':')) return ruleTitle(checks[0] ?? path, wording)
  const word = own(wording.locale.properties, path)
  const name = fill(wording.locale.ui.propertyOf, {
    property: word ?? textOf(path, wording),
    kind: many ? kind.many : kind.one,
  })
  return word === undefined ? name : `${name} (${path})`
}

/**
 * `bomen.ttl:31:1`; in a table `bomen.csv rij 118, kolom Titel`, as a spreadsheet shows it; in JSON that is all on one line,
 * as portals answer, with the JSON Pointer behind it: `bomen.json:1:36022 /result/results/0/title`.
 */
export function placeWords({ source, line, column, row, field, pointer }: Place, locale: Locale): string {
  const name = clean(source)
  if (row === undefined) return `${name}:${line}:${column}${line === 1 && pointer ? ` ${clean(pointer)}` : ''}`
  const values = {
    source: name,
    row: String(row),
    field: field === undefined ? '' : clipped(clean(field), LONGEST_NAME, '...'),
  }
  return fill(field === undefined ? locale.ui.placeRow : locale.ui.placeCell, values)
}

/** What went wrong while reading, or with the arguments; null when the locale has no such message. */
export function problemWords(key: string, args: MessageArgs, wording: Brevity & Pick<Wording, 'locale'>) {
  const template = own(wording.locale.reading, key) ?? own<string>(wording.locale.errors, key)
  if (template === undefined) return null
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(args)) values[name] = argumentWords(value, wording)
  return fill(template, values)
}

/** A number with its word: `1 fout`, `2 fouten`. */
export function count(n: number, key: CountKey, locale: Locale): string {
  return counted(n, locale.counts[key], locale)
}

/** Words of which `{n}` is the number, in the singular or the plural. */
export function counted(n: number, words: Plural, locale: Locale, more: Readonly<Record<string, string>> = {}): string {
  return fill(numberOf(n, words, locale), { ...more, n: locale.number(n) })
}

/** French has none in the singular: `0 erreur`. */
function numberOf(n: number, { one, many }: Plural, { tag }: Locale): string {
  return n === 1 || (n === 0 && tag === 'fr') ? one : many
}

/** `2 datasets` */
export function kindCount(n: number, kind: Plural, locale: Locale): string {
  return `${locale.number(n)} ${numberOf(n, kind, locale)}`
}

function argumentWords(value: string | number, wording: Brevity & Pick<Wording, 'locale'>): string {
  if (typeof value === 'string') return textOf(value, wording, LONGEST_ARGUMENT)
  if (!Number.isFinite(value)) return '?'
  if (!Number.isInteger(value)) return wording.locale.number(value, 1)
  return Math.abs(value) < GROUPED_FROM ? String(value) : wording.locale.number(value)
}

function inLanguage(words: Readonly<Record<string, string>>, tag: string): string | undefined {
  return own(words, tag) ?? own(words, 'en') ?? words[Object.keys(words).sort()[0] ?? '']
}

/** A property of the object itself: ids come from data and may be called `constructor`. */
function own<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/**
 * A sentence that begins with the name of a node begins with a capital; `dct:title`, and what comes from the data (a code, the
 * name of a file), stay as they are.
 */
function capital(text: string, template: string): string {
  // Most sentences begin with one already.
  if (text.charCodeAt(0) <= 0x60) return text
  const isData = /^(?!\{[$?]?(?:node|this|path|PATH)\})\{/.test(template)
  return !isData && /^\p{Ll}[\p{L}-]*(?=[\s,.]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** How a finding stands against what was accepted before, with the reason; nothing when nothing was accepted. */
export function standingWords({ standing, justification }: Finding, { locale, ellipsis }: Wording): string[] {
  if (standing === undefined) return []
  const { ui } = locale
  const word = {
    new: ui.standingNew,
    known: ui.standingKnown,
    expired: ui.standingExpired,
    suppressed: ui.standingSuppressed,
  }[standing]
  if (justification === undefined) return [word]
  return [`${word}: ${clipped(clean(justification), LONGEST_ARGUMENT, ellipsis)}`]
}
