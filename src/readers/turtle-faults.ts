import type { Token } from 'n3'
import type { MessageArgs } from '../model.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { type Fault, shown, sizeText } from './reader.ts'
import { lexicalFault } from './turtle-lexical.ts'
import type { Spot, TextWindow } from './window.ts'

/** A token as N3.js has it; one over several lines ends on `endLine`. */
export type EndedToken = Token & { readonly endLine?: number }

/** The error that N3.js gives: a message, the token that the grammar refused or none, and the one before it. */
export interface ParserFailure extends Error {
  readonly context?: { readonly token?: EndedToken; readonly line?: number; readonly previousToken?: EndedToken }
}

/** Prefixes that people write, next to those that we print. */
const ALSO: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: PREFIXES.dct,
  dctype: 'http://purl.org/dc/dcmitype/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  gsp: 'http://www.opengis.net/ont/geosparql#',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  ldes: 'https://w3id.org/ldes#',
  schema: PREFIXES.schema,
  tree: 'https://w3id.org/tree#',
  v: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
}

const KNOWN = new Map(Object.entries({ ...ALSO, ...PREFIXES }))

/** Where a token ends. */
export function endOf(token: EndedToken | undefined): Spot {
  return token ? { line: token.endLine ?? token.line, offset: token.end } : { line: 1, offset: 0 }
}

/**
 * What is wrong, in words of ours, and at which character: N3.js names the line, and the token that it did not expect,
 * which is often the one after the mistake.
 */
export function faultOf(error: ParserFailure, window: TextWindow, declared: ReadonlySet<string>): Fault {
  const { token, previousToken, line = 1 } = error.context ?? {}
  if (token !== undefined) {
    return ellipsis(token, window) ?? grammarFault(error.message, token, previousToken, declared)
  }
  if (/^Token too long/.test(error.message)) {
    return { ...fault('read.token-too-long', { line, offset: 0 }), args: { limit: sizeText(window.length) } }
  }
  return error.context === undefined
    ? fault('read.syntax', window.end, { detail: shown(error.message) })
    : lexicalFault(window.from(endOf(previousToken)), previousToken)
}

function fault(message: string, { line, offset }: Spot, args: MessageArgs = {}, hint = `${message}.hint`): Fault {
  return { line, column: offset + 1, message, args, hint }
}

/** Dots that stand for something left out, as examples in documents have them: from the dot that closes nothing on. */
function ellipsis({ type, line, start }: EndedToken, window: TextWindow): Fault | null {
  const at = { line, offset: start }
  return type === '.' && window.from(at).text.startsWith('..') ? fault('read.ellipsis', at) : null
}

function grammarFault(
  message: string,
  token: EndedToken,
  previous: EndedToken | undefined,
  declared: ReadonlySet<string>,
): Fault {
  const at = { line: token.line, offset: token.start }
  const end = endOf(previous)
  const said = (pattern: RegExp): boolean => pattern.test(message)
  if (token.type === 'eof') return fault(said(/^Unclosed graph/) ? 'read.graph-open' : 'read.unfinished', end)
  if (said(/^Undefined prefix/)) return prefixFault(token, at, declared)
  if (said(/^Expected declaration to end/)) return fault('read.prefix-stop', end)
  if (said(/^Expected prefix to follow/)) return fault('read.prefix-name', at)
  if (said(/^Expected IRI to follow prefix|^Expected valid IRI to follow base/)) return fault('read.prefix-iri', at)
  if (said(/subtag longer than 8/)) return fault('read.language', at, { tag: `@${shown(token.value ?? '')}` })
  if (said(/explicit datatype/)) return fault('read.language-type', at)
  if (said(/^Invalid IRI/)) return fault('read.iri-invalid', at, { iri: shown(token.value ?? '') })
  if (/^(?:@prefix|@base|PREFIX|BASE|GRAPH)$/.test(token.type)) {
    return fault('read.punctuation-missing', end, { found: token.type })
  }
  if (token.type.startsWith('@')) return fault('read.keyword', at, { word: shown(token.type) })
  if (said(/^Expected punctuation to follow/)) {
    if (token.type === '.') return fault('read.bracket-open', at)
    // After a text, @prefix reads as a language.
    if (previous?.type === 'langcode' && /^(?:prefix|base)$/.test(previous.value ?? '')) {
      const keyword = { line: previous.line, offset: previous.start }
      return fault('read.punctuation-missing', keyword, { found: `@${previous.value}` })
    }
    const joined = previous?.type === 'literal' && end.line === at.line && end.offset === at.offset
    if (joined) return fault('read.quote-inside', at, { found: wordOf(token) })
    return fault('read.punctuation-missing', end.line === at.line ? at : end, { found: wordOf(token) })
  }
  if (said(/blank node as predicate/)) return fault('read.blank-predicate', at)
  if (token.type === 'literal') return fault('read.text-not-here', at, { found: wordOf(token) })
  if (/^[{}]$/.test(token.type) || said(/graph/i)) return fault('read.brace', at, { sign: token.type })
  if (/^[\])]$/.test(token.type) && said(/^Unexpected/)) return fault('read.bracket', at, { sign: token.type })
  if (/^[.;,\])]$/.test(token.type)) return fault('read.value-missing', at, { sign: token.type })
  if (token.type === 'abbreviation') return fault('read.word', at, { word: shown(token.value ?? '') })
  if (/^[[(]$/.test(token.type)) return fault('read.sign', at, { sign: token.type })
  return fault('read.syntax', at, { detail: shown(message.replace(/ on line \d+\.$/, '')) })
}

function prefixFault(token: EndedToken, at: Spot, declared: ReadonlySet<string>): Fault {
  const prefix = token.prefix ?? ''
  const namespace = KNOWN.get(prefix)
  if (namespace !== undefined) {
    const args = { prefix, line: `@prefix ${prefix}: <${namespace}> .` }
    return fault('read.prefix-undeclared', at, args, 'read.prefix-undeclared.known')
  }
  const names = [...declared]
    .sort()
    .slice(0, 12)
    .map((name) => `${name}:`)
  return names.length > 0
    ? fault(
        'read.prefix-undeclared',
        at,
        { prefix: shown(prefix), declared: names.join(' ') },
        'read.prefix-undeclared.declared',
      )
    : fault('read.prefix-undeclared', at, { prefix: shown(prefix) })
}

/** A token as a message may show it. */
function wordOf(token: EndedToken): string {
  const value = token.value ?? ''
  if (token.type === 'literal') return shown(`"${value}"`)
  if (token.type === 'IRI') return shown(`<${value.replace(/^x-as-written:/, '')}>`)
  return token.type === 'prefixed' || token.type === 'blank' ? shown(`${token.prefix}:${value}`) : token.type
}
