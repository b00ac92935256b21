import type { CliWords } from './words.ts'
import { adoptDe } from './words-adopt-de.ts'
import { completionDe } from './words-completion-de.ts'
import { folderDe } from './words-folder-de.ts'
import { idleErrors } from './words-idle.ts'
import { mapDe } from './words-map-de.ts'
import { profileWordsDe } from './words-profiles-de.ts'

export const wordsDe: CliWords = {
  tagline: 'Metadaten von Datensätzen prüfen und bewerten',
  intro: [
    ['metakeur check datensatz.ttl', 'eine Datei prüfen'],
    ['metakeur check katalog/', 'jeden Eintrag in einem Ordner prüfen'],
    ['cat x.nt | metakeur check -', 'die Standardeingabe lesen'],
    ['metakeur explain licence-present', 'was eine Regel verlangt, mit Beispielen'],
    ['metakeur list', 'welche Regeln, Profile und Formate metakeur kennt'],
  ],
  foundHere: 'Hier gefunden: {what}',
  tryIt: 'Versuchen Sie: {command}',
  rdfFiles: { one: '{n} RDF-Datei', many: '{n} RDF-Dateien' },
  inFolder: '{what} in {folder}',
  introEnd: ['Alle Befehle: metakeur --help', 'In English: metakeur --help --lang en'],
  headings: {
    usage: 'Verwendung:',
    examples: 'Beispiele:',
    commands: 'Befehle',
    what: 'Was Sie prüfen',
    score: 'Was zählt',
    print: 'Was Sie zu sehen bekommen',
    fail: 'Wann es scheitert',
    other: 'Sonstiges',
  },
  main: {
    about: 'Prüft Metadaten von Datensätzen mit den OSLO/DCAT-Regeln und bewertet sie.',
    usage: 'metakeur <Befehl> [Optionen]',
    examples: [
      ['metakeur check datensatz.ttl', 'eine Datei prüfen'],
      ['metakeur check katalog/ --lang de', 'einen Ordner prüfen, Bericht auf Deutsch'],
      ['metakeur explain licence-present', 'was eine Regel verlangt'],
      ['metakeur list checks', 'alle Prüfungen, die in der Wertung zählen'],
    ],
  },
  help: ['help <Befehl>', 'alles über einen Befehl'],
  commands: {
    check: {
      short: 'Einträge prüfen: was ist falsch, wo, und wie beheben Sie es',
      arguments: '<Datei|Ordner|Glob|->...',
      about: 'Prüft Metadaten und sagt, was falsch ist, wo, und wie Sie es beheben.',
      usage: 'metakeur check [Optionen] <Datei|Ordner|Glob|->...',
      examples: [
        ['metakeur check datensatz.ttl', ''],
        ['metakeur check "katalog/**/*.nt.gz" --lang de', ''],
        ['metakeur check katalog/ --format json -o bericht.json', ''],
        ['metakeur check katalog/ -f sarif -o bericht.sarif -f junit -o bericht.xml', ''],
        ['metakeur check katalog/ --fail-on warning --min-score 70', ''],
        ['curl -s https://example.org/katalog.ttl | metakeur check -', ''],
      ],
    },
    ...adoptDe.commands,
    explain: {
      short: 'was eine Regel verlangt und warum, mit einem guten und einem falschen Beispiel',
      arguments: '<Regel>',
      about: 'Sagt, was eine Regel verlangt und warum, mit einem guten und falschen Beispiel.',
      usage: 'metakeur explain [Optionen] <Regel>...',
      examples: [
        ['metakeur explain licence-present', ''],
        ['metakeur explain shacl-valid --lang de', ''],
        ['metakeur explain TR044', 'wo eine Regel aus dem Text eines Standards steckt'],
      ],
    },
    map: {
      short: 'was Spalten von CSV oder Excel oder Felder von JSON angeben, und ein Mapping zum Anpassen',
      arguments: '<Datei>',
      about: 'Zeigt, was Spalten (CSV, Excel) oder Felder (JSON) angeben; schreibt Mappings.',
      usage: 'metakeur map [Optionen] <Datei>',
      examples: [
        ['metakeur map export.csv', 'was jede Spalte angibt'],
        ['metakeur map export.csv --write mapping.yml', 'ein Mapping schreiben'],
        ['metakeur check export.csv --map mapping.yml', 'es verwenden'],
        ['metakeur map inventar.xlsx --sheet Datensätze', 'ein anderes Tabellenblatt als das erste'],
      ],
    },
    shapes: {
      short: 'Dateien mit SHACL-Shapes prüfen, oder sie auf beliebiges RDF anwenden',
      arguments: 'check|run <Datei>...',
      about: 'Prüft Dateien mit SHACL-Shapes, oder wendet sie auf beliebiges RDF an.',
      usage:
        'metakeur shapes check [Optionen] <Datei>...\n            metakeur shapes run [Optionen] <Shapes> <Daten>...',
      examples: [
        ['metakeur shapes check regeln.ttl', 'was falsch ist, und wie es behoben wird'],
        ['metakeur shapes run regeln.ttl daten.ttl', 'ein sh:ValidationReport (in einer Pipe: Turtle)'],
        ['metakeur shapes run regeln.ttl daten/ -f json', 'mit Zeilennummern und Anzahlen'],
      ],
    },
    profiles: profileWordsDe.command,
    completion: completionDe,
    list: {
      short: 'die bekannten Prüfungen, Regeln, Profile, Formate, Dimensionen und Codelisten',
      arguments: '[Thema]',
      about: 'Zeigt Prüfungen, Regeln, Profile, Formate, Dimensionen oder Codelisten.',
      usage: 'metakeur list [Optionen] [Thema]',
      examples: [
        ['metakeur list', ''],
        ['metakeur list checks', ''],
        ['metakeur list codelists', ''],
        ['metakeur list rules --format json', ''],
      ],
    },
  },
  options: {
    ...adoptDe.options,
    ...profileWordsDe.options,
    syntax: { value: 'Name', text: '{syntaxes} (Standard: was der Inhalt ist)' },
    context: {
      value: 'iri=Datei',
      text: 'JSON-LD-Kontext, den metakeur nicht kennt, in einer Datei; mehrmals möglich',
    },
    allowNet: {
      value: 'Host',
      text: 'JSON-LD-Kontexte von diesem Server abrufen; ohne diese Option wird nichts abgerufen; mehrmals möglich',
    },
    map: { value: 'Datei', text: 'Mapping, das sagt, was Spalten angeben; "metakeur map" schreibt eines' },
    sheet: { value: 'Name|n', text: 'Tabellenblatt einer Excel-Datei, Name oder Nummer (Standard: das erste)' },
    shapes: {
      value: 'Datei',
      text: 'SHACL-Shapes neben denen des Profils, ausgebessert, wo nötig; mehrmals möglich',
    },
    strictShapes: { text: 'Shapes mit Formfehlern ablehnen, statt sie auszubessern' },
    write: { value: 'Datei', text: 'ein Mapping in diese Datei schreiben, die es noch nicht geben darf' },
    asOf: { value: 'Datum', text: 'urteilen wie an diesem Tag, JJJJ-MM-TT (Standard: heute)' },
    format: { value: 'Name', text: '{formats} (Standard: {format})' },
    output: {
      value: 'Datei',
      text: 'den Bericht in eine Datei schreiben statt auf den Bildschirm; -f und -o lassen sich paarweise wiederholen; html füllt auch einen Ordner/',
    },
    weights: {
      value: 'Datei',
      text: 'eigene Gewichte, YAML oder JSON; die Wertung des Modells steht daneben ("metakeur explain weights")',
    },
    mqa: {
      value: 'Name=Wert',
      text: 'wie zu zählen ist, wo die MQA nicht klar ist, etwa alignment=any ("metakeur explain mqa"); mehrmals möglich',
    },
    authenticSources: {
      value: 'Datei',
      text: 'anerkannte authentische Quellen: eine IRI, ein Identifikator oder Titel je Zeile, oder eine Liste in YAML',
    },
    priority: {
      value: 'Datei',
      text: 'Einträge, die im Mittel mit Vorrang dreifach zählen; eine Liste wie oben',
    },
    ...folderDe.options,
    bom: { text: 'eine CSV mit einer Byte Order Mark beginnen, für Excel' },
    theme: { value: 'Name', text: 'Farben der Seite von html: neutral (Standard), vlaanderen' },
    dqv: {
      value: 'Teil',
      text: 'wie viel dqv und oslo-datakwaliteit von einem Eintrag zeigen: scores, failing, measured oder all (Standard: measured; oslo-datakwaliteit: scores)',
    },
    dqvBase: {
      value: 'iri',
      text: 'Adresse, mit der Namen darin beginnen (Standard: aus dem gebildet, was geprüft wurde)',
    },
    lang: { value: 'nl|fr|de|en', text: 'Sprache des Berichts (Standard: nach LANG)' },
    all: { text: 'jeden Befund zeigen, nichts weglassen' },
    quiet: { text: 'nur die letzten Zeilen zeigen' },
    verbose: { text: 'lange Namen und Links ganz zeigen, und warum es jede Regel gibt' },
    color: { text: 'ohne Farbe (auch: NO_COLOR=1)' },
    failOn: {
      value: 'Schwere',
      text: 'blocking, error, warning, info oder never: bei Befunden dieser Schwere oder schlimmer ist der Exit-Code 1; bei never bestehen auch blockierende Befunde (Standard: error)',
    },
    minScore: { value: '0-100', text: 'bei einem Eintrag mit niedrigerer Wertung ist der Exit-Code 1' },
    allowEmpty: { text: 'es ist in Ordnung, wenn es keinen Eintrag gibt' },
    keepGoing: {
      text: 'den Rest prüfen, wenn eine Datei nicht bis zum Ende lesbar ist; der Exit-Code bleibt 3 (Standard bei Ordnern und mehreren Dateien)',
    },
    stdinName: { value: 'Name', text: 'wie die Standardeingabe im Bericht heißt' },
    maxSize: {
      value: 'n[kmg]',
      text: 'größte Quelle, entpackt (Standard: 4g; 256m für JSON, CSV, HTML, Excel und Zip)',
    },
    maxDepth: { value: 'n', text: 'wie tief JSON und XML verschachtelt sein dürfen (Standard: 256)' },
    jobs: {
      value: 'n|auto',
      text: 'Threads, die die Arbeit teilen; der Bericht bleibt gleich (Standard: auto, 1 bei kleiner Eingabe)',
    },
    debug: { text: 'zeigen, wo es in metakeur selbst schiefging' },
    help: { text: 'diese Hilfe zeigen' },
    version: { text: 'die Version zeigen' },
  },
  exitHeading: 'Exit-Codes',
  exitCodes: [
    ['0', 'geprüft und bestanden'],
    ['1', 'Befunde oder Wertungen jenseits der Schwelle'],
    ['2', 'falsche Verwendung'],
    ['3', 'unlesbare Eingabe, oder ein Fehler in metakeur selbst'],
    ['4', 'nichts zu prüfen'],
    ['130', 'abgebrochen'],
  ],
  errors: {
    ...adoptDe.errors,
    'bad-rule':
      '"{value}" sagt nicht, was aus einer Regel wird. Schreiben Sie {option} licence-open=warning, oder =off.',
    'bad-context':
      '"{value}" ist kein Kontext. Schreiben Sie die Adresse und die Datei: {option} https://example.org/context.jsonld=context.jsonld',
    'bad-host': '"{value}" ist kein Server für {option}. Schreiben Sie nur den Namen, wie example.org.',
    'bad-date': '"{value}" ist kein Datum für {option}. Schreiben Sie es als 2026-11-24.',
    'bad-base':
      '"{value}" ist keine Adresse, mit der Namen beginnen können. Geben Sie eine an, die mit / oder # endet: {option} https://beispiel.be/qualitaet/',
    'mqa-form':
      '"{value}" ist kein Wert für {option}. Schreiben Sie einen Namen und einen Wert, etwa {option} alignment=any.',
    'bad-score': '"{value}" ist keine Wertung für {option}. Geben Sie eine Zahl von 0 bis 100 an.',
    'bad-jobs':
      '"{value}" ist keine Zahl von Threads für {option}. Geben Sie eine Zahl von 1 bis {most} an, oder auto.',
    'bad-size':
      '"{value}" ist keine Größe für {option}. Schreiben Sie 500m oder 2g; k, m und g sind jeweils 1024 Mal mehr.',
    'bad-depth': '"{value}" ist keine Tiefe für {option}. Geben Sie eine Zahl von 1 bis {most} an.',
    'stdin-not-read': '{option} benennt die Standardeingabe, aber die wird nicht gelesen: Geben Sie - als Pfad an.',
    'value-missing': 'Nach {option} gehört ein Wert.',
    'option-not-for': '{option} bewirkt nichts bei "{command}".',
    'path-missing':
      'Es gibt nichts zu prüfen: Nennen Sie eine Datei oder einen Ordner, oder - für die Standardeingabe.',
    'rule-missing': 'Welche Regel? "metakeur list checks" zeigt sie.',
    'too-many-arguments': '"{argument}" ist ein Argument zu viel.',
    'see-help-of': 'metakeur {command} --help zeigt, was möglich ist.',
    'see-list': 'metakeur list rules zeigt alle Regeln.',
    'unknown-topic': 'Es gibt keine Liste von "{topic}".',
    'shapes-action':
      'Sagen Sie, was Sie tun wollen, und mit welcher Datei: "shapes check <Datei>" oder "shapes run <Shapes> <Daten>".',
    'shapes-data': 'Nennen Sie eine Datei mit Shapes und mindestens eine mit Daten: "shapes run <Shapes> <Daten>".',
    'table-missing': 'Nennen Sie eine einzige Datei: CSV, Excel oder JSON mit einer Liste von Objekten.',
    'file-exists':
      '{file} gibt es schon und wird nicht überschrieben: Wählen Sie einen anderen Namen, oder löschen Sie die Datei.',
    'two-on-screen': 'Der Bildschirm kann nur einen Bericht zeigen.',
    'same-output': 'Zwei Berichte lassen sich nicht nach {file} schreiben.',
    ...folderDe.errors,
    ...idleErrors.de,
    'pair-outputs': 'Geben Sie jedem Format seine eigene Datei: -f sarif -o bericht.sarif -f junit -o bericht.xml',
  },
  reasons: folderDe.reasons,
  keepGoing: {
    one: 'Es wurde nichts geprüft; mit --keep-going schon die {n} Aussage, die davor steht.',
    many: 'Es wurde nichts geprüft; mit --keep-going schon die {n} Aussagen, die davor stehen.',
  },
  wrote: 'Bericht geschrieben nach {file}.',
  ...folderDe.wrote,
  map: mapDe,
  progress: {
    reading: 'lesen: {n} Aussagen',
    validating: 'Regeln des Profils anwenden: {n} von {of} Teilen',
    checking: 'Wertung berechnen: {n} von {of} Einträgen',
  },
}
