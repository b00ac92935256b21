/**
 * Our points of the MQA beside those of the formula of ckan-mqa (mjanez/ckan-mqa, a784c13), which also counts up to 405:
 * on ten catalogues of the corpus, and from where the difference comes. Nothing is asked of the network, so both have 0
 * for links that answer; the range of ours stands beside it.
 *
 *   npm run build && node bench/mqa.js [folder of the corpus]
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ours } from './dist.js'

const CORPUS = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus'))
const CATALOGUES = [
  'be/datagovbe/ldes-flat/statbel-wiki.nt.gz',
  'be/datagovbe/ldes-flat/dov-03.nt.gz',
  'be/datagovbe/ldes-flat/gent.nt.gz',
  'be/datagovbe/ldes-flat/walstat.nt.gz',
  'be/datagovbe/ldes-flat/elia.nt.gz',
  'ch/ckan-mqa-samples/dcatap-ch_catalog.ttl',
  'de/govdata-shacl-validation/dashboard/rostock-catalog-original-input.rdf.gz',
  'cz/linkedpipes/test.trig',
  'it/ckanext-dcatapit/catalog_dati_unibo.rdf',
  'es/dcat-ap-es/rdf/1.0.0/E_DCAT-AP-ES_Catalog_NSIP.rdf',
]
const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const DIMENSIONS = ['findability', 'accessibility', 'interoperability', 'reusability', 'contextuality']

const [{ run }, { nodeIo }, { findSources }, { readSources }, { MQA_METRICS }, { FILE_TYPE }, { EU_NON_PROPRIETARY }] =
  await Promise.all([
    ours('run.js'),
    ours('sources/node-io.js'),
    ours('sources/find.js'),
    ours('sources/read.js'),
    ours('quality/quality-model.js'),
    ours('background/file-type.js'),
    ours('background/file-type-facts.js'),
  ])

/** Labels of its lists, in lower case. */
const wordsOf = (list) => list.toLowerCase().trim().split(/\s+/)
const FILE_TYPES = wordsOf(FILE_TYPE.codes)
const OPEN_TYPES = wordsOf(EU_NON_PROPRIETARY)
const MEDIA = /(?:application|audio|font|image|message|model|multipart|text|video)\/[a-z0-9.+-]+/i

/**
 * Its formula: for each metric the share of resources (or of values) times the weight, added up. A list is searched for a
 * label that stands anywhere in the value.
 */
function ckanMqa(graph, complies) {
  const typed = (local) => graph.subjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', graph.iri(DCAT + local))
  const [datasets, distributions] = [typed('Dataset'), typed('Distribution')]
  const having = (nodes, property) => nodes.filter((node) => graph.object(node, property) >= 0).length
  const values = (nodes, property, matches) =>
    nodes
      .flatMap((node) => graph.objects(node, property))
      .filter((value) => matches(graph.isBlank(value) ? '' : graph.value(value).toLowerCase())).length
  const holds = (labels) => (text) => labels.some((label) => text.includes(label))
  const share = (count, nodes) => (nodes.length === 0 ? 0 : count / nodes.length)
  const ofDatasets = (property, weight) => weight * share(having(datasets, property), datasets)
  const ofDistributions = (property, weight) => weight * share(having(distributions, property), distributions)
  const listed = (property, matches, weight) => weight * share(values(distributions, property, matches), distributions)
  const isMedia = (text) => MEDIA.test(text)
  return {
    findability:
      ofDatasets(`${DCAT}keyword`, 30) +
      ofDatasets(`${DCAT}theme`, 30) +
      ofDatasets(`${DCT}spatial`, 20) +
      ofDatasets(`${DCT}temporal`, 20),
    accessibility: ofDistributions(`${DCAT}downloadURL`, 20),
    interoperability:
      ofDistributions(`${DCT}format`, 20) +
      ofDistributions(`${DCAT}mediaType`, 10) +
      listed(`${DCT}format`, isMedia, 10) +
      (listed(`${DCT}format`, holds(FILE_TYPES), 10) + listed(`${DCAT}mediaType`, isMedia, 10)) / 2 +
      listed(`${DCT}format`, holds(OPEN_TYPES), 20) +
      listed(`${DCT}format`, holds(FILE_TYPES), 20) +
      (complies ? 30 : 0),
    // dcat:license and dcat:accessRights are asked for, which do not exist; its list of licences has other IRIs.
    reusability:
      10 *
        share(
          values(distributions, `${DCT}license`, holds(['creativecommons.org', 'opendatacommons.org'])),
          distributions,
        ) +
      5 *
        share(
          values(datasets, `${DCT}accessRights`, (text) => /authority\/access-right\//.test(text)),
          datasets,
        ) +
      ofDatasets(`${DCAT}contactPoint`, 20) +
      ofDatasets(`${DCT}publisher`, 10),
    contextuality:
      ofDistributions(`${DCT}rights`, 5) +
      ofDistributions(`${DCAT}byteSize`, 5) +
      ofDatasets(`${DCT}issued`, 5) +
      ofDatasets(`${DCT}modified`, 5),
  }
}

const total = (points) => Math.round(DIMENSIONS.reduce((sum, id) => sum + points[id], 0))
const bandOf = (points) => (points >= 351 ? 'Excellent' : points >= 221 ? 'Good' : points >= 121 ? 'Sufficient' : 'Bad')

if (!existsSync(CORPUS)) {
  console.error(`${CORPUS} is not there: give the folder of the corpus`)
  process.exitCode = 2
} else {
  const io = nodeIo()
  console.log('| catalogue | datasets | ours | band | ckan-mqa | band | difference per dimension (F, A, I, R, C) |')
  console.log('|---|---|---|---|---|---|---|')
  for (const path of CATALOGUES) {
    const file = join(CORPUS, path)
    const request = { paths: [file], profile: null, syntax: null, asOf: '2026-11-24', keepGoing: true }
    const { report } = await run(request, io)
    const scored = report.records.filter(({ mqa }) => mqa !== null)
    const mean = (id) => scored.reduce((sum, { mqa }) => sum + mqa.dimensions[id].lower, 0) / scored.length
    const own = Object.fromEntries(DIMENSIONS.map((id) => [id, mean(id)]))
    const { graph } = await readSources(await findSources([file], io), {}, io)
    // One verdict for the whole catalogue.
    const complies = scored.every((record) =>
      record.measurements.some(({ check, value }) => check === 'exchange-profile-valid' && value === 1_000_000),
    )
    const theirs = ckanMqa(graph, complies)
    const { lower, upper, datasets } = report.summary.mqa
    const differences = DIMENSIONS.map((id) => {
      const difference = Math.round(theirs[id] - own[id])
      return difference > 0 ? `+${difference}` : String(difference)
    })
    console.log(
      `| ${path} | ${datasets} | ${lower} to ${upper} | ${bandOf(lower)} to ${bandOf(upper)} | ${total(theirs)} | ${bandOf(total(theirs))} | ${differences.join(', ')} |`,
    )
  }
  const most = Object.values(MQA_METRICS).reduce((sum, { points }) => sum + points, 0)
  console.log(`\nOurs adds up to ${most}, ckan-mqa's indicators to ${most + 10}; 80 of each are links that answer.`)
}
