import type { MalformationWords } from './malformation.ts'

/** French words of what can be wrong with shapes, by id. */
export const malformationsFr = {
  'class-elsewhere': {
    title: 'Une classe de quelque chose qui est décrit ailleurs',
    problem: "sh:class {class} refuse tout renvoi à quelque chose qui n'est pas décrit dans les données mêmes.",
    repair: 'Un renvoi à quelque chose sans classe mentionnée passe comme inconnu ; une autre classe est signalée.',
  },
  'class-misspelt': {
    title: "Une classe qui n'existe pas",
    problem: "{parameter} nomme {class}, une classe que ce vocabulaire n'a pas. Peut-être {meant} est-il voulu.",
    repair: 'Lu comme {meant}.',
    left: 'Non modifié, car plus que les majuscules diffère : corrigez-le vous-même.',
  },
  'class-resource': {
    title: 'La classe de tout',
    problem: 'sh:class rdfs:Resource demande une classe que personne ne mentionne ; chaque valeur est donc refusée.',
    repair: 'Lu comme sh:nodeKind sh:IRI : un renvoi à quelque chose.',
  },
  'code-list-elsewhere': {
    title: 'Une liste de codes qui est décrite ailleurs',
    problem: "sh:node {node} demande d'un code son skos:inScheme, qui ne figure que dans la liste de codes même.",
    repair: "Un code dont rien n'est dit passe comme inconnu ; vocabulary-terms-valid connaît les listes.",
  },
  'constraint-missing': {
    title: 'Une shape de propriété qui ne demande rien',
    problem: 'La shape de {path} ne pose aucune contrainte ; elle ne trouve donc jamais rien.',
    repair: 'Non modifié : dites ce que vous demandez, comme sh:maxCount 0 pour une propriété à ne pas utiliser.',
  },
  'count-as-text': {
    title: 'Un nombre écrit comme texte',
    problem: '{parameter} est {value} : un texte ou un autre type de nombre, là où il faut un xsd:integer.',
    repair: 'Lu comme le nombre {number}.',
  },
  'count-unbounded': {
    title: 'Une limite qui signifie "aucune limite"',
    problem: "{parameter} est {value} : pas un nombre. Des validateurs s'arrêtent là ou refusent tout.",
    repair: "Omis : sans {parameter}, il n'y a pas de limite.",
  },
  'count-unreadable': {
    title: "Une limite qui n'est pas un nombre",
    problem: '{parameter} est {value} : pas un nombre entier à partir de 0.',
    repair: "Omis : cette limite n'est contrôlée que quand un nombre y figure.",
  },
  'datatype-any-uri': {
    title: 'Un renvoi comme type de données',
    problem: "sh:datatype xsd:anyURI n'admet que des textes de ce type de données et refuse tout renvoi.",
    repair: 'Un renvoi passe aussi : sh:or ( [ sh:nodeKind sh:IRI ] [ sh:datatype xsd:anyURI ] ).',
  },
  'datatype-unknown': {
    title: "Un type de données qui n'existe pas",
    problem: "sh:datatype {datatype} n'est le type de données d'aucune valeur ; chaque valeur est donc refusée.",
    repair: 'Lu comme {meant}.',
    dropped: "Omis : le type de données n'est contrôlé que quand c'en est un qui existe.",
  },
  'feature-not-run': {
    title: "Une partie de SHACL qui n'est pas exécutée",
    problem:
      "{parameter} appartient à une extension de SHACL qui n'est pas exécutée : cette contrainte n'est pas contrôlée.",
    repair: 'Non modifié : écrivez-le avec SHACL Core ou avec SPARQL.',
  },
  'hvd-for-all': {
    title: 'Des règles de jeux de données de forte valeur pour chaque jeu de données',
    problem:
      "Cette shape exige dcatap:hvdCategory de chaque {class} ; tout ce qui n'est pas un jeu de données de forte valeur est donc refusé.",
    repair: "Non modifié : ne l'exécutez que sur des jeux de données de forte valeur.",
  },
  'import-unread': {
    title: "Un import qui n'est pas lu",
    problem: "owl:imports {what} : rien n'est téléchargé, et certains validateurs s'arrêtent là.",
    repair: 'Non modifié : donnez le fichier lui-même si vous voulez aussi ces shapes.',
  },
  'list-missing': {
    title: 'Des valeurs qui doivent former une liste',
    problem: "{parameter} a la valeur {value}, et ce n'est pas une liste. Des validateurs s'arrêtent là.",
    repair: 'Toutes les valeurs de {parameter} sont lues comme une seule liste : en Turtle, mettez-les entre ( et ).',
  },
  'message-elsewhere': {
    title: "Un message qu'aucun validateur ne montre",
    problem: "{property} se trouve là où doit se trouver sh:message ; le message n'est donc jamais montré.",
    repair: "Lu comme sh:message, sauf s'il y en a déjà un.",
  },
  'node-kind-unknown': {
    title: "Un type de nœud qui n'existe pas",
    problem: 'sh:nodeKind {value} : SHACL ne connaît pas ce type de nœud.',
    repair: 'Lu comme {meant}.',
    dropped: "Omis : le type de nœud n'est contrôlé que quand c'en est un qui existe.",
  },
  'one-translation': {
    title: 'Une seule valeur là où chaque langue peut en avoir une',
    problem:
      '{path} peut avoir une valeur par langue, et à cause de sh:maxCount 1 une seule au total : une traduction est refusée.',
    repair: 'sh:maxCount est omis ; sh:uniqueLang reste.',
  },
  'path-missing': {
    title: 'Une shape de propriété sans sh:path',
    problem: "La shape {property} ne dit pas de quelle propriété il s'agit : sh:path manque.",
    repair: 'Omis : donnez-lui un sh:path, et elle sera contrôlée.',
  },
  'path-misspelt': {
    title: "Une propriété qui n'existe pas",
    problem: "{path} n'existe pas ; la shape ne voit donc jamais une valeur. C'est {meant} qui est voulu.",
    repair: 'Lu comme {meant}.',
  },
  'path-needed': {
    title: 'Une contrainte sur des valeurs, sans propriété',
    problem:
      "{parameter} se trouve dans une shape sans sh:path : il porte sur les valeurs d'une propriété, et il n'y en a pas.",
    repair: 'Omis : mettez-le dans une shape de propriété.',
  },
  'path-unknown': {
    title: "Une propriété que son vocabulaire n'a pas",
    problem: "{path} n'existe pas dans ce vocabulaire ; la shape ne voit donc jamais une valeur. {guess}",
    repair: 'Non modifié : corrigez le chemin vous-même.',
  },
  'property-undescribed': {
    title: 'Une shape de propriété qui est absente',
    problem: "La shape renvoie à {property}, dont rien n'est dit dans le fichier.",
    repair: 'Omis : décrivez-la, ou retirez le renvoi.',
  },
  'record-dates': {
    title: "Des dates d'un enregistrement de catalogue seulement avec une heure",
    problem:
      "{path} d'un enregistrement de catalogue doit avoir une heure ici ; dans la pratique, une date est tout aussi bonne.",
    repair: 'xsd:date passe aussi bien que xsd:dateTime.',
  },
  'series-identifier': {
    title: 'Exactement un adms:identifier pour une série de jeux de données',
    problem:
      'La shape des séries de jeux de données exige exactement un adms:identifier, alors que la norme le laisse libre.',
    repair: 'Les deux limites sont omises.',
  },
  'shape-undescribed': {
    title: 'Une shape qui est absente',
    problem: "{parameter} renvoie à {shape}, dont rien n'est dit dans le fichier : chaque valeur y répond.",
    repair: 'Ne peut pas être réparé de soi-même : décrivez {shape} dans ce fichier.',
  },
  'shape-unused': {
    title: "Une shape qui n'est utilisée nulle part",
    problem: "{shape} n'a pas de cible et aucune autre shape n'y renvoie ; elle n'est donc jamais exécutée.",
    repair: 'Non modifié : donnez-lui une cible, ou renvoyez-y.',
  },
  'target-idle': {
    title: 'Une cible qui ne se présente jamais',
    problem: "sh:targetClass {class} : cela ne figure sur rien dans les données ; la shape n'examine donc jamais rien.",
    repair: 'foaf:Agent, qui figure bien dans les données, est aussi une cible.',
    left: 'Non modifié : nommez la classe qui figure dans les données.',
  },
  'target-of-thumbnail': {
    title: "Une shape d'aperçus d'exemple qui vaut pour chaque distribution",
    problem: "La shape porte sur des aperçus d'exemple (adms:sample), mais sa cible est chaque dcat:Distribution.",
    repair: 'Sa cible est lue comme sh:targetObjectsOf adms:sample.',
  },
  'term-unknown': {
    title: 'Un terme que SHACL ne connaît pas',
    problem: "sh:{term} n'existe pas dans SHACL ; les validateurs le passent donc. {guess}",
    repair: 'Lu comme {meant}.',
    left: 'Non modifié et non contrôlé : corrigez-le vous-même.',
  },
  'unique-keyword': {
    title: 'Un seul mot-clé par langue',
    problem: 'sh:uniqueLang sur dcat:keyword refuse chaque fiche qui a deux mots-clés dans une même langue.',
    repair: 'Cela est omis.',
  },
} as const satisfies Readonly<Record<string, MalformationWords>>
