import { presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const PUBLISHER = iri('dct:publisher')
const RIGHTS_HOLDER = iri('dct:rightsHolder')
const OTHERS = (
  [
    'dct:rightsHolder',
    'dct:creator',
    'dct:contributor',
    'geodcat:custodian',
    'geodcat:distributor',
    'geodcat:originator',
    'geodcat:principalInvestigator',
    'geodcat:processor',
    'geodcat:resourceProvider',
    'geodcat:user',
    'prov:qualifiedAttribution',
  ] as const
).map(iri)

/** Publisher and one other role; they may be the same body, as long as it is said. */
export default defineCheck({
  id: 'roles-distinguished',
  dimension: 'verantwoordelijk',
  tier: 'N',
  severity: 'info',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:publisher', 'dct:rightsHolder', 'dct:creator', 'geodcat:custodian', 'prov:qualifiedAttribution'],
  since: '0.1.0',
  title: 'Publisher, owner and keeper of the data are told apart',
  why: 'Who publishes data is not always who may decide on them or who can mend a fault.',
  fix: 'Name the owner (dct:rightsHolder), the maker (dct:creator) or the keeper (geodcat:custodian) too.',
  limits: 'It cannot tell whether the role is filled.',
  notApplicable: 'Always applies to datasets.',
  messages: {
    none: '{node} names nobody who is responsible. Add dct:publisher, and the owner in dct:rightsHolder.',
    publisherOnly:
      '{node} names its publisher only. Add the owner (dct:rightsHolder), maker or keeper of the data too.',
    noPublisher: '{node} names no publisher. Add dct:publisher.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> ;
  dct:rightsHolder <https://data.vlaanderen.be/id/organisatie/OVO002949> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    const states = (path: string): boolean => presentObjects(graph, node, path).length > 0
    const publisher = states(PUBLISHER)
    const other = OTHERS.some(states)
    if (publisher && other) outcomes.push({ node, value: FULL })
    else if (publisher) outcomes.push({ node, value: FULL / 2, message: 'publisherOnly', path: RIGHTS_HOLDER })
    else if (other) outcomes.push({ node, value: FULL / 2, message: 'noPublisher', path: PUBLISHER })
    else outcomes.push({ node, value: 0, message: 'none', path: PUBLISHER })
    return outcomes
  },
})
