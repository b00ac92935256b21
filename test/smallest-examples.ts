/** The smallest good and bad example of a rule of shapes, from the approved variants of the fixtures. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quad, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import type { Profile } from '../src/model.ts'
import { profileShapes } from '../src/profile-shapes.ts'
import { profiles } from '../src/profiles/index.ts'
import { graphOfQuads } from '../src/rdf/from-quads.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { iri, prefixed } from '../src/rdf/namespaces.ts'
import { createEngine, type PropertyShape } from '../src/shacl/index.ts'
import { allNodes } from './shape-results.ts'
import { statements, variantLines } from './variants.ts'

const ROOT = join(import.meta.dirname, '..')
const TYPE = iri('rdf:type')
/** Characters of a line. */
const WIDE = 74
const OTHER = 'https://voorbeeld.be/ns#Ander'

export interface Rule {
  readonly id: string
  readonly profile: Profile
  readonly rule: PropertyShape
  /** True when the rule finds something in a graph. Nothing but the rule is asked. */
  finds(graph: Graph): Promise<boolean>
}

/** Each rule of the shapes once, in the first profile that has it. */
export async function rulesOnce(): Promise<Rule[]> {
  const shapesOf = profileShapes(async (name) => readFileSync(join(ROOT, name), 'utf8'))
  const found = new Map<string, Rule>()
  for (const profile of profiles) {
    const { shapes } = await shapesOf(profile)
    for (const owner of shapes.nodeShapes) {
      for (const rule of owner.properties) {
        if (found.has(rule.id)) continue
        const engine = createEngine({ ...shapes, nodeShapes: [{ ...owner, properties: [rule] }] })
        const finds = async (graph: Graph) => (await engine.validate(graph, allNodes(graph))).length > 0
        found.set(rule.id, { id: rule.id, profile, rule, finds })
      }
    }
  }
  return [...found.values()]
}

interface Fixture {
  readonly valid: readonly Quad[]
  /** The changed statements by rule: `- …` and `+ …`. */
  readonly changes: ReadonlyMap<string, readonly string[]>
}

/** The fixtures of every profile. */
export function fixtures(): Fixture[] {
  return profiles.map(({ id, shapes }) => {
    const folder = [`fixtures/${shapes.replace('.ttl', '')}`, `fixtures/profiles/${id}`]
      .map((name) => join(ROOT, name))
      .find((name) => existsSync(join(name, 'variants.expected.txt')))!
    const blocks = readFileSync(join(folder, 'variants.expected.txt'), 'utf8').trim().split('\n\n')
    const changes = blocks.map((block) => {
      const lines = block.split('\n')
      const rule = lines.find((line) => !/^[-+] /.test(line))!.split(' | ', 1)[0]!
      return [rule, lines.filter((line) => /^[-+] /.test(line))] as const
    })
    return { valid: statements(readFileSync(join(folder, 'valid.full.ttl'), 'utf8')), changes: new Map(changes) }
  })
}

/** Statements that a variant takes away and adds; several ways to read it where a blank node has no name. */
function* readings(lines: readonly string[], valid: readonly Quad[]): Iterable<readonly [Quad | null, Quad | null]> {
  const minus = lines.find((line) => line.startsWith('- '))
  const plus = lines.find((line) => line.startsWith('+ '))
  const removed =
    minus === undefined ? [null] : valid.filter((one) => variantLines({ removed: one, added: null })[0] === minus)
  for (const old of removed) {
    if (plus === undefined) {
      yield [old, null]
      continue
    }
    const other = valid.find(
      ({ subject, object }) => object.value === OTHER && subject.termType === 'BlankNode',
    )?.subject
    const text = plus
      .slice(2)
      .replace(/ \[\]$/, ' _:other')
      .replace(/^\[\] /, '_:focus ')
      .replace(/^(\S+) (https?:\S+) /, '$1 <$2> ')
      .replace(/\^\^(https?:\S+)$/, '^^<$1>')
    const [{ predicate, object, subject }] = statements(`${text} .`) as [Quad]
    // An address that is not whole is printed like one from which the base was taken away.
    const cut = / <(\w+)>$/.exec(text)?.[1]
    const values = [text.endsWith(' _:other') ? other! : object, ...(cut ? [DataFactory.namedNode(cut)] : [])]
    const subjects = subject.termType === 'BlankNode' ? blanks(valid, old) : [subject]
    for (const focus of subjects) {
      for (const value of values) yield [old, DataFactory.quad(focus, predicate, value)]
    }
  }
}

function blanks(valid: readonly Quad[], removed: Quad | null): Quad['subject'][] {
  if (removed !== null) return [removed.subject]
  const found = new Map(valid.map(({ subject }) => [subject.value, subject]))
  return [...found.values()].filter(({ termType }) => termType === 'BlankNode')
}

