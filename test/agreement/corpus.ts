/** RDF files of the corpus, read as the line reads them. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Graph } from '../../src/rdf/graph.ts'
import { nodeIo } from '../../src/sources/node-io.ts'
import { readSources } from '../../src/sources/read.ts'

export const SHARED = resolve(import.meta.dirname, '../../../shared')
const CORPUS = join(SHARED, 'corpus')
export const here = existsSync(CORPUS) && existsSync(join(SHARED, 'official-shapes'))

/** Largest file as stored, in bytes: packed ones hold some twenty times as much. METAKEUR_FULL=1 takes all. */
const LARGEST =
  process.env.METAKEUR_FULL === '1' ? { plain: Infinity, packed: Infinity } : { plain: 3_000_000, packed: 150_000 }

export interface CorpusFile {
  readonly name: string
  readonly graph: Graph
}

/** Turtle of our own, in which every rule finds something. */
const FIXTURES = resolve(import.meta.dirname, '../../fixtures')
const OWN = /^(profiles\/[a-z0-9-]+|dcat-ap-vl-2026-02-12)\/[^/]+\.ttl$/

/**
 * Every RDF file of the corpus that holds statements, and our fixtures, in order of name; what could not be read to its
 * end counts as far as it goes.
 */
export async function corpusFiles(): Promise<CorpusFile[]> {
  const paths = (readdirSync(CORPUS, { recursive: true }) as string[])
    .filter((name) => /\.(ttl|trig|nt|nq|rdf|xml|jsonld)(\.gz)?$/.test(name))
    .map((name) => join(CORPUS, name))
    .filter((path) => statSync(path).size <= (path.endsWith('.gz') ? LARGEST.packed : LARGEST.plain))
    .sort()
  const own = (readdirSync(FIXTURES, { recursive: true }) as string[])
    .filter((name) => OWN.test(name))
    .map((name) => join(FIXTURES, name))
    .sort()
  const files: CorpusFile[] = []
  for (const path of [...paths, ...own]) {
    const { graph } = await readSources([{ name: path, path, bytes: null }], {}, nodeIo())
    if (graph.size > 0) files.push({ name: relative(path.startsWith(CORPUS) ? CORPUS : FIXTURES, path), graph })
  }
  return files
}
