import { DataFactory, Store } from 'n3'
import { validateWith } from './shacl-engine.js'

await validateWith(DataFactory, () => new Store())
