import type { MessageArgs } from '../model.ts'
import { type Encoding, encodingOf, strayNul, UTF_8 } from './encoding.ts'
import { isLineSyntax } from './line-syntax.ts'
import type { Syntax } from './reader.ts'

/** How many bytes of a source are looked at to find its syntax. */
export const HEAD = 65_536

/** What `--syntax` takes besides the names of the syntaxes. */
const ALIASES: Readonly<Record<string, Syntax>> = {
  'application/json': 'json',
  'application/ld+json': 'jsonld',
  'application/n-quads': 'nquads',
  'application/n-triples': 'ntriples',
  'application/rdf+xml': 'rdfxml',
  'application/trig': 'trig',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  csv: 'csv',
  excel: 'xlsx',
  htm: 'html',
  html: 'html',
  json: 'json',
  'json-ld': 'jsonld',
  jsonld: 'jsonld',
  'n-quads': 'nquads',
  'n-triples': 'ntriples',
  nq: 'nquads',
  nquads: 'nquads',
  nt: 'ntriples',
  ntriples: 'ntriples',
  owl: 'rdfxml',
  rdf: 'rdfxml',
  'rdf-xml': 'rdfxml',
  'rdf/xml': 'rdfxml',
  rdfxml: 'rdfxml',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/turtle': 'turtle',
  trig: 'trig',
  tsv: 'csv',
  ttl: 'turtle',
  turtle: 'turtle',
  xlsx: 'xlsx',
  xml: 'rdfxml',
}

/** Names of the syntaxes, in the order in which messages list them. */
export const SYNTAXES = [
  'turtle',
  'trig',
  'ntriples',
  'nquads',
  'rdfxml',
  'jsonld',
  'html',
  'json',
  'csv',
  'xlsx',
] as const satisfies readonly Syntax[]

/** The syntax that a name, alias, extension or media type stands for, or null. */
export function syntaxOf(name: string): Syntax | null {
  const key = name.toLowerCase()
  return Object.hasOwn(ALIASES, key) ? ALIASES[key]! : null
}

/** Extensions of files that are read, without `.gz`; `.zip` holds others. */
export const EXTENSIONS = [
  'ttl',
  'trig',
  'nt',
  'nq',
  'rdf',
  'xml',
  'owl',
  'jsonld',
  'json',
  'html',
  'htm',
  'csv',
  'tsv',
  'xlsx',
  'zip',
] as const

/** The extension of a name without `.gz`, in lower case; '' when there is none. */
export function extensionOf(name: string): string {
  return /\.([^./]+)$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? ''
}

const READABLE = new Set<string>(EXTENSIONS)
/** Extensions of files that hold metadata now and then. */
const GENERIC = new Set(['xml', 'json', 'html', 'htm', 'csv', 'tsv', 'xlsx', 'zip'])

/** Does a file of this name promise metadata? */
export function isReadable(name: string): boolean {
  return READABLE.has(extensionOf(name))
}

/** May a file of this name just as well hold something else? */
export function isGeneric(name: string): boolean {
  return GENERIC.has(extensionOf(name))
}

/**
 * A syntax that can be read, with the encoding when that is not UTF-8; or what the source is instead, why that is refused,
 * and the byte that shows it.
 */
export type Detected =
  | { readonly syntax: Syntax; readonly encoding?: Encoding }
  | { readonly refused: string; readonly message: string; readonly args: MessageArgs; readonly at: number }

/** What the first bytes of a source are: GZip (RFC 1952, section 2.3.1). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/** Zip: a first entry, or the end of an archive without any (APPNOTE 6.3, sections 4.3.7 and 4.3.16). */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 ? head[3] === 4 : head[2] === 5 && head[3] === 6)
}

/** A workbook of Excel is a zip with known names in it. */
export function isWorkbook(name: string, head: Uint8Array): boolean {
  if (!isZip(head)) return false
  if (extensionOf(name) === 'xlsx') return true
  const text = new TextDecoder('latin1').decode(head)
  return text.includes('[Content_Types].xml') && text.includes('xl/')
}

/**
 * Finds the syntax by content, and by the extension where the content fits several; never by the extension alone.
 * @param head the first bytes, at most `HEAD`, unpacked
 * @param asked the syntax that the user gave, or null; an encoding that cannot be read is refused all the same
 */
export function detect(name: string, head: Uint8Array, asked: Syntax | null): Detected {
  if (isWorkbook(name, head) && (asked === null || asked === 'xlsx')) return { syntax: 'xlsx' }
  const encoding = encodingOf(head)
  if (encoding === null) {
    const at = strayNul(head)
    return at === null ? refuse('binary', 'read.binary') : refuse('binary', 'read.nul', {}, at)
  }
  const text = (): string => new TextDecoder(encoding.label ?? 'utf-8').decode(head)
  const found: Detected = asked === null ? byContent(text(), extensionOf(name)) : { syntax: asked }
  if (encoding === UTF_8) return found
  if (!('syntax' in found) || !mayBeIn(found.syntax, encoding)) {
    return refuse('unknown', 'read.encoding', { encoding: encoding.name }, encoding.at)
  }
  return { syntax: found.syntax, encoding }
}

