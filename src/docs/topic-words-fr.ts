import type { TopicWords } from './topic-words.ts'

/** The French words of pages about scores. */
export const topicFr: TopicWords = {
  titles: {
    score: 'Comment se fait un score',
    weights: 'Vos propres poids',
    mqa: 'Les points de la MQA de data.europa.eu',
    overlays: "D'autres façons de regarder une fiche",
    gain: 'Ce que rapporte une réparation',
  },
  modelVersion: 'modèle de qualité {version}',
  ruleWeight:
    '{weight} sur {sum} dans {dimension}, qui pèse {own} sur {total} : au plus {points} points quand tout est applicable.',
  shapeEffect: "Elle n'a pas de poids propre : elle compte dans les contrôles shacl-valid et exchange-profile-valid.",
  formula: {
    mean: "la moyenne des valeurs de ce qu'il examine",
    log: '1 - ln(1 + n) / ln 11 pour n endroits fautifs ; 0 à partir de 10',
    fifth: '1 - n / 5 pour n choses fautives ; 0 à partir de 5',
  },
  capEffect: "Tant que c'est fautif, l'appréciation est au plus {rating}.",
  tiers: { E: 'essentiel', B: 'important', N: 'utile' },
  from: 'à partir de {points}',
  atMost: 'au plus {rating}',
  checkCount: '{n} contrôles',
  dimension: 'Cette dimension pèse {weight} sur {total}. Elle a {n} contrôles, qui pèsent ensemble {sum} :',
  notMeasured: "Ce qu'ils ne peuvent pas voir :",
  limits:
    "Des métadonnées ne prouvent pas que les données sont justes, complètes, actuelles ou légales : seul ce qu'elles disent est mesuré.",
  more: "metakeur explain <contrôle> parle d'un contrôle, metakeur explain <dimension> d'une dimension.",
  score: {
    metric:
      "Chaque contrôle donne à une fiche une valeur de 0 à 1 : la moyenne de ce qu'il a examiné, sauf s'il dit autre chose. Une valeur est gardée en millionièmes, pour que les sommes soient exactes dans tout ordre.",
    dimension: "Le score d'une dimension est la moyenne de ses contrôles, chacun selon son rang :",
    record: "Le score d'une fiche est la moyenne de ses dimensions selon leurs poids, fois 100 :",
    notApplicable: 'Ce qui n\'est pas applicable ne compte pas. Un champ qui manque n\'est jamais "non applicable".',
    notChecked:
      "Ce qui n'a pas été contrôlé, comme les liens, déplace les bornes : une fois comme si tout était fautif, une fois comme si tout était bon. Si ces deux bornes ont une autre appréciation, celle-ci est provisoire.",
    rating: "L'appréciation suit le score :",
    caps: "Certaines choses ne peuvent pas se cacher derrière une bonne moyenne. Le score reste, l'appréciation est retenue :",
    totals:
      "Le score d'un catalogue, d'un éditeur ou de tout un contrôle est la moyenne de ses fiches, avec à côté la moyenne par contrôle. Les percentiles sont des points entiers. La moyenne des catalogues compte chaque catalogue une fois.",
    priority:
      'Une seconde moyenne compte {weight} fois les fiches qui sont des données de forte valeur, des sources authentiques reconnues (--authentic-sources) ou qui figurent dans votre liste (--priority).',
  },
  weights: {
    what: 'Avec --weights, vous dites dans un fichier ce qui pèse plus pour vous, par exemple :',
    how: "Ce que vous omettez reste comme il est. off retire un contrôle du score ; il constate encore. thresholds fixe des nombres dans les règles des contrôles ; metakeur explain <contrôle> les nomme. Le score du modèle même figure dans chaque rapport à côté du vôtre, avec l'empreinte des deux.",
    fixed: "Vous ne pouvez pas changer les plafonds : ils empêchent qu'une bonne moyenne cache un désastre.",
    schema: 'Les éditeurs de texte trouvent la forme dans le paquet : metakeur/weights.schema.json.',
  },
  mqa: {
    what: "Le tableau de bord de data.europa.eu donne {sum} points à un jeu de données. Ceux du jeu de données s'ajoutent à ceux de sa seule meilleure distribution. Être présent suffit : une valeur vide compte aussi.",
    levels: {
      dataset: 'jeu de données',
      distribution: 'meilleure distribution',
      either: 'meilleure distribution, ou jeu de données',
    },
    bands: 'Classes :',
    switches:
      'Là où ses documents et son code diffèrent, la nôtre est la première valeur de chaque ligne ; --mqa en choisit une autre :',
    switchWords: {
      band: 'à 120 points : Bad comme sur la page, ou Sufficient comme dans le code',
      dates: 'une date du jeu de données compte aussi, ou une distribution la cache',
      alignment: "format et type de média doivent figurer tous deux dans leur liste, ou l'un des deux",
      literals: "un format en mots compte comme le code qu'il épelle, ou ne compte pas",
      formats: "formats ouverts : les 29 du European Data Portal, ou les 31 qu'indique le tableau de l'UE",
    },
    limits:
      "Les liens ne sont pas contrôlés : les points sont une fourchette. data.europa.eu juge la copie moissonnée ; ceci porte sur ce qui a été lu. Un type de média est cherché par son type de fichier, car ses propres listes n'ont pas été publiées.",
  },
  overlays: {
    what: 'Ils sont faits des mêmes contrôles et ne comptent dans aucun score.',
    fair: "FAIR : la moyenne des contrôles qui parlent de chaque principe. Ce n'est pas un score de F-UJI.",
    stars:
      'Étoiles des données ouvertes, de la meilleure distribution ou du meilleur service ; chacune demande aussi ce que demandent les précédentes :',
    starSteps: [
      'une licence ouverte, et une adresse',
      'une forme structurée',
      "une forme qui n'appartient à personne",
      'du RDF',
      "des liens vers d'autres ressources",
    ],
    hvd: 'Données de forte valeur : la fiche le dit-elle, et que disent ces contrôles :',
    core: "Noyau essentiel : {count} choses sans lesquelles personne ne peut utiliser une fiche ; un service n'a pas de format :",
    limits: "Tout suit ce qui est déclaré : rien n'est téléchargé.",
  },
  gain: {
    what: 'Les constatations qui ont une même cause (la même propriété du même type de nœud) forment une seule tâche. Son gain est la hausse du score de la fiche si chaque valeur de cette cause était tout à fait bonne.',
    order:
      'Les tâches sont triées par gain, puis par gravité. Sur beaucoup de fiches, le gain est la hausse de la moyenne.',
    mqa: 'À côté figure ce que la MQA donnerait de plus du côté bas, comme si les liens non contrôlés échouaient.',
    limits:
      "Les gains de deux tâches ne s'additionnent pas toujours : une appréciation plafonnée ne monte que quand le plafond disparaît.",
  },
}
