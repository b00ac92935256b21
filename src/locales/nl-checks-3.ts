/** Dutch words of the third group of checks; the keys are those of the check itself. */
export const nlChecks3 = {
  'access-logging-stated': {
    title: 'Er staat of toegang tot afgeschermde data gelogd wordt',
    why: 'Bij afgeschermde data vraagt de strategie te weten wie wat bekeek; gebruikers moeten dat vooraf weten.',
    fix: 'Zeg in dct:rights, of in een beleid met odrl:duty, wie welke toegang logt.',
    limits: 'Alleen een beleid of Nederlandse woorden zoals "logging" vallen op; of er gelogd wordt, is niet te zien.',
    notApplicable: 'De toegankelijkheid is PUBLIC of staat er niet.',
    messages: {
      none: '{node} is afgeschermd, maar zegt niet of toegang gelogd wordt. Schrijf in dct:rights wie wat logt.',
    },
  },
  'authentic-source-marked': {
    title: 'Een erkende authentieke bron zegt dat ze er een is',
    why: 'Eenmalige opvraging werkt maar als iedereen ziet welke van de vele kopieën de bron is waarop men moet steunen.',
    fix: 'Voeg het trefwoord "authentieke gegevensbron" toe, of zeg het in dct:provenance.',
    limits: 'De lijst zegt wat erkend is; de erkenning zelf is niet te zien.',
    notApplicable: 'Er is geen lijst van erkende bronnen gegeven, of het record staat er niet op.',
    messages: {
      silent:
        '{node} is een erkende authentieke bron ({entry}), maar zegt dat niet. Voeg het trefwoord "{keyword}" toe.',
    },
  },
  'authority-links': {
    title: 'Waarden verwijzen naar publieke codelijsten en registers',
    why: 'Gebruiken twee catalogussen dezelfde IRI voor een organisatie, plaats of licentie, dan zijn ze te koppelen zonder te raden.',
    fix: 'Gebruik de IRI uit de publieke lijst: OVO-code, EU-codelijsten, GeoNames of refnis, OSLO-register, modellicentie.',
    limits: 'Of het de juiste IRI is, is niet te zien.',
    notApplicable: 'Geen van deze eigenschappen is ingevuld.',
    messages: {
      text: '{path} van {node} is "{text}", een tekst of een knoop zonder IRI. Gebruik de IRI uit een publieke lijst.',
      nameless: '{path} van {node} is een knoop zonder IRI. Gebruik de IRI uit een publieke lijst.',
      other:
        '{path} van {node} is {value}, en dat staat in geen publieke lijst die metakeur kent. Gebruik een IRI uit zo een lijst.',
      severalNameless:
        '{count} waarden van {path} bij {node} zijn knopen zonder IRI. Gebruik de IRI uit een publieke lijst.',
      several:
        '{count} waarden van {path} bij {node} staan in geen publieke lijst, zoals "{text}". Gebruik de IRI uit zo een lijst.',
    },
  },
  'bbox-plausible': {
    title: 'De omsluitende rechthoek ligt waar ze hoort',
    why: 'Met verwisselde assen of meters ligt de rechthoek in de oceaan, en staan de data op geen enkele kaart.',
    fix: 'Geef eerst de lengte- en dan de breedtegraad, of zet het coördinatenstelsel voor de WKT.',
    limits: 'Of de begrenzing precies klopt, is niet te zien.',
    notApplicable: 'Er staat geen geometrie in het record.',
    messages: {
      unreadable: '{path} "{value}" is niet te lezen als geometrie. Schrijf WKT, zoals POLYGON((3.6 51, 3.8 51, ...)).',
      reversed: 'Een minimum van de rechthoek ({box}) ligt boven haar maximum. Wissel de hoeken om.',
      noArea:
        'De rechthoek ({box}) heeft geen breedte of geen hoogte. Verbeter de hoeken, of gebruik dcat:centroid voor een punt.',
      lambert:
        'De rechthoek ({box}) lijkt in meters te staan ({crs}), maar telt als graden. Zet <{iri}> voor de WKT, of geef graden.',
      swapped:
        'De rechthoek ({box}) geeft eerst de breedtegraad. Geef eerst de lengtegraad, of noem een coördinatenstelsel met die volgorde.',
      range:
        'De rechthoek ({box}) ligt buiten haar coördinatenstelsel. Verbeter de getallen, of noem het coördinatenstelsel.',
      elsewhere: 'De rechthoek ({box}) raakt Vlaanderen niet, waar de uitgever werkt. Kijk de getallen na.',
    },
  },
  'bulk-download': {
    title: 'Alle data zijn in één keer te downloaden',
    why: 'Een service geeft de data stuk voor stuk; voor analyse en archief is het geheel nodig.',
    fix: 'Voeg een distributie toe met dcat:downloadURL van een bestand met alle data, en met het formaat.',
    limits: 'Of het bestand volledig is, is niet te zien.',
    notApplicable: 'De toegankelijkheid is niet PUBLIC.',
    messages: {
      nothing: '{node} heeft geen distributie. Voeg er een toe met dcat:downloadURL van een bestand met alle data.',
      noDownload:
        'Geen enkele distributie van {node} geeft een bestand. Voeg dcat:downloadURL toe met het adres van een bestand met alle data.',
      undeclared:
        '{value} kan de data bevatten, maar {node} heeft geen formaat dat metakeur kent. Voeg dct:format toe.',
      noData: 'De enige download is {format}, en daarmee valt niet te rekenen. Bied ook CSV, JSON of GML aan.',
    },
  },
  'byte-size-plausible': {
    title: 'De bestandsgroottes zijn mogelijk',
    why: 'Aan de grootte zien mensen en software of ze een bestand kunnen downloaden en openen.',
    fix: 'Laat de publicatietaak de grootte in bytes invullen, als geheel getal.',
    limits: 'De grootte wordt niet vergeleken met het bestand.',
    notApplicable: 'Geen enkele distributie geeft een grootte.',
    messages: {
      zero: 'De grootte van {node} is 0 bytes. Geef de echte grootte, of laat ze weg.',
      negative: 'De grootte van {node} is {value}, minder dan niets. Geef de grootte in bytes.',
      fraction: 'De grootte van {node} is {value}, geen geheel getal. Geef de grootte in bytes.',
      large: 'De grootte van {node} is {value} bytes, meer dan een bestand kan zijn. Verbeter het getal.',
      noNumber:
        'De grootte van {node} is "{value}", geen getal. Geef de grootte in bytes, als geheel getal zonder eenheid.',
    },
  },
  'collection-method-stated': {
    title: 'Er staat hoe de data verzameld zijn',
    why: 'Een telling, een enquête en een model hebben elk andere fouten; wie niet weet wat het is, gebruikt de data verkeerd.',
    fix: 'Schrijf één zin over de methode in dct:provenance, of beschrijf ze met prov:wasGeneratedBy en een plan.',
    limits:
      'Alleen Nederlandse woorden zoals "gemeten" of "enquête" vallen op; het woord kan er staan zonder de methode.',
    notApplicable: 'Dataservices: hun datasets zeggen het.',
    messages: {
      none: '{node} zegt niet hoe de data verzameld zijn. Schrijf één zin: gemeten, geteld, bevraagd, geregistreerd, gemodelleerd?',
      wordOnly:
        'De methode wordt alleen terloops vermeld. Beschrijf ze met prov:wasGeneratedBy en een plan, zodat software ze vindt.',
      activityOnly:
        'De activiteit waaruit {node} ontstond, noemt geen plan en geen bron. Voeg prov:used of prov:hadPlan toe.',
    },
  },
  'conforms-to-standard': {
    title: 'De data volgen een standaard die je kunt opzoeken',
    why: 'Data van twee bronnen zijn te koppelen als ze dezelfde standaard volgen, en alleen als ze zeggen welke.',
    fix: 'Voeg dct:conformsTo toe met de IRI van de standaard van OSLO, INSPIRE, ISO, OGC of W3C.',
    limits: 'Of de data de standaard echt volgen, is niet te zien.',
    notApplicable: 'Datasetseries: hun leden zeggen het.',
    messages: {
      none: '{node} noemt geen standaard. Voeg dct:conformsTo toe met de IRI van een standaard van OSLO, INSPIRE, ISO of OGC.',
      noProtocol: '{node} noemt geen protocol of standaard. Voeg dct:conformsTo toe met een protocol, zoals {example}.',
      otherIri:
        '{value} staat in geen standaardenregister dat metakeur kent. Verwijs ook naar de standaard van OSLO, INSPIRE of OGC.',
      bareIri:
        '{value} staat in geen standaardenregister en heeft geen titel. Geef een titel, of verwijs naar een gekende standaard.',
      text: 'De standaard staat er alleen in woorden ("{text}"). Gebruik haar IRI in dct:conformsTo.',
      textMeant: 'De standaard is een tekst. Schrijf {text} als IRI.',
    },
  },
  'datatype-correct': {
    title: 'Datums, getallen en geometrieën hebben het juiste datatype',
    why: 'Software vergelijkt en sorteert op datatype; wie op datum zoekt, vindt een datum die als tekst geschreven is niet.',
    fix: 'Geef de waarde het datatype dat haar eigenschap vraagt, en schrijf ze zoals dat datatype voorschrijft.',
    limits: 'Of de waarde klopt, is niet te zien.',
    notApplicable: 'Geen enkele waarde heeft een datatype of heeft er een nodig.',
    messages: {
      untyped: '{path} "{value}" heeft geen datatype. Schrijf het als {wanted}.',
      wrongType: '{path} "{value}" heeft het datatype {type}. Gebruik {wanted}.',
      unknownType: '{path} "{value}" heeft een datatype dat niet bestaat ({type}). Gebruik {wanted}.',
      lexical: '{path} "{value}" is niet geschreven zoals {type} voorschrijft. Verbeter de waarde of het datatype.',
      noDate: '{path} "{value}" is geen datum. Schrijf bijvoorbeeld {example}.',
      noInteger: '{path} "{value}" is geen geheel getal. Schrijf bijvoorbeeld {example}.',
      noNumber: '{path} "{value}" is geen getal. Schrijf bijvoorbeeld {example}, zonder eenheid.',
      noDuration: '{path} "{value}" is geen duur. Schrijf bijvoorbeeld {example} (één dag).',
      noGeometry: '{path} "{value}" is geen geometrie. Schrijf bijvoorbeeld {example}.',
    },
  },
  'declared-format-matches-url': {
    title: 'Het opgegeven formaat past bij het adres',
    why: 'Wie op CSV filtert en een shapefile krijgt, of XML verwacht en een ZIP krijgt, kan niet verder.',
    fix: 'Verbeter dct:format en dcat:mediaType, of het adres.',
    limits: 'Een server kan een ander formaat geven dan zijn pad zegt.',
    notApplicable: 'Geen enkel adres van een distributie met een formaat toont een bestandsextensie of OGC-service.',
    messages: {
      file: '{node} heeft als formaat {declared}, maar {url} is volgens de extensie {seen}. Verbeter het formaat of het adres.',
      service:
        '{node} heeft als formaat {declared}, maar {url} is een service ({seen}). Verbeter het formaat of het adres.',
      packed:
        '{node} heeft als formaat {declared}, maar {url} is een pakket ({seen}). Voeg dcat:packageFormat of dcat:compressFormat toe voor het pakket.',
    },
  },
  'description-readable': {
    title: 'De beschrijving is leesbaar',
    why: 'Wie geen expert is, beslist op de beschrijving of de data nuttig zijn, en haakt af op lange zinnen.',
    fix: 'Schrijf kortere zinnen en gewonere woorden, en leg afkortingen uit.',
    limits: 'Een formule telt woorden en lettergrepen; ze begrijpt niets, en vaktermen drukken het cijfer.',
    notApplicable:
      'Er is geen Nederlandse beschrijving van 30 woorden of meer met een zin erin, door een mens geschreven.',
    messages: {
      hard: 'De Nederlandse beschrijving leest moeilijk (Flesch-Douma {score}, 45 volstaat): gemiddeld {average} woorden per zin, {longest} in de langste. Schrijf kortere zinnen en gewonere woorden.',
      words:
        'De Nederlandse beschrijving leest moeilijk (Flesch-Douma {score}, 45 volstaat), al zijn de zinnen kort (gemiddeld {average} woorden). Schrijf gewonere woorden en leg afkortingen uit.',
    },
  },
  'documentation-linked': {
    title: 'Er is een link naar documentatie',
    why: 'In een beschrijving is geen plaats voor een handleiding: wat de kolommen betekenen, wat er veranderde, wie het weet.',
    fix: 'Verwijs naar een pagina met uitleg: dcat:landingPage, foaf:page of de pagina met gebruiksinformatie.',
    limits: 'Wat er op de pagina staat, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets en dataservices.',
    messages: {
      none: '{node} verwijst naar geen documentatie. Voeg dcat:landingPage of foaf:page toe met een pagina die de data uitlegt.',
      ownPage: '{value} toont alleen dit record. Verwijs in foaf:page naar een pagina die de data uitlegt.',
      malformed: '{value} is geen webadres. Schrijf het volledig, vanaf https://.',
      nameless: 'De pagina van {node} is een knoop zonder IRI. Gebruik het adres van de pagina.',
    },
  },
  'format-from-vocabulary': {
    title: "Formaat en mediatype zijn IRI's uit hun codelijst",
    why: 'Portalen filteren en kiezen een viewer op deze IRI\'s; een tekst zoals "csv-bestand" valt buiten elke filter.',
    fix: 'Gebruik in dct:format een IRI uit de EU-lijst van bestandsformaten en in dcat:mediaType een van IANA.',
    limits: 'Of het bestand dat formaat heeft, is niet te zien.',
    notApplicable: 'Geen enkele distributie geeft een formaat of mediatype.',
    messages: {
      formatSpelling: 'Het formaat "{value}" is niet geschreven zoals in de EU-lijst. Bedoel je {iri}?',
      formatUnknown:
        'Het formaat "{value}" staat niet in de EU-lijst van bestandsformaten. Kies een IRI uit die lijst.',
      mediaTypeSpelling: 'Het mediatype "{value}" is niet geschreven zoals bij IANA. Bedoel je {iri}?',
      mediaTypeUnknown: 'Het mediatype "{value}" staat niet in de lijst van IANA. Kies een IRI uit die lijst.',
      noFormat:
        '{node} heeft een mediatype, maar geen formaat. Voeg dct:format toe met een IRI uit de EU-lijst van bestandsformaten.',
      noFormatMeant: '{node} heeft een mediatype, maar geen formaat. Voeg dct:format {iri} toe.',
      noMediaType: '{node} heeft een formaat, maar geen mediatype. Voeg dcat:mediaType toe met een IRI van IANA.',
      noMediaTypeMeant: '{node} heeft een formaat, maar geen mediatype. Voeg dcat:mediaType {iri} toe.',
    },
  },
  'frequency-declared': {
    title: 'De updatefrequentie staat erbij',
    why: 'Gebruikers plannen erop, en zonder frequentie weet niemand of de data te laat zijn.',
    fix: 'Voeg dct:accrualPeriodicity toe met een code uit de EU-lijst die je kunt waarmaken.',
    limits: 'Of de belofte gehouden wordt, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets en datasetseries.',
    messages: {
      none: '{node} heeft geen updatefrequentie. Voeg dct:accrualPeriodicity toe uit de EU-lijst, zoals ANNUAL of NEVER.',
      notListed: 'De updatefrequentie "{value}" staat niet in de EU-lijst. Kies een code, zoals ANNUAL of MONTHLY.',
      nameless:
        'De updatefrequentie van {node} is een knoop die niets zegt. Gebruik een code uit de EU-lijst, zoals ANNUAL.',
      loose:
        'De updatefrequentie {code} noemt geen termijn. Kies er een die je kunt waarmaken, zoals ANNUAL, als die er is.',
      unknown:
        'De updatefrequentie {code} belooft niets. Kies een belofte die je kunt waarmaken, zoals ANNUAL of IRREG.',
    },
  },
  'harvest-survival': {
    title: 'Het record komt ongewijzigd door de oogst',
    why: 'Wat de federale oogster moet raden of weglaten, zien lezers van data.gov.be en data.europa.eu anders dan je bedoelt.',
    fix: 'Herstel aan de bron wat de oogster anders herstelt; elke bevinding zegt wat dat is.',
    limits:
      'De regels van een oogster veranderen. Wat andere records hebben, is alleen bekend als ze samen gelezen worden.',
    notApplicable: 'Geldt altijd.',
    messages: {
      r01: '{path} van {node} is leeg, en de oogster wist het (R01). Vul het in of verwijder het.',
      r02: '{node} deelt de identificator {value} met een record van de andere soort, en de oogster herschrijft die van de service (R02). Geef elk een eigen identificator.',
      r03: 'De standaard van {node} is geen IRI van een standaard, en de oogster vervangt ze (R03). Gebruik de IRI van de standaard.',
      r04: '{node} heeft dcat:endpointUrl, en de oogster herschrijft dat (R04). Schrijf dcat:endpointURL.',
      r05: 'De maker van {node} is het portaal, en de oogster verwijdert hem (R05). Noem wie de data maakte.',
      r06: '{path} van {node} zegt alleen dat er geen beperkingen zijn, en de oogster verwijdert dat (R06). Gebruik dct:accessRights.',
      r07: '{path} van {node} is een lege knoop, en de oogster verwijdert hem (R07). Gebruik een IRI, of verwijder hem.',
      r08: '{path} van het contactpunt is {value}, een invulwaarde, en de oogster verwijdert die (R08). Geef de echte waarde.',
      r09: 'Het contactpunt {value} heeft meerdere namen en mailadressen, en de oogster splitst het (R09). Geef elk contactpunt een eigen IRI.',
      r10: '{node} heeft geen contactpunt met een mailadres, dus zet de oogster dat van het portaal erbij (R10). Voeg het jouwe toe.',
      r11: 'De geometrie van {node} heeft een datatype dat niet bestaat, en de oogster verwijdert ze (R11). Gebruik geosparql:wktLiteral.',
      r12: 'De toegankelijkheid van {node} is geen code, dus vult de oogster ze in (R12). Gebruik de IRI PUBLIC of NON_PUBLIC uit de EU-lijst.',
      r13: 'dct:source van het catalogusrecord leidt naar geen ander record, en de oogster verwijdert het (R13). Verwijs naar het bronrecord.',
      r14: '{node} heeft geen toegangs-URL, dus zet de oogster de pagina van de catalogus erbij (R14). Voeg dcat:accessURL toe.',
      r15: '{node} heeft geen formaat, dus raadt de oogster er een (R15). Voeg dct:format toe.',
      r16: '{path} van {node} is een tekst, of een van meerdere, en de oogster kiest (R16). Geef één IRI uit de EU-lijst.',
      r17: 'De licentie van {node} heeft niet haar officiële IRI, en de oogster herschrijft ze (R17). Gebruik de officiële IRI.',
      r18: '{value} is stuk, en de oogster herstelt of verwijdert het (R18). Schrijf het hele adres, vanaf https:// of mailto:.',
      r19: 'De taal {value} is geen IRI uit de EU-lijst, en de oogster herschrijft ze (R19). Gebruik {language}.',
      r20: '{path} van {node} heeft geen taalcode, en de oogster zet er @nl bij (R20). Zet de taalcode zelf.',
      r21: '{path} van {node} heeft geen IRI uit een register, dus zoekt de oogster op naam een ondernemingsnummer (R21). Gebruik de OVO-code.',
      r22: '{path} van {node} leidt naar het record of de distributie zelf, en de oogster zet er "#" achter (R22). Geef het adres van de pagina of het bestand.',
      r23: 'Een kwaliteitsmeting is {value}, en de oogster verwijdert ze (R23). Geef een getal, of laat ze weg.',
      r24: 'De catalogus noemt {value}, maar dat is niet beschreven, en de oogster haalt het van de lijst (R24). Beschrijf het of verwijder het.',
      r25a: 'De oogster geeft {path} "{value}" het datatype {wanted} (R25). Doe dat zelf.',
      r25b: '{path} van {node} bevat HTML, en de oogster haalt die weg (R25). Schrijf gewone tekst.',
      r26a: 'De oogster geeft de grootte van {node} het datatype xsd:nonNegativeInteger (R26). Doe dat zelf.',
      r26b: '{node} heeft {count} distributies, waarvan de oogster er 10 houdt (R26). Maak een datasetserie, of bied een service aan.',
      r26c: '{node} deelt de identificator {value} met een ander record, en de oogster laat het tweede weg (R26). Geef elk een eigen identificator.',
    },
  },
  'known-terms-only': {
    title: 'De eigenschappen en klassen bestaan',
    why: 'Wat verkeerd gespeld is, leest niemand: een portaal dat dcat:mediaType zoekt, vindt dcat:mediatype niet.',
    fix: 'Verbeter de naam van de eigenschap of klasse.',
    limits: 'Alleen vocabularia die metakeur kent, worden bekeken; eigen vocabularia niet.',
    notApplicable: 'Geldt altijd.',
    messages: {
      property: '{term} bij {node} bestaat niet. Zoek de juiste eigenschap op en gebruik die.',
      propertyMeant: '{term} bij {node} bestaat niet. Bedoel je {meant}?',
      class: 'De klasse {term} van {node} bestaat niet. Zoek de juiste klasse op en gebruik die.',
      classMeant: 'De klasse {term} van {node} bestaat niet. Bedoel je {meant}?',
    },
  },
  'language-tag-correct': {
    title: 'De taalcode past bij de tekst',
    why: 'Portalen tonen een tekst aan lezers van zijn taalcode, en automatische vertaling vertrekt ervan.',
    fix: 'Geef de tekst de code van de taal waarin hij geschreven is.',
    limits:
      'Alleen Nederlands, Frans, Duits en Engels worden onderscheiden, in beschrijvingen van 40 letters of meer; bij gemengde teksten kan het misgaan.',
    notApplicable:
      'Geen enkele beschrijving met een taalcode is lang genoeg om zeker te zijn, of ze zijn alle automatisch vertaald; en geen taalcode telt drie letters.',
    messages: {
      other:
        'Een beschrijving van {node} heeft de taalcode {tag}, maar lijkt {language} te zijn: "{value}". Verbeter de taalcode.',
      threeLetters: '{path} van {node} heeft de taalcode {tag}, die geen software verwacht. Schrijf {language}.',
    },
  },
  'language-tagged': {
    title: 'Teksten hebben een taalcode',
    why: 'Zonder taalcode toont een portaal de tekst aan iedereen of aan niemand, en vertaalt het hem uit de verkeerde taal.',
    fix: 'Geef elke titel, beschrijving, naam, elk trefwoord en elk label zijn taal, zoals @nl.',
    limits: 'Of de taalcode klopt, bekijkt een andere controle.',
    notApplicable: 'Er is geen titel, beschrijving, trefwoord, naam of label.',
    messages: {
      one: '{path} van {node} heeft geen taalcode: "{value}". Zet er @nl bij, of de taal waarin het geschreven is.',
      several: '{count} waarden van {path} bij {node} hebben geen taalcode. Zet er @nl bij, of de taal van elk.',
    },
  },
  'licence-eu-mappable': {
    title: 'Het Europese portaal kent de licentie',
    why: 'Een licentie die het niet kent, toont het Europese portaal als "onbekend", en het trekt er punten voor af.',
    fix: 'Gebruik een licentie uit de EU-lijst, of koppel de jouwe aan een ervan met skos:exactMatch.',
    limits: 'Of twee licenties juridisch gelijk zijn, is niet te zien.',
    notApplicable: 'Er is geen licentie.',
    messages: {
      mappable:
        'De licentie {value} is onbekend bij het Europese portaal. Voeg skos:exactMatch {iri} toe aan de licentie.',
      unmapped:
        'De licentie {value} is onbekend bij het Europese portaal. Voeg skos:closeMatch toe met een licentie uit de EU-lijst, als er een dicht genoeg bij ligt.',
      spelling: 'De licentie "{value}" is niet geschreven zoals het Europese portaal ze kent. Gebruik {iri}.',
      unknown:
        'De licentie "{value}" is onbekend bij het Europese portaal. Gebruik een licentie uit de EU-lijst, of koppel ze aan een ervan.',
    },
  },
  'lifecycle-consistent': {
    title: 'Status, levensfase en frequentie spreken elkaar niet tegen',
    why: 'Wie "ingetrokken" leest naast "maandelijks", weet niet of de data nog dienen of dat er andere gezocht moeten worden.',
    fix: 'Verbeter de status, of noem in dct:isReplacedBy wat het record vervangt.',
    limits: 'Wat de echte toestand is, is niet te zien.',
    notApplicable: 'Het record geeft geen status, levensfase of ontwikkelingstoestand.',
    messages: {
      ended:
        '{node} is {code}, maar belooft updates ({frequency}). Noem de vervanger in dct:isReplacedBy, of verbeter een van beide.',
      design: '{node} is nog in ontwerp, maar de ontwikkelingstoestand is PROD. Verbeter een van beide.',
    },
  },
  'no-iban': {
    title: 'Er staat geen rekeningnummer in de metadata',
    why: 'Een rekeningnummer in openbare metadata nodigt uit tot fraude, en dat van een persoon is een persoonsgegeven.',
    fix: 'Haal het nummer weg bij de bron; zeg op een eigen pagina waar men kan betalen.',
    limits: 'Of de rekening van een persoon of van een organisatie is, is niet te zien.',
    notApplicable: 'Geldt altijd.',
    messages: {
      iban: '{path} van {node} bevat een rekeningnummer ({masked}). Haal het weg bij de bron.',
    },
  },
  'no-internal-endpoints': {
    title: 'Er staan geen adressen van het interne netwerk in de metadata',
    why: 'Zo een adres leidt voor anderen nergens heen, en toont aanvallers hoe het netwerk van de organisatie in elkaar zit.',
    fix: 'Geef het publieke adres, of verwijder de eigenschap.',
    limits: 'Een naam die publiek lijkt, kan toch alleen binnen het netwerk werken.',
    notApplicable: 'Er is geen adres.',
    messages: {
      loopback: '{value} leidt naar de computer van de lezer zelf. Geef het publieke adres.',
      privateAddress: '{value} is een adres van een intern netwerk. Geef het publieke adres.',
      name: 'De servernaam in {value} is alleen binnen één netwerk gekend. Geef het publieke adres.',
      file: '{value} is een bestand of netwerkmap. Geef het webadres waar anderen het kunnen halen.',
      port: '{value} gebruikt een poort die veel netwerken blokkeren. Bied openbare data aan op poort 443 (https).',
    },
  },
  'no-personal-phone': {
    title: 'Er staat geen gsm-nummer in de metadata',
    why: 'Een gsm-nummer is bijna altijd van één persoon, en verhuist mee als die van werk verandert.',
    fix: 'Geef het nummer van de dienst of van het onthaal.',
    limits: 'Een dienst kan een eigen gsm hebben. Alleen Belgische nummers vallen op.',
    notApplicable: 'Geldt altijd.',
    messages: {
      contact: 'Het contactpunt heeft een gsm-nummer ({masked}). Geef het nummer van de dienst.',
      text: '{path} van {node} bevat een gsm-nummer ({masked}). Haal het weg, of geef het nummer van de dienst.',
    },
  },
  'open-format': {
    title: 'De data zijn er in een open formaat',
    why: 'Een formaat van één maker dwingt iedereen om zijn software te kopen of na te maken, nu en over twintig jaar.',
    fix: 'Bied de data ook aan in een open formaat: CSV, JSON, GML, GeoPackage, ODS of een OGC API.',
    limits: 'Of er patenten op een formaat rusten, is niet te zien.',
    notApplicable: 'De dataset heeft geen distributie en geen dataservice.',
    messages: {
      undeclared:
        'Geen enkele distributie of dataservice geeft een vorm die metakeur kent. Vul dct:format in, en bied een open formaat aan.',
      document: 'Het beste open formaat is {format}: lezen lukt, rekenen nauwelijks. Bied ook CSV, JSON of GML aan.',
      proprietary:
        'Het beste formaat is {format}, gemaakt voor de software van één maker. Bied ook CSV, JSON, GML of GeoPackage aan.',
      container: 'Het beste formaat is {format}, een pakket. Zeg wat erin zit, en bied een open formaat aan.',
      view: 'De beste vorm is {format}, die de data toont zonder ze te geven. Bied ook een WFS, OGC API of bestand aan.',
      closed: 'Het beste formaat is {format}, en dat is geen open formaat. Bied ook CSV, JSON of GML aan.',
    },
  },
  'personal-data-risk': {
    title: 'Openbare data lijken niet over personen te gaan',
    why: 'Data over personen die openbaar worden, zijn niet terug te halen; een lezer wil weten hoe personen beschermd zijn.',
    fix: 'Zeg hoe personen beschermd zijn (geaggregeerd, geanonimiseerd), of scherm de data af.',
    limits: 'Alleen Nederlandse woorden vallen op. Of data persoonlijk zijn, kan alleen een mens zeggen.',
    notApplicable: 'De toegankelijkheid is niet PUBLIC.',
    messages: {
      word: 'De data zijn PUBLIC en in de tekst staat "{word}". Zeg hoe personen beschermd zijn, zoals geaggregeerd of geanonimiseerd.',
      sensitive:
        'De data zijn PUBLIC, gaan over gezondheid of justitie, en in de tekst staat "{word}". Zeg hoe personen beschermd zijn, of scherm ze af.',
    },
  },
  'quality-stated': {
    title: 'De kwaliteit van de data staat erbij',
    why: 'Of data goed genoeg zijn, hangt af van het gebruik; alleen wie ze publiceert weet hoe nauwkeurig en volledig ze zijn.',
    fix: 'Publiceer één cijfer met zijn indicator: dqv:hasQualityMeasurement met dqv:value en dqv:isMeasurementOf.',
    limits: 'Of het cijfer klopt, is niet te zien.',
    notApplicable: 'Dataservices: hun datasets zeggen het.',
    messages: {
      none: '{node} zegt niets over de kwaliteit van de data. Publiceer één cijfer: dqv:hasQualityMeasurement met zijn indicator.',
      halfMeasured:
        'Een kwaliteitsmeting van {node} mist haar indicator of een waarde die een getal is. Vul aan wat ontbreekt.',
      noFigure:
        '{node} zegt iets over de kwaliteit van de data, maar geeft geen cijfer. Voeg dqv:hasQualityMeasurement toe met waarde en indicator.',
    },
  },
  'recommended-complete': {
    title: 'De aanbevolen eigenschappen zijn ingevuld',
    why: 'Portalen sorteren, filteren en verklaren met deze eigenschappen; zonder wordt een record minder gevonden en vertrouwd.',
    fix: 'Vul in wat ontbreekt, waar het op deze data past.',
    limits: 'Niet elke eigenschap past overal: een kaartservice heeft geen bestandsgrootte.',
    notApplicable: 'Geldt altijd.',
    messages: {
      missingMany:
        '{path} ontbreekt bij {count} distributies, zoals {node}. Vul het in waar het past: het profiel beveelt dit aan.',
      missing: '{path} ontbreekt bij {node}. Vul het in waar het past: het profiel beveelt dit aan.',
      empty: '{path} van {node} is leeg. Vul het in of verwijder het: het profiel beveelt dit aan.',
      placeholder:
        '{path} van {node} is "{value}", een invulwaarde. Geef de echte waarde: het profiel beveelt dit aan.',
      husk: '{path} van {node} is een knoop zonder inhoud. Beschrijf hem of verwijs met een IRI: het profiel beveelt dit aan.',
    },
  },
  'record-maintained': {
    title: 'Het catalogusrecord is het voorbije jaar nagekeken',
    why: 'Een beschrijving die jaren niet nagekeken is, noemt contactpunten, links en licenties die intussen veranderd zijn.',
    fix: 'Kijk het record na, en laat de catalogus dan dct:modified invullen.',
    limits: 'Een record kan opnieuw bewaard zijn zonder dat iemand het nakeek.',
    notApplicable: 'Er is geen catalogusrecord.',
    messages: {
      missing: '{node} heeft geen wijzigingsdatum. Voeg dct:modified toe, zodat anderen zien wanneer het nagekeken is.',
      old: '{node} is laatst gewijzigd op {date}, {days} dagen geleden. Kijk het na en vul dct:modified in.',
    },
  },
  'relations-declared': {
    title: 'Het record verwijst naar verwante records',
    why: 'Wie één dataset vindt, moet naar haar bron, haar andere versies en haar serie geleid worden.',
    fix: 'Verwijs naar de bron (dct:source), versies (dcat:isVersionOf), de serie (dcat:inSeries) of andere verwante datasets.',
    limits: 'Of alle relaties genoemd zijn, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets en dataservices.',
    messages: {
      none: '{node} verwijst naar geen andere dataset. Voeg de bron, de serie of een andere versie toe, als die er is.',
      noDataset: '{node} zegt niet welke dataset ze aanbiedt. Voeg dcat:servesDataset toe.',
      text: '{path} staat er alleen in woorden. Gebruik de IRI van de andere bron.',
      self: '{path} leidt naar het record zelf. Gebruik de IRI van de andere bron.',
    },
  },
  'restriction-justified': {
    title: 'Er staat waarom data niet openbaar zijn',
    why: 'Data van de overheid zijn open, tenzij er een grond is om ze af te schermen, en die grond moet te toetsen zijn.',
    fix: 'Zeg in dct:rights op welke grond de toegang beperkt is, of verwijs naar de wet met dcatap:applicableLegislation.',
    limits: 'Of de grond klopt, is niet te zien.',
    notApplicable: 'De toegankelijkheid is PUBLIC of staat er niet.',
    messages: {
      none: '{node} is {access}, maar zegt niet waarom. Geef de grond in dct:rights, of de wet met haar ELI.',
      short: 'De reden waarom {node} niet openbaar is, telt {length} tekens. Noem de grond in een zin in dct:rights.',
    },
  },
  'risks-stated': {
    title: 'Er staat waarvoor de data niet dienen',
    why: 'Elke dataset kan verkeerd gebruikt worden, en alleen wie haar kent kan waarschuwen; één zin voorkomt een foute beslissing.',
    fix: 'Schrijf één zin over de grenzen van het gebruik: waarvoor zijn de data te oud, te grof of te onvolledig?',
    limits:
      "Alleen uitspraken en Nederlandse woorden van voorbehoud vallen op; of alle risico's genoemd zijn, is niet te zien.",
    notApplicable: 'Dataservices: hun datasets zeggen het.',
    messages: {
      none: '{node} waarschuwt voor geen verkeerd gebruik. Schrijf één zin: waarvoor zijn de data te oud, te grof of te onvolledig?',
      wordOnly: 'De tekst waarschuwt terloops ("{word}"). Schrijf de grenzen van het gebruik apart in dct:rights.',
      pageOnly:
        '{node} verwijst naar een pagina over het gebruik, maar noemt zelf geen grens. Schrijf één zin over verkeerd gebruik in dct:rights.',
    },
  },
  'roles-distinguished': {
    title: 'Uitgever, eigenaar en beheerder van de data zijn te onderscheiden',
    why: 'Wie data uitgeeft, mag er niet altijd over beslissen en kan een fout niet altijd herstellen.',
    fix: 'Noem ook de eigenaar (dct:rightsHolder), de maker (dct:creator) of de beheerder (geodcat:custodian).',
    limits: 'Of die rol echt vervuld wordt, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets.',
    messages: {
      none: '{node} noemt niemand die verantwoordelijk is. Voeg dct:publisher toe, en de eigenaar in dct:rightsHolder.',
      publisherOnly:
        '{node} noemt alleen de uitgever. Voeg ook de eigenaar (dct:rightsHolder), maker of beheerder van de data toe.',
      noPublisher: '{node} noemt geen uitgever. Voeg dct:publisher toe.',
    },
  },
  'service-status-info': {
    title: 'De dataservice zegt hoe stabiel ze is',
    why: 'Wie op een dataservice bouwt, moet weten of ze in productie is, tot wanneer, en waar storingen gemeld worden.',
    fix: 'Voeg de statuspagina toe, en mdcat:levensfase en mdcat:ontwikkelingstoestand met een code uit hun lijst.',
    limits: 'Hoe vaak de dataservice uitvalt, is niet te zien.',
    notApplicable: 'Het record is geen dataservice.',
    messages: {
      noPage: '{node} noemt geen pagina over haar status. Voeg mdcat:landingspaginaVoorStatusinformatie toe.',
      badPage: 'De statuspagina {value} is geen webadres. Schrijf het volledig, vanaf https://.',
      noPhase: '{node} geeft haar levensfase niet. Voeg mdcat:levensfase toe met een code zoals live of sunset.',
      noState:
        '{node} geeft haar ontwikkelingstoestand niet. Voeg mdcat:ontwikkelingstoestand toe, zoals PROD of BETA.',
      badCode: '{path} is "{value}", en dat staat niet in de codelijst. Kies een code uit de lijst.',
    },
  },
  'source-record-linked': {
    title: 'Een geoogst record verwijst naar zijn bronrecord',
    why: 'Eenmalig invoeren geldt ook voor metadata: een fout wordt in het bronrecord hersteld, dus moet men het vinden.',
    fix: 'Bewaar de IRI van het bronrecord in dct:source, of zijn pagina in mdcat:bronMetadataRecordLandingspagina.',
    limits: 'Of de link naar het juiste record leidt, is niet te zien.',
    notApplicable: 'De catalogus heeft dezelfde uitgever als de data, of een van beide is niet gekend.',
    messages: {
      none: 'De catalogus heeft een andere uitgever dan de data, en {node} verwijst niet naar zijn bronrecord. Is het geoogst, voeg dan dct:source toe.',
      text: 'De bron van {node} is "{value}", geen adres. Schrijf de IRI van het bronrecord in dct:source.',
    },
  },
  'spatial-identified': {
    title: 'De plaats waarover de data gaan, is op te zoeken',
    why: 'Mensen zoeken op een kaart of per gemeente; een naam alleen vinden ze zo niet.',
    fix: 'Gebruik de IRI van een plaats (EU, refnis, Vlaanderen of GeoNames), of geef een rechthoek in dcat:bbox.',
    limits: 'Of het gebied klopt, en of de data wel over een plaats gaan, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets en datasetseries.',
    messages: {
      none: '{node} zegt niet over welke plaats het gaat. Voeg dct:spatial toe met de IRI van een plaats, of met een dcat:bbox.',
      label:
        'De plaats staat er alleen in woorden ("{label}"). Gebruik een IRI uit een lijst van plaatsen, zoals {example}, of voeg een dcat:bbox toe.',
      otherIri:
        '{value} staat in geen lijst van plaatsen die portalen kennen. Gebruik er een zoals {example}, of voeg een dcat:bbox toe.',
      badGeometry: 'De geometrie van de plaats is niet te lezen. Schrijf ze als WKT, of gebruik de IRI van een plaats.',
      husk: 'De plaats van {node} is een lege knoop. Gebruik de IRI van een plaats, zoals {example}, of voeg een dcat:bbox toe.',
      placeholder:
        'De plaats "{value}" zegt niets. Gebruik de IRI van een plaats, zoals {example}, of voeg een dcat:bbox toe.',
    },
  },
  'temporal-stated': {
    title: 'De periode waarover de data gaan, staat erbij',
    why: 'Wie de cijfers van 2023 nodig heeft, moet alle andere jaren kunnen overslaan zonder een bestand te openen.',
    fix: 'Voeg dct:temporal toe met dcat:startDate en dcat:endDate.',
    limits: 'Of de data de periode dekken, is niet te zien.',
    notApplicable: 'De data veranderen voortdurend en komen uit een dataservice.',
    messages: {
      none: '{node} zegt niet over welke periode het gaat. Voeg dct:temporal toe met dcat:startDate en dcat:endDate.',
      startOnly:
        'De periode heeft een begin, maar geen einde. Voeg dcat:endDate toe, of een frequentie als er nog data bijkomen.',
      endOnly: 'De periode heeft een einde, maar geen begin. Voeg dcat:startDate toe.',
      text: 'De periode is de tekst "{value}". Beschrijf ze met dcat:startDate en dcat:endDate.',
      nothing: 'De periode van {node} bevat geen datum die te lezen is. Voeg dcat:startDate en dcat:endDate toe.',
    },
  },
  'text-clean': {
    title: 'Teksten zijn gewone, schone tekst',
    why: 'Portalen tonen teksten zoals ze zijn: lezers zien de codes en de kapotte letters, en zoeken vindt het woord niet.',
    fix: 'Maak de tekst schoon aan de bron: geen HTML, overal UTF-8, geen spatie vooraan of achteraan.',
    limits: 'Alleen tekens tellen, niet stijl of spelling.',
    notApplicable: 'Er is geen titel, beschrijving, trefwoord, naam of uitspraak over rechten.',
    messages: {
      html: '{path} van {node} bevat HTML ("{snippet}"). Schrijf gewone tekst.',
      mojibake: '{path} van {node} bevat letters in een verkeerde codering ("{snippet}"). Exporteer als UTF-8.',
      control: '{path} van {node} bevat een teken dat niemand ziet ("{snippet}"). Haal het weg aan de bron.',
      ends: '{path} van {node} begint of eindigt met een spatie of witregel: "{value}". Haal die weg aan de bron.',
    },
  },
} as const
