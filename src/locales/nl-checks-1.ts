/** Dutch words of the checks of background knowledge: formats, licences, code lists, registers. */
export const nlChecks1 = {
  'access-rights-declared': {
    title: 'Het record zegt wie de data mag krijgen',
    why: 'Zonder toegangsrechten weet niemand of de data open is, en tonen portalen ze niet als open data.',
    fix: 'Vul dct:accessRights in met PUBLIC, RESTRICTED of NON_PUBLIC uit de EU-lijst; Vlaanderen gebruikt PUBLIC en NON_PUBLIC.',
    limits: 'Niet te zien is hoe het in de praktijk gaat.',
    notApplicable: 'Een datasetserie: haar leden hebben toegangsrechten.',
    messages: {
      missing: '{node} heeft geen toegangsrechten. Vul dct:accessRights in met PUBLIC of NON_PUBLIC uit de EU-lijst.',
      several: '{node} heeft {count} waarden voor toegangsrechten. Behoud alleen de waarde die klopt.',
      vague: '{code} zegt niet wie de data mag krijgen. Gebruik PUBLIC, RESTRICTED of NON_PUBLIC.',
      meant: 'De toegangsrechten staan er niet met de exacte IRI uit de EU-lijst. Bedoel je {iri}?',
      other: '{value} staat niet in de EU-lijst met toegangsrechten. Gebruik PUBLIC of NON_PUBLIC uit die lijst.',
      nameless: 'De toegangsrechten van {node} hebben geen IRI. Gebruik PUBLIC of NON_PUBLIC uit de EU-lijst.',
    },
  },
  'download-url-direct': {
    title: 'Minstens één distributie geeft de data rechtstreeks',
    why: 'Wie de data wil, mens of programma, mag niet eerst op een webpagina naar de link moeten zoeken.',
    fix: 'Vul dcat:downloadURL in met het adres van het bestand zelf, of dcat:accessService met het endpoint.',
    limits: 'Een pagina kan het bestand bevatten, en een adres zonder extensie kan een pagina zijn.',
    notApplicable: 'De toegangsrechten zijn niet PUBLIC.',
    messages: {
      nothing: '{node} biedt geen weg naar de data. Voeg een distributie met dcat:downloadURL toe.',
      noAddress:
        '{node} heeft geen bruikbare download-URL en geen dataservice met een endpoint. Vul dcat:downloadURL in.',
      page: 'De download-URL {value} leidt naar een webpagina. Geef het adres van het bestand zelf.',
      pageOnly:
        '{node} leidt alleen naar een pagina ({url}). Vul dcat:downloadURL in met het adres van het bestand zelf.',
      accessOnly:
        '{node} heeft alleen een toegangs-URL ({url}), en dat hoeft het bestand niet te zijn. Vul dcat:downloadURL in met het bestand zelf.',
      accessFile: '{value} lijkt een bestand, maar staat als toegangs-URL. Zet het ook in dcat:downloadURL.',
    },
  },
  'format-declared': {
    title: 'Elke distributie vermeldt haar formaat',
    why: "Mensen kiezen een bestand op formaat, en programma's moeten het kennen voor ze het bestand openen.",
    fix: 'Vul dct:format in met een IRI uit de EU-lijst met bestandsformaten (file-type).',
    limits: 'Niet te zien is of het bestand dat formaat ook heeft.',
    notApplicable: 'De dataset heeft geen distributie.',
    messages: {
      missing: '{node} heeft geen formaat. Vul dct:format in met een IRI uit de EU-lijst met bestandsformaten.',
      meant: '{node} heeft geen formaat, maar het adres wijst op {code}. Vul dct:format in met {iri}.',
      empty: '{node} heeft een formaat dat niets zegt. Gebruik een IRI uit de EU-lijst, zoals {example}.',
    },
  },
  'freshness-vs-frequency': {
    title: 'De dataset is zo actueel als ze belooft',
    why: 'Gebruikers rekenen op de updatefrequentie; komt een update te laat, dan werken ze met achterhaalde cijfers.',
    fix: 'Publiceer de update en pas dct:modified aan, of kies een frequentie die je haalt.',
    limits: 'De datum kan die van de metadata zijn in plaats van die van de data.',
    notApplicable: 'Er is geen datum, geen frequentie met een termijn, of de dataset is ingetrokken.',
    messages: {
      late: 'Laatst gewijzigd op {date}, {lag} dagen geleden, maar {code} belooft een update elke {interval} dagen. Publiceer de update of pas de frequentie aan.',
      lateShort:
        'Laatst gewijzigd op {date}, {lag} dagen geleden, maar {code} belooft nieuwe data binnen een dag. Publiceer de update of pas de frequentie aan.',
      noDate: '{node} is een hoogwaardige dataset zonder wijzigingsdatum. Vul dct:modified in.',
      noFrequency:
        '{node} is een hoogwaardige dataset zonder updatefrequentie. Vul dct:accrualPeriodicity in met een waarde uit de EU-lijst.',
      noInterval:
        '{node} is een hoogwaardige dataset, maar {code} belooft geen termijn. Kies een frequentie die je haalt.',
    },
  },
  'has-distribution-or-service': {
    title: 'De dataset heeft een distributie of een dataservice',
    why: 'Een record zonder distributie of dataservice zegt dat er data is, maar niet hoe je eraan komt.',
    fix: 'Voeg een distributie met toegangs-URL toe, of een dataservice die deze dataset aanbiedt.',
    limits: 'Niet te zien is of je de data echt kunt krijgen.',
    notApplicable: 'De toegangsrechten zijn niet PUBLIC en het record zegt waarom.',
    messages: {
      none: '{node} heeft geen distributie en geen dataservice. Voeg een distributie met toegangs-URL toe.',
      husk: '{node} heeft een distributie waarover niets gezegd is. Geef ze een toegangs-URL, formaat en licentie.',
      sampleOnly: '{node} biedt alleen een voorbeeld aan. Voeg een distributie met de data zelf toe.',
    },
  },
  'hvd-conditions': {
    title: 'Een hoogwaardige dataset voldoet aan de vijf voorwaarden',
    why: 'De verordening vraagt hoogwaardige datasets machineleesbaar, open, in bulk en via een gedocumenteerde API.',
    fix: 'Herstel elke voorwaarde die niet voldaan is: formaat, API met documentatie, bulkdownload, licentie, contact.',
    limits: 'Niet geweten is wat de bijlage voor net deze dataset vraagt.',
    notApplicable: 'Het record is niet aangegeven als hoogwaardige dataset.',
    messages: {
      format:
        '{node} is hoogwaardig, maar geen enkele vorm is machineleesbaar en open. Bied CSV, JSON, GML of een API aan.',
      api: '{node} is hoogwaardig, maar heeft geen API met documentatie. Vul dcat:accessService in, met endpoint en beschrijving.',
      bulk: '{node} is hoogwaardig, maar is niet in één keer te downloaden. Vul dcat:downloadURL in met een bestand met alle data.',
      noLicence:
        '{node} hoort bij een hoogwaardige dataset, maar heeft geen licentie. Kies CC0, CC BY 4.0 of een even vrije licentie.',
      strictLicence:
        'De licentie {licence} is strenger dan CC BY 4.0, en dat mag niet voor een hoogwaardige dataset. Kies CC0 of CC BY 4.0.',
      contact:
        '{node} is hoogwaardig, maar er is niemand te bereiken. Geef het contactpunt een mailadres of een webformulier.',
    },
  },
  'hvd-declared-consistently': {
    title: 'Een hoogwaardige dataset is overal als hoogwaardig aangegeven',
    why: 'De Europese Commissie telt hoogwaardige datasets op deze vermeldingen; een halve aangifte telt niet mee.',
    fix: 'Zet dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> op dataset, distributies en dataservices, en kies een categorie.',
    limits: 'Niet te zien is of de dataset volgens de wet hoogwaardig is.',
    notApplicable: 'Geen verordening, categorie of trefwoord noemt het record hoogwaardig.',
    messages: {
      noEli: '{node} is hoogwaardig, maar noemt de verordening niet. Vul dcatap:applicableLegislation in met {iri}.',
      noEliPart: '{node} hoort bij een hoogwaardige dataset, maar noemt de verordening niet. Voeg {iri} toe.',
      eliSpelling: '{value} is niet de exacte IRI van de verordening. Bedoel je {iri}?',
      noCategory:
        '{node} is hoogwaardig, maar heeft geen categorie. Vul dcatap:hvdCategory in, bijvoorbeeld http://data.europa.eu/bna/c_ac64a52d.',
      category:
        '{value} is geen categorie van hoogwaardige datasets. Kies er een uit http://data.europa.eu/bna/asd487ae75.',
      categoryMeant: '{value} is geen categorie van hoogwaardige datasets. Bedoel je {iri}?',
    },
  },
  'licence-known': {
    title: 'Licenties staan er met hun officiële IRI',
    why: 'Portalen herkennen een licentie aan haar IRI; een andere schrijfwijze verschijnt als "licentie onbekend".',
    fix: 'Gebruik de exacte IRI van de Vlaamse modellicentie, van de EU-lijst of van Creative Commons.',
    limits: 'Bekend zijn de licenties van de EU, Vlaanderen en Creative Commons; een andere kan even goed zijn.',
    notApplicable: 'Er is geen licentie.',
    messages: {
      alias: '{value} is niet de officiële IRI van de licentie. Bedoel je {iri}?',
      other:
        '{value} is een licentie die portalen niet kennen. Kies een waarde uit de lijst Modellicenties of uit de EU-lijst.',
      text: 'De licentie is de tekst "{value}". Gebruik de IRI van een modellicentie of van een licentie uit de EU-lijst.',
      textMeant: 'De licentie is de tekst "{value}". Bedoel je {iri}?',
      nameless: 'De licentie van {node} heeft geen IRI. Gebruik de IRI van een modellicentie.',
      namelessMeant: 'De licentie van {node} heeft geen IRI. Bedoel je {iri}?',
    },
  },
  'licence-open': {
    title: 'De licentie is open',
    why: 'Openbare data is het meest waard als iedereen ze mag gebruiken, aanpassen en delen, voor elk doel.',
    fix: 'Kies de modellicentie voor gratis hergebruik of de CC0-verklaring, tenzij de wet dat verbiedt.',
    limits: 'Dit is geen juridisch advies; bijzondere voorwaarden in de tekst van een licentie zijn niet gelezen.',
    notApplicable: 'De toegangsrechten zijn niet PUBLIC, of van geen enkele licentie is bekend of ze open is.',
    messages: {
      nonCommercial:
        'De licentie {licence} verbiedt commercieel gebruik. Kies de modellicentie voor gratis hergebruik of CC0.',
      noDerivatives:
        'De licentie {licence} verbiedt aanpassingen. Kies de modellicentie voor gratis hergebruik of CC0.',
      fee: 'De licentie {licence} vraagt een vergoeding. Kies waar de wet het toelaat de modellicentie voor gratis hergebruik of CC0.',
      audience:
        'De licentie {licence} geldt voor een beperkte groep. Kies de modellicentie voor gratis hergebruik of CC0.',
      closed: 'De licentie {licence} is niet open. Kies de modellicentie voor gratis hergebruik of CC0.',
    },
  },
  'licence-present': {
    title: 'Elke distributie en dataservice heeft een licentie',
    why: 'Zonder licentie mag niemand ervan uitgaan dat hergebruik mag, hoe openbaar de data ook is.',
    fix: 'Vul dct:license in bij de distributie of dataservice; kies voor open data een waarde uit de lijst Modellicenties.',
    limits: 'Niet te zien is of de licentie bij de data past.',
    notApplicable: 'De toegangsrechten zijn niet PUBLIC, of er is geen distributie.',
    messages: {
      missing: 'Licentie ontbreekt bij {node}. Vul dct:license in met een waarde uit de lijst Modellicenties.',
      empty: 'De licentie van {node} is een lege knoop. Kies een waarde uit de lijst Modellicenties.',
      placeholder: 'De licentie van {node} is "{value}". Kies een waarde uit de lijst Modellicenties.',
      onDatasetOnly: 'De licentie van {node} staat alleen bij de dataset. Herhaal dct:license bij de distributie.',
    },
  },
  'machine-readable-format': {
    title: 'De data heeft een vorm die een machine kan lezen',
    why: 'Met een pdf of een kaartbeeld kan niemand rekenen; met CSV, GML of een API kan elk programma dat.',
    fix: 'Bied de data ook aan als CSV, JSON, GML of GeoPackage, of via een OGC API of WFS.',
    limits: 'Niet te zien is of het bestand binnenin gestructureerd is.',
    notApplicable: 'De dataset heeft geen distributie en geen dataservice.',
    messages: {
      undeclared:
        'Geen enkele distributie vermeldt een bekend formaat. Vul dct:format in, en bied CSV, JSON of GML aan.',
      undeclaredService:
        '{node} zegt niet wat voor dataservice het is. Vul dct:conformsTo in met een protocol, zoals {example}.',
      proprietary:
        'Het beste formaat is {format}, gemaakt voor de software van één maker. Bied ook CSV, JSON, GML of GeoPackage aan.',
      container:
        'Het beste formaat is {format}, een pakket waarvan de inhoud niet vermeld is. Vermeld het formaat van wat erin zit.',
      document: 'Het beste formaat is {format}, een document voor mensen. Bied de data ook aan als CSV, JSON of GML.',
      image: 'Het beste formaat is {format}, een beeld of opname. Bied de data ook aan als CSV, JSON of GML.',
      view: 'De beste vorm is {format}, die de data toont maar niet geeft. Bied ook een WFS, OGC API of bestand aan.',
      other: 'Het beste formaat is {format}, waaruit een programma geen data leest. Bied ook CSV, JSON of GML aan.',
    },
  },
  'persistent-identifier': {
    title: 'Het record heeft een persistente IRI',
    why: 'Links, verwijzingen en kopieën breken als de identificator mee verandert met de software of de zoekvraag.',
    fix: 'Maak een IRI in een ruimte die systemen overleeft, zoals https://data.vlaanderen.be/id/dataset/1, of een DOI.',
    limits: 'Alleen de vorm is beoordeeld; of de eigenaar de IRI in stand houdt, is een belofte.',
    notApplicable: 'Geldt altijd voor datasets en dataservices.',
    messages: {
      web: '{identifier} is een webadres, maar niet in een ruimte voor persistente identificatoren. Maak een IRI met /id/ op je domein.',
      name: '{identifier} benoemt het record, maar is niet op te vragen. Maak een IRI die met https:// begint en die waarde bevat.',
      query:
        '{identifier} bevat een zoekvraag, sessie of paginaroute en verandert mee met de software. Maak een IRI met /id/.',
      file: '{identifier} noemt een bestand, en dat verhuist ooit. Maak een IRI met /id/ die ernaar leidt.',
      none: '{node} heeft geen identificator waar anderen naar kunnen verwijzen. Maak een IRI, zoals https://data.vlaanderen.be/id/dataset/1.',
    },
  },
  'publisher-registered': {
    title: 'De uitgever is een geregistreerde organisatie',
    why: 'Namen worden op veel manieren geschreven; de code uit een register zegt portalen welke organisatie het is.',
    fix: 'Gebruik de IRI uit het organisatieregister, zoals https://data.vlaanderen.be/id/organisatie/OVO000001.',
    limits: 'Niet te zien is of deze organisatie de data echt uitgeeft.',
    notApplicable: 'Geldt altijd voor datasets, dataservices en catalogi.',
    messages: {
      missing: 'Uitgever ontbreekt bij {node}. Vul dct:publisher in met de OVO-IRI van de organisatie.',
      nothing: 'De uitgever van {node} is een lege knoop. Gebruik de OVO-IRI van de organisatie.',
      text: 'De uitgever is de tekst "{name}". Gebruik de OVO-IRI van de organisatie, met de naam in foaf:name.',
      nameless: 'De uitgever "{name}" heeft geen IRI. Gebruik de OVO-IRI van de organisatie.',
      otherIri: '{value} komt uit geen organisatieregister. Gebruik de OVO-IRI van de organisatie.',
      bareIri:
        '{value} komt uit geen organisatieregister en heeft geen naam. Gebruik de OVO-IRI, met de naam in foaf:name.',
      meant: 'De uitgever staat er niet met de IRI uit het register. Bedoel je {iri}?',
      badNumber:
        'Het ondernemingsnummer in {value} klopt niet: de laatste twee cijfers zijn een foute controle. Verbeter het nummer.',
    },
  },
  'rights-licence-agree': {
    title: 'Toegangsrechten, licentie en statuut spreken elkaar niet tegen',
    why: 'Wie in het ene veld "open" leest en in het andere "beperkt", durft de data niet te gebruiken of gebruikt ze verkeerd.',
    fix: 'Beslis welke van de twee bedoeld is en pas de andere aan.',
    limits: 'Niet te zien is welke van de twee klopt.',
    notApplicable: 'Er is geen bekende licentie en geen statuut voor open data.',
    messages: {
      closedOpen:
        'De toegang is niet PUBLIC, maar de licentie {licence} is open. Pas de toegangsrechten of de licentie aan.',
      publicLimited:
        'De toegang is PUBLIC, maar de licentie {licence} geldt voor een beperkte groep. Pas een van beide aan.',
      publicFee:
        'De toegang is PUBLIC, maar de licentie {licence} vraagt een vergoeding. Kijk na of beide bedoeld zijn.',
      statuutClosed: 'Het statuut zegt Vlaamse open data, maar de toegang is {access}. Pas een van beide aan.',
      statuutNotOpen:
        'Het statuut zegt Vlaamse open data, maar de licentie {licence} is niet open. Pas een van beide aan.',
      mixed: 'Naast open licenties staat {licence}, die niet open is. Gebruik één licentie, of splits de dataset.',
      different:
        'De licentie {licence} verschilt van {other} bij een andere distributie. Gebruik één licentie als het kan.',
    },
  },
  'service-endpoint-complete': {
    title: 'De dataservice vermeldt haar endpoint en beschrijft het',
    why: 'Een programma heeft het adres van de dataservice nodig, en een leesbare beschrijving van wat het kan vragen.',
    fix: 'Vul dcat:endpointURL in, en dcat:endpointDescription met het OpenAPI-document of de capabilities.',
    limits: 'Niet te zien is of de beschrijving klopt.',
    notApplicable: 'Het record is geen dataservice.',
    messages: {
      noUrl: '{node} heeft geen bruikbare endpoint-URL. Vul dcat:endpointURL in met het adres van de dataservice.',
      noDescription:
        '{node} heeft geen beschrijving van het endpoint. Vul dcat:endpointDescription in: OpenAPI of capabilities.',
      malformed: '{value} is geen adres dat een programma kan oproepen. Schrijf het voluit, vanaf https://.',
      text: '{value} staat er als tekst in plaats van als IRI. Schrijf het als IRI.',
      same: 'De beschrijving {value} is het endpoint zelf. Verwijs naar het OpenAPI-document of de capabilities.',
    },
  },
  'theme-classified': {
    title: 'Het record heeft een thema uit de EU- of Belgif-lijst',
    why: "Portalen laten op deze thema's bladeren; een record zonder thema is daar niet te vinden.",
    fix: "Kies een van de 13 EU-thema's, zoals http://publications.europa.eu/resource/authority/data-theme/ENVI.",
    limits: 'Niet te zien is of het thema bij de data past.',
    notApplicable: 'Een datasetserie heeft geen thema nodig: haar leden hebben er een.',
    messages: {
      none: "{node} heeft geen thema. Vul dcat:theme in met een van de 13 EU-thema's.",
      spelling: 'Het thema {value} is niet geschreven zoals in zijn codelijst. Bedoel je {iri}?',
      other:
        "Het thema {value} komt uit een lijst waar portalen niet op laten bladeren. Voeg een van de 13 EU-thema's toe.",
      text: 'Het thema is de tekst "{value}". Gebruik de IRI van een van de 13 EU-thema\'s.',
      textMeant: 'Het thema is de tekst "{value}". Bedoel je {iri}?',
      namelessMeant: 'Een thema van {node} heeft geen IRI. Bedoel je {iri}?',
      nameless: "Een thema van {node} heeft geen IRI. Gebruik de IRI van een van de 13 EU-thema's.",
    },
  },
  'vocabulary-terms-valid': {
    title: 'Waarden komen uit hun codelijst',
    why: 'Portalen filteren en vertalen op code; een waarde die niet in de lijst staat, verschijnt ruw of helemaal niet.',
    fix: 'Vervang de waarde door de exacte IRI uit de codelijst.',
    limits: 'Een juiste term kan toch de verkeerde zijn voor deze data. De lijsten zijn kopieën met een uitgave.',
    notApplicable: 'Geen enkele eigenschap met een codelijst is ingevuld.',
    messages: {
      text: '{path} is de tekst "{value}". Gebruik een IRI die begint met {list}.',
      textMeant: '{path} is de tekst "{value}". Bedoel je {iri}?',
      nameless: '{path} is een knoop zonder IRI. Gebruik een IRI die begint met {list}.',
      namelessMeant: '{path} is een knoop zonder IRI. Bedoel je {iri}?',
      spelling: '{value} is niet geschreven zoals in de codelijst. Bedoel je {iri}?',
      unknown: '{value} staat niet in de codelijst. Kies een code uit {list}.',
      unknownMeant: '{value} staat niet in de codelijst. Bedoel je {iri}?',
      retired: '{value} is uit de codelijst geschrapt. Kies een andere code uit {list}.',
      retiredMeant: '{value} is uit de codelijst geschrapt. Gebruik {iri}.',
      otherList: '{value} komt uit een andere lijst dan portalen kennen. Kies een code uit {list}.',
    },
  },
} as const
