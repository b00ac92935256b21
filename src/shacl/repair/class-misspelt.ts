import { termVerdict } from '../../background/known-terms.ts'
import { iri, prefixed } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** `sh:targetClass dcat:DataSet`: no node has such a class. */
export default defineMalformation({
  id: 'class-misspelt',
  severity: 'error',
  words: {
    en: {
      title: 'A class that does not exist',
      problem: '{parameter} names {class}, a class that its vocabulary does not have. Meant is probably {meant}.',
      repair: 'Read as {meant}.',
      left: 'Left as it is, because more than letter case differs: correct it yourself.',
    },
    nl: {
      title: 'Een klasse die niet bestaat',
      problem: '{parameter} noemt {class}, een klasse die dat vocabularium niet heeft. Wellicht is {meant} bedoeld.',
      repair: 'Gelezen als {meant}.',
      left: 'Niet aangepast, want er verschilt meer dan hoofdletters: corrigeer het zelf.',
    },
  },
  *find(shapes) {
    for (const parameter of ['targetClass', 'class'].map(sh)) {
      for (const statement of statementsOf(shapes, parameter)) {
        if (!shapes.isIri(statement.object)) continue
        const name = shapes.value(statement.object)
        const verdict = termVerdict(name, 'classes')
        if (verdict.kind !== 'unknown' || verdict.meant === null) continue
        const { meant } = verdict
        const full = meant.includes('//') ? meant : iri(meant as Parameters<typeof iri>[0])
        const sure = full.toLowerCase().replace('https:', 'http:') === name.toLowerCase().replace('https:', 'http:')
        const by = [shapes.terms.key(statement.subject), parameter, full] as const
        const args = { parameter: shownTerm(shapes, statement.predicate), class: prefixed(name), meant: prefixed(full) }
        yield at(statement, args, sure ? { replace: [{ old: statement, by: [by] }] } : null)
      }
    }
  },
})
