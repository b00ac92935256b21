/** metakeur as a library, on documents in memory. */
import { ours } from '../dist.js'
import { ntriples } from './terms.js'

/** The day of the checks: dates in the corpus stand still, and so do the results. */
export const AS_OF = '2026-11-24'
const NAME = 'record.nt'

/** A function that gives the report of a document. */
export async function createMetakeur() {
  const { run, nodeIo, createValidation } = await ours('index.js')
  const real = nodeIo()
  const assets = new Map()
  let bytes = new Uint8Array()
  const io = {
    ...real,
    asset: (name) => {
      if (!assets.has(name)) assets.set(name, real.asset(name))
      return assets.get(name)
    },
    files: {
      ...real.files,
      stat: async (path) => (path === NAME ? { kind: 'file', bytes: bytes.length, id: path } : null),
      open: async function* () {
        yield bytes
      },
      glob: async () => [NAME],
      toName: (path) => path,
    },
  }
  const validation = createValidation(io)
  const request = { paths: [NAME], syntax: null, asOf: AS_OF, jobs: 1, keepGoing: true, allowEmpty: true }
  return async (statements) => {
    bytes = new TextEncoder().encode(ntriples(statements))
    return (await run(request, io, () => {}, validation)).report
  }
}

/** All findings, of records and of none. */
export const findingsOf = (report) => [...report.records.flatMap(({ findings }) => findings), ...report.findings]
