/** What an engine tells compare.js: one line of JSON, and on request the results themselves, one a line. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { peak } from '../peak.js'

/** `node <engine> [--results file] <data> <shapes...>` */
export function request() {
  const args = process.argv.slice(2)
  const results = args[0] === '--results' ? args.splice(0, 2)[1] : null
  const [data, ...shapes] = args
  return { results, data, shapes }
}

/** Milliseconds of the parts of the work, in the order in which they were timed. */
export function stopwatch() {
  const times = {}
  return {
    times,
    async time(name, act) {
      const start = performance.now()
      const result = await act()
      times[name] = (times[name] ?? 0) + performance.now() - start
      return result
    },
  }
}

/** Prints times, the number of results, the work of the processor in milliseconds and the peak of the memory in MB. */
export function say(times, results) {
  const { user, system } = process.cpuUsage()
  console.log(JSON.stringify({ times, results, cpu: (user + system) / 1000, peak: peak() }))
}

/** A term of a result, the same from every engine: blank nodes have no name that engines share. */
export function termText(term) {
  if (!term) return ''
  if (term.termType === 'BlankNode') return '_'
  if (term.termType === 'NamedNode') return `<${term.value}>`
  return `"${term.value.replace(/\s/g, ' ')}"${term.language ? `@${term.language.toLowerCase()}` : `^^${term.datatype.value}`}`
}

/** Writes results as lines of focus, path, value, component and severity; only for small inputs. */
export function writeResults(path, lines) {
  if (path === null) return
  const file = openSync(path, 'w')
  for (const line of lines) writeSync(file, `${line.join('\t')}\n`)
  closeSync(file)
}

/** The name of a component or a severity without its namespace. */
export function localName(iri) {
  return iri.replace(/^.*#/, '')
}
