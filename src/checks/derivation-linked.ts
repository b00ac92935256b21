import { presentObjects } from '../background/placeholders.ts'
import { mayHold } from '../background/signs.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { isDutchTag } from '../values/language.ts'
import { findNationalNumbers } from '../values/personal.ts'
import { findSecrets } from '../values/secrets.ts'
import { plainText, shorten } from '../values/text.ts'

const SOURCE = iri('dct:source')
const stated = statedOf([SOURCE, iri('prov:wasDerivedFrom')])
const TEXTS = (['dct:description', 'dct:title'] as const).map(iri)
/** What is based on a number or a way of counting is not made from other data. */
const COUNTED =
  '(?! (?:het|een|de) (?:aantal|gemiddelde|percentage|totaal|som|verhouding|schatting|steekproef|formule|methode|definitie|indeling)(?![\\p{L}\\p{N}]))'
const DERIVED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:afgeleid van|kopie van|gebaseerd op${COUNTED}|bewerking van)(?![\\p{L}\\p{N}])`,
  'iu',
)

/** Texts in Dutch or without a tag are searched for words that say that the data come from other data. */
export default defineCheck({
  id: 'derivation-linked',
  dimension: 'authentiek',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:source', 'prov:wasDerivedFrom', 'dct:description', 'dct:title'],
  since: '0.1.0',
  title: 'Derived data link their source',
  why: 'Whoever finds a fault must be able to go to the authentic source, where it is mended once for all.',
  fix: 'Link the dataset from which this one is made with dct:source or prov:wasDerivedFrom.',
  limits: 'It sees only derivation that the text admits.',
  notApplicable: 'Nothing shows that the data are derived from other data.',
  messages: {
    words: 'The text says "{phrase}", but no source is linked. Add dct:source with the IRI of the authentic source.',
    textOnly: 'The source is named in words only ("{value}"). Give the IRI of the authentic source in dct:source.',
    nodeOnly: 'The source of {node} has no IRI. Give the IRI of the authentic source in dct:source.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Afgeleid van het Wegenregister."@nl ;
  dct:source <https://data.vlaanderen.be/id/dataset/wegenregister> .`,
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Afgeleid van het Wegenregister."@nl .',
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    let source: { path: string; object: TermId } | null = null
    for (const path of stated(graph, node)) {
      for (const object of presentObjects(graph, node, path)) {
        if (graph.isIri(object)) return [{ node, value: FULL }]
        source ??= { path, object }
      }
    }
    if (source !== null) {
      return [{ node, value: FULL / 2, message: graph.isLiteral(source.object) ? 'textOnly' : 'nodeOnly', ...source }]
    }
    for (const path of TEXTS) {
      for (const object of graph.objects(node, path)) {
        const language = graph.language(object)
        const isSearched = graph.isLiteral(object) && (language === '' || isDutchTag(language))
        if (!isSearched || !mayHold('derived', graph, object)) continue
        const phrase = phraseIn(graph.value(object))
        if (phrase === null) continue
        outcomes.push({ node, value: 0, message: 'words', path, object, args: { phrase } })
        return outcomes
      }
    }
    return outcomes
  },
})

/**
 * The phrase with the few words that follow it, so that the reader recognises the sentence; the phrase alone when the text
 * holds something that must not be repeated.
 */
function phraseIn(text: string): string | null {
  if (!DERIVED.test(text)) return null
  const plain = plainText(text)
  const match = DERIVED.exec(plain)
  if (match === null) return null
  const delicate = findSecrets(text).length > 0 || findNationalNumbers(text).length > 0
  return delicate ? match[0] : shorten(plain.slice(match.index), 60)
}
