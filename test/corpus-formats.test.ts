/** Real files of every format: read with the number of statements or rows that the manifest gives, or refused with cause and place. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SourceReport } from '../src/model.ts'
import { findSources } from '../src/sources/find.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { readSources } from '../src/sources/read.ts'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus')
const there = existsSync(CORPUS)
if (!there) console.info('skipped: real files of every format, ../shared/corpus is not here')

/** The portals of data.gov.be, 190 MB unpacked, are one format; `CORPUS=all` reads them too. */
const LARGEST = process.env.CORPUS === 'all' ? Number.POSITIVE_INFINITY : 5_000_000

interface Row {
  readonly file: string
  readonly format: string
  readonly bytes: string
  readonly triples_or_rows: string
  readonly parses: string
}

/** Not read to the end, or not at all: what is said, and where. Each was opened, and the message is right about the cause. */
const ENDED: Readonly<Record<string, string>> = {
  'be/belgif-inspire-dcat/exemple.rdf': 'read.rdfxml-node-attribute 13:164',
  'be/metadata101-dcat-ap/e2e-record-2.rdf': 'read.rdfxml-striping 80:15',
  'be/smartflanders-summary/catalog.ttl': 'read.prefix-stop 5:78',
  'be/vsds-ldesserver4j/dcat/catalog/invalid-server-dcat.ttl': 'read.prefix-stop 1:30',
  'be/vsds-ldesserver4j/dcat/invalid-to-provided-shape.ttl': 'read.prefix-stop 1:30',
  'be/vsds-ldesserver4j/dcat/valid-to-provided-shape.ttl': 'read.prefix-stop 1:30',
  'ckan/ckanext-dcat/croissant/full_croissant_dataset.jsonld': 'read.json-comma-extra 77:47',
  'ckan/ckanext-dcat/dcat/dataset.ttl': 'read.prefix-undeclared 149:17',
  'datajson/project-open-data/examples/catalog-sample-extended.xml': 'read.xml-no-rdf 1:1',
  'datajson/project-open-data/examples/catalog-sample.xml': 'read.xml-no-rdf 1:1',
  'es/dcat-ap-es/rdf/E1_Catalog_Dataset-DataService-HVD.rdf': 'read.rdfxml-node 80:5',
  'es/dcat-ap-es/ttl/Conventions_catalog-dcat-themetaxonomy.ttl': 'read.unfinished 10:72',
  'es/dcat-ap-es/ttl/Conventions_dataservice-ogc-services.ttl': 'read.ellipsis 9:6',
  'es/dcat-ap-es/ttl/Conventions_dataset-dct-spatial_correct.ttl': 'read.value-missing 4:81',
  'es/dcat-ap-es/ttl/Conventions_dataset-dct-spatial_incorrect.ttl': 'read.value-missing 4:96',
  'es/dcat-ap-es/ttl/Conventions_dataset-metadata-relation.ttl': 'read.prefix-undeclared 22:5',
  'es/dcat-ap-es/ttl/Conventions_general-eli.ttl': 'read.ellipsis 9:5',
  'es/dcat-ap-es/ttl/Conventions_general-http-uris.ttl': 'read.prefix-undeclared 14:5',
  'es/dcat-ap-es/ttl/Conventions_general-temporal.ttl': 'read.prefix-undeclared 9:48',
  'es/dcat-ap-es/ttl/Conventions_general-themes.ttl': 'read.ellipsis 10:1',
  'es/dcat-ap-es/ttl/NTI-RISPv1_Dataset.ttl': 'read.iri-space 27:109',
  'eu/semic-dcat-ap/3.0.0-hvd/html/examples/example-bees_wasps_dataset.ttl': 'read.prefix-stop 1:40',
  'expected/fdk-mqa-dcat-validator/compliant-dataset-event.ttl': 'read.unfinished 44:147',
  'ods/opendatasoft-dcat-draft/examples/catalogue.ttl': 'read.quote-open 24:41',
}

/** Sound, and no metadata: reports of others, scores, the columns of a table, a letter. */
const FOREIGN: Readonly<Record<string, string>> = {
  'expected/fdk-mqa-scoring-service/new_dataset/scores.json': 'read.portal-unknown',
  'expected/fdk-mqa-scoring-service/second_half_of_dataset/scores.json': 'read.portal-unknown',
  'expected/fedict-shacl-reports/summary.csv': 'table.no-title',
  'expected/opendata-swiss-shacl/2025-06-16-1502-shacl-org-oevch-shaclchecker.csv': 'table.no-metadata',
  'expected/opendata-swiss-shacl/2025-06-16-1502-shacl-org-oevch-shaclstatistics.csv': 'table.no-title',
  'expected/opendata-swiss-shacl/2025-06-16-1640-shacl-shaclstatistics.csv': 'table.no-title',
  'no/dcat-ap-no-validator/invalid_rdf.txt': 'read.no-rdf',
  'ods/sbb/dataset_fields.json': 'read.portal-unknown',
}

