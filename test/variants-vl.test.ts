/** DCAT-AP-VL 2026-02-12: one statement other than in the valid record breaks one rule. `UPDATE=1` approves the variants. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { profileShapes } from '../src/profile-shapes.ts'
import profile from '../src/profiles/dcat-ap-vl-2026-02-12.ts'
import { graphOfQuads } from '../src/rdf/from-quads.ts'
import { createEngine } from '../src/shacl/index.ts'
import { allNodes, resultLines } from './shape-results.ts'
import { changed, statements, type Variant, variantLines } from './variants.ts'
import { BY_HAND, byHand, candidates } from './vl-variants.ts'

const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'fixtures/dcat-ap-vl-2026-02-12')

test('every rule has a variant that breaks it alone', async () => {
  const { shapes } = await profileShapes(async (name) => readFileSync(join(ROOT, name), 'utf8'))(profile)
  const engine = createEngine(shapes)
  const valid = statements(readFileSync(join(FOLDER, 'valid.full.ttl'), 'utf8'))
  const found = async (variant: Variant): Promise<string[]> => {
    const graph = graphOfQuads(changed(valid, variant), 'test.ttl')
    return resultLines(graph, await engine.validate(graph, allNodes(graph)))
  }
  const blocks: string[] = []
  const without: string[] = []
  for (const owner of shapes.nodeShapes) {
    for (const rule of owner.properties) {
      const hand = BY_HAND[rule.id]
      let block: string | null = null
      for (const variant of hand === undefined ? candidates(rule, owner, valid) : [byHand(hand, valid)]) {
        const lines = await found(variant)
        if (lines.length === 0 || !lines.every((line) => line.startsWith(`${rule.id} | `))) continue
        block = [...variantLines(variant), ...lines].join('\n')
        break
      }
      if (block === null) without.push(rule.id)
      else blocks.push(block)
    }
  }
  expect(without).toEqual([])
  const all = `${blocks.join('\n\n')}\n`
  const approved = join(FOLDER, 'variants.expected.txt')
  if (process.env.UPDATE) writeFileSync(approved, all)
  expect(all).toBe(readFileSync(approved, 'utf8'))
}, 60_000)
