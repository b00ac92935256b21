import type { FieldWords } from './field-words.ts'

/** The German words of `explain` about fields, examples and the rules of texts. */
export const fieldDe: FieldWords = {
  ranges: {
    listed: 'ein Wert aus einer Liste',
    iri: 'IRI',
    node: 'IRI oder an Ort und Stelle beschrieben',
    'tagged-text': 'Text mit seiner Sprache',
    text: 'Text',
    value: 'Wert',
  },
  banned: 'nicht zu verwenden',
  good: 'Gut, {format}',
  bad: 'Falsch, {format}',
  formats: { jsonld: 'JSON-LD', csv: 'CSV' },
  unsaid: {
    jsonld: 'In JSON-LD kann dieser Fehler nicht vorkommen.',
    csv: 'In CSV lässt sich dieser Fehler nicht zeigen: Eine Tabelle hat keine Spalte dafür, oder metakeur liest die Zelle, wie sie gemeint ist.',
  },
  text: 'Text',
  textOf: 'Regel aus dem Text von {of}',
  texts: {
    rule: 'beurteilt von den Regeln unten',
    behaviour: 'wie metakeur arbeitet',
    unjudged: 'aus Metadaten nicht zu beurteilen',
  },
  rules: 'Regeln der Profile',
  checks: 'Prüfungen',
  more: 'Mehr über eine Regel: metakeur explain {rule}',
}
