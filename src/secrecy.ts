/**
 * What must never be printed. A value in which one check saw a secret is masked in the findings of all checks; and mail
 * addresses and mobile numbers of persons, national register numbers, account numbers and keys are masked wherever they
 * stand in a text that goes out, also where no check looked (quality-model section 4.7).
 */
import { FREEMAIL_DOMAINS, FUNCTIONAL_LOCAL_PARTS } from './background/mail-names.ts'
import type { Finding, GraphReader, MessageArgs, NodeName, ShapeFault, SourceReport, TermId } from './model.ts'
import { classifyMail, maskMail, parseMail } from './values/mail.ts'
import { findMobiles } from './values/mobile.ts'
import { findIbans } from './values/numbers.ts'
import { findNationalNumbers, MASKED_NATIONAL_NUMBER } from './values/personal.ts'
import { rememberedByText } from './values/remembered.ts'
import { findSecrets } from './values/secrets.ts'

/** Stands for what is not printed. */
const MASK = '***'

/** A finding with the value that it is about (-1 for none), so that the value can be masked after all checks ran. */
export interface Draft {
  readonly finding: Finding
  readonly node: TermId
  readonly object: TermId
}

/**
 * The findings of a record, without what `secret` holds: no value, no argument and no name that repeats one of these
 * terms. Numbers among the arguments stay: they are lengths and counts.
 */
export function masked(graph: GraphReader, drafts: readonly Draft[], secret: ReadonlySet<TermId>): Finding[] {
  // The findings of one record share the names of its nodes.
  const names = new Map<NodeName, NodeName>()
  if (secret.size === 0) {
    const nameOf = (name: NodeName): NodeName => remembered(names, name, screenedName)
    return drafts.map(({ finding }) => screenedWith(finding, nameOf))
  }
  const texts = [...secret].map((term) => graph.value(term))
  const tells = (text: string): boolean => texts.some((whole) => repeats(text, whole))
  return drafts.map(({ finding, node, object }) => {
    const about = secret.has(object)
    const hidden = finding.value !== null && (about || tells(uncut(finding.value)))
    // A finding that is itself about the secret has no value and tells only its kind and length.
    const args = finding.value === null && about ? finding.args : maskedArgs(finding.args, about, tells)
    const nameOf = (name: NodeName): NodeName =>
      remembered(names, name, () => screenedName(maskedName(name, secret.has(node), tells)))
    if (!hidden && args === finding.args && finding.closest === undefined) return screenedWith(finding, nameOf)
    const told = {
      ...finding,
      value: hidden ? null : finding.value,
      // Messages with a hole for the value get the mask instead.
      args: hidden ? { ...args, value: MASK } : args,
      ...(finding.closest && { closest: maskedFaults(finding.closest, about, tells) }),
    }
    return screenedWith(told, nameOf)
  })
}

function remembered<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  let value = known.get(key)
  if (value === undefined) {
    value = make(key)
    known.set(key, value)
  }
  return value
}

/** Without the sign that a text was shortened. */
function uncut(text: string): string {
  return text.endsWith('…') ? text.slice(0, -1) : text
}

/** A title or IRI that repeats a secret, masked; null stays null. */
export function maskedText(graph: GraphReader, text: string | null, secret: ReadonlySet<TermId>): string | null {
  if (text === null) return null
  return [...secret].some((term) => repeats(text, graph.value(term))) ? MASK : screened(text)
}

/** A text that repeats a value, or a piece of it that is long enough to be told from a name. */
function repeats(text: string, whole: string): boolean {
  const piece = text.trim()
  return text.includes(whole) || (piece.length > LONGEST_NAME && whole.includes(piece))
}

/** A short piece of a long text with a number in it, such as the name of an agency, gives nothing away. */
const LONGEST_NAME = 5

function maskedName(name: NodeName, about: boolean, tells: (text: string) => boolean): NodeName {
  const iri = about || (name.iri !== null && tells(name.iri)) ? null : name.iri
  const label = name.label !== null && tells(name.label) ? null : name.label
  return iri === name.iri && label === name.label ? name : { ...name, iri, label }
}

/** The name of a node, without what `secret` holds. */
export function shownName(graph: GraphReader, name: NodeName, node: TermId, secret: ReadonlySet<TermId>): NodeName {
  const texts = [...secret].map((term) => graph.value(term))
  return screenedName(maskedName(name, secret.has(node), (text) => texts.some((whole) => repeats(text, whole))))
}

function maskedFaults(
  faults: readonly ShapeFault[],
  about: boolean,
  tells: (text: string) => boolean,
): readonly ShapeFault[] {
  return faults.map((fault) => ({
    ...fault,
    value: fault.value !== null && (about || tells(uncut(fault.value))) ? MASK : fault.value,
    args: maskedArgs(fault.args, false, tells),
    closest: maskedFaults(fault.closest, about, tells),
  }))
}

function maskedArgs(args: MessageArgs, about: boolean, tells: (text: string) => boolean): MessageArgs {
  const isHidden = (value: MessageArgs[string]): boolean =>
    typeof value === 'string' && value !== '' && (about || tells(uncut(value)))
  if (!some(args, isHidden)) return args
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, isHidden(value) ? MASK : value]))
}

function some(args: MessageArgs, is: (value: MessageArgs[string]) => boolean): boolean {
  for (const name in args) if (is(args[name]!)) return true
  return false
}

