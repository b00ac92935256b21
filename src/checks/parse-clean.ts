import { defineCheck, FULL, millionths } from '../define.ts'
import type { Outcome } from '../model.ts'

/**
 * Every record of a source gets its value. A source that could not be read to its end counts as not read: a strict parser
 * refuses the whole of it.
 */
export default defineCheck({
  id: 'parse-clean',
  dimension: 'valide',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  reads: [],
  since: '0.1.0',
  title: 'The source can be read without repair',
  why: 'Most software refuses a file with a single error in it, so nothing of it reaches a portal.',
  fix: 'Repair the file at the lines that the reader names, or mend the export that made it.',
  limits: 'A file that reads well can still say the wrong thing.',
  notApplicable: 'Always applies.',
  messages: {
    incomplete:
      '{source} could not be read to its end, so most software refuses all of it. Repair the line with the error.',
    skipped: '{skipped} of {all} statements in {source} could not be read as they stand. Repair those lines.',
  },
  examples: {
    good: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl .',
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset . <https://data.gent.be/id/dataset/1> dct:title "Fiets .',
  },
  run({ record, source }) {
    const outcomes: Outcome[] = []
    const { node } = record
    const all = source.statements + source.skipped
    const args = { source: source.name, skipped: source.skipped, all }
    if (!source.complete || source.statements === 0) outcomes.push({ node, value: 0, message: 'incomplete', args })
    else if (source.skipped > 0) {
      // Rounding must not turn a skipped statement into full marks.
      outcomes.push({ node, value: Math.min(FULL - 1, millionths(1 - source.skipped / all)), message: 'skipped', args })
    } else outcomes.push({ node, value: FULL })
    return outcomes
  },
})
