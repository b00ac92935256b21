/** German words of the rules about the run as a whole (records/loose.ts). */
export const deLoose = {
  'distribution-orphan': {
    title: 'Jede Distribution gehört zu einem Datensatz',
    why: 'Eine Distribution, die zu keinem Datensatz gehört, zeigt kein Portal. Niemand findet diese Daten.',
    fix: 'Setzen Sie dcat:distribution zu dem Datensatz, zu dem sie gehört, oder löschen Sie die Distribution.',
    limits: 'Der Datensatz kann in einer Datei stehen, die nicht gelesen wurde.',
    notApplicable: 'Es ist keine Distribution beschrieben.',
    messages: {
      orphan:
        'Kein Datensatz nennt {node}. Setzen Sie sie mit dcat:distribution zu ihrem Datensatz, oder löschen Sie sie.',
    },
  },
  'record-in-several-sources': {
    title: 'Jeder Eintrag steht in einer Quelle',
    why: 'Was zwei Quellen über einen Eintrag sagen, wurde zusammengefügt. Ein Fehler kann also in jeder davon stehen.',
    fix: 'Halten Sie den Eintrag in einer Datei, oder prüfen Sie die Dateien getrennt.',
    limits: 'Zwei Kopien können gewollt sein, etwa ein Export neben seiner Quelle.',
    notApplicable: 'Es wurde nur eine Quelle gelesen.',
    messages: {
      restated: '{node} steht in {count} Quellen ({sources}). Sie wurden zu einem Eintrag zusammengefügt.',
    },
  },
  'record-too-large': {
    title: 'Ein Eintrag ist klein genug, um ganz geprüft zu werden',
    why: 'An diesem Eintrag hängen zu viele Knoten; was weiter weg liegt, wurde nicht geprüft.',
    fix: 'Suchen Sie eine Kette oder einen Kreis von Knoten, der nicht zum Eintrag gehört.',
    limits: 'Ein sehr großer Eintrag kann gewollt sein.',
    notApplicable: 'Kein Eintrag hat zu viele Knoten.',
    messages: {
      truncated: 'An {node} hängen mehr als {most} Knoten. Der Rest wurde nicht geprüft.',
    },
  },
  'profile-claim-unknown': {
    title: 'Das Profil, das die Metadaten nennen, ist bekannt',
    why: 'Wer die Metadaten liest, nimmt die Regeln aus dem Profil, das sie nennen. Von einem Profil, das niemand kennt, wird keine Regel geprüft.',
    fix: 'Setzen Sie die Adresse der Version, der Sie folgen, in dct:conformsTo des Katalogeintrags. "metakeur profiles" zeigt die Profile.',
    limits: 'Ein Profil, das metakeur nicht kennt, kann es trotzdem geben.',
    notApplicable: 'Die Metadaten nennen kein Profil, oder Sie wählen das Profil selbst.',
    messages: {
      unknown:
        '{value} ist kein Profil, das metakeur kennt. Geprüft gegen {profile}. Nennen Sie das Profil, dem Sie folgen, etwa {claim}.',
      newer:
        '{value} ist neuer als das, was metakeur kennt. Geprüft gegen {profile}. Aktualisieren Sie metakeur, oder nennen Sie eine Version, die es gibt, etwa {claim}.',
      other:
        '{value} ist eine Version, die metakeur nicht kennt. Geprüft gegen {profile}. Nennen Sie die Version, der Sie folgen, etwa {claim}.',
    },
  },
  'profile-claim-unfitting': {
    title: 'Das Profil, das die Metadaten nennen, passt zu ihrem Inhalt',
    why: 'Ein Portal liest die Metadaten nach dem Profil, das sie nennen, und übergeht, was dieses Profil nicht kennt.',
    fix: 'Nennen Sie das Profil, dem Sie folgen, oder passen Sie die Metadaten an das Profil an, das Sie nennen.',
    limits:
      'Nur deutliche Zeichen sind zu sehen: Begriffe einer späteren Version, und geografische Metadaten ohne Ort.',
    notApplicable: 'Die Metadaten nennen kein Profil, oder Sie wählen das Profil selbst.',
    messages: {
      newTerm:
        'Die Metadaten nennen {profile}, und diese Version kennt {term} nicht. Nennen Sie {claim}, oder lassen Sie die Eigenschaft weg.',
      noPlace:
        'Die Metadaten nennen {profile}, aber nichts darin betrifft einen Ort. Füllen Sie dct:spatial aus, oder nennen Sie DCAT-AP-VL.',
      versions:
        'Die Metadaten nennen sowohl {dropped} als auch {profile}. Nur die neueste wurde geprüft. Nennen Sie eine Version.',
    },
  },
} as const
