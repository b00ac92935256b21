/** What published shapes and ours say of one graph, in the same words: node, property, kind of fault. */
import type { TermId } from '../../src/model.ts'
import type { Graph } from '../../src/rdf/graph.ts'
import { prefixed } from '../../src/rdf/namespaces.ts'
import type { Engine } from '../../src/shacl/index.ts'
import type { PlanResult } from '../../src/shacl/plan/model.ts'
import { createCompiler, planShapes } from '../../src/shacl/plan/plan.ts'
import { listOf } from '../../src/shacl/plan/reading.ts'
import { sh } from '../../src/shacl/plan/vocabulary.ts'

/** What is wrong with the values of a property. */
export type Kind = 'missing' | 'too many' | 'term' | 'class' | 'datatype' | 'list' | 'language' | 'old term' | 'text'

export interface Said {
  readonly focus: TermId
  /** Prefixed name. */
  readonly path: string
  readonly kind: Kind
  readonly severity: 'error' | 'warning' | 'info'
  /** -1 for none. */
  readonly value: TermId
  /** Rule of ours; or file and shape of the published ones. */
  readonly by: string
  /** Class, datatype or shape that the published shape asks for. */
  readonly asked: string
}

/** Results by what they are about: `focus path kind`. */
export type Statements = ReadonlyMap<string, readonly Said[]>

const KINDS: Readonly<Record<string, Kind>> = {
  MinCount: 'missing',
  HasValue: 'missing',
  QualifiedMinCount: 'missing',
  MaxCount: 'too many',
  NodeKind: 'term',
  Class: 'class',
  Datatype: 'datatype',
  Pattern: 'list',
  In: 'list',
  UniqueLang: 'language',
}

/** Shapes that ask for one of several properties at the node itself, and the property by which we call that. */
const OF_NODE: readonly (readonly [shape: RegExp, path: string])[] = [
  [/legalInformation$/, 'dct:license'],
  [/KindShape\/union$/, 'vcard:hasEmail'],
  [/LicenseDocumentShape\/permissive$/, 'skos:exactMatch'],
  [/Catalog_Shape2$/, 'dcat:dataset'],
]

/** Paths of published shapes that are no single property, or a slip for another, and how we call them. */
const PATHS: Readonly<Record<string, string>> = {
  '^dcat:inSeries': 'dcat:inSeries',
  '(^dcat:servesDataset|(dcat:distribution/dcat:accessService))': 'dcat:accessService',
  'http://purl.org/dc/elements/1.1/isReferencedBy': 'dct:isReferencedBy',
}

/** A published file of shapes, as it is or mended. */
export interface Published {
  readonly name: string
  readonly shapes: Graph
}

/** @throws Error for a component that has no kind */
export function published(files: readonly Published[], data: Graph): Said[] {
  return files.flatMap(({ name, shapes }) => {
    const results: PlanResult[] = []
    for (const { targets, validate } of planShapes(createCompiler(shapes, data))) {
      for (const focus of targets()) validate(focus, (result) => results.push(result))
    }
    return results.map((result) => said(name, shapes, result))
  })
}

function said(
  name: string,
  shapes: Graph,
  { focus, path, value, component, severity, shape, argument }: PlanResult,
): Said {
  const owner = shapes.value(shape)
  const of = OF_NODE.find(([pattern]) => path === '' && pattern.test(owner))
  const asked = askedBy(shapes, argument)
  const short = component.replace(/ConstraintComponent$/, '')
  const kind = of ? 'missing' : (KINDS[short] ?? nested(short, asked))
  if (kind === null) throw new Error(`${name}: ${component} on ${path}`)
  const printed = path.replace(/<([^>]*)>/g, (_, iri) => prefixed(iri))
  const plain = prefixed(printed)
  return {
    focus,
    path: of?.[1] ?? PATHS[plain] ?? plain,
    kind,
    severity: severity.endsWith('#Warning') ? 'warning' : severity.endsWith('#Info') ? 'info' : 'error',
    value,
    by: `${name} ${shapes.isBlank(shape) ? '' : owner}`.trim(),
    asked,
  }
}

/** The term that a constraint names; of a list of alternatives the classes or datatypes in it. */
function askedBy(shapes: Graph, argument: TermId): string {
  if (argument < 0) return ''
  if (!shapes.isBlank(argument)) return prefixed(shapes.value(argument))
  const names = (listOf(shapes, argument) ?? []).flatMap((member) =>
    [...shapes.objects(member, sh('class')), ...shapes.objects(member, sh('datatype'))].map((one) => shapes.value(one)),
  )
  return names.map(prefixed).join(' ')
}

/** Of sh:node and sh:or: dates, classes of resources, else the list to which a code belongs. */
function nested(component: string, asked: string): Kind | null {
  if (component === 'Or') return /\bxsd:/.test(asked) ? 'datatype' : 'class'
  if (/DcatResource/.test(asked)) return 'class'
  if (component !== 'Node') return null
  return /DateOrDateTime/.test(asked) ? 'datatype' : 'list'
}

const SUFFIXES: readonly (readonly [RegExp, Kind])[] = [
  [/-missing$/, 'missing'],
  [/-too-many$/, 'too many'],
  [/-(is-text|is-node|not-iri)$/, 'term'],
  [/-wrong-class$/, 'class'],
  [/-(wrong-datatype|not-date|not-datetime|not-string|untagged)$/, 'datatype'],
  [/-(not-allowed|not-recognised)$/, 'list'],
  [/-language-repeated$/, 'language'],
  [/-deprecated$/, 'old term'],
]

export async function ours(engine: Engine, data: Graph, nodes: Iterable<TermId>): Promise<Said[]> {
  const results = await engine.validate(data, nodes)
  return results.map(({ rule, focus, path, value, severity }) => ({
    focus,
    path: prefixed(path),
    kind: SUFFIXES.find(([suffix]) => suffix.test(rule))?.[1] ?? 'text',
    severity: severity === 'blocking' ? 'error' : severity,
    value,
    by: rule,
    asked: '',
  }))
}

export function statementsOf(all: readonly Said[]): Map<string, Said[]> {
  const found = new Map<string, Said[]>()
  for (const one of all) {
    const key = `${one.focus} ${one.path} ${one.kind}`
    const known = found.get(key)
    if (known) known.push(one)
    else found.set(key, [one])
  }
  return found
}
