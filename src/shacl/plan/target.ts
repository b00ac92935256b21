/** Which nodes a shape is for (SHACL section 2.1.3), over the integer index. */
import type { TermId } from '../../model.ts'
import { O, P, S } from '../../rdf/columns.ts'
import type { Graph } from '../../rdf/graph.ts'
import { RDF_TYPE, RDFS_CLASS, SUB_CLASS_OF, sh } from './vocabulary.ts'

/** The way to the focus nodes of a shape, or null when it states no target. */
export function targetsOf(shapes: Graph, data: Graph, node: TermId): (() => readonly TermId[]) | null {
  const finders: (() => Iterable<TermId>)[] = []
  for (const target of shapes.objects(node, sh('targetNode'))) {
    const own = data.terms.intern(shapes.terms.key(target))
    finders.push(() => [own])
  }
  for (const target of shapes.objects(node, sh('targetClass'))) {
    finders.push(() => instancesOf(data, shapes.value(target)))
  }
  // A shape that is also a class is for its instances.
  if (shapes.isIri(node) && isClass(shapes, node)) finders.push(() => instancesOf(data, shapes.value(node)))
  for (const target of shapes.objects(node, sh('targetSubjectsOf'))) {
    finders.push(() => column(data, shapes.value(target), S))
  }
  for (const target of shapes.objects(node, sh('targetObjectsOf'))) {
    finders.push(() => column(data, shapes.value(target), O))
  }
  return finders.length === 0 ? null : () => [...new Set(finders.flatMap((find) => [...find()]))]
}

function isClass(shapes: Graph, node: TermId): boolean {
  const classes = subclassesOf(shapes, RDFS_CLASS)
  return shapes.objects(node, RDF_TYPE).some((type) => classes.has(type))
}

/** Instances of a class and of its subclasses, as the data state them (SHACL section 1.1, "SHACL instance"). */
export function instancesOf(data: Graph, classIri: string): TermId[] {
  return [...subclassesOf(data, classIri)].flatMap((type) => data.subjects(RDF_TYPE, type))
}

/** A class and all below it. */
export function subclassesOf(graph: Graph, classIri: string): Set<TermId> {
  const found = new Set([graph.terms.iri(classIri)])
  // A Set that grows while it is walked is walked to its end.
  for (const node of found) for (const below of graph.subjects(SUB_CLASS_OF, node)) found.add(below)
  return found
}

function column(data: Graph, predicate: string, which: number): Set<TermId> {
  const wanted = data.iri(predicate)
  const p = data.columns[P]!
  const found = new Set<TermId>()
  for (let i = 0; i < p.length; i++) if (p[i] === wanted) found.add(data.columns[which]![i]!)
  return found
}
