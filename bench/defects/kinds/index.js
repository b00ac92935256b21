/** Every kind of defect. */
import { CLAIMS } from './claims.js'
import { CODE_DEFECTS } from './codes.js'
import { DATES } from './dates.js'
import { LICENCES } from './licences.js'
import { LINKS } from './links.js'
import { MISSING } from './missing.js'
import { OTHERS } from './others.js'
import { PEOPLE } from './people.js'
import { TERMS } from './terms.js'
import { TEXTS } from './texts.js'

const GROUPS = {
  'what is missing': MISSING,
  'texts for nodes, nodes for texts, terms that do not exist': TERMS,
  'code lists': CODE_DEFECTS,
  'licences and rights': LICENCES,
  'publisher, standard, profile': CLAIMS,
  'titles, descriptions, keywords, languages': TEXTS,
  'dates and places': DATES,
  addresses: LINKS,
  'contacts, secrets, personal data': PEOPLE,
  'what a record is to others': OTHERS,
}

export const KINDS = Object.entries(GROUPS).flatMap(([group, kinds]) => kinds.map((kind) => ({ ...kind, group })))
