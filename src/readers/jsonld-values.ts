/** Values of JSON-LD as literals of RDF (section 8.6 of its API). */
import { PREFIXES } from '../rdf/namespaces.ts'
import type { JsonNode, JsonScalar } from './json-tree.ts'

const { xsd, rdf } = PREFIXES

/** A literal: its text, its datatype or null for a text, its language or ''. */
export interface LiteralValue {
  readonly text: string
  readonly datatype: string | null
  readonly language: string
}

/**
 * A string, number or boolean as a literal. A number with a datatype other than a floating one is written as it stands: the
 * standard would write 1.5 as 1.5E0, which no xsd:decimal may be.
 */
export function literalOf(node: JsonScalar, datatype: string | null, language: string | null): LiteralValue {
  const { value } = node
  if (typeof value === 'boolean') {
    return { text: String(value), datatype: datatype ?? `${xsd}boolean`, language: '' }
  }
  if (typeof value === 'number') {
    const whole = Number.isInteger(value) && Math.abs(value) < 1e21
    const floating = datatype === `${xsd}double` || datatype === `${xsd}float`
    if (floating || (datatype === null && !whole)) {
      return { text: doubleText(value), datatype: datatype ?? `${xsd}double`, language: '' }
    }
    return { text: String(Object.is(value, -0) ? 0 : value), datatype: datatype ?? `${xsd}integer`, language: '' }
  }
  return { text: String(value), datatype, language: datatype === null ? (language ?? '') : '' }
}

/** The canonical form of xsd:double. */
function doubleText(value: number): string {
  const [digits, exponent] = value.toExponential(15).split('e') as [string, string]
  const short = digits.replace(/0+$/, '').replace(/\.$/, '.0')
  return `${short}E${Number(exponent)}`
}

export const RDF_JSON = `${rdf}JSON`

/** JSON in its canonical form (RFC 8785). */
export function canonicalJson(node: JsonNode): string {
  if (node.kind === 'array') return `[${node.items.map(canonicalJson).join(',')}]`
  if (node.kind !== 'object') return JSON.stringify(node.value)
  const members = [...node.members].sort((a, b) => (a.key < b.key ? -1 : 1))
  return `{${members.map(({ key, value }) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(',')}}`
}
