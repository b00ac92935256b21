import type { ErrorKey } from './locale.ts'

export const errorsNl: Readonly<Record<ErrorKey, string>> = {
  // Verkeerd gebruik (exit 2)
  'unknown-command': 'Onbekende opdracht "{command}".',
  'unknown-option': 'Onbekende optie "{option}".',
  'bad-value': '"{value}" is geen waarde voor {option}.',
  'unknown-profile': 'Onbekend profiel "{profile}".',
  'unknown-rule': 'Onbekende regel "{rule}".',
  'unknown-format': 'Onbekend uitvoerformaat "{format}".',
  'unknown-language': 'metakeur spreekt geen "{language}".',
  // Kon niet afmaken (exit 3)
  'cannot-write': '{source} kan niet worden geschreven: {reason}.',
  'internal-error': 'Er ging iets mis in metakeur zelf: {reason}',
  'worker-lost': 'Een thread is gestopt ({reason}). Het werk is niet af en er is geen rapport.',
  'engine-failed': 'Regel {rule} van {name} kon niet worden uitgevoerd: {reason}',
  'shapes-syntax': 'Het bestand met SHACL-regels {name} is niet te lezen: {reason}',
  'shapes-invalid': 'Het bestand met SHACL-regels {name} is niet in orde: {shape}: {reason}.',
  'shapes-value': 'SHACL-regel {shape}: {parameter} kan niet "{value}" zijn.',
  'shapes-list': 'SHACL-regel {shape}: {parameter} vraagt een lijst.',
  'shapes-path': 'SHACL-regel {shape}: het pad is niet te volgen.',
  'shapes-no-path': 'SHACL-regel {shape}: sh:path ontbreekt.',
  'shapes-recursive': 'SHACL-regel {shape} verwijst naar zichzelf.',
  'shapes-deep': 'SHACL-regel {shape} ligt dieper dan {limit} regels in elkaar.',
  'shapes-pattern': 'SHACL-regel {shape}: het patroon {value} kan eindeloos duren op een tekst in de data.',
  'shapes-sparql': 'SHACL-regel {shape}: {parameter} van deze soort kan niet worden uitgevoerd.',
  'shapes-component': 'SHACL-regel {shape} gebruikt {component}, een eis in SPARQL die niet kan worden uitgevoerd.',
  'shapes-sparql-query': 'SHACL-regel {shape}: de query kan niet worden uitgevoerd: {reason}',
  'shapes-empty': '{name} heeft geen shape met een doel, dus er valt niets uit te voeren.',
  'shapes-malformed': 'Fouten in {name}: {count}. De eerste is {kind}.',
  // Niets te controleren (exit 4)
  'no-records':
    '{sources}: {statements} statements gelezen, maar er is geen dataset, dataservice, serie of catalogus beschreven.',
  // Tips
  'did-you-mean': 'Bedoel je {guess}?',
  'known-values': 'Bekend: {known}.',
  'shapes-check': 'metakeur shapes check toont alles wat er mis is, en hoe het wordt hersteld.',
  'see-help': 'metakeur --help toont wat er kan.',
  'one-job': 'Probeer opnieuw met --jobs 1: één thread heeft minder geheugen nodig.',
  'report-bug': 'Voer het opnieuw uit met --debug en meld wat er verschijnt.',
  'holds-instead': 'Er staat wel: {found}.',
  'no-classes': 'Nergens staat wat het is: voeg rdf:type toe, zoals "a dcat:Dataset".',
  'dcat-scheme':
    'Er staat wel: {found}. De namespace van DCAT begint met http://, niet met https://: pas de prefix aan.',
  'schema-org': 'Er staat wel: {found}. Van schema.org worden alleen Dataset en DataCatalog als DCAT gelezen.',
}
