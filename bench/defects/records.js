/** Real records of the corpus, each as a document of its own. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { ours } from '../dist.js'
import { datasetsOf, documentOf, indexed, statementsOf } from './documents.js'
import { choose, randomOf, seedOf } from './random.js'
import { recordOf } from './record.js'

const CORPUS = join(import.meta.dirname, '../../../shared/corpus')
/** Most statements of a record; bigger ones would only cost time. */
const MOST = 600

/** Files, and how many of 200 records come from them. Files by others than a portal (`eu`, `nl`, `es`) are examples. */
const PORTALS = [
  ['be/datagovbe/ldes-flat/dov-03.nt.gz', 16],
  ['be/datagovbe/ldes-flat/elia.nt.gz', 8],
  ['be/datagovbe/ldes-flat/fluvius.nt.gz', 8],
  ['be/datagovbe/ldes-flat/gent.nt.gz', 18],
  ['be/datagovbe/ldes-flat/inbo-ipt.nt.gz', 12],
  ['be/datagovbe/ldes-flat/infrabel.nt.gz', 10],
  ['be/datagovbe/ldes-flat/statbel-wiki.nt.gz', 12],
  ['be/datagovbe/ldes-flat/walstat.nt.gz', 10],
  ['be/belgif-inspire-dcat/statbel_opendata_subset.ttl', 5],
  ['be/metadata101-dcat-ap/vlaanderen-gdi-mef/*.rdf', 8],
  ['be/metadata101-dcat-ap/sample-data/*.xml', 8],
  ['be/bertvannuffelen-dcat-ap-vl/*.jsonld', 4],
  ['de/govdata-shacl-validation/dashboard/brandenburg-catalog-original-input.ttl.gz', 10],
  ['de/govdata-shacl-validation/dashboard/bremen-catalog-original-input.rdf.gz', 8],
  ['de/govdata-shacl-validation/dashboard/destatis-catalog-original-input.rdf', 8],
  ['de/govdata-shacl-validation/dashboard/rostock-catalog-original-input.rdf.gz', 8],
  ['cz/linkedpipes/test.trig', 6],
  ['ch/ckan-mqa-samples/*.ttl', 8],
  ['ods/opendatasoft-dcat-draft/**/*.ttl', 6],
  ['it/**/*.rdf', 6],
  ['fr/udata/dcat/*.xml', 6],
  ['es/dcat-ap-es/ttl/*.ttl', 4],
  ['eu/iso-19139-to-dcat-ap/**/*.rdf', 6],
  ['eu/semic-dcat-ap/**/*.ttl', 4],
  ['nl/nde-dataset-register/*valid*.jsonld', 3],
  ['se/diggsweden-dcat-ap-se/**/*.rdf', 2],
]

/** Real records, chosen by seed from every portal; none where there is no corpus. */
export async function realRecords(count, seed) {
  if (!existsSync(CORPUS)) return []
  const { readSources, findSources, nodeIo, datasetView } = await ours('index.js')
  const io = nodeIo()
  const records = []
  for (const [pattern, share] of PORTALS) {
    const files = globSync([pattern], { cwd: CORPUS }).sort()
    const datasets = []
    for (const file of files) {
      const read = await readSources(await findSources([join(CORPUS, file)], io), {}, io).catch(() => null)
      if (read === null) continue
      const index = indexed(statementsOf(datasetView(read.graph)))
      for (const node of datasetsOf(index)) datasets.push({ file, node, index })
    }
    const random = randomOf(seedOf(seed, pattern))
    // More than wanted, because some are too big.
    const chosen = choose(datasets, share * 2, random).flatMap(({ file, node, index }) => {
      const found = documentOf(node, index.bySubject, index.byObject)
      return found.length > MOST ? [] : [recordOf(`${file} ${node}`, node, found)]
    })
    records.push(...choose(chosen, Math.max(1, Math.round((share * count) / 200)), random))
  }
  return records
}
