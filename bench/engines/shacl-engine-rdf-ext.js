import rdf from 'rdf-ext'
import { validateWith } from './shacl-engine.js'

await validateWith(rdf, () => rdf.dataset())
