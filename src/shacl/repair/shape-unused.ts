import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { shapesWithTargets } from '../plan/target.ts'
import { RDF_FIRST, RDF_TYPE, RDFS_CLASS, sh } from '../plan/vocabulary.ts'
import { defineMalformation, shownTerm } from './malformation.ts'

const REFERENCES = ['property', 'node', 'shape', 'not', 'qualifiedValueShape', 'filterShape'].map(sh)

/** A shape without a target to which no other refers: a rule that was written and never linked. */
export default defineMalformation({
  id: 'shape-unused',
  severity: 'info',
  words: {
    en: {
      title: 'A shape that nothing uses',
      problem: '{shape} has no target and no other shape refers to it, so it is never run.',
      repair: 'Left as it is: give it a target, or refer to it.',
    },
    nl: {
      title: 'Een shape die nergens wordt gebruikt',
      problem: '{shape} heeft geen doel en geen andere shape verwijst ernaar, dus ze wordt nooit uitgevoerd.',
      repair: 'Niet aangepast: geef ze een doel, of verwijs ernaar.',
    },
  },
  *find(shapes) {
    const used = new Set(shapesWithTargets(shapes))
    for (const type of ['NodeShape', 'PropertyShape']) {
      for (const shape of shapes.subjects(RDF_TYPE, shapes.iri(sh(type)))) {
        if (used.has(shape) || isReferredTo(shapes, shape) || shapes.isA(shape, RDFS_CLASS)) continue
        yield { shape, statement: null, args: { shape: shownTerm(shapes, shape) }, edit: null }
      }
    }
  },
})

/** By a shape, or by a list of alternatives. */
function isReferredTo(shapes: Graph, shape: TermId): boolean {
  return (
    REFERENCES.some((property) => shapes.subjects(property, shape).length > 0) ||
    shapes.subjects(RDF_FIRST, shape).length > 0
  )
}
