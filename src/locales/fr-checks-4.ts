import type { CheckTranslation } from './locale.ts'
import type { nlChecks4 } from './nl-checks-4.ts'

/** French words of the checks that nl-checks-4.ts words in Dutch. */
export const frChecks4: Readonly<Record<keyof typeof nlChecks4, CheckTranslation>> = {
  'agent-name-single-form': {
    title: 'Une organisation a une seule IRI et un seul nom',
    why: "Sous trois noms, une organisation figure trois fois dans le filtre d'un portail.",
    fix: "Utilisez partout le nom et l'IRI du registre des organisations.",
    limits: 'Après une fusion, deux noms peuvent être corrects tous les deux.',
    notApplicable: "Aucune organisation n'a d'IRI.",
    messages: {
      names: "{value} a plus d'un nom dans la même langue : {names}. Gardez le nom du registre.",
      iris: '{value} et {other} ont le même nom ("{name}"). Utilisez une seule IRI par organisation.',
    },
  },
  'copies-agree': {
    title: "Les copies d'une fiche disent la même chose",
    why: 'Face à deux réponses à une même question, un lecteur ne se fie à aucune.',
    fix: 'Corrigez la fiche à la source et moissonnez-la de nouveau.',
    limits: 'On ne voit pas laquelle des deux valeurs est correcte.',
    notApplicable: "Aucun autre catalogue n'a de fiche avec cet identifiant.",
    messages: {
      differs:
        '{path} est {here} pour {node}, mais {there} dans la copie {other}. Corrigez cela à la source et moissonnez de nouveau.',
    },
  },
  'identifier-unique': {
    title: 'Chaque fiche a son propre identifiant',
    why: "Un portail qui moissonne deux fiches avec le même identifiant n'en garde qu'une.",
    fix: "Donnez à l'une des fiches un nouvel identifiant, dans le système d'où elle vient.",
    limits: "Un identifiant réutilisé après la suppression d'une fiche ne se remarque pas.",
    notApplicable: "La fiche n'a pas d'identifiant ; les règles sur les propriétés obligatoires le disent.",
    messages: {
      shared:
        "L'identifiant {value} de la fiche ({node}) est aussi celui de {other}. Donnez-en un autre à l'une des deux.",
      sharedMore:
        "L'identifiant {value} de la fiche ({node}) est aussi celui de {other} et de {more} autres encore. Donnez à chacune son propre code.",
    },
  },
  'inverse-links-agree': {
    title: 'Les renvois entre fiches figurent des deux côtés',
    why: "Un portail suit un renvoi d'un seul côté ; ce que l'autre côté ne dit pas, il ne l'y montre pas.",
    fix: 'Ajoutez le côté manquant du renvoi.',
    limits: "Les renvois à d'autres catalogues n'ont pas été examinés.",
    notApplicable: 'La fiche ne renvoie à aucune autre fiche décrite ici.',
    messages: {
      oneSided: '{node} a {path} {value}, mais cette fiche ne répond pas par {inverse}. Ajoutez-le à celle-ci.',
      notServed:
        '{node} donne accès à {value}, mais aucune distribution de ce jeu de données ne nomme le service. Ajoutez-y dcat:accessService.',
      ring: 'Qui suit dcat:next à partir de {node} y revient. Rompez le cercle.',
    },
  },
  'no-exact-duplicate': {
    title: "Aucune autre fiche n'est identique",
    why: 'Deux fiches sur une même chose finissent par diverger, et un lecteur ne sait pas à laquelle se fier.',
    fix: "Gardez une fiche et supprimez l'autre, ou dites dans les titres ce qui les distingue.",
    limits: 'Une copie sous un autre titre ne se remarque pas.',
    notApplicable: "La fiche n'a pas de titre.",
    messages: {
      twin: "{node} a le titre, l'éditeur et les adresses de {other}. N'en gardez qu'une, ou dites dans les titres ce qui les distingue.",
    },
  },
  'no-near-duplicate': {
    title: "Aucune autre fiche de l'éditeur n'est presque identique",
    why: 'Des fiches qui se répètent presque cachent la différence que cherche un lecteur.',
    fix: 'Fusionnez les fiches, reliez-les comme versions, ou faites-en une série de jeux de données.',
    limits: "Les mêmes mots peuvent concerner d'autres données.",
    notApplicable: "Les textes comptent moins de 80 caractères, ou il n'y a pas d'éditeur.",
    messages: {
      near: '{node} dit presque la même chose que {other} ({percent} % identiques). Fusionnez-les, reliez-les comme versions, ou faites-en une série de jeux de données.',
    },
  },
  'no-unlinked-copy': {
    title: 'Une copie dans un autre catalogue nomme sa source',
    why: 'On gère des métadonnées une seule fois : une copie qui ne le dit pas suit son propre chemin.',
    fix: "Nommez dans la copie la fiche d'origine avec dct:source.",
    limits: "Seul un humain sait quelle fiche est l'original.",
    notApplicable: 'Les fiches se trouvent dans un seul catalogue, ou dans aucun.',
    messages: {
      unlinked:
        "{node} figure aussi dans un autre catalogue, sous {other}, et aucune des deux fiches ne nomme l'autre. Ajoutez dct:source à la copie.",
    },
  },
  'references-resolve': {
    title: 'Ce à quoi une fiche renvoie existe aussi',
    why: 'Un moissonneur laisse tomber sans rien dire ce qui est mentionné mais non décrit.',
    fix: 'Décrivez ce à quoi la fiche renvoie, ou supprimez le renvoi.',
    limits: "Ce qui se trouve dans un autre catalogue n'a pas été examiné.",
    notApplicable: 'La fiche ne renvoie à rien qui doive être décrit avec elle.',
    messages: {
      dangling: "{path} mène à {value}, qui n'est pas décrit : {node}. Décrivez-le, ou supprimez le renvoi.",
      itself: "{path} est la propre IRI de la fiche : {node}. Donnez l'adresse d'une page ou d'un fichier.",
      orphan: 'Aucun catalogue ne mentionne {node}. Ajoutez-y dcat:dataset ou dcat:service.',
    },
  },
  'responsible-not-portal': {
    title: "Le responsable n'est pas le portail",
    why: 'Un portail ne peut pas répondre aux questions sur les données, et ne répare rien à la source.',
    fix: "Nommez l'organisation qui gère les données, avec sa propre boîte.",
    limits: "L'organisation alors nommée peut être la mauvaise.",
    notApplicable: "Le catalogue n'a qu'un éditeur.",
    messages: {
      platform:
        "{path} est {value}, le gestionnaire du catalogue : {node}. Nommez l'organisation qui gère les données.",
      mail: "L'adresse électronique sert à beaucoup d'éditeurs : {node}. Donnez la boîte de qui gère les données.",
    },
  },
  'series-grouped': {
    title: "Les jeux de données qui ne diffèrent que par l'année ou le lieu forment une série",
    why: 'Une série montre dix années comme un seul résultat, et épargne neuf descriptions.',
    fix: 'Décrivez une dcat:DatasetSeries et renvoyez-y avec dcat:inSeries.',
    limits: 'Des titres peuvent se ressembler par hasard.',
    notApplicable: "Moins de trois titres de l'éditeur se ressemblent.",
    messages: {
      loose:
        "À l'année ou au lieu près, le titre est aussi celui de {count} autres, comme {other} : {node}. Faites-en une dcat:DatasetSeries.",
    },
  },
  'title-distinctive': {
    title: 'Le titre distingue la fiche des autres',
    why: 'Face à deux fiches au même titre, personne ne sait laquelle ouvrir.',
    fix: "Ajoutez au titre le lieu, l'année ou le thème.",
    limits: 'Deux fiches peuvent à juste titre porter le même nom.',
    notApplicable: "La fiche fait partie d'une série, ou n'a pas de titre.",
    messages: {
      shared: "{count} autres fiches, comme {other}, ont le même titre : {node}. Ajoutez le lieu, l'année ou le thème.",
    },
  },
}
