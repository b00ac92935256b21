/** Which nodes a shape is for (SHACL section 2.1.3), over the integer index. */
import type { TermId } from '../../model.ts'
import { O, P, S } from '../../rdf/columns.ts'
import type { Graph } from '../../rdf/graph.ts'
import type { Answers } from './model.ts'
import { refused } from './refusal.ts'
import { RDF_TYPE, RDFS_CLASS, SUB_CLASS_OF, sh } from './vocabulary.ts'

/** Properties that name a target; `sh:target` is that of SPARQL. */
const TARGETS = ['targetClass', 'targetNode', 'targetSubjectsOf', 'targetObjectsOf', 'target'].map(sh)

/** Every shape that is for some nodes, in canonical order. */
export function shapesWithTargets(shapes: Graph): TermId[] {
  const found = new Set<TermId>()
  for (const property of TARGETS) for (const node of column(shapes, property, S)) found.add(node)
  // A shape that is also a class is for its instances.
  const classes = instances(shapes, RDFS_CLASS)
  for (const type of ['NodeShape', 'PropertyShape']) {
    for (const node of instances(shapes, sh(type))) if (shapes.isIri(node) && classes.has(node)) found.add(node)
  }
  return [...found].sort((a, b) => shapes.compare(a, b))
}

/**
 * The way to the focus nodes of a shape.
 *
 * @throws MetakeurError `shapes-sparql` for a target of SPARQL without `answers`
 */
export function targetsOf(shapes: Graph, data: Graph, node: TermId, answers?: Answers): () => readonly TermId[] {
  const finders: (() => Iterable<TermId>)[] = []
  const each = (property: string, finder: (target: TermId) => () => Iterable<TermId>): void => {
    for (const target of shapes.objects(node, sh(property))) finders.push(finder(target))
  }
  each('targetNode', (target) => {
    const own = data.terms.intern(shapes.terms.key(target))
    return () => [own]
  })
  each('targetClass', (target) => () => instancesOf(data, shapes.value(target)))
  each('targetSubjectsOf', (target) => () => column(data, shapes.value(target), S))
  each('targetObjectsOf', (target) => () => column(data, shapes.value(target), O))
  each('target', (target) => {
    if (answers === undefined) throw refused(shapes, node, 'shapes-sparql', { parameter: 'sh:target' })
    return () => answers.targets(target)
  })
  if (shapes.isIri(node) && instances(shapes, RDFS_CLASS).has(node)) {
    finders.push(() => instancesOf(data, shapes.value(node)))
  }
  return () => [...new Set(finders.flatMap((find) => [...find()]))]
}

/** Instances of a class and of its subclasses, as the data state them (SHACL section 1.1, "SHACL instance"). */
export function instancesOf(data: Graph, classIri: string): TermId[] {
  return [...subclassesOf(data, classIri)].flatMap((type) => data.subjectsUnordered(RDF_TYPE, type))
}

/** A class and all below it. */
export function subclassesOf(graph: Graph, classIri: string): Set<TermId> {
  const found = new Set([graph.terms.iri(classIri)])
  // A Set that grows while it is walked is walked to its end.
  for (const node of found) for (const below of graph.subjects(SUB_CLASS_OF, node)) found.add(below)
  return found
}

/** The same as a set, kept: a graph of shapes is asked once a shape. */
function instances(graph: Graph, classIri: string): ReadonlySet<TermId> {
  return kept(known, graph, classIri, () => new Set(instancesOf(graph, classIri)))
}

/** Subjects or objects of a property, each once, in the order of the index. */
export function column(graph: Graph, predicate: string, which: typeof S | typeof O): ReadonlySet<TermId> {
  const wanted = graph.iri(predicate)
  if (wanted < 0) return NONE
  return kept(columns, graph, `${which}${predicate}`, () => {
    const p = graph.columns[P]!
    const found = new Set<TermId>()
    for (let i = 0; i < p.length; i++) if (p[i] === wanted) found.add(graph.columns[which]![i]!)
    return found
  })
}

const NONE: ReadonlySet<TermId> = new Set()

type Kept = WeakMap<Graph, Map<string, ReadonlySet<TermId>>>
const known: Kept = new WeakMap()
const columns: Kept = new WeakMap()

function kept(where: Kept, graph: Graph, key: string, make: () => Set<TermId>): ReadonlySet<TermId> {
  let sets = where.get(graph)
  if (sets === undefined) {
    sets = new Map()
    where.set(graph, sets)
  }
  let set = sets.get(key)
  if (set === undefined) {
    set = make()
    sets.set(key, set)
  }
  return set
}
