import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import { DataFactory, Parser, Store } from 'n3'
import { EXIT, MetakeurError } from '../errors.ts'
import type { Severity } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { demandsOf, judgesClass } from './demands.ts'
import { judgeOf } from './judge.ts'
import type { NodeShape, PropertyShape, ShapesGraph } from './model.ts'
import { pathOf } from './path.ts'
import { type Reading, readingOf } from './reading.ts'

/** Our own terms in shapes; the head of shapes/dcat-ap-vl-2026-02-12.ttl says what each means. */
const MK = 'https://metakeur.be/ns#'

/** Languages in which every rule has its words. */
const LANGUAGES = ['en', 'nl']

const SEVERITIES: Readonly<Record<string, Severity>> = {
  [iri('sh:Violation')]: 'error',
  [iri('sh:Warning')]: 'warning',
  [iri('sh:Info')]: 'info',
}

/**
 * Reads shapes and checks that each of their rules can be used and worded.
 *
 * @param turtle text of the file
 * @param name what errors call it
 * @throws MetakeurError exit 3: `shapes-syntax` with its place when it is no Turtle, `shapes-invalid` when nothing is
 * targeted, or when a rule has no IRI, path, severity or words, or shares its id with another
 */
export async function loadShapes(turtle: string, name = 'shapes'): Promise<ShapesGraph> {
  const dataset = parse(turtle, name)
  const read = readingOf(dataset)
  const refuse = (shape: string, reason: string): never => {
    throw new MetakeurError(EXIT.input, 'shapes-invalid', { name, shape, reason })
  }
  const targeted = [...read.subjects(iri('sh:targetClass')), ...read.subjects(iri('sh:targetObjectsOf'))]
  const shapes = [...new Map(targeted.map((shape) => [shape.value, shape])).values()]
  if (shapes.length === 0) refuse(name, 'no targets')
  const nodeShapes = shapes.map((shape) => nodeShape(read, shape, refuse)).sort((a, b) => (a.iri < b.iri ? -1 : 1))
  const seen = new Set<string>()
  for (const { id } of nodeShapes.flatMap((shape) => shape.properties)) {
    if (seen.has(id)) refuse(id, 'two rules have this id')
    seen.add(id)
  }
  return { name, dataset, nodeShapes }
}

function parse(turtle: string, name: string): DatasetCore {
  try {
    return new Store(new Parser().parse(turtle)) as unknown as DatasetCore
  } catch (cause) {
    const { message, context } = cause as Error & { context?: { line?: number } }
    const line = context?.line ?? 1
    const reason = message.replace(/ on line \d+\.?$/, '')
    throw new MetakeurError(
      EXIT.input,
      'shapes-syntax',
      { name, line, reason },
      { place: { source: name, line, column: 1 }, cause },
    )
  }
}

type Refuse = (shape: string, reason: string) => never

function nodeShape(read: Reading, shape: Term, refuse: Refuse): NodeShape {
  const values = (property: string): string[] => read.objects(shape, property).map((term) => term.value)
  const targetClasses = values(iri('sh:targetClass'))
  const about = values(`${MK}about`)[0] ?? targetClasses[0]
  if (about === undefined) return refuse(shape.value, 'no class that it is about')
  return {
    iri: shape.value,
    targetClasses,
    targetObjectsOf: values(iri('sh:targetObjectsOf')),
    exceptClasses: values(`${MK}exceptClass`),
    exceptOnlyObjectOf: values(`${MK}exceptOnlyObjectOf`),
    about,
    properties: read.objects(shape, iri('sh:property')).map((term) => propertyShape(read, term, shape, refuse)),
  }
}

function propertyShape(read: Reading, term: Term, owner: Term, refuse: Refuse): PropertyShape {
  if (term.termType !== 'NamedNode') return refuse(owner.value, 'a property shape without an IRI')
  const id = /[^#/]+$/.exec(term.value)?.[0] ?? refuse(term.value, 'an IRI without a local name')
  const paths = read.objects(term, iri('sh:path'))
  const path = paths.length === 1 ? pathOf(read, paths[0]!) : null
  if (path === null) return refuse(id, 'not exactly one path that can be read')
  const words = (property: `sh:${string}`): Readonly<Record<string, string>> => {
    const found: Record<string, string> = {}
    for (const word of read.objects(term, iri(property))) {
      if (word.termType !== 'Literal' || found[word.language] !== undefined) refuse(id, `${property} twice`)
      else found[word.language] = word.value
    }
    for (const language of LANGUAGES) if (!found[language]) refuse(id, `no ${property} in ${language}`)
    return found
  }
  const texts = (property: string): string[] => read.objects(term, property).map((value) => value.value)
  return {
    id,
    term: DataFactory.namedNode(term.value) as NamedNode,
    path: texts(`${MK}property`)[0] ?? path.printed,
    predicate: path.predicate,
    severity: SEVERITIES[texts(iri('sh:severity'))[0] ?? ''] ?? refuse(id, 'no severity that SHACL knows'),
    demands: demandsOf(read, term),
    judge: compiled(() => judgeOf(read, term), id, refuse),
    judgesClass: judgesClass(read, term, `${MK}ClassOrUnknown`),
    name: words('sh:name'),
    description: words('sh:description'),
    message: words('sh:message'),
    source: texts(iri('rdfs:seeAlso')),
    constraints: texts(`${MK}constraint`),
    textRules: texts(`${MK}textRule`),
  }
}

/** A pattern that is no regular expression is an error of the shapes, found before anything is validated. */
function compiled<T>(compile: () => T, id: string, refuse: Refuse): T {
  try {
    return compile()
  } catch (cause) {
    return refuse(id, cause instanceof Error ? cause.message : String(cause))
  }
}
