/** A file of N-Triples in the other syntaxes of the family, as people write them. */
import { createReadStream, createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { DataFactory, Parser, Writer } from 'n3'

const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
/** Statements of one graph of TriG and N-Quads. */
const GRAPH = 10_000

/**
 * @param format as N3.js calls it: `Turtle` with prefixes and shared subjects; `TriG` and `N-Quads` with a graph for
 *   every 10,000 statements
 */
export async function translate(path, format, target) {
  const out = createWriteStream(target)
  const writer = new Writer(out, { format, end: false, ...(format === 'N-Quads' ? {} : { prefixes: PREFIXES }) })
  let count = 0
  await new Promise((resolve, reject) => {
    new Parser({ format: 'N-Triples' }).parse(createReadStream(path), (error, quad) => {
      if (error) return reject(error)
      if (quad === null) return resolve()
      const graph = DataFactory.namedNode(`https://example.org/graph/${Math.floor(count++ / GRAPH)}`)
      writer.addQuad(format === 'Turtle' ? quad : DataFactory.quad(quad.subject, quad.predicate, quad.object, graph))
    })
  })
  await new Promise((resolve) => writer.end(resolve))
  out.end()
  await finished(out)
}
