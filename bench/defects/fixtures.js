/** The valid fixtures and the example, as records. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'n3'
import { globSync } from 'tinyglobby'
import { datasetsOf, documentOf, indexed, statementsOf } from './documents.js'
import { recordOf } from './record.js'

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = ['fixtures/examples/*.ttl', 'fixtures/profiles/*/valid*.ttl', 'fixtures/dcat-ap-vl*/valid*.ttl']

/** Every dataset of the valid fixtures and of the example. */
export function fixtureRecords() {
  const files = globSync(FIXTURES, { cwd: ROOT }).sort()
  return files.flatMap((file) => {
    const quads = new Parser({ baseIRI: 'https://data.voorbeeldstad.be/id/' }).parse(
      readFileSync(join(ROOT, file), 'utf8'),
    )
    const index = indexed(statementsOf(quads))
    return datasetsOf(index).map((node) =>
      recordOf(`${file} ${node}`, node, documentOf(node, index.bySubject, index.byObject)),
    )
  })
}
