/** rdf-validate-shacl, out of bench/.tools, on N3.Store. */
import { Store } from 'n3'
import { readInto, readShapes } from './n3-data.js'
import { localName, request, say, stopwatch, termText, writeResults } from './report.js'

const { default: Validator } = await import(
  new URL('../.tools/npm/node_modules/rdf-validate-shacl/index.js', import.meta.url)
)
const { data, shapes, results } = request()
const watch = stopwatch()
const shapesDataset = readShapes(new Store(), shapes)
const dataset = await readInto(new Store(), data, watch.times)
const report = await watch.time('validate', () => new Validator(shapesDataset).validate(dataset))
say(watch.times, report.results.length)
writeResults(
  results,
  report.results.map((r) => [
    termText(r.focusNode),
    r.path === null ? '' : r.path.termType === 'NamedNode' ? r.path.value : 'path',
    termText(r.value),
    localName(r.sourceConstraintComponent.value),
    localName(r.severity.value),
  ]),
)