/** Good and bad statements that differ in what breaks the rule, as few as will do. */
export async function smallest(rule: Rule, { valid, changes }: Fixture): Promise<readonly [Quad[], Quad[]] | null> {
  const lines = changes.get(rule.id)
  if (lines === undefined) return null
  const finds = async (quads: readonly Quad[]) => rule.finds(graphOfQuads([...quads], 'example.ttl'))
  for (const [removed, added] of readings(lines, valid)) {
    const bad = (good: readonly Quad[]): Quad[] => {
      const left = good.filter((one) => one !== removed)
      return added === null ? left : [...left, added]
    }
    const tells = async (good: readonly Quad[]) =>
      (removed === null || good.includes(removed)) && !(await finds(good)) && (await finds(bad(good)))
    for (const seed of seeds(removed, added, valid)) {
      if (!(await tells(seed))) continue
      let good = seed
      for (const one of [...seed].reverse()) {
        if (isShown(one, removed, added, rule)) continue
        const without = good.filter((other) => other !== one)
        if (await tells(without)) good = without
      }
      return [good, bad(good)]
    }
  }
  return null
}

/** What an example shows, though the rule does not need it: what the node is, and a right value. */
function isShown(one: Quad, removed: Quad | null, added: Quad | null, { id }: Rule): boolean {
  const { subject, predicate } = (added ?? removed)!
  if (!one.subject.equals(subject)) return false
  if (one.predicate.value === TYPE) return true
  return one.predicate.equals(predicate) && /(too-many|language-repeated)$/.test(id)
}

/** More and more of the record around a change. */
function* seeds(removed: Quad | null, added: Quad | null, valid: readonly Quad[]): Iterable<Quad[]> {
  const changed = [removed, added].filter((one) => one !== null)
  const of = (nodes: ReadonlySet<string>, wanted: (one: Quad) => boolean = () => true) =>
    valid.filter((one) => nodes.has(key(one.subject)) && wanted(one))
  const subjects = new Set(changed.map(({ subject }) => key(subject)))
  const values = new Set(changed.map(({ object }) => key(object)))
  const predicates = new Set(changed.map(({ predicate }) => predicate.value))
  const near = (one: Quad): boolean => one.predicate.value === TYPE || predicates.has(one.predicate.value)
  const first = of(subjects, near)
  const nearest = new Set([...first, ...of(values, ({ predicate }) => predicate.value === TYPE)])
  if (removed !== null) nearest.add(removed)
  yield ordered(nearest, valid)
  const all = of(subjects)
  const objects = new Set([...values, ...all.map(({ object }) => key(object))])
  const pointing = valid.filter(({ object }) => subjects.has(key(object)))
  const around = new Set([...subjects, ...objects, ...pointing.map(({ subject }) => key(subject))])
  yield ordered(new Set([...all, ...of(values), ...pointing]), valid)
  yield ordered(new Set(of(around)), valid)
  yield [...valid]
}

function ordered(some: ReadonlySet<Quad>, valid: readonly Quad[]): Quad[] {
  return valid.filter((one) => some.has(one))
}

function key({ termType, value }: Term): string {
  return `${termType} ${value}`
}

/** Turtle without prefix lines, a subject at a time; a blank node that one thing points to stands where it is pointed to. */
export function turtleOf(quads: readonly Quad[]): string {
  const subjects = [...new Set(quads.map(({ subject }) => key(subject)))]
  const pointers = (name: string) => quads.filter(({ object }) => key(object) === name).length
  const nested = (term: Term) => term.termType === 'BlankNode' && pointers(key(term)) === 1
  const blankNames = [
    ...new Set(
      quads
        .flatMap(({ subject, object }) => [subject, object])
        .filter((t) => t.termType === 'BlankNode')
        .map(key),
    ),
  ]
  const term = (one: Term): string => {
    if (one.termType === 'BlankNode')
      return nested(one) ? `[ ${said(one)} ]`.replace('[  ]', '[]') : `_:b${blankNames.indexOf(key(one)) + 1}`
    if (one.termType !== 'Literal') return prefixed(one.value) === one.value ? `<${one.value}>` : prefixed(one.value)
    const text = JSON.stringify(one.value)
    if (one.language) return `${text}@${one.language}`
    return one.datatype.value === iri('xsd:string') ? text : `${text}^^${term(one.datatype)}`
  }
  const said = (subject: Term, between = ' ; '): string => {
    const own = quads.filter((one) => one.subject.equals(subject))
    const properties = [...new Set(own.map(({ predicate }) => predicate.value))]
    return properties
      .map((property) => {
        const values = own.filter(({ predicate }) => predicate.value === property).map(({ object }) => term(object))
        const name = property === TYPE ? 'a' : term(DataFactory.namedNode(property))
        const line = `${name} ${values.join(' , ')}`
        return line.length > WIDE && between !== ' ; ' && values.length > 1
          ? `${name}\n    ${values.join(' ,\n    ')}`
          : line
      })
      .join(between)
  }
  return subjects
    .map((name) => quads.find(({ subject }) => key(subject) === name)!.subject)
    .filter((subject) => !nested(subject))
    .map((subject) => {
      const name = subject.termType === 'BlankNode' && pointers(key(subject)) === 0 ? '[]' : term(subject)
      const facts = `${said(subject, ' ;\n  ')} .`
      const isWide = name.length + facts.indexOf('\n') > WIDE || name.length + facts.length > WIDE
      return `${name}${isWide && name.length > 40 ? '\n  ' : ' '}${facts}`
    })
    .join('\n')
}
