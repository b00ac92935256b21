import type { TermId } from '../model.ts'
import type { Statement } from '../rdf/builder.ts'
import { iri } from '../rdf/namespaces.ts'
import { IRI, LITERAL } from '../rdf/terms.ts'
import type { SchemaGraph } from './schema-org.ts'
import { CLASS_OF, type Rule } from './schema-org-rules.ts'
import * as values from './schema-org-values.ts'

const TYPE = iri('rdf:type')
const WKT = iri('geosparql:wktLiteral')

/** What a statement becomes: another property or its rule's, and another object. */
interface Change {
  readonly property?: string
  readonly object: TermId
}

/** Rewrites a statement of schema.org as one of DCAT, and adds what it says besides; leaves it when that is not certain. */
export function convert(schema: SchemaGraph, row: number, rule: Rule): void {
  const change = changeOf(schema, row, rule)
  const { builder } = schema
  if (change !== null) builder.rewrite(row, builder.terms.iri(change.property ?? rule[0]), change.object)
}

function changeOf(schema: SchemaGraph, row: number, [property, conversion]: Rule): Change | null {
  const { builder, objects } = schema
  const { terms } = builder
  const statement = builder.statement(row)
  const { subject, object } = statement
  const isLiteral = terms.kind(object) === LITERAL
  const text = terms.value(object)

  const same: Change = { object }
  const link = (found: string | null): Change | null => (found === null ? null : { object: terms.iri(found) })
  const linked = (): Change | null => (isLiteral ? link(values.webIri(text)) : same)
  const literal = (value: string, datatype?: string): Change => ({
    object: datatype === undefined ? terms.literal(value) : terms.literal(value, '', datatype),
  })
  const also = (of: TermId, as: string, value: TermId): void => {
    const { graph, source, line, column } = statement
    const at = of === subject ? statement : { subjectLine: line, subjectColumn: column }
    builder.add(of, terms.iri(as), value, graph, source, line, column, at.subjectLine, at.subjectColumn)
  }
  /** A node where schema.org has a text, with what the text says of it. */
  const node = (className: string, says: readonly (readonly [property: string, value: TermId])[]): Change => {
    const made = terms.blank(`${statement.source}.schema${row - schema.from}`)
    also(made, TYPE, terms.iri(className))
    for (const [of, value] of says) also(made, of, value)
    return { object: made }
  }
  /** What a node says of itself in one of these properties. */
  const said = (...names: string[]): string | null => {
    const found = names.flatMap((name) => objects(object, name))[0]
    return found === undefined ? null : terms.value(found)
  }

  switch (conversion) {
    case 'same':
      return same
    case 'link':
      return linked()
    case 'date':
      return literal(text, values.dateType(text) ?? undefined)
    case 'keywords': {
      if (!isLiteral) return { property: iri('dcat:theme'), object }
      const [first, ...others] = values.keywordsOf(text).map((word) => terms.literal(word, terms.language(object)))
      for (const word of others) also(subject, property, word)
      return first === undefined ? same : { object: first }
    }
    case 'identifier': {
      if (isLiteral) return same
      const value = terms.kind(object) === IRI ? text : said('value', 'url')
      return value === null ? null : literal(value)
    }
    case 'licence':
      if (isLiteral) return linked() ?? same
      return (terms.kind(object) === IRI ? null : link(said('url', 'sameAs'))) ?? same
    case 'agent':
      if (isLiteral) return linked() ?? node(CLASS_OF.agent, [[iri('foaf:name'), object]])
      contactOfAgent(schema, statement)
      return same
    case 'contact':
      return isLiteral ? node(CLASS_OF.contact, [[iri('vcard:fn'), object]]) : same
    case 'location':
      return linked() ?? node(CLASS_OF.location, [[iri('rdfs:label'), object]])
    case 'period': {
      const interval = isLiteral ? values.intervalOf(text) : null
      if (interval === null) return linked() ?? same
      const ends = [
        [iri('dcat:startDate'), interval.start],
        [iri('dcat:endDate'), interval.end],
      ] as const
      return node(
        CLASS_OF.period,
        ends.flatMap(([of, date]) => (date === null ? [] : [[of, literal(date, values.dateType(date)!).object]])),
      )
    }
    case 'language':
      return link(values.languageIri(isLiteral ? text : (said('alternateName', 'name') ?? ''))) ?? same
    case 'mail':
      return link(values.mailIri(text)) ?? same
    case 'phone':
      return link(values.phoneIri(text)) ?? same
    case 'media-type':
      return link(values.mediaTypeIri(text)) ?? { property: iri('dct:format'), object }
    case 'size': {
      const bytes = values.byteSize(text)
      return bytes === null ? null : literal(bytes, iri('xsd:nonNegativeInteger'))
    }
    case 'download': {
      const file = linked()
      // DCAT-AP asks every distribution for a page to get it from; without one that is the file.
      if (file !== null && objects(subject, 'url').length === 0) also(subject, iri('dcat:accessURL'), file.object)
      return file
    }
    case 'geometry': {
      const box = said('box')
      const wkt = box === null ? values.pointWkt(said('latitude') ?? '', said('longitude') ?? '') : values.boxWkt(box)
      if (wkt === null) return null
      return { ...literal(wkt, WKT), property: box === null ? property : iri('dcat:bbox') }
    }
    case 'inverse': {
      const { graph, source, line, column, subjectLine, subjectColumn } = statement
      if (!isLiteral) {
        const as = terms.iri(property)
        builder.add(object, as, subject, graph, source, subjectLine, subjectColumn, line, column)
      }
      return null
    }
  }
}

/** The contact point of a publisher is that of a dataset that has none of its own: DCAT wants it there. */
function contactOfAgent({ builder, said, nameOf, objects }: SchemaGraph, statement: Statement): void {
  const { subject, object, predicate } = statement
  const name = nameOf(predicate)
  const leads = name === 'publisher' || (name === 'creator' && objects(subject, 'publisher').length === 0)
  if (!leads || objects(subject, 'contactPoint').length > 0) return
  for (const { row, name: of, object: contact } of said(object)) {
    const { graph, source, line, column } = builder.statement(row)
    if (of !== 'contactPoint' || builder.terms.kind(contact) === LITERAL) continue
    const property = builder.terms.iri(iri('dcat:contactPoint'))
    const { subjectLine, subjectColumn } = statement
    builder.add(subject, property, contact, graph, source, line, column, subjectLine, subjectColumn)
  }
}
