/** shacl-engine on any RDF/JS dataset. */
import { Validator } from 'shacl-engine'
import { readInto, readShapes } from './n3-data.js'
import { localName, request, say, stopwatch, termText, writeResults } from './report.js'

export async function validateWith(factory, makeDataset) {
  const { data, shapes, results } = request()
  const watch = stopwatch()
  const shapesDataset = readShapes(makeDataset(), shapes)
  const dataset = await readInto(makeDataset(), data, watch.times)
  const report = await watch.time('validate', () => new Validator(shapesDataset, { factory }).validate({ dataset }))
  say(watch.times, report.results.length)
  writeResults(
    results,
    report.results.map((r) => [
      termText(r.focusNode.term),
      pathText(r.path),
      // A result on a number of values has none (SHACL sections 4.2 and 4.4.5), but shacl-engine gives one.
      /Count|UniqueLang/.test(r.constraintComponent.value) ? '' : termText(r.value?.term),
      localName(r.constraintComponent.value),
      localName(r.severity.value),
    ]),
  )
}

function pathText(path) {
  const [step] = path ?? []
  if (step === undefined) return ''
  return path.length === 1 && step.start === 'subject' && step.quantifier === 'one' ? step.predicates[0].value : 'path'
}
