import type { Term } from '@rdfjs/types'
import { iri, PREFIXES } from '../rdf/namespaces.ts'
import type { Demands } from './model.ts'
import type { Reading } from './reading.ts'

/** Constraint parameters that look at one value at a time (SHACL sections 4.1 and 4.3 to 4.8). */
const PER_VALUE = new Set(
  ['class', 'datatype', 'nodeKind', 'minExclusive', 'minInclusive', 'maxExclusive', 'maxInclusive', 'minLength']
    .concat(['maxLength', 'pattern', 'languageIn', 'in', 'disjoint', 'not', 'and', 'or', 'xone', 'node'])
    .map((name) => PREFIXES.sh + name),
)

/** Counts, and what is no constraint. */
const NOT_TOGETHER = new Set(
  [
    'minCount',
    'maxCount',
    'uniqueLang',
    'path',
    'severity',
    'name',
    'description',
    'message',
    'flags',
    'order',
    'group',
  ]
    .concat(['defaultValue'])
    .map((name) => PREFIXES.sh + name),
)

/** What a property shape demands. */
export function demandsOf(read: Reading, shape: Term): Demands {
  const constraints = read.properties(shape).filter((property) => property.startsWith(PREFIXES.sh))
  const count = (name: 'sh:minCount' | 'sh:maxCount'): number | null => {
    const [value] = read.objects(shape, iri(name))
    return value === undefined ? null : Number.parseInt(value.value, 10)
  }
  return {
    min: count('sh:minCount'),
    max: count('sh:maxCount'),
    uniqueLang: read.objects(shape, iri('sh:uniqueLang')).some((value) => value.value === 'true'),
    perValue: constraints.some((property) => PER_VALUE.has(property)),
    together: constraints.some((property) => !PER_VALUE.has(property) && !NOT_TOGETHER.has(property)),
  }
}

/** True when the shape, or one that it refers to by sh:node or a list of alternatives, is of the given kind. */
export function judgesClass(read: Reading, shape: Term, kind: string): boolean {
  const seen = new Set<string>()
  const queue: Term[] = [shape]
  for (let at = 0; at < queue.length; at++) {
    const one = queue[at]!
    if (seen.has(one.value)) continue
    seen.add(one.value)
    if (read.objects(one, iri('rdf:type')).some((type) => type.value === kind)) return true
    queue.push(...read.objects(one, iri('sh:node')))
    for (const list of [...read.objects(one, iri('sh:or')), ...read.objects(one, iri('sh:and'))]) {
      queue.push(...(read.list(list) ?? []))
    }
  }
  return false
}
