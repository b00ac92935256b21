/** German words of `messages-portals.ts`: what is told of JSON of portals. */
export const portalMessagesDe: Readonly<Record<string, string>> = {
  'read.portal-error': 'Das ist kein Katalog: Das Portal meldete einen Fehler. {said}',
  'read.portal-error.hint': 'Fragen Sie noch einmal, und speichern Sie eine Antwort, in der "success": true steht.',
  'read.portal-names': 'Diese Antwort enthält nur Namen von Datensätzen, etwa {said}',
  'read.portal-names.hint':
    'Speichern Sie die Datensätze selbst: Fragen Sie stattdessen package_search oder current_package_list_with_resources ab.',
  'read.portal-unknown': 'Das ist JSON, aber von keinem Portal, das metakeur kennt. Darin steht: {keys}',
  'read.portal-unknown.hint':
    'Bekannt sind Antworten von CKAN, Opendatasoft, Socrata und udata, data.json (DCAT-US) und JSON-LD. Sagen Sie bei einer eigenen Liste mit --map, was ihre Felder bedeuten.',
  'read.portal-nothing': 'Dieses JSON ist leer.',
  'read.portal-nothing.hint': 'Speichern Sie die Antwort des Portals noch einmal.',
  'read.portal-empty': 'Diese Antwort eines Portals, oder dieser Katalog, enthält keinen Datensatz.',
  'read.portal-empty.hint': 'Sehen Sie sich die Abfrage an: Nichts passte dazu. Fragen Sie noch einmal, ohne Filter.',
  'read.portal-unmapped': 'Felder, die das Mapping nicht erklärt und die nicht gelesen wurden: {fields}',
  'read.portal-unmapped.hint': 'Sagen Sie im Mapping, was sie angeben, oder dass sie wegfallen können: ignore.',
  'read.portal-map-idle':
    '{mapping} wird hier nicht verwendet: Dies ist JSON von {portal}, und diese Felder sind bekannt.',
  'read.portal-map-idle.hint': 'Lassen Sie das Mapping weg, oder geben Sie ihm eine Liste eines anderen Systems.',
  'read.portal-mapped-missing': '{mapping} erklärt Felder, die hier nicht stehen: {fields}',
  'read.portal-mapped-missing.hint':
    'Verbessern Sie ihre Namen im Mapping. Ein Feld in einem anderen schreiben Sie mit einem Punkt.',
  'read.portal-record': 'Hier wird ein Datensatz erwartet, aber es steht etwas anderes da. Es wurde weggelassen.',
  'read.portal-record.hint':
    'Löschen Sie es, oder beschreiben Sie den Datensatz in geschweiften Klammern: { "title": "..." }',
  'read.portal-others':
    '{count} Elemente zeigen Daten, enthalten aber keine (Diagramme, Berichte und Ähnliches). Sie wurden weggelassen.',
  'read.portal-others.hint': 'Sie brauchen nichts zu tun: Nur Datensätze werden geprüft.',
  'read.portal-page':
    'Diese Antwort enthält {count} der {total} Datensätze des Portals. Die anderen wurden nicht geprüft.',
  'read.portal-page.hint':
    'Fragen Sie mehr auf einmal ab (rows oder limit), oder geben Sie alle Seiten zusammen an: seite1.json seite2.json',
  'read.portal-twice': 'Einträge mit einem Namen, den ein anderer Eintrag hier schon hat: {count}, zuerst {name}',
  'read.portal-twice.hint':
    'Geben Sie jedem Datensatz einen eigenen Identifikator. Alle wurden geprüft, die späteren ohne Namen.',
  'read.portal-fields': 'Felder, die metakeur nicht kennt und nicht prüft ({count}): {fields}',
  'read.portal-fields.hint':
    'Es sind Felder dieses Portals allein, oder sie sind falsch geschrieben. Setzen Sie, was andere wissen müssen, in ein Feld, das jedes Portal hat.',
  'read.portal-type-text': '{field} muss ein Text sein; hier steht {found}.',
  'read.portal-type-list': '{field} muss eine Liste sein; hier steht {found}.',
  'read.portal-type-object': '{field} muss ein Objekt mit Feldern sein; hier steht {found}.',
  'read.portal-type-number': '{field} muss eine Zahl sein; hier steht {found}.',
  'read.portal-type-boolean': '{field} muss true oder false sein; hier steht {found}.',
  'read.portal-type-more': '{field} hat auch an {count} anderen Stellen einen Wert der falschen Art.',
  'read.portal-type.kept': 'Der Wert wurde gelesen, wie er dasteht. Verbessern Sie ihn im Portal oder im Export.',
  'read.portal-type.lost': 'Der Wert wurde weggelassen. Verbessern Sie ihn im Portal oder im Export.',
}
