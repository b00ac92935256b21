/**
 * Cuts real datasets out of the corpus: every k-th dataset of be/datagovbe/ldes-flat with all that hangs on it, so that
 * slices of 1,000, 3,000 and 10,000 datasets have the same mix of portals.
 */
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { gunzipSync } from 'node:zlib'

const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const DATASET = '<http://www.w3.org/ns/dcat#Dataset>'

/** Lines by subject, and the datasets in order; blank node labels get the number of their file. */
export function load(folder) {
  const lines = new Map()
  const datasets = []
  readdirSync(folder)
    .filter((name) => name.endsWith('.nt.gz'))
    .sort()
    .forEach((name, n) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8')
      for (const raw of text.split('\n')) {
        if (raw === '') continue
        const line = raw.replace(/^_:/, `_:f${n}_`).replace(/ _:(\S+) \.$/, ` _:f${n}_$1 .`)
        const subject = line.slice(0, line.indexOf(' '))
        const known = lines.get(subject)
        // The feed repeats statements of shared distributions thousands of times.
        if (known?.has(line)) continue
        if (known) known.add(line)
        else lines.set(subject, new Set([line]))
        if (line.startsWith(`${subject} ${TYPE} ${DATASET} `)) datasets.push(subject)
      }
    })
  return { lines, datasets }
}

/** Writes a slice of `count` datasets as N-Triples and returns how many datasets and statements it holds. */
export async function slice({ lines, datasets }, count, path) {
  const out = createWriteStream(path)
  const chosen = new Set(
    datasets.filter(
      (_, i) => Math.floor((i * count) / datasets.length) !== Math.floor(((i - 1) * count) / datasets.length),
    ),
  )
  const isDataset = new Set(datasets)
  const done = new Set()
  let statements = 0
  for (const dataset of chosen) {
    const queue = [dataset]
    while (queue.length > 0) {
      const subject = queue.pop()
      if (done.has(subject)) continue
      done.add(subject)
      for (const line of lines.get(subject) ?? []) {
        out.write(`${line}\n`)
        statements++
        const object = /^\S+ \S+ (<[^>]*>|_:\S+) \.$/.exec(line)?.[1]
        if (object && lines.has(object) && !isDataset.has(object)) queue.push(object)
      }
    }
  }
  out.end()
  await finished(out)
  return { datasets: chosen.size, statements }
}
