import { readFileSync } from 'node:fs'
import { DataFactory, Parser, Store } from 'n3'
import { PREFIXES } from '../src/rdf/namespaces.ts'

const { namedNode, literal, quad } = DataFactory
const SH = PREFIXES.sh
const INTEGER = namedNode(`${PREFIXES.xsd}integer`)

/** Paths that the published shapes misspell, and what they mean (standards.md, b). */
const PATHS: Readonly<Record<string, string>> = {
  [`${PREFIXES.dcat}servesdataset`]: `${PREFIXES.dcat}servesDataset`,
  [`${PREFIXES.dcat}mediatype`]: `${PREFIXES.dcat}mediaType`,
  'http://data.vlaanderen.be/ns/generiek#gestructureerdeIdentificator': `${PREFIXES.generiek}gestructureerdeIdentificator`,
}

/** The published shapes of DCAT-AP-VL, repaired so that an engine can run them, with the number of repairs. */
export function repairedShapes(file: string): { shapes: Store; repairs: Record<string, number> } {
  const repairs = { unlimited: 0, cast: 0, resource: 0, classes: 0, paths: 0, sample: 0, lowered: 0, dates: 0 }
  const shapes = new Store()
  const quads = new Parser().parse(readFileSync(file, 'utf8'))
  // An IRI that the data do not describe has no class: ranges are left out (standards.md, "What a validator must do").
  const pathOf = (shape: string): string | undefined =>
    quads.find(({ subject, predicate }) => subject.value === shape && predicate.value === `${SH}path`)?.object.value
  const ownerOf = (shape: string): string =>
    quads.find(({ predicate, object }) => predicate.value === `${SH}property` && object.value === shape)?.subject
      .value ?? ''
  for (const one of quads) {
    const { subject, predicate, object } = one
    const within = (shape: string, ...paths: string[]): boolean =>
      ownerOf(subject.value).endsWith(shape) && paths.includes(pathOf(subject.value) ?? '')
    const name = predicate.value.startsWith(SH) ? predicate.value.slice(SH.length) : ''
    if (/^m(in|ax)Count$/.test(name) && within('#DatasetSerieShape', `${PREFIXES.adms}identifier`)) repairs.lowered++
    else if (
      name === 'datatype' &&
      within('#CatalogusRecordShape', `${PREFIXES.dct}issued`, `${PREFIXES.dct}modified`)
    ) {
      repairs.dates++
    } else if (name === 'minCount' || name === 'maxCount') {
      if (object.value === 'n') repairs.unlimited++
      else {
        const cast = object.termType === 'Literal' && object.datatype.value !== INTEGER.value
        if (cast) repairs.cast++
        shapes.add(quad(subject, predicate, literal(object.value, INTEGER)))
      }
    } else if (name === 'class' && object.value === `${PREFIXES.rdfs}Resource`) {
      repairs.resource++
      shapes.add(quad(subject, namedNode(`${SH}nodeKind`), namedNode(`${SH}IRI`)))
    } else if (name === 'class' || name === 'or') {
      repairs.classes++
    } else if (name === 'path' && PATHS[object.value]) {
      repairs.paths++
      shapes.add(quad(subject, predicate, namedNode(PATHS[object.value]!)))
    } else if (name === 'targetClass' && subject.value.endsWith('#VoorbeeldweergaveShape')) {
      repairs.sample++
      shapes.add(quad(subject, namedNode(`${SH}targetObjectsOf`), namedNode(`${PREFIXES.adms}sample`)))
    } else shapes.add(one)
  }
  return { shapes, repairs }
}
