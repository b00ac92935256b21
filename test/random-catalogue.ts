/** Small catalogues for fast-check: records that share nodes and refer to each other, spread over files statement by statement. */
import fc from 'fast-check'
import { PREFIXES } from '../src/rdf/namespaces.ts'

const { rdf, dcat, dct, foaf, vcard, adms, xsd } = PREFIXES
const TYPE = `<${rdf}type>`

const nodes = Array.from({ length: 14 }, (_, i) => `<https://data.example.be/id/${i}>`)
const agents = ['<https://data.vlaanderen.be/id/organisatie/OVO000001>', '<https://data.example.be/agent>']
const classes = [
  'Dataset',
  'Dataset',
  'Dataset',
  'DataService',
  'DatasetSeries',
  'Catalog',
  'CatalogRecord',
  'Distribution',
]
const profiles = [
  '<https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2022-04-21>',
  '<http://data.europa.eu/r5r/>',
]
const long =
  'Bomen langs gewestwegen in Vlaanderen, met soort, omtrek, hoogte en datum van planting, ingemeten door toezichters'
const texts = [
  '"Bomen"@nl',
  '"Trees"@en',
  '"Bomen"',
  '"test"',
  '""',
  `"${long} 2020"@nl`,
  `"${long} 2021"@nl`,
  `"${long}s"@nl`,
]
const blanks = ['_:a', '_:b', '_:c']

const node = fc.constantFrom(...nodes)
const blank = fc.constantFrom(...blanks)
const either = fc.oneof({ weight: 4, arbitrary: node }, { weight: 1, arbitrary: blank })
const text = fc.constantFrom(...texts)
const agent = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...agents) }, { weight: 1, arbitrary: blank })
const line = (s: fc.Arbitrary<string>, p: string, o: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(s, o).map(([subject, object]) => `${subject} <${p}> ${object} .`)

const statement = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(either, fc.constantFrom(...classes)).map(([s, c]) => `${s} ${TYPE} <${dcat}${c}> .`),
  },
  { weight: 8, arbitrary: line(either, `${dct}title`, text) },
  { weight: 8, arbitrary: line(either, `${dct}description`, text) },
  { weight: 8, arbitrary: line(either, `${dct}publisher`, agent) },
  line(agent, `${foaf}name`, text),
  line(agent, `${rdf}type`, fc.constant(`<${foaf}Agent>`)),
  line(either, `${dct}identifier`, fc.constantFrom('"1"', '"https://data.example.be/id/1"')),
  line(either, `${dct}license`, fc.constantFrom('<http://creativecommons.org/publicdomain/zero/1.0/>', '"CC0"')),
  line(either, `${dct}modified`, fc.constantFrom(`"2026-01-01"^^<${xsd}date>`, '"gisteren"')),
  line(
    either,
    `${dct}accessRights`,
    fc.constantFrom('<http://publications.europa.eu/resource/authority/access-right/PUBLIC>'),
  ),
  line(
    either,
    `${dcat}downloadURL`,
    fc.constantFrom('<https://data.example.be/a.csv>', '<https://data.example.be/b.zip>'),
  ),
  line(either, `${dcat}accessURL`, fc.constantFrom('<https://data.example.be/a>')),
  line(either, `${dcat}contactPoint`, either),
  line(either, `${vcard}hasEmail`, fc.constantFrom('<mailto:info@example.be>', '<mailto:jan.peeters@example.be>')),
  ...['distribution', 'dataset', 'inSeries', 'servesDataset', 'record', 'theme'].map((p) =>
    line(either, dcat + p, either),
  ),
  line(either, `${foaf}primaryTopic`, node),
  line(either, `${adms}sample`, either),
  line(either, `${dct}conformsTo`, fc.constantFrom(...profiles)),
  fc.constant('dit is geen statement'),
)

/** Texts of files by name: N-Triples under several names, so that two readers are used. */
export const catalogueFiles: fc.Arbitrary<Record<string, string>> = fc
  .array(fc.tuple(statement, fc.nat(3), fc.nat(9)), { minLength: 100, maxLength: 250 })
  .map((placed) => {
    const files: Record<string, string> = { 'a.nt': '', 'b.nt': '', 'c.ttl': '', 'd.nq': '' }
    const names = Object.keys(files)
    for (const [one, where, again] of placed) {
      // A line that is no statement ends a file of Turtle.
      const name = names[one.startsWith('dit') ? 0 : where]!
      files[name] += `${one}\n`
      // Some things are said twice.
      if (again === 0) files['b.nt'] += `${one}\n`
      if (again === 1 && !one.startsWith('dit'))
        files['d.nq'] += one.replace(/ \.$/, ' <https://data.example.be/graph> .\n')
    }
    return files
  })
