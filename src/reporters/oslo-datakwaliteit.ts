import type { Report } from '../model.ts'
import { OSLO_PREFIXES, osloReport } from './rdf/oslo-report.ts'
import { turtleOf } from './rdf/turtle.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'

/**
 * Scores and verdicts as OSLO Datakwaliteit has them (ISO 19157; quality-model section 6.2), as Turtle: its own JSON-LD
 * context misspells a datatype. What was not measured is left out, because an element without a result is none.
 */
export default defineReporter({
  id: 'oslo-datakwaliteit',
  extension: 'oslo.ttl',
  render: (report: Report, options: RenderOptions): Iterable<string> =>
    turtleOf(OSLO_PREFIXES, osloReport(report, options)),
})
