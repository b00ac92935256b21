/** Prefixes that reports print and that examples in checks may use. */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  dqv: 'http://www.w3.org/ns/dqv#',
  earl: 'http://www.w3.org/ns/earl#',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  generiek: 'https://data.vlaanderen.be/ns/generiek#',
  geodcat: 'http://data.europa.eu/930/',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
  locn: 'http://www.w3.org/ns/locn#',
  mdcat: 'https://data.vlaanderen.be/ns/metadata-dcat#',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  time: 'http://www.w3.org/2006/time#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export type Prefix = keyof typeof PREFIXES

/** `dct:title` → the full IRI. The prefix is checked by the compiler. */
export function iri(name: `${Prefix}:${string}`): string {
  let found = iris.get(name)
  if (found === undefined) {
    const colon = name.indexOf(':')
    found = interned(PREFIXES[name.slice(0, colon) as Prefix] + name.slice(colon + 1))
    iris.set(name, found)
  }
  return found
}

/**
 * The one string that V8 keeps of a text for as long as it is in use, as it does of names of members: two of those are
 * compared by where they stand, and not letter by letter. For names that are compared millions of times.
 */
export function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0]!
}

/** The names that the program asks for. */
const iris = new Map<string, string>()

const byLength = Object.entries(PREFIXES).sort((a, b) => b[1].length - a[1].length)

/** Names that were asked for last; the properties of a run are few. */
const names = new Map<string, string>()
const NAMES = 1024

/** The prefixed name of an IRI when one of ours fits and the rest is a simple local name, else the IRI itself. */
export function prefixed(value: string): string {
  let name = names.get(value)
  if (name === undefined) {
    name = shortened(value)
    if (names.size >= NAMES) names.clear()
    names.set(value, name)
  }
  return name
}

function shortened(value: string): string {
  for (const [prefix, namespace] of byLength) {
    if (value.startsWith(namespace)) {
      const local = value.slice(namespace.length)
      return /^[A-Za-z_][\w.-]*$/.test(local) ? `${prefix}:${local}` : value
    }
  }
  return value
}

/** Prefix lines in Turtle, for the examples of checks. */
export const PREFIX_LINES = Object.entries(PREFIXES)
  .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`)
  .join('\n')
