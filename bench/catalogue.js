/** A file of N-Triples as nodes, and its datasets as the records that portals and inventories keep of them. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  r5r: 'http://data.europa.eu/r5r/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const STATEMENT = /^(\S+) <([^>]*)> (?:<([^>]*)>|(_:\S+)|"((?:[^"\\]|\\.)*)"(?:@(\S+)|\^\^<([^>]*)>)?) \.$/
const ESCAPES = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** An IRI as prefix and local name; the IRI itself where no prefix fits. */
export function shortened(iri) {
  for (const [prefix, space] of Object.entries(PREFIXES)) {
    if (iri.startsWith(space) && /^[\w-]+$/.test(iri.slice(space.length))) return `${prefix}:${iri.slice(space.length)}`
  }
  return iri
}

function unescaped(text) {
  return text.replace(/\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|(.))/gi, (_, four, eight, sign) =>
    sign === undefined ? String.fromCodePoint(Number.parseInt(four ?? eight, 16)) : (ESCAPES[sign] ?? sign),
  )
}

/** Nodes by name (`_:label` or the IRI), each with its statements: `{ property, iri | blank | text, language, datatype }`. */
export async function nodesOf(path) {
  const nodes = new Map()
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [, subject, predicate, iri, blank, text, language, datatype] = STATEMENT.exec(line)
    const name = subject.startsWith('<') ? subject.slice(1, -1) : subject
    if (!nodes.has(name)) nodes.set(name, [])
    const value = text === undefined ? undefined : unescaped(text)
    nodes.get(name).push({ property: shortened(predicate), iri, blank, text: value, language, datatype })
  }
  return nodes
}

/** The datasets, each as the nodes that hang on it, every node once: for syntaxes in which nodes lie in one another. */
export function trees(nodes) {
  const done = new Set()
  const isDataset = (name) => nodes.get(name)?.some(({ iri }) => iri === `${PREFIXES.dcat}Dataset`) ?? false
  const tree = (name) => {
    done.add(name)
    const statements = nodes.get(name).map((one) => {
      const object = one.iri ?? one.blank
      const owned = object !== undefined && nodes.has(object) && !done.has(object) && !isDataset(object)
      return owned ? { ...one, node: tree(object) } : one
    })
    return { name, statements }
  }
  const datasets = [...nodes.keys()].filter(isDataset)
  return [...datasets, ...nodes.keys()].filter((name) => !done.has(name)).map((name) => done.has(name) || tree(name)).filter((one) => one !== true) // biome-ignore format: one line a step is no clearer
}

/** The datasets as flat records in Dutch, as far as they go. */
export function recordsOf(nodes) {
  const all = (name, property) => (nodes.get(name) ?? []).filter((one) => one.property === property)
  const textIn = (one) => one?.text ?? one?.iri ?? ''
  const dutch = (name, property) => {
    const found = all(name, property)
    return textIn(found.find(({ language }) => language === 'nl') ?? found[0])
  }
  const one = (name, property) => textIn(all(name, property)[0])
  const inner = (name, property) => all(name, property).map(({ iri, blank }) => iri ?? blank)
  const languages = (name, property) =>
    Object.fromEntries(all(name, property).map(({ text, language }) => [language ?? 'nl', text ?? '']))
  return [...nodes.keys()]
    .filter((name) => nodes.get(name).some(({ iri }) => iri === `${PREFIXES.dcat}Dataset`))
    .map((name, n) => {
      const contact = inner(name, 'dcat:contactPoint')[0]
      const publisher = inner(name, 'dct:publisher')[0]
      return {
        id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        iri: name,
        title: dutch(name, 'dct:title'),
        titles: languages(name, 'dct:title'),
        description: dutch(name, 'dct:description'),
        descriptions: languages(name, 'dct:description'),
        keywords: all(name, 'dcat:keyword').map(textIn),
        themes: all(name, 'dcat:theme').map(textIn),
        publisher: dutch(publisher, 'vcard:fn') || dutch(publisher, 'foaf:name') || 'Digitaal Vlaanderen',
        contact: dutch(contact, 'vcard:fn'),
        mail: one(contact, 'vcard:hasEmail').replace(/^mailto:/, ''),
        issued: one(name, 'dct:issued').slice(0, 10),
        modified: one(name, 'dct:modified').slice(0, 10),
        page: one(name, 'dcat:landingPage'),
        spatial: one(name, 'dct:spatial'),
        access: one(name, 'dct:accessRights'),
        files: inner(name, 'dcat:distribution').map((file, i) => ({
          id: `00000000-0000-4000-${String(8000 + (i % 1000))}-${String(n).padStart(12, '0')}`,
          title: dutch(file, 'dct:title'),
          description: dutch(file, 'dct:description'),
          access: one(file, 'dcat:accessURL'),
          download: one(file, 'dcat:downloadURL'),
          format: one(file, 'dct:format').replace(/^.*\//, ''),
          mediaType: one(file, 'dcat:mediaType').replace(/^.*\/media-types\//, ''),
          licence: one(file, 'dct:license'),
        })),
      }
    })
}
