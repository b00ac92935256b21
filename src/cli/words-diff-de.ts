import type { DiffWords } from '../reporters/diff/words.ts'

/** The German words of `metakeur diff`. */
export const diffDe: DiffWords = {
  title: 'Was sich in den Metadaten geändert hat',
  old: 'alt',
  new: 'neu',
  change: 'Unterschied',
  rows: {
    records: 'Einträge',
    score: 'mittlere Wertung',
    ofSame: 'derselben Einträge',
    inNewRecords: 'in neuen Einträgen',
    blocking: 'blockierend',
    error: 'Fehler',
    warning: 'Warnungen',
    info: 'Hinweise',
    changed: 'geänderte Einträge',
  },
  counts: {
    added: { one: '{n} dazu', many: '{n} dazu' },
    removed: { one: '{n} entfernt', many: '{n} entfernt' },
    fixed: { one: '{n} behoben', many: '{n} behoben' },
    new: { one: '{n} neu', many: '{n} neu' },
    more: { one: 'noch {n}', many: 'noch {n}' },
    records: { one: '{n} Eintrag', many: '{n} Einträge' },
    scoreOnly: { one: '{n} nur in der Wertung', many: '{n} nur in der Wertung' },
  },
  sections: {
    newFindings: 'Neue Befunde',
    dimensions: 'Dimensionen',
    publishers: 'Herausgeber',
    better: 'Besser',
    worse: 'Schlechter',
    newRules: 'Neu',
    fixedRules: 'Behoben',
    notes: 'Achtung',
  },
  noPublisher: 'ohne Herausgeber',
  conditions: {
    tool: 'ein anderes metakeur: {old}, jetzt {new}',
    model: 'ein anderes Qualitätsmodell: {old}, jetzt {new}',
    profile: 'andere Regeln des Profils {of}: {old}, jetzt {new}',
    shapes: 'andere Shapes {of}: {old}, jetzt {new}',
    date: 'Datumsangaben verglichen mit dem {old}, jetzt {new}',
  },
  causes: {
    profile: {
      one: '{n} Unterschied kommt von den Regeln eines Profils',
      many: '{n} Unterschiede kommen von den Regeln eines Profils',
    },
    model: { one: '{n} Unterschied kommt von den Prüfungen', many: '{n} Unterschiede kommen von den Prüfungen' },
    date: { one: '{n} Unterschied kommt vom Tag', many: '{n} Unterschiede kommen vom Tag' },
  },
  cause: {
    record: 'neuer Eintrag',
    data: 'Daten',
    profile: 'durch das Profil',
    model: 'durch die Prüfungen',
    date: 'durch den Tag',
  },
  notComparable: 'die Wertungen sind nicht vergleichbar, denn das Qualitätsmodell ist ein anderes',
  scoreUnsure:
    'ob die Wertung durch die Daten sank, lässt sich nicht sagen: Geben Sie beiden Prüfungen dieselben Regeln und dasselbe --as-of',
  regraded: { one: '{n} Befund wiegt anders als vorher', many: '{n} Befunde wiegen anders als vorher' },
  nothing: 'NICHTS GEÄNDERT',
  verdict: {
    better: 'NICHT SCHLECHTER',
    worse: 'SCHLECHTER',
    errors: { one: '{n} neuer Fehler', many: '{n} neue Fehler' },
    score: 'eine niedrigere mittlere Wertung derselben Einträge',
  },
}
