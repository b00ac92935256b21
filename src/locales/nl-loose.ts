/** Dutch words of the rules about the run as a whole (records/loose.ts). */
export const nlLoose = {
  'distribution-orphan': {
    title: 'Elke distributie hoort bij een dataset',
    why: 'Een distributie die bij geen dataset staat, toont geen enkel portaal. Niemand vindt die data.',
    fix: 'Zet dcat:distribution bij de dataset waar ze bij hoort, of verwijder de distributie.',
    limits: 'De dataset kan in een bestand staan dat niet gelezen is.',
    notApplicable: 'Er is geen distributie beschreven.',
    messages: {
      orphan: 'Geen enkele dataset noemt {node}. Zet ze met dcat:distribution bij haar dataset, of verwijder ze.',
    },
  },
  'record-in-several-sources': {
    title: 'Elk record staat in één bron',
    why: 'Wat twee bronnen over één record zeggen, is samengevoegd. Een fout kan dus in elk van beide staan.',
    fix: 'Houd het record in één bestand, of controleer de bestanden apart.',
    limits: 'Twee kopieën kunnen de bedoeling zijn, zoals een export naast zijn bron.',
    notApplicable: 'Er is maar één bron gelezen.',
    messages: {
      restated: '{node} staat in {count} bronnen ({sources}). Ze zijn samengevoegd tot één record.',
    },
  },
  'record-too-large': {
    title: 'Een record is klein genoeg om helemaal te bekijken',
    why: 'Er hangen te veel knopen aan dit record; wat verder weg ligt, is niet bekeken.',
    fix: 'Zoek een ketting of kring van knopen die niet bij het record hoort.',
    limits: 'Een heel groot record kan de bedoeling zijn.',
    notApplicable: 'Geen enkel record heeft te veel knopen.',
    messages: {
      truncated: 'Er hangen meer dan {most} knopen aan {node}. De rest is niet bekeken.',
    },
  },
  'profile-claim-unknown': {
    title: 'Het profiel dat de metadata noemen, is bekend',
    why: 'Wie de metadata leest, haalt de regels uit het profiel dat ze noemen. Van een profiel dat niemand kent, wordt geen enkele regel getoetst.',
    fix: 'Zet het adres van de versie die je volgt in dct:conformsTo van het catalogusrecord. "metakeur profiles" toont de profielen.',
    limits: 'Een profiel dat metakeur niet kent, kan wel bestaan.',
    notApplicable: 'De metadata noemen geen profiel, of je kiest het profiel zelf.',
    messages: {
      unknown:
        '{value} is geen profiel dat metakeur kent. Getoetst aan {profile}. Noem het profiel dat je volgt, zoals {claim}.',
      newer:
        '{value} is nieuwer dan wat metakeur kent. Getoetst aan {profile}. Werk metakeur bij, of noem een versie die bestaat, zoals {claim}.',
      other:
        '{value} is een versie die metakeur niet kent. Getoetst aan {profile}. Noem de versie die je volgt, zoals {claim}.',
    },
  },
  'profile-claim-unfitting': {
    title: 'Het profiel dat de metadata noemen, past bij wat erin staat',
    why: 'Een portaal leest de metadata volgens het profiel dat ze noemen, en slaat over wat dat profiel niet kent.',
    fix: 'Noem het profiel dat je volgt, of breng de metadata in lijn met het profiel dat je noemt.',
    limits:
      'Alleen duidelijke tekens zijn te zien: termen van een latere versie, en geografische metadata zonder plaats.',
    notApplicable: 'De metadata noemen geen profiel, of je kiest het profiel zelf.',
    messages: {
      newTerm: 'De metadata noemen {profile}, en die versie kent {term} niet. Noem {claim}, of laat de eigenschap weg.',
      noPlace:
        'De metadata noemen {profile}, maar niets erin gaat over een plaats. Vul dct:spatial in, of noem DCAT-AP-VL.',
      versions: 'De metadata noemen zowel {dropped} als {profile}. Alleen de nieuwste is getoetst. Noem één versie.',
    },
  },
} as const
