import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { iri } from '../rdf/namespaces.ts'

/** How the loader reads a shapes graph. Lists are in the order of the file. */
export interface Reading {
  subjects(property: string): Term[]
  objects(subject: Term, property: string): Term[]
  /** Properties that a shape states. */
  properties(subject: Term): string[]
  /** Members of an rdf:List, or null when it is none. */
  list(head: Term): Term[] | null
}

const named = (value: string): NamedNode => DataFactory.namedNode(value) as NamedNode

/** Longest list that is read; a longer one is a loop. */
const LONGEST = 10_000

export function readingOf(dataset: DatasetCore): Reading {
  const objects = (subject: Term, property: string): Term[] =>
    [...dataset.match(subject as NamedNode, named(property))].map((quad) => quad.object)
  return {
    objects,
    subjects: (property) => [...dataset.match(null, named(property))].map((quad) => quad.subject),
    properties: (subject) => [...new Set([...dataset.match(subject as NamedNode)].map((quad) => quad.predicate.value))],
    list(head) {
      const members: Term[] = []
      let rest = head
      while (rest.value !== iri('rdf:nil')) {
        const [first] = objects(rest, iri('rdf:first'))
        const [next] = objects(rest, iri('rdf:rest'))
        if (first === undefined || next === undefined || members.length >= LONGEST) return null
        members.push(first)
        rest = next
      }
      return members
    },
  }
}
