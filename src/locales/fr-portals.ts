/** Le même pour le JSON des portails. */
export const portalMessagesFr: Readonly<Record<string, string>> = {
  'read.portal-error': "Ce n'est pas un catalogue : le portail a répondu par un échec. {said}",
  'read.portal-error.hint': 'Redemandez-le et enregistrez une réponse qui contient "success": true.',
  'read.portal-names': 'Cette réponse ne contient que des noms de jeux de données, comme {said}',
  'read.portal-names.hint':
    'Enregistrez les jeux de données eux-mêmes : demandez plutôt package_search ou current_package_list_with_resources.',
  'read.portal-unknown': "C'est du JSON, mais d'aucun portail que metakeur connaît. Il contient : {keys}",
  'read.portal-unknown.hint':
    'Sont connus : les réponses de CKAN, Opendatasoft, Socrata et udata, data.json (DCAT-US), et JSON-LD. Pour une liste à vous, dites avec --map ce que signifient ses champs.',
  'read.portal-nothing': 'Ce JSON est vide.',
  'read.portal-nothing.hint': 'Enregistrez de nouveau la réponse du portail.',
  'read.portal-empty': 'Cette réponse de portail, ou ce catalogue, ne contient aucun jeu de données.',
  'read.portal-empty.hint': "Regardez la question : rien n'y correspondait. Redemandez sans filtre.",
  'read.portal-unmapped': "Champs que la mise en correspondance n'explique pas et qui n'ont pas été lus : {fields}",
  'read.portal-unmapped.hint':
    "Dites dans la mise en correspondance ce qu'ils donnent, ou qu'ils peuvent être omis : ignore.",
  'read.portal-map-idle':
    "{mapping} n'est pas utilisé ici : ceci est du JSON de {portal}, dont les champs sont connus.",
  'read.portal-map-idle.hint': "Omettez la mise en correspondance, ou donnez-lui une liste d'un autre système.",
  'read.portal-mapped-missing': '{mapping} explique des champs qui ne figurent pas ici : {fields}',
  'read.portal-mapped-missing.hint':
    "Corrigez leurs noms dans la mise en correspondance. Un champ à l'intérieur d'un autre s'écrit avec un point.",
  'read.portal-record': 'Un jeu de données est attendu ici, mais il y a autre chose. Cela a été omis.',
  'read.portal-record.hint': 'Supprimez-le, ou décrivez le jeu de données entre accolades : { "title": "..." }',
  'read.portal-others':
    "{count} éléments montrent des données mais n'en contiennent pas (graphiques, récits et autres). Ils ont été omis.",
  'read.portal-others.hint': "Il n'y a rien à faire : seuls les jeux de données sont contrôlés.",
  'read.portal-page':
    "Cette réponse contient {count} des {total} jeux de données du portail. Les autres n'ont pas été contrôlés.",
  'read.portal-page.hint':
    'Demandez-en plus à la fois (rows ou limit), ou donnez toutes les pages ensemble : page1.json page2.json',
  'read.portal-twice': "Fiches dont le nom est déjà celui d'une autre fiche ici : {count}, d'abord {name}",
  'read.portal-twice.hint':
    'Donnez à chaque jeu de données son propre identifiant. Toutes ont été contrôlées, les suivantes sans nom.',
  'read.portal-fields': "Champs que metakeur ne connaît pas et n'a pas contrôlés ({count}) : {fields}",
  'read.portal-fields.hint':
    "Ce sont des champs de ce seul portail, ou ils sont mal orthographiés. Mettez ce que d'autres doivent savoir dans un champ que chaque portail a.",
  'read.portal-type-text': '{field} devrait être un texte ; on trouve ici {found}.',
  'read.portal-type-list': '{field} devrait être une liste ; on trouve ici {found}.',
  'read.portal-type-object': '{field} devrait être un objet avec des champs ; on trouve ici {found}.',
  'read.portal-type-number': '{field} devrait être un nombre ; on trouve ici {found}.',
  'read.portal-type-boolean': '{field} devrait être true ou false ; on trouve ici {found}.',
  'read.portal-type-more': '{field} a une valeur du mauvais type à {count} autres endroits également.',
  'read.portal-type.kept': "La valeur a été lue telle quelle. Corrigez-la dans le portail ou dans l'export.",
  'read.portal-type.lost': "La valeur a été omise. Corrigez-la dans le portail ou dans l'export.",
}
