/** German words of the second half of the checks; the keys are those of the check itself. */
export const deChecks2 = {
  'contact-functional': {
    title: 'Die Kontaktstelle ist ein Funktionspostfach, keine Person',
    why: 'Der Name einer Person ist ein personenbezogenes Datum, und er stimmt nicht mehr, wenn die Person die Stelle wechselt.',
    fix: 'Geben Sie das Postfach eines Teams oder einer Aufgabe an, etwa data@ oder info@, und beschreiben Sie die Kontaktstelle als vcard:Organization.',
    limits: 'Nur die Form der Adresse zählt; ein gemeinsames Postfach mit dem Namen einer Person wird beanstandet.',
    notApplicable: 'Es gibt keine Kontaktstelle mit einer E-Mail-Adresse.',
    messages: {
      personName:
        'Die E-Mail-Adresse {mail} scheint einer Person zu gehören. Geben Sie ein Funktionspostfach an, etwa data@ oder info@.',
      freemail:
        'Die E-Mail-Adresse {mail} ist eine private Adresse. Geben Sie ein Funktionspostfach der Organisation an.',
      personClass:
        'Die Kontaktstelle ist als Person beschrieben ({class}). Machen Sie daraus eine vcard:Organization mit einem Funktionspostfach.',
      unclear:
        'Es ist nicht klar, ob {mail} einem Team oder einer Person gehört. Geben Sie ein Postfach an, das es zeigt, etwa data@ oder info@.',
    },
  },
  'contact-usable': {
    title: 'Die Kontaktstelle ist erreichbar',
    why: 'Wer eine Frage hat oder einen Fehler findet, muss die Menschen erreichen, die ihn beheben können.',
    fix: 'Geben Sie bei der Kontaktstelle die E-Mail-Adresse eines Funktionspostfachs oder die Webadresse eines Formulars an.',
    limits: 'Ob jemand antwortet, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze, Datendienste und Kataloge.',
    messages: {
      missing:
        '{node} hat keine Kontaktstelle. Fügen Sie dcat:contactPoint mit der Adresse eines Funktionspostfachs hinzu.',
      husk: 'Die Kontaktstelle hat keine E-Mail-Adresse und keinen Namen. Füllen Sie vcard:hasEmail mit einem Funktionspostfach aus.',
      placeholder: 'Die Kontaktstelle hat {value} als Adresse, einen Platzhalter. Geben Sie ein Funktionspostfach an.',
      badMail: '{value} ist keine E-Mail-Adresse. Schreiben Sie vcard:hasEmail als mailto: mit einer Adresse.',
      badPage:
        '{value} ist keine Webadresse. Schreiben Sie sie ab https://, oder geben Sie eine E-Mail-Adresse in vcard:hasEmail an.',
      phoneOnly:
        'Die Kontaktstelle hat nur eine Telefonnummer. Füllen Sie vcard:hasEmail mit einem Funktionspostfach aus.',
      nameOnly:
        'Die Kontaktstelle hat einen Namen, aber keine E-Mail-Adresse und kein Formular. Füllen Sie vcard:hasEmail mit einem Funktionspostfach aus.',
      text: 'Die Kontaktstelle ist ein Text ("{value}"). Beschreiben Sie sie als vcard:Organization mit vcard:fn und vcard:hasEmail.',
    },
  },
  'date-order': {
    title: 'Die Datumsangaben stehen in der richtigen Reihenfolge',
    why: 'Wenn Datumsangaben einander widersprechen, ist mindestens eine falsch, und niemand erkennt mehr, was neu ist.',
    fix: 'Verbessern Sie das falsche Datum: erst erstellt, dann veröffentlicht, dann geändert; Anfang vor Ende.',
    limits: 'Die Reihenfolge kann stimmen, während die Datumsangaben falsch sind.',
    notApplicable: 'Es gibt keine zwei Datumsangaben zum Vergleichen.',
    messages: {
      issuedBeforeCreated:
        '{node} wurde am {value} veröffentlicht, noch vor der Erstellung ({other}). Verbessern Sie eine der beiden Angaben.',
      modifiedBeforeIssued:
        '{node} wurde am {value} geändert, noch vor der Veröffentlichung ({other}). Verbessern Sie eine der beiden Angaben.',
      modifiedBeforeCreated:
        '{node} wurde am {value} geändert, noch vor der Erstellung ({other}). Verbessern Sie eine der beiden Angaben.',
      endBeforeStart:
        'Der Zeitraum endet am {value}, noch bevor er beginnt ({other}). Vertauschen oder verbessern Sie die Datumsangaben.',
      issuedBeforeStart:
        '{node} wurde am {value} veröffentlicht, noch bevor der Zeitraum der Daten beginnt ({other}). Verbessern Sie eines von beiden.',
    },
  },
  'dates-plausible': {
    title: 'Die Datumsangaben sind möglich',
    why: 'Portale sortieren und filtern nach Datum; mit einem unmöglichen Datum steht der Eintrag an der falschen Stelle.',
    fix: 'Schreiben Sie das wirkliche Datum als JJJJ-MM-TT, oder lassen Sie die Eigenschaft weg, wenn Sie es nicht kennen.',
    limits: 'Ein falsches Datum, das stimmen könnte, fällt nicht auf.',
    notApplicable: 'Es gibt keine Datumsangabe.',
    messages: {
      empty: '{path} von {node} ist leer. Schreiben Sie das Datum als JJJJ-MM-TT, oder lassen Sie die Eigenschaft weg.',
      noDate: '{path} ist "{value}", und das ist kein Datum, das Software liest. Schreiben Sie es als JJJJ-MM-TT.',
      noSuchDay: '{path} ist "{value}", ein Tag oder eine Uhrzeit, die es nicht gibt. Verbessern Sie das Datum.',
      standIn:
        '{path} ist {value}, der Tag, den Software einsetzt, wenn kein Datum bekannt ist. Geben Sie das wirkliche Datum an, nur das Jahr, oder nichts.',
      future: '{path} ist {value}, später als {asOf}, der Tag dieser Prüfung. Verbessern Sie das Datum.',
      old: '{path} ist {value}, vor 1900. Verbessern Sie das Jahr.',
    },
  },
  'declared-format-matches-response': {
    title: 'Die Datei hat das angegebene Format',
    why: 'Software öffnet eine Datei nach dem angegebenen Format; kommt eine Seite oder etwas anderes, gelingt das nicht.',
    fix: 'Verbessern Sie dct:format und dcat:mediaType, oder die Adresse.',
    limits: 'Nur der Typ und die ersten Bytes zählen; ob die ganze Datei gültig ist, lässt sich nicht erkennen.',
    notApplicable: 'Keine Distribution hat sowohl ein Format als auch eine Webadresse.',
    messages: {
      differs:
        '{node} hat als Format {declared}, aber {value} liefert {answer}. Verbessern Sie das Format oder die Adresse.',
    },
  },
  'definitions-linked': {
    title: 'Es gibt einen Link zur Bedeutung der Daten',
    why: 'Ohne Datenmodell oder Schema weiß niemand, was eine Spalte, ein Code oder ein Objekt bedeutet, und jeder Nutzer rät von Neuem.',
    fix: 'Verweisen Sie mit dct:conformsTo auf ein OSLO-Modell, XSD, JSON Schema, CSVW-Metadaten oder einen Objektkatalog.',
    limits: 'Ob die Daten dem Modell folgen, lässt sich nicht erkennen.',
    notApplicable: 'Datendienste sind durch die Beschreibung ihres Endpunkts beschrieben.',
    messages: {
      none: '{node} verweist auf kein Datenmodell oder Schema. Fügen Sie dct:conformsTo mit der IRI eines OSLO-Modells, XSD oder JSON Schema hinzu.',
      pageOnly:
        '{node} verweist auf Dokumentation, aber nicht auf ein Datenmodell. Fügen Sie dct:conformsTo mit der IRI eines OSLO-Modells, XSD oder JSON Schema hinzu.',
    },
  },
  'derivation-linked': {
    title: 'Abgeleitete Daten verweisen auf ihre Quelle',
    why: 'Wer einen Fehler findet, muss zur authentischen Quelle gehen können, wo er für alle behoben wird.',
    fix: 'Verweisen Sie mit dct:source oder prov:wasDerivedFrom auf den Datensatz, aus dem dieser gemacht ist.',
    limits: 'Nur eine Ableitung, die der Text selbst nennt, fällt auf.',
    notApplicable: 'Nichts deutet darauf hin, dass die Daten von anderen Daten abgeleitet sind.',
    messages: {
      words:
        'Im Text steht "{phrase}", aber es ist keine Quelle verlinkt. Fügen Sie dct:source mit der IRI der authentischen Quelle hinzu.',
      textOnly:
        'Die Quelle steht nur in Worten da ("{value}"). Geben Sie die IRI der authentischen Quelle in dct:source an.',
      nodeOnly: 'Die Quelle von {node} hat keine IRI. Geben Sie die IRI der authentischen Quelle in dct:source an.',
    },
  },
  'description-substantive': {
    title: 'Die Beschreibung sagt genug',
    why: 'Menschen entscheiden nach der Beschreibung, ob die Daten ihnen nützen; mit wenigen Worten gelingt das nicht.',
    fix: 'Sagen Sie in mindestens 200 Zeichen, was die Daten enthalten, warum und wie sie gemacht sind, und wofür sie nicht taugen.',
    limits:
      'Nur die Länge und die Überschneidung mit dem Titel zählen; ob der Text nützlich ist, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze, Datendienste und Datensatzreihen.',
    messages: {
      copied:
        'Dieselbe Beschreibung steht unter mehr als fünf anderen Titeln. Sagen Sie, was das Eigene ist an: {node}.',
      missing:
        '{node} hat keine Beschreibung. Sagen Sie in rund {enough:200} Zeichen, was die Daten enthalten, warum und wie sie gemacht sind, und die Grenzen.',
      placeholder:
        'Die Beschreibung "{value}" sagt nichts. Sagen Sie, was die Daten enthalten, warum, wie und mit welchen Grenzen.',
      repeatsTitle:
        'Die Beschreibung wiederholt den Titel. Sagen Sie, was die Daten enthalten, warum, wie sie gemacht sind und die Grenzen.',
      short:
        'Die Beschreibung hat {length} Zeichen; nötig sind {enough:200}. Sagen Sie auch, warum und wie die Daten gemacht sind, und die Grenzen.',
      long: 'Die Beschreibung hat {length} Zeichen; das lesen wenige. Bleiben Sie bei {most:4000}, und setzen Sie den Rest in die Dokumentation.',
    },
  },
  'distribution-unique': {
    title: 'Jede Distribution ist eine andere',
    why: 'Dieselbe Datei oder Seite zweimal ergibt eine Auswahl, die keine ist.',
    fix: 'Löschen Sie die doppelte Distribution, oder geben Sie jeder Distribution ihre eigene Download-URL oder ihr eigenes Format.',
    limits: 'Eine Datei unter zwei Namen fällt nicht auf.',
    notApplicable: 'Der Datensatz hat keine zwei Distributionen mit einer Adresse.',
    messages: {
      sameDownload:
        '{value} ist der Download von {count} Distributionen dieses Datensatzes. Löschen Sie die doppelten.',
      sameAccess:
        '{count} Distributionen dieses Datensatzes teilen {value} ohne Unterschied im Format. Löschen Sie die doppelten, oder füllen Sie dcat:downloadURL oder dct:format aus.',
    },
  },
  'exchange-profile-valid': {
    title: 'Der Eintrag folgt den Regeln von DCAT-AP',
    why: 'Föderale und europäische Portale ernten mit DCAT-AP; ein Eintrag, der davon abweicht, wird ausgebessert, teilweise gezeigt oder abgelehnt.',
    fix: 'Beheben Sie, was DCAT-AP neben dem flämischen Profil verlangt; jeder Befund nennt die Eigenschaft.',
    limits: 'Was ein bestimmter Harvester tut, lässt sich nicht vorhersagen.',
    notApplicable: 'DCAT-AP ist selbst das gewählte Profil.',
    messages: {},
  },
  'iri-wellformed': {
    title: 'Jede IRI ist wohlgeformt',
    why: 'Eine fehlerhafte IRI ist ein toter Link, und viele Programme lehnen eine Datei ab, in der eine steht.',
    fix: 'Schreiben Sie die ganze Adresse ab https:// (oder mailto:, tel:, urn:), und Leerzeichen als %20.',
    limits: 'Nur die Form zählt; ob dort etwas ist, lässt sich nicht erkennen.',
    notApplicable: 'Im Eintrag steht keine IRI.',
    messages: {
      empty: 'Eine IRI von {node} ist leer. Tragen Sie die Adresse ein, oder löschen Sie die Eigenschaft.',
      relative: '{value} ist keine vollständige Adresse. Schreiben Sie sie ab https://.',
      space: 'In "{value}" steht ein Leerzeichen. Schreiben Sie es als %20, oder verbessern Sie die Adresse.',
      character:
        'In "{value}" steht ein Zeichen, das in einer IRI nicht erlaubt ist. Schreiben Sie es als %-Code, oder verbessern Sie die Adresse.',
      scheme:
        '{value} beginnt mit "{scheme}:", und das gibt es hier nicht. Beginnen Sie mit https://, mailto:, tel: oder urn:.',
      host: '{value} hat keinen richtigen Domainnamen. Verbessern Sie, was nach dem Anfang der Adresse steht.',
      percent: 'In {value} steht ein % ohne zwei hexadezimale Ziffern. Schreiben Sie ein echtes % als %25.',
      webInMail:
        '{value} ist eine Webadresse, die als E-Mail geschrieben ist. Löschen Sie "mailto:", oder geben Sie eine E-Mail-Adresse an.',
    },
  },
  'keywords-adequate': {
    title: 'Es gibt genug Schlagwörter, jedes mit einem Begriff',
    why: 'Suchmaschinen und Filter nutzen Schlagwörter; eine Liste in einem Schlagwort passt nirgends, und Wörter aus dem Titel bringen nichts.',
    fix: 'Geben Sie 3 bis 25 niederländische Schlagwörter an, jedes mit einem Begriff, und mit Wörtern, die nicht im Titel stehen.',
    limits: 'Sie werden gezählt; ob sie passen, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze und Datendienste.',
    messages: {
      missing:
        '{node} hat keine Schlagwörter. Fügen Sie mindestens {enough:3} hinzu, mit Wörtern, nach denen Menschen suchen.',
      noDutch:
        '{node} hat keine niederländischen Schlagwörter, nur anderssprachige. Fügen Sie mindestens {enough:3} auf Niederländisch hinzu.',
      joined: 'Im Schlagwort "{value}" stehen mehrere. Machen Sie aus jedem ein eigenes dcat:keyword.',
      tooFew:
        '{node} hat zu wenige niederländische Schlagwörter ({count}). Geben Sie mindestens {enough:3} an, auch Synonyme und weitere Begriffe.',
      inTitle:
        'Das Schlagwort "{value}" wiederholt nur den Titel. Fügen Sie Schlagwörter hinzu, die nicht im Titel stehen, etwa Synonyme.',
      tooMany: '{node} hat {count} Schlagwörter. Behalten Sie die {most:25}, die am besten passen.',
    },
  },
  'links-alive': {
    title: 'Die Links funktionieren',
    why: 'Durch einen toten Link sind Daten unerreichbar, so gut sie auch beschrieben sind.',
    fix: 'Reparieren Sie den Link, oder löschen Sie die Distribution.',
    limits: 'Der Inhalt hinter dem Link wird nicht angesehen.',
    notApplicable: 'Es gibt keine http- oder https-Adresse.',
    messages: {
      dead: '{value} antwortet nicht ({answer}). Reparieren Sie den Link, oder löschen Sie ihn.',
    },
  },
  'mandatory-complete': {
    title: 'Die Pflichtangaben sind ausgefüllt',
    why: 'Das Profil schreibt nur wenige Eigenschaften vor, und Portale rechnen mit jeder davon.',
    fix: 'Füllen Sie aus, was fehlt; ein leerer Knoten oder ein Platzhalter wie "unbekannt" zählt als fehlend.',
    limits: 'Ob stimmt, was da steht, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer.',
    messages: {
      missing: '{path} fehlt bei {node}. Füllen Sie das aus: Das Profil macht es zur Pflicht.',
      empty: '{path} von {node} ist leer. Füllen Sie das aus: Das Profil macht es zur Pflicht.',
      placeholder:
        '{path} von {node} ist "{value}", ein Platzhalter. Geben Sie den wirklichen Wert an: Das Profil macht es zur Pflicht.',
      husk: '{path} von {node} ist ein Knoten ohne Inhalt. Beschreiben Sie ihn, oder verweisen Sie mit einer IRI: Das Profil macht es zur Pflicht.',
    },
  },
  'modified-present': {
    title: 'Das Datum der letzten Änderung ist angegeben',
    why: 'Ohne dct:modified sieht niemand, wie neu die Daten sind, und Harvester wissen nicht, was sich geändert hat.',
    fix: 'Lassen Sie den Veröffentlichungsprozess dct:modified ausfüllen, beim Datensatz oder bei seinen Distributionen.',
    limits: 'Ob das Datum gepflegt wird, lässt sich nicht erkennen.',
    notApplicable: 'Datensatzreihen: Ihre Mitglieder tragen die Datumsangaben.',
    messages: {
      missing: '{node} hat kein Änderungsdatum. Lassen Sie den Veröffentlichungsprozess dct:modified ausfüllen.',
      issuedOnly:
        '{node} hat ein Veröffentlichungsdatum, aber kein Änderungsdatum. Lassen Sie den Veröffentlichungsprozess dct:modified ausfüllen.',
      standIn:
        'Das Änderungsdatum von {node} ist {value}, ein Platzhalter. Lassen Sie den Veröffentlichungsprozess das wirkliche Datum eintragen.',
    },
  },
  'nl-title-description': {
    title: 'Titel und Beschreibung gibt es auf Niederländisch',
    why: 'Flämische Portale zeigen und durchsuchen die Texte mit @nl; ohne diesen Sprachcode ist ein niederländischer Text nicht als solcher zu finden.',
    fix: 'Geben Sie Titel und Beschreibung auf Niederländisch an, mit dem Sprachcode @nl.',
    limits: 'Ob der Text gut ist und ob ein Sprachcode stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze, Datendienste, Datensatzreihen und Kataloge.',
    messages: {
      missing: '{path} fehlt bei {node}. Schreiben Sie einen niederländischen Text mit dem Sprachcode @nl.',
      otherLanguage:
        '{path} von {node} gibt es nur in anderen Sprachen ({languages}). Fügen Sie einen niederländischen Text mit @nl hinzu.',
      untagged: '{path} von {node} scheint Niederländisch, hat aber keinen Sprachcode. Setzen Sie @nl dazu.',
      untaggedOther:
        '{path} von {node} hat keinen Sprachcode und scheint eine andere Sprache zu sein ({languages}). Setzen Sie den Sprachcode dazu, und fügen Sie einen niederländischen Text mit @nl hinzu.',
      untaggedUnknown:
        '{path} von {node} hat keinen Sprachcode. Ist es Niederländisch, dann setzen Sie @nl dazu; sonst fügen Sie einen niederländischen Text hinzu.',
    },
  },
  'no-login-wall': {
    title: 'Öffentliche Daten verlangen keine Anmeldung',
    why: 'Daten, die öffentlich heißen, aber eine Anmeldung verlangen, sind für Nutzer und Software nicht öffentlich.',
    fix: 'Öffnen Sie die Adresse, oder geben Sie RESTRICTED als Zugriffsrechte an.',
    limits: 'Bildschirme über Cookies und Einwilligung werden nicht gesehen.',
    notApplicable: 'Die Zugriffsrechte sind nicht PUBLIC, oder es gibt keine Adresse.',
    messages: {
      login:
        '{value} verlangt eine Anmeldung, obwohl die Daten PUBLIC sind. Öffnen Sie die Adresse, oder verbessern Sie dct:accessRights.',
    },
  },
  'no-national-number': {
    title: 'In den Metadaten steht keine Nationalregisternummer',
    why: 'Eine Nationalregisternummer bezeichnet genau eine Person; sie zu veröffentlichen, ist eine Datenpanne.',
    fix: 'Löschen Sie die Nummer an der Quelle, benachrichtigen Sie Ihren Datenschutzbeauftragten, und lassen Sie Harvester ihre Kopie löschen.',
    limits:
      'Von beliebigen Codes aus elf Ziffern sehen 0,24 % wie eine aus; Telefonnummern, IRIs, UUIDs und Dateinamen zählen nicht mit.',
    notApplicable: 'Gilt immer.',
    messages: {
      written:
        '{path} enthält eine Nationalregisternummer ({masked}). Löschen Sie sie, und benachrichtigen Sie Ihren Datenschutzbeauftragten.',
      separated:
        '{path} enthält elf Ziffern, die als Nationalregisternummer stimmen ({masked}). Löschen Sie sie, wenn es kein anderer Code ist.',
      bare: '{path} enthält elf Ziffern, die eine Nationalregisternummer sein können ({masked}). Prüfen Sie es, und löschen Sie sie dann.',
    },
  },
  'no-secrets': {
    title: 'In den Metadaten stehen keine Passwörter oder Schlüssel',
    why: 'Metadaten sind öffentlich: Wer darin einen Schlüssel liest, kann ihn benutzen, und Harvester haben ihn schon kopiert.',
    fix: 'Sperren Sie zuerst den Schlüssel oder das Passwort, denn Kopien bleiben; löschen Sie es dann aus den Metadaten.',
    limits: 'Schlüssel, die wie gewöhnliche Wörter aussehen, fallen nicht auf.',
    notApplicable: 'Gilt immer.',
    messages: {
      urlPassword:
        '{path} enthält ein Passwort in einer Webadresse ({length} Zeichen, SHA-256 {hash}...). Ändern Sie es zuerst, löschen Sie es dann.',
      queryKey:
        '{path} enthält einen Schlüssel in einer Webadresse ({length} Zeichen, SHA-256 {hash}...). Sperren Sie ihn, löschen Sie ihn dann.',
      signedUrl:
        '{path} enthält eine signierte Webadresse ({length} Zeichen, SHA-256 {hash}...). Sperren Sie sie, und geben Sie dann die gewöhnliche Adresse an.',
      token:
        '{path} enthält ein Zugangstoken ({length} Zeichen, SHA-256 {hash}...). Sperren Sie es, löschen Sie es dann.',
      privateKey:
        '{path} enthält einen privaten Schlüssel ({length} Zeichen, SHA-256 {hash}...). Sperren Sie ihn, löschen Sie ihn dann.',
      awsKey:
        '{path} enthält einen Zugangsschlüssel von AWS (SHA-256 {hash}...). Sperren Sie ihn, löschen Sie ihn dann.',
      writtenPassword:
        '{path} enthält ein Passwort im Text ({length} Zeichen, SHA-256 {hash}...). Ändern Sie es zuerst, löschen Sie es dann.',
      ownIri:
        'Die IRI des Eintrags selbst enthält ein Geheimnis ({length} Zeichen, SHA-256 {hash}...). Sperren Sie es, und ändern Sie dann die IRI.',
    },
  },
  'parse-clean': {
    title: 'Die Quelle ist ohne Ausbesserung lesbar',
    why: 'Die meisten Programme lehnen eine Datei mit einem einzigen Fehler ab, sodass nichts davon auf ein Portal kommt.',
    fix: 'Verbessern Sie die Datei in den Zeilen, die der Leser nennt, oder den Export, der sie erzeugt hat.',
    limits: 'Eine lesbare Datei kann immer noch Falsches sagen.',
    notApplicable: 'Gilt immer.',
    messages: {
      incomplete:
        '{source} ist nicht bis zum Ende lesbar, also lehnen die meisten Programme es ganz ab. Verbessern Sie die Zeile mit dem Fehler.',
      skipped:
        '{skipped} der {all} Aussagen in {source} sind nicht lesbar, wie sie dastehen. Verbessern Sie diese Zeilen.',
    },
  },
  'placeholder-free': {
    title: 'Kein Wert ist ein Platzhalter',
    why: 'Ein Platzhalter wie "unbekannt" sieht ausgefüllt aus, sodass niemand merkt, dass der wirkliche Wert fehlt.',
    fix: 'Geben Sie den wirklichen Wert an, oder löschen Sie die Eigenschaft.',
    limits: 'Nur bekannte Platzhalter fallen auf; Unsinn, der echt aussieht, nicht.',
    notApplicable: 'Kein Text, Name, keine Seite und keine E-Mail-Adresse ist ausgefüllt.',
    messages: {
      text: '{path} von {node} ist "{value}", und das sagt nichts. Geben Sie den wirklichen Wert an, oder löschen Sie ihn.',
      address:
        '{path} von {node} ist {value}, und das führt nirgendwohin. Geben Sie die wirkliche Adresse an, oder löschen Sie sie.',
    },
  },
  'provenance-stated': {
    title: 'Die Herkunft der Daten ist angegeben',
    why: 'Wer nicht weiß, woher Daten kommen, kann nicht beurteilen, wofür sie taugen.',
    fix: 'Sagen Sie in dct:provenance, woraus, von wem und wie die Daten gemacht sind, oder verweisen Sie mit dct:source auf die Quelle.',
    limits: 'Ob die Erklärung stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Datendienste: Ihre Datensätze geben die Herkunft an.',
    messages: {
      missing:
        '{node} sagt nicht, woher die Daten kommen. Fügen Sie dct:provenance mit einem Satz hinzu, oder dct:source mit einem Link.',
      short:
        'Die Erklärung zur Herkunft hat {length} Zeichen. Sagen Sie in einem Satz, woraus, von wem und wie die Daten gemacht sind.',
      nothing: 'Die Erklärung zur Herkunft sagt nichts. Schreiben Sie, woraus, von wem und wie die Daten gemacht sind.',
    },
  },
  'restricted-not-openly-served': {
    title: 'Geschützte Daten sind nicht für alle abrufbar',
    why: 'Daten, die geschützt sein müssen und ohne Anmeldung zu bekommen sind, sind ein Leck.',
    fix: 'Sperren Sie die Adresse, oder verbessern Sie die Zugriffsrechte, wenn die Daten doch öffentlich sind.',
    limits: 'Netzwerkregeln können für andere Besucher anders sein.',
    notApplicable: 'Die Zugriffsrechte sind PUBLIC oder fehlen, oder es gibt keinen Download oder Endpunkt.',
    messages: {
      open: '{value} gibt Daten an alle, obwohl die Zugriffsrechte nicht PUBLIC sind. Sperren Sie die Adresse, oder verbessern Sie dct:accessRights.',
    },
  },
  'shacl-valid': {
    title: 'Der Eintrag folgt den Regeln seines Profils',
    why: 'Ein Eintrag, der von seinem Anwendungsprofil abweicht, wird von den Portalen, die darauf bauen, abgelehnt oder nur teilweise gezeigt.',
    fix: 'Beheben Sie die Befunde der SHACL-Regeln; jede Regel sagt, was zu tun ist.',
    limits: 'SHACL-Regeln sehen auf die Form; ob ein Wert stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer: Es ist immer ein Profil gewählt.',
    messages: {},
  },
  'title-substantive': {
    title: 'Der Titel sagt, worum es geht',
    why: 'In einer Liste von Ergebnissen sieht man wenig mehr als den Titel; ein Code oder ein einzelnes Wort wird überlesen.',
    fix: 'Schreiben Sie in gewöhnlichen Worten, was die Daten zeigen, für welchen Ort und, wenn das zählt, welches Jahr: 10 bis 120 Zeichen.',
    limits: 'Ob der Titel stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze, Datendienste und Datensatzreihen.',
    messages: {
      missing:
        '{node} hat keinen Titel. Schreiben Sie in {shortest:10} bis {longest:120} Zeichen, worum es geht, für welchen Ort und welches Jahr.',
      placeholder: 'Der Titel "{value}" sagt nichts. Schreiben Sie, worum es geht, für welchen Ort und welches Jahr.',
      code: 'Der Titel "{value}" ist ein Code oder Dateiname. Schreiben Sie in Worten, worum es geht, für welchen Ort und welches Jahr.',
      capitals:
        'Der Titel "{value}" steht in Großbuchstaben. Schreiben Sie ihn in gewöhnlicher Schrift, und sagen Sie, was, wo und wann.',
      oneWord:
        'Der Titel "{value}" ist ein einziges Wort. Sagen Sie dazu, was genau, für welchen Ort oder welches Jahr.',
      short:
        'Der Titel "{value}" ist zu kurz ({length} Zeichen). Schreiben Sie mindestens {shortest:10}: was, wo, wann.',
      long: 'Der Titel hat {length} Zeichen, also schneiden Listen ihn ab. Bleiben Sie bei {longest:120}, und setzen Sie den Rest in die Beschreibung.',
    },
  },
} as const
