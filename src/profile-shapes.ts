/** The shapes of profiles, with the property shapes that they borrow from each other. */
import type { Profile } from './model.ts'
import { allRows, combine } from './rdf/combine.ts'
import { rulesOf, type ShapesFile, type ShapesGraph, shapesOf } from './shacl/index.ts'
import { readShapes } from './shape-turtle.ts'
import type { Io, Sha256 } from './sources/io.ts'

export interface ProfileShapes {
  readonly shapes: ShapesGraph
  /** Text of the file of the profile, and then of those that it borrows from. */
  readonly texts: readonly string[]
}

type Asset = (name: string) => Promise<string>
type Load = (profile: Profile) => Promise<ProfileShapes>

const loaders = new WeakMap<Asset, Load>()

/**
 * Loads the shapes of profiles when they are asked for; a file that several profiles use is read and parsed once.
 *
 * @param asset reads a file of the package; who passes the same one again gets what was read already
 */
export function profileShapes(asset: Asset): Load {
  let load = loaders.get(asset)
  if (load === undefined) {
    load = loaderOf(asset)
    loaders.set(asset, load)
  }
  return load
}

function loaderOf(asset: Asset): Load {
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
    const shapes = loaded.get(id) ?? assemble(profile)
    loaded.set(id, shapes)
    return shapes
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
      texts: [first!, ...others].map(({ text }) => text).concat(own === undefined ? [] : [own.turtle]),
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
export function hashOf({ texts }: Pick<ProfileShapes, 'texts'>, sha256: () => Sha256): string {
  const hash = sha256()
  for (const text of texts) hash.update(new TextEncoder().encode(text))
  return hash.hex()
}

/** How many rules profiles have, and the hash of their shapes. */
export async function profileDocs(
  profiles: readonly Profile[],
  { asset, sha256 }: Pick<Io, 'asset' | 'sha256'>,
): Promise<{ readonly profile: Profile; readonly rules: number; readonly sha256: string }[]> {
  const load = profileShapes(asset)
  return Promise.all(
    profiles.map(async (profile) => {
      const loaded = await load(profile)
      return { profile, rules: rulesOf(loaded.shapes, profile.id).length, sha256: hashOf(loaded, sha256) }
    }),
  )
}
