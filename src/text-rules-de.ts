/** German words of the rules of the texts that no shape holds (`text-rules.ts`), by id. */
export const textRulesDe: Readonly<Record<string, string>> = {
  TR010:
    'Ob eine Datei alle Daten enthält, steht in der Datei und nicht in den Metadaten. Diese Prüfungen sagen aber, ob es überhaupt eine Datei zum Herunterladen gibt.',
  TR012:
    'Ob eine Lizenz schon sagt, was die Rechte sagen, weiß man erst nach dem Lesen beider Texte. Die Prüfung findet aber, wo Zugriffsrechte und Lizenz einander widersprechen.',
  TR013: 'Eine Erlaubnis: Jede Adresse gilt als Endpunkt, auch die Hauptseite eines Dienstes oder eine Seite darüber.',
  TR021:
    'Ob Datensätze eine Spezifikation teilen, weiß man erst nach dem Lesen. Die Prüfung findet, was in keiner Reihe ist, aber in eine zu gehören scheint.',
  TR022:
    'Kein Feld sagt, dass eine Reihe nach Orten geteilt ist, und eine grob gezeichnete Begrenzung ist kein Fehler. Die Prüfung beurteilt jede Begrenzung für sich.',
  TR049:
    'Der Editor verknüpft auch dcat:hadRole mit einer Liste von Darstellungstypen. Das ist ein Versehen in seinem Modell, also verlangt metakeur es nicht.',
  TR070:
    'Welche Rolle eines ISO-Eintrags der Herausgeber wird, ist entschieden, bevor der Eintrag DCAT ist. Zu beurteilen ist das Ergebnis: Gibt es einen Herausgeber?',
  TR071:
    'Die Umwandlung selbst liegt vor metakeur. Zu beurteilen ist ihr Ergebnis: Eine Rolle, die als Zuschreibung angegeben ist, steht auch in ihrer eigenen Eigenschaft.',
  TR081:
    'Die Regeln für hochwertige Daten gelten für einen Eintrag, der die Verordnung oder eine Kategorie nennt, oder das Profil angibt; für keinen anderen.',
  TR082:
    'Eine Datei, die die Verordnung nirgends nennt, hat keinen hochwertigen Eintrag nach dem Gesetz. Gibt es eine Kategorie oder ein Schlagwort, das es sagt, dann verlangt metakeur die Verordnung.',
  TR091:
    'Absichtlich weggelassen: Die EU-Liste der Einrichtungen bindet nur Institutionen der EU. In Flandern sucht die Prüfung eine OVO-Nummer.',
}
