/** One phase of the work in a process of its own; prints one line of JSON. Run by bench.js. */
import { ours } from './dist.js'
import { peak } from './peak.js'

const [phase, path] = process.argv.slice(2)
const { nodeIo } = await ours('sources/node-io.js')
const io = nodeIo()
const clock = () => performance.now()
const times = {}

async function timed(name, act) {
  const start = clock()
  const result = await act()
  times[name] = clock() - start
  return result
}

async function read() {
  const { findSources } = await ours('sources/find.js')
  const { readSources } = await ours('sources/read.js')
  const { GraphBuilder } = await ours('rdf/builder.js')
  // Indexing happens inside reading: its part is taken out here, once.
  const finish = GraphBuilder.prototype.finish
  GraphBuilder.prototype.finish = function (...args) {
    const start = clock()
    const graph = finish.apply(this, args)
    times.index = clock() - start
    return graph
  }
  const sources = await findSources([path], io)
  const { graph } = await timed('read', () => readSources(sources, {}, io))
  GraphBuilder.prototype.finish = finish
  times.read -= times.index
  return graph
}

if (phase === 'read') await read()
else if (phase === 'validate') {
  const graph = await read()
  const { findRecords } = await ours('records/find.js')
  const { createValidation } = await ours('validation.js')
  const { profiles } = await ours('profiles/index.js')
  const { records } = await timed('records', () => findRecords(graph))
  const validation = createValidation(io)
  const nodes = new Set(records.flatMap((record) => record.owned))
  await timed('validate', () => validation.validate(graph, new Map([[profiles[0], nodes]]), () => {}))
} else {
  const { run } = await ours('run.js')
  const request = { paths: [path], profile: null, syntax: null, asOf: '2026-11-24' }
  await timed('whole', () => run(request, io))
}
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ phase, times, cpu: (user + system) / 1000, peak: peak() }))
