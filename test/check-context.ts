import { joinSurveys } from '../src/cross/join.ts'
import { surveyOf } from '../src/cross/survey.ts'
import type { CheckContext, Profile, ShapeResult, SourceFacts } from '../src/model.ts'
import { findRecords } from '../src/records/find.ts'
import { turtleGraph } from './turtle-graph.ts'

const SOURCE: SourceFacts = { name: 'test.ttl', statements: 100, skipped: 0, complete: true }

export interface Options {
  /** IRI of the record to look at; default: the first dataset, else the first record. */
  readonly node?: string
  readonly asOf?: string
  readonly source?: Partial<SourceFacts>
  readonly profile?: Profile['table']
  readonly shapeResults?: readonly ShapeResult[]
  readonly exchangeResults?: readonly ShapeResult[] | null
  readonly besideResults?: readonly ShapeResult[]
}

/** What a check would see for one record of a Turtle text (prefixes of rdf/namespaces apply). */
export function checkContext(turtle: string, options: Options = {}): CheckContext {
  const graph = turtleGraph(turtle)
  const { records } = findRecords(graph)
  const record = options.node
    ? records.find((r) => r.id === options.node)
    : (records.find((r) => r.kind === 'dataset') ?? records.find((r) => r.kind === 'service') ?? records[0])
  if (!record) throw new Error('the Turtle text describes no such record')
  const none = { dataset: [], distribution: [], service: [], series: [], catalog: [], 'catalog-record': [] }
  return {
    record,
    graph,
    asOf: options.asOf ?? '2026-11-24',
    profile: options.profile ?? { mandatory: none, recommended: none },
    shapeResults: options.shapeResults ?? [],
    exchangeResults: options.exchangeResults ?? [],
    besideResults: options.besideResults ?? [],
    source: { ...SOURCE, ...options.source },
    evidence: null,
    cross: joinSurveys(records.map((one) => surveyOf(graph, one))),
  }
}
