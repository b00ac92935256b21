import { licenceOf } from '../../background/licence.ts'
import { iri } from '../../rdf/namespaces.ts'
import { addressOf, reference } from './kinds.ts'
import type { Statements, Thing } from './statements.ts'
import { textOf, type Value, wordOf } from './value.ts'

const LICENSE = iri('dct:license')
/** Identifiers and titles by which portals say that no licence was chosen. */
const NONE = /^(?:not ?specified|licen[cs]e not specified|none|no licen[cs]e)$/i
/** Identifiers and titles that CKAN, udata and Socrata offer to choose from, and the page of the licence that they mean. */
const OFFERED: Readonly<Record<string, string>> = {
  'creative commons 1.0 universal (public domain dedication)': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'creative commons cczero': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'licence ouverte / open licence version 2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  lov2: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  'odc-by': 'http://opendatacommons.org/licenses/by/1.0/',
  'odc-odbl': 'http://opendatacommons.org/licenses/odbl/1.0/',
  'open data commons attribution license': 'http://opendatacommons.org/licenses/by/1.0/',
  'open data commons open database license (odbl)': 'http://opendatacommons.org/licenses/odbl/1.0/',
  'open data commons public domain dedication and license (pddl)': 'https://opendatacommons.org/licenses/pddl/1.0/',
}

/** The IRI of the licence that a word means for sure, or null. */
function known(word: string): string | null {
  const page = Object.hasOwn(OFFERED, word.toLowerCase()) ? OFFERED[word.toLowerCase()]! : word
  return licenceOf(page)?.iri ?? null
}

/** The value that says best which licence holds: one that is an IRI, else one that is known, else the first. */
export function licenceIn(values: readonly (Value | null)[]): Value | null {
  const stated = values.filter((value) => value !== null && !NONE.test(wordOf(value) ?? 'none'))
  return (
    stated.find((value) => addressOf(value!) !== null) ??
    stated.find((value) => known(textOf(value)!) !== null) ??
    stated[0] ??
    null
  )
}

export function licence(to: Statements, subject: Thing, value: Value | null): void {
  if (value === null || NONE.test(wordOf(value) ?? '')) return
  const meant = addressOf(value) === null ? known(wordOf(value) ?? '') : null
  if (meant === null) reference(to, subject, LICENSE, value)
  else to.iri(subject, LICENSE, meant, value)
}

/**
 * States the licence of a dataset where DCAT-AP wants it: on each distribution that has none of its own. In the forms of
 * these portals a licence belongs to the dataset with all its files; without files it stays on the dataset.
 */
export function spreadLicence(
  to: Statements,
  dataset: Thing,
  distributions: readonly { readonly thing: Thing; readonly licence: Value | null }[],
  value: Value | null,
): void {
  if (distributions.length === 0) licence(to, dataset, value)
  for (const { thing, licence: own } of distributions) licence(to, thing, own ?? value)
}
