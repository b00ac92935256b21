/**
 * More data than the corpus holds: a file of N-Triples several times over, each time with other IRIs for all that it
 * describes (datasets, distributions, contact points, agents …), so that nothing grows together.
 */
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'

const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
/** Characters that are written at a time. */
const BLOCK = 1 << 20

async function subjectsOf(path) {
  const subjects = new Set()
  for await (const line of createInterface({ input: createReadStream(path) })) {
    subjects.add(line.slice(0, line.indexOf(' ')))
  }
  return subjects
}

/** Writes `count` copies; the first one is the file itself. */
export async function copies(path, count, target) {
  const subjects = await subjectsOf(path)
  const file = openSync(target, 'w')
  for (let copy = 0; copy < count; copy++) {
    const renamed = (node) => (node.startsWith('<') ? `${node.slice(0, -1)}~${copy}>` : `${node}_${copy}`)
    let block = ''
    for await (const line of createInterface({ input: createReadStream(path) })) {
      block += `${copy === 0 ? line : rename(line, subjects, renamed)}\n`
      if (block.length < BLOCK) continue
      writeSync(file, block)
      block = ''
    }
    writeSync(file, block)
  }
  closeSync(file)
}

function rename(line, subjects, renamed) {
  const first = line.indexOf(' ')
  const second = line.indexOf(' ', first + 1)
  const predicate = line.slice(first + 1, second)
  const object = line.slice(second + 1, -2)
  const isNode = subjects.has(object) && predicate !== TYPE
  return `${renamed(line.slice(0, first))} ${predicate} ${isNode ? renamed(object) : object} .`
}
