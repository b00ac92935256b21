import { defineCheck, FULL } from '../define.ts'
import type { ShapeResult } from '../model.ts'

/** Constraint components that have words of their own; the others share `other`. */
const MESSAGES = {
  MinCountConstraintComponent: 'missing',
  MaxCountConstraintComponent: 'tooMany',
  DatatypeConstraintComponent: 'datatype',
  NodeKindConstraintComponent: 'nodeKind',
  ClassConstraintComponent: 'class',
  UniqueLangConstraintComponent: 'uniqueLang',
} as const satisfies Record<string, string>

function messageOf(component: string) {
  return Object.hasOwn(MESSAGES, component) ? MESSAGES[component as keyof typeof MESSAGES] : 'other'
}

/**
 * As `shacl-valid`, with the shapes of the European profile. It words only what the chosen profile lets pass: where a rule of
 * that profile already speaks of the same property of the same node, it stays silent.
 */
export default defineCheck({
  id: 'exchange-profile-valid',
  dimension: 'uitwisselbaar',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  combine: 'log',
  reads: [],
  since: '0.1.0',
  title: 'The record keeps the rules of DCAT-AP',
  why: 'Federal and European portals harvest with DCAT-AP; a record that breaks it is repaired, shown in part or refused.',
  fix: 'Mend what DCAT-AP asks beside the Flemish profile; each finding names the property.',
  limits: 'It cannot foresee what a given harvester does.',
  notApplicable: 'DCAT-AP itself is the chosen profile.',
  messages: {
    missing: '{path} is missing on {node}. DCAT-AP makes it mandatory, so fill it in.',
    tooMany: '{path} stands more than once on {node}. DCAT-AP allows one; keep the right one.',
    datatype:
      '{path} of {node} has a value of the wrong datatype ({value}). DCAT-AP does not accept it; correct the type.',
    nodeKind: '{path} of {node} is of the wrong kind ({value}). Make a text of an address, or an address of a text.',
    class: '{path} of {node} leads to something of another class ({value}). Give the class that DCAT-AP asks.',
    uniqueLang: '{path} of {node} stands twice in one language. Keep one text for each language.',
    other: '{path} of {node} breaks a rule of DCAT-AP ({rule}). Correct the value.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dct:description "Aantal fietsers per uur."@nl .`,
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Aantal fietsers per uur."@nl .',
  },
  *run({ record, shapeResults, exchangeResults }) {
    if (exchangeResults === null) return
    const worded = new Set(shapeResults.map(({ focus, path }) => `${focus} ${path}`))
    const faults = new Map<string, ShapeResult>()
    for (const result of exchangeResults) {
      if (result.severity !== 'error' && result.severity !== 'blocking') continue
      const key = `${record.kindOf(result.focus)} ${result.path} ${result.component}`
      const known = faults.get(key)
      // One that nobody words yet is shown rather than one that is already told.
      if (known === undefined || (isWorded(known) && !isWorded(result))) faults.set(key, result)
    }
    function isWorded({ focus, path }: ShapeResult): boolean {
      return worded.has(`${focus} ${path}`)
    }
    for (const fault of faults.values()) {
      const { focus: node, path, value: object, component, rule } = fault
      if (isWorded(fault)) yield { node, value: 0, path }
      else
        yield { node, value: 0, path, message: messageOf(component), args: { rule }, ...(object < 0 ? {} : { object }) }
    }
    if (faults.size === 0) yield { node: record.node, value: FULL }
  },
})
