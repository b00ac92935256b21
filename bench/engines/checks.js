/**
 * All checks of a file, or N3.js reading it, run by bench/checks.js: `<way> <file>`. Times are by the clock and by the
 * processor, of the thread that works and of all threads (V8 compiles and collects garbage beside it).
 */
import { createReadStream, readFileSync } from 'node:fs'
import { ours } from '../dist.js'
import { peak } from '../peak.js'

const [way, path] = process.argv.slice(2)

/** Records that a run asks about together. */
const TOGETHER = 64

async function withN3(take) {
  const { Parser } = await import('n3')
  return () =>
    new Promise((resolve, reject) => {
      new Parser({ format: 'N-Triples' }).parse(createReadStream(path), (error, quad) => {
        if (error) reject(error)
        else if (quad === null) resolve()
        else take(quad)
      })
    })
}

/** All that a check is told, made before the time begins. */
async function contextsOf() {
  const { readSources } = await ours('sources/read.js')
  const { findSources } = await ours('sources/find.js')
  const { nodeIo } = await ours('sources/node-io.js')
  const { listRecords, viewRecord } = await ours('records/find.js')
  const { inHeap } = await ours('rdf/graph-index.js')
  const { chooseProfiles, nodesByProfile } = await ours('judge.js')
  const { createValidation } = await ours('validation.js')
  const { NO_CHANGES } = await ours('rule-changes.js')
  const { surveyOf } = await ours('cross/survey.js')
  const { joinSurveys } = await ours('cross/join.js')
  const io = nodeIo()
  const asOf = '2026-11-24'
  const { graph, sources } = await readSources(await findSources([path], io), {}, io)
  const list = listRecords(graph, inHeap)
  const records = Array.from(list.nodes, (node) => viewRecord(graph, list, node))
  const chosen = chooseProfiles(graph, records, { asked: [], own: [], changes: NO_CHANGES, asOf })
  const results = await createValidation(io).validate(graph, nodesByProfile(chosen), () => {})
  const cross = joinSurveys(records.map((record) => surveyOf(graph, record)))
  return chosen.map(({ record, main, exchange }) => ({
    record,
    graph,
    asOf,
    profile: main.profile.table,
    shapeResults: results.of(main.profile, record.owned),
    exchangeResults: exchange === null ? null : results.of(exchange, record.owned),
    besideResults: [],
    source: sources[0],
    evidence: null,
    cross,
  }))
}

/** Each loads what it needs and returns the work, which alone is timed. */
const WAYS = {
  /** Statements are counted and thrown away. */
  'N3.js, nothing kept'() {
    return withN3(() => {})
  },
  /** What it read can be used afterwards. */
  'N3.js, quads kept'() {
    const quads = []
    return withN3((quad) => quads.push(quad))
  },
  async 'all checks'() {
    const { checks } = await ours('checks/index.js')
    const { applying } = await ours('ask-check.js')
    const contexts = await contextsOf()
    const kinds = [...new Set(contexts.map(({ record }) => record.kind))]
    return () => {
      let outcomes = 0
      for (let from = 0; from < contexts.length; from += TOGETHER) {
        const together = contexts.slice(from, from + TOGETHER)
        for (const kind of kinds) {
          const alike = together.filter(({ record }) => record.kind === kind)
          for (const { check } of applying(checks, kind)) {
            for (const context of alike) outcomes += [...check.run(context)].length
          }
        }
      }
      if (outcomes === 0) throw new Error('no check said anything')
    }
  },
}

/** Milliseconds of the processor of this thread so far; Linux tells it in nanoseconds. */
function mainThread() {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
}

const work = await WAYS[way]()
const before = process.cpuUsage()
const main = mainThread()
const start = performance.now()
await work()
const times = { clock: performance.now() - start, main: mainThread() - main }
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ times, cpu: (user + system) / 1000, peak: peak() }))
