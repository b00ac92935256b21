import type { Report } from '../model.ts'
import { dqvReport } from './rdf/dqv-report.ts'
import { nQuads } from './rdf/n-quads.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'

/** The same graph as `dqv`, as N-Quads: a statement a line, for stores and for tools that read line by line. */
export default defineReporter({
  id: 'dqv-nquads',
  extension: 'dqv.nq',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const { base, resources } = dqvReport(report, options)
    const statements = nQuads(base)
    for (const resource of resources()) yield statements(resource)
  },
})
