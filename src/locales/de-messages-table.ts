/** German words of `messages-table.ts`: what goes wrong with tables and with mappings. */
export const tableMessagesDe: Readonly<Record<string, string>> = {
  // Einen Text in Zeilen und Zellen teilen
  'table.quote-open':
    'Das Anführungszeichen, das diese Zelle öffnet, ist nicht geschlossen. Das Lesen wurde abgebrochen.',
  'table.quote-open.hint': 'Schließen Sie es; schreiben Sie ein Anführungszeichen im Text doppelt: "Die ""Brücke""".',
  'table.quote-inside':
    'Nach dem Anführungszeichen, das diese Zelle schließt, folgt noch etwas. Die Zeile wurde übersprungen.',
  'table.quote-inside.hint': 'Schreiben Sie ein Anführungszeichen im Text doppelt: "Die ""Brücke""".',
  'table.ragged': 'Die Zeile hat {cells} Zellen, und es gibt {columns} Spalten. Sie wurde übersprungen.',
  'table.ragged.hint':
    'Das Trennzeichen steht wahrscheinlich in einem Text: Setzen Sie diesen Text in Anführungszeichen.',
  'table.short-rows': 'Zeilen mit weniger Zellen, als es Spalten gibt: {rows}. Dies ist die erste.',
  'table.short-rows.hint': 'Suchen Sie einen Zeilenumbruch in einem Text ohne Anführungszeichen.',
  'table.cell-too-long': 'Diese Zelle ist länger als {limit} Zeichen. Die Zeile wurde übersprungen.',
  'table.cell-too-long.hint':
    'Ein Wert dieser Größe gehört nicht in Metadaten: Veröffentlichen Sie ihn als Datei, und verweisen Sie darauf.',
  'table.too-many-rows': 'Die Tabelle hat mehr als {limit} Zeilen. Das Lesen wurde abgebrochen.',
  'table.too-many-rows.hint': 'Teilen Sie sie in mehrere Dateien auf.',
  'table.too-many-columns':
    'Die Tabelle hat mehr als {limit} Spalten; so viele haben Metadaten nie. Das Lesen wurde abgebrochen.',
  'table.too-many-columns.hint': 'Prüfen Sie das Trennzeichen, und ob dies die richtige Datei ist.',
  'table.too-many-cells': 'Die Tabelle hat mehr als {limit} Zellen. Das Lesen wurde abgebrochen.',
  'table.too-many-cells.hint': 'Teilen Sie sie in mehrere Dateien auf.',
  // Excel
  'table.workbook-broken': 'Diese Excel-Datei ist nicht lesbar: Sie ist beschädigt oder mit einem Passwort geschützt.',
  'table.workbook-broken.hint': 'Öffnen Sie sie in Excel, und speichern Sie sie noch einmal, als .xlsx oder CSV.',
  'table.workbook-large': 'Die Excel-Datei ist entpackt größer als {limit}.',
  'table.workbook-large.hint': 'Behalten Sie nur das Tabellenblatt mit den Datensätzen, oder speichern Sie es als CSV.',
  'table.workbook-bomb':
    'Die Excel-Datei wird beim Entpacken mehr als {ratio} Mal so groß; bei Tabellen kommt das nie vor.',
  'table.workbook-bomb.hint': 'Speichern Sie das Tabellenblatt als CSV, und geben Sie das an.',
  'table.no-sheet': 'Es gibt kein Tabellenblatt "{sheet}".',
  'table.no-sheet.hint': 'Die Tabellenblätter sind: {sheets}.',
  'table.no-table':
    '{name} ist keine Tabelle ({syntax}): Nur CSV, Excel und Listen in JSON haben Spalten, die zu benennen sind.',
  'table.no-table.hint': 'Geben Sie die Datei so an metakeur check.',
  'table.several': '{name} steht für {files} Dateien; hier ist nur eine gefragt.',
  'table.several.hint': 'Nennen Sie die Datei selbst.',
  // Kopfzeile und Spalten
  'table.empty': 'Die Tabelle ist leer.',
  'table.empty.hint':
    'Exportieren Sie sie noch einmal: eine Zeile mit Spaltennamen, und ein Datensatz in jeder Zeile darunter.',
  'table.no-rows': 'Es gibt Spaltennamen, aber keine Zeile darunter.',
  'table.no-headings': 'Es wurde keine Zeile mit Spaltennamen gefunden. Die erste Zeile ist: {columns}',
  'table.no-headings.hint':
    'Setzen Sie Namen wie id, title und description über die Spalten, oder sagen Sie in einem Mapping, in welcher Zeile sie stehen (header: 3).',
  'table.no-title': 'Keine Spalte gibt einen Titel an (dct:title). Die Spalten sind: {columns}',
  'table.no-title.hint':
    'Nennen Sie eine Spalte title oder titel, oder sagen Sie, welche es ist: metakeur map {name} --write mapping.yml',
  'table.no-title.sheets': 'Ist es ein anderes Tabellenblatt? Es gibt: {sheets}. Wählen Sie mit --sheet.',
  'table.no-title-guess':
    'Spalte "{column}" ist nicht bekannt, und keine Spalte gibt einen Titel an (dct:title). Sie ähnelt {like}.',
  'table.no-title-guess.hint': 'Die Vorschläge annehmen: metakeur map {name} --write mapping.yml',
  'table.no-metadata':
    'Das scheint eine Tabelle von etwas anderem als Datensätzen: Von den Spalten bedeutet nur {columns} etwas.',
  'table.no-metadata.hint':
    'Sind es doch Datensätze? Dann sagen Sie, was die Spalten angeben: metakeur map {name} --write mapping.yml',
  'table.wrong-delimiter':
    'Mit {delimiter}, wie {mapping} es verlangt, gibt es nur eine Spalte; zwischen den Spaltennamen steht {likely}.',
  'table.wrong-delimiter.hint': 'Verbessern Sie das Trennzeichen im Mapping, oder lassen Sie es weg.',
  'table.unknown-columns': 'Spalten, die metakeur nicht versteht und nicht gelesen hat: {columns}',
  'table.unknown-columns.hint':
    'Sagen Sie, was sie angeben, oder dass sie wegfallen können: metakeur map {name} --write mapping.yml',
  'table.unknown-columns.guessed': 'Die Vorschläge annehmen oder verbessern: metakeur map {name} --write mapping.yml',
  'table.columns-twice': 'Spalten, die dasselbe angeben wie eine andere und nicht gelesen wurden: {columns}',
  'table.columns-twice.hint': 'Behalten Sie eine davon, oder sagen Sie in einem Mapping, was jede Spalte angibt.',
  'table.mapped-missing': 'Spalten, die {mapping} nennt und die diese Tabelle nicht hat: {columns}',
  'table.mapped-missing.hint': 'Vergleichen Sie die Spaltennamen Buchstabe für Buchstabe mit dem Mapping.',
  'table.columns-swapped':
    'Spalte "{text}" enthält Datumsangaben, und Spalte "{date}" enthält keine: Sie scheinen vertauscht.',
  'table.columns-swapped.hint':
    'Verbessern Sie die Spaltennamen; bis dahin sagt der Rest über diese zwei Spalten wenig.',
  'table.holds-dates': 'Spalte "{column}" ({property}) enthält fast nur Datumsangaben.',
  'table.holds-addresses': 'Spalte "{column}" ({property}) enthält fast nur Webadressen.',
  'table.holds-numbers': 'Spalte "{column}" ({property}) enthält fast nur Zahlen.',
  'table.holds-no-dates': 'Spalte "{column}" ({property}) enthält fast keine Datumsangaben.',
  'table.holds-no-addresses': 'Spalte "{column}" ({property}) enthält fast keine Webadressen.',
  'table.holds-no-mails': 'Spalte "{column}" ({property}) enthält fast keine E-Mail-Adressen.',
  'table.holds.hint': 'Prüfen Sie, ob die Spaltennamen über den richtigen Spalten stehen.',
  'table.same-id':
    'Diese Zeile hat den Identifikator einer früheren Zeile und einen anderen Titel: Zusammen sind sie ein Datensatz mit zwei Titeln.',
  'table.same-id.hint': 'Geben Sie jedem Datensatz einen eigenen Identifikator.',
  // Mappings
  'mapping.too-large': 'Das Mapping ist länger als {limit} Zeichen.',
  'mapping.too-large.hint': 'Prüfen Sie, ob dies die richtige Datei ist.',
  'mapping.syntax': 'Das Mapping ist kein gültiges YAML: {detail}',
  'mapping.syntax.hint':
    'Setzen Sie Texte mit Zeichen wie : # und " in Anführungszeichen, und rücken Sie mit Leerzeichen ein.',
  'mapping.empty': 'Das Mapping ist leer.',
  'mapping.empty.hint': 'Erstellen Sie eines: metakeur map <Datei> --write mapping.yml',
  'mapping.aliases': 'Das Mapping verweist zu oft auf sich selbst.',
  'mapping.aliases.hint': 'Schreiben Sie die Werte aus.',
  'mapping.unknown-key': '"{key}" bedeutet hier nichts.',
  'mapping.unknown-key.hint': 'Bekannt: {known}.',
  'mapping.missing-key': '"{key}" fehlt.',
  'mapping.missing-key.hint': 'Ein Mapping hat version: 1 und columns; eine Spalte hat eine property.',
  'mapping.version': 'Diese Version von Mappings ist nicht bekannt.',
  'mapping.version.hint': 'Schreiben Sie version: {known}',
  'mapping.value': 'Der Wert von {key} ist nicht brauchbar.',
  'mapping.value.hint': 'Schreiben Sie zum Beispiel {expected}',
  'mapping.property': '"{property}" ist nichts, was eine Spalte angeben kann.',
  'mapping.property.hint': 'Schreiben Sie zum Beispiel {guess}, oder ignore für eine Spalte, die wegfallen kann.',
}
