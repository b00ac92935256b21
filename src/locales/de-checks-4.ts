/** German words of the checks that look at other records. */
export const deChecks4 = {
  'agent-name-single-form': {
    title: 'Eine Organisation hat eine IRI und einen Namen',
    why: 'Unter drei Namen steht eine Organisation dreimal im Filter eines Portals.',
    fix: 'Nehmen Sie überall den Namen und die IRI des Organisationsregisters.',
    limits: 'Nach einer Fusion können zwei Namen beide richtig sein.',
    notApplicable: 'Keine Organisation hat eine IRI.',
    messages: {
      names: '{value} hat mehr als einen Namen in derselben Sprache: {names}. Behalten Sie den Namen des Registers.',
      iris: '{value} und {other} haben denselben Namen ("{name}"). Verwenden Sie eine IRI je Organisation.',
    },
  },
  'copies-agree': {
    title: 'Kopien eines Eintrags sagen dasselbe',
    why: 'Bei zwei Antworten auf eine Frage glaubt ein Leser keiner von beiden.',
    fix: 'Verbessern Sie den Eintrag an der Quelle, und ernten Sie ihn neu.',
    limits: 'Welcher von zwei Werten richtig ist, lässt sich nicht erkennen.',
    notApplicable: 'Kein anderer Katalog hat einen Eintrag mit diesem Identifikator.',
    messages: {
      differs:
        '{path} von {node} ist {here}, aber {there} in der Kopie {other}. Verbessern Sie es an der Quelle, und ernten Sie neu.',
    },
  },
  'identifier-unique': {
    title: 'Jeder Eintrag hat einen eigenen Identifikator',
    why: 'Ein Portal, das zwei Einträge mit demselben Identifikator erntet, behält einen davon.',
    fix: 'Geben Sie einem der Einträge einen neuen Identifikator, im System, aus dem er kommt.',
    limits: 'Ein Identifikator, der nach dem Löschen eines Eintrags neu vergeben wurde, fällt nicht auf.',
    notApplicable: 'Der Eintrag hat keinen Identifikator; die Regeln über Pflichtangaben sagen das.',
    messages: {
      shared: 'Identifikator {value} von {node} ist auch der von {other}. Geben Sie einem der beiden einen anderen.',
      sharedMore:
        'Identifikator {value} von {node} ist auch der von {other} und {more} weiteren. Geben Sie jedem einen eigenen Code.',
    },
  },
  'inverse-links-agree': {
    title: 'Verweise zwischen Einträgen stehen auf beiden Seiten',
    why: 'Ein Portal folgt einem Verweis von einer Seite; was die andere Seite nicht sagt, zeigt es dort nicht.',
    fix: 'Fügen Sie die fehlende Seite des Verweises hinzu.',
    limits: 'Verweise auf andere Kataloge wurden nicht angesehen.',
    notApplicable: 'Der Eintrag verweist auf keinen anderen Eintrag, der hier beschrieben ist.',
    messages: {
      oneSided: '{node} hat {path} {value}, aber dieser Eintrag sagt nicht {inverse} zurück. Fügen Sie es dort hinzu.',
      notServed:
        '{node} stellt {value} bereit, aber keine Distribution dieses Datensatzes nennt den Dienst. Fügen Sie dort dcat:accessService hinzu.',
      ring: 'Wer ab {node} immer dcat:next folgt, kommt dort wieder an. Unterbrechen Sie den Kreis.',
    },
  },
  'no-exact-duplicate': {
    title: 'Kein anderer Eintrag ist derselbe',
    why: 'Zwei Einträge über eine Sache laufen auseinander, und ein Leser weiß nicht, welchem er glauben soll.',
    fix: 'Behalten Sie einen Eintrag und löschen Sie den anderen, oder sagen Sie in den Titeln, was der Unterschied ist.',
    limits: 'Eine Kopie mit einem anderen Titel fällt nicht auf.',
    notApplicable: 'Der Eintrag hat keinen Titel.',
    messages: {
      twin: '{node} hat den Titel, den Herausgeber und die Adressen von {other}. Behalten Sie einen davon, oder sagen Sie in den Titeln, was der Unterschied ist.',
    },
  },
  'no-near-duplicate': {
    title: 'Kein anderer Eintrag des Herausgebers ist fast derselbe',
    why: 'Einträge, die einander fast wiederholen, verbergen den Unterschied, den ein Leser sucht.',
    fix: 'Führen Sie die Einträge zusammen, verbinden Sie sie als Versionen, oder machen Sie eine Datensatzreihe daraus.',
    limits: 'Dieselben Worte können andere Daten betreffen.',
    notApplicable: 'Die Texte haben weniger als 80 Zeichen, oder es gibt keinen Herausgeber.',
    messages: {
      near: '{node} sagt fast dasselbe wie {other} ({percent} % gleich). Führen Sie sie zusammen, verbinden Sie sie als Versionen, oder machen Sie eine Datensatzreihe daraus.',
    },
  },
  'no-unlinked-copy': {
    title: 'Eine Kopie in einem anderen Katalog nennt ihre Quelle',
    why: 'Metadaten pflegt man einmal: Eine Kopie, die das nicht sagt, geht ihren eigenen Weg.',
    fix: 'Nennen Sie in der Kopie den ursprünglichen Eintrag mit dct:source.',
    limits: 'Welcher Eintrag das Original ist, wissen nur Menschen.',
    notApplicable: 'Die Einträge stehen in einem Katalog, oder in keinem.',
    messages: {
      unlinked:
        '{node} steht auch in einem anderen Katalog, als {other}, und keiner von beiden nennt den anderen. Fügen Sie der Kopie dct:source hinzu.',
    },
  },
  'references-resolve': {
    title: 'Worauf ein Eintrag verweist, ist auch da',
    why: 'Ein Harvester lässt fallen, was genannt, aber nicht beschrieben ist, ohne etwas zu sagen.',
    fix: 'Beschreiben Sie, worauf der Eintrag verweist, oder löschen Sie den Verweis.',
    limits: 'Was in einem anderen Katalog steht, wurde nicht angesehen.',
    notApplicable: 'Der Eintrag verweist auf nichts, was mit ihm beschrieben sein muss.',
    messages: {
      dangling:
        '{path} von {node} führt zu {value}, und das ist nicht beschrieben. Beschreiben Sie es, oder löschen Sie den Verweis.',
      itself: '{path} von {node} ist die eigene IRI. Geben Sie die Adresse einer Seite oder Datei an.',
      orphan: 'Kein Katalog nennt {node}. Nehmen Sie den Eintrag mit dcat:dataset oder dcat:service auf.',
    },
  },
  'responsible-not-portal': {
    title: 'Verantwortlich ist nicht das Portal',
    why: 'Ein Portal kann Fragen zu den Daten nicht beantworten, und behebt nichts an der Quelle.',
    fix: 'Nennen Sie die Organisation, die die Daten verwaltet, mit ihrem eigenen Postfach.',
    limits: 'Die Organisation, die dann dasteht, kann die falsche sein.',
    notApplicable: 'Der Katalog hat nur einen Herausgeber.',
    messages: {
      platform:
        '{path} von {node} ist {value}, der Betreiber des Katalogs. Nennen Sie die Organisation, die die Daten verwaltet.',
      mail: 'Die E-Mail-Adresse von {node} dient vielen Herausgebern. Geben Sie das Postfach derer an, die die Daten verwalten.',
    },
  },
  'series-grouped': {
    title: 'Datensätze, die sich nur in Jahr oder Ort unterscheiden, bilden eine Reihe',
    why: 'Eine Reihe zeigt zehn Jahre als ein Ergebnis, und spart neun Beschreibungen.',
    fix: 'Beschreiben Sie eine dcat:DatasetSeries, und verweisen Sie mit dcat:inSeries darauf.',
    limits: 'Titel können einander zufällig ähneln.',
    notApplicable: 'Weniger als drei Titel des Herausgebers ähneln einander.',
    messages: {
      loose:
        'Der Titel von {node} ist, bis auf Jahr oder Ort, der von {count} anderen, etwa {other}. Machen Sie eine dcat:DatasetSeries daraus.',
    },
  },
  'title-distinctive': {
    title: 'Der Titel unterscheidet den Eintrag von den anderen',
    why: 'Bei zwei Einträgen mit demselben Titel weiß niemand, welchen er öffnen soll.',
    fix: 'Fügen Sie dem Titel den Ort, das Jahr oder das Thema hinzu.',
    limits: 'Zwei Einträge können zu Recht denselben Namen haben.',
    notApplicable: 'Der Eintrag gehört zu einer Reihe, oder hat keinen Titel.',
    messages: {
      shared:
        '{count} andere Einträge haben den Titel von {node}, etwa {other}. Fügen Sie den Ort, das Jahr oder das Thema hinzu.',
    },
  },
} as const
