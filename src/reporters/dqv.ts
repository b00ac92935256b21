import type { Report } from '../model.ts'
import { DQV_PREFIXES, dqvReport } from './rdf/dqv-report.ts'
import { turtleOf } from './rdf/turtle.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'

/**
 * Measurements, scores and what to mend in the Data Quality Vocabulary (quality-model section 6.1), as Turtle. The model
 * that they are of is not repeated: it stands in `vocab/quality-model-<version>.ttl`. No node is blank, and every name is
 * made from what it names, so the same input gives the same bytes.
 */
export default defineReporter({
  id: 'dqv',
  extension: 'dqv.ttl',
  render: (report: Report, options: RenderOptions): Iterable<string> =>
    turtleOf(DQV_PREFIXES, dqvReport(report, options)),
})
