/** Which properties give a record its texts: told with the signs of each statement, because several checks look at all of them. */
import { iri, type Prefix } from '../rdf/namespaces.ts'
import { FIRST_BEHIND } from './signs.ts'

/** Titles, descriptions and keywords. */
export const WORDING = FIRST_BEHIND
/** Names of agents, and labels. */
export const NAME = WORDING << 1
/** Names of concepts and contacts. */
export const OTHER_NAME = WORDING << 2
export const RIGHTS = WORDING << 3
/** Pages, mail addresses and provenance. */
export const LEAD = WORDING << 4

const NAMES: ReadonlyMap<number, readonly `${Prefix}:${string}`[]> = new Map([
  [WORDING, ['dct:title', 'dct:description', 'dcat:keyword']],
  [NAME, ['foaf:name', 'rdfs:label']],
  [OTHER_NAME, ['skos:prefLabel', 'vcard:fn', 'vcard:organization-name']],
  [RIGHTS, ['dct:rights']],
  [
    LEAD,
    [
      'dct:provenance',
      'foaf:mbox',
      'foaf:homepage',
      'foaf:page',
      'dcat:landingPage',
      'mdcat:landingspaginaVoorAuthenticatie',
      'mdcat:landingspaginaVoorGebruiksinformatie',
      'mdcat:landingspaginaVoorStatusinformatie',
      'vcard:hasEmail',
      'vcard:hasURL',
    ],
  ],
])
const kinds = new Map([...NAMES].flatMap(([kind, names]) => names.map((name) => [iri(name), kind] as const)))

/** Which of these kinds of texts a property holds, as a bit among the signs of its values; 0 for none. */
export function textKindOf(path: string): number {
  return kinds.get(path) ?? 0
}
