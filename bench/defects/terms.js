/** Terms as N-Triples write them, and statements as `{ s, p, o }` of such terms (the predicate as a bare IRI). */
const SPACES = {
  adms: 'http://www.w3.org/ns/adms#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  dqv: 'http://www.w3.org/ns/dqv#',
  eu: 'http://publications.europa.eu/resource/authority/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  locn: 'http://www.w3.org/ns/locn#',
  mdcat: 'https://data.vlaanderen.be/ns/metadata-dcat#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** `dct:title` as the whole IRI; anything else as it is. */
export function expand(name) {
  const colon = name.indexOf(':')
  const space = SPACES[name.slice(0, colon)]
  return space === undefined ? name : space + name.slice(colon + 1)
}

export const RDF_TYPE = expand('rdf:type')

const ESCAPES = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' }
const PLAIN = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

export const iri = (name) => `<${expand(name)}>`
export const text = (value, tag = '') =>
  `"${value.replace(/["\\\n\r]/g, (sign) => ESCAPES[sign])}"${tag === '' ? '' : `@${tag}`}`
export const typed = (value, datatype) => `${text(value)}^^${iri(datatype)}`

export const isIri = (term) => term.startsWith('<')
export const isLiteral = (term) => term.startsWith('"')
export const isNode = (term) => !isLiteral(term)

/** The IRI, or what a literal says, without its tag or datatype. */
export function contentOf(term) {
  if (isIri(term)) return term.slice(1, -1)
  if (!isLiteral(term)) return term
  return term
    .slice(1, term.lastIndexOf('"'))
    .replace(/\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|(.))/gi, (_, four, eight, sign) =>
      sign === undefined ? String.fromCodePoint(Number.parseInt(four ?? eight, 16)) : (PLAIN[sign] ?? sign),
    )
}

/** `@nl`, `^^<…>` or nothing: what stands behind the closing quote. */
export const suffixOf = (term) => (isLiteral(term) ? term.slice(term.lastIndexOf('"') + 1) : '')
export const languageOf = (term) => (suffixOf(term).startsWith('@') ? suffixOf(term).slice(1) : '')

/** The same literal with other words: its tag or datatype stays. */
export const reworded = (term, value) => text(value) + suffixOf(term)

export const statement = (s, property, o) => ({ s, p: expand(property), o })
export const lineOf = ({ s, p, o }) => `${s} <${p}> ${o} .`

/** A document in N-Triples. */
export function ntriples(statements) {
  return `${statements.map(lineOf).join('\n')}\n`
}

/** A term of N3.js or of ours (RDF/JS) as N-Triples write it. */
export function termText(term, blank = (label) => label) {
  if (term.termType === 'NamedNode') return `<${term.value}>`
  if (term.termType === 'BlankNode') return `_:${blank(term.value)}`
  if (term.language) return text(term.value, term.language)
  const datatype = term.datatype.value
  return datatype === expand('xsd:string') ? text(term.value) : typed(term.value, datatype)
}
