import type { Report } from '../model.ts'
import { jsonText } from '../report/json-text.ts'
import { context, jsonLd } from './rdf/json-ld.ts'
import { SHACL_NAMES, shaclReport } from './rdf/shacl-report.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'

/** The same graph as `shacl`, in JSON-LD 1.1 with a context of its own: nothing has to be fetched to read it. */
export default defineReporter({
  id: 'shacl-jsonld',
  extension: 'jsonld',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const { head, results, result, names } = shaclReport(report, options)
    yield `{\n  "@context": ${jsonText(context(SHACL_NAMES), 2)},\n  "@graph": [\n    `
    const members = jsonText(jsonLd(head), 4)
    // The results stand within the report, and come one by one.
    yield members.slice(0, members.lastIndexOf('\n'))
    for (const [i, one] of results.entries()) {
      yield `${i === 0 ? ',\n      "result": [' : ','}\n        ${jsonText(jsonLd(result(one)), 8)}`
    }
    yield results.length > 0 ? '\n      ]\n    }' : '\n    }'
    for (const name of names()) yield `,\n    ${jsonText(jsonLd(name), 4)}`
    yield '\n  ]\n}\n'
  },
})
