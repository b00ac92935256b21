import { distance } from 'fastest-levenshtein'
import type { Files } from './io.ts'

/** Names that are compared, at most. */
const NAMES = 2_000

/**
 * The path most like a missing one, or null: in the same folder, the folder above, the folders below and beside it;
 * if the folder is missing too, from the nearest one that is there.
 * @param missing with `/` between its parts
 */
export async function suggestion(missing: string, files: Files): Promise<string | null> {
  const parts = missing.split('/')
  const wanted = parts.pop()!.toLowerCase()
  const listed = new Map<string, readonly string[]>()
  const list = async (folder: string): Promise<readonly string[]> => {
    const known = listed.get(folder)
    if (known !== undefined) return known
    const names = await files.list(folder === '' ? '.' : folder).catch(() => [])
    listed.set(folder, names.sort())
    return names
  }
  let folder = parts.join('/')
  while (folder !== '' && (await list(folder)).length === 0)
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))
  const around = [folder]
  if (folder.includes('/')) around.push(folder.slice(0, folder.lastIndexOf('/')))
  else if (folder !== '') around.push('')
  for (const base of [...around]) {
    for (const name of await list(base)) if (!/^\.|\.[a-z0-9]+$/i.test(name)) around.push(join(base, name))
  }
  let best: { readonly path: string; readonly cost: number } | null = null
  let compared = 0
  for (const base of new Set(around)) {
    for (const name of await list(base)) {
      if (name.startsWith('.') || ++compared > NAMES) continue
      const cost = distance(wanted, name.toLowerCase())
      if (cost <= Math.max(1, Math.floor(wanted.length * 0.3)) && (best === null || cost < best.cost)) {
        best = { path: join(base, name), cost }
      }
    }
  }
  return best?.path ?? null
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
