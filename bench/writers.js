/** Datasets of the corpus in the formats that registries have, as their programs write them. */
import { PREFIXES, recordsOf, shortened, trees } from './catalogue.js'

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const label = (name) => name.slice(2).replace(/\W/g, '_')

/** RDF/XML, nodes in one another, two spaces a level. */
export function rdfXml(nodes) {
  const lines = []
  const node = ({ name, statements }, indent) => {
    const about = name.startsWith('_:') ? `rdf:nodeID="${label(name)}"` : `rdf:about="${escaped(name)}"`
    lines.push(`${indent}<rdf:Description ${about}>`)
    for (const one of statements) property(one, `${indent}  `)
    lines.push(`${indent}</rdf:Description>`)
  }
  const property = ({ property: name, iri, blank, text, language, datatype, node: owned }, indent) => {
    if (owned !== undefined) {
      lines.push(`${indent}<${name}>`)
      node(owned, `${indent}  `)
      lines.push(`${indent}</${name}>`)
    } else if (iri !== undefined) lines.push(`${indent}<${name} rdf:resource="${escaped(iri)}"/>`)
    else if (blank !== undefined) lines.push(`${indent}<${name} rdf:nodeID="${label(blank)}"/>`)
    else {
      const kind = language ? ` xml:lang="${language}"` : datatype ? ` rdf:datatype="${escaped(datatype)}"` : ''
      lines.push(`${indent}<${name}${kind}>${escaped(text)}</${name}>`)
    }
  }
  const spaces = Object.entries(PREFIXES).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`)
  lines.push('<?xml version="1.0" encoding="UTF-8"?>', `<rdf:RDF${spaces.join('')}>`)
  for (const tree of trees(nodes)) node(tree, '  ')
  return `${lines.join('\n')}\n</rdf:RDF>\n`
}

/**
 * JSON-LD with its context in it, nodes in one another; in the order of Streaming JSON-LD (context, types, identifier), so
 * that a streaming parser need not keep what it read.
 */
export function jsonLd(nodes) {
  const object = ({ name, statements }) => {
    const types = statements.filter(({ property }) => property === 'rdf:type').map(({ iri }) => shortened(iri))
    const made = { ...(types.length > 0 && { '@type': types.length === 1 ? types[0] : types }), '@id': name }
    for (const { property, iri, blank, text, language, datatype, node } of statements) {
      if (property === 'rdf:type') continue
      const literal = language ? { '@language': language } : datatype ? { '@type': shortened(datatype) } : null
      const value =
        node !== undefined
          ? object(node)
          : text === undefined
            ? { '@id': iri ?? blank }
            : literal === null
              ? text
              : { ...literal, '@value': text }
      made[property] = made[property] === undefined ? value : [made[property], value].flat()
    }
    return made
  }
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': trees(nodes).map(object) }, null, 2)}\n`
}

