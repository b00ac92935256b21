/** Outcomes and SHACL results → findings: what is wrong, with which node, where. Words come later. */

import { rememberedByTerm } from './background/remembered.ts'
import { FULL } from './define.ts'
import type {
  Check,
  Finding,
  GraphReader,
  MessageArgs,
  NodeKind,
  NodeName,
  Outcome,
  Place,
  RecordView,
  Severity,
  ShapeResult,
  TermId,
} from './model.ts'
import { prefixed } from './rdf/namespaces.ts'
import { termKind } from './rdf/term-kind.ts'
import { bestLabel, nodeName } from './records/names.ts'
import { screened } from './secrecy.ts'
import { rememberedByText } from './values/remembered.ts'

/** Longest evidence in a report, in UTF-16 units (quality-model section 3.2). */
const EVIDENCE = 120

const SEVERITIES: readonly Severity[] = ['blocking', 'error', 'warning', 'info']

/** 0 for blocking … 3 for info. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

/** The job that a fault belongs to: what kind of node, and which property (or check, when it is about no property). */
export function causeOf(record: RecordView, node: TermId, path: string | undefined, check: string): string {
  return causeOfKind(record.kindOf(node), path, check)
}

/** Few kinds, few properties and few checks make all causes: each is made once, because they are keys wherever jobs are. */
function causeOfKind(kind: NodeKind, path: string | undefined, check: string): string {
  const causes = path === undefined ? CAUSES.ofChecks : CAUSES.ofProperties
  let own = causes.get(kind)
  if (own === undefined) {
    own = new Map()
    causes.set(kind, own)
  }
  const about = path ?? check
  let cause = own.get(about)
  if (cause === undefined) {
    cause = `${kind}:${path === undefined ? check : prefixed(path)}`
    if (own.size >= MOST_CAUSES) own.clear()
    own.set(about, cause)
  }
  return cause
}

/** By kind of node, then by check or property. */
const CAUSES = {
  ofChecks: new Map<NodeKind, Map<string, string>>(),
  ofProperties: new Map<NodeKind, Map<string, string>>(),
} as const

/** More are of no use: a graph of a user may state any number of properties. */
const MOST_CAUSES = 1024

/** The finding of an outcome, or null when it passed or when somebody else words it. */
export function findingOf(
  graph: GraphReader,
  record: RecordView,
  check: Pick<Check, 'id' | 'severity'>,
  outcome: Outcome,
): Finding | null {
  if (outcome.value >= FULL || outcome.message === undefined) return null
  return finding(graph, record, {
    check: check.id,
    severity: outcome.severity ?? check.severity,
    node: outcome.node,
    path: outcome.path,
    object: outcome.object ?? -1,
    secret: outcome.secret === true,
    message: outcome.message,
    args: outcome.args ?? NO_ARGS,
  })
}

/** The finding of a SHACL result; its words are in the shape. */
export function shapeFindingOf(graph: GraphReader, record: RecordView, result: ShapeResult): Finding {
  return finding(graph, record, {
    check: result.rule,
    severity: result.severity,
    node: result.focus,
    path: result.path === '' ? undefined : result.path,
    object: result.value,
    secret: false,
    message: 'shape',
    args: result.args ?? NO_ARGS,
    component: result.component,
    ...(result.closest && { closest: result.closest }),
  })
}

/** The finding of a result on a node that belongs to no record. */
export function strayFindingOf(graph: GraphReader, result: ShapeResult): Finding {
  const { rule, severity, focus, path, value } = result
  const about = path === '' ? null : path
  return {
    check: rule,
    severity,
    record: null,
    node: {
      kind: 'other',
      iri: graph.isIri(focus) ? graph.value(focus) : null,
      label: bestLabel(graph, focus),
      position: 0,
    },
    path: about === null ? null : prefixed(about),
    value: value < 0 ? null : evidence(graph, value),
    message: 'shape',
    args: result.args ?? {},
    place: (about === null ? null : placeOfValue(graph, focus, about, value)) ?? graph.placeOfNode(focus),
    cause: `other:${rule}`,
    ...resultOf(graph, { component: result.component, object: value, closest: result.closest ?? [] }),
  }
}

interface Fault {
  readonly check: string
  readonly severity: Severity
  readonly node: TermId
  readonly path: string | undefined
  readonly object: TermId
  readonly secret: boolean
  readonly message: string
  readonly args: MessageArgs
  /** Of a SHACL result. */
  readonly component?: string
  readonly closest?: Finding['closest']
}

