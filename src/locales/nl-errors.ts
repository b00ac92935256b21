import type { ErrorKey } from './locale.ts'

export const errorsNl: Readonly<Record<ErrorKey, string>> = {
  // Verkeerd gebruik (exit 2)
  'unknown-command': 'Onbekende opdracht "{command}".',
  'unknown-option': 'Onbekende optie "{option}".',
  'missing-argument': 'Er is niets te doen: {what} ontbreekt.',
  'bad-value': '"{value}" is geen waarde voor {option}.',
  'unknown-profile': 'Onbekend profiel "{profile}".',
  'unknown-rule': 'Onbekende regel "{rule}".',
  'unknown-format': 'Onbekend uitvoerformaat "{format}".',
  'unknown-syntax': 'Onbekende syntaxis "{syntax}".',
  'unknown-language': 'metakeur spreekt geen "{language}".',
  'too-old-node': 'metakeur heeft Node {needed} of nieuwer nodig; dit is {found}.',
  // Invoer (exit 3)
  'no-such-file': '{source}: dit bestand of deze map bestaat niet.',
  'not-readable': '{source}: mag niet worden gelezen ({reason}).',
  'cannot-write': '{source}: kan niet worden geschreven ({reason}).',
  'internal-error': 'Er ging iets mis in metakeur zelf: {reason}',
  // Niets te controleren (exit 4)
  'nothing-matched': '{pattern}: geen bestand met metadata gevonden.',
  'no-records':
    '{sources}: {statements} statements gelezen, maar er is geen dataset, dataservice, serie of catalogus beschreven.',
  // Tips
  'did-you-mean': 'Bedoel je {guess}?',
  'known-values': 'Bekend: {known}.',
  'holds-instead': 'Er staat wel: {found}.',
  'see-help': 'metakeur --help toont wat er kan.',
  'allow-empty': 'Met --allow-empty mag dit.',
  'report-bug': 'Voer het opnieuw uit met --debug en meld wat er verschijnt.',
}
