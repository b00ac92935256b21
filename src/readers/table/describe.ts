/** What columns say of a node, and of the nodes that their paths lead over: a contact point, an agent, a period. */
import { iri, type Prefix } from '../../rdf/namespaces.ts'
import type { Given } from './distributions.ts'
import { addValue, type Part } from './parts.ts'
import { isAddress, type Value } from './values.ts'

export const IDENTIFIER = 'dct:identifier'

/** Classes of the nodes that a property leads to. */
export const CLASSES: Readonly<Record<string, string>> = {
  'adms:identifier': iri('adms:Identifier'),
  'dcat:contactPoint': iri('vcard:Kind'),
  'dct:conformsTo': iri('dct:Standard'),
  'dct:contributor': iri('foaf:Agent'),
  'dct:creator': iri('foaf:Agent'),
  'dct:provenance': iri('dct:ProvenanceStatement'),
  'dct:publisher': iri('foaf:Agent'),
  'dct:rights': iri('dct:RightsStatement'),
  'dct:rightsHolder': iri('foaf:Agent'),
  'dct:spatial': iri('dct:Location'),
  'dct:temporal': iri('dct:PeriodOfTime'),
}

/** The full IRI of a prefixed name; paths are checked when they are read. */
export function iriOf(name: string): string {
  let found = iris.get(name)
  if (found === undefined) {
    found = iri(name as `${Prefix}:${string}`)
    iris.set(name, found)
  }
  return found
}

/** Names of properties, with their IRIs: a few dozen in a table. */
const iris = new Map<string, string>()

/** Adds values to a node, or to the nodes that their paths lead to. */
export function describe(to: Part, given: readonly Given[], valueIn: (one: Given) => Value): void {
  const known = new Map<string, Part>()
  const stepTo = (one: Given): Part => {
    const { steps, ways } = one.column
    let owner = to
    for (let i = 0; i < steps.length; i++) {
      let found = known.get(ways[i]!)
      if (found === undefined) {
        found = nodeOf(ways[i]!, steps[i]!, given, one, valueIn)
        owner.parts.push({ property: iriOf(steps[i]!), part: found })
        known.set(ways[i]!, found)
      }
      owner = found
    }
    return owner
  }
  for (const one of given) {
    const { property, steps, described, field } = one.column
    if (property === 'rdf:type') continue
    const value = valueIn(one)
    // It has been used as the name of the node that other columns describe.
    if (described && isName(one, value) && given.some((other) => leadsTo(other, property))) continue
    if (property === '@id') addName(to, one, value, given, stepTo)
    else if (field.kind === 'contact' && 'node' in value) {
      const owner = stepTo(one)
      for (const [inner, plain] of value.node) addValue(owner, inner, plain, null, one.at)
    } else addValue(steps.length === 0 ? to : stepTo(one), iriOf(property), value, CLASSES[property] ?? null, one.at)
  }
}

/** Does a value make the node that a property leads to? */
function leadsTo({ column, text }: Given, property: string): boolean {
  return column.steps[0] === property && (column.property !== '@id' || isAddress(text))
}

/**
 * A column with IRIs. That of the node itself has been used; what is none stays as an identifier, for the check to see.
 * That of another node names it when other columns describe it, and stands for it when there are none.
 */
function addName(to: Part, one: Given, value: Value, given: readonly Given[], stepTo: (one: Given) => Part): void {
  const step = one.column.steps[0]
  if (step === undefined) {
    if (!isAddress(one.text)) addValue(to, iriOf(IDENTIFIER), value, null, one.at)
    return
  }
  const others = given.some((other) => other !== one && [...other.column.steps, other.column.property][0] === step)
  if (others && isAddress(one.text)) stepTo(one)
  else addValue(to, iriOf(step), value, null, one.at)
}

/** Does a value name a node, by its IRI or its label? A text that is none stands for itself; a period is one of its own. */
function isName({ column }: Given, value: Value): boolean {
  return column.field.kind !== 'period' && ('iri' in value || 'node' in value)
}

/** The node that a property leads to; columns of the property itself, and of its IRI, name it. */
function nodeOf(
  path: string,
  step: string,
  given: readonly Given[],
  { at }: Given,
  valueIn: (one: Given) => Value,
): Part {
  const naming = given.find(({ column }) => column.described && column.path === path)
  const value = naming === undefined ? null : valueIn(naming)
  const named = `${path}/@id`
  const address = given.find((one) => one.column.path === named && isAddress(one.text))
  const name = value !== null && 'iri' in value ? value.iri : (address?.text ?? null)
  const type = CLASSES[step] ?? null
  const part: Part = { type, iri: name, apart: '', at: (naming ?? address)?.at ?? at, facts: [], parts: [] }
  if (value !== null && 'node' in value && isName(naming!, value)) {
    for (const [inner, plain] of value.node) addValue(part, inner, plain, null, naming!.at)
  }
  return part
}
