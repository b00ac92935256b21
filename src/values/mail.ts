/** Mail addresses: are they well formed, whose are they, and how to print them without giving them away. */

import { rememberedByText } from './remembered.ts'

export interface MailAddress {
  /** Before the @, as written. */
  readonly local: string
  /** After the @, in lower case. */
  readonly domain: string
}

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
/** Most addresses: to make the other patterns ready takes longer than to read a thousand of these. */
const USUAL = /^[a-z0-9_-]{1,30}(?:\.[a-z0-9_-]{1,30})?@(?:[a-z0-9]{1,30}(?:-[a-z0-9]{1,30})?\.){1,3}[a-z]{2,20}$/i
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u

/**
 * Reads one address, with or without `mailto:` and its header fields (RFC 6068; dot-atom of RFC 5322 on a domain name).
 * Null for anything else: `mailto:http://…`, a display name, two addresses, a domain without a dot.
 */
export const parseMail: (value: string) => MailAddress | null = rememberedByText((value) => {
  if (value.length > 1_000) return null
  let text = value.trim()
  if (/^mailto:/i.test(text)) {
    const end = text.indexOf('?')
    text = decodePercent(end < 0 ? text.slice(7) : text.slice(7, end))
  }
  const at = text.lastIndexOf('@')
  if (at < 1 || at > 64 || text.length - at > 254) return null
  const local = text.slice(0, at)
  const domain = text.slice(at + 1).toLowerCase()
  if (USUAL.test(text)) return { local, domain }
  const labels = domain.split('.')
  const top = labels[labels.length - 1]!
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || !/^(?:\p{L}{2,}|xn--.+)$/u.test(top))
    return null
  return LOCAL.test(local) ? { local, domain } : null
})

function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `j***@v***.be`: first letters and the top-level domain only. */
export function maskMail(mail: MailAddress): string {
  const labels = mail.domain.split('.')
  return `${[...mail.local][0]}***@${[...mail.domain][0]}***.${labels[labels.length - 1]}`
}

/** What the classification knows about the world; lists in lower case. */
export interface MailKnowledge {
  /** Local parts, and words in them, of mailboxes that belong to a task. */
  readonly functional: ReadonlySet<string>
  /** Domains that give addresses to persons. */
  readonly freemail: ReadonlySet<string>
  /** Names of the organisation: publisher, contact. */
  readonly organisations: readonly string[]
  /** Names of persons, when the contact is said to be one. */
  readonly persons?: readonly string[]
}

export type MailReason = 'task-word' | 'organisation' | 'host-name' | 'freemail-person' | 'person-name' | 'unclear'

export interface MailClass {
  readonly kind: 'functional' | 'personal' | 'undecided'
  readonly reason: MailReason
}

/** Words this long may be joined to others: `geodata`, `infowater`. */
const JOINED = 4

/** Is this the mailbox of a task or of a person? The four rules of quality-model 4.7, in that order. */
export function classifyMail(mail: MailAddress, known: MailKnowledge): MailClass {
  const local = localPart(mail)
  const tokens = tokensOf(local)
  const free = known.freemail.has(mail.domain)
  const task = hasTaskWord(mail, known.functional)
  const personal = isNameLike(local) || spells(local, known.persons ?? [])
  if (free && personal && !task) return { kind: 'personal', reason: 'freemail-person' }
  if (task || (!personal && tokens.some((token) => holdsTask(token, known.functional)))) {
    return { kind: 'functional', reason: 'task-word' }
  }
  if (tokens.some((token) => isOrganisation(token, local, known.organisations))) {
    return { kind: 'functional', reason: 'organisation' }
  }
  const hosts = mail.domain.split('.').slice(0, -1)
  if (!free && tokens.some((token) => token.length >= 3 && hosts.some((host) => sameHost(token, host)))) {
    return { kind: 'functional', reason: 'host-name' }
  }
  return personal ? { kind: 'personal', reason: 'person-name' } : { kind: 'undecided', reason: 'unclear' }
}

/** The local part, or a word of it, is that of a task: such a mailbox is functional, whatever else is known. */
export function hasTaskWord(mail: MailAddress, functional: MailKnowledge['functional']): boolean {
  const local = localPart(mail)
  return functional.has(local) || tokensOf(local).some((token) => functional.has(token))
}

function localPart({ local }: MailAddress): string {
  return local.toLowerCase().normalize('NFKC')
}

function tokensOf(local: string): string[] {
  return local.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '')
}

/** `a.name`, `first.last`, `first.van.last`, also with `_`, and years behind: `jan.peeters75`. */
export function isNameLike(local: string): boolean {
  return (
    /^\p{L}+(?:['’-]\p{L}+)*(?:[._]\p{L}+(?:['’-]\p{L}+)*){1,4}\d{0,4}$/u.test(local) && /\p{L}{2}\d*$/u.test(local)
  )
}

/** The local part is made of the words of one of these names, such as `janpeeters` or `peetersj`. */
function spells(local: string, names: readonly string[]): boolean {
  const letters = bare(local)
  return names.some((name) => {
    const parts = name
      .split(/\s+/)
      .map(bare)
      .filter((part) => part !== '')
    if (parts.length < 2 || letters.length < 4) return false
    const first = parts[0]!
    const last = parts.slice(1).join('')
    return [first + last, last + first, first[0] + last, last + first[0], first + last[0]].includes(letters)
  })
}

const bare = rememberedByText((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, ''),
)

/** A single word that begins or ends with a task word of some length. */
function holdsTask(token: string, functional: ReadonlySet<string>): boolean {
  for (let cut = JOINED; cut <= token.length - 2; cut++) if (functional.has(token.slice(0, cut))) return true
  for (let cut = token.length - JOINED; cut >= 2; cut--) if (functional.has(token.slice(cut))) return true
  return false
}

/** The organisation's name, a long word of it, its initials, or an abbreviation that stands in it in capitals. */
function isOrganisation(token: string, local: string, names: readonly string[]): boolean {
  if (token.length < 3) return false
  return names.some((name) => {
    const { initials, parts, capitals } = readName(name)
    if (token === initials || bare(local) === bare(name)) return true
    return (token.length >= JOINED ? parts : capitals).includes(token)
  })
}

/** A name in parts, in small letters; `capitals` are those that are written in capitals. */
const readName = rememberedByText((name) => {
  const parts: string[] = []
  const capitals: string[] = []
  let initials = ''
  for (const part of name.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const small = part.toLowerCase()
    parts.push(small)
    if (part === part.toUpperCase()) capitals.push(small)
    initials += part[0]
  }
  return { initials: initials.toLowerCase(), parts, capitals }
})

function sameHost(token: string, host: string): boolean {
  return token === host || (token.length >= JOINED && host.split('-').includes(token))
}
