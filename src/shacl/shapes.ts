import { EXIT, MetakeurError } from '../errors.ts'
import type { Severity, TermId } from '../model.ts'
import { O, P } from '../rdf/columns.ts'
import { allRows, combine } from '../rdf/combine.ts'
import { graphOfQuads } from '../rdf/from-quads.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri } from '../rdf/namespaces.ts'
import { layerOf } from './layers.ts'
import type { NodeShape, PropertyShape, ShapesFile, ShapesGraph } from './model.ts'
import { type Path, printPath, readPath } from './plan/path.ts'
import { createCompiler } from './plan/plan.ts'
import { listOf } from './plan/reading.ts'

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
 * Checks that each rule of a file of shapes of ours can be used and worded. It may list property shapes of borrowed files by
 * their IRI; node shapes and targets of those count for nothing.
 *
 * @throws MetakeurError exit 3 `shapes-invalid` when nothing is targeted, when a rule has no IRI, path, severity or words, or
 * shares its id with another, and when a property shape is in none of the files
 */
export async function shapesOf(own: ShapesFile, borrowed: readonly ShapesFile[] = []): Promise<ShapesGraph> {
  const { name } = own
  const graph = withBorrowed(own, borrowed)
  const refuse = (shape: string, reason: string): never => {
    throw new MetakeurError(EXIT.input, 'shapes-invalid', { name, shape, reason })
  }
  const targeted = new Set([...graph.subjectsOf(iri('sh:targetClass')), ...graph.subjectsOf(iri('sh:targetObjectsOf'))])
  if (targeted.size === 0) refuse(name, 'no targets')
  const nodeShapes = [...targeted]
    .map((shape) => nodeShape(graph, shape, refuse))
    .sort((a, b) => (a.iri < b.iri ? -1 : 1))
  const seen = new Set<string>()
  for (const { id } of nodeShapes.flatMap((shape) => shape.properties)) {
    if (seen.has(id)) refuse(id, 'two rules have this id')
    seen.add(id)
  }
  return { name, graph, nodeShapes }
}

/**
 * Compiles every rule, to see that it can be: those of the package are seen by tests, which spares each run the time.
 *
 * @throws MetakeurError exit 3 `shapes-invalid` when a rule cannot be compiled
 */
export function verify({ name, graph, nodeShapes }: ShapesGraph): void {
  const compiler = createCompiler(graph, graphOfQuads([], name))
  for (const { id, node } of nodeShapes.flatMap((shape) => shape.properties)) {
    try {
      compiler.shape(node)
    } catch (cause) {
      if (!(cause instanceof MetakeurError)) throw cause
      const reason = `${cause.key.replace('shapes-', '')} ${Object.values(cause.args).join(' ')}`
      throw new MetakeurError(EXIT.input, 'shapes-invalid', { name, shape: id, reason })
    }
  }
}

const TARGETS: ReadonlySet<string> = new Set([iri('sh:targetClass'), iri('sh:targetObjectsOf')])

/** The file with what borrowed files say of the shapes that it names, and of all that hangs on them; never what they target. */
function withBorrowed({ name, graph }: ShapesFile, files: readonly ShapesFile[]): Graph {
  if (files.length === 0) return graph
  const borrowed = files.map((file) => ({ graph: file.graph, rows: new Set<number>() }))
  const wanted = new Set<string>()
  for (const object of graph.columns[O]!) if (graph.isIri(object)) wanted.add(graph.value(object))
  // A Set that grows while it is walked is walked to its end.
  for (const iri of wanted) {
    for (const { graph, rows } of borrowed) {
      const blanks = new Set([graph.iri(iri)])
      for (const subject of blanks) {
        const [from, to] = subject < 0 ? [0, 0] : graph.rows(subject)
        for (let row = from; row < to; row++) {
          if (TARGETS.has(graph.value(graph.columns[P]![row]!))) continue
          rows.add(row)
          const object = graph.columns[O]![row]!
          if (graph.isIri(object)) wanted.add(graph.value(object))
          else if (graph.isBlank(object)) blanks.add(object)
        }
      }
    }
  }
  return combine(name, [{ graph, rows: allRows(graph) }, ...borrowed])
}

