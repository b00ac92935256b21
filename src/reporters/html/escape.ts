/** Pieces of HTML of which the texts cannot be anything but text. */
import { clean } from '../../locales/clean.ts'

/** Markup that this reporter wrote itself; everything else is text. */
export interface Html {
  readonly html: string
}

/** What may stand in a piece of HTML; null stands for nothing. */
export type Child = Html | string | number | null | readonly Child[]

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A piece of HTML. Whatever is put into the holes of the template is escaped, unless it is such a piece itself; so it
 * fits between tags and in quoted attributes, and nowhere else.
 */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  let text = strings[0]!
  for (let i = 0; i < children.length; i++) text += htmlOf(children[i]!) + strings[i + 1]!
  return { html: text }
}

/** What stands for a child in a piece of HTML. */
export function htmlOf(child: Child): string {
  if (typeof child === 'string') return escaped(child)
  if (child === null) return ''
  if (typeof child === 'number') return String(child)
  if ('html' in child) return child.html
  let text = ''
  for (const one of child) text += htmlOf(one)
  return text
}

/** Text for HTML: nothing in it is markup, steers the direction or cannot be seen. */
export function escaped(text: string): string {
  return PLAIN.test(text) ? text : cleaned(text)
}

/** Letters, digits and marks of which none means anything in HTML or cannot be seen: most texts, known at one look. */
const PLAIN = /^[ !#-%(-;=?-~\u00a1-\u00ac\u00ae-\u02ff]*$/

function cleaned(text: string): string {
  return clean(text).replace(/[&<>"']/g, (found) => REFERENCES[found]!)
}

/**
 * The same for a text that stands between tags, where quotes are quotes: sentences and lines of sources are full of them.
 * Never for an attribute.
 */
export function between(text: string): Html {
  return { html: READABLE.test(text) ? text : withReferences(clean(text)) }
}

/** As `between`, for a text that is clean. */
export function withReferences(text: string): string {
  // Three plain searches cost less than one that asks what to put in place of what it finds.
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** As `PLAIN`, with quotes, and with the marks and currencies that names and shortened texts have. */
const READABLE = /^[ -%'-;=?-~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20a0-\u20bf]*$/

/** Pieces with something between them; null is left out. */
export function joined(children: readonly Child[], between: string): Child[] {
  const shown: Child[] = []
  for (const child of children) {
    if (child === null) continue
    if (shown.length > 0) shown.push(between)
    shown.push(child)
  }
  return shown
}

/** Longest address that becomes a link, in characters. */
const LONGEST = 2_000
const WEB = /^https?:\/\/[^\s"'<>\\^`{|}]+$/i
/** An address with a star is a mask. */
const MAIL = /^[^\s"'<>\\^`{|}@?&:/*]+@[^\s"'<>\\^`{|}@?&:/*]+$/

/** A text that leads to an address of the data; the text alone unless the address is one of the web. */
export function link(address: string, text: Child): Html {
  if (address.length > LONGEST || !WEB.test(address) || clean(address) !== address) return html`${text}`
  return html`<a href="${address}" rel="noopener noreferrer">${text}</a>`
}

/** A mail address that can be written to; the text alone when it is no such address. */
export function mail(address: string): Html {
  if (address.length > 254 || !MAIL.test(address) || clean(address) !== address) return html`${address}`
  return html`<a href="mailto:${address}" rel="noopener noreferrer">${address}</a>`
}

/** A name or title of the data, which may read from right to left. */
export function name(text: string): Html {
  return html`<bdi>${text}</bdi>`
}