/** Parts passed over in files that are read to their end. */
const SKIPPED: Readonly<Record<string, number>> = {
  'be/bertvannuffelen-dcat-ap-vl/dcat-ap-vl-metdata.jsonld': 1,
  'be/bertvannuffelen-dcat-ap-vl/dcat-ap-vl-vea.jsonld': 1,
  'be/bertvannuffelen-dcat-ap-vl/dcat-ap-vl.jsonld': 1,
  'fr/udata/csw_dcat/geonetwork-dcat-page-3.xml': 2,
  'fr/udata/csw_dcat/geonetwork-dcat-page-5.xml': 2,
  'fr/udata/dcat/geonetwork.xml': 14,
}

/** Envelopes of a catalogue service, which RDF parsers refuse: what they hold is read. */
const ENVELOPE = /^fr\/udata\/csw_dcat\//

/** Files read, read in part, and refused, by format; without the large ones. */
const COUNTS: Readonly<Record<string, readonly [read: number, ended: number, refused: number]>> = {
  csv: [7, 0, 4],
  html: [0, 0, 17],
  json: [26, 0, 3],
  'json-ld': [116, 1, 0],
  nq: [1, 0, 0],
  nt: [17, 0, 0],
  trig: [7, 0, 0],
  turtle: [193, 11, 7],
  txt: [0, 0, 1],
  xml: [102, 3, 2],
}

describe.skipIf(!there)('every file of the manifest (skipped without ../shared/corpus)', () => {
  const rows: Row[] = there ? parse(readFileSync(join(CORPUS, 'manifest.csv'), 'utf8'), { columns: true }) : []
  const small = rows.filter(({ bytes }) => Number(bytes) < LARGEST)
  const read = new Map<string, { source: SourceReport; distinct: number }>()

  beforeAll(async () => {
    const io = nodeIo()
    for (const { file } of small) {
      const { graph, sources } = await readSources(await findSources([join(CORPUS, file)], io), {}, io)
      expect(sources.length, file).toBe(1)
      read.set(file, { source: sources[0]!, distinct: graph.size })
    }
  }, 60_000)

  const lostIn = ({ problems }: SourceReport) => problems.filter(({ notice }) => !notice)

  test('is read or refused, format by format', () => {
    expect(rows.length).toBe(518)
    const counts: Record<string, [number, number, number]> = {}
    for (const { file, format } of small) {
      counts[format] ??= [0, 0, 0]
      const { complete, statements } = read.get(file)!.source
      counts[format][complete ? 0 : statements > 0 ? 1 : 2]++
    }
    const large = rows.filter((row) => !small.includes(row))
    for (const { format } of large) counts[format]![0]++
    expect(counts).toEqual(COUNTS)
  })

  test('has the number of statements, or of rows, that the manifest gives', () => {
    let compared = 0
    for (const { file, format, triples_or_rows: count, parses } of small) {
      const { source, distinct } = read.get(file)!
      if (count === '' || !source.complete || /FAIL/.test(parses)) continue
      compared++
      if (format === 'csv') expect(source.dialect!.rows, file).toBe(Number(count))
      else expect([source.statements, distinct], file).toContain(Number(count))
    }
    expect(compared).toBeGreaterThan(350)
  })

  test('is refused with the cause and its place', () => {
    const ended = small.filter(({ file, format }) => format !== 'html' && !read.get(file)!.source.complete)
    const said = ended.map(({ file }) => {
      const [first, second] = lostIn(read.get(file)!.source)
      expect(second, file).toBeUndefined()
      const { line, column } = first!.place
      return [file, file in FOREIGN ? first!.message : `${first!.message} ${line}:${column}`]
    })
    expect(Object.fromEntries(said)).toEqual({ ...ENDED, ...FOREIGN })
    for (const { file, format } of small) {
      if (format !== 'html') continue
      expect(
        lostIn(read.get(file)!.source).map(({ message }) => message),
        file,
      ).toEqual(['read.html-none'])
    }
  })

  test('that the manifest says does not parse is refused, unless it is an envelope', () => {
    const failing = small.filter(({ parses }) => /FAIL/.test(parses)).map(({ file }) => file)
    expect(failing.length).toBe(30)
    expect(failing.filter((file) => !(file in ENDED))).toEqual(failing.filter((file) => ENVELOPE.test(file)))
    expect(Object.keys(ENDED).filter((file) => !failing.includes(file))).toEqual([])
  })

  test('that is read to its end is read whole, but for parts that are named', () => {
    const skipped = small.flatMap(({ file }) => {
      const { source } = read.get(file)!
      return source.complete && source.skipped > 0 ? [[file, source.skipped] as const] : []
    })
    expect(Object.fromEntries(skipped)).toEqual(SKIPPED)
    // What needs a context that lies elsewhere is read without a network.
    const remote = small.filter(({ parses }) => /remote context/.test(parses))
    expect(remote.length).toBe(50)
    for (const { file } of remote) expect(read.get(file)!.source, file).toMatchObject({ complete: true })
  })
})
