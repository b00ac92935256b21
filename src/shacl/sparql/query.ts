/** The text of a query in a shapes graph: its prefixes, its path, and whether SHACL allows it. */
import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { iri } from '../../rdf/namespaces.ts'
import { printPath, readPath } from '../plan/path.ts'
import { refused } from '../plan/refusal.ts'
import { sh } from '../plan/vocabulary.ts'

/**
 * The query of a constraint or a target, whole.
 *
 * @param shape the shape that has it
 * @param owner the node with `sh:select`
 * @throws MetakeurError `shapes-sparql-query` without a query, or for what SHACL does not allow or nobody here answers
 */
export function queryOf(shapes: Graph, shape: TermId, owner: TermId): string {
  const refuse = (reason: string): never => {
    throw refused(shapes, shape, 'shapes-sparql-query', { reason })
  }
  const select = shapes.object(owner, sh('select'))
  if (select < 0) return refuse('sh:select')
  const text = shapes.value(select)
  const bare = bareOf(text)
  const found = NOT_ALLOWED.find(([, sign]) => sign.test(bare))
  if (found !== undefined) return refuse(found[0])
  // A query within must hand on what is known of the node (SHACL section 5.3.1).
  for (const [, projection] of [...bare.matchAll(/\bSELECT\b([^{]*)/gi)].slice(1)) {
    if (!/[$?]this\b/.test(projection!)) return refuse('SELECT without $this')
  }
  const pathNode = shapes.object(shape, sh('path'))
  const path = pathNode < 0 ? null : readPath(shapes, pathNode)
  const printed = path === null ? '' : path.kind === 'predicate' ? `<${path.iri}>` : printPath(path)
  // SHACL writes $PATH as a variable; it is replaced by the path itself.
  return [...prefixes(shapes, owner), grouped(text.replace(/[$?]PATH\b/g, () => printed))].join('\n')
}

/** Variables of ours in a query. */
export const OWN_VARIABLE = /^metakeur/

/**
 * The engine cannot group by what is bound beforehand: something else that is the same in every row does as well, and
 * gives no group either where there is no row.
 */
function grouped(query: string): string {
  const found = /(\bGROUP\s+BY\s+(?:[$?]\w+\s+)*?)[$?]this\b/i
  if (!found.test(query)) return query
  return query
    .replace(found, '$1(1 AS ?metakeurGroup)')
    .replace(/\bSELECT\b[^{]*?(?=\bWHERE\b|\{)/i, (projection) => projection.replace(/[$?]this\b/, '?metakeurGroup'))
}

/** What SHACL forbids because variables are bound beforehand (section 5.3.1), and two variables that are not provided. */
const NOT_ALLOWED: readonly (readonly [string, RegExp])[] = [
  ['MINUS', /\bMINUS\b/i],
  ['VALUES', /\bVALUES\b/i],
  ['SERVICE', /\bSERVICE\b/i],
  ['AS $this', /\bAS\s+[$?](?:this|shapesGraph|currentShape)\b/i],
  // The engine loses what such a FILTER says (W3C test pre-binding-003).
  ['{ { { FILTER', /\{\s*\{\s*\{\s*FILTER\b/i],
  ['$shapesGraph', /[$?]shapesGraph\b/],
  ['$currentShape', /[$?]currentShape\b/],
]

/** The query without what stands between quotes or brackets, and without comments. */
function bareOf(text: string): string {
  return text.replace(
    /"""(?:[^"\\]|\\.|"(?!""))*"""|'''(?:[^'\\]|\\.|'(?!''))*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|#[^\n]*/g,
    ' ',
  )
}

function prefixes(shapes: Graph, owner: TermId): string[] {
  const lines = new Set<string>()
  const queue = new Set(shapes.objects(owner, sh('prefixes')))
  // A Set that grows while it is walked is walked to its end.
  for (const node of queue) {
    for (const declared of shapes.objects(node, sh('declare'))) {
      const [prefix, namespace] = [sh('prefix'), sh('namespace')].map((term) => shapes.object(declared, term))
      if (prefix! >= 0 && namespace! >= 0) {
        lines.add(`PREFIX ${shapes.value(prefix!)}: <${shapes.value(namespace!)}>`)
      }
    }
    for (const imported of shapes.objects(node, iri('owl:imports'))) queue.add(imported)
  }
  return [...lines]
}
