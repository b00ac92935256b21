import type { Report } from '../model.ts'
import { jsonText } from '../report/json-text.ts'
import { DQV_LINKS, DQV_NAMES, dqvReport } from './rdf/dqv-report.ts'
import { context, jsonLdLines } from './rdf/json-ld.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'

/** The same graph as `dqv`, in JSON-LD 1.1 with a context of its own; a resource stands on a line. */
export default defineReporter({
  id: 'dqv-jsonld',
  extension: 'dqv.jsonld',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const { base, resources } = dqvReport(report, options)
    // Behind a number sign nothing is relative to anything.
    const form = { links: DQV_LINKS, base: base.endsWith('/') ? base : '' }
    yield `{\n  "@context": ${jsonText(context(DQV_NAMES, form), 2)},\n  "@graph": [`
    const line = jsonLdLines(form)
    let separator = '\n'
    for (const resource of resources()) {
      yield `${separator}    ${line(resource)}`
      separator = ',\n'
    }
    yield '\n  ]\n}\n'
  },
})
