import type { Term } from '@rdfjs/types'
import type { TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri, PREFIXES } from '../rdf/namespaces.ts'
import { RDF_LANG_STRING, XSD_STRING } from '../rdf/terms.ts'
import type { Reading } from './reading.ts'

/** What can be said of a value without the engine: it passes, it fails, or only the engine can tell. */
export type Verdict = true | false | undefined
export type Judge = (graph: Graph, value: TermId) => Verdict

const TYPE = iri('rdf:type')

/** Parameters that say nothing about a single value, or are judged elsewhere. */
const SILENT = new Set(
  ['path', 'minCount', 'maxCount', 'uniqueLang', 'severity', 'name', 'description', 'message', 'flags'].map(
    (name) => PREFIXES.sh + name,
  ),
)

/** Datatypes of which every lexical form is well-formed. */
const ANY_FORM = new Set([XSD_STRING, RDF_LANG_STRING])

/** Shapes may refer to each other in circles; SHACL leaves recursion undefined, and so do we. */
const DEEPEST = 12

const UNSURE: Judge = () => undefined

/**
 * The constraints of a shape that look at one value at a time, as a question to the index. It is there to spare the
 * engine the many values that surely pass; what it does not call a pass is left to the engine.
 */
export function judgeOf(read: Reading, shape: Term, depth = 0): Judge {
  if (depth > DEEPEST) return UNSURE
  if (depth > 0 && read.objects(shape, iri('sh:path')).length > 0) return pathJudge(read, shape)
  const judges = read
    .properties(shape)
    .filter((property) => property.startsWith(PREFIXES.sh) && !SILENT.has(property))
    .flatMap((property) =>
      read.objects(shape, property).map((value) => constraintJudge(read, shape, property, value, depth)),
    )
  return all(judges)
}

function constraintJudge(read: Reading, shape: Term, property: string, value: Term, depth: number): Judge {
  const members = (): Judge[] => (read.list(value) ?? []).map((member) => judgeOf(read, member, depth + 1))
  switch (property.slice(PREFIXES.sh.length)) {
    case 'nodeKind':
      return nodeKindJudge(value.value.slice(PREFIXES.sh.length))
    case 'datatype':
      return (graph, term) =>
        graph.datatype(term) !== value.value ? false : ANY_FORM.has(value.value) ? true : undefined
    case 'class':
      return (graph, term) => graph.isA(term, value.value) || undefined
    case 'in':
      return inJudge(read.list(value) ?? [])
    case 'pattern':
      return patternJudge(value.value, read.objects(shape, iri('sh:flags'))[0]?.value)
    case 'node':
      return judgeOf(read, value, depth + 1)
    case 'not':
      return opposite(judgeOf(read, value, depth + 1))
    case 'and':
      return all(members())
    case 'or':
      return any(members())
    default:
      return UNSURE
  }
}

/** The one nested path that our shapes use: no class is stated. */
function pathJudge(read: Reading, shape: Term): Judge {
  const asks = read.properties(shape).filter((property) => property.startsWith(PREFIXES.sh))
  const none = asks.length === 2 && read.objects(shape, iri('sh:maxCount'))[0]?.value === '0'
  const [path] = read.objects(shape, iri('sh:path'))
  return none && path?.value === TYPE ? (graph, term) => graph.object(term, TYPE) < 0 : UNSURE
}

function nodeKindJudge(kind: string): Judge {
  return (graph, term) => {
    const has = graph.isIri(term) ? 'IRI' : graph.isBlank(term) ? 'BlankNode' : 'Literal'
    return kind.split('Or').includes(has)
  }
}

function inJudge(members: readonly Term[]): Judge {
  if (members.some((member) => member.termType !== 'NamedNode')) return UNSURE
  const values = new Set(members.map((member) => member.value))
  return (graph, term) => graph.isIri(term) && values.has(graph.value(term))
}

function patternJudge(pattern: string, flags: string | undefined): Judge {
  const expression = new RegExp(pattern, flags)
  return (graph, term) => (graph.isBlank(term) ? undefined : expression.test(graph.value(term)))
}

function all(judges: readonly Judge[]): Judge {
  return (graph, term) => {
    let verdict: Verdict = true
    for (const judge of judges) {
      const one = judge(graph, term)
      if (one === false) return false
      if (one === undefined) verdict = undefined
    }
    return verdict
  }
}

function any(judges: readonly Judge[]): Judge {
  return opposite(all(judges.map(opposite)))
}

function opposite(judge: Judge): Judge {
  return (graph, term) => {
    const verdict = judge(graph, term)
    return verdict === undefined ? undefined : !verdict
  }
}
