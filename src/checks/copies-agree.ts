import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { maskMail, parseMail } from '../values/mail.ts'

const PROPERTIES: Readonly<Record<string, string>> = {
  title: iri('dct:title'),
  publisher: iri('dct:publisher'),
  accessRights: iri('dct:accessRights'),
  licence: iri('dct:license'),
  frequency: iri('dct:accrualPeriodicity'),
  modified: iri('dct:modified'),
  mail: iri('dcat:contactPoint'),
  distributions: iri('dcat:distribution'),
}

/** Eight fields of records with one identifier in two catalogues; a date of change within seven days agrees. */
export default defineCheck({
  id: 'copies-agree',
  dimension: 'consistent',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'service'],
  mode: 'cross',
  reads: ['dct:identifier', 'dct:title', 'dct:publisher', 'dct:accessRights', 'dct:license', 'dct:accrualPeriodicity'],
  since: '0.1.0',
  title: 'Copies of a record say the same',
  why: 'Two answers to one question make a reader trust neither.',
  fix: 'Correct the record at its source, and harvest it again.',
  limits: 'Which of two values is true, it cannot tell.',
  notApplicable: 'No other catalogue has a record with this identifier.',
  messages: {
    differs:
      '{path} of {node} is {here}, but {there} in its copy {other}. Correct it at the source, then harvest again.',
  },
  examples: {
    good: `<https://data.gent.be/catalogus> a dcat:Catalog ; dcat:dataset <https://data.gent.be/id/dataset/1> .
<https://opendata.be/catalogus> a dcat:Catalog ; dcat:dataset <https://opendata.be/id/dataset/9> .
<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:identifier "bomen" ; dct:title "Bomen"@nl .
<https://opendata.be/id/dataset/9> a dcat:Dataset ; dct:identifier "bomen" ; dct:title "Bomen"@nl .`,
    bad: `<https://data.gent.be/catalogus> a dcat:Catalog ; dcat:dataset <https://data.gent.be/id/dataset/1> .
<https://opendata.be/catalogus> a dcat:Catalog ; dcat:dataset <https://opendata.be/id/dataset/9> .
<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:identifier "bomen" ; dct:title "Bomen"@nl .
<https://opendata.be/id/dataset/9> a dcat:Dataset ; dct:identifier "bomen" ; dct:title "Bomeninventaris"@nl .`,
  },
  run({ record, cross }) {
    const outcomes: Outcome[] = []
    const { node } = record
    for (const copy of cross?.of(record.id)?.copies ?? []) {
      if (!copy.sameIdentifier) continue
      const agreeing = copy.compared.length - copy.different.length
      if (agreeing > 0) outcomes.push({ node, value: FULL, count: agreeing })
      for (const { field, here, there } of copy.different) {
        const args = { here: shown(field, here), there: shown(field, there), other: copy.id }
        outcomes.push({ node, value: 0, message: 'differs', path: PROPERTIES[field]!, args } satisfies Outcome)
      }
    }
    return outcomes
  },
})

/** A mail may be that of a person. */
function shown(field: string, value: string): string {
  const mail = field === 'mail' ? parseMail(value) : null
  return mail === null ? value : maskMail(mail)
}
