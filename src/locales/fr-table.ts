/** Le même pour les tableaux et leurs mises en correspondance. */
export const tableMessagesFr: Readonly<Record<string, string>> = {
  // Découper un texte en lignes et en cellules
  'table.quote-open': "Le guillemet qui ouvre cette cellule n'est pas fermé. La lecture s'est arrêtée.",
  'table.quote-open.hint': 'Fermez-le ; doublez un guillemet dans un texte : "Le ""Pont""".',
  'table.quote-inside': 'Quelque chose suit le guillemet qui ferme cette cellule. La ligne a été passée.',
  'table.quote-inside.hint': 'Doublez un guillemet dans un texte : "Le ""Pont""".',
  'table.ragged': 'La ligne a {cells} cellules et il y a {columns} colonnes. Elle a été passée.',
  'table.ragged.hint': 'Le séparateur figure sans doute dans un texte : mettez ce texte entre guillemets.',
  'table.short-rows': "Lignes qui ont moins de cellules qu'il n'y a de colonnes : {rows}. Voici la première.",
  'table.short-rows.hint': 'Cherchez un retour à la ligne dans un texte sans guillemets.',
  'table.cell-too-long': 'Cette cellule compte plus de {limit} caractères. La ligne a été passée.',
  'table.cell-too-long.hint':
    "Une valeur de cette taille n'est pas une métadonnée : publiez-la comme fichier et renvoyez-y.",
  'table.too-many-rows': "Le tableau a plus de {limit} lignes. La lecture s'est arrêtée.",
  'table.too-many-rows.hint': 'Divisez-le en plusieurs fichiers.',
  'table.too-many-columns':
    "Le tableau a plus de {limit} colonnes, ce qui n'arrive jamais avec des métadonnées. La lecture s'est arrêtée.",
  'table.too-many-columns.hint': "Vérifiez le séparateur, et s'il s'agit du bon fichier.",
  'table.too-many-cells': "Le tableau a plus de {limit} cellules. La lecture s'est arrêtée.",
  'table.too-many-cells.hint': 'Divisez-le en plusieurs fichiers.',
  // Excel
  'table.workbook-broken': 'Ce fichier Excel ne peut pas être lu : il est endommagé, ou protégé par un mot de passe.',
  'table.workbook-broken.hint': 'Ouvrez-le dans Excel et enregistrez-le de nouveau, en .xlsx ou en CSV.',
  'table.workbook-large': 'Décompressé, le fichier Excel dépasse {limit}.',
  'table.workbook-large.hint': "N'y gardez que l'onglet des jeux de données, ou enregistrez-le en CSV.",
  'table.workbook-bomb':
    'Décompressé, le fichier Excel devient plus de {ratio} fois plus grand ; aucun tableau ne fait cela.',
  'table.workbook-bomb.hint': "Enregistrez l'onglet en CSV et donnez celui-ci.",
  'table.no-sheet': 'Il n\'y a pas d\'onglet "{sheet}".',
  'table.no-sheet.hint': 'Les onglets sont : {sheets}.',
  'table.no-table':
    "{name} n'est pas un tableau ({syntax}) : seuls les fichiers CSV et Excel et les listes en JSON ont des colonnes à décrire.",
  'table.no-table.hint': 'Donnez-le tel quel à metakeur check.',
  'table.several': '{name} désigne {files} fichiers ; un seul est demandé ici.',
  'table.several.hint': 'Nommez le fichier lui-même.',
  // En-têtes et colonnes
  'table.empty': 'Le tableau est vide.',
  'table.empty.hint': "Exportez-le de nouveau : une ligne d'en-têtes, puis un jeu de données par ligne.",
  'table.no-rows': 'Il y a des en-têtes, mais aucune ligne en dessous.',
  'table.no-headings': "Aucune ligne d'en-têtes n'a été trouvée. La première ligne est : {columns}",
  'table.no-headings.hint':
    'Mettez des en-têtes comme id, titel et beschrijving au-dessus des colonnes, ou dites dans une mise en correspondance à quelle ligne ils se trouvent (header: 3).',
  'table.no-title': 'Aucune colonne ne donne un titre (dct:title). Les colonnes sont : {columns}',
  'table.no-title.hint':
    "Nommez une colonne title ou titel, ou dites laquelle c'est : metakeur map {name} --write mapping.yml",
  'table.no-title.sheets': 'Est-ce un autre onglet ? Il y a : {sheets}. Choisissez avec --sheet.',
  'table.no-title-guess':
    'La colonne "{column}" n\'est pas connue, et aucune colonne ne donne un titre (dct:title). Elle ressemble à {like}.',
  'table.no-title-guess.hint': 'Accepter les propositions : metakeur map {name} --write mapping.yml',
  'table.no-metadata':
    'Ce tableau semble décrire autre chose que des jeux de données : parmi ses colonnes, seul {columns} a un sens.',
  'table.no-metadata.hint':
    "S'il s'agit bien de jeux de données, dites ce que donnent les colonnes : metakeur map {name} --write mapping.yml",
  'table.wrong-delimiter':
    "Avec {delimiter}, comme le demande {mapping}, il n'y a qu'une colonne ; entre les en-têtes se trouve {likely}.",
  'table.wrong-delimiter.hint': 'Corrigez le séparateur dans la mise en correspondance, ou omettez-le.',
  'table.unknown-columns': "Colonnes que metakeur ne comprend pas et n'a pas lues : {columns}",
  'table.unknown-columns.hint':
    "Dites ce qu'elles donnent, ou qu'elles peuvent être omises : metakeur map {name} --write mapping.yml",
  'table.unknown-columns.guessed': 'Accepter ou corriger les propositions : metakeur map {name} --write mapping.yml',
  'table.columns-twice': "Colonnes qui donnent la même chose qu'une autre et n'ont pas été lues : {columns}",
  'table.columns-twice.hint': "Gardez l'une d'elles, ou dites dans une mise en correspondance ce que donne chacune.",
  'table.mapped-missing': "Colonnes que {mapping} nomme et que ce tableau n'a pas : {columns}",
  'table.mapped-missing.hint': 'Comparez les en-têtes à la mise en correspondance, lettre par lettre.',
  'table.columns-swapped':
    'La colonne "{text}" contient des dates et la colonne "{date}" n\'en contient aucune : elles semblent inversées.',
  'table.columns-swapped.hint':
    "Corrigez les en-têtes ; d'ici là, le reste sur ces deux colonnes ne dit pas grand-chose.",
  'table.holds-dates': 'La colonne "{column}" ({property}) ne contient presque que des dates.',
  'table.holds-addresses': 'La colonne "{column}" ({property}) ne contient presque que des adresses web.',
  'table.holds-numbers': 'La colonne "{column}" ({property}) ne contient presque que des nombres.',
  'table.holds-no-dates': 'La colonne "{column}" ({property}) ne contient presque aucune date.',
  'table.holds-no-addresses': 'La colonne "{column}" ({property}) ne contient presque aucune adresse web.',
  'table.holds-no-mails': 'La colonne "{column}" ({property}) ne contient presque aucune adresse électronique.',
  'table.holds.hint': 'Vérifiez si les en-têtes se trouvent au-dessus des bonnes colonnes.',
  'table.same-id':
    "Cette ligne a l'identifiant d'une ligne précédente et un autre titre : ensemble, elles forment un seul jeu de données à deux titres.",
  'table.same-id.hint': 'Donnez à chaque jeu de données son propre identifiant.',
  // Mises en correspondance
  'mapping.too-large': 'La mise en correspondance compte plus de {limit} caractères.',
  'mapping.too-large.hint': "Vérifiez s'il s'agit du bon fichier.",
  'mapping.syntax': "La mise en correspondance n'est pas du YAML valide : {detail}",
  'mapping.syntax.hint':
    'Mettez entre guillemets les textes qui contiennent des signes tels que : # et ", et mettez en retrait avec des espaces.',
  'mapping.empty': 'La mise en correspondance est vide.',
  'mapping.empty.hint': 'Créez-en une : metakeur map <fichier> --write mapping.yml',
  'mapping.aliases': 'La mise en correspondance renvoie trop souvent à elle-même.',
  'mapping.aliases.hint': 'Écrivez ses valeurs en entier.',
  'mapping.unknown-key': '"{key}" ne veut rien dire ici.',
  'mapping.unknown-key.hint': 'Connus : {known}.',
  'mapping.missing-key': '"{key}" manque.',
  'mapping.missing-key.hint': 'Une mise en correspondance a version: 1 et columns ; une colonne a une property.',
  'mapping.version': "Cette version de mise en correspondance n'est pas connue.",
  'mapping.version.hint': 'Écrivez version: {known}',
  'mapping.value': "La valeur de {key} n'est pas utilisable.",
  'mapping.value.hint': 'Écrivez par exemple {expected}',
  'mapping.property': '"{property}" n\'est rien qu\'une colonne puisse donner.',
  'mapping.property.hint': 'Écrivez par exemple {guess}, ou ignore pour une colonne qui peut être omise.',
}
