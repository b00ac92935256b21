/** Findings that belong to no record's score: what nobody owns, what stands twice, what was too much to look at. */
import type { Check, Finding, NodeName, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import type { Found } from './find.ts'
import { bestLabel } from './names.ts'
import { MOST_NODES } from './owned.ts'

/** A rule about the run as a whole; worded like a check. */
export type LooseRule = Pick<
  Check,
  'id' | 'severity' | 'title' | 'why' | 'fix' | 'limits' | 'notApplicable' | 'messages'
>

export const LOOSE_RULES = [
  {
    id: 'distribution-orphan',
    severity: 'error',
    title: 'Every distribution belongs to a dataset',
    why: 'A distribution that no dataset names is not shown by any portal, so nobody finds the data (TR011).',
    fix: 'Add dcat:distribution to the dataset that it belongs to, or remove the distribution.',
    limits: 'The dataset may be described in a file that was not read.',
    notApplicable: 'No distribution is described.',
    messages: {
      orphan: 'No dataset names {node}. Add it to its dataset with dcat:distribution, or remove it.',
    },
  },
  {
    id: 'record-in-several-sources',
    severity: 'info',
    title: 'Every record is described in one source',
    why: 'What two sources say of one record is joined, so a fault may stand in either of them.',
    fix: 'Keep the record in one file, or check the files one by one.',
    limits: 'Two copies may be meant, such as an export beside its source.',
    notApplicable: 'Only one source was read.',
    messages: {
      restated: '{node} is described in {count} sources ({sources}). They were joined to one record.',
    },
  },
  {
    id: 'record-too-large',
    severity: 'warning',
    title: 'A record is small enough to be looked at as a whole',
    why: `More than ${MOST_NODES} nodes hang on one record; what lies farther away was not looked at.`,
    fix: 'Look for a chain or a ring of nodes that do not belong to the record.',
    limits: 'A very large record may be meant.',
    notApplicable: `No record owns more than ${MOST_NODES} nodes.`,
    messages: {
      truncated: 'More than {most} nodes hang on {node}. The rest was not looked at.',
    },
  },
] as const satisfies readonly LooseRule[]

type LooseId = (typeof LOOSE_RULES)[number]['id']

/** The findings of a run that belong to no record, in canonical order. */
export function looseFindings(graph: Graph, { records, orphans }: Found): Finding[] {
  const named = (node: TermId, kind: NodeName['kind']): NodeName => ({
    kind,
    iri: graph.isIri(node) ? graph.value(node) : null,
    label: bestLabel(graph, node),
    position: 0,
  })
  const found: Finding[] = orphans.map((node) =>
    loose('distribution-orphan', 'orphan', named(node, 'distribution'), {
      place: graph.placeOfNode(node),
      path: 'dcat:distribution',
    }),
  )
  for (const record of records) {
    const node = named(record.node, record.kind)
    if (record.truncated) {
      found.push(loose('record-too-large', 'truncated', node, { place: record.place, args: { most: MOST_NODES } }))
    }
    const sources = graph.restated.get(record.node)
    if (sources !== undefined) {
      const args = { count: sources.length, sources: sources.join(', ') }
      found.push(loose('record-in-several-sources', 'restated', node, { place: record.place, args }))
    }
  }
  return found
}

function loose(
  id: LooseId,
  message: string,
  node: NodeName,
  rest: Pick<Finding, 'place'> & Partial<Pick<Finding, 'path' | 'args'>>,
): Finding {
  return {
    check: id,
    severity: LOOSE_RULES.find((rule) => rule.id === id)!.severity,
    record: null,
    node,
    path: rest.path ?? null,
    value: null,
    message,
    args: rest.args ?? {},
    place: rest.place,
    cause: `${node.kind}:${rest.path ?? id}`,
  }
}