/** A finding of which no text holds personal data or a key. */
export function screenedFinding(finding: Finding): Finding {
  return screenedWith(finding, screenedName)
}

function screenedWith(finding: Finding, nameOf: (name: NodeName) => NodeName): Finding {
  const { node, value, args, closest } = finding
  const shown = screenedOrNull(value)
  const name = nameOf(node)
  const rest = screenedArgs(args)
  // Most hold nothing of the kind.
  if (closest === undefined && name === node && shown === value && rest === args) return finding
  return {
    ...finding,
    node: name,
    value: shown,
    args: rest,
    ...(closest && { closest: closest.map(screenedFault) }),
  }
}

function screenedName(name: NodeName): NodeName {
  const iri = screenedOrNull(name.iri)
  const label = screenedOrNull(name.label)
  return iri === name.iri && label === name.label ? name : { ...name, iri, label }
}

function screenedFault(fault: ShapeFault): ShapeFault {
  const { value, args, closest } = fault
  return { ...fault, value: screenedOrNull(value), args: screenedArgs(args), closest: closest.map(screenedFault) }
}

/** Readers quote what they could not read. */
export function screenedSource(source: SourceReport): SourceReport {
  if (source.problems.length === 0) return source
  return { ...source, problems: source.problems.map((one) => ({ ...one, args: screenedArgs(one.args) })) }
}

function screenedArgs(args: MessageArgs): MessageArgs {
  if (!some(args, (value) => typeof value === 'string' && isSuspect(value))) return args
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? screened(value) : value]),
  )
}

function screenedOrNull(text: string | null): string | null {
  return text === null ? null : screened(text)
}

/**
 * One look: most texts hold neither an address nor a long number nor a key. The tag of a language in a line of a source, `@nl`
 * behind a quote, is no sign of an address; the `"@` at the end of a password in one is.
 */
const SUSPECT =
  /[^\s"]@|:\/\/[^\s/?#@:]*:[^\s/?#@]+@|%40|\d(?:[ ./\-\u00a0]{0,2}\d){7}|[?&;#][\w-]{2,16}=|eyJ|-----BEGIN|AKIA|wachtwoord|paswoord|passwor[dt]|mot de passe/i

const isSuspect = rememberedByText((text) => SUSPECT.test(text))

/** A text in which personal data are replaced by a mask; a text with a key is a mask as a whole. */
export function screened(text: string): string {
  return isSuspect(text) ? withoutPersonal(text) : text
}

const withoutPersonal = rememberedByText((text) => {
  if (findSecrets(text).length > 0) return MASK
  let out = ''
  let from = 0
  for (const { start, end, mask } of findPersonal(text)) {
    if (start < from) continue
    out += text.slice(from, start) + mask
    from = end
  }
  return from === 0 ? text : out + text.slice(from)
})

/** The same for a line of source text: as long as it was, so that a caret below it points at the same column. */
export function screenedLine(text: string): string {
  // No line is asked about twice.
  if (!SUSPECT.test(text)) return text
  if (findSecrets(text).length > 0) return '*'.repeat(text.length)
  let out = text
  for (const { start, end } of findPersonal(text)) out = out.slice(0, start) + '*'.repeat(end - start) + out.slice(end)
  return out
}

interface Personal {
  readonly start: number
  readonly end: number
  readonly mask: string
}

/** What of a text is personal, in its order. */
function findPersonal(text: string): Personal[] {
  const found: Personal[] = mailsIn(text)
  // The decimals of a coordinate are no number to call.
  const alone = ({ start }: { start: number }): boolean => !/\d[.,]$/.test(text.slice(Math.max(0, start - 2), start))
  for (const span of findNationalNumbers(text)) found.push({ ...span, mask: MASKED_NATIONAL_NUMBER })
  for (const span of findMobiles(text)) if (alone(span)) found.push({ ...span, mask: '04** ** ** **' })
  for (const span of findIbans(text)) found.push({ ...span, mask: '**** **** **** ****' })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Characters of a local part, without those that belong to the path or the query of an address of the web. */
const LOCAL = /[\p{L}\p{N}!$'*+^_`}~.-]/u
const DOMAIN = /[\p{L}\p{N}.-]/u
/** Most characters of a local part, and of a domain. */
const LONGEST = { local: 64, domain: 253 } as const
const KNOWN = { functional: FUNCTIONAL_LOCAL_PARTS, freemail: FREEMAIL_DOMAINS, organisations: [] }

/** Mail addresses that are not plainly of a task: whose they are is not known here, so the doubtful are masked too. */
function mailsIn(text: string): Personal[] {
  const found: Personal[] = []
  for (const { index, 0: sign } of text.matchAll(/@|%40/g)) {
    let start = index
    while (start > 0 && index - start < LONGEST.local && LOCAL.test(text[start - 1]!)) start--
    let end = index + sign.length
    const most = Math.min(text.length, end + LONGEST.domain)
    while (end < most && DOMAIN.test(text[end]!)) end++
    while (end > index + sign.length && /[.-]/.test(text[end - 1]!)) end--
    const mail = parseMail(`${text.slice(start, index)}@${text.slice(index + sign.length, end)}`)
    if (mail === null) {
      // What a shortened text lost of the domain makes it no less of an address.
      if (start < index && text[end] === '…') found.push({ start, end, mask: MASK })
    } else if (classifyMail(mail, KNOWN).kind !== 'functional') found.push({ start, end, mask: maskMail(mail) })
  }
  return found
}
