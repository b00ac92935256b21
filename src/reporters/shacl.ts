import type { Report } from '../model.ts'
import type { Prefix } from '../rdf/namespaces.ts'
import { shaclReport } from './rdf/shacl-report.ts'
import { prefixLines, turtle } from './rdf/turtle.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'

const USED = ['dcat', 'dct', 'foaf', 'prov', 'rdf', 'rdfs', 'schema', 'sh', 'vcard', 'xsd'] as const satisfies Prefix[]

/**
 * What SHACL found as an `sh:ValidationReport` in Turtle (user-experience section 4.6), in the order of the report. Labels
 * of blank nodes are made from what the nodes are, so the same input gives the same bytes.
 */
export default defineReporter({
  id: 'shacl',
  extension: 'ttl',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const { statement, value } = turtle(USED)
    const { head, results, result, names } = shaclReport(report, options)
    yield prefixLines(USED) + statement(head)
    for (const one of results) yield `\n${head.id} sh:result ${value(result(one), 0)} .\n`
    for (const name of names()) yield `\n${statement(name)}`
  },
})
