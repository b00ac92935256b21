/** Dutch words of the checks that look at other records. */
export const nlChecks4 = {
  'agent-name-single-form': {
    title: 'Een organisatie heeft één IRI en één naam',
    why: 'Onder drie namen staat een organisatie drie keer in de filter van een portaal.',
    fix: 'Neem overal de naam en de IRI van het organisatieregister.',
    limits: 'Na een fusie kunnen twee namen allebei juist zijn.',
    notApplicable: 'Geen enkele organisatie heeft een IRI.',
    messages: {
      names: '{value} heeft meer dan één naam in dezelfde taal: {names}. Behoud de naam van het register.',
      iris: '{value} en {other} hebben dezelfde naam ("{name}"). Gebruik één IRI per organisatie.',
    },
  },
  'copies-agree': {
    title: 'Kopieën van een record zeggen hetzelfde',
    why: 'Bij twee antwoorden op één vraag vertrouwt een lezer geen van beide.',
    fix: 'Verbeter het record bij de bron en oogst het opnieuw.',
    limits: 'Welke van twee waarden juist is, is niet te zien.',
    notApplicable: 'Geen andere catalogus heeft een record met deze identificator.',
    messages: {
      differs:
        '{path} van {node} is {here}, maar {there} in de kopie {other}. Verbeter het bij de bron en oogst opnieuw.',
    },
  },
  'identifier-unique': {
    title: 'Elk record heeft een eigen identificator',
    why: 'Een portaal dat twee records met dezelfde identificator oogst, houdt er één over.',
    fix: 'Geef een van de records een nieuwe identificator, in het systeem waar het vandaan komt.',
    limits: 'Een identificator die na het schrappen van een record opnieuw gebruikt is, valt niet op.',
    notApplicable: 'Het record heeft geen identificator; de regels over verplichte eigenschappen zeggen dat.',
    messages: {
      shared: 'Identificator {value} van {node} is ook die van {other}. Geef een van de twee een andere.',
      sharedMore:
        'Identificator {value} van {node} is ook die van {other} en nog {more} andere. Geef elk een eigen code.',
    },
  },
  'inverse-links-agree': {
    title: 'Verwijzingen tussen records staan aan beide kanten',
    why: 'Een portaal volgt een verwijzing van één kant; wat de andere kant niet zegt, toont het daar niet.',
    fix: 'Voeg de ontbrekende kant van de verwijzing toe.',
    limits: 'Verwijzingen naar andere catalogi zijn niet bekeken.',
    notApplicable: 'Het record verwijst naar geen ander record dat hier beschreven is.',
    messages: {
      oneSided: '{node} heeft {path} {value}, maar dat record zegt niet {inverse} terug. Voeg het daar toe.',
      notServed:
        '{node} ontsluit {value}, maar geen distributie van die dataset noemt de service. Voeg dcat:accessService daar toe.',
      ring: 'Wie vanaf {node} telkens dcat:next volgt, komt er weer uit. Doorbreek de kring.',
    },
  },
  'no-exact-duplicate': {
    title: 'Geen enkel ander record is hetzelfde',
    why: 'Twee records over één ding groeien uit elkaar, en een lezer weet niet welk hij moet vertrouwen.',
    fix: 'Behoud één record en verwijder het andere, of zeg in de titels wat het verschil is.',
    limits: 'Een kopie met een andere titel valt niet op.',
    notApplicable: 'Het record heeft geen titel.',
    messages: {
      twin: '{node} heeft de titel, de uitgever en de adressen van {other}. Behoud er één, of zeg in de titels wat het verschil is.',
    },
  },
  'no-near-duplicate': {
    title: 'Geen ander record van de uitgever is bijna hetzelfde',
    why: 'Records die elkaar bijna herhalen, verbergen het verschil dat een lezer zoekt.',
    fix: 'Voeg de records samen, verbind ze als versies, of maak er een datasetserie van.',
    limits: 'Dezelfde woorden kunnen over andere data gaan.',
    notApplicable: 'De teksten tellen minder dan 80 tekens, of er is geen uitgever.',
    messages: {
      near: '{node} zegt bijna hetzelfde als {other} ({percent} % gelijk). Voeg ze samen, verbind ze als versies, of maak een datasetserie.',
    },
  },
  'no-unlinked-copy': {
    title: 'Een kopie in een andere catalogus noemt haar bron',
    why: 'Metadata beheer je één keer: een kopie die dat niet zegt, gaat haar eigen weg.',
    fix: 'Noem in de kopie het oorspronkelijke record met dct:source.',
    limits: 'Welk record het origineel is, weten alleen mensen.',
    notApplicable: 'De records staan in één catalogus, of in geen.',
    messages: {
      unlinked:
        '{node} staat ook in een andere catalogus, als {other}, en geen van beide noemt het andere. Voeg dct:source toe aan de kopie.',
    },
  },
  'references-resolve': {
    title: 'Waar een record naar verwijst, is er ook',
    why: 'Een oogster laat vallen wat vermeld maar niet beschreven is, zonder iets te zeggen.',
    fix: 'Beschrijf waar het record naar verwijst, of verwijder de verwijzing.',
    limits: 'Wat in een andere catalogus staat, is niet bekeken.',
    notApplicable: 'Het record verwijst naar niets dat erbij beschreven hoort te zijn.',
    messages: {
      dangling:
        '{path} van {node} leidt naar {value}, en dat is niet beschreven. Beschrijf het, of verwijder de verwijzing.',
      itself: '{path} van {node} is de eigen IRI. Geef het adres van een pagina of bestand.',
      orphan: 'Geen enkele catalogus vermeldt {node}. Zet het erin met dcat:dataset of dcat:service.',
    },
  },
  'responsible-not-portal': {
    title: 'De verantwoordelijke is niet het portaal',
    why: 'Een portaal kan niet antwoorden op vragen over de data, en herstelt niets aan de bron.',
    fix: 'Noem de organisatie die de data beheert, met haar eigen mailbox.',
    limits: 'De organisatie die er dan staat, kan de verkeerde zijn.',
    notApplicable: 'De catalogus heeft maar één uitgever.',
    messages: {
      platform: '{path} van {node} is {value}, de beheerder van de catalogus. Noem de organisatie die de data beheert.',
      mail: 'Het mailadres van {node} dient veel uitgevers. Geef de mailbox van wie de data beheert.',
    },
  },
  'series-grouped': {
    title: 'Datasets die alleen in jaar of plaats verschillen, vormen een serie',
    why: 'Een serie toont tien jaren als één resultaat, en spaart negen beschrijvingen.',
    fix: 'Beschrijf een dcat:DatasetSeries en verwijs ernaar met dcat:inSeries.',
    limits: 'Titels kunnen toevallig op elkaar lijken.',
    notApplicable: 'Minder dan drie titels van de uitgever lijken op elkaar.',
    messages: {
      loose:
        'De titel van {node} is, op jaar of plaats na, die van {count} andere, zoals {other}. Maak er een dcat:DatasetSeries van.',
    },
  },
  'title-distinctive': {
    title: 'De titel onderscheidt het record van de andere',
    why: 'Bij twee records met dezelfde titel weet niemand welk hij moet openen.',
    fix: 'Voeg de plaats, het jaar of het thema toe aan de titel.',
    limits: 'Twee records kunnen terecht dezelfde naam hebben.',
    notApplicable: 'Het record zit in een serie, of heeft geen titel.',
    messages: {
      shared:
        '{count} andere records hebben de titel van {node}, zoals {other}. Voeg de plaats, het jaar of het thema toe.',
    },
  },
} as const
