/** Variants of a valid fixture: each differs from it in one statement, and breaks one rule. */
import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { DataFactory, Parser } from 'n3'
import { iri, PREFIX_LINES, prefixed } from '../src/rdf/namespaces.ts'
import type { NodeShape, PropertyShape } from '../src/shacl/index.ts'

const { literal, namedNode, quad } = DataFactory
const idOf = ({ termType, value }: Term): string => `${termType} ${value}`
const BASE = 'https://data.voorbeeldstad.be/id/'
const OTHER = 'https://voorbeeld.be/ns#Ander'

export interface Variant {
  /** The statement that is taken away, and the one that comes; one of them may be missing. */
  readonly removed: Quad | null
  readonly added: Quad | null
}

/** Reads a fixture, or statements of one by hand. */
export function statements(turtle: string): Quad[] {
  return new Parser({ baseIRI: BASE }).parse(turtle.startsWith('@') ? turtle : `${PREFIX_LINES}\n${turtle}`)
}

/**
 * The variant that breaks a rule, from what its name says is wrong.
 *
 * @param byHand statements `[removed, added]` as Turtle, for a rule whose path or values cannot be guessed
 * @throws Error when the fixture has nothing that the rule looks at
 */
export function variantOf(
  rule: PropertyShape,
  owner: NodeShape,
  valid: readonly Quad[],
  byHand?: readonly [string | null, string | null],
): Variant {
  if (byHand !== undefined) {
    const [removed, added] = byHand.map((turtle) => (turtle === null ? null : statements(`${turtle} .`)[0]!))
    if (removed && !valid.some((one) => one.equals(removed))) throw new Error(`${rule.id}: not in the fixture`)
    return { removed: removed ?? null, added: added ?? null }
  }
  const property = rule.predicate ?? rule.path
  const state = (name: string): boolean => rule.id.endsWith(`-${name}`)
  if (state('deprecated')) {
    const [focus] = focusNodes(owner, valid)
    return { removed: null, added: quad(focus!, namedNode(property), namedNode(`${BASE}nog-een`)) }
  }
  const values = focusNodes(owner, valid)
    .map((focus) => valid.filter((one) => one.subject.equals(focus) && one.predicate.value === property))
    .filter(({ length }) => length > 0)
    .sort((a, b) => (state('too-many') ? a.length - b.length : 0))[0]
  if (values === undefined) throw new Error(`${rule.id}: no value of ${prefixed(property)} in the fixture`)
  // Of several values the first is what the rule asks for.
  const changed = state('missing') ? values[0]! : values[values.length - 1]!
  const { subject, predicate, object } = changed
  if (state('missing')) return { removed: changed, added: null }
  if (state('too-many')) return { removed: null, added: quad(subject, predicate, another(object)) }
  // Beside the right value where there may be several: taking that away could break a rule of its own.
  const single = owner.properties.some(({ id, predicate: path }) => path === rule.predicate && id.endsWith('-too-many'))
  const added = quad(subject, predicate, wrong(rule, owner, object, valid))
  return { removed: single ? changed : null, added }
}

/** The fixture with one statement changed. */
export function changed(valid: readonly Quad[], { removed, added }: Variant): Quad[] {
  const left = valid.filter((one) => removed === null || !one.equals(removed))
  return added === null ? left : [...left, added]
}

/** `- statement`, `+ statement`: what is approved beside the fixture. */
export function variantLines({ removed, added }: Variant): string[] {
  return [removed && `- ${words(removed)}`, added && `+ ${words(added)}`].filter((line) => line !== null)
}

function focusNodes({ targetClasses, exceptClasses }: NodeShape, valid: readonly Quad[]): Quad_Subject[] {
  const typed = valid.filter(({ predicate }) => predicate.value === iri('rdf:type'))
  const excepted = new Set(
    typed.filter(({ object }) => exceptClasses.includes(object.value)).map(({ subject }) => idOf(subject)),
  )
  return typed
    .filter(({ subject, object }) => targetClasses.includes(object.value) && !excepted.has(idOf(subject)))
    .map(({ subject }) => subject)
}

function another(object: Quad_Object): Quad_Object {
  if (object.termType !== 'Literal')
    return namedNode(object.termType === 'NamedNode' ? `${object.value}-2` : `${BASE}nog-een`)
  const value = /^\d{4}-\d\d-\d\d/.test(object.value) ? `2018${object.value.slice(4)}` : `11${object.value}`
  return literal(object.value.startsWith('P1D') ? 'P2D' : value, object.language || object.datatype)
}

/** A value that breaks the rule and no other. */
function wrong({ id }: PropertyShape, owner: NodeShape, object: Quad_Object, valid: readonly Quad[]): Quad_Object {
  if (/-(is-text|not-iri)$/.test(id)) return literal('in woorden')
  if (/-(not-date|wrong-datatype)$/.test(id)) return literal('onbekend')
  if (id.endsWith('-untagged')) return literal(object.value)
  if (id.endsWith('-malformed')) return namedNode('wfs')
  if (!id.endsWith('-wrong-class')) return namedNode(`${BASE}nog-een`)
  // Where a list is asked for, any other IRI breaks that rule too.
  const listed = owner.properties.some((other) => other.id === id.replace(/wrong-class$/, 'not-allowed'))
  const others = valid.filter(({ object: type }) => type.value === OTHER)
  return others.find(({ subject }) => (subject.termType === 'NamedNode') !== listed)!.subject
}

function words({ subject, predicate, object }: Quad): string {
  const term = (one: Term): string => {
    if (one.termType === 'BlankNode') return '[]'
    if (one.termType !== 'Literal') return `<${one.value.replace(BASE, '')}>`
    const datatype = prefixed(one.datatype.value)
    return (
      JSON.stringify(one.value) + (one.language ? `@${one.language}` : datatype === 'xsd:string' ? '' : `^^${datatype}`)
    )
  }
  return `${term(subject)} ${prefixed(predicate.value)} ${term(object)}`
}
