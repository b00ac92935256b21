/** Data through N3.js into a dataset, as users of RDF/JS engines read them; parsing and adding are timed apart. */
import { createReadStream, readFileSync } from 'node:fs'
import { Parser } from 'n3'

/** Statements that wait for the dataset: so the clock is not asked for each. */
const BATCH = 10_000

export async function readInto(dataset, path, times) {
  const start = performance.now()
  let batch = []
  let adding = 0
  const flush = () => {
    const from = performance.now()
    for (const quad of batch) dataset.add(quad)
    adding += performance.now() - from
    batch = []
  }
  await new Promise((resolve, reject) => {
    new Parser({ format: /\.nt$/.test(path) ? 'N-Triples' : 'Turtle' }).parse(createReadStream(path), (error, quad) => {
      if (error) reject(error)
      else if (quad === null) resolve()
      else if (batch.push(quad) === BATCH) flush()
    })
  })
  flush()
  times.read = performance.now() - start - adding
  times.index = adding
  return dataset
}

export function readShapes(dataset, paths) {
  for (const path of paths) {
    for (const quad of new Parser({ blankNodePrefix: `_:${paths.indexOf(path)}` }).parse(readFileSync(path, 'utf8'))) {
      dataset.add(quad)
    }
  }
  return dataset
}
