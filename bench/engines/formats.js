/** One way of reading one file, run by bench/formats.js: `<ours | bare parser> <syntax> <file>`. */
import { createReadStream, readFileSync } from 'node:fs'
import { ours } from '../dist.js'
import { peak } from '../peak.js'
import { jsonParser } from '../tools.js'

const [way, syntax, path] = process.argv.slice(2)

/** Bytes that a stream of a file gives at a time, to all alike. */
const highWaterMark = 256 * 1024

function streamed(parser) {
  return new Promise((resolve, reject) => {
    let count = 0
    parser.on('data', () => count++)
    parser.on('end', () => resolve(count))
    parser.on('error', reject)
    createReadStream(path, { highWaterMark }).pipe(parser)
  })
}

/** What is loaded when a source of a syntax comes. */
const LATER = {
  'N-Triples': ['nquads'],
  'N-Quads': ['nquads'],
  rdfxml: ['rdfxml'],
  jsonld: ['jsonld'],
  json: ['portals/read'],
  csv: ['table/tables'],
  xlsx: ['table/tables', 'table/xlsx', 'table/workbook'],
}

/** Each loads what it needs and returns the reading, which alone is timed and gives the number of what was read. */
const WAYS = {
  async 'N3.js'() {
    const { StreamParser } = await import('n3')
    return () => streamed(new StreamParser({ format: syntax }))
  },
  async 'rdfxml-streaming-parser'() {
    const { RdfXmlParser } = await import('rdfxml-streaming-parser')
    return () => streamed(new RdfXmlParser())
  },
  async 'jsonld-streaming-parser'() {
    const { JsonLdParser } = await import('jsonld-streaming-parser')
    // Without it, every value is compared with every type that waits: 1,000 records take ten times as long.
    return () => streamed(new JsonLdParser({ streamingProfile: true }))
  },
  async 'jsonc-parser parseTree'() {
    const { parseTree } = jsonParser()
    return () => parseTree(readFileSync(path, 'utf8')).children.length
  },
  async 'jsonc-parser visit'() {
    const { visit } = jsonParser()
    return () => {
      let count = 0
      const take = () => count++
      visit(readFileSync(path, 'utf8'), { onObjectProperty: take, onLiteralValue: take })
      return count
    }
  },
  async 'JSON.parse'() {
    return () => Object.keys(JSON.parse(readFileSync(path, 'utf8'))).length
  },
  async 'csv-parse'() {
    const { parse } = await import('csv-parse/sync')
    return () => parse(readFileSync(path, 'utf8'), { delimiter: ';' }).length
  },
  /** Rows of texts, as csv-parse gives them: no dates, no styles, no places. */
  async 'fflate + htmlparser2'() {
    const [{ unzipSync }, { Parser }] = await Promise.all([import('fflate'), import('htmlparser2')])
    const read = (part, handlers) =>
      new Parser(handlers, { xmlMode: true }).parseComplete(new TextDecoder().decode(part))
    return () => {
      const parts = unzipSync(readFileSync(path))
      const texts = []
      const rows = []
      let text = ''
      const ontext = (piece) => {
        text += piece
      }
      read(parts['xl/sharedStrings.xml'], {
        onopentag: () => {
          text = ''
        },
        ontext,
        onclosetag: (name) => name === 't' && texts.push(text),
      })
      read(parts['xl/worksheets/sheet1.xml'], {
        onopentag: (name) => {
          text = ''
          if (name === 'row') rows.push([])
        },
        ontext,
        onclosetag: (name) => name === 'v' && rows[rows.length - 1].push(texts[Number(text)]),
      })
      return rows.length
    }
  },
  async metakeur() {
    const { nodeIo } = await ours('sources/node-io.js')
    const { findSources } = await ours('sources/find.js')
    const { readSources } = await ours('sources/read.js')
    // As the command line does it: V8 is told to compile less (see process-io.ts).
    const { processIo } = await ours('cli/process-io.js')
    processIo()
    // Loaded when there is something to read for them: loading is not timed of the bare parsers either.
    for (const file of LATER[syntax] ?? []) await ours(`readers/${file}.js`)
    if (syntax === 'rdfxml') await import('rdfxml-streaming-parser')
    return async () => {
      const io = nodeIo()
      const { graph, sources } = await readSources(await findSources([path], io), { syntax }, io)
      if (!sources[0].complete) throw new Error(JSON.stringify(sources[0].problems))
      return graph.size
    }
  },
}

const read = await WAYS[way]()
const before = process.cpuUsage()
const start = performance.now()
const count = await read()
const times = { read: performance.now() - start }
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ times, count, cpu: (user + system) / 1000, peak: peak() }))
