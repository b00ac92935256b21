import type { MalformationWords } from './malformation.ts'

/** German words of what can be wrong with shapes, by id. */
export const malformationsDe = {
  'class-elsewhere': {
    title: 'Eine Klasse von etwas, was anderswo beschrieben ist',
    problem: 'sh:class {class} beanstandet jeden Verweis auf etwas, was nicht in den Daten selbst beschrieben ist.',
    repair: 'Ein Verweis auf etwas ohne genannte Klasse geht als unbekannt durch; eine andere Klasse wird gemeldet.',
  },
  'class-misspelt': {
    title: 'Eine Klasse, die es nicht gibt',
    problem: '{parameter} nennt {class}, eine Klasse, die dieses Vokabular nicht hat. Vielleicht ist {meant} gemeint.',
    repair: 'Gelesen als {meant}.',
    left: 'Nicht geändert, denn mehr als die Großschreibung weicht ab: Verbessern Sie es selbst.',
  },
  'class-resource': {
    title: 'Die Klasse von allem',
    problem: 'sh:class rdfs:Resource verlangt eine Klasse, die niemand angibt, also wird jeder Wert beanstandet.',
    repair: 'Gelesen als sh:nodeKind sh:IRI: ein Verweis auf etwas.',
  },
  'code-list-elsewhere': {
    title: 'Eine Codeliste, die anderswo beschrieben ist',
    problem: 'sh:node {node} verlangt von einem Code das skos:inScheme, und das steht nur in der Codeliste selbst.',
    repair: 'Ein Code, über den nichts gesagt ist, geht als unbekannt durch; vocabulary-terms-valid kennt die Listen.',
  },
  'constraint-missing': {
    title: 'Eine Eigenschafts-Shape, die nichts verlangt',
    problem: 'Die Shape von {path} stellt keine Bedingung, also findet sie nie etwas.',
    repair:
      'Nicht geändert: Sagen Sie, was Sie verlangen, etwa sh:maxCount 0 für eine Eigenschaft, die nicht zu verwenden ist.',
  },
  'count-as-text': {
    title: 'Eine Zahl, die als Text geschrieben ist',
    problem: '{parameter} ist {value}: ein Text oder eine andere Art Zahl, wo ein xsd:integer nötig ist.',
    repair: 'Gelesen als die Zahl {number}.',
  },
  'count-unbounded': {
    title: 'Eine Grenze, die "keine Grenze" bedeutet',
    problem: '{parameter} ist {value}: keine Zahl. Validatoren brechen ab oder beanstanden alles.',
    repair: 'Weggelassen: Ohne {parameter} gibt es keine Grenze.',
  },
  'count-unreadable': {
    title: 'Eine Grenze, die keine Zahl ist',
    problem: '{parameter} ist {value}: keine ganze Zahl ab 0.',
    repair: 'Weggelassen: Diese Grenze wird erst geprüft, wenn eine Zahl dasteht.',
  },
  'datatype-any-uri': {
    title: 'Ein Verweis als Datentyp',
    problem: 'sh:datatype xsd:anyURI lässt nur Texte mit diesem Datentyp durch und beanstandet jeden Verweis.',
    repair: 'Ein Verweis geht auch durch: sh:or ( [ sh:nodeKind sh:IRI ] [ sh:datatype xsd:anyURI ] ).',
  },
  'datatype-unknown': {
    title: 'Ein Datentyp, den es nicht gibt',
    problem: 'sh:datatype {datatype} ist der Datentyp keines einzigen Wertes, also wird jeder Wert beanstandet.',
    repair: 'Gelesen als {meant}.',
    dropped: 'Weggelassen: Der Datentyp wird erst geprüft, wenn es ihn gibt.',
  },
  'feature-not-run': {
    title: 'Ein Teil von SHACL, der nicht ausgeführt wird',
    problem:
      '{parameter} gehört zu einer Erweiterung von SHACL, die nicht ausgeführt wird: Diese Bedingung wird nicht geprüft.',
    repair: 'Nicht geändert: Schreiben Sie es mit SHACL Core oder mit SPARQL.',
  },
  'hvd-for-all': {
    title: 'Regeln für hochwertige Datensätze bei jedem Datensatz',
    problem:
      'Diese Shape verlangt dcatap:hvdCategory von jeder {class}, also wird alles beanstandet, was kein hochwertiger Datensatz ist.',
    repair: 'Nicht geändert: Wenden Sie sie nur auf hochwertige Datensätze an.',
  },
  'import-unread': {
    title: 'Ein Import, der nicht gelesen wird',
    problem: 'owl:imports {what}: Es wird nichts abgerufen, und manche Validatoren brechen ab.',
    repair: 'Nicht geändert: Geben Sie die Datei selbst mit, wenn Sie diese Shapes auch wollen.',
  },
  'list-missing': {
    title: 'Werte, die eine Liste sein müssen',
    problem: '{parameter} hat den Wert {value}, und das ist keine Liste. Validatoren brechen ab.',
    repair: 'Alle Werte von {parameter} werden als eine Liste gelesen: Setzen Sie sie in Turtle zwischen ( und ).',
  },
  'message-elsewhere': {
    title: 'Eine Meldung, die kein Validator zeigt',
    problem: '{property} steht, wo sh:message stehen muss, also wird die Meldung nie gezeigt.',
    repair: 'Gelesen als sh:message, wenn es noch keine gibt.',
  },
  'node-kind-unknown': {
    title: 'Eine Art Knoten, die es nicht gibt',
    problem: 'sh:nodeKind {value}: Diese Art Knoten kennt SHACL nicht.',
    repair: 'Gelesen als {meant}.',
    dropped: 'Weggelassen: Die Art des Knotens wird erst geprüft, wenn es sie gibt.',
  },
  'one-translation': {
    title: 'Ein Wert, wo jede Sprache einen haben darf',
    problem:
      '{path} darf einen Wert je Sprache haben, und wegen sh:maxCount 1 nur einen insgesamt: Eine Übersetzung wird beanstandet.',
    repair: 'sh:maxCount wird weggelassen; sh:uniqueLang bleibt.',
  },
  'path-missing': {
    title: 'Eine Eigenschafts-Shape ohne sh:path',
    problem: 'Die Shape {property} sagt nicht, um welche Eigenschaft es geht: sh:path fehlt.',
    repair: 'Weggelassen: Geben Sie ihr ein sh:path, dann wird sie geprüft.',
  },
  'path-misspelt': {
    title: 'Eine Eigenschaft, die es nicht gibt',
    problem: '{path} gibt es nicht, also sieht die Shape nie einen Wert. Gemeint ist {meant}.',
    repair: 'Gelesen als {meant}.',
  },
  'path-needed': {
    title: 'Eine Bedingung an Werte, ohne Eigenschaft',
    problem:
      '{parameter} steht in einer Shape ohne sh:path: Es betrifft die Werte einer Eigenschaft, und die gibt es nicht.',
    repair: 'Weggelassen: Setzen Sie es in eine Eigenschafts-Shape.',
  },
  'path-unknown': {
    title: 'Eine Eigenschaft, die ihr Vokabular nicht hat',
    problem: '{path} gibt es in diesem Vokabular nicht, also sieht die Shape nie einen Wert. {guess}',
    repair: 'Nicht geändert: Verbessern Sie den Pfad selbst.',
  },
  'property-undescribed': {
    title: 'Eine Eigenschafts-Shape, die es nicht gibt',
    problem: 'Die Shape verweist auf {property}, aber darüber steht nichts in der Datei.',
    repair: 'Weggelassen: Beschreiben Sie sie, oder löschen Sie den Verweis.',
  },
  'record-dates': {
    title: 'Datumsangaben eines Katalogeintrags nur mit Uhrzeit',
    problem: '{path} eines Katalogeintrags muss hier eine Uhrzeit haben; in der Praxis ist ein Datum ebenso gut.',
    repair: 'xsd:date geht ebenso durch wie xsd:dateTime.',
  },
  'series-identifier': {
    title: 'Genau ein adms:identifier bei einer Datensatzreihe',
    problem: 'Die Shape für Datensatzreihen verlangt genau einen adms:identifier, während der Standard das freistellt.',
    repair: 'Beide Grenzen werden weggelassen.',
  },
  'shape-undescribed': {
    title: 'Eine Shape, die es nicht gibt',
    problem: '{parameter} verweist auf {shape}, aber darüber steht nichts in der Datei: Jeder Wert erfüllt sie.',
    repair: 'Nicht von selbst zu beheben: Beschreiben Sie {shape} in dieser Datei.',
  },
  'shape-unused': {
    title: 'Eine Shape, die nirgends verwendet wird',
    problem: '{shape} hat kein Ziel, und keine andere Shape verweist darauf, also wird sie nie ausgeführt.',
    repair: 'Nicht geändert: Geben Sie ihr ein Ziel, oder verweisen Sie darauf.',
  },
  'target-idle': {
    title: 'Ein Ziel, das nie vorkommt',
    problem: 'sh:targetClass {class}: Das steht bei nichts in den Daten, also prüft die Shape nie etwas.',
    repair: 'foaf:Agent, das schon in den Daten steht, ist auch ein Ziel.',
    left: 'Nicht geändert: Nennen Sie die Klasse, die in den Daten steht.',
  },
  'target-of-thumbnail': {
    title: 'Eine Shape für Vorschauen, die für jede Distribution gilt',
    problem: 'Die Shape betrifft Vorschauen (adms:sample), aber ihr Ziel ist jede dcat:Distribution.',
    repair: 'Ihr Ziel wird gelesen als sh:targetObjectsOf adms:sample.',
  },
  'term-unknown': {
    title: 'Ein Begriff, den SHACL nicht kennt',
    problem: 'sh:{term} gibt es in SHACL nicht, also übergehen Validatoren es. {guess}',
    repair: 'Gelesen als {meant}.',
    left: 'Nicht geändert und nicht geprüft: Verbessern Sie es selbst.',
  },
  'unique-keyword': {
    title: 'Ein Schlagwort je Sprache',
    problem: 'sh:uniqueLang an dcat:keyword beanstandet jeden Eintrag mit zwei Schlagwörtern in einer Sprache.',
    repair: 'Das wird weggelassen.',
  },
} as const satisfies Readonly<Record<string, MalformationWords>>
