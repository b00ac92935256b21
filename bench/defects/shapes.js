/** The published shapes, repaired or as they are, on documents in memory. Core is run by our compiled engine. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataFactory, Parser } from 'n3'
import { Validator } from 'shacl-engine'
import { ours } from '../dist.js'
import { planted } from './record.js'
import { contentOf, isIri, isLiteral, languageOf, suffixOf } from './terms.js'

const OFFICIAL = join(import.meta.dirname, '../../../shared/official-shapes')
const LISTS = join(import.meta.dirname, '../../../shared/vocabularies')

/** The columns: files of shapes, and whether our repairs go over them first. */
export const SHAPE_SETS = [
  { name: 'official VL, repaired', folder: 'dcat-ap-vl-2026-02-12', files: ['DCAT-AP-VL-SHACL.ttl'] },
  {
    name: 'EU 3.0.1',
    folder: 'dcat-ap-3.0.1',
    files: ['shapes.ttl', 'shapes_recommended.ttl', 'range.ttl', 'mdr-vocabularies.shape.ttl'],
  },
]

/** Code lists that the EU shapes ask for in the data: every known code of an authority table is in its scheme. */
function schemes() {
  const known = new Map()
  for (const name of [
    'access-right',
    'frequency',
    'file-type',
    'language',
    'datatheme',
    'eu-planned-availability',
    'distribution-status',
    'quality-licences-eu',
  ]) {
    const path = join(LISTS, `${name}.csv`)
    if (!existsSync(path)) continue
    for (const [, uri, space] of readFileSync(path, 'utf8').matchAll(
      /(http:\/\/publications\.europa\.eu\/resource\/authority\/([\w-]+)\/[\w-]+)/g,
    )) {
      known.set(`<${uri}>`, `<http://publications.europa.eu/resource/authority/${space}>`)
    }
  }
  return known
}

const IN_SCHEME = 'http://www.w3.org/2004/02/skos/core#inScheme'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

function withSchemes(statements, known) {
  const more = []
  for (const one of new Set(statements.map(({ o }) => o))) {
    const scheme = known.get(one)
    if (scheme !== undefined) {
      more.push(
        { s: one, p: IN_SCHEME, o: scheme },
        { s: scheme, p: RDF_TYPE, o: '<http://www.w3.org/2004/02/skos/core#ConceptScheme>' },
      )
    }
  }
  return [...statements, ...more]
}

const { namedNode, blankNode, literal, quad } = DataFactory

function quadTerm(term) {
  if (isIri(term)) return namedNode(contentOf(term))
  if (!isLiteral(term)) return blankNode(term.slice(2))
  const datatype = suffixOf(term).startsWith('^') ? namedNode(suffixOf(term).slice(3, -1)) : undefined
  return literal(contentOf(term), languageOf(term) || datatype)
}

const quadsOf = (statements) => statements.map(({ s, p, o }) => quad(quadTerm(s), namedNode(p), quadTerm(o)))

/** One counting function for each set of shapes: from a document to how often each (shape, component, path) is broken. */
export async function createShapeSets() {
  if (!existsSync(OFFICIAL)) return []
  const { graphOfQuads } = await ours('rdf/from-quads.js')
  const { datasetView, idOf, termOf } = await ours('rdf/dataset.js')
  const { checkShapes } = await ours('shacl/check.js')
  const { createCompiler } = await ours('shacl/plan/plan.js')
  const { shapesWithTargets, targetsOf } = await ours('shacl/plan/target.js')
  const known = schemes()
  return SHAPE_SETS.map(({ name, folder, files }) => {
    const quads = files.flatMap((file) =>
      new Parser({
        baseIRI: `https://shapes.example/${folder}/${file}`,
        blankNodePrefix: `_:${file.replace(/\W/g, '')}`,
      }).parse(readFileSync(join(OFFICIAL, folder, file), 'utf8')),
    )
    const shapes = checkShapes(graphOfQuads(quads, name)).repaired
    const targeted = shapesWithTargets(shapes)
    const dataOf = (statements) => graphOfQuads(quadsOf(withSchemes(statements, known)), 'data')
    const resultsOn = (data) => {
      const found = []
      const compiler = createCompiler(shapes, data, {})
      for (const node of targeted) {
        // Compiling costs more than validating a record, so only what has a target is compiled.
        for (const focus of targetsOf(shapes, data, node)()) {
          compiler.shape(node).validate(focus, (result) => found.push(result))
        }
      }
      return found
    }
    return {
      name,
      shapes,
      /** Keys of results, one each. */
      keys: (statements) => [...distinct(resultsOn(dataOf(statements)))].map(([, key]) => key),
      /** True when shacl-engine breaks the same shapes on the same nodes. */
      async agrees(statements) {
        const data = dataOf(statements)
        const validator = new Validator(datasetView(shapes), { factory: DataFactory })
        const { results: theirs } = await validator.validate({ dataset: datasetView(data) })
        const names = ({ focusNode, constraintComponent, shape }) =>
          [idOf(data, focusNode.term), constraintComponent.value.replace(/^.*#/, ''), nameOf(shape.ptr.term)].join(' ')
        const own = resultsOn(data).map(({ focus, component, shape }) =>
          [focus, component, nameOf(termOf(shapes, shape))].join(' '),
        )
        return [...new Set(theirs.map(names))].sort().join('\n') === [...new Set(own)].sort().join('\n')
      },
    }
  })
}

const nameOf = (term) => `${term.termType} ${term.value}`

/** A result that two shapes with the same target give is one. */
function distinct(results) {
  const all = new Map()
  for (const { focus, path, value, component, shape } of results) {
    all.set(`${focus} ${path} ${value} ${component} ${shape}`, `${shape} ${component} ${path}`)
  }
  return all
}

/** On some documents with a defect: does shacl-engine say the same as our engine? */
export async function spotCheck(sets, results, count) {
  const step = Math.max(1, Math.floor(results.length / count))
  const chosen = results.filter((_, n) => n % step === 0).slice(0, count)
  let same = 0
  for (const { record, edit } of chosen) {
    for (const set of sets) if (await set.agrees(planted(record, edit))) same++
  }
  return { asked: chosen.length * sets.length, same }
}
