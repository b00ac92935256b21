/** The JSON-LD contexts that come with metakeur, written from what their publishers say of their terms. */
import { type JsonNode, readJson } from '../json-tree.ts'
import { dcat } from './dcat.ts'
import { dcatAp2, dcatAp2Languages, dcatAp3, dcatApHvd } from './dcat-ap.ts'
import { dcatApVl } from './dcat-ap-vl.ts'
import type { ContextValue } from './notation.ts'
import { projectOpenData } from './project-open-data.ts'
import { schemaOrg } from './schema-org.ts'

/** Addresses, without scheme, `www.` and closing sign, with what stands there. */
const CONTEXTS: readonly (readonly [address: RegExp, context: () => ContextValue])[] = [
  [/^schema\.org(?:\/docs\/jsonldcontext\.json(?:ld)?)?$/, schemaOrg],
  [/^w3\.org\/ns\/dcat(?:2|3)?(?:\.jsonld)?$/, dcat],
  [/^project-open-data\.cio\.gov\/v1\.1\/schema(?:\/catalog\.jsonld)?$/, projectOpenData],
  [/^data\.vlaanderen\.be\/context\/dcat-ap-vl\.jsonld$/, dcatApVl],
  [/^data\.vlaanderen\.be\/(?!.*202[0-5]).*\/metadata-voor-services-ap\.jsonld$/, dcatApVl],
  [/^(?:.*\/)?dcat-ap-hvd\/(?:.*\/)?(?:2\.2\.0|3\.0\.0)\/context\/dcat-ap-hvd\.jsonld$/, dcatApHvd],
  [/^(?:.*\/)?dcat-ap\/(?:.*\/)?3\.\d\.\d\/context\/dcat-ap\.jsonld$/, dcatAp3],
  [/^(?:.*\/)?dcat-ap\/.*\/dcat-ap_lang_2\.\d\.\d\.jsonld$/, dcatAp2Languages],
  [/^(?:.*\/)?dcat-ap\/.*\/dcat-ap_2\.\d\.\d\.jsonld$/, dcatAp2],
]

/** Contexts that were asked for, as trees. */
const made = new Map<() => ContextValue, JsonNode>()

/** The value of `@context` at an address; null when metakeur does not have it. */
export function knownContext(iri: string): JsonNode | null {
  const address = iri
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#]+$/, '')
  const found = CONTEXTS.find(([pattern]) => pattern.test(address))?.[1]
  if (found === undefined) return null
  const node = made.get(found) ?? readJson(JSON.stringify(found()), 20).root!
  made.set(found, node)
  return node
}
