import { defineCheck, FULL, millionths, settled } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { detectLanguage, isDutchTag, SURE } from '../values/language.ts'
import { type Readability, readability } from '../values/readability.ts'

const DESCRIPTION = iri('dct:description')
/** Fewer words give no figure that means anything. */
const WORDS = 30
/** Flesch-Douma from which a text is easy enough, and to which it is too hard. */
const THRESHOLDS = {
  hard: { usual: 15, least: 0, most: 39, meaning: 'points of Flesch-Douma up to which a text is too hard' },
  easy: { usual: 45, least: 40, most: 100, meaning: 'points from which it is easy enough' },
}

/** Texts that nobody wrote cannot be rewritten: machine translations are left out. */
function isWrittenDutch(graph: GraphReader, term: TermId): boolean {
  if (!graph.isLiteral(term)) return false
  const language = graph.language(term)
  if (language !== '') return isDutchTag(language) && !language.includes('-t-')
  const found = detectLanguage(graph.value(term))
  return found.language === 'nl' && found.confidence >= SURE
}

/** The most readable Dutch description counts. */
export default defineCheck({
  id: 'description-readable',
  dimension: 'gedocumenteerd',
  tier: 'N',
  severity: 'info',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:description'],
  since: '0.1.0',
  title: 'The description is readable',
  why: 'Who is no expert decides by the description whether the data are of use, and gives up on long sentences.',
  fix: 'Write shorter sentences and plainer words, and explain abbreviations.',
  limits: 'A formula counts words and syllables; it does not understand, and names of techniques make it sink.',
  notApplicable: 'There is no Dutch description of 30 words or more with a sentence, written by a person.',
  messages: {
    hard: 'The Dutch description is hard to read (Flesch-Douma {score}, 45 is enough): {average} words a sentence, {longest} in the longest. Write shorter sentences and plainer words.',
    words:
      'The Dutch description is hard to read (Flesch-Douma {score}, 45 is enough), although its sentences are short ({average} words). Use plainer words and explain abbreviations.',
  },
  thresholds: THRESHOLDS,
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description """Hier vind je de tellingen van fietsers in
de stad. Elke paal telt per uur hoeveel fietsers er langs komen. De palen staan op vaste plaatsen. De cijfers komen elke
nacht binnen. Valt een paal uit, dan is er die dag geen cijfer."""@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description """Overeenkomstig de toepasselijke
uitvoeringsbepalingen betreffende verkeersinfrastructuurregistratie bevat deze gegevensverzameling de geaggregeerde
intensiteitsmetingen van fietsverplaatsingen, geïnventariseerd door middel van inductielusdetectieapparatuur, met inbegrip
van kwaliteitscontroleaanduidingen, meetonzekerheidsinschattingen en beheerdersverantwoordelijkheden per telposteenheid, alsmede de
bijhorende metadatering van onderhoudsinterventies."""@nl .`,
  },
  run({ record, graph, thresholds }) {
    const outcomes: Outcome[] = []
    let best: Readability | null = null
    let object: TermId = -1
    for (const term of graph.objects(record.node, DESCRIPTION)) {
      const found = isWrittenDutch(graph, term) ? readability(graph.value(term)) : null
      if (found !== null && found.words >= WORDS && (best === null || found.score > best.score)) {
        best = found
        object = term
      }
    }
    if (best === null) return outcomes
    const { node } = record
    const { is } = settled(THRESHOLDS, thresholds?.['description-readable'])
    const value = millionths((best.score - is.hard) / (is.easy - is.hard))
    if (value === FULL) outcomes.push({ node, value })
    else {
      const average = Math.round(best.words / best.sentences)
      // Down, or 44.6 would be told as 45, which is enough.
      const score = Math.floor(best.score)
      const args = { score, average, longest: best.longest }
      outcomes.push({
        node,
        value,
        message: average > 15 ? 'hard' : 'words',
        path: DESCRIPTION,
        object,
        args,
      })
    }
    return outcomes
  },
})
