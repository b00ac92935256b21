/** The build that is measured: `npm run build:modules`, or the one that `METAKEUR_DIST` names, to set two builds side by side. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const DIST = process.env.METAKEUR_DIST ?? resolve(import.meta.dirname, '../.build')

export function ours(file) {
  return import(pathToFileURL(`${DIST}/${file}`))
}
