import type { CliWords } from './words.ts'
import { adoptFr } from './words-adopt-fr.ts'
import { completionFr } from './words-completion-fr.ts'
import { folderFr } from './words-folder-fr.ts'
import { idleErrors } from './words-idle.ts'
import { mapFr } from './words-map-fr.ts'
import { profileWordsFr } from './words-profiles-fr.ts'

export const wordsFr: CliWords = {
  tagline: 'contrôlez les métadonnées de jeux de données et donnez-leur un score',
  intro: [
    ['metakeur check dataset.ttl', 'contrôlez un fichier'],
    ['metakeur check catalogue/', "contrôlez chaque fiche d'un dossier"],
    ['cat x.nt | metakeur check -', "lisez l'entrée standard"],
    ['metakeur explain licence-present', 'ce que demande une règle, avec des exemples'],
    ['metakeur list', 'les règles, profils et formats que metakeur connaît'],
  ],
  foundHere: 'Trouvé ici : {what}',
  tryIt: 'Essayez : {command}',
  rdfFiles: { one: '{n} fichier RDF', many: '{n} fichiers RDF' },
  inFolder: '{what} dans {folder}',
  introEnd: ['Toutes les commandes : metakeur --help', 'In English: metakeur --help --lang en'],
  headings: {
    usage: 'Utilisation :',
    examples: 'Exemples :',
    commands: 'Commandes',
    what: 'Ce que vous contrôlez',
    score: 'Ce qui compte',
    print: 'Ce que vous voyez',
    fail: 'Quand le contrôle échoue',
    other: 'Autres',
  },
  main: {
    about: 'Contrôlez des métadonnées selon les règles OSLO/DCAT et obtenez un score.',
    usage: 'metakeur <commande> [options]',
    examples: [
      ['metakeur check dataset.ttl', 'contrôlez un fichier'],
      ['metakeur check catalogue/ --lang fr', 'contrôlez un dossier, rapport en français'],
      ['metakeur explain licence-present', 'ce que demande une règle'],
      ['metakeur list checks', 'tous les contrôles qui comptent dans le score'],
    ],
  },
  help: ['help <commande>', 'tout sur une commande'],
  commands: {
    check: {
      short: 'contrôlez des fiches : ce qui ne va pas, où, et comment le réparer',
      arguments: '<fichier|dossier|glob|->...',
      about: 'Contrôlez des fiches et lisez ce qui ne va pas, où, et comment le réparer.',
      usage: 'metakeur check [options] <fichier|dossier|glob|->...',
      examples: [
        ['metakeur check dataset.ttl', ''],
        ['metakeur check "catalogue/**/*.nt.gz" --lang fr', ''],
        ['metakeur check catalogue/ --format json -o rapport.json', ''],
        ['metakeur check catalogue/ -f sarif -o rapport.sarif -f junit -o rapport.xml', ''],
        ['metakeur check catalogue/ --fail-on warning --min-score 70', ''],
        ['curl -s https://example.org/catalogue.ttl | metakeur check -', ''],
      ],
    },
    ...adoptFr.commands,
    explain: {
      short: 'ce que demande une règle et pourquoi, avec un bon et un mauvais exemple',
      arguments: '<règle>',
      about: 'Lisez ce que demande une règle et pourquoi, avec un bon et un mauvais exemple.',
      usage: 'metakeur explain [options] <règle>...',
      examples: [
        ['metakeur explain licence-present', ''],
        ['metakeur explain shacl-valid --lang fr', ''],
        ['metakeur explain TR044', "où se trouve une règle du texte d'une norme"],
      ],
    },
    map: {
      short: 'ce que donnent colonnes (CSV, Excel) ou champs (JSON), et une mise en correspondance à adapter',
      arguments: '<fichier>',
      about: 'Voyez ce que donnent CSV, Excel ou une liste JSON ; écrivez une correspondance.',
      usage: 'metakeur map [options] <fichier>',
      examples: [
        ['metakeur map export.csv', 'ce que donne chaque colonne'],
        ['metakeur map export.csv --write mapping.yml', 'écrivez une mise en correspondance'],
        ['metakeur check export.csv --map mapping.yml', 'utilisez-la'],
        ['metakeur map inventaire.xlsx --sheet Datasets', 'un autre onglet que le premier'],
      ],
    },
    shapes: {
      short: "contrôlez des fichiers de shapes SHACL, ou exécutez-les sur n'importe quel RDF",
      arguments: 'check|run <fichier>...',
      about: "Examinez des fichiers de shapes SHACL, ou contrôlez-leur n'importe quel RDF.",
      usage:
        'metakeur shapes check [options] <fichier>...\n              metakeur shapes run [options] <shapes> <données>...',
      examples: [
        ['metakeur shapes check regles.ttl', 'ce qui ne va pas, et comment le réparer'],
        ['metakeur shapes run regles.ttl data.ttl', 'un sh:ValidationReport (dans un tube : Turtle)'],
        ['metakeur shapes run regles.ttl data/ -f json', 'avec numéros de ligne et nombres'],
      ],
    },
    profiles: profileWordsFr.command,
    list: {
      short: 'les contrôles, règles, profils, formats, dimensions et listes de codes connus',
      arguments: '[sujet]',
      about: 'Listez contrôles, règles, profils, formats, dimensions ou listes de codes.',
      usage: 'metakeur list [options] [sujet]',
      examples: [
        ['metakeur list', ''],
        ['metakeur list checks', ''],
        ['metakeur list codelists', ''],
        ['metakeur list rules --format json', ''],
      ],
    },
    completion: completionFr,
  },
  options: {
    ...adoptFr.options,
    ...profileWordsFr.options,
    syntax: { value: 'nom', text: "{syntaxes} (par défaut : ce qu'est le contenu)" },
    context: {
      value: 'iri=fichier',
      text: 'contexte JSON-LD que metakeur ne connaît pas, dans un fichier ; peut se répéter',
    },
    allowNet: {
      value: 'hôte',
      text: "télécharger les contextes JSON-LD de ce serveur ; rien n'est téléchargé sans cette option ; peut se répéter",
    },
    map: {
      value: 'fichier',
      text: 'mise en correspondance qui dit ce que donnent les colonnes ; "metakeur map" en écrit une',
    },
    sheet: { value: 'nom|n', text: "onglet d'un fichier Excel, par nom ou numéro (par défaut : le premier)" },
    shapes: {
      value: 'fichier',
      text: 'shapes SHACL à côté de celles du profil, réparées où il le faut ; peut se répéter',
    },
    strictShapes: { text: 'refusez les shapes fautives au lieu de les réparer' },
    write: {
      value: 'fichier',
      text: 'écrivez une mise en correspondance dans ce fichier, qui ne peut pas exister encore',
    },
    asOf: { value: 'date', text: "jugez comme en ce jour, AAAA-MM-JJ (par défaut : aujourd'hui)" },
    format: { value: 'nom', text: '{formats} (par défaut : {format})' },
    output: {
      value: 'fichier',
      text: "écrivez le rapport dans un fichier au lieu de l'écran ; -f et -o peuvent se répéter, par paires ; html remplit aussi un dossier/",
    },
    weights: {
      value: 'fichier',
      text: 'vos propres poids, YAML ou JSON ; le score du modèle s\'affiche à côté ("metakeur explain weights")',
    },
    mqa: {
      value: 'nom=valeur',
      text: 'comment compter là où la MQA n\'est pas claire, comme alignment=any ("metakeur explain mqa") ; peut se répéter',
    },
    authenticSources: {
      value: 'fichier',
      text: 'sources authentiques reconnues : une IRI, un identifiant ou un titre par ligne, ou une liste en YAML',
    },
    priority: {
      value: 'fichier',
      text: 'fiches qui comptent trois fois dans la moyenne avec priorité ; une liste comme ci-dessus',
    },
    ...folderFr.options,
    bom: { text: "commencez un CSV par une marque d'ordre des octets, pour Excel" },
    theme: { value: 'nom', text: 'couleurs de la page de html : neutral (par défaut), vlaanderen' },
    dqv: {
      value: 'partie',
      text: "ce que dqv et oslo-datakwaliteit montrent d'une fiche : scores, failing, measured ou all (par défaut : measured ; oslo-datakwaliteit : scores)",
    },
    dqvBase: {
      value: 'iri',
      text: 'adresse par laquelle les noms y commencent (par défaut : faite de ce qui a été contrôlé)',
    },
    lang: { value: 'nl|en|fr|de', text: 'langue du rapport (par défaut : selon LANG)' },
    all: { text: "affichez chaque constatation, n'omettez rien" },
    quiet: { text: "n'affichez que les dernières lignes" },
    verbose: { text: 'affichez en entier les noms et liens longs, et pourquoi chaque règle existe' },
    color: { text: 'sans couleur (aussi : NO_COLOR=1)' },
    failOn: {
      value: 'gravité',
      text: 'blocking, error, warning, info ou never : des constatations de cette gravité ou pire donnent le code de sortie 1 ; avec never, les constatations bloquantes passent aussi (par défaut : error)',
    },
    minScore: { value: '0-100', text: 'une fiche au score plus bas donne le code de sortie 1' },
    allowEmpty: { text: "ne trouver aucune fiche n'est pas une faute" },
    keepGoing: {
      text: "contrôlez le reste si un fichier ne peut pas être lu jusqu'à la fin ; le code de sortie reste 3 (par défaut pour des dossiers et plusieurs fichiers)",
    },
    stdinName: { value: 'nom', text: "comment l'entrée standard s'appelle dans le rapport" },
    maxSize: {
      value: 'n[kmg]',
      text: 'plus grande source, décompressée (par défaut : 4g ; 256m pour JSON, CSV, HTML, Excel et zip)',
    },
    maxDepth: {
      value: 'n',
      text: "jusqu'à quelle profondeur JSON et XML peuvent être emboîtés (par défaut : 256)",
    },
    jobs: {
      value: 'n|auto',
      text: "fils d'exécution qui se partagent le travail ; le rapport reste le même (par défaut : auto, 1 pour peu de données)",
    },
    debug: { text: 'montrez où metakeur même a mal tourné' },
    help: { text: 'affichez cette aide' },
    version: { text: 'affichez la version' },
  },
  exitHeading: 'Codes de sortie',
  exitCodes: [
    ['0', 'contrôlé et réussi'],
    ['1', 'constatations ou scores au-delà du seuil'],
    ['2', 'usage incorrect'],
    ['3', 'données illisibles, ou faute de metakeur même'],
    ['4', 'rien à contrôler'],
    ['130', 'interrompu'],
  ],
  errors: {
    ...adoptFr.errors,
    'bad-rule': '"{value}" ne dit pas ce que devient une règle. Écrivez {option} licence-open=warning, ou =off.',
    'bad-context':
      '"{value}" n\'est pas un contexte. Écrivez l\'adresse et le fichier : {option} https://example.org/context.jsonld=context.jsonld',
    'bad-host': '"{value}" n\'est pas un serveur pour {option}. Écrivez seulement le nom, comme example.org.',
    'bad-date': '"{value}" n\'est pas une date pour {option}. Écrivez-la comme 2026-11-24.',
    'bad-base':
      '"{value}" n\'est pas une adresse par laquelle des noms peuvent commencer. Donnez-en une qui se termine par / ou # : {option} https://exemple.be/qualite/',
    'mqa-form':
      '"{value}" n\'est pas une valeur pour {option}. Écrivez un nom et une valeur, comme {option} alignment=any.',
    'bad-score': '"{value}" n\'est pas un score pour {option}. Donnez un nombre de 0 à 100.',
    'bad-jobs':
      '"{value}" n\'est pas un nombre de fils d\'exécution pour {option}. Donnez un nombre de 1 à {most}, ou auto.',
    'bad-size':
      '"{value}" n\'est pas une taille pour {option}. Écrivez 500m ou 2g ; k, m et g valent chaque fois 1024 de plus.',
    'bad-depth': '"{value}" n\'est pas une profondeur pour {option}. Donnez un nombre de 1 à {most}.',
    'stdin-not-read': "{option} nomme l'entrée standard, qui n'est pas lue : donnez - comme chemin.",
    'value-missing': '{option} demande une valeur.',
    'option-not-for': '{option} ne fait rien pour "{command}".',
    'path-missing': "Rien à contrôler : nommez un fichier ou un dossier, ou - pour l'entrée standard.",
    'rule-missing': 'Quelle règle ? "metakeur list checks" les affiche.',
    'too-many-arguments': '"{argument}" est un argument de trop.',
    'see-help-of': 'metakeur {command} --help montre ce qui est possible.',
    'see-list': 'metakeur list rules affiche toutes les règles.',
    'unknown-topic': 'Il n\'y a pas de liste de "{topic}".',
    'shapes-action':
      'Dites ce que vous voulez faire, et avec quel fichier : "shapes check <fichier>" ou "shapes run <shapes> <données>".',
    'shapes-data': 'Nommez un fichier de shapes et au moins un de données : "shapes run <shapes> <données>".',
    'table-missing': "Nommez un seul fichier : CSV, Excel, ou JSON avec une liste d'objets.",
    'file-exists': '{file} existe déjà et ne sera pas remplacé : choisissez un autre nom, ou supprimez-le.',
    'two-on-screen': "L'écran ne peut montrer qu'un seul rapport.",
    'same-output': 'Deux rapports ne peuvent pas être écrits dans {file}.',
    ...folderFr.errors,
    ...idleErrors.fr,
    'pair-outputs': 'Donnez à chaque format son propre fichier : -f sarif -o rapport.sarif -f junit -o rapport.xml',
  },
  reasons: folderFr.reasons,
  keepGoing: {
    one: "Rien n'a été contrôlé ; avec --keep-going, le {n} triplet qui précède l'est.",
    many: "Rien n'a été contrôlé ; avec --keep-going, les {n} triplets qui précèdent le sont.",
  },
  wrote: 'Rapport écrit dans {file}.',
  ...folderFr.wrote,
  map: mapFr,
  progress: {
    reading: 'lecture : {n} triplets',
    validating: 'application des règles du profil : {n} éléments sur {of}',
    checking: 'calcul du score : {n} fiches sur {of}',
  },
}
