/** Answers of the SPARQL in a shapes graph, by shacl-engine with its SPARQL part: loaded only when shapes use it. */
import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import type { TermId } from '../../model.ts'
import { S } from '../../rdf/columns.ts'
import { datasetView, idOf, termOf } from '../../rdf/dataset.ts'
import { graphOfQuads } from '../../rdf/from-quads.ts'
import type { Graph } from '../../rdf/graph.ts'
import { iri } from '../../rdf/namespaces.ts'
import type { Answers, Row } from '../plan/model.ts'
import { refused } from '../plan/refusal.ts'
import { column } from '../plan/target.ts'
import { sh } from '../plan/vocabulary.ts'
import { OWN_VARIABLE, queryOf } from './query.ts'

const { namedNode, literal, quad } = DataFactory
const SHAPE = namedNode('urn:metakeur:shape')
const CONSTRAINT = namedNode('urn:metakeur:constraint')

/** Answers that fill up: what was asked and is not there is fetched between two runs. */
export interface Fetching extends Answers {
  /** Gathers what was asked since the last time; false when nothing was, so that the last run is the final one. */
  gather(): Promise<boolean>
}

interface Asked {
  readonly shape: TermId
  readonly constraint: TermId
  readonly rows: Map<TermId, readonly Row[] | null>
}

/**
 * Answers for shapes on data. Targets are resolved here and now.
 *
 * @throws MetakeurError `shapes-sparql-query` for a query that is not allowed, does not parse or breaks
 */
export async function createAnswers(shapes: Graph, data: Graph): Promise<Fetching> {
  const { targetResolvers, validations } = await import('shacl-engine/sparql.js')
  const { Validator } = await import('shacl-engine')
  const dataset = neverEmpty(datasetView(data))
  const asked = new Map<string, Asked>()
  let waiting = 0

  const failing = (shape: TermId, cause: unknown) =>
    refused(shapes, shape, 'shapes-sparql-query', { reason: cause instanceof Error ? cause.message : String(cause) })

  async function select({ shape, constraint, rows }: Asked): Promise<void> {
    const query = queryOf(shapes, shape, constraint)
    const mini = graphOfQuads(
      [quad(SHAPE, namedNode(sh('sparql')), CONSTRAINT), quad(CONSTRAINT, namedNode(sh('select')), literal(query))],
      'query',
    )
    const validator = new Validator(datasetView(mini), { factory: DataFactory, validations })
    for (const [focus, known] of rows) {
      if (known !== null) continue
      const terms = [termOf(data, focus)]
      const { results } = await validator
        .validate({ dataset, terms }, [{ terms: [SHAPE] }])
        .catch((cause: unknown) => Promise.reject(failing(shape, cause)))
      rows.set(
        focus,
        results.map(({ args }) => {
          const bound = Object.entries(args).filter(([name]) => !OWN_VARIABLE.test(name))
          return new Map(bound.map(([name, term]) => [name, idIn(data, term)]))
        }),
      )
    }
  }

  async function selected(shape: TermId, target: TermId): Promise<readonly TermId[]> {
    if (shapes.object(target, iri('rdf:type')) >= 0 && !shapes.isA(target, sh('SPARQLTarget'))) {
      throw refused(shapes, shape, 'shapes-sparql', { parameter: 'sh:target' })
    }
    const query = queryOf(shapes, shape, target)
    // The resolver reads the query alone, without its prefixes: it gets one that has them in it.
    const pointer = { out: () => ({ value: query }) }
    const found: TermId[] = []
    for (const resolve of targetResolvers.values()) {
      const terms = await resolve(pointer, { factory: DataFactory, focusNode: { dataset } }).catch((cause: unknown) =>
        Promise.reject(failing(shape, cause)),
      )
      for (const term of terms) found.push(idIn(data, term))
    }
    return found
  }

  const targets = new Map<TermId, readonly TermId[]>()
  for (const shape of column(shapes, sh('target'), S)) {
    for (const target of shapes.objects(shape, sh('target'))) targets.set(target, await selected(shape, target))
  }

  return {
    targets: (target) => targets.get(target) ?? [],
    rows(shape, constraint, focus) {
      const key = `${shape} ${constraint}`
      let known = asked.get(key)
      if (known === undefined) {
        known = { shape, constraint, rows: new Map() }
        asked.set(key, known)
      }
      const rows = known.rows.get(focus)
      if (rows !== undefined) return rows
      known.rows.set(focus, null)
      waiting++
      return null
    },
    async gather() {
      if (waiting === 0) return false
      waiting = 0
      for (const one of asked.values()) await select(one)
      return true
    },
  }
}

/** shacl-engine takes an empty dataset for one that conforms to everything. */
function neverEmpty(dataset: DatasetCore): DatasetCore {
  return dataset.size > 0 ? dataset : Object.create(dataset, { size: { value: 1 } })
}

/** The id of a term that a query made: added when the data do not have it. */
function idIn(data: Graph, term: Term): TermId {
  const known = idOf(data, term as NamedNode)
  if (known >= 0) return known
  // The query engine gives the blank nodes of its source names of its own.
  const relabelled = term.termType === 'BlankNode' ? data.terms.findKey(`\0${term.value.replace(/^bc_\d+_/, '')}`) : -1
  if (relabelled >= 0) return relabelled
  if (term.termType === 'Literal') return data.terms.literal(term.value, term.language, term.datatype.value)
  return term.termType === 'NamedNode' ? data.terms.iri(term.value) : data.terms.blank(term.value)
}