function refuse(refused: string, message: string, args: MessageArgs = {}, at = 0): Detected {
  return { refused, message, args, at }
}

/** May a syntax be written in an encoding other than UTF-8? RDF's own may not; XML must declare it; tables are free. */
function mayBeIn(syntax: Syntax, { label, declared }: Encoding): boolean {
  if (label === null) return false
  const wide = label.startsWith('utf-16')
  if (syntax === 'csv' || syntax === 'html') return true
  if (syntax === 'rdfxml') return wide || declared
  return wide && (syntax === 'json' || syntax === 'jsonld')
}

function byContent(text: string, extension: string): Detected {
  const start = text.trimStart()
  const json = jsonSyntax(start, extension)
  if (json !== null) return { syntax: json }
  if (start.startsWith('<')) {
    const found = markup(start)
    if (found === 'xml') return refuse('xml', 'read.xml-no-rdf')
    if (found !== null) return { syntax: found }
  }
  const isLines = isLineSyntax(text, extension)
  const looks = isLines || looksLikeTurtle(start)
  // `dct:title,dct:description` is a heading too: a name that says table goes before what may be Turtle.
  const named = (extension === 'csv' || extension === 'tsv') && !/^(?:@|#|(?:prefix|base)\s)/i.test(start)
  if (named || (!looks && looksLikeTable(start))) return { syntax: 'csv' }
  if (start === '' && MARKED.has(extension)) return { syntax: syntaxOf(extension)! }
  // A name that says Turtle deserves the syntax error of Turtle, with its place.
  if (!looks && start !== '' && !N3.has(extension)) return refuse('text', 'read.no-rdf')
  if (isLines) return { syntax: extension === 'nq' ? 'nquads' : 'ntriples' }
  return { syntax: extension === 'trig' ? 'trig' : 'turtle' }
}

const N3 = new Set(['ttl', 'trig', 'nt', 'nq', 'turtle', 'n3'])
/** Extensions of syntaxes in which nothing at all is an error. */
const MARKED = new Set(['rdf', 'xml', 'owl', 'jsonld', 'json', 'html', 'htm'])

/** Project Open Data is JSON that happens to name a context: its own reader knows more of it. */
const OPEN_DATA = /"(?:https?:\/\/)?project-open-data\.cio\.gov\/v1\.1\//

function jsonSyntax(start: string, extension: string): 'json' | 'jsonld' | null {
  const named = extension === 'json' || extension === 'jsonld'
  const likely = named
    ? /^[[{]\s*(?:["'{[}\]\d/\u2018-\u201d-]|(?:true|false|null)\b|$)/.test(start)
    : /^\{\s*(?:"|\}\s*$)|^\[\s*(?:[{["\d]|\]\s*$|(?:true|false|null)\b)/.test(start)
  if (!likely) return null
  if (extension === 'jsonld') return 'jsonld'
  return /"@(?:context|graph|id|type)"\s*:/.test(start) && !OPEN_DATA.test(start) ? 'jsonld' : 'json'
}

function markup(start: string): 'rdfxml' | 'html' | 'xml' | null {
  if (/^<(?:!doctype\s+html|html[\s>])/i.test(start)) return 'html'
  const xml = /^<(?:[?!]|(?:\w+:)?RDF[\s>/]|(?:\w+:)?RDF$)/.test(start)
  const tag = /^<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(\s+[\w:.-]+\s*=|\s*\/?>)/.exec(start)
  // `<x:y>` is a tag and an IRI alike: a tag is closed somewhere or has attributes.
  if (!xml && (tag === null || !(tag[2]!.includes('=') || start.includes(`</${tag[1]}`)))) return null
  if (/<(?:\w+:)?RDF(?:[\s>/]|$)|http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/.test(start)) return 'rdfxml'
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

/** The first two rows have equally many cells, and more than one; what stands between quotes is one cell. */
function looksLikeTable(start: string): boolean {
  return [';', ',', '\t'].some((sign) => {
    const [first, second] = widthsOf(start, sign)
    return first! > 1 && second === first
  })
}

/** Number of cells in each of the first two rows. */
function widthsOf(start: string, sign: string): number[] {
  const widths = [1, 0]
  let row = 0
  let quoted = false
  for (let i = 0; i < start.length && row < 2; i++) {
    const char = start[i]
    if (char === '"') quoted = !quoted
    else if (quoted) continue
    else if (char === sign) widths[row]!++
    else if (char === '\n' && ++row < 2 && i + 1 < start.length) widths[row] = 1
  }
  return widths
}
