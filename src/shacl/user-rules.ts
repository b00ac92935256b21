/** Shapes of users as rules: every shape that can find something, under a name that stays the same. */
import type { Severity, ShapeRule, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri } from '../rdf/namespaces.ts'
import { parametersIn } from './plan/constraints.ts'
import { type Path, printPath, readPath } from './plan/path.ts'
import { isTrue } from './plan/reading.ts'
import { shapesWithTargets } from './plan/target.ts'
import { sh } from './plan/vocabulary.ts'

/** Severities of SHACL, and those that SHACL 1.2 adds; any other is one of the user, and as bad as a violation. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  [sh('Warning')]: 'warning',
  [sh('Info')]: 'info',
  [sh('Debug')]: 'info',
  [sh('Trace')]: 'info',
}

export function severityOf(name: string): Severity {
  return SEVERITIES[name] ?? 'error'
}

/** A rule and the shape that it comes from. */
export interface UserRule {
  readonly rule: ShapeRule
  readonly shape: TermId
}

/** The rules of a graph of shapes, by shape; a SPARQL constraint with words of its own is a rule too. */
export function userRules(shapes: Graph, name: string, taken: ReadonlySet<string>): Map<TermId, UserRule> {
  const rules = new Map<TermId, UserRule>()
  const ids = new Set(taken)
  const unique = (id: string): string => {
    let own = id
    for (let n = 2; ids.has(own); n++) own = `${id}-${n}`
    ids.add(own)
    return own
  }
  const add = (node: TermId, shape: TermId, id: string, about: string): string => {
    const rule = ruleOf(shapes, node, shape, unique(id), about, name)
    rules.set(node, { rule, shape })
    return rule.id
  }
  const queue: { shape: TermId; owner: string; about: string }[] = shapesWithTargets(shapes).map((shape) => {
    const target = aboutOf(shapes, shape)
    return { shape, owner: localName(target) || 'shape', about: target }
  })
  const named = (shape: TermId): string => (shapes.isIri(shape) ? localName(shapes.value(shape)) : '')
  // Those with a name go first, so that none of the others takes it.
  const found: { shape: TermId; id: string; about: string }[] = []
  const seen = new Set<TermId>()
  // An array that grows while it is walked is walked to its end.
  for (const { shape, owner, about } of queue) {
    if (seen.has(shape) || isTrue(shapes, shapes.object(shape, sh('deactivated')))) continue
    seen.add(shape)
    const path = pathOf(shapes, shape)
    const own = named(shape) || (path === null ? owner : `${owner}-${pathName(path)}`)
    // What its property shapes ask are rules of their own.
    if (parametersIn(shapes, shape).some((parameter) => parameter !== sh('property'))) {
      found.push({ shape, id: own, about })
    }
    for (const inner of shapes.objects(shape, sh('property'))) queue.push({ shape: inner, owner: own, about })
  }
  const byName = [...found.filter(({ shape }) => named(shape)), ...found.filter(({ shape }) => !named(shape))]
  for (const { shape, id, about } of byName) {
    const own = add(shape, shape, id, about)
    const constraints = shapes.objects(shape, sh('sparql')).filter((one) => one !== shape)
    for (const constraint of constraints) {
      if (shapes.object(constraint, sh('message')) >= 0)
        add(constraint, shape, named(constraint) || `${own}-sparql`, about)
    }
  }
  return rules
}

function ruleOf(shapes: Graph, node: TermId, shape: TermId, id: string, about: string, name: string): ShapeRule {
  const path = pathOf(shapes, shape)
  const severity = shapes.object(shape, sh('severity'))
  return {
    id,
    iri: shapes.isIri(node) ? shapes.value(node) : '',
    profile: name,
    severity: severityOf(severity < 0 ? '' : shapes.value(severity)),
    layer: null,
    path: path === null ? '' : printPath(path),
    targetClass: about,
    name: texts(shapes, node, [sh('name'), iri('rdfs:label')]),
    description: texts(shapes, node, [sh('description'), iri('rdfs:comment')]),
    message: texts(shapes, node, [sh('message')]),
    source: shapes
      .objects(node, iri('rdfs:seeAlso'))
      .filter((value) => !shapes.isBlank(value))
      .map((value) => shapes.value(value)),
  }
}

/** The class, property or node that a shape is for. */
function aboutOf(shapes: Graph, shape: TermId): string {
  for (const property of ['targetClass', 'targetSubjectsOf', 'targetObjectsOf', 'targetNode']) {
    const target = shapes.object(shape, sh(property))
    if (target >= 0) return shapes.isIri(target) ? shapes.value(target) : ''
  }
  return shapes.isIri(shape) ? shapes.value(shape) : ''
}

/** Texts of the first of these properties that has any, by language; the first of several in one language. */
function texts(shapes: Graph, node: TermId, properties: readonly string[]): Record<string, string> {
  for (const property of properties) {
    const found: Record<string, string> = {}
    for (const text of shapes.objects(node, property)) {
      if (shapes.isLiteral(text)) found[shapes.language(text)] ??= shapes.value(text)
    }
    if (Object.keys(found).length > 0) return found
  }
  return {}
}

function pathOf(shapes: Graph, shape: TermId): Path | null {
  const path = shapes.object(shape, sh('path'))
  return path < 0 ? null : readPath(shapes, path)
}

/** `title`, `publisher-name`: the local names of the predicates on the way. */
function pathName(path: Path): string {
  if (path.kind === 'predicate') return localName(path.iri) || 'path'
  return 'path' in path ? pathName(path.path) : path.paths.map(pathName).join('-')
}

function localName(name: string): string {
  return (/[^#/:]*$/.exec(name.replace(/[#/]+$/, ''))?.[0] ?? '').replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '')
}
