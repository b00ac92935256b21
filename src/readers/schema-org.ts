import type { TermId } from '../model.ts'
import type { GraphBuilder } from '../rdf/builder.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { LITERAL, type TermTable } from '../rdf/terms.ts'
import { convert } from './schema-org-convert.ts'
import { CLASS_OF, INNER_ROLE_OF, ROLE_BEHIND, ROLE_OF, type Role, RULES } from './schema-org-rules.ts'

const TYPE = `${PREFIXES.rdf}type`
const SCHEMA = /^https?:\/\/schema\.org\/([A-Za-z]\w*)$/

/** A statement whose property is one of schema.org. */
export interface Said {
  readonly row: number
  /** The name of the property. */
  readonly name: string
  readonly object: TermId
}

/** Statements of schema.org, as the mapping looks at them. */
export interface SchemaGraph {
  readonly builder: GraphBuilder
  /** Number of the first statement of the source. */
  readonly from: number
  readonly roles: ReadonlyMap<TermId, Role>
  /** What a subject says in schema.org, as it was before anything was rewritten. */
  said(subject: TermId): readonly Said[]
  /** The name of a property or class of schema.org, or null for any other term. */
  nameOf(term: TermId): string | null
  /** Objects of a property of schema.org. */
  objects(subject: TermId, name: string): readonly TermId[]
}

/**
 * Makes datasets and catalogues that are described in schema.org ones of DCAT: their statements, and those of the nodes that
 * belong to them, are rewritten where DCAT says the same, with the places that they have. What DCAT has no word for stays.
 * A node that has a class of DCAT besides is left as it is.
 * @param from number of the first statement of the source that was read last: each source is mapped by itself, so that it
 *   makes no difference which others are read in the same thread
 */
export function mapSchemaOrg(builder: GraphBuilder, from: number): void {
  const { terms } = builder
  if (!mentionsSchemaOrg(terms)) return
  const graph = schemaGraph(builder, from)
  const count = builder.count
  for (let row = from; row < count; row++) {
    const { subject, predicate, object } = builder.statement(row)
    const role = graph.roles.get(subject)
    if (role === undefined) continue
    if (terms.value(predicate) === TYPE) {
      if (graph.nameOf(object) !== null) builder.rewrite(row, predicate, terms.iri(CLASS_OF[role]))
      continue
    }
    const name = graph.nameOf(predicate)
    const rule = name === null ? undefined : RULES[role].get(name)
    if (rule !== undefined) convert(graph, row, rule)
  }
  addClasses(graph, from)
}

/** Is there a class in these terms that the mapping is about? */
export function mentionsSchemaOrg(terms: Pick<TermTable, 'find'>): boolean {
  return ['http', 'https'].some((scheme) =>
    [...ROLE_OF.keys()].some((name) => terms.find(`${scheme}://schema.org/${name}`) >= 0),
  )
}

function schemaGraph(builder: GraphBuilder, from: number): SchemaGraph {
  const { terms } = builder
  const names = new Map<TermId, string | null>()
  const nameOf = (term: TermId): string | null => {
    let name = names.get(term)
    if (name === undefined) {
      name = terms.kind(term) === LITERAL ? null : (SCHEMA.exec(terms.value(term))?.[1] ?? null)
      names.set(term, name)
    }
    return name
  }
  const type = terms.find(TYPE)
  const bySubject = new Map<TermId, Said[]>()
  const classes = new Map<TermId, string[]>()
  /** Nodes that DCAT describes already. */
  const done = new Set<TermId>()
  for (let row = from; row < builder.count; row++) {
    const { subject, predicate, object } = builder.statement(row)
    const name = nameOf(predicate === type ? object : predicate)
    if (predicate === type) {
      if (name !== null) classes.set(subject, [...(classes.get(subject) ?? []), name])
      else if (terms.value(object).startsWith(PREFIXES.dcat)) done.add(subject)
    } else if (name !== null) {
      const before = bySubject.get(subject)
      if (before === undefined) bySubject.set(subject, [{ row, name, object }])
      else before.push({ row, name, object })
    }
  }
  const said = (subject: TermId): readonly Said[] => bySubject.get(subject) ?? []
  const objects = (subject: TermId, name: string): readonly TermId[] =>
    said(subject)
      .filter((one) => one.name === name)
      .map(({ object }) => object)
  const roles = rolesOf(classes, done)
  const graph = { builder, from, roles, said, nameOf, objects }
  addInner(graph, roles, classes, done)
  return graph
}

function rolesOf(classes: ReadonlyMap<TermId, readonly string[]>, done: ReadonlySet<TermId>): Map<TermId, Role> {
  const roles = new Map<TermId, Role>()
  for (const [node, names] of classes) {
    const role = names.map((name) => ROLE_OF.get(name)).find((one) => one !== undefined)
    if (role !== undefined && !done.has(node)) roles.set(node, role)
  }
  return roles
}

/** Nodes that nodes with a role lead to: by what the property says, or by their class. */
function addInner(
  graph: SchemaGraph,
  roles: Map<TermId, Role>,
  classes: ReadonlyMap<TermId, readonly string[]>,
  done: ReadonlySet<TermId>,
): void {
  const { builder, said } = graph
  // Nodes that are found here are looked at in their turn: a map gives out what is added to it.
  for (const [node, role] of roles) {
    for (const { name, object } of said(node)) {
      if (builder.terms.kind(object) === LITERAL || roles.has(object) || done.has(object)) continue
      const conversion = RULES[role].get(name)?.[1]
      const byClass = (classes.get(object) ?? []).map((one) => INNER_ROLE_OF.get(one)).find((one) => one !== undefined)
      const isDistribution = role === 'dataset' && name === 'distribution'
      const behind = isDistribution ? 'distribution' : name === 'contactPoint' ? 'contact' : undefined
      const found = byClass ?? behind ?? (conversion === undefined ? undefined : ROLE_BEHIND[conversion])
      // An IRI that nobody describes is left alone.
      if (found !== undefined && (said(object).length > 0 || classes.has(object))) roles.set(object, found)
    }
  }
}

/** Nodes that have a role but say no class get that of their role, at their first place. */
function addClasses({ builder, roles, said }: SchemaGraph, from: number): void {
  const { terms } = builder
  const type = terms.iri(TYPE)
  const typed = new Set<TermId>()
  for (let row = from; row < builder.count; row++) {
    const { subject, predicate } = builder.statement(row)
    if (predicate === type) typed.add(subject)
  }
  for (const [node, role] of roles) {
    const [first] = said(node)
    if (typed.has(node) || first === undefined) continue
    const { graph, source, subjectLine, subjectColumn } = builder.statement(first.row)
    const object = terms.iri(CLASS_OF[role])
    builder.add(node, type, object, graph, source, subjectLine, subjectColumn, subjectLine, subjectColumn)
  }
}