type Refuse = (shape: string, reason: string) => never

function nodeShape(graph: Graph, shape: TermId, refuse: Refuse): NodeShape {
  const values = (property: string): string[] => graph.objects(shape, property).map((term) => graph.value(term))
  const targetClasses = values(iri('sh:targetClass'))
  const about = values(`${MK}about`)[0] ?? targetClasses[0]
  if (about === undefined) return refuse(graph.value(shape), 'no class that it is about')
  return {
    iri: graph.value(shape),
    targetClasses,
    targetObjectsOf: values(iri('sh:targetObjectsOf')),
    exceptClasses: values(`${MK}exceptClass`),
    exceptOnlyObjectOf: values(`${MK}exceptOnlyObjectOf`),
    about,
    properties: graph.objects(shape, iri('sh:property')).map((term) => propertyShape(graph, term, shape, refuse)),
  }
}

function propertyShape(graph: Graph, node: TermId, owner: TermId, refuse: Refuse): PropertyShape {
  if (!graph.isIri(node)) return refuse(graph.value(owner), 'a property shape without an IRI')
  const own = graph.value(node)
  const id = /[^#/]+$/.exec(own)?.[0] ?? refuse(own, 'an IRI without a local name')
  const texts = (property: string): string[] => graph.objects(node, property).map((value) => graph.value(value))
  if (!graph.isDescribed(node)) refuse(id, 'neither this file nor a borrowed one describes this rule')
  const path = pathOf(graph, node) ?? refuse(id, 'not exactly one path that can be read')
  const severity = SEVERITIES[texts(iri('sh:severity'))[0] ?? ''] ?? refuse(id, 'no severity that SHACL knows')
  return {
    id,
    iri: own,
    node,
    path: texts(`${MK}property`)[0] ?? printPath(path),
    predicate: path.kind === 'predicate' ? path.iri : null,
    severity,
    layer: layerOf(graph, node, severity) ?? refuse(id, 'no layer that is known'),
    judgesClass: judgesClass(graph, node),
    name: words(graph, node, 'sh:name', id, refuse),
    description: words(graph, node, 'sh:description', id, refuse),
    message: words(graph, node, 'sh:message', id, refuse),
    source: texts(iri('rdfs:seeAlso')),
    constraints: texts(`${MK}constraint`),
    textRules: texts(`${MK}textRule`),
  }
}

function pathOf(graph: Graph, node: TermId): Path | null {
  const paths = graph.objects(node, iri('sh:path'))
  return paths.length === 1 ? readPath(graph, paths[0]!) : null
}

function words(
  graph: Graph,
  node: TermId,
  property: `sh:${string}`,
  id: string,
  refuse: Refuse,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const word of graph.objects(node, iri(property))) {
    const language = graph.language(word)
    if (!graph.isLiteral(word) || found[language] !== undefined) refuse(id, `${property} twice`)
    found[language] = graph.value(word)
  }
  for (const language of LANGUAGES) if (!found[language]) refuse(id, `no ${property} in ${language}`)
  return found
}

/** True when the shape, or one that it refers to by sh:node or a list of alternatives, judges the class of a value. */
function judgesClass(graph: Graph, shape: TermId): boolean {
  const queue = new Set([shape])
  // A Set that grows while it is walked is walked to its end.
  for (const one of queue) {
    if (graph.isA(one, `${MK}ClassOrUnknown`)) return true
    for (const next of graph.objects(one, iri('sh:node'))) queue.add(next)
    for (const list of [...graph.objects(one, iri('sh:or')), ...graph.objects(one, iri('sh:and'))]) {
      for (const member of listOf(graph, list) ?? []) queue.add(member)
    }
  }
  return false
}