/** What `package_search` of CKAN answers. */
export function ckan(nodes) {
  const results = recordsOf(nodes).map((one) => ({
    author: null,
    author_email: null,
    creator_user_id: '8a3bd1a0-6b1c-4c2e-9a53-1f0f3f2b9a10',
    id: one.id,
    isopen: true,
    license_id: 'cc-by',
    license_title: 'Creative Commons Attribution',
    license_url: 'http://www.opendefinition.org/licenses/cc-by',
    maintainer: one.contact,
    maintainer_email: one.mail,
    metadata_created: `${one.issued || '2020-01-01'}T08:00:00.000000`,
    metadata_modified: `${one.modified || '2024-01-01'}T08:00:00.000000`,
    name: `dataset-${one.id}`,
    notes: one.description,
    num_resources: one.files.length,
    num_tags: one.keywords.length,
    organization: {
      id: 'b7a2f5b0-2f8f-4e1c-8f53-4a4b8a9b2a00',
      name: 'organisation',
      title: one.publisher,
      type: 'organization',
      description: '',
      image_url: '',
      created: '2015-01-01T08:00:00.000000',
      is_organization: true,
      approval_status: 'approved',
      state: 'active',
    },
    owner_org: 'b7a2f5b0-2f8f-4e1c-8f53-4a4b8a9b2a00',
    private: false,
    state: 'active',
    title: one.title,
    type: 'dataset',
    url: one.page,
    version: null,
    extras: [
      { key: 'access_rights', value: one.access },
      { key: 'issued', value: one.issued },
      { key: 'modified', value: one.modified },
      { key: 'spatial_uri', value: one.spatial },
      { key: 'theme', value: JSON.stringify(one.themes) },
      { key: 'uri', value: one.iri },
    ],
    groups: [],
    resources: one.files.map((file, position) => ({
      cache_last_updated: null,
      cache_url: null,
      created: '2020-01-01T08:00:00.000000',
      description: file.description,
      format: file.format,
      hash: '',
      id: file.id,
      last_modified: null,
      metadata_modified: '2024-01-01T08:00:00.000000',
      mimetype: file.mediaType,
      mimetype_inner: null,
      name: file.title,
      package_id: one.id,
      position,
      resource_type: null,
      size: null,
      state: 'active',
      license: file.licence,
      url: file.access,
      download_url: file.download,
      url_type: null,
    })),
    tags: one.keywords.map((name) => ({ display_name: name, id: one.id, name, state: 'active', vocabulary_id: null })),
    relationships_as_subject: [],
    relationships_as_object: [],
  }))
  const result = { count: results.length, facets: {}, results, sort: 'score desc', search_facets: {} }
  return JSON.stringify({ help: 'https://ckan.example.org/api/3/action/help_show', success: true, result })
}

/** Project Open Data v1.1. */
export function dataJson(nodes) {
  const dataset = recordsOf(nodes).map((one) => ({
    '@type': 'dcat:Dataset',
    accessLevel: 'public',
    contactPoint: { '@type': 'vcard:Contact', fn: one.contact, hasEmail: `mailto:${one.mail}` },
    description: one.description,
    distribution: one.files.map((file) => ({
      '@type': 'dcat:Distribution',
      accessURL: file.access,
      description: file.description,
      downloadURL: file.download,
      format: file.format,
      mediaType: file.mediaType,
      title: file.title,
    })),
    identifier: one.iri,
    issued: one.issued,
    keyword: one.keywords,
    landingPage: one.page,
    license: one.files[0]?.licence,
    modified: one.modified,
    publisher: { '@type': 'org:Organization', name: one.publisher },
    spatial: one.spatial,
    theme: one.themes,
    title: one.title,
  }))
  const conformsTo = 'https://project-open-data.cio.gov/v1.1/schema'
  return `${JSON.stringify({ conformsTo, '@type': 'dcat:Catalog', dataset }, null, 2)}\n`
}

/** The catalogue of Opendatasoft (Explore API 2.1). */
export function opendatasoft(nodes) {
  const results = recordsOf(nodes).map((one) => ({
    dataset_id: one.id,
    dataset_uid: `da_${one.id}`,
    attachments: [],
    has_records: true,
    data_visible: true,
    fields: [
      { name: 'geo_point_2d', description: null, annotations: {}, label: 'Geo Point', type: 'geo_point_2d' },
      { name: 'naam', description: null, annotations: {}, label: 'naam', type: 'text' },
      { name: 'jaar', description: null, annotations: {}, label: 'jaar', type: 'int' },
    ],
    metas: {
      default: {
        title: one.title,
        description: one.description,
        theme: one.themes,
        keyword: one.keywords,
        license: 'CC BY 4.0',
        license_url: one.files[0]?.licence,
        language: 'nl',
        metadata_languages: ['nl'],
        timezone: null,
        modified: one.modified,
        modified_updates_on_metadata_change: false,
        data_processed: one.modified,
        metadata_processed: one.modified,
        publisher: one.publisher,
        references: one.page,
        records_count: 1234,
        federated: false,
      },
      dcat: { created: one.issued, issued: one.issued, contact_name: one.contact, contact_email: one.mail },
    },
    features: ['analyze', 'geo'],
    alternative_exports: one.files.map((file) => ({
      title: file.title,
      description: file.description,
      url: file.access,
      mimetype: file.mediaType,
    })),
  }))
  const links = [{ rel: 'self', href: 'https://data.example.org/api/explore/v2.1/catalog/datasets' }]
  return JSON.stringify({ total_count: results.length, links, results })
}
