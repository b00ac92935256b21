/**
 * Repairs of the federal harvester where a record meets others: R02, R09, R24 and the duplicates of R26. What other
 * records have is known only when they are read in the same run.
 */
import type { GraphReader, Neighbours, RecordView } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { mailsAt } from './contacts.ts'
import type { RecordRule, Repair } from './harvest-rules.ts'
import { isElsewhere } from './nodes.ts'
import { rememberedByTerm } from './remembered.ts'

const IDENTIFIER = iri('dct:identifier')
const CONTACT = iri('dcat:contactPoint')
const NAME = iri('vcard:fn')
const DATASET = iri('dcat:dataset')
const SERVICE = iri('dcat:DataService')

/** The identifier of a record that another one of its catalogues has too. */
function sharedIdentifier(
  graph: GraphReader,
  record: RecordView,
  neighbours: Neighbours | null,
  isMeant: (otherIsService: boolean) => boolean,
): Repair | null {
  for (const id of neighbours?.sameIdentifier ?? []) {
    const other = graph.iri(id)
    if (other >= 0 && isMeant(graph.isA(other, SERVICE))) {
      return { node: record.node, path: IDENTIFIER, object: graph.object(record.node, IDENTIFIER) }
    }
  }
  return null
}

/** Different names in one language, and several mail addresses. */
const isOfMany = rememberedByTerm((graph, contact): boolean => {
  const languages = graph.objects(contact, NAME).map((name) => graph.language(name))
  return new Set(languages).size < languages.length && mailsAt(graph, contact).length > 1
})

export const RELATION_RULES: readonly RecordRule[] = [
  {
    // A dataset and a service share an identifier: that of the service is rewritten.
    id: 'r02',
    find(graph, record, neighbours) {
      if (record.kind !== 'dataset' && record.kind !== 'service') return null
      return sharedIdentifier(graph, record, neighbours, (isService) => isService !== (record.kind === 'service'))
    },
  },
  {
    // One contact IRI with many names and mails: split.
    id: 'r09',
    find(graph, { node }) {
      for (const object of graph.objects(node, CONTACT)) {
        if (graph.isIri(object) && isOfMany(graph, object)) return { node, path: CONTACT, object }
      }
      return null
    },
  },
  {
    // A dataset that is listed but not described: taken off the list. A list of which nothing is described is only a list.
    id: 'r24',
    find(graph, { node, kind }) {
      if (kind !== 'catalog') return null
      const listed = graph.objects(node, DATASET)
      const gone = listed.find((object) => isElsewhere(graph, object))
      if (gone !== undefined && listed.some((object) => graph.isDescribed(object))) {
        return { node, path: DATASET, object: gone }
      }
      return null
    },
  },
  {
    // Two records of a kind share an identifier: the second is dropped.
    id: 'r26c',
    find(graph, record, neighbours) {
      if (record.kind !== 'dataset' && record.kind !== 'service') return null
      return sharedIdentifier(graph, record, neighbours, (isService) => isService === (record.kind === 'service'))
    },
  },
]
