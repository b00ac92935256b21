/** German words of the third group of checks; the keys are those of the check itself. */
export const deChecks3 = {
  'access-logging-stated': {
    title: 'Es ist angegeben, ob der Zugriff auf geschützte Daten protokolliert wird',
    why: 'Bei geschützten Daten verlangt die Strategie zu wissen, wer was angesehen hat; Nutzer müssen das vorher wissen.',
    fix: 'Sagen Sie in dct:rights, oder in einer Richtlinie mit odrl:duty, wer welchen Zugriff protokolliert.',
    limits:
      'Nur eine Richtlinie oder niederländische Wörter wie "logging" fallen auf; ob protokolliert wird, lässt sich nicht erkennen.',
    notApplicable: 'Die Zugriffsrechte sind PUBLIC oder fehlen.',
    messages: {
      none: '{node} ist geschützt, sagt aber nicht, ob der Zugriff protokolliert wird. Schreiben Sie in dct:rights, wer was protokolliert.',
    },
  },
  'authentic-source-marked': {
    title: 'Eine anerkannte authentische Quelle sagt, dass sie eine ist',
    why: 'Einmalige Erfassung gelingt nur, wenn alle sehen, welche der vielen Kopien die Quelle ist, auf die man sich stützen muss.',
    fix: 'Fügen Sie das Schlagwort "authentieke gegevensbron" hinzu, oder sagen Sie es in dct:provenance.',
    limits: 'Die Liste sagt, was anerkannt ist; die Anerkennung selbst lässt sich nicht erkennen.',
    notApplicable: 'Es ist keine Liste anerkannter Quellen angegeben, oder der Eintrag steht nicht darauf.',
    messages: {
      silent:
        '{node} ist eine anerkannte authentische Quelle ({entry}), sagt das aber nicht. Fügen Sie das Schlagwort "{keyword}" hinzu.',
    },
  },
  'authority-links': {
    title: 'Werte verweisen auf öffentliche Codelisten und Register',
    why: 'Verwenden zwei Kataloge dieselbe IRI für eine Organisation, einen Ort oder eine Lizenz, dann sind sie ohne Raten zu verknüpfen.',
    fix: 'Verwenden Sie die IRI aus der öffentlichen Liste: OVO-Code, EU-Codelisten, GeoNames oder Refnis, OSLO-Register, Modelllizenz.',
    limits: 'Ob es die richtige IRI ist, lässt sich nicht erkennen.',
    notApplicable: 'Keine dieser Eigenschaften ist ausgefüllt.',
    messages: {
      text: '{path} von {node} ist "{text}", ein Text oder ein Knoten ohne IRI. Verwenden Sie die IRI aus einer öffentlichen Liste.',
      nameless: '{path} von {node} ist ein Knoten ohne IRI. Verwenden Sie die IRI aus einer öffentlichen Liste.',
      other:
        '{path} von {node} ist {value}, und das steht in keiner öffentlichen Liste, die metakeur kennt. Verwenden Sie eine IRI aus einer solchen Liste.',
      severalNameless:
        '{count} Werte von {path} bei {node} sind Knoten ohne IRI. Verwenden Sie die IRI aus einer öffentlichen Liste.',
      several:
        '{count} Werte von {path} bei {node} stehen in keiner öffentlichen Liste, etwa "{text}". Verwenden Sie die IRI aus einer solchen Liste.',
    },
  },
  'bbox-plausible': {
    title: 'Das umgebende Rechteck liegt, wo es hingehört',
    why: 'Mit vertauschten Achsen oder Metern liegt das Rechteck im Ozean, und die Daten stehen auf keiner Karte.',
    fix: 'Geben Sie erst die Länge und dann die Breite an, oder setzen Sie das Koordinatensystem vor den WKT.',
    limits: 'Ob die Begrenzung genau stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Im Eintrag steht keine Geometrie.',
    messages: {
      unreadable:
        '{path} "{value}" ist nicht als Geometrie lesbar. Schreiben Sie WKT, etwa POLYGON((3.6 51, 3.8 51, ...)).',
      reversed: 'Ein Minimum des Rechtecks ({box}) liegt über seinem Maximum. Vertauschen Sie die Ecken.',
      noArea:
        'Das Rechteck ({box}) hat keine Breite oder keine Höhe. Verbessern Sie die Ecken, oder verwenden Sie dcat:centroid für einen Punkt.',
      lambert:
        'Das Rechteck ({box}) scheint in Metern angegeben ({crs}), zählt aber als Grad. Setzen Sie <{iri}> vor den WKT, oder geben Sie Grad an.',
      swapped:
        'Das Rechteck ({box}) nennt die Breite zuerst. Geben Sie die Länge zuerst an, oder nennen Sie ein Koordinatensystem mit dieser Reihenfolge.',
      range:
        'Das Rechteck ({box}) liegt außerhalb seines Koordinatensystems. Verbessern Sie die Zahlen, oder nennen Sie das Koordinatensystem.',
      elsewhere: 'Das Rechteck ({box}) berührt Flandern nicht, wo der Herausgeber arbeitet. Prüfen Sie die Zahlen.',
    },
  },
  'bulk-download': {
    title: 'Alle Daten sind auf einmal herunterzuladen',
    why: 'Ein Dienst gibt die Daten Stück für Stück; für Auswertung und Archiv braucht man das Ganze.',
    fix: 'Fügen Sie eine Distribution mit dcat:downloadURL einer Datei mit allen Daten hinzu, und mit dem Format.',
    limits: 'Ob die Datei vollständig ist, lässt sich nicht erkennen.',
    notApplicable: 'Die Zugriffsrechte sind nicht PUBLIC.',
    messages: {
      nothing: '{node} hat keine Distribution. Fügen Sie eine mit dcat:downloadURL einer Datei mit allen Daten hinzu.',
      noDownload:
        'Keine Distribution von {node} gibt eine Datei. Fügen Sie dcat:downloadURL mit der Adresse einer Datei mit allen Daten hinzu.',
      undeclared:
        '{value} kann die Daten enthalten, aber {node} hat kein Format, das metakeur kennt. Fügen Sie dct:format hinzu.',
      noData:
        'Der einzige Download ist {format}, und damit lässt sich nicht rechnen. Bieten Sie auch CSV, JSON oder GML an.',
    },
  },
  'byte-size-plausible': {
    title: 'Die Dateigrößen sind möglich',
    why: 'An der Größe sehen Menschen und Software, ob sie eine Datei herunterladen und öffnen können.',
    fix: 'Lassen Sie den Veröffentlichungsprozess die Größe in Bytes eintragen, als ganze Zahl.',
    limits: 'Die Größe wird nicht mit der Datei verglichen.',
    notApplicable: 'Keine Distribution gibt eine Größe an.',
    messages: {
      zero: 'Die Größe von {node} ist 0 Bytes. Geben Sie die wirkliche Größe an, oder lassen Sie sie weg.',
      negative: 'Die Größe von {node} ist {value}, weniger als nichts. Geben Sie die Größe in Bytes an.',
      fraction: 'Die Größe von {node} ist {value}, keine ganze Zahl. Geben Sie die Größe in Bytes an.',
      large: 'Die Größe von {node} ist {value} Bytes, mehr als eine Datei haben kann. Verbessern Sie die Zahl.',
      noNumber:
        'Die Größe von {node} ist "{value}", keine Zahl. Geben Sie die Größe in Bytes an, als ganze Zahl ohne Einheit.',
    },
  },
  'collection-method-stated': {
    title: 'Es ist angegeben, wie die Daten erhoben wurden',
    why: 'Eine Zählung, eine Umfrage und ein Modell haben je andere Fehler; wer nicht weiß, was es ist, verwendet die Daten falsch.',
    fix: 'Schreiben Sie einen Satz über die Methode in dct:provenance, oder beschreiben Sie sie mit prov:wasGeneratedBy und einem Plan.',
    limits:
      'Nur niederländische Wörter wie "gemeten" oder "enquête" fallen auf; das Wort kann dastehen ohne die Methode.',
    notApplicable: 'Datendienste: Ihre Datensätze sagen es.',
    messages: {
      none: '{node} sagt nicht, wie die Daten erhoben wurden. Schreiben Sie einen Satz: gemessen, gezählt, befragt, registriert, modelliert?',
      wordOnly:
        'Die Methode wird nur nebenbei genannt. Beschreiben Sie sie mit prov:wasGeneratedBy und einem Plan, damit Software sie findet.',
      activityOnly:
        'Die Aktivität, aus der {node} entstand, nennt keinen Plan und keine Quelle. Fügen Sie prov:used oder prov:hadPlan hinzu.',
    },
  },
  'conforms-to-standard': {
    title: 'Die Daten folgen einem Standard, den man nachschlagen kann',
    why: 'Daten aus zwei Quellen sind zu verknüpfen, wenn sie demselben Standard folgen, und nur, wenn sie sagen, welchem.',
    fix: 'Fügen Sie dct:conformsTo mit der IRI des Standards von OSLO, INSPIRE, ISO, OGC oder W3C hinzu.',
    limits: 'Ob die Daten dem Standard wirklich folgen, lässt sich nicht erkennen.',
    notApplicable: 'Datensatzreihen: Ihre Mitglieder sagen es.',
    messages: {
      none: '{node} nennt keinen Standard. Fügen Sie dct:conformsTo mit der IRI eines Standards von OSLO, INSPIRE, ISO oder OGC hinzu.',
      noProtocol:
        '{node} nennt kein Protokoll und keinen Standard. Fügen Sie dct:conformsTo mit einem Protokoll hinzu, etwa {example}.',
      otherIri:
        '{value} steht in keinem Standardregister, das metakeur kennt. Verweisen Sie auch auf den Standard von OSLO, INSPIRE oder OGC.',
      bareIri:
        '{value} steht in keinem Standardregister und hat keinen Titel. Geben Sie einen Titel an, oder verweisen Sie auf einen bekannten Standard.',
      text: 'Der Standard steht nur in Worten da ("{text}"). Verwenden Sie seine IRI in dct:conformsTo.',
      textMeant: 'Der Standard ist ein Text. Schreiben Sie {text} als IRI.',
    },
  },
  'datatype-correct': {
    title: 'Datumsangaben, Zahlen und Geometrien haben den richtigen Datentyp',
    why: 'Software vergleicht und sortiert nach dem Datentyp; wer nach Datum sucht, findet ein als Text geschriebenes Datum nicht.',
    fix: 'Geben Sie dem Wert den Datentyp, den seine Eigenschaft verlangt, und schreiben Sie ihn, wie dieser Datentyp es vorschreibt.',
    limits: 'Ob der Wert stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Kein Wert hat einen Datentyp oder braucht einen.',
    messages: {
      untyped: '{path} "{value}" hat keinen Datentyp. Schreiben Sie es als {wanted}.',
      wrongType: '{path} "{value}" hat den Datentyp {type}. Verwenden Sie {wanted}.',
      unknownType: '{path} "{value}" hat einen Datentyp, den es nicht gibt ({type}). Verwenden Sie {wanted}.',
      lexical:
        '{path} "{value}" ist nicht so geschrieben, wie {type} es vorschreibt. Verbessern Sie den Wert oder den Datentyp.',
      noDate: '{path} "{value}" ist kein Datum. Schreiben Sie zum Beispiel {example}.',
      noInteger: '{path} "{value}" ist keine ganze Zahl. Schreiben Sie zum Beispiel {example}.',
      noNumber: '{path} "{value}" ist keine Zahl. Schreiben Sie zum Beispiel {example}, ohne Einheit.',
      noDuration: '{path} "{value}" ist keine Dauer. Schreiben Sie zum Beispiel {example} (ein Tag).',
      noGeometry: '{path} "{value}" ist keine Geometrie. Schreiben Sie zum Beispiel {example}.',
    },
  },
  'declared-format-matches-url': {
    title: 'Das angegebene Format passt zur Adresse',
    why: 'Wer nach CSV filtert und ein Shapefile bekommt, oder XML erwartet und ein ZIP bekommt, kommt nicht weiter.',
    fix: 'Verbessern Sie dct:format und dcat:mediaType, oder die Adresse.',
    limits: 'Ein Server kann ein anderes Format liefern, als sein Pfad sagt.',
    notApplicable: 'Keine Adresse einer Distribution mit einem Format zeigt eine Dateiendung oder einen OGC-Dienst.',
    messages: {
      file: '{node} hat als Format {declared}, aber {url} ist nach der Endung {seen}. Verbessern Sie das Format oder die Adresse.',
      service:
        '{node} hat als Format {declared}, aber {url} ist ein Dienst ({seen}). Verbessern Sie das Format oder die Adresse.',
      packed:
        '{node} hat als Format {declared}, aber {url} ist ein Paket ({seen}). Fügen Sie dcat:packageFormat oder dcat:compressFormat für das Paket hinzu.',
    },
  },
  'description-readable': {
    title: 'Die Beschreibung ist gut zu lesen',
    why: 'Wer nicht vom Fach ist, entscheidet nach der Beschreibung, ob die Daten nützen, und gibt bei langen Sätzen auf.',
    fix: 'Schreiben Sie kürzere Sätze und gewöhnlichere Wörter, und erklären Sie Abkürzungen.',
    limits: 'Eine Formel zählt Wörter und Silben; sie versteht nichts, und Fachwörter drücken den Wert.',
    notApplicable:
      'Es gibt keine niederländische Beschreibung von 30 Wörtern oder mehr mit einem Satz darin, von einem Menschen geschrieben.',
    messages: {
      hard: 'Die niederländische Beschreibung ist schwer zu lesen (Flesch-Douma {score}, 45 genügt): im Mittel {average} Wörter je Satz, {longest} im längsten. Schreiben Sie kürzere Sätze und gewöhnlichere Wörter.',
      words:
        'Die niederländische Beschreibung ist schwer zu lesen (Flesch-Douma {score}, 45 genügt), obwohl die Sätze kurz sind (im Mittel {average} Wörter). Schreiben Sie gewöhnlichere Wörter, und erklären Sie Abkürzungen.',
    },
  },
  'documentation-linked': {
    title: 'Es gibt einen Link zur Dokumentation',
    why: 'In einer Beschreibung ist kein Platz für eine Anleitung: was die Spalten bedeuten, was sich geändert hat, wer es weiß.',
    fix: 'Verweisen Sie auf eine Seite mit Erklärungen: dcat:landingPage, foaf:page oder die Seite mit Nutzungsinformationen.',
    limits: 'Was auf der Seite steht, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze und Datendienste.',
    messages: {
      none: '{node} verweist auf keine Dokumentation. Fügen Sie dcat:landingPage oder foaf:page mit einer Seite hinzu, die die Daten erklärt.',
      ownPage: '{value} zeigt nur diesen Eintrag. Verweisen Sie in foaf:page auf eine Seite, die die Daten erklärt.',
      malformed: '{value} ist keine Webadresse. Schreiben Sie sie vollständig, ab https://.',
      nameless: 'Die Seite von {node} ist ein Knoten ohne IRI. Verwenden Sie die Adresse der Seite.',
    },
  },
  'format-from-vocabulary': {
    title: 'Format und Medientyp sind IRIs aus ihrer Codeliste',
    why: 'Portale filtern und wählen eine Ansicht nach diesen IRIs; ein Text wie "csv-Datei" fällt durch jeden Filter.',
    fix: 'Verwenden Sie in dct:format eine IRI aus der EU-Liste der Dateiformate und in dcat:mediaType eine von IANA.',
    limits: 'Ob die Datei dieses Format hat, lässt sich nicht erkennen.',
    notApplicable: 'Keine Distribution gibt ein Format oder einen Medientyp an.',
    messages: {
      formatSpelling: 'Das Format "{value}" ist nicht so geschrieben wie in der EU-Liste. Meinen Sie {iri}?',
      formatUnknown:
        'Das Format "{value}" steht nicht in der EU-Liste der Dateiformate. Wählen Sie eine IRI aus dieser Liste.',
      mediaTypeSpelling: 'Der Medientyp "{value}" ist nicht so geschrieben wie bei IANA. Meinen Sie {iri}?',
      mediaTypeUnknown:
        'Der Medientyp "{value}" steht nicht in der Liste von IANA. Wählen Sie eine IRI aus dieser Liste.',
      noFormat:
        '{node} hat einen Medientyp, aber kein Format. Fügen Sie dct:format mit einer IRI aus der EU-Liste der Dateiformate hinzu.',
      noFormatMeant: '{node} hat einen Medientyp, aber kein Format. Fügen Sie dct:format {iri} hinzu.',
      noMediaType:
        '{node} hat ein Format, aber keinen Medientyp. Fügen Sie dcat:mediaType mit einer IRI von IANA hinzu.',
      noMediaTypeMeant: '{node} hat ein Format, aber keinen Medientyp. Fügen Sie dcat:mediaType {iri} hinzu.',
    },
  },
  'frequency-declared': {
    title: 'Die Aktualisierungsfrequenz ist angegeben',
    why: 'Nutzer planen damit, und ohne Frequenz weiß niemand, ob die Daten zu spät sind.',
    fix: 'Fügen Sie dct:accrualPeriodicity mit einem Code aus der EU-Liste hinzu, den Sie einhalten können.',
    limits: 'Ob das Versprechen gehalten wird, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze und Datensatzreihen.',
    messages: {
      none: '{node} hat keine Aktualisierungsfrequenz. Fügen Sie dct:accrualPeriodicity aus der EU-Liste hinzu, etwa ANNUAL oder NEVER.',
      notListed:
        'Die Aktualisierungsfrequenz "{value}" steht nicht in der EU-Liste. Wählen Sie einen Code, etwa ANNUAL oder MONTHLY.',
      nameless:
        'Die Aktualisierungsfrequenz von {node} ist ein Knoten, der nichts sagt. Verwenden Sie einen Code aus der EU-Liste, etwa ANNUAL.',
      loose:
        'Die Aktualisierungsfrequenz {code} nennt keine Frist. Wählen Sie eine, die Sie einhalten können, etwa ANNUAL, wenn es eine gibt.',
      unknown:
        'Die Aktualisierungsfrequenz {code} verspricht nichts. Wählen Sie ein Versprechen, das Sie einhalten können, etwa ANNUAL oder IRREG.',
    },
  },
  'harvest-survival': {
    title: 'Der Eintrag übersteht die Ernte unverändert',
    why: 'Was der föderale Harvester raten oder weglassen muss, sehen Leser von data.gov.be und data.europa.eu anders, als Sie es meinen.',
    fix: 'Verbessern Sie an der Quelle, was der Harvester sonst ausbessert; jeder Befund sagt, was das ist.',
    limits:
      'Die Regeln eines Harvesters ändern sich. Was andere Einträge haben, ist nur bekannt, wenn sie zusammen gelesen werden.',
    notApplicable: 'Gilt immer.',
    messages: {
      r01: '{path} von {node} ist leer, und der Harvester löscht es (R01). Füllen Sie es aus, oder löschen Sie es.',
      r02: '{node} teilt den Identifikator {value} mit einem Eintrag der anderen Art, und der Harvester schreibt den des Dienstes um (R02). Geben Sie jedem einen eigenen Identifikator.',
      r03: 'Der Standard von {node} ist keine IRI eines Standards, und der Harvester ersetzt ihn (R03). Verwenden Sie die IRI des Standards.',
      r04: '{node} hat dcat:endpointUrl, und der Harvester schreibt das um (R04). Schreiben Sie dcat:endpointURL.',
      r05: 'Der Urheber von {node} ist das Portal, und der Harvester löscht ihn (R05). Nennen Sie, wer die Daten gemacht hat.',
      r06: '{path} von {node} sagt nur, dass es keine Beschränkungen gibt, und der Harvester löscht das (R06). Verwenden Sie dct:accessRights.',
      r07: '{path} von {node} ist ein leerer Knoten, und der Harvester löscht ihn (R07). Verwenden Sie eine IRI, oder löschen Sie ihn.',
      r08: '{path} der Kontaktstelle ist {value}, ein Platzhalter, und der Harvester löscht ihn (R08). Geben Sie den wirklichen Wert an.',
      r09: 'Die Kontaktstelle {value} hat mehrere Namen und E-Mail-Adressen, und der Harvester teilt sie auf (R09). Geben Sie jeder Kontaktstelle eine eigene IRI.',
      r10: '{node} hat keine Kontaktstelle mit E-Mail-Adresse, also setzt der Harvester die des Portals ein (R10). Fügen Sie Ihre hinzu.',
      r11: 'Die Geometrie von {node} hat einen Datentyp, den es nicht gibt, und der Harvester löscht sie (R11). Verwenden Sie geosparql:wktLiteral.',
      r12: 'Die Zugriffsrechte von {node} sind kein Code, also trägt der Harvester sie ein (R12). Verwenden Sie die IRI PUBLIC oder NON_PUBLIC aus der EU-Liste.',
      r13: 'dct:source des Katalogeintrags führt zu keinem anderen Eintrag, und der Harvester löscht es (R13). Verweisen Sie auf den Quelleintrag.',
      r14: '{node} hat keine Zugangs-URL, also setzt der Harvester die Seite des Katalogs ein (R14). Fügen Sie dcat:accessURL hinzu.',
      r15: '{node} hat kein Format, also rät der Harvester eines (R15). Fügen Sie dct:format hinzu.',
      r16: '{path} von {node} ist ein Text, oder einer von mehreren, und der Harvester wählt (R16). Geben Sie eine IRI aus der EU-Liste an.',
      r17: 'Die Lizenz von {node} hat nicht ihre offizielle IRI, und der Harvester schreibt sie um (R17). Verwenden Sie die offizielle IRI.',
      r18: '{value} ist kaputt, und der Harvester bessert es aus oder löscht es (R18). Schreiben Sie die ganze Adresse, ab https:// oder mailto:.',
      r19: 'Die Sprache {value} ist keine IRI aus der EU-Liste, und der Harvester schreibt sie um (R19). Verwenden Sie {language}.',
      r20: '{path} von {node} hat keinen Sprachcode, und der Harvester setzt @nl dazu (R20). Setzen Sie den Sprachcode selbst.',
      r21: '{path} von {node} hat keine IRI aus einem Register, also sucht der Harvester nach dem Namen eine Unternehmensnummer (R21). Verwenden Sie den OVO-Code.',
      r22: '{path} von {node} führt zum Eintrag oder zur Distribution selbst, und der Harvester setzt "#" dahinter (R22). Geben Sie die Adresse der Seite oder der Datei an.',
      r23: 'Eine Qualitätsmessung ist {value}, und der Harvester löscht sie (R23). Geben Sie eine Zahl an, oder lassen Sie sie weg.',
      r24: 'Der Katalog nennt {value}, aber das ist nicht beschrieben, und der Harvester streicht es von der Liste (R24). Beschreiben Sie es, oder löschen Sie es.',
      r25a: 'Der Harvester gibt {path} "{value}" den Datentyp {wanted} (R25). Geben Sie ihn selbst an.',
      r25b: '{path} von {node} enthält HTML, und der Harvester löscht es (R25). Schreiben Sie gewöhnlichen Text.',
      r26a: 'Der Harvester gibt der Größe von {node} den Datentyp xsd:nonNegativeInteger (R26). Geben Sie ihn selbst an.',
      r26b: '{node} hat {count} Distributionen, von denen der Harvester 10 behält (R26). Machen Sie eine Datensatzreihe daraus, oder bieten Sie einen Dienst an.',
      r26c: '{node} teilt den Identifikator {value} mit einem anderen Eintrag, und der Harvester lässt den zweiten weg (R26). Geben Sie jedem einen eigenen Identifikator.',
    },
  },
  'known-terms-only': {
    title: 'Die Eigenschaften und Klassen gibt es',
    why: 'Was falsch geschrieben ist, liest niemand: Ein Portal, das dcat:mediaType sucht, findet dcat:mediatype nicht.',
    fix: 'Verbessern Sie den Namen der Eigenschaft oder Klasse.',
    limits: 'Nur Vokabulare, die metakeur kennt, werden angesehen; eigene Vokabulare nicht.',
    notApplicable: 'Gilt immer.',
    messages: {
      property: '{term} bei {node} gibt es nicht. Schlagen Sie die richtige Eigenschaft nach, und verwenden Sie sie.',
      propertyMeant: '{term} bei {node} gibt es nicht. Meinen Sie {meant}?',
      class:
        'Die Klasse {term} von {node} gibt es nicht. Schlagen Sie die richtige Klasse nach, und verwenden Sie sie.',
      classMeant: 'Die Klasse {term} von {node} gibt es nicht. Meinen Sie {meant}?',
    },
  },
  'language-tag-correct': {
    title: 'Der Sprachcode passt zum Text',
    why: 'Portale zeigen einen Text den Lesern seines Sprachcodes, und die automatische Übersetzung geht davon aus.',
    fix: 'Geben Sie dem Text den Code der Sprache, in der er geschrieben ist.',
    limits:
      'Nur Niederländisch, Französisch, Deutsch und Englisch werden unterschieden, in Beschreibungen ab 40 Buchstaben; bei gemischten Texten kann es misslingen.',
    notApplicable:
      'Keine Beschreibung mit einem Sprachcode ist lang genug, um sicher zu sein, oder alle sind automatisch übersetzt; und kein Sprachcode hat drei Buchstaben.',
    messages: {
      other:
        'Eine Beschreibung von {node} hat den Sprachcode {tag}, scheint aber {language} zu sein: "{value}". Verbessern Sie den Sprachcode.',
      threeLetters:
        '{path} von {node} hat den Sprachcode {tag}, den keine Software erwartet. Schreiben Sie {language}.',
    },
  },
  'language-tagged': {
    title: 'Texte haben einen Sprachcode',
    why: 'Ohne Sprachcode zeigt ein Portal den Text allen oder niemandem, und übersetzt ihn aus der falschen Sprache.',
    fix: 'Geben Sie jedem Titel, jeder Beschreibung, jedem Namen, Schlagwort und Etikett seine Sprache, etwa @nl.',
    limits: 'Ob der Sprachcode stimmt, sieht sich eine andere Prüfung an.',
    notApplicable: 'Es gibt keinen Titel, keine Beschreibung, kein Schlagwort, keinen Namen und kein Etikett.',
    messages: {
      one: '{path} von {node} hat keinen Sprachcode: "{value}". Setzen Sie @nl dazu, oder die Sprache, in der es geschrieben ist.',
      several:
        '{count} Werte von {path} bei {node} haben keinen Sprachcode. Setzen Sie @nl dazu, oder die jeweilige Sprache.',
    },
  },
  'licence-eu-mappable': {
    title: 'Das europäische Portal kennt die Lizenz',
    why: 'Eine Lizenz, die es nicht kennt, zeigt das europäische Portal als "unbekannt", und es zieht dafür Punkte ab.',
    fix: 'Verwenden Sie eine Lizenz aus der EU-Liste, oder verknüpfen Sie Ihre mit skos:exactMatch mit einer davon.',
    limits: 'Ob zwei Lizenzen rechtlich gleich sind, lässt sich nicht erkennen.',
    notApplicable: 'Es gibt keine Lizenz.',
    messages: {
      mappable:
        'Die Lizenz {value} ist dem europäischen Portal unbekannt. Fügen Sie der Lizenz skos:exactMatch {iri} hinzu.',
      unmapped:
        'Die Lizenz {value} ist dem europäischen Portal unbekannt. Fügen Sie skos:closeMatch mit einer Lizenz aus der EU-Liste hinzu, wenn eine nahe genug liegt.',
      spelling:
        'Die Lizenz "{value}" ist nicht so geschrieben, wie das europäische Portal sie kennt. Verwenden Sie {iri}.',
      unknown:
        'Die Lizenz "{value}" ist dem europäischen Portal unbekannt. Verwenden Sie eine Lizenz aus der EU-Liste, oder verknüpfen Sie sie mit einer davon.',
    },
  },
  'lifecycle-consistent': {
    title: 'Status, Lebensphase und Frequenz widersprechen einander nicht',
    why: 'Wer "zurückgezogen" neben "monatlich" liest, weiß nicht, ob die Daten noch taugen oder ob andere zu suchen sind.',
    fix: 'Verbessern Sie den Status, oder nennen Sie in dct:isReplacedBy, was den Eintrag ersetzt.',
    limits: 'Was der wirkliche Zustand ist, lässt sich nicht erkennen.',
    notApplicable: 'Der Eintrag gibt keinen Status, keine Lebensphase und keinen Entwicklungszustand an.',
    messages: {
      ended:
        '{node} ist {code}, verspricht aber Aktualisierungen ({frequency}). Nennen Sie den Ersatz in dct:isReplacedBy, oder verbessern Sie eines von beiden.',
      design: '{node} ist noch im Entwurf, aber der Entwicklungszustand ist PROD. Verbessern Sie eines von beiden.',
    },
  },
  'no-iban': {
    title: 'In den Metadaten steht keine Kontonummer',
    why: 'Eine Kontonummer in öffentlichen Metadaten lädt zum Betrug ein, und die einer Person ist ein personenbezogenes Datum.',
    fix: 'Löschen Sie die Nummer an der Quelle; sagen Sie auf einer eigenen Seite, wo man zahlen kann.',
    limits: 'Ob das Konto einer Person oder einer Organisation gehört, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer.',
    messages: {
      iban: '{path} von {node} enthält eine Kontonummer ({masked}). Löschen Sie sie an der Quelle.',
    },
  },
  'no-internal-endpoints': {
    title: 'In den Metadaten stehen keine Adressen des internen Netzes',
    why: 'Eine solche Adresse führt für andere nirgendwohin, und zeigt Angreifern, wie das Netz der Organisation aufgebaut ist.',
    fix: 'Geben Sie die öffentliche Adresse an, oder löschen Sie die Eigenschaft.',
    limits: 'Ein Name, der öffentlich aussieht, kann trotzdem nur im Netz funktionieren.',
    notApplicable: 'Es gibt keine Adresse.',
    messages: {
      loopback: '{value} führt zum Computer des Lesers selbst. Geben Sie die öffentliche Adresse an.',
      privateAddress: '{value} ist eine Adresse eines internen Netzes. Geben Sie die öffentliche Adresse an.',
      name: 'Der Servername in {value} ist nur in einem Netz bekannt. Geben Sie die öffentliche Adresse an.',
      file: '{value} ist eine Datei oder ein Netzordner. Geben Sie die Webadresse an, unter der andere sie abrufen können.',
      port: '{value} verwendet einen Port, den viele Netze sperren. Bieten Sie öffentliche Daten auf Port 443 (https) an.',
    },
  },
  'no-personal-phone': {
    title: 'In den Metadaten steht keine Mobilnummer',
    why: 'Eine Mobilnummer gehört fast immer einer Person, und geht mit, wenn diese die Stelle wechselt.',
    fix: 'Geben Sie die Nummer der Dienststelle oder des Empfangs an.',
    limits: 'Eine Dienststelle kann ein eigenes Mobiltelefon haben. Nur belgische Nummern fallen auf.',
    notApplicable: 'Gilt immer.',
    messages: {
      contact: 'Die Kontaktstelle hat eine Mobilnummer ({masked}). Geben Sie die Nummer der Dienststelle an.',
      text: '{path} von {node} enthält eine Mobilnummer ({masked}). Löschen Sie sie, oder geben Sie die Nummer der Dienststelle an.',
    },
  },
  'open-format': {
    title: 'Die Daten gibt es in einem offenen Format',
    why: 'Ein Format eines einzigen Herstellers zwingt alle, seine Software zu kaufen oder nachzubauen, jetzt und in zwanzig Jahren.',
    fix: 'Bieten Sie die Daten auch in einem offenen Format an: CSV, JSON, GML, GeoPackage, ODS oder eine OGC API.',
    limits: 'Ob auf einem Format Patente liegen, lässt sich nicht erkennen.',
    notApplicable: 'Der Datensatz hat keine Distribution und keinen Datendienst.',
    messages: {
      undeclared:
        'Keine Distribution und kein Datendienst gibt eine Form an, die metakeur kennt. Füllen Sie dct:format aus, und bieten Sie ein offenes Format an.',
      document:
        'Das beste offene Format ist {format}: Lesen geht, Rechnen kaum. Bieten Sie auch CSV, JSON oder GML an.',
      proprietary:
        'Das beste Format ist {format}, gemacht für die Software eines einzigen Herstellers. Bieten Sie auch CSV, JSON, GML oder GeoPackage an.',
      container:
        'Das beste Format ist {format}, ein Paket. Sagen Sie, was darin liegt, und bieten Sie ein offenes Format an.',
      view: 'Die beste Form ist {format}, die die Daten zeigt, ohne sie herzugeben. Bieten Sie auch einen WFS, eine OGC API oder eine Datei an.',
      closed: 'Das beste Format ist {format}, und das ist kein offenes Format. Bieten Sie auch CSV, JSON oder GML an.',
    },
  },
  'personal-data-risk': {
    title: 'Öffentliche Daten scheinen nicht von Personen zu handeln',
    why: 'Daten über Personen, die öffentlich werden, sind nicht zurückzuholen; ein Leser will wissen, wie Personen geschützt sind.',
    fix: 'Sagen Sie, wie Personen geschützt sind (aggregiert, anonymisiert), oder schützen Sie die Daten.',
    limits: 'Nur niederländische Wörter fallen auf. Ob Daten personenbezogen sind, kann nur ein Mensch sagen.',
    notApplicable: 'Die Zugriffsrechte sind nicht PUBLIC.',
    messages: {
      word: 'Die Daten sind PUBLIC, und im Text steht "{word}". Sagen Sie, wie Personen geschützt sind, etwa aggregiert oder anonymisiert.',
      sensitive:
        'Die Daten sind PUBLIC, betreffen Gesundheit oder Justiz, und im Text steht "{word}". Sagen Sie, wie Personen geschützt sind, oder schützen Sie die Daten.',
    },
  },
  'quality-stated': {
    title: 'Die Qualität der Daten ist angegeben',
    why: 'Ob Daten gut genug sind, hängt vom Zweck ab; nur wer sie veröffentlicht, weiß, wie genau und vollständig sie sind.',
    fix: 'Veröffentlichen Sie eine Zahl mit ihrem Indikator: dqv:hasQualityMeasurement mit dqv:value und dqv:isMeasurementOf.',
    limits: 'Ob die Zahl stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Datendienste: Ihre Datensätze sagen es.',
    messages: {
      none: '{node} sagt nichts über die Qualität der Daten. Veröffentlichen Sie eine Zahl: dqv:hasQualityMeasurement mit ihrem Indikator.',
      halfMeasured:
        'Einer Qualitätsmessung von {node} fehlt ihr Indikator oder ein Wert, der eine Zahl ist. Ergänzen Sie, was fehlt.',
      noFigure:
        '{node} sagt etwas über die Qualität der Daten, gibt aber keine Zahl an. Fügen Sie dqv:hasQualityMeasurement mit Wert und Indikator hinzu.',
    },
  },
  'recommended-complete': {
    title: 'Die empfohlenen Eigenschaften sind ausgefüllt',
    why: 'Portale sortieren, filtern und erklären mit diesen Eigenschaften; ohne sie wird ein Eintrag weniger gefunden und weniger geglaubt.',
    fix: 'Füllen Sie aus, was fehlt, wo es zu diesen Daten passt.',
    limits: 'Nicht jede Eigenschaft passt überall: Ein Kartendienst hat keine Dateigröße.',
    notApplicable: 'Gilt immer.',
    messages: {
      missingMany:
        '{path} fehlt bei {count} Distributionen, etwa {node}. Füllen Sie es aus, wo es passt: Das Profil empfiehlt es.',
      missing: '{path} fehlt bei {node}. Füllen Sie das aus, wo es passt: Das Profil empfiehlt es.',
      empty: '{path} von {node} ist leer. Füllen Sie es aus, oder löschen Sie es: Das Profil empfiehlt es.',
      placeholder:
        '{path} von {node} ist "{value}", ein Platzhalter. Geben Sie den wirklichen Wert an: Das Profil empfiehlt es.',
      husk: '{path} von {node} ist ein Knoten ohne Inhalt. Beschreiben Sie ihn, oder verweisen Sie mit einer IRI: Das Profil empfiehlt es.',
    },
  },
  'record-maintained': {
    title: 'Der Katalogeintrag wurde im letzten Jahr durchgesehen',
    why: 'Eine Beschreibung, die jahrelang niemand durchsah, nennt Kontaktstellen, Links und Lizenzen, die sich inzwischen geändert haben.',
    fix: 'Sehen Sie den Eintrag durch, und lassen Sie dann den Katalog dct:modified ausfüllen.',
    limits: 'Ein Eintrag kann neu gespeichert sein, ohne dass jemand ihn durchsah.',
    notApplicable: 'Es gibt keinen Katalogeintrag.',
    messages: {
      missing:
        '{node} hat kein Änderungsdatum. Fügen Sie dct:modified hinzu, damit andere sehen, wann er durchgesehen wurde.',
      old: '{node} wurde zuletzt am {date} geändert, vor {days} Tagen. Sehen Sie ihn durch, und füllen Sie dct:modified aus.',
    },
  },
  'relations-declared': {
    title: 'Der Eintrag verweist auf verwandte Einträge',
    why: 'Wer einen Datensatz findet, muss zu seiner Quelle, seinen anderen Versionen und seiner Reihe geführt werden.',
    fix: 'Verweisen Sie auf die Quelle (dct:source), Versionen (dcat:isVersionOf), die Reihe (dcat:inSeries) oder andere verwandte Datensätze.',
    limits: 'Ob alle Beziehungen genannt sind, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze und Datendienste.',
    messages: {
      none: '{node} verweist auf keinen anderen Datensatz. Fügen Sie die Quelle, die Reihe oder eine andere Version hinzu, wenn es sie gibt.',
      noDataset: '{node} sagt nicht, welchen Datensatz er bereitstellt. Fügen Sie dcat:servesDataset hinzu.',
      text: '{path} steht nur in Worten da. Verwenden Sie die IRI der anderen Quelle.',
      self: '{path} führt zum Eintrag selbst. Verwenden Sie die IRI der anderen Quelle.',
    },
  },
  'restriction-justified': {
    title: 'Es ist angegeben, warum Daten nicht öffentlich sind',
    why: 'Daten der Verwaltung sind offen, wenn es keinen Grund gibt, sie zu schützen, und dieser Grund muss zu prüfen sein.',
    fix: 'Sagen Sie in dct:rights, aus welchem Grund der Zugriff beschränkt ist, oder verweisen Sie mit dcatap:applicableLegislation auf das Gesetz.',
    limits: 'Ob der Grund stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Die Zugriffsrechte sind PUBLIC oder fehlen.',
    messages: {
      none: '{node} ist {access}, sagt aber nicht, warum. Geben Sie den Grund in dct:rights an, oder das Gesetz mit seinem ELI.',
      short:
        'Der Grund, warum {node} nicht öffentlich ist, hat {length} Zeichen. Nennen Sie ihn in einem Satz in dct:rights.',
    },
  },
  'risks-stated': {
    title: 'Es ist angegeben, wofür die Daten nicht taugen',
    why: 'Jeder Datensatz kann falsch verwendet werden, und nur wer ihn kennt, kann warnen; ein Satz verhindert eine falsche Entscheidung.',
    fix: 'Schreiben Sie einen Satz über die Grenzen der Nutzung: Wofür sind die Daten zu alt, zu grob oder zu unvollständig?',
    limits:
      'Nur Erklärungen und niederländische Wörter des Vorbehalts fallen auf; ob alle Risiken genannt sind, lässt sich nicht erkennen.',
    notApplicable: 'Datendienste: Ihre Datensätze sagen es.',
    messages: {
      none: '{node} warnt vor keiner falschen Verwendung. Schreiben Sie einen Satz: Wofür sind die Daten zu alt, zu grob oder zu unvollständig?',
      wordOnly: 'Der Text warnt nebenbei ("{word}"). Schreiben Sie die Grenzen der Nutzung gesondert in dct:rights.',
      pageOnly:
        '{node} verweist auf eine Seite über die Nutzung, nennt aber selbst keine Grenze. Schreiben Sie einen Satz über falsche Verwendung in dct:rights.',
    },
  },
  'roles-distinguished': {
    title: 'Herausgeber, Eigentümer und Verwalter der Daten sind zu unterscheiden',
    why: 'Wer Daten herausgibt, darf nicht immer über sie entscheiden und kann einen Fehler nicht immer beheben.',
    fix: 'Nennen Sie auch den Eigentümer (dct:rightsHolder), den Urheber (dct:creator) oder den Verwalter (geodcat:custodian).',
    limits: 'Ob diese Rolle wirklich erfüllt wird, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze.',
    messages: {
      none: '{node} nennt niemanden, der verantwortlich ist. Fügen Sie dct:publisher hinzu, und den Eigentümer in dct:rightsHolder.',
      publisherOnly:
        '{node} nennt nur den Herausgeber. Fügen Sie auch den Eigentümer (dct:rightsHolder), Urheber oder Verwalter der Daten hinzu.',
      noPublisher: '{node} nennt keinen Herausgeber. Fügen Sie dct:publisher hinzu.',
    },
  },
  'service-status-info': {
    title: 'Der Datendienst sagt, wie stabil er ist',
    why: 'Wer auf einen Datendienst baut, muss wissen, ob er in Betrieb ist, bis wann, und wo Störungen gemeldet werden.',
    fix: 'Fügen Sie die Statusseite hinzu, und mdcat:levensfase und mdcat:ontwikkelingstoestand mit einem Code aus ihrer Liste.',
    limits: 'Wie oft der Datendienst ausfällt, lässt sich nicht erkennen.',
    notApplicable: 'Der Eintrag ist kein Datendienst.',
    messages: {
      noPage: '{node} nennt keine Seite über seinen Status. Fügen Sie mdcat:landingspaginaVoorStatusinformatie hinzu.',
      badPage: 'Die Statusseite {value} ist keine Webadresse. Schreiben Sie sie vollständig, ab https://.',
      noPhase:
        '{node} gibt keine Lebensphase an. Fügen Sie mdcat:levensfase mit einem Code wie live oder sunset hinzu.',
      noState:
        '{node} gibt keinen Entwicklungszustand an. Fügen Sie mdcat:ontwikkelingstoestand hinzu, etwa PROD oder BETA.',
      badCode: '{path} ist "{value}", und das steht nicht in der Codeliste. Wählen Sie einen Code aus der Liste.',
    },
  },
  'source-record-linked': {
    title: 'Ein geernteter Eintrag verweist auf seinen Quelleintrag',
    why: 'Einmalige Eingabe gilt auch für Metadaten: Ein Fehler wird im Quelleintrag behoben, also muss man ihn finden.',
    fix: 'Bewahren Sie die IRI des Quelleintrags in dct:source auf, oder seine Seite in mdcat:bronMetadataRecordLandingspagina.',
    limits: 'Ob der Link zum richtigen Eintrag führt, lässt sich nicht erkennen.',
    notApplicable: 'Der Katalog hat denselben Herausgeber wie die Daten, oder einer von beiden ist nicht bekannt.',
    messages: {
      none: 'Der Katalog hat einen anderen Herausgeber als die Daten, und {node} verweist nicht auf den Quelleintrag. Ist der Eintrag geerntet, dann fügen Sie dct:source hinzu.',
      text: 'Die Quelle von {node} ist "{value}", keine Adresse. Schreiben Sie die IRI des Quelleintrags in dct:source.',
    },
  },
  'spatial-identified': {
    title: 'Der Ort, den die Daten betreffen, ist nachzuschlagen',
    why: 'Menschen suchen auf einer Karte oder nach Gemeinde; einen bloßen Namen finden sie so nicht.',
    fix: 'Verwenden Sie die IRI eines Ortes (EU, Refnis, Flandern oder GeoNames), oder geben Sie ein Rechteck in dcat:bbox an.',
    limits: 'Ob das Gebiet stimmt, und ob die Daten überhaupt einen Ort betreffen, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze und Datensatzreihen.',
    messages: {
      none: '{node} sagt nicht, um welchen Ort es geht. Fügen Sie dct:spatial mit der IRI eines Ortes oder mit einer dcat:bbox hinzu.',
      label:
        'Der Ort steht nur in Worten da ("{label}"). Verwenden Sie eine IRI aus einer Liste von Orten, etwa {example}, oder fügen Sie eine dcat:bbox hinzu.',
      otherIri:
        '{value} steht in keiner Liste von Orten, die Portale kennen. Verwenden Sie eine IRI wie {example}, oder fügen Sie eine dcat:bbox hinzu.',
      badGeometry:
        'Die Geometrie des Ortes ist nicht lesbar. Schreiben Sie sie als WKT, oder verwenden Sie die IRI eines Ortes.',
      husk: 'Der Ort von {node} ist ein leerer Knoten. Verwenden Sie die IRI eines Ortes, etwa {example}, oder fügen Sie eine dcat:bbox hinzu.',
      placeholder:
        'Der Ort "{value}" sagt nichts. Verwenden Sie die IRI eines Ortes, etwa {example}, oder fügen Sie eine dcat:bbox hinzu.',
    },
  },
  'temporal-stated': {
    title: 'Der Zeitraum, den die Daten betreffen, ist angegeben',
    why: 'Wer die Zahlen von 2023 braucht, muss alle anderen Jahre übergehen können, ohne eine Datei zu öffnen.',
    fix: 'Fügen Sie dct:temporal mit dcat:startDate und dcat:endDate hinzu.',
    limits: 'Ob die Daten den Zeitraum abdecken, lässt sich nicht erkennen.',
    notApplicable: 'Die Daten ändern sich ständig und kommen aus einem Datendienst.',
    messages: {
      none: '{node} sagt nicht, um welchen Zeitraum es geht. Fügen Sie dct:temporal mit dcat:startDate und dcat:endDate hinzu.',
      startOnly:
        'Der Zeitraum hat einen Anfang, aber kein Ende. Fügen Sie dcat:endDate hinzu, oder eine Frequenz, wenn noch Daten dazukommen.',
      endOnly: 'Der Zeitraum hat ein Ende, aber keinen Anfang. Fügen Sie dcat:startDate hinzu.',
      text: 'Der Zeitraum ist der Text "{value}". Beschreiben Sie ihn mit dcat:startDate und dcat:endDate.',
      nothing: 'Der Zeitraum von {node} enthält kein lesbares Datum. Fügen Sie dcat:startDate und dcat:endDate hinzu.',
    },
  },
  'text-clean': {
    title: 'Texte sind gewöhnlicher, sauberer Text',
    why: 'Portale zeigen Texte, wie sie sind: Leser sehen die Codes und die kaputten Buchstaben, und die Suche findet das Wort nicht.',
    fix: 'Säubern Sie den Text an der Quelle: kein HTML, überall UTF-8, kein Leerzeichen am Anfang oder Ende.',
    limits: 'Nur Zeichen zählen, nicht Stil oder Rechtschreibung.',
    notApplicable: 'Es gibt keinen Titel, keine Beschreibung, kein Schlagwort, keinen Namen und keine Rechteangabe.',
    messages: {
      html: '{path} von {node} enthält HTML ("{snippet}"). Schreiben Sie gewöhnlichen Text.',
      mojibake:
        '{path} von {node} enthält Buchstaben in einem falschen Zeichensatz ("{snippet}"). Exportieren Sie als UTF-8.',
      control: '{path} von {node} enthält ein Zeichen, das niemand sieht ("{snippet}"). Löschen Sie es an der Quelle.',
      ends: '{path} von {node} beginnt oder endet mit einem Leerzeichen oder einer Leerzeile: "{value}". Löschen Sie das an der Quelle.',
    },
  },
} as const
