/** One way of reading one file, run by bench/reading.js: `<way> <file> <format as N3.js calls it>`. */
import { createReadStream } from 'node:fs'
import { ours } from '../dist.js'
import { peak } from '../peak.js'

const [way, path, format] = process.argv.slice(2)

async function withN3(take) {
  const { Parser } = await import('n3')
  const start = performance.now()
  await new Promise((resolve, reject) => {
    new Parser({ format }).parse(createReadStream(path), (error, quad) => {
      if (error) reject(error)
      else if (quad === null) resolve()
      else take(quad)
    })
  })
  return performance.now() - start
}

const WAYS = {
  async 'n3-bare'() {
    let statements = 0
    const read = await withN3(() => statements++)
    return { read, statements }
  },
  async 'n3-store'() {
    const { Store } = await import('n3')
    const store = new Store()
    const read = await withN3((quad) => store.add(quad))
    return { read, statements: store.size }
  },
  async metakeur() {
    const { nodeIo } = await ours('sources/node-io.js')
    const { findSources } = await ours('sources/find.js')
    const { readSources } = await ours('sources/read.js')
    const io = nodeIo()
    const start = performance.now()
    const { graph, sources } = await readSources(await findSources([path], io), { syntax: format }, io)
    const read = performance.now() - start
    if (!sources[0].complete) throw new Error(JSON.stringify(sources[0].problems))
    return { read, statements: graph.size }
  },
}

const { read, statements } = await WAYS[way]()
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ times: { read }, statements, cpu: (user + system) / 1000, peak: peak() }))
