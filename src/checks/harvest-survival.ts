import { conceptText } from '../background/concept-text.ts'
import { repairsOf } from '../background/harvest-rules.ts'
import { lookup } from '../background/lookup.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { parseDate } from '../values/dates.ts'

const LANGUAGE = 'http://publications.europa.eu/resource/authority/language/NLD'

/** The IRI that a language means by its text or other IRI; that of Dutch when it means none. */
function meantLanguage(graph: GraphReader, value: TermId): string {
  return lookup('language', conceptText(graph, value) ?? '').iri ?? LANGUAGE
}

/**
 * Rules R01 to R26 of the quality model, section 3.6. Each repair counts once a record, however often it is needed there,
 * and is told at its first place: one repair costs a fifth, five cost all. R02 and the duplicates of
 * R26 need the other records of the run.
 */
export default defineCheck({
  id: 'harvest-survival',
  dimension: 'uitwisselbaar',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  combine: 'fifth',
  reads: [
    'dct:creator',
    'dct:rights',
    'dcat:contactPoint',
    'dct:accessRights',
    'dcat:accessURL',
    'dct:format',
    'dct:license',
    'dct:language',
    'dcat:byteSize',
  ],
  since: '0.1.0',
  title: 'The record comes through harvesting as it is',
  why: 'What the federal harvester has to guess or drop, readers of data.gov.be and data.europa.eu see otherwise than you meant.',
  fix: 'Mend at the source what the harvester would mend; each finding says what that is.',
  limits: 'The rules of a harvester change. What other records have is known only when they are read in the same run.',
  notApplicable: 'Always applies.',
  messages: {
    r01: '{path} of {node} is empty, and the harvester deletes it (R01). Fill it in or remove it.',
    r02: '{node} shares its identifier {value} with a record of the other kind, and the harvester rewrites that of the service (R02). Give each its own.',
    r03: 'The standard of {node} is no IRI of a standard, and the harvester replaces it (R03). Use the IRI of the standard.',
    r04: '{node} has dcat:endpointUrl, which the harvester rewrites (R04). Write dcat:endpointURL.',
    r05: 'The creator of {node} is the portal, and the harvester removes it (R05). Name who made the data.',
    r06: '{path} of {node} only says that nothing is restricted, and the harvester removes it (R06). Use dct:accessRights.',
    r07: '{path} of {node} is an empty node, and the harvester removes it (R07). Use an IRI, or remove it.',
    r08: '{path} in the contact is {value}, a stand-in, and the harvester removes it (R08). Give the real value.',
    r09: 'The contact {value} has several names and mail addresses, and the harvester splits it (R09). Give each contact an IRI of its own.',
    r10: '{node} has no contact with a mail address, so the harvester puts that of the portal there (R10). Add yours.',
    r11: 'The geometry of {node} has a datatype that does not exist, and the harvester removes it (R11). Use geosparql:wktLiteral.',
    r12: 'The access rights of {node} are no code, so the harvester sets them (R12). Use the IRI PUBLIC or NON_PUBLIC of the EU list.',
    r13: 'dct:source of the catalogue record leads to no other record, and the harvester removes it (R13). Link the source record.',
    r14: '{node} has no access URL, so the harvester puts the page of the catalogue there (R14). Add dcat:accessURL.',
    r15: '{node} has no format, so the harvester guesses one (R15). Add dct:format.',
    r16: '{path} of {node} is a text, or one of several, and the harvester chooses (R16). Give one IRI of the EU list.',
    r17: 'The licence of {node} is not given by its official IRI, and the harvester rewrites it (R17). Use the official IRI.',
    r18: '{value} is broken, and the harvester mends or removes it (R18). Write the whole address from https:// or mailto: on.',
    r19: 'The language {value} is no IRI of the EU list, and the harvester rewrites it (R19). Use {language}.',
    r20: '{path} of {node} has no language tag, and the harvester writes @nl (R20). Tag it yourself.',
    r21: '{path} of {node} has no IRI of a register, so the harvester looks for an enterprise number by name (R21). Use the OVO code.',
    r22: '{path} of {node} leads to the record or the distribution itself, and the harvester puts "#" behind it (R22). Give the address of the page or file.',
    r23: 'A quality measurement is {value}, and the harvester removes it (R23). Give a number, or leave it out.',
    r24: 'The catalogue lists {value}, which is not described, and the harvester takes it off the list (R24). Describe it or remove it.',
    r25a: 'The harvester gives {path} "{value}" the datatype {wanted} (R25). Give it that yourself.',
    r25b: '{path} of {node} holds HTML, which the harvester strips (R25). Write plain text.',
    r26a: 'The harvester gives the size of {node} the datatype xsd:nonNegativeInteger (R26). Give it that yourself.',
    r26b: '{node} has {count} distributions, of which the harvester keeps 10 (R26). Make a series, or offer a service.',
    r26c: '{node} shares its identifier {value} with another record, and the harvester drops the second (R26). Give each its own.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
  dcat:contactPoint [ a vcard:Organization ; vcard:hasEmail <mailto:data@stad.gent> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent" ;
  dct:publisher [ a foaf:Agent ; foaf:name "Stad Gent"@nl ] .`,
  },
  run({ record, graph, cross }) {
    const outcomes: Outcome[] = []
    const repairs = repairsOf(graph, record, cross?.of(record.id) ?? null)
    for (const { rule, node, path, object } of repairs) {
      const language = rule === 'r19' ? meantLanguage(graph, object!) : LANGUAGE
      const args = {
        count: record.distributions.length,
        language,
        ...(rule === 'r25a' && { wanted: `xsd:${parseDate(graph.value(object!))!.kind}` }),
      }
      if (object === undefined) outcomes.push({ node, value: 0, message: rule, path, args })
      else outcomes.push({ node, value: 0, message: rule, path, args, object })
    }
    if (repairs.length === 0) outcomes.push({ node: record.node, value: FULL })
    return outcomes
  },
})
