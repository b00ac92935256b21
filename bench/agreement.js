/**
 * Do the engines say the same? Not the number of results is compared but the results themselves: focus, path, value,
 * component and severity, blank nodes alike.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './process.js'

const FOAF = 'http://xmlns.com/foaf/0.1/'
const VCARD = 'http://www.w3.org/2006/vcard/ns#'
const SUBCLASS_OF = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'
/** Classes with the narrower ones that many registries give instead. */
const NARROWER = { [`${FOAF}Agent`]: `${FOAF}Organization`, [`${VCARD}Kind`]: `${VCARD}Organization` }

/**
 * The data with narrower classes of publishers and contact points, and what FOAF and vCard say of these, as harvested
 * catalogues often carry it along. Here engines part: SHACL (section 1.1) looks for subclasses in the data.
 */
function narrowed(data) {
  const pairs = Object.entries(NARROWER)
  const text = pairs.reduce((all, [wide, narrow]) => all.replaceAll(`<${wide}> .\n`, `<${narrow}> .\n`), data)
  return text + pairs.map(([wide, narrow]) => `<${narrow}> <${SUBCLASS_OF}> <${wide}> .\n`).join('')
}

/** How often each result was given. */
async function resultsOf(engine, data, shapes, folder) {
  const file = join(folder, 'results.tsv')
  const run = await measure(engine, ['--results', file, data, ...shapes])
  if (run.failed) return run
  const counts = new Map()
  for (const line of readFileSync(file, 'utf8').split('\n').slice(0, -1)) counts.set(line, (counts.get(line) ?? 0) + 1)
  return { counts, results: run.results }
}

/** Results of one that the other does not give, by component and path. */
function missing(ours, theirs) {
  const found = new Map()
  let total = 0
  for (const [line, count] of ours) {
    const more = count - (theirs.get(line) ?? 0)
    if (more <= 0) continue
    total += more
    const [, path, , component] = line.split('\t')
    const kind = `${component} ${path.replace(/^.*[/#]/, '')}`
    found.set(kind, (found.get(kind) ?? 0) + more)
  }
  const most = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5)
  return { total, most: most.map(([kind, count]) => `${count} × ${kind}`).join(', ') }
}

export async function agreement(engines, data, shapes, folder) {
  const extended = join(folder, 'narrower.nt')
  writeFileSync(extended, narrowed(readFileSync(data, 'utf8')))
  for (const [file, what] of [
    [data, 'the smallest file'],
    [extended, 'the same with foaf:Organization and vcard:Organization, and whose subclasses these are'],
  ]) {
    console.log(`## Agreement on ${what}, full shapes\n`)
    const ours = await resultsOf(engines.metakeur, file, shapes, folder)
    console.log(`metakeur: ${ours.results} results`)
    for (const [name, engine] of Object.entries(engines)) {
      if (name === 'metakeur' || engine.missing !== undefined) continue
      const theirs = await resultsOf(engine, file, shapes, folder)
      if (theirs.failed) {
        console.log(`${name}: ${theirs.failed}`)
        continue
      }
      const left = missing(ours.counts, theirs.counts)
      const more = missing(theirs.counts, ours.counts)
      const same = left.total === 0 && more.total === 0
      console.log(`${name}: ${theirs.results} results${same ? ', the same to the last one' : ''}`)
      if (left.total > 0) console.log(`  misses ${left.total}: ${left.most}`)
      if (more.total > 0) console.log(`  gives ${more.total} others: ${more.most}`)
    }
    console.log('')
  }
}
