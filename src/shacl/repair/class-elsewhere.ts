import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { anyOf, describedElsewhere, isMade } from './make.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** Classes that data have where a profile names the other one: its equals, and the subclasses in use. */
const SAME: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    [
      [['dct:Agent', 'foaf:Agent', 'prov:Agent'], ['foaf:Agent', 'dct:Agent', 'foaf:Organization', 'foaf:Person', 'foaf:Group', 'org:Organization', 'org:FormalOrganization', 'org:OrganizationalUnit', 'prov:Agent']],
      [['vcard:Kind', 'schema:ContactPoint'], ['vcard:Kind', 'vcard:Organization', 'vcard:Individual', 'vcard:Group', 'vcard:Location']],
      [['dcat:Resource'], ['dcat:Resource', 'dcat:Dataset', 'dcat:DatasetSeries', 'dcat:DataService', 'dcat:Catalog']],
      [['dcat:Dataset'], ['dcat:Dataset', 'dcat:DatasetSeries', 'dcat:Catalog']],
    ] as const
  ).flatMap(([named, found]) => named.map((name) => [iri(name), found.map(iri)] as const)),
) // biome-ignore format: a table of classes

/** The class of an IRI that the data do not describe is unknown: to hold that against it floods a report. */
export default defineMalformation({
  id: 'class-elsewhere',
  severity: 'info',
  words: {
    en: {
      title: 'A class of something that is described elsewhere',
      problem: 'sh:class {class} fails every link to something that the data do not describe themselves.',
      repair: 'A link to something of which no class is stated passes as unknown; another class is still reported.',
    },
    nl: {
      title: 'Een klasse van iets dat elders is beschreven',
      problem: 'sh:class {class} keurt elke verwijzing af naar iets dat niet in de data zelf is beschreven.',
      repair: 'Een verwijzing naar iets zonder vermelde klasse gaat door als onbekend; een andere klasse wordt gemeld.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('class'))) {
      const { subject, object } = statement
      if (!shapes.isIri(object) || shapes.value(object) === iri('rdfs:Resource') || isMade(shapes, subject)) {
        continue
      }
      const name = shapes.value(object)
      const shape = shapes.terms.key(subject)
      const elsewhere = describedElsewhere(`class ${shape} ${name}`)
      const classes = alike(name).map((one) => [[sh('class'), one]] as const)
      const alternatives = anyOf(shape, `class ${shape} ${name}`, [...classes, [[sh('and'), elsewhere.head]]])
      const by = [...alternatives, ...elsewhere.statements]
      yield at(statement, { class: shownTerm(shapes, object) }, { replace: [{ old: statement, by }] })
    }
  },
})

/** The class, its equals, and for one of Flanders the same with http for https. */
function alike(name: string): readonly string[] {
  const known = SAME[name] ?? [name]
  return known.flatMap((one) => {
    if (!/^https?:\/\/data\.vlaanderen\.be\/ns\//.test(one)) return [one]
    return [one.replace(/^http:/, 'https:'), one.replace(/^https:/, 'http:')]
  })
}
