/** The shapes of profiles, with the property shapes that they borrow from each other. */
import type { Profile } from './model.ts'
import { allRows, combine } from './rdf/combine.ts'
import type { ShapesFile, ShapesGraph } from './shacl/model.ts'
import { rulesOf } from './shacl/rules.ts'
import { shapesOf } from './shacl/shapes.ts'
import { readShapes } from './shape-turtle.ts'
import type { Io, Sha256 } from './sources/io.ts'
import { restoredShapes, type StoredShapes } from './stored-shapes.ts'

export interface ProfileShapes {
  readonly shapes: ShapesGraph
  /** Text of the file of the profile, and then of those that it borrows from; or the hash of them. */
  readonly made: readonly string[] | { readonly sha256: string }
}

type Asset = Io['asset']
type Load = (profile: Profile) => Promise<ProfileShapes>

const loaders = new WeakMap<Asset, Load>()

/**
 * Loads the shapes of profiles when they are asked for; a file that several profiles use is read and parsed once.
 *
 * @param asset reads a file of the package; who passes the same one again gets what was read already
 * @param built gives what the build stored; without it all is read from the files
 */
export function profileShapes(asset: Asset, built: Io['built'] = undefined): Load {
  let load = loaders.get(asset)
  if (load === undefined) {
    load = loaderOf(asset, built)
    loaders.set(asset, load)
  }
  return load
}

function loaderOf(asset: Asset, built: Io['built']): Load {
  const files = new Map<string, Promise<{ readonly text: string; readonly file: ShapesFile }>>()
  const read = (name: string) => {
    let file = files.get(name)
    if (file === undefined) {
      file = asset(`shapes/${name}`).then(async (text) => ({ text, file: await readShapes(text, name) }))
      files.set(name, file)
    }
    return file
  }
  const loaded = new Map<string, Promise<ProfileShapes>>()
  return (profile) => {
    const { id, own } = profile
    // A profile of the user is used once.
    if (own !== undefined) return assemble(profile)
    const shapes = loaded.get(id) ?? stored(profile).then((found) => found ?? assemble(profile))
    loaded.set(id, shapes)
    return shapes
  }

  async function stored({ id }: Profile): Promise<ProfileShapes | null> {
    const found = (await built?.(`${id}.shapes`)) as StoredShapes | null | undefined
    const shapes = found ? restoredShapes(found) : null
    return shapes && { shapes, made: { sha256: found!.sha256 } }
  }

  async function assemble({ shapes, borrows, own }: Profile): Promise<ProfileShapes> {
    const [first, ...others] = await Promise.all([shapes, ...borrows].map(read))
    const added = own === undefined || own.turtle === '' ? [] : [await readShapes(own.turtle, own.file)]
    const file = added.length === 0 ? first!.file : joined(shapes, [first!.file, ...added])
    return {
      shapes: await shapesOf(
        file,
        others.map((other) => other.file),
      ),
      made: [first!, ...others].map(({ text }) => text).concat(own === undefined ? [] : [own.turtle]),
    }
  }
}

function joined(name: string, files: readonly ShapesFile[]): ShapesFile {
  return {
    name,
    graph: combine(
      name,
      files.map(({ graph }) => ({ graph, rows: allRows(graph) })),
    ),
  }
}

/** Of all that the rules of a profile are made of. */
export function hashOf({ made }: Pick<ProfileShapes, 'made'>, sha256: () => Sha256): string {
  if ('sha256' in made) return made.sha256
  const hash = sha256()
  for (const text of made) hash.update(new TextEncoder().encode(text))
  return hash.hex()
}

/** How many rules profiles have, and the hash of their shapes. */
export async function profileDocs(
  profiles: readonly Profile[],
  { asset, built, sha256 }: Pick<Io, 'asset' | 'built' | 'sha256'>,
): Promise<{ readonly profile: Profile; readonly rules: number; readonly sha256: string }[]> {
  const load = profileShapes(asset, built)
  return Promise.all(
    profiles.map(async (profile) => {
      const loaded = await load(profile)
      return { profile, rules: rulesOf(loaded.shapes, profile.id).length, sha256: hashOf(loaded, sha256) }
    }),
  )
}
