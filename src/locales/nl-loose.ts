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
} as const