const NO_ARGS: MessageArgs = {}

function finding(graph: GraphReader, record: RecordView, fault: Fault): Finding {
  const { check, severity, message, args, component } = fault
  const node = nodeName(graph, record, fault.node)
  const found: Finding = {
    check,
    severity,
    record: record.id,
    node,
    path: fault.path === undefined ? null : prefixed(fault.path),
    value: fault.secret || fault.object < 0 ? null : evidence(graph, fault.object),
    message,
    args,
    place: placeOf(graph, record, fault),
    // What a user asks is a job of its own: the words of others for the same property are not theirs.
    cause: causeOfKind(node.kind, fault.closest === undefined ? fault.path : undefined, check),
  }
  return component === undefined ? found : { ...found, ...resultOf(graph, fault) }
}

/** What only the result of a shape has. */
function resultOf(
  graph: GraphReader,
  { component, object, closest = [] }: Pick<Fault, 'component' | 'object' | 'closest'>,
): Pick<Finding, 'component' | 'term' | 'closest'> {
  if (component === undefined) return {}
  return {
    component,
    ...(object >= 0 && !graph.isBlank(object) && { term: termKind(graph, object) }),
    ...(closest.length > 0 && { closest }),
  }
}

/** The value that is wrong; else the first value of the property; else the node; else the record. */
function placeOf(graph: GraphReader, record: RecordView, fault: Fault): Place {
  const place = fault.path === undefined ? null : placeOfValue(graph, fault.node, fault.path, fault.object)
  if (place !== null) return place
  return placeOfNode(graph, fault.node) ?? placeOfMention(graph, record, fault.node) ?? record.place
}

function placeOfValue(graph: GraphReader, node: TermId, path: string, value: TermId): Place | null {
  return graph.placeOfStatement(node, path, value >= 0 ? value : graph.object(node, path))
}

/** One node has many findings, which share its place. */
const placeOfNode: (graph: GraphReader, node: TermId) => Place | null = rememberedByTerm((graph, node) =>
  graph.placeOfNode(node),
)

/** A node that is not described stands where the record names it. */
function placeOfMention(graph: GraphReader, record: RecordView, node: TermId): Place | null {
  for (const owner of record.owned) {
    for (const property of graph.predicates(owner)) {
      const place = graph.placeOfStatement(owner, property, node)
      if (place !== null) return place
    }
  }
  return null
}

const evidence: (graph: GraphReader, term: TermId) => string | null = rememberedByTerm((graph, term) => {
  if (graph.isBlank(term)) return null
  // Before it is cut: half an address is not known as one.
  const text = screened(graph.value(term))
  return text.length > EVIDENCE ? `${text.slice(0, EVIDENCE - 1)}…` : text
})

/** Findings of one record, worst first, then by everything but the place. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, rank: severityRank(finding.severity), cause: quoted(finding.cause) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || inOrder(a.cause, b.cause) || byCheck(a.finding, b.finding) || byRest(a.finding, b.finding),
    )
    .map(({ finding }) => finding)
}

function byCheck(a: Finding, b: Finding): number {
  return a.check === b.check ? 0 : order(quoted(a.check), quoted(b.check))
}

/** What decides between findings of one check and cause. */
function byRest(a: Finding, b: Finding): number {
  return (
    (a.node === b.node ? 0 : byNode(a.node, b.node)) ||
    byJson(a.value, b.value) ||
    byJson(a.message, b.message) ||
    byJson(a.args, b.args)
  )
}

function byNode(a: NodeName, b: NodeName): number {
  return byJson(a.iri, b.iri) || byJson(a.label, b.label) || byJson(a.position, b.position)
}

/** By their JSON within a list: no text that ends in a comma begins another. */
function byJson(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (typeof a === 'string' && typeof b === 'string') return order(quoted(a), quoted(b))
  return order(`${JSON.stringify(a)},`, `${JSON.stringify(b)},`)
}

/** As in JSON, where none begins another. */
const quoted = rememberedByText((text) => JSON.stringify(text))

/** As `order`, for texts that are mostly the same. */
function inOrder(a: string, b: string): number {
  return a === b ? 0 : order(a, b)
}

/** Code unit order: the same on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
