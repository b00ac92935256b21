/** The profiles that have published shapes which can be run, and what both say of a graph. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHvd } from '../../src/background/hvd.ts'
import type { Profile, TermId } from '../../src/model.ts'
import { profileShapes } from '../../src/profile-shapes.ts'
import { profiles } from '../../src/profiles/index.ts'
import type { Graph } from '../../src/rdf/graph.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { findRecords } from '../../src/records/find.ts'
import { checkShapes, createEngine, type Engine, type ShapesGraph } from '../../src/shacl/index.ts'
import { readShapes } from '../read-shapes.ts'
import { allNodes } from '../shape-results.ts'
import { SHARED } from './corpus.ts'
import { ours, type Published, published, type Said } from './results.ts'

const EU = ['shapes.ttl', 'range.ttl', 'shapes_recommended.ttl', 'mdr-vocabularies.shape.ttl', 'deprecateduris.ttl']

/** Folder and files of published shapes by id of our profile; those of OSLO, and one file of HVD, cannot be run before they are mended. */
export const PUBLISHED: Readonly<Record<string, { folder: string; files: readonly string[]; mended?: RegExp }>> = {
  'dcat-ap': { folder: 'dcat-ap-3.0.1', files: EU },
  'dcat-ap-2': { folder: 'dcat-ap-2.1.1', files: EU },
  'dcat-ap-hvd': {
    folder: 'dcat-ap-hvd-3.0.0',
    files: ['hvd-SHACL-base.ttl', 'hvd-SHACL-ranges.ttl', 'hvd-SHACL-usagenotes.ttl'],
    mended: /base/,
  },
  'dcat-ap-vl': { folder: 'dcat-ap-vl-2026-02-12', files: ['DCAT-AP-VL-SHACL.ttl'], mended: /./ },
}

export interface Sides {
  readonly profile: Profile
  readonly shapes: ShapesGraph
  readonly engine: Engine
  readonly files: readonly Published[]
  /** Classes that ours take for the range that a published shape asks for. */
  accepted(range: string): ReadonlySet<string>
}

const shapesOf = profileShapes(async (name) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8'))

export async function sidesOf(id: string): Promise<Sides> {
  const profile = profiles.find((one) => one.id === id)!
  const { shapes } = await shapesOf(profile)
  const { folder, files, mended } = PUBLISHED[id]!
  const read = async (name: string): Promise<Published> => {
    const graph = await readShapes(join(SHARED, 'official-shapes', folder, name))
    return { name, shapes: mended?.test(name) ? checkShapes(graph).repaired : graph }
  }
  return {
    profile,
    shapes,
    engine: createEngine(shapes),
    files: await Promise.all(files.map(read)),
    accepted: (range) => classesOf(shapes.graph, range),
  }
}

/** Classes in our shape for a range: `ap:AgentOrUnknown` for foaf:Agent. */
function classesOf(shapes: Graph, range: string): ReadonlySet<string> {
  const name = /DcatResource/.test(range) ? 'Resource' : range.replace(/^.*[:#/]/, '')
  const found = new Set<string>()
  for (let term = 0; term < shapes.terms.size; term++) {
    if (!shapes.isIri(term) || !shapes.value(term).endsWith(`#${name}OrUnknown`)) continue
    const queue = new Set([term])
    for (const node of queue) {
      for (const property of shapes.predicates(node)) {
        for (const object of shapes.objects(node, property)) {
          if (property === `${PREFIXES.sh}class`) found.add(shapes.value(object))
          else if (!shapes.isLiteral(object)) queue.add(object)
        }
      }
    }
  }
  return found
}

export interface Compared {
  readonly theirs: readonly Said[]
  readonly ours: readonly Said[]
  /** Nodes that ours were asked about. */
  readonly asked: ReadonlySet<TermId>
}

/** Ours are asked about every node, but those of HVD about the nodes of records of high value only. */
export async function compare({ profile, engine, files }: Sides, graph: Graph): Promise<Compared> {
  const asked = new Set(profile.id === 'dcat-ap-hvd' ? nodesOfHighValue(graph) : allNodes(graph))
  return { theirs: published(files, graph), ours: await ours(engine, graph, asked), asked }
}

function nodesOfHighValue(graph: Graph): TermId[] {
  return findRecords(graph)
    .records.filter(({ node }) => isHvd(graph, node))
    .flatMap(({ owned }) => owned)
}
