import csv from './csv.ts'
import dqv from './dqv.ts'
import dqvJsonld from './dqv-jsonld.ts'
import dqvNquads from './dqv-nquads.ts'
import earl from './earl.ts'
import github from './github.ts'
import gitlab from './gitlab.ts'
import html from './html.ts'
import json from './json.ts'
import junit from './junit.ts'
import markdown from './markdown.ts'
import ndjson from './ndjson.ts'
import osloDatakwaliteit from './oslo-datakwaliteit.ts'
import pretty from './pretty.ts'
import sarif from './sarif.ts'
import shacl from './shacl.ts'
import shaclJsonld from './shacl-jsonld.ts'
import summary from './summary.ts'

/** Every output format, by name. */
export const reporters = {
  csv,
  dqv,
  'dqv-jsonld': dqvJsonld,
  'dqv-nquads': dqvNquads,
  earl,
  github,
  gitlab,
  html,
  json,
  junit,
  markdown,
  ndjson,
  'oslo-datakwaliteit': osloDatakwaliteit,
  pretty,
  sarif,
  shacl,
  'shacl-jsonld': shaclJsonld,
  summary,
} as const
