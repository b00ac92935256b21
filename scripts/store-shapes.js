/** Run by the build, bundled: stores the shapes of every profile, read and checked, for a quick start. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { hashOf, profileShapes } from '../src/profile-shapes.ts'
import { profiles } from '../src/profiles/index.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { storedShapes } from '../src/stored-shapes.ts'

export async function storeShapes(folder) {
  const { asset, sha256 } = nodeIo()
  const load = profileShapes(asset)
  mkdirSync(folder, { recursive: true })
  for (const profile of profiles) {
    const loaded = await load(profile)
    writeFileSync(join(folder, `${profile.id}.shapes`), serialize(storedShapes(loaded.shapes, hashOf(loaded, sha256))))
  }
}
