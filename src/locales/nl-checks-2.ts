/** Dutch words of the second half of the checks; the keys are those of the check itself. */
export const nlChecks2 = {
  'contact-functional': {
    title: 'Het contactpunt is een functionele mailbox, geen persoon',
    why: 'De naam van een persoon is een persoonsgegeven, en klopt niet meer als die persoon van werk verandert.',
    fix: 'Geef de mailbox van een team of taak, zoals data@ of info@, en beschrijf het contactpunt als vcard:Organization.',
    limits: 'Alleen de vorm van het adres telt; een gedeelde mailbox met de naam van een persoon wordt afgekeurd.',
    notApplicable: 'Er is geen contactpunt met een mailadres.',
    messages: {
      personName: 'Het mailadres {mail} lijkt van een persoon. Geef een functionele mailbox, zoals data@ of info@.',
      freemail: 'Het mailadres {mail} is een privéadres. Geef een functionele mailbox van de organisatie.',
      personClass:
        'Het contactpunt is beschreven als een persoon ({class}). Maak er een vcard:Organization van met een functionele mailbox.',
      unclear:
        'Het is niet duidelijk of {mail} van een team of een persoon is. Geef een mailbox die dat toont, zoals data@ of info@.',
    },
  },
  'contact-usable': {
    title: 'Het contactpunt is bereikbaar',
    why: 'Wie een vraag heeft of een fout vindt, moet de mensen kunnen bereiken die ze kunnen herstellen.',
    fix: 'Geef bij het contactpunt het mailadres van een functionele mailbox of het webadres van een formulier.',
    limits: 'Of er iemand antwoordt, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets, dataservices en catalogussen.',
    messages: {
      missing: '{node} heeft geen contactpunt. Voeg dcat:contactPoint toe met het adres van een functionele mailbox.',
      husk: 'Het contactpunt heeft geen mailadres en geen naam. Vul vcard:hasEmail in met een functionele mailbox.',
      placeholder: 'Het contactpunt heeft {value} als adres, een invulwaarde. Geef een functionele mailbox.',
      badMail: '{value} is geen mailadres. Schrijf vcard:hasEmail als mailto: met één adres.',
      badPage: '{value} is geen webadres. Schrijf het vanaf https://, of geef een mailadres in vcard:hasEmail.',
      phoneOnly: 'Het contactpunt heeft alleen een telefoonnummer. Vul vcard:hasEmail in met een functionele mailbox.',
      nameOnly:
        'Het contactpunt heeft een naam, maar geen mailadres of formulier. Vul vcard:hasEmail in met een functionele mailbox.',
      text: 'Het contactpunt is een tekst ("{value}"). Beschrijf het als vcard:Organization met vcard:fn en vcard:hasEmail.',
    },
  },
  'date-order': {
    title: 'De datums staan in de juiste volgorde',
    why: 'Als datums elkaar tegenspreken, is er minstens één fout, en kan niemand nog zien wat nieuw is.',
    fix: 'Verbeter de foute datum: eerst gemaakt, dan uitgegeven, dan gewijzigd; begin voor einde.',
    limits: 'De volgorde kan kloppen terwijl de datums fout zijn.',
    notApplicable: 'Er zijn geen twee datums om te vergelijken.',
    messages: {
      issuedBeforeCreated:
        '{node} is uitgegeven op {value}, nog voor de creatie ({other}). Verbeter een van beide datums.',
      modifiedBeforeIssued:
        '{node} is gewijzigd op {value}, nog voor de uitgifte ({other}). Verbeter een van beide datums.',
      modifiedBeforeCreated:
        '{node} is gewijzigd op {value}, nog voor de creatie ({other}). Verbeter een van beide datums.',
      endBeforeStart:
        'De periode eindigt op {value}, nog voor ze begint ({other}). Wissel de datums om of verbeter ze.',
      issuedBeforeStart:
        '{node} is uitgegeven op {value}, nog voor de periode van de data begint ({other}). Verbeter een van beide.',
    },
  },
  'dates-plausible': {
    title: 'De datums zijn mogelijk',
    why: 'Portalen sorteren en filteren op datum; met een onmogelijke datum staat het record op de verkeerde plaats.',
    fix: 'Schrijf de echte datum als JJJJ-MM-DD, of laat de eigenschap weg als je ze niet kent.',
    limits: 'Een foute datum die kan kloppen, valt niet op.',
    notApplicable: 'Er staat geen enkele datum.',
    messages: {
      empty: '{path} van {node} is leeg. Schrijf de datum als JJJJ-MM-DD, of laat de eigenschap weg.',
      noDate: '{path} is "{value}", en dat is geen datum die software leest. Schrijf ze als JJJJ-MM-DD.',
      noSuchDay: '{path} is "{value}", een dag of uur die niet bestaat. Verbeter de datum.',
      standIn:
        '{path} is {value}, de dag die software invult als er geen datum gekend is. Geef de echte datum, alleen het jaar, of niets.',
      future: '{path} is {value}, later dan {asOf}, de dag van deze controle. Verbeter de datum.',
      old: '{path} is {value}, van voor 1900. Verbeter het jaar.',
    },
  },
  'declared-format-matches-response': {
    title: 'Het bestand heeft het opgegeven formaat',
    why: 'Software opent een bestand volgens het opgegeven formaat; komt er een pagina of iets anders, dan lukt dat niet.',
    fix: 'Verbeter dct:format en dcat:mediaType, of het adres.',
    limits: 'Alleen het type en de eerste bytes tellen; of het hele bestand geldig is, is niet te zien.',
    notApplicable: 'Geen enkele distributie heeft zowel een formaat als een webadres.',
    messages: {
      differs: '{node} heeft als formaat {declared}, maar {value} geeft {answer}. Verbeter het formaat of het adres.',
    },
  },
  'definitions-linked': {
    title: 'Er is een link naar de betekenis van de data',
    why: 'Zonder datamodel of schema weet niemand wat een kolom, code of object betekent, en raadt elke gebruiker opnieuw.',
    fix: 'Verwijs met dct:conformsTo naar een OSLO-model, XSD, JSON Schema, CSVW-metadata of objectcatalogus.',
    limits: 'Of de data het model volgen, is niet te zien.',
    notApplicable: 'Dataservices zijn beschreven door hun endpointbeschrijving.',
    messages: {
      none: '{node} verwijst naar geen datamodel of schema. Voeg dct:conformsTo toe met de IRI van een OSLO-model, XSD of JSON Schema.',
      pageOnly:
        '{node} verwijst naar documentatie, maar niet naar een datamodel. Voeg dct:conformsTo toe met de IRI van een OSLO-model, XSD of JSON Schema.',
    },
  },
  'derivation-linked': {
    title: 'Afgeleide data verwijzen naar hun bron',
    why: 'Wie een fout vindt, moet naar de authentieke bron kunnen gaan, waar ze voor iedereen hersteld wordt.',
    fix: 'Verwijs met dct:source of prov:wasDerivedFrom naar de dataset waaruit deze gemaakt is.',
    limits: 'Alleen afleiding die de tekst zelf vermeldt, valt op.',
    notApplicable: 'Niets wijst erop dat de data van andere data afgeleid zijn.',
    messages: {
      words:
        'In de tekst staat "{phrase}", maar er is geen bron gelinkt. Voeg dct:source toe met de IRI van de authentieke bron.',
      textOnly: 'De bron staat er alleen in woorden ("{value}"). Geef de IRI van de authentieke bron in dct:source.',
      nodeOnly: 'De bron van {node} heeft geen IRI. Geef de IRI van de authentieke bron in dct:source.',
    },
  },
  'description-substantive': {
    title: 'De beschrijving zegt genoeg',
    why: 'Mensen beslissen op de beschrijving of ze iets aan de data hebben; met een paar woorden lukt dat niet.',
    fix: 'Zeg in minstens 200 tekens wat de data bevatten, waarom en hoe ze gemaakt zijn, en waarvoor ze niet dienen.',
    limits: 'Alleen de lengte en de overlap met de titel tellen; of de tekst nuttig is, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets, dataservices en datasetseries.',
    messages: {
      copied: 'Dezelfde beschrijving staat onder meer dan vijf andere titels. Zeg wat eigen is aan {node}.',
      missing:
        "{node} heeft geen beschrijving. Zeg in zo'n {enough:200} tekens wat ze bevat, waarom, hoe ze gemaakt is en de grenzen.",
      placeholder: 'De beschrijving "{value}" zegt niets. Zeg wat de data bevatten, waarom, hoe en met welke grenzen.',
      repeatsTitle:
        'De beschrijving herhaalt de titel. Zeg wat de data bevatten, waarom, hoe ze gemaakt zijn en de grenzen.',
      short:
        'De beschrijving telt {length} tekens; er zijn er {enough:200} nodig. Zeg ook waarom en hoe de data gemaakt zijn, en de grenzen.',
      long: 'De beschrijving telt {length} tekens; weinigen lezen dat. Houd het op {most:4000} en zet de rest in documentatie.',
    },
  },
  'distribution-unique': {
    title: 'Elke distributie is een andere',
    why: 'Hetzelfde bestand of dezelfde pagina twee keer geeft een keuze die er geen is.',
    fix: 'Verwijder de dubbele distributie, of geef elke distributie haar eigen download-URL of formaat.',
    limits: 'Eén bestand onder twee namen valt niet op.',
    notApplicable: 'De dataset heeft geen twee distributies met een adres.',
    messages: {
      sameDownload: '{value} is de download van {count} distributies van deze dataset. Verwijder de dubbele.',
      sameAccess:
        '{count} distributies van deze dataset delen {value} zonder verschil in formaat. Verwijder de dubbele, of vul dcat:downloadURL of dct:format in.',
    },
  },
  'exchange-profile-valid': {
    title: 'Het record volgt de regels van DCAT-AP',
    why: 'Federale en Europese portalen oogsten met DCAT-AP; een record dat ervan afwijkt, wordt hersteld, deels getoond of geweigerd.',
    fix: 'Herstel wat DCAT-AP vraagt naast het Vlaamse profiel; elke bevinding noemt de eigenschap.',
    limits: 'Wat een bepaalde oogster doet, is niet te voorspellen.',
    notApplicable: 'DCAT-AP is zelf het gekozen profiel.',
    messages: {},
  },
  'iri-wellformed': {
    title: 'Elke IRI is goed gevormd',
    why: 'Een misvormde IRI is een dode link, en veel software weigert een bestand waar er een in staat.',
    fix: 'Schrijf het hele adres vanaf https:// (of mailto:, tel:, urn:) en zet spaties om in %20.',
    limits: 'Alleen de vorm telt; of er iets staat, is niet te zien.',
    notApplicable: 'Er staat geen IRI in het record.',
    messages: {
      empty: 'Een IRI van {node} is leeg. Vul het adres in of verwijder de eigenschap.',
      relative: '{value} is geen volledig adres. Schrijf het vanaf https://.',
      space: 'In "{value}" staat een spatie. Schrijf ze als %20, of verbeter het adres.',
      character:
        'In "{value}" staat een teken dat niet in een IRI mag. Zet het om in een %-code, of verbeter het adres.',
      scheme: '{value} begint met "{scheme}:", en dat bestaat hier niet. Begin met https://, mailto:, tel: of urn:.',
      host: '{value} heeft geen goede domeinnaam. Verbeter wat na het begin van het adres staat.',
      percent: 'In {value} staat een % zonder twee hexadecimale cijfers. Schrijf een echte % als %25.',
      webInMail: '{value} is een webadres dat als mail geschreven is. Haal "mailto:" weg, of geef een mailadres.',
    },
  },
  'keywords-adequate': {
    title: 'Er zijn genoeg trefwoorden, elk met één begrip',
    why: 'Zoekmachines en filters gebruiken trefwoorden; een lijst in één trefwoord past nergens op, en woorden uit de titel voegen niets toe.',
    fix: 'Geef 3 tot 25 Nederlandse trefwoorden, elk met één begrip, en met woorden die niet in de titel staan.',
    limits: 'Ze worden geteld; of ze passen, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets en dataservices.',
    messages: {
      missing: '{node} heeft geen trefwoorden. Voeg er minstens {enough:3} toe, met woorden waarop mensen zoeken.',
      noDutch:
        '{node} heeft geen Nederlandse trefwoorden, alleen anderstalige. Voeg er minstens {enough:3} in het Nederlands toe.',
      joined: 'In het trefwoord "{value}" staan er meerdere. Maak van elk een apart dcat:keyword.',
      tooFew:
        '{node} heeft te weinig Nederlandse trefwoorden ({count}). Geef er minstens {enough:3}, ook synoniemen en ruimere woorden.',
      inTitle:
        'Het trefwoord "{value}" herhaalt alleen de titel. Voeg trefwoorden toe die niet in de titel staan, zoals synoniemen.',
      tooMany: '{node} heeft {count} trefwoorden. Houd de {most:25} die het best passen.',
    },
  },
  'links-alive': {
    title: 'De links werken',
    why: 'Door een dode link zijn data onbereikbaar, hoe goed ze ook beschreven zijn.',
    fix: 'Herstel de link, of haal de distributie weg.',
    limits: 'De inhoud achter de link wordt niet bekeken.',
    notApplicable: 'Er is geen http- of https-adres.',
    messages: {
      dead: '{value} geeft geen antwoord ({answer}). Herstel de link of haal hem weg.',
    },
  },
  'mandatory-complete': {
    title: 'De verplichte eigenschappen zijn ingevuld',
    why: 'Het profiel verplicht maar enkele eigenschappen, en portalen rekenen op elk ervan.',
    fix: 'Vul in wat ontbreekt; een lege knoop of een invulwaarde zoals "onbekend" telt als ontbrekend.',
    limits: 'Of klopt wat er staat, is niet te zien.',
    notApplicable: 'Geldt altijd.',
    messages: {
      missing: '{path} ontbreekt bij {node}. Vul het in: het profiel maakt dit verplicht.',
      empty: '{path} van {node} is leeg. Vul het in: het profiel maakt dit verplicht.',
      placeholder:
        '{path} van {node} is "{value}", een invulwaarde. Geef de echte waarde: het profiel maakt dit verplicht.',
      husk: '{path} van {node} is een knoop zonder inhoud. Beschrijf ze of verwijs met een IRI: het profiel maakt dit verplicht.',
    },
  },
  'modified-present': {
    title: 'De datum van de laatste wijziging staat erbij',
    why: 'Zonder dct:modified ziet niemand hoe recent de data zijn, en weten oogsters niet wat er veranderde.',
    fix: 'Laat de taak die de data publiceert dct:modified invullen, bij de dataset of bij haar distributies.',
    limits: 'Of de datum bijgehouden wordt, is niet te zien.',
    notApplicable: 'Datasetseries: hun leden dragen de datums.',
    messages: {
      missing: '{node} heeft geen wijzigingsdatum. Laat de publicatietaak dct:modified invullen.',
      issuedOnly:
        '{node} heeft een uitgiftedatum, maar geen wijzigingsdatum. Laat de publicatietaak dct:modified invullen.',
      standIn:
        'De wijzigingsdatum van {node} is {value}, een invulwaarde. Laat de publicatietaak de echte datum invullen.',
    },
  },
  'nl-title-description': {
    title: 'Titel en beschrijving zijn er in het Nederlands',
    why: 'Vlaamse portalen tonen en doorzoeken de teksten met @nl; zonder die taalcode is een Nederlandse tekst niet als Nederlands te vinden.',
    fix: 'Geef titel en beschrijving in het Nederlands, met de taalcode @nl.',
    limits: 'Of de tekst goed is en of een taalcode klopt, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets, dataservices, datasetseries en catalogussen.',
    messages: {
      missing: '{path} ontbreekt bij {node}. Schrijf een Nederlandse tekst met de taalcode @nl.',
      otherLanguage:
        '{path} van {node} is er alleen in andere talen ({languages}). Voeg een Nederlandse tekst toe met @nl.',
      untagged: '{path} van {node} lijkt Nederlands, maar heeft geen taalcode. Zet er @nl bij.',
      untaggedOther:
        '{path} van {node} heeft geen taalcode en lijkt een andere taal ({languages}). Zet de taalcode erbij, en voeg een Nederlandse tekst toe met @nl.',
      untaggedUnknown:
        '{path} van {node} heeft geen taalcode. Is het Nederlands, zet er dan @nl bij; voeg anders een Nederlandse tekst toe.',
    },
  },
  'no-login-wall': {
    title: 'Openbare data vragen geen aanmelding',
    why: 'Data die openbaar heten maar een aanmelding vragen, zijn voor gebruiker en software niet openbaar.',
    fix: 'Open het adres, of geef RESTRICTED als toegankelijkheid.',
    limits: 'Schermen over cookies en toestemming worden niet gezien.',
    notApplicable: 'De toegankelijkheid is niet PUBLIC, of er is geen adres.',
    messages: {
      login: '{value} vraagt een aanmelding, hoewel de data PUBLIC zijn. Open het adres, of verbeter dct:accessRights.',
    },
  },
  'no-national-number': {
    title: 'Er staat geen rijksregisternummer in de metadata',
    why: 'Een rijksregisternummer wijst één persoon aan; het publiceren is een gegevenslek.',
    fix: 'Haal het nummer weg bij de bron, verwittig je functionaris voor gegevensbescherming en laat oogsters hun kopie wissen.',
    limits:
      "Van willekeurige codes van elf cijfers lijkt 0,24 % er een; telefoonnummers, IRI's, UUID's en bestandsnamen tellen niet mee.",
    notApplicable: 'Geldt altijd.',
    messages: {
      written:
        '{path} bevat een rijksregisternummer ({masked}). Haal het weg en verwittig je functionaris voor gegevensbescherming.',
      separated:
        '{path} bevat elf cijfers die als rijksregisternummer kloppen ({masked}). Haal ze weg, tenzij het een andere code is.',
      bare: '{path} bevat elf cijfers die een rijksregisternummer kunnen zijn ({masked}). Kijk na, en haal het dan weg.',
    },
  },
  'no-secrets': {
    title: 'Er staan geen wachtwoorden of sleutels in de metadata',
    why: 'Metadata zijn openbaar: wie er een sleutel in leest, kan hem gebruiken, en oogsters hebben hem al gekopieerd.',
    fix: 'Trek de sleutel of het wachtwoord eerst in, want kopieën blijven; haal het dan uit de metadata.',
    limits: 'Sleutels die op gewone woorden lijken, vallen niet op.',
    notApplicable: 'Geldt altijd.',
    messages: {
      urlPassword:
        '{path} bevat een wachtwoord in een webadres ({length} tekens, SHA-256 {hash}...). Wijzig het eerst, haal het dan weg.',
      queryKey:
        '{path} bevat een sleutel in een webadres ({length} tekens, SHA-256 {hash}...). Trek hem in, haal hem dan weg.',
      signedUrl:
        '{path} bevat een ondertekend webadres ({length} tekens, SHA-256 {hash}...). Trek het in, en geef dan het gewone adres.',
      token: '{path} bevat een toegangstoken ({length} tekens, SHA-256 {hash}...). Trek het in, haal het dan weg.',
      privateKey:
        '{path} bevat een private sleutel ({length} tekens, SHA-256 {hash}...). Trek hem in, haal hem dan weg.',
      awsKey: '{path} bevat een toegangssleutel van AWS (SHA-256 {hash}...). Trek hem in, haal hem dan weg.',
      writtenPassword:
        '{path} bevat een wachtwoord in de tekst ({length} tekens, SHA-256 {hash}...). Wijzig het eerst, haal het dan weg.',
      ownIri:
        'De IRI van het record zelf bevat een geheim ({length} tekens, SHA-256 {hash}...). Trek het in, en wijzig dan de IRI.',
    },
  },
  'parse-clean': {
    title: 'De bron is leesbaar zonder herstelling',
    why: 'De meeste software weigert een bestand met één fout erin, zodat er niets van op een portaal komt.',
    fix: 'Herstel het bestand op de regels die de lezer noemt, of verbeter de export die het maakte.',
    limits: 'Een leesbaar bestand kan nog altijd iets fouts zeggen.',
    notApplicable: 'Geldt altijd.',
    messages: {
      incomplete:
        '{source} is niet tot het einde te lezen, dus weigert de meeste software het helemaal. Herstel de regel met de fout.',
      skipped:
        '{skipped} van de {all} uitspraken in {source} zijn niet leesbaar zoals ze er staan. Herstel die regels.',
    },
  },
  'placeholder-free': {
    title: 'Geen enkele waarde is een invulwaarde',
    why: 'Een invulwaarde zoals "onbekend" lijkt ingevuld, zodat niemand ziet dat de echte waarde ontbreekt.',
    fix: 'Geef de echte waarde, of verwijder de eigenschap.',
    limits: 'Alleen bekende invulwaarden vallen op; onzin die echt lijkt niet.',
    notApplicable: 'Er is geen tekst, naam, pagina of mailadres ingevuld.',
    messages: {
      text: '{path} van {node} is "{value}", en dat zegt niets. Geef de echte waarde of verwijder ze.',
      address: '{path} van {node} is {value}, en dat leidt nergens heen. Geef het echte adres of verwijder het.',
    },
  },
  'provenance-stated': {
    title: 'De herkomst van de data staat erbij',
    why: 'Wie niet weet waar data vandaan komen, kan niet beoordelen waarvoor ze dienen.',
    fix: 'Zeg in dct:provenance waaruit, door wie en hoe de data gemaakt zijn, of verwijs met dct:source naar de bron.',
    limits: 'Of de uitleg klopt, is niet te zien.',
    notApplicable: 'Dataservices: hun datasets geven de herkomst.',
    messages: {
      missing:
        '{node} zegt niet waar de data vandaan komen. Voeg dct:provenance toe met een zin, of dct:source met een link.',
      short:
        'De uitleg over de herkomst telt {length} tekens. Zeg in een zin waaruit, door wie en hoe de data gemaakt zijn.',
      nothing: 'De uitleg over de herkomst zegt niets. Schrijf waaruit, door wie en hoe de data gemaakt zijn.',
    },
  },
  'restricted-not-openly-served': {
    title: 'Afgeschermde data zijn niet voor iedereen op te halen',
    why: 'Data die afgeschermd moeten zijn en zonder aanmelding te krijgen zijn, zijn een lek.',
    fix: 'Sluit het adres af, of verbeter de toegankelijkheid als de data toch openbaar zijn.',
    limits: 'Regels van het netwerk kunnen voor andere bezoekers anders zijn.',
    notApplicable: 'De toegankelijkheid is PUBLIC of staat er niet, of er is geen download of endpoint.',
    messages: {
      open: '{value} geeft data aan iedereen, hoewel de toegankelijkheid niet PUBLIC is. Sluit het af, of verbeter dct:accessRights.',
    },
  },
  'shacl-valid': {
    title: 'Het record volgt de regels van zijn profiel',
    why: 'Een record dat afwijkt van zijn applicatieprofiel, wordt geweigerd of deels getoond door de portalen die erop steunen.',
    fix: 'Herstel de bevindingen van de SHACL-regels; elke regel zegt wat je moet doen.',
    limits: 'SHACL-regels kijken naar de vorm; of een waarde klopt, is niet te zien.',
    notApplicable: 'Geldt altijd: er is altijd een profiel gekozen.',
    messages: {},
  },
  'title-substantive': {
    title: 'De titel zegt waarover het gaat',
    why: 'In een lijst met resultaten ziet men weinig meer dan de titel; een code of één woord wordt overgeslagen.',
    fix: 'Schrijf in gewone woorden wat de data tonen, voor welke plaats en, als dat telt, welk jaar: 10 tot 120 tekens.',
    limits: 'Of de titel klopt, is niet te zien.',
    notApplicable: 'Geldt altijd voor datasets, dataservices en datasetseries.',
    messages: {
      missing:
        '{node} heeft geen titel. Schrijf in {shortest:10} tot {longest:120} tekens waarover het gaat, voor welke plaats en welk jaar.',
      placeholder: 'De titel "{value}" zegt niets. Schrijf waarover het gaat, voor welke plaats en welk jaar.',
      code: 'De titel "{value}" is een code of bestandsnaam. Schrijf in woorden waarover het gaat, voor welke plaats en welk jaar.',
      capitals: 'De titel "{value}" staat in hoofdletters. Schrijf hem in gewone letters en zeg wat, waar en wanneer.',
      oneWord: 'De titel "{value}" is één woord. Zeg erbij wat precies, voor welke plaats of welk jaar.',
      short: 'De titel "{value}" is te kort ({length} tekens). Schrijf er minstens {shortest:10}: wat, waar, wanneer.',
      long: 'De titel telt {length} tekens, dus breken lijsten hem af. Houd het op {longest:120} en zet de rest in de beschrijving.',
    },
  },
} as const
