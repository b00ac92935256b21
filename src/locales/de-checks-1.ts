/** German words of the checks of background knowledge: formats, licences, code lists, registers. */
export const deChecks1 = {
  'access-rights-declared': {
    title: 'Der Eintrag sagt, wer die Daten bekommen darf',
    why: 'Ohne Zugriffsrechte weiß niemand, ob die Daten offen sind, und Portale zeigen sie nicht als Open Data.',
    fix: 'Füllen Sie dct:accessRights mit PUBLIC, RESTRICTED oder NON_PUBLIC aus der EU-Liste aus; Flandern verwendet PUBLIC und NON_PUBLIC.',
    limits: 'Wie es in der Praxis ist, lässt sich nicht erkennen.',
    notApplicable: 'Eine Datensatzreihe: Ihre Mitglieder haben Zugriffsrechte.',
    messages: {
      missing:
        '{node} hat keine Zugriffsrechte. Füllen Sie dct:accessRights mit PUBLIC oder NON_PUBLIC aus der EU-Liste aus.',
      several: '{node} hat {count} Werte für Zugriffsrechte. Behalten Sie nur den Wert, der stimmt.',
      vague: '{code} sagt nicht, wer die Daten bekommen darf. Verwenden Sie PUBLIC, RESTRICTED oder NON_PUBLIC.',
      meant: 'Die Zugriffsrechte stehen nicht mit der genauen IRI aus der EU-Liste da. Meinen Sie {iri}?',
      other:
        '{value} steht nicht in der EU-Liste der Zugriffsrechte. Verwenden Sie PUBLIC oder NON_PUBLIC aus dieser Liste.',
      nameless: 'Die Zugriffsrechte von {node} haben keine IRI. Verwenden Sie PUBLIC oder NON_PUBLIC aus der EU-Liste.',
    },
  },
  'download-url-direct': {
    title: 'Mindestens eine Distribution gibt die Daten direkt',
    why: 'Wer die Daten will, ob Mensch oder Programm, soll nicht erst auf einer Webseite nach dem Link suchen müssen.',
    fix: 'Füllen Sie dcat:downloadURL mit der Adresse der Datei selbst aus, oder dcat:accessService mit dem Endpunkt.',
    limits: 'Eine Seite kann die Datei enthalten, und eine Adresse ohne Endung kann eine Seite sein.',
    notApplicable: 'Die Zugriffsrechte sind nicht PUBLIC.',
    messages: {
      nothing: '{node} bietet keinen Weg zu den Daten. Fügen Sie eine Distribution mit dcat:downloadURL hinzu.',
      noAddress:
        '{node} hat keine brauchbare Download-URL und keinen Datendienst mit Endpunkt. Füllen Sie dcat:downloadURL aus.',
      page: 'Die Download-URL {value} führt zu einer Webseite. Geben Sie die Adresse der Datei selbst an.',
      pageOnly:
        '{node} führt nur zu einer Seite ({url}). Füllen Sie dcat:downloadURL mit der Adresse der Datei selbst aus.',
      accessOnly:
        '{node} hat nur eine Zugangs-URL ({url}), und das muss nicht die Datei sein. Füllen Sie dcat:downloadURL mit der Datei selbst aus.',
      accessFile:
        '{value} scheint eine Datei zu sein, steht aber als Zugangs-URL. Setzen Sie sie auch in dcat:downloadURL.',
    },
  },
  'format-declared': {
    title: 'Jede Distribution nennt ihr Format',
    why: 'Menschen wählen eine Datei nach dem Format, und Programme müssen es kennen, bevor sie die Datei öffnen.',
    fix: 'Füllen Sie dct:format mit einer IRI aus der EU-Liste der Dateiformate (file-type) aus.',
    limits: 'Ob die Datei dieses Format auch hat, lässt sich nicht erkennen.',
    notApplicable: 'Der Datensatz hat keine Distribution.',
    messages: {
      missing: '{node} hat kein Format. Füllen Sie dct:format mit einer IRI aus der EU-Liste der Dateiformate aus.',
      meant: '{node} hat kein Format, aber die Adresse deutet auf {code}. Füllen Sie dct:format mit {iri} aus.',
      empty: '{node} hat ein Format, das nichts sagt. Verwenden Sie eine IRI aus der EU-Liste, etwa {example}.',
    },
  },
  'freshness-vs-frequency': {
    title: 'Der Datensatz ist so aktuell, wie er verspricht',
    why: 'Nutzer rechnen mit der Aktualisierungsfrequenz; kommt eine Aktualisierung zu spät, arbeiten sie mit veralteten Zahlen.',
    fix: 'Veröffentlichen Sie die Aktualisierung und ändern Sie dct:modified, oder wählen Sie eine Frequenz, die Sie einhalten.',
    limits: 'Das Datum kann das der Metadaten sein statt das der Daten.',
    notApplicable: 'Es gibt kein Datum, keine Frequenz mit einer Frist, oder der Datensatz ist zurückgezogen.',
    messages: {
      late: 'Zuletzt geändert am {date}, vor {lag} Tagen, aber {code} verspricht eine Aktualisierung alle {interval} Tage. Veröffentlichen Sie die Aktualisierung, oder ändern Sie die Frequenz.',
      lateShort:
        'Zuletzt geändert am {date}, vor {lag} Tagen, aber {code} verspricht neue Daten innerhalb eines Tages. Veröffentlichen Sie die Aktualisierung, oder ändern Sie die Frequenz.',
      noDate: '{node} ist ein hochwertiger Datensatz ohne Änderungsdatum. Füllen Sie dct:modified aus.',
      noFrequency:
        '{node} ist ein hochwertiger Datensatz ohne Aktualisierungsfrequenz. Füllen Sie dct:accrualPeriodicity mit einem Wert aus der EU-Liste aus.',
      noInterval:
        '{node} ist ein hochwertiger Datensatz, aber {code} verspricht keine Frist. Wählen Sie eine Frequenz, die Sie einhalten.',
    },
  },
  'has-distribution-or-service': {
    title: 'Der Datensatz hat eine Distribution oder einen Datendienst',
    why: 'Ein Eintrag ohne Distribution oder Datendienst sagt, dass es Daten gibt, aber nicht, wie man sie bekommt.',
    fix: 'Fügen Sie eine Distribution mit Zugangs-URL hinzu, oder einen Datendienst, der diesen Datensatz bereitstellt.',
    limits: 'Ob man die Daten wirklich bekommt, lässt sich nicht erkennen.',
    notApplicable: 'Die Zugriffsrechte sind nicht PUBLIC, und der Eintrag sagt, warum.',
    messages: {
      none: '{node} hat keine Distribution und keinen Datendienst. Fügen Sie eine Distribution mit Zugangs-URL hinzu.',
      husk: '{node} hat eine Distribution, über die nichts gesagt ist. Geben Sie ihr Zugangs-URL, Format und Lizenz.',
      sampleOnly: '{node} bietet nur ein Beispiel an. Fügen Sie eine Distribution mit den Daten selbst hinzu.',
    },
  },
  'hvd-conditions': {
    title: 'Ein hochwertiger Datensatz erfüllt die fünf Bedingungen',
    why: 'Die Verordnung verlangt hochwertige Datensätze maschinenlesbar, offen, als Ganzes und über eine dokumentierte API.',
    fix: 'Beheben Sie jede Bedingung, die nicht erfüllt ist: Format, API mit Dokumentation, Massen-Download, Lizenz, Kontakt.',
    limits: 'Was der Anhang gerade für diesen Datensatz verlangt, ist nicht bekannt.',
    notApplicable: 'Der Eintrag ist nicht als hochwertiger Datensatz angegeben.',
    messages: {
      format:
        '{node} ist hochwertig, aber keine Form ist maschinenlesbar und offen. Bieten Sie CSV, JSON, GML oder eine API an.',
      api: '{node} ist hochwertig, hat aber keine API mit Dokumentation. Füllen Sie dcat:accessService aus, mit Endpunkt und Beschreibung.',
      bulk: '{node} ist hochwertig, ist aber nicht auf einmal herunterzuladen. Füllen Sie dcat:downloadURL mit einer Datei mit allen Daten aus.',
      noLicence:
        '{node} gehört zu einem hochwertigen Datensatz, hat aber keine Lizenz. Wählen Sie CC0, CC BY 4.0 oder eine ebenso freie Lizenz.',
      strictLicence:
        'Die Lizenz {licence} ist strenger als CC BY 4.0, und das ist für einen hochwertigen Datensatz nicht erlaubt. Wählen Sie CC0 oder CC BY 4.0.',
      contact:
        '{node} ist hochwertig, aber niemand ist zu erreichen. Geben Sie der Kontaktstelle eine E-Mail-Adresse oder ein Webformular.',
    },
  },
  'hvd-declared-consistently': {
    title: 'Ein hochwertiger Datensatz ist überall als hochwertig angegeben',
    why: 'Die Europäische Kommission zählt hochwertige Datensätze nach diesen Angaben; eine halbe Meldung zählt nicht.',
    fix: 'Setzen Sie dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> an Datensatz, Distributionen und Datendienste, und wählen Sie eine Kategorie.',
    limits: 'Ob der Datensatz nach dem Gesetz hochwertig ist, lässt sich nicht erkennen.',
    notApplicable: 'Keine Verordnung, keine Kategorie und kein Schlagwort nennt den Eintrag hochwertig.',
    messages: {
      noEli:
        '{node} ist hochwertig, nennt aber die Verordnung nicht. Füllen Sie dcatap:applicableLegislation mit {iri} aus.',
      noEliPart:
        '{node} gehört zu einem hochwertigen Datensatz, nennt aber die Verordnung nicht. Fügen Sie {iri} hinzu.',
      eliSpelling: '{value} ist nicht die genaue IRI der Verordnung. Meinen Sie {iri}?',
      noCategory:
        '{node} ist hochwertig, hat aber keine Kategorie. Füllen Sie dcatap:hvdCategory aus, zum Beispiel mit http://data.europa.eu/bna/c_ac64a52d.',
      category:
        '{value} ist keine Kategorie hochwertiger Datensätze. Wählen Sie eine aus http://data.europa.eu/bna/asd487ae75.',
      categoryMeant: '{value} ist keine Kategorie hochwertiger Datensätze. Meinen Sie {iri}?',
    },
  },
  'licence-known': {
    title: 'Lizenzen stehen mit ihrer offiziellen IRI da',
    why: 'Portale erkennen eine Lizenz an ihrer IRI; eine andere Schreibweise erscheint als "Lizenz unbekannt".',
    fix: 'Verwenden Sie die genaue IRI der flämischen Modelllizenz, der EU-Liste oder von Creative Commons.',
    limits: 'Bekannt sind die Lizenzen der EU, Flanderns und von Creative Commons; eine andere kann ebenso gut sein.',
    notApplicable: 'Es gibt keine Lizenz.',
    messages: {
      alias: '{value} ist nicht die offizielle IRI der Lizenz. Meinen Sie {iri}?',
      other:
        '{value} ist eine Lizenz, die Portale nicht kennen. Wählen Sie einen Wert aus der Liste Modellicenties oder aus der EU-Liste.',
      text: 'Die Lizenz ist der Text "{value}". Verwenden Sie die IRI einer Modelllizenz oder einer Lizenz aus der EU-Liste.',
      textMeant: 'Die Lizenz ist der Text "{value}". Meinen Sie {iri}?',
      nameless: 'Die Lizenz von {node} hat keine IRI. Verwenden Sie die IRI einer Modelllizenz.',
      namelessMeant: 'Die Lizenz von {node} hat keine IRI. Meinen Sie {iri}?',
    },
  },
  'licence-open': {
    title: 'Die Lizenz ist offen',
    why: 'Öffentliche Daten sind am meisten wert, wenn alle sie für jeden Zweck verwenden, verändern und teilen dürfen.',
    fix: 'Wählen Sie die Modelllizenz für kostenlose Weiterverwendung oder die CC0-Erklärung, wenn das Gesetz es nicht verbietet.',
    limits: 'Das ist kein Rechtsrat; besondere Bedingungen im Text einer Lizenz wurden nicht gelesen.',
    notApplicable: 'Die Zugriffsrechte sind nicht PUBLIC, oder von keiner Lizenz ist bekannt, ob sie offen ist.',
    messages: {
      nonCommercial:
        'Die Lizenz {licence} verbietet kommerzielle Nutzung. Wählen Sie die Modelllizenz für kostenlose Weiterverwendung oder CC0.',
      noDerivatives:
        'Die Lizenz {licence} verbietet Änderungen. Wählen Sie die Modelllizenz für kostenlose Weiterverwendung oder CC0.',
      fee: 'Die Lizenz {licence} verlangt eine Vergütung. Wählen Sie, wo das Gesetz es zulässt, die Modelllizenz für kostenlose Weiterverwendung oder CC0.',
      audience:
        'Die Lizenz {licence} gilt für eine begrenzte Gruppe. Wählen Sie die Modelllizenz für kostenlose Weiterverwendung oder CC0.',
      closed:
        'Die Lizenz {licence} ist nicht offen. Wählen Sie die Modelllizenz für kostenlose Weiterverwendung oder CC0.',
    },
  },
  'licence-present': {
    title: 'Jede Distribution und jeder Datendienst hat eine Lizenz',
    why: 'Ohne Lizenz darf niemand davon ausgehen, dass Weiterverwendung erlaubt ist, so öffentlich die Daten auch sind.',
    fix: 'Füllen Sie dct:license bei der Distribution oder dem Datendienst aus; wählen Sie für Open Data einen Wert aus der Liste Modellicenties.',
    limits: 'Ob die Lizenz zu den Daten passt, lässt sich nicht erkennen.',
    notApplicable: 'Die Zugriffsrechte sind nicht PUBLIC, oder es gibt keine Distribution.',
    messages: {
      missing: 'Bei {node} fehlt die Lizenz. Füllen Sie dct:license mit einem Wert aus der Liste Modellicenties aus.',
      empty: 'Die Lizenz von {node} ist ein leerer Knoten. Wählen Sie einen Wert aus der Liste Modellicenties.',
      placeholder: 'Die Lizenz von {node} ist "{value}". Wählen Sie einen Wert aus der Liste Modellicenties.',
      onDatasetOnly:
        'Die Lizenz von {node} steht nur beim Datensatz. Wiederholen Sie dct:license bei der Distribution.',
    },
  },
  'machine-readable-format': {
    title: 'Die Daten haben eine Form, die eine Maschine lesen kann',
    why: 'Mit einem PDF oder einem Kartenbild kann niemand rechnen; mit CSV, GML oder einer API kann es jedes Programm.',
    fix: 'Bieten Sie die Daten auch als CSV, JSON, GML oder GeoPackage an, oder über eine OGC API oder WFS.',
    limits: 'Ob die Datei innen strukturiert ist, lässt sich nicht erkennen.',
    notApplicable: 'Der Datensatz hat keine Distribution und keinen Datendienst.',
    messages: {
      undeclared:
        'Keine Distribution nennt ein bekanntes Format. Füllen Sie dct:format aus, und bieten Sie CSV, JSON oder GML an.',
      undeclaredService:
        '{node} sagt nicht, was für ein Datendienst es ist. Füllen Sie dct:conformsTo mit einem Protokoll aus, etwa {example}.',
      proprietary:
        'Das beste Format ist {format}, gemacht für die Software eines einzigen Herstellers. Bieten Sie auch CSV, JSON, GML oder GeoPackage an.',
      container:
        'Das beste Format ist {format}, ein Paket, dessen Inhalt nicht angegeben ist. Nennen Sie das Format dessen, was darin liegt.',
      document:
        'Das beste Format ist {format}, ein Dokument für Menschen. Bieten Sie die Daten auch als CSV, JSON oder GML an.',
      image:
        'Das beste Format ist {format}, ein Bild oder eine Aufnahme. Bieten Sie die Daten auch als CSV, JSON oder GML an.',
      view: 'Die beste Form ist {format}, die die Daten zeigt, aber nicht hergibt. Bieten Sie auch einen WFS, eine OGC API oder eine Datei an.',
      other:
        'Das beste Format ist {format}, aus dem ein Programm keine Daten liest. Bieten Sie auch CSV, JSON oder GML an.',
    },
  },
  'persistent-identifier': {
    title: 'Der Eintrag hat eine dauerhafte IRI',
    why: 'Links, Verweise und Kopien brechen, wenn sich der Identifikator mit der Software oder der Suchabfrage ändert.',
    fix: 'Bilden Sie eine IRI in einem Raum, der Systeme überlebt, etwa https://data.vlaanderen.be/id/dataset/1, oder eine DOI.',
    limits: 'Nur die Form wurde beurteilt; ob der Eigentümer die IRI erhält, ist ein Versprechen.',
    notApplicable: 'Gilt immer für Datensätze und Datendienste.',
    messages: {
      web: '{identifier} ist eine Webadresse, aber nicht in einem Raum für dauerhafte Identifikatoren. Bilden Sie eine IRI mit /id/ auf Ihrer Domain.',
      name: '{identifier} benennt den Eintrag, ist aber nicht abrufbar. Bilden Sie eine IRI, die mit https:// beginnt und diesen Wert enthält.',
      query:
        '{identifier} enthält eine Suchabfrage, Sitzung oder Seitenroute und ändert sich mit der Software. Bilden Sie eine IRI mit /id/.',
      file: '{identifier} nennt eine Datei, und die zieht irgendwann um. Bilden Sie eine IRI mit /id/, die dorthin führt.',
      none: '{node} hat keinen Identifikator, auf den andere verweisen können. Bilden Sie eine IRI, etwa https://data.vlaanderen.be/id/dataset/1.',
    },
  },
  'publisher-registered': {
    title: 'Der Herausgeber ist eine registrierte Organisation',
    why: 'Namen werden auf viele Arten geschrieben; der Code aus einem Register sagt Portalen, welche Organisation es ist.',
    fix: 'Verwenden Sie die IRI aus dem Organisationsregister, etwa https://data.vlaanderen.be/id/organisatie/OVO000001.',
    limits: 'Ob diese Organisation die Daten wirklich herausgibt, lässt sich nicht erkennen.',
    notApplicable: 'Gilt immer für Datensätze, Datendienste und Kataloge.',
    messages: {
      missing: 'Bei {node} fehlt der Herausgeber. Füllen Sie dct:publisher mit der OVO-IRI der Organisation aus.',
      nothing: 'Der Herausgeber von {node} ist ein leerer Knoten. Verwenden Sie die OVO-IRI der Organisation.',
      text: 'Der Herausgeber ist der Text "{name}". Verwenden Sie die OVO-IRI der Organisation, mit dem Namen in foaf:name.',
      nameless: 'Der Herausgeber "{name}" hat keine IRI. Verwenden Sie die OVO-IRI der Organisation.',
      otherIri: '{value} kommt aus keinem Organisationsregister. Verwenden Sie die OVO-IRI der Organisation.',
      bareIri:
        '{value} kommt aus keinem Organisationsregister und hat keinen Namen. Verwenden Sie die OVO-IRI, mit dem Namen in foaf:name.',
      meant: 'Der Herausgeber steht nicht mit der IRI aus dem Register da. Meinen Sie {iri}?',
      badNumber:
        'Die Unternehmensnummer in {value} stimmt nicht: Die letzten zwei Ziffern sind eine falsche Prüfzahl. Verbessern Sie die Nummer.',
    },
  },
  'rights-licence-agree': {
    title: 'Zugriffsrechte, Lizenz und Statut widersprechen einander nicht',
    why: 'Wer in einem Feld "offen" liest und im anderen "beschränkt", wagt es nicht, die Daten zu verwenden, oder verwendet sie falsch.',
    fix: 'Entscheiden Sie, welche der beiden Angaben gemeint ist, und ändern Sie die andere.',
    limits: 'Welche der beiden stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Es gibt keine bekannte Lizenz und kein Statut für Open Data.',
    messages: {
      closedOpen:
        'Der Zugriff ist nicht PUBLIC, aber die Lizenz {licence} ist offen. Ändern Sie die Zugriffsrechte oder die Lizenz.',
      publicLimited:
        'Der Zugriff ist PUBLIC, aber die Lizenz {licence} gilt für eine begrenzte Gruppe. Ändern Sie eines von beiden.',
      publicFee:
        'Der Zugriff ist PUBLIC, aber die Lizenz {licence} verlangt eine Vergütung. Prüfen Sie, ob beides gemeint ist.',
      statuutClosed: 'Das Statut sagt flämische Open Data, aber der Zugriff ist {access}. Ändern Sie eines von beiden.',
      statuutNotOpen:
        'Das Statut sagt flämische Open Data, aber die Lizenz {licence} ist nicht offen. Ändern Sie eines von beiden.',
      mixed:
        'Neben offenen Lizenzen steht {licence}, die nicht offen ist. Verwenden Sie eine Lizenz, oder teilen Sie den Datensatz auf.',
      different:
        'Die Lizenz {licence} weicht von {other} bei einer anderen Distribution ab. Verwenden Sie eine Lizenz, wenn es geht.',
    },
  },
  'service-endpoint-complete': {
    title: 'Der Datendienst nennt seinen Endpunkt und beschreibt ihn',
    why: 'Ein Programm braucht die Adresse des Datendienstes, und eine lesbare Beschreibung dessen, was es fragen kann.',
    fix: 'Füllen Sie dcat:endpointURL aus, und dcat:endpointDescription mit dem OpenAPI-Dokument oder den Capabilities.',
    limits: 'Ob die Beschreibung stimmt, lässt sich nicht erkennen.',
    notApplicable: 'Der Eintrag ist kein Datendienst.',
    messages: {
      noUrl:
        '{node} hat keine brauchbare Endpunkt-URL. Füllen Sie dcat:endpointURL mit der Adresse des Datendienstes aus.',
      noDescription:
        '{node} hat keine Beschreibung des Endpunkts. Füllen Sie dcat:endpointDescription aus: OpenAPI oder Capabilities.',
      malformed:
        '{value} ist keine Adresse, die ein Programm aufrufen kann. Schreiben Sie sie vollständig, ab https://.',
      text: '{value} steht als Text statt als IRI da. Schreiben Sie es als IRI.',
      same: 'Die Beschreibung {value} ist der Endpunkt selbst. Verweisen Sie auf das OpenAPI-Dokument oder die Capabilities.',
    },
  },
  'theme-classified': {
    title: 'Der Eintrag hat ein Thema aus der EU- oder Belgif-Liste',
    why: 'Portale lassen nach diesen Themen blättern; ein Eintrag ohne Thema ist dort nicht zu finden.',
    fix: 'Wählen Sie eines der 13 EU-Themen, etwa http://publications.europa.eu/resource/authority/data-theme/ENVI.',
    limits: 'Ob das Thema zu den Daten passt, lässt sich nicht erkennen.',
    notApplicable: 'Eine Datensatzreihe braucht kein Thema: Ihre Mitglieder haben eines.',
    messages: {
      none: '{node} hat kein Thema. Füllen Sie dcat:theme mit einem der 13 EU-Themen aus.',
      spelling: 'Das Thema {value} ist nicht so geschrieben wie in seiner Codeliste. Meinen Sie {iri}?',
      other:
        'Das Thema {value} kommt aus einer Liste, nach der Portale nicht blättern lassen. Fügen Sie eines der 13 EU-Themen hinzu.',
      text: 'Das Thema ist der Text "{value}". Verwenden Sie die IRI eines der 13 EU-Themen.',
      textMeant: 'Das Thema ist der Text "{value}". Meinen Sie {iri}?',
      namelessMeant: 'Ein Thema von {node} hat keine IRI. Meinen Sie {iri}?',
      nameless: 'Ein Thema von {node} hat keine IRI. Verwenden Sie die IRI eines der 13 EU-Themen.',
    },
  },
  'vocabulary-terms-valid': {
    title: 'Werte kommen aus ihrer Codeliste',
    why: 'Portale filtern und übersetzen nach dem Code; ein Wert, der nicht in der Liste steht, erscheint roh oder gar nicht.',
    fix: 'Ersetzen Sie den Wert durch die genaue IRI aus der Codeliste.',
    limits:
      'Ein richtiger Begriff kann für diese Daten doch der falsche sein. Die Listen sind Kopien eines bestimmten Standes.',
    notApplicable: 'Keine Eigenschaft mit einer Codeliste ist ausgefüllt.',
    messages: {
      text: '{path} ist der Text "{value}". Verwenden Sie eine IRI, die mit {list} beginnt.',
      textMeant: '{path} ist der Text "{value}". Meinen Sie {iri}?',
      nameless: '{path} ist ein Knoten ohne IRI. Verwenden Sie eine IRI, die mit {list} beginnt.',
      namelessMeant: '{path} ist ein Knoten ohne IRI. Meinen Sie {iri}?',
      spelling: '{value} ist nicht so geschrieben wie in der Codeliste. Meinen Sie {iri}?',
      unknown: '{value} steht nicht in der Codeliste. Wählen Sie einen Code aus {list}.',
      unknownMeant: '{value} steht nicht in der Codeliste. Meinen Sie {iri}?',
      retired: '{value} wurde aus der Codeliste gestrichen. Wählen Sie einen anderen Code aus {list}.',
      retiredMeant: '{value} wurde aus der Codeliste gestrichen. Verwenden Sie {iri}.',
      otherList: '{value} kommt aus einer anderen Liste, als Portale kennen. Wählen Sie einen Code aus {list}.',
    },
  },
} as const
