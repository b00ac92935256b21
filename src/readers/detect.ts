import type { MessageArgs } from '../model.ts'
import { isLineSyntax } from './line-syntax.ts'
import type { Syntax } from './reader.ts'
import { illFormedAt, surveyUtf8 } from './utf8.ts'

/** How many bytes of a source are looked at to find its syntax. */
export const HEAD = 65_536

/** What `--syntax` takes besides the names of the syntaxes. */
const ALIASES: Readonly<Record<string, Syntax>> = {
  'application/n-quads': 'nquads',
  'application/n-triples': 'ntriples',
  'application/trig': 'trig',
  'n-quads': 'nquads',
  'n-triples': 'ntriples',
  nq: 'nquads',
  nquads: 'nquads',
  nt: 'ntriples',
  ntriples: 'ntriples',
  'text/turtle': 'turtle',
  trig: 'trig',
  ttl: 'turtle',
  turtle: 'turtle',
}

/** The syntax that a name, alias, extension or media type stands for, or null. */
export function syntaxOf(name: string): Syntax | null {
  return ALIASES[name.toLowerCase()] ?? null
}

/** Extensions of files that are read, without `.gz`. */
export const EXTENSIONS = ['ttl', 'trig', 'nt', 'nq'] as const

/** The extension of a name without `.gz`, in lower case; '' when there is none. */
export function extensionOf(name: string): string {
  return /\.([^./]+)$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? ''
}

/** A syntax that can be read; or what the source is instead, why that is refused, and the byte that shows it. */
export type Detected =
  | { readonly syntax: Syntax }
  | { readonly refused: string; readonly message: string; readonly args: MessageArgs; readonly at: number }

/** What the first bytes of a source are: GZip (RFC 1952, section 2.3.1). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/** Length of the UTF-8 byte order mark at the beginning. */
export function markLength(head: Uint8Array): number {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
}

/**
 * Finds the syntax by content, and by the extension where the content fits several; never by the extension alone.
 * @param head the first bytes, at most `HEAD`, unpacked and without byte order mark
 * @param asked the syntax that the user gave, or null; an encoding that cannot be read is refused all the same
 */
export function detect(name: string, head: Uint8Array, asked: Syntax | null): Detected {
  const encoding = foreignEncoding(head)
  if (encoding === 'binary') return refuse('binary', 'read.binary')
  if (encoding !== null) {
    const at = encoding.startsWith('UTF') ? 0 : illFormedAt(head, 0, head.length)
    return refuse('unknown', 'read.encoding', { encoding }, at)
  }
  if (asked !== null) return { syntax: asked }
  const text = new TextDecoder().decode(head)
  const extension = extensionOf(name)
  const other = otherFormat(text, extension)
  if (other !== null)
    return refuse(other, other === 'text' ? 'read.no-rdf' : 'read.not-yet', { format: FORMATS[other] })
  if (isLineSyntax(text, extension)) return { syntax: extension === 'nq' ? 'nquads' : 'ntriples' }
  return { syntax: extension === 'trig' ? 'trig' : 'turtle' }
}

function refuse(refused: string, message: string, args: MessageArgs = {}, at = 0): Detected {
  return { refused, message, args, at }
}

/** An encoding other than UTF-8, `binary` when it is no text, or null. */
function foreignEncoding(head: Uint8Array): string | null {
  const [a, b, c, d] = head
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  let controls = 0
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]!
    if (byte === 0) zeros[i & 1]!++
    else if (byte < 9 || (byte > 13 && byte < 32)) controls++
  }
  // Text of Europe in UTF-16 has a zero in nearly every second byte, always on the same side.
  const half = head.length / 2
  const [even, odd] = zeros as [number, number]
  if ((even > half * 0.7 && odd < half * 0.05) || (odd > half * 0.7 && even < half * 0.05)) return 'UTF-16'
  if (even + odd > 0 || controls > head.length * 0.02) return 'binary'
  const { wide, ill } = surveyUtf8(head)
  // Some broken characters among good ones: the reader says where.
  if (ill === 0 || wide > 0) return null
  return head.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'Windows-1252' : 'Latin-1 (ISO-8859-1)'
}

const FORMATS = {
  json: 'JSON',
  'json-ld': 'JSON-LD',
  'rdf-xml': 'RDF/XML',
  html: 'HTML',
  xml: 'XML',
  csv: 'CSV',
  text: 'text',
} as const

/** A format that is known but not read; `text` when nothing in it looks like RDF; null when it may be Turtle or kin. */
function otherFormat(text: string, extension: string): keyof typeof FORMATS | null {
  const start = text.trimStart()
  if (/^\{\s*(?:"|\}\s*$)|^\[\s*(?:[{["\d]|\]\s*$|(?:true|false|null)\b)/.test(start)) {
    return /"@(?:context|graph|id|type)"/.test(start) ? 'json-ld' : 'json'
  }
  if (start.startsWith('<')) return markup(start)
  if (looksLikeTurtle(start)) return null
  if (extension === 'csv' || extension === 'tsv' || looksLikeTable(start)) return 'csv'
  // A name that says Turtle deserves the syntax error of Turtle, with its place.
  return start === '' || syntaxOf(extension) !== null ? null : 'text'
}

function markup(start: string): keyof typeof FORMATS | null {
  if (/^<(?:!doctype\s+html|html[\s>])/i.test(start)) return 'html'
  const xml = /^<[?!]/.test(start)
  const tag = /^<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(\s+[\w:.-]+\s*=|\s*\/?>)/.exec(start)
  // `<x:y>` is a tag and an IRI alike: a tag is closed somewhere or has attributes.
  if (!xml && (tag === null || !(tag[2]!.includes('=') || start.includes(`</${tag[1]}`)))) return null
  if (/<(?:\w+:)?RDF[\s>]|http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/.test(start)) return 'rdf-xml'
  return /<html[\s>]/i.test(start) ? 'html' : 'xml'
}

/** Does it begin as a statement or a directive, after comments? */
function looksLikeTurtle(start: string): boolean {
  let rest = start
  while (rest.startsWith('#')) rest = rest.replace(/^#[^\r\n]*/, '').trimStart()
  return rest === ''
    ? start !== ''
    : /^(?:@(?:prefix|base|version)\b|(?:prefix|base|version|graph)\s|[<[({]|_:|[\p{L}\p{N}_.-]*:\S*\s)/iu.test(rest)
}

/** The first two lines have equally many separators, and some. */
function looksLikeTable(start: string): boolean {
  const [first = '', second = ''] = start.split(/\r?\n/, 2)
  return [';', ',', '\t'].some((sign) => {
    const count = first.split(sign).length
    return count > 2 && second.split(sign).length === count
  })
}
