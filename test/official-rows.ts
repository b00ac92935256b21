/** What published shapes ask, a row for each class and property, as the tables of constraints have it. */
import { readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { iri, prefixed } from '../src/rdf/namespaces.ts'

export interface OfficialRow {
  /** `dcat:Dataset|dct:title`. */
  readonly row: string
  readonly severity: 'Violation' | 'Warning'
  /** `minCount 1`, `class foaf:Agent`, `node DateOrDateTimeDataType_Shape`; a property without any asks nothing. */
  readonly asks: readonly string[]
}

const ASKED = ['minCount', 'maxCount', 'nodeKind', 'class', 'datatype', 'node', 'hasValue']

/** Property shapes of node shapes with a target class, in the order of the files. */
export function officialRows(files: readonly string[]): OfficialRow[] {
  return files.flatMap((file) => {
    const quads = new Parser().parse(readFileSync(file, 'utf8'))
    const values = (subject: Quad['subject'] | Quad['object'], property: string) =>
      quads.filter((one) => one.subject.equals(subject) && one.predicate.value === property).map(({ object }) => object)
    return quads
      .filter(({ predicate }) => predicate.value === iri('sh:property'))
      .flatMap(({ subject, object }) => {
        const of = (name: string) => values(object, iri('sh:path').replace(/path$/, name))
        return values(subject, iri('sh:targetClass')).map((target) => ({
          row: `${prefixed(target.value)}|${prefixed(of('path')[0]!.value)}`,
          severity: of('severity')[0]?.value.endsWith('#Warning') ? ('Warning' as const) : ('Violation' as const),
          asks: ASKED.flatMap((name) => of(name).map((one) => `${name} ${prefixed(one.value).replace(/^.*r5r#/, '')}`)),
        }))
      })
  })
}
