export const portalMessagesNl: Readonly<Record<string, string>> = {
  'read.portal-error': 'Dit is geen catalogus: het portaal antwoordde dat het mislukte. {said}',
  'read.portal-error.hint': 'Vraag het opnieuw op en bewaar een antwoord waarin "success": true staat.',
  'read.portal-names': 'Dit antwoord bevat alleen namen van datasets, zoals {said}',
  'read.portal-names.hint':
    'Bewaar de datasets zelf: vraag package_search of current_package_list_with_resources in plaats daarvan.',
  'read.portal-unknown': 'Dit is JSON, maar van geen portaal dat metakeur kent. Erin staat: {keys}',
  'read.portal-unknown.hint':
    'Bekend zijn antwoorden van CKAN, Opendatasoft, Socrata en udata, data.json (DCAT-US), en JSON-LD. Zeg bij een eigen lijst met --map wat de velden betekenen.',
  'read.portal-nothing': 'Deze JSON is leeg.',
  'read.portal-nothing.hint': 'Bewaar het antwoord van het portaal opnieuw.',
  'read.portal-empty': 'Dit antwoord van een portaal, of deze catalogus, bevat geen dataset.',
  'read.portal-empty.hint': 'Kijk naar de vraag: niets paste erbij. Vraag het opnieuw op, zonder filter.',
  'read.portal-unmapped': 'Velden die de mapping niet uitlegt en die niet gelezen zijn: {fields}',
  'read.portal-unmapped.hint': 'Zeg in de mapping wat ze geven, of dat ze mogen wegvallen: ignore.',
  'read.portal-map-idle': '{mapping} wordt hier niet gebruikt: dit is JSON van {portal}, en die velden zijn bekend.',
  'read.portal-map-idle.hint': 'Laat de mapping weg, of geef ze een lijst van een ander systeem.',
  'read.portal-mapped-missing': '{mapping} legt velden uit die hier niet staan: {fields}',
  'read.portal-mapped-missing.hint':
    'Verbeter hun namen in de mapping. Een veld binnen een ander schrijf je met een punt.',
  'read.portal-record': 'Hier hoort een dataset te staan, maar er staat iets anders. Dat is weggelaten.',
  'read.portal-record.hint': 'Verwijder het, of beschrijf de dataset tussen accolades: { "title": "..." }',
  'read.portal-others':
    '{count} items tonen gegevens maar bevatten er geen (grafieken, verhalen en zo). Ze zijn weggelaten.',
  'read.portal-others.hint': 'Je hoeft niets te doen: alleen datasets worden gecontroleerd.',
  'read.portal-page':
    'Dit antwoord bevat {count} van de {total} datasets van het portaal. De andere zijn niet gecontroleerd.',
  'read.portal-page.hint':
    "Vraag er meer tegelijk (rows of limit), of geef alle pagina's samen: pagina1.json pagina2.json",
  'read.portal-twice': 'Records met een naam die een ander record hier al heeft: {count}, eerst {name}',
  'read.portal-twice.hint':
    'Geef elke dataset een eigen identificator. Alle zijn gecontroleerd, de latere zonder naam.',
  'read.portal-fields': 'Velden die metakeur niet kent en niet controleert ({count}): {fields}',
  'read.portal-fields.hint':
    'Het zijn velden van dit portaal alleen, of ze zijn fout gespeld. Zet wat anderen moeten weten in een veld dat elk portaal heeft.',
  'read.portal-type-text': '{field} moet een tekst zijn; hier staat {found}.',
  'read.portal-type-list': '{field} moet een lijst zijn; hier staat {found}.',
  'read.portal-type-object': '{field} moet een object met velden zijn; hier staat {found}.',
  'read.portal-type-number': '{field} moet een getal zijn; hier staat {found}.',
  'read.portal-type-boolean': '{field} moet true of false zijn; hier staat {found}.',
  'read.portal-type-more': '{field} heeft ook op {count} andere plaatsen een waarde van de verkeerde soort.',
  'read.portal-type.kept': 'De waarde is gelezen zoals ze er staat. Verbeter ze in het portaal of in de export.',
  'read.portal-type.lost': 'De waarde is weggelaten. Verbeter ze in het portaal of in de export.',
}
