/** metakeur's compiled SHACL: the reader of the command line, the index, and what `shapes run` does. */
import { ours } from '../dist.js'
import { localName, request, say, stopwatch, writeResults } from './report.js'

const { data, shapes, results } = request()
const watch = stopwatch()
const { nodeIo } = await ours('sources/node-io.js')
const { findSources } = await ours('sources/find.js')
const { readSources } = await ours('sources/read.js')
const { GraphBuilder } = await ours('rdf/builder.js')
const { validateGraph } = await ours('shacl/validate.js')
const { hashing } = await ours('workers/hashing.js')
const { nodeThreads } = await ours('workers/node-threads.js')
const io = nodeIo()
const read = async (paths, options = {}) => {
  const { graph, sources } = await readSources(await findSources(paths, io), options, io)
  const broken = sources.find((source) => !source.complete || source.skipped > 0)
  if (broken !== undefined) throw new Error(`${broken.name} was not read whole: ${JSON.stringify(broken.problems[0])}`)
  return graph
}

const shapesGraph = await read(shapes)
// Indexing happens inside reading: its part is taken out here.
const { finish } = GraphBuilder.prototype
GraphBuilder.prototype.finish = function (...args) {
  const start = performance.now()
  const graph = finish.apply(this, args)
  watch.times.index = performance.now() - start
  return graph
}
// As `shapes run` does: large files are hashed by another thread meanwhile.
const hash = hashing(nodeThreads())
const graph = await watch.time('read', () => read([data], { hashApart: hash.of }))
watch.times.read -= watch.times.index

const { results: found } = await watch.time('validate', () => validateGraph(shapesGraph, graph))
say(watch.times, found.length)

const term = (id) => {
  if (id < 0) return ''
  if (graph.isBlank(id)) return '_'
  if (graph.isIri(id)) return `<${graph.value(id)}>`
  const language = graph.language(id)
  return `"${graph.value(id).replace(/\s/g, ' ')}"${language ? `@${language}` : `^^${graph.datatype(id)}`}`
}
await hash.stop()
writeResults(
  results,
  found.map((r) => [term(r.focus), r.path, term(r.value), r.component, localName(r.severity)]),
)
