import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the manifest of the corpus says of the files of one format: how many statements, or null when it does not know. */
export function corpusCounts(corpus: string, format: string): Map<string, { readonly triples: number | null }> {
  const found = new Map<string, { triples: number | null }>()
  for (const line of readFileSync(join(corpus, 'manifest.csv'), 'utf8').trim().split('\n').slice(1)) {
    // Only notes, which come last, hold commas.
    const [file, , kind, , , triples] = line.split(',') as [string, string, string, string, string, string]
    if (kind === format) found.set(file, { triples: triples === '' ? null : Number(triples) })
  }
  return found
}
