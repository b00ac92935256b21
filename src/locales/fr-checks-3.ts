import type { CheckTranslation } from './locale.ts'
import type { nlChecks3 } from './nl-checks-3.ts'

/** French words of the checks that nl-checks-3.ts words in Dutch. */
export const frChecks3: Readonly<Record<keyof typeof nlChecks3, CheckTranslation>> = {
  'access-logging-stated': {
    title: "Il est dit si l'accès aux données protégées est journalisé",
    why: "Pour des données protégées, la stratégie demande de savoir qui a consulté quoi ; les utilisateurs doivent le savoir d'avance.",
    fix: 'Dites dans dct:rights, ou dans une politique avec odrl:duty, qui journalise quel accès.',
    limits:
      'Seuls une politique ou des mots néerlandais comme "logging" se remarquent ; on ne voit pas si l\'accès est journalisé.',
    notApplicable: "Les droits d'accès sont PUBLIC ou absents.",
    messages: {
      none: "{node} n'est pas public, mais ne dit pas si l'accès est journalisé. Écrivez dans dct:rights qui journalise quoi.",
    },
  },
  'authentic-source-marked': {
    title: "Une source authentique reconnue dit qu'elle en est une",
    why: 'La collecte unique ne fonctionne que si chacun voit laquelle des nombreuses copies est la source qui fait foi.',
    fix: 'Ajoutez le mot-clé "authentieke gegevensbron", ou dites-le dans dct:provenance.',
    limits: 'La liste dit ce qui est reconnu ; la reconnaissance elle-même ne se voit pas.',
    notApplicable: "Aucune liste de sources reconnues n'est donnée, ou la fiche n'y figure pas.",
    messages: {
      silent:
        '{node} est une source authentique reconnue ({entry}), mais ne le dit pas. Ajoutez le mot-clé "{keyword}".',
    },
  },
  'authority-links': {
    title: 'Les valeurs renvoient à des listes de codes et registres publics',
    why: 'Si deux catalogues utilisent la même IRI pour une organisation, un lieu ou une licence, on peut les relier sans deviner.',
    fix: "Utilisez l'IRI de la liste publique : code OVO, listes de codes de l'UE, GeoNames ou refnis, registre OSLO, licence modèle.",
    limits: "On ne voit pas si c'est la bonne IRI.",
    notApplicable: "Aucune de ces propriétés n'est complétée.",
    messages: {
      text: '{path} est "{text}", un texte ou un nœud sans IRI : {node}. Utilisez l\'IRI d\'une liste publique.',
      nameless: "{path} est un nœud sans IRI : {node}. Utilisez l'IRI d'une liste publique.",
      other:
        "{path} est {value}, qui ne figure dans aucune liste publique que metakeur connaît : {node}. Utilisez une IRI d'une telle liste.",
      severalNameless:
        "{count} valeurs de {path} sont des nœuds sans IRI : {node}. Utilisez l'IRI d'une liste publique.",
      several:
        '{count} valeurs de {path} ne figurent dans aucune liste publique, comme "{text}" : {node}. Utilisez l\'IRI d\'une telle liste.',
    },
  },
  'bbox-plausible': {
    title: 'Le rectangle englobant se trouve là où il doit être',
    why: "Avec des axes inversés ou des mètres, le rectangle se trouve dans l'océan, et les données ne figurent sur aucune carte.",
    fix: "Donnez d'abord la longitude puis la latitude, ou mettez le système de coordonnées avant le WKT.",
    limits: 'On ne voit pas si la délimitation est précise.',
    notApplicable: "Il n'y a pas de géométrie dans la fiche.",
    messages: {
      unreadable:
        '{path} "{value}" ne se lit pas comme une géométrie. Écrivez du WKT, comme POLYGON((3.6 51, 3.8 51, ...)).',
      reversed: 'Un minimum du rectangle ({box}) dépasse son maximum. Inversez les coins.',
      noArea:
        "Le rectangle ({box}) n'a pas de largeur ou pas de hauteur. Corrigez les coins, ou utilisez dcat:centroid pour un point.",
      lambert:
        'Le rectangle ({box}) semble être en mètres ({crs}), mais compte comme degrés. Mettez <{iri}> avant le WKT, ou donnez des degrés.',
      swapped:
        "Le rectangle ({box}) donne d'abord la latitude. Donnez d'abord la longitude, ou nommez un système de coordonnées qui a cet ordre.",
      range:
        'Le rectangle ({box}) se trouve hors de son système de coordonnées. Corrigez les nombres, ou nommez le système de coordonnées.',
      elsewhere: "Le rectangle ({box}) ne touche pas la Flandre, où travaille l'éditeur. Vérifiez les nombres.",
    },
  },
  'bulk-download': {
    title: 'Toutes les données peuvent être téléchargées en une fois',
    why: "Un service donne les données par morceaux ; pour l'analyse et l'archivage, il faut l'ensemble.",
    fix: "Ajoutez une distribution avec le dcat:downloadURL d'un fichier de toutes les données, et avec le format.",
    limits: 'On ne voit pas si le fichier est complet.',
    notApplicable: "Les droits d'accès ne sont pas PUBLIC.",
    messages: {
      nothing:
        "{node} n'a pas de distribution. Ajoutez-en une avec le dcat:downloadURL d'un fichier de toutes les données.",
      noDownload:
        "Aucune distribution ne donne un fichier : {node}. Ajoutez dcat:downloadURL avec l'adresse d'un fichier de toutes les données.",
      undeclared:
        "{value} peut contenir les données, mais {node} n'a pas de format que metakeur connaît. Ajoutez dct:format.",
      noData:
        'Le seul téléchargement est {format}, avec lequel on ne peut pas calculer. Offrez aussi du CSV, du JSON ou du GML.',
    },
  },
  'byte-size-plausible': {
    title: 'Les tailles de fichier sont possibles',
    why: "À la taille, humains et logiciels voient s'ils peuvent télécharger et ouvrir un fichier.",
    fix: 'Faites compléter la taille en octets par la tâche de publication, comme nombre entier.',
    limits: "La taille n'est pas comparée au fichier.",
    notApplicable: 'Aucune distribution ne donne de taille.',
    messages: {
      zero: 'La taille est de 0 octet : {node}. Donnez la vraie taille, ou omettez-la.',
      negative: 'La taille est {value}, moins que rien : {node}. Donnez la taille en octets.',
      fraction: 'La taille est {value}, pas un nombre entier : {node}. Donnez la taille en octets.',
      large: "La taille est de {value} octets, plus qu'un fichier ne peut faire : {node}. Corrigez le nombre.",
      noNumber:
        'La taille est "{value}", pas un nombre : {node}. Donnez la taille en octets, comme nombre entier sans unité.',
    },
  },
  'collection-method-stated': {
    title: 'Il est dit comment les données ont été collectées',
    why: "Un comptage, une enquête et un modèle ont chacun d'autres erreurs ; qui ne sait pas ce que c'est utilise mal les données.",
    fix: 'Écrivez une phrase sur la méthode dans dct:provenance, ou décrivez-la avec prov:wasGeneratedBy et un plan.',
    limits:
      'Seuls des mots néerlandais comme "gemeten" ou "enquête" se remarquent ; le mot peut y être sans la méthode.',
    notApplicable: 'Services de données : leurs jeux de données le disent.',
    messages: {
      none: '{node} ne dit pas comment les données ont été collectées. Écrivez une phrase : mesurées, comptées, enquêtées, enregistrées, modélisées ?',
      wordOnly:
        "La méthode n'est mentionnée qu'en passant. Décrivez-la avec prov:wasGeneratedBy et un plan, pour que les logiciels la trouvent.",
      activityOnly: "L'activité d'origine ne nomme ni plan ni source : {node}. Ajoutez prov:used ou prov:hadPlan.",
    },
  },
  'conforms-to-standard': {
    title: "Les données suivent une norme que l'on peut consulter",
    why: 'On peut relier les données de deux sources si elles suivent la même norme, et seulement si elles disent laquelle.',
    fix: "Ajoutez dct:conformsTo avec l'IRI de la norme d'OSLO, INSPIRE, ISO, OGC ou W3C.",
    limits: 'On ne voit pas si les données suivent vraiment la norme.',
    notApplicable: 'Séries de jeux de données : leurs membres le disent.',
    messages: {
      none: "{node} ne nomme aucune norme. Ajoutez dct:conformsTo avec l'IRI d'une norme d'OSLO, INSPIRE, ISO ou OGC.",
      noProtocol: '{node} ne nomme ni protocole ni norme. Ajoutez dct:conformsTo avec un protocole, comme {example}.',
      otherIri:
        "{value} ne figure dans aucun registre de normes que metakeur connaît. Renvoyez aussi à la norme d'OSLO, INSPIRE ou OGC.",
      bareIri:
        "{value} ne figure dans aucun registre de normes et n'a pas de titre. Donnez un titre, ou renvoyez à une norme connue.",
      text: 'La norme n\'est donnée qu\'en mots ("{text}"). Utilisez son IRI dans dct:conformsTo.',
      textMeant: 'La norme est un texte. Écrivez {text} comme IRI.',
    },
  },
  'datatype-correct': {
    title: 'Dates, nombres et géométries ont le bon type de données',
    why: 'Les logiciels comparent et trient selon le type de données ; qui cherche par date ne trouve pas une date écrite comme texte.',
    fix: 'Donnez à la valeur le type de données que demande sa propriété, et écrivez-la comme ce type le prescrit.',
    limits: 'On ne voit pas si la valeur est correcte.',
    notApplicable: "Aucune valeur n'a de type de données ni n'en a besoin.",
    messages: {
      untyped: '{path} "{value}" n\'a pas de type de données. Écrivez-le comme {wanted}.',
      wrongType: '{path} "{value}" a le type de données {type}. Utilisez {wanted}.',
      unknownType: '{path} "{value}" a un type de données qui n\'existe pas ({type}). Utilisez {wanted}.',
      lexical: '{path} "{value}" n\'est pas écrit comme {type} le prescrit. Corrigez la valeur ou le type de données.',
      noDate: '{path} "{value}" n\'est pas une date. Écrivez par exemple {example}.',
      noInteger: '{path} "{value}" n\'est pas un nombre entier. Écrivez par exemple {example}.',
      noNumber: '{path} "{value}" n\'est pas un nombre. Écrivez par exemple {example}, sans unité.',
      noDuration: '{path} "{value}" n\'est pas une durée. Écrivez par exemple {example} (un jour).',
      noGeometry: '{path} "{value}" n\'est pas une géométrie. Écrivez par exemple {example}.',
    },
  },
  'declared-format-matches-url': {
    title: "Le format indiqué correspond à l'adresse",
    why: 'Qui filtre sur CSV et reçoit un shapefile, ou attend du XML et reçoit un ZIP, ne peut pas continuer.',
    fix: "Corrigez dct:format et dcat:mediaType, ou l'adresse.",
    limits: 'Un serveur peut donner un autre format que ne le dit son chemin.',
    notApplicable:
      "Aucune adresse d'une distribution avec un format ne montre une extension de fichier ou un service OGC.",
    messages: {
      file: "{node} a pour format {declared}, mais {url} est {seen} selon l'extension. Corrigez le format ou l'adresse.",
      service: "{node} a pour format {declared}, mais {url} est un service ({seen}). Corrigez le format ou l'adresse.",
      packed:
        '{node} a pour format {declared}, mais {url} est un paquet ({seen}). Ajoutez dcat:packageFormat ou dcat:compressFormat pour le paquet.',
    },
  },
  'description-readable': {
    title: 'La description est lisible',
    why: "Qui n'est pas expert décide à la lecture de la description si les données sont utiles, et abandonne face à de longues phrases.",
    fix: 'Écrivez des phrases plus courtes et des mots plus ordinaires, et expliquez les abréviations.',
    limits:
      'Une formule compte des mots et des syllabes ; elle ne comprend rien, et les termes techniques font baisser le chiffre.',
    notApplicable: "Il n'y a pas de description néerlandaise d'au moins 30 mots avec une phrase, écrite par un humain.",
    messages: {
      hard: 'La description néerlandaise est difficile à lire (Flesch-Douma {score}, 45 suffit) : en moyenne {average} mots par phrase, {longest} dans la plus longue. Écrivez des phrases plus courtes et des mots plus ordinaires.',
      words:
        'La description néerlandaise est difficile à lire (Flesch-Douma {score}, 45 suffit), bien que les phrases soient courtes (en moyenne {average} mots). Écrivez des mots plus ordinaires et expliquez les abréviations.',
    },
  },
  'documentation-linked': {
    title: 'Un lien mène à une documentation',
    why: "Une description n'a pas la place d'un manuel : ce que signifient les colonnes, ce qui a changé, qui le sait.",
    fix: "Renvoyez à une page d'explication : dcat:landingPage, foaf:page ou la page d'information sur l'utilisation.",
    limits: 'On ne voit pas ce que contient la page.',
    notApplicable: 'Vaut toujours pour les jeux de données et les services de données.',
    messages: {
      none: '{node} ne renvoie à aucune documentation. Ajoutez dcat:landingPage ou foaf:page avec une page qui explique les données.',
      ownPage: '{value} ne montre que cette fiche. Renvoyez dans foaf:page à une page qui explique les données.',
      malformed: "{value} n'est pas une adresse web. Écrivez-la en entier, à partir de https://.",
      nameless: "La page est un nœud sans IRI : {node}. Utilisez l'adresse de la page.",
    },
  },
  'format-from-vocabulary': {
    title: 'Format et type de média sont des IRI de leur liste de codes',
    why: 'Les portails filtrent et choisissent une visionneuse selon ces IRI ; un texte comme "fichier csv" échappe à tout filtre.',
    fix: "Utilisez dans dct:format une IRI de la liste européenne des types de fichiers et dans dcat:mediaType une de l'IANA.",
    limits: 'On ne voit pas si le fichier a ce format.',
    notApplicable: 'Aucune distribution ne donne de format ni de type de média.',
    messages: {
      formatSpelling: 'Le format "{value}" n\'est pas écrit comme dans la liste de l\'UE. Vouliez-vous dire {iri} ?',
      formatUnknown:
        'Le format "{value}" ne figure pas dans la liste européenne des types de fichiers. Choisissez une IRI de cette liste.',
      mediaTypeSpelling: 'Le type de média "{value}" n\'est pas écrit comme à l\'IANA. Vouliez-vous dire {iri} ?',
      mediaTypeUnknown:
        'Le type de média "{value}" ne figure pas dans la liste de l\'IANA. Choisissez une IRI de cette liste.',
      noFormat:
        '{node} a un type de média, mais pas de format. Ajoutez dct:format avec une IRI de la liste européenne des types de fichiers.',
      noFormatMeant: '{node} a un type de média, mais pas de format. Ajoutez dct:format {iri}.',
      noMediaType: "{node} a un format, mais pas de type de média. Ajoutez dcat:mediaType avec une IRI de l'IANA.",
      noMediaTypeMeant: '{node} a un format, mais pas de type de média. Ajoutez dcat:mediaType {iri}.',
    },
  },
  'frequency-declared': {
    title: 'La fréquence de mise à jour est indiquée',
    why: "Les utilisateurs s'organisent selon elle, et sans fréquence personne ne sait si les données sont en retard.",
    fix: "Ajoutez dct:accrualPeriodicity avec un code de la liste de l'UE que vous pouvez tenir.",
    limits: 'On ne voit pas si la promesse est tenue.',
    notApplicable: 'Vaut toujours pour les jeux de données et les séries de jeux de données.',
    messages: {
      none: "{node} n'a pas de fréquence de mise à jour. Ajoutez dct:accrualPeriodicity de la liste de l'UE, comme ANNUAL ou NEVER.",
      notListed:
        'La fréquence de mise à jour "{value}" ne figure pas dans la liste de l\'UE. Choisissez un code, comme ANNUAL ou MONTHLY.',
      nameless:
        "La fréquence de mise à jour est un nœud qui ne dit rien : {node}. Utilisez un code de la liste de l'UE, comme ANNUAL.",
      loose:
        "La fréquence de mise à jour {code} ne nomme pas de délai. Choisissez-en une que vous pouvez tenir, comme ANNUAL, s'il y en a une.",
      unknown:
        'La fréquence de mise à jour {code} ne promet rien. Choisissez une promesse que vous pouvez tenir, comme ANNUAL ou IRREG.',
    },
  },
  'harvest-survival': {
    title: 'La fiche traverse le moissonnage sans changement',
    why: 'Ce que le moissonneur fédéral doit deviner ou omettre, les lecteurs de data.gov.be et data.europa.eu le voient autrement que vous ne le voulez.',
    fix: "Réparez à la source ce que le moissonneur répare sinon ; chaque constatation dit ce que c'est.",
    limits:
      "Les règles d'un moissonneur changent. Ce qu'ont d'autres fiches n'est connu que si elles sont lues ensemble.",
    notApplicable: 'Vaut toujours.',
    messages: {
      r01: "{path} est vide, et le moissonneur l'efface (R01) : {node}. Complétez cette propriété ou supprimez-la.",
      r02: "{node} partage l'identifiant {value} avec une fiche de l'autre type, et le moissonneur réécrit celui du service (R02). Donnez à chacune son propre identifiant.",
      r03: "La norme n'est pas l'IRI d'une norme, et le moissonneur la remplace (R03) : {node}. Utilisez l'IRI de la norme.",
      r04: '{node} a dcat:endpointUrl, et le moissonneur le réécrit (R04). Écrivez dcat:endpointURL.',
      r05: "L'auteur est le portail, et le moissonneur le supprime (R05) : {node}. Nommez qui a fait les données.",
      r06: "{path} dit seulement qu'il n'y a pas de limites, et le moissonneur le supprime (R06) : {node}. Utilisez dct:accessRights.",
      r07: '{path} est un nœud vide, et le moissonneur le supprime (R07) : {node}. Utilisez une IRI, ou supprimez-le.',
      r08: '{path} du point de contact est {value}, une valeur de remplissage, et le moissonneur la supprime (R08). Donnez la vraie valeur.',
      r09: 'Le point de contact {value} a plusieurs noms et adresses électroniques, et le moissonneur le divise (R09). Donnez à chaque point de contact sa propre IRI.',
      r10: "{node} n'a pas de point de contact avec une adresse électronique ; le moissonneur y met donc celui du portail (R10). Ajoutez le vôtre.",
      r11: "La géométrie a un type de données qui n'existe pas, et le moissonneur la supprime (R11) : {node}. Utilisez geosparql:wktLiteral.",
      r12: "Les droits d'accès ne sont pas un code ; le moissonneur les complète donc (R12) : {node}. Utilisez l'IRI PUBLIC ou NON_PUBLIC de la liste de l'UE.",
      r13: "dct:source de l'enregistrement de catalogue ne mène à aucun autre, et le moissonneur le supprime (R13). Renvoyez à l'enregistrement source.",
      r14: "{node} n'a pas d'URL d'accès ; le moissonneur y met donc la page du catalogue (R14). Ajoutez dcat:accessURL.",
      r15: "{node} n'a pas de format ; le moissonneur en devine donc un (R15). Ajoutez dct:format.",
      r16: "{path} est un texte, ou l'une de plusieurs valeurs, et le moissonneur choisit (R16) : {node}. Donnez une seule IRI de la liste de l'UE.",
      r17: "La licence n'a pas son IRI officielle, et le moissonneur la réécrit (R17) : {node}. Utilisez l'IRI officielle.",
      r18: "{value} est abîmé, et le moissonneur le répare ou le supprime (R18). Écrivez l'adresse entière, à partir de https:// ou mailto:.",
      r19: "La langue {value} n'est pas un IRI de la liste de l'UE, et le moissonneur la réécrit (R19). Utilisez {language}.",
      r20: "{path} n'a pas de code de langue, et le moissonneur y met @nl (R20) : {node}. Mettez le code de langue vous-même.",
      r21: "{path} n'a pas d'IRI d'un registre ; le moissonneur cherche donc un numéro d'entreprise d'après le nom (R21) : {node}. Utilisez le code OVO.",
      r22: '{path} mène à la fiche ou à la distribution elle-même, et le moissonneur y ajoute "#" (R22) : {node}. Donnez l\'adresse de la page ou du fichier.',
      r23: 'Une mesure de qualité est {value}, et le moissonneur la supprime (R23). Donnez un nombre, ou omettez-la.',
      r24: "Le catalogue nomme {value}, qui n'est pas décrit, et le moissonneur le retire de la liste (R24). Décrivez-le ou supprimez-le.",
      r25a: 'Le moissonneur ajoute le type de données {wanted} (R25) : {path} "{value}". Ajoutez-le vous-même.',
      r25b: '{path} contient du HTML, et le moissonneur le retire (R25) : {node}. Écrivez du texte ordinaire.',
      r26a: 'Le moissonneur donne à la taille le type de données xsd:nonNegativeInteger (R26) : {node}. Donnez-le vous-même.',
      r26b: '{node} a {count} distributions, dont le moissonneur garde 10 (R26). Faites une série de jeux de données, ou offrez un service.',
      r26c: "{node} partage l'identifiant {value} avec une autre fiche, et le moissonneur omet la seconde (R26). Donnez à chacune son propre identifiant.",
    },
  },
  'known-terms-only': {
    title: 'Les propriétés et les classes existent',
    why: 'Ce qui est mal orthographié, personne ne le lit : un portail qui cherche dcat:mediaType ne trouve pas dcat:mediatype.',
    fix: 'Corrigez le nom de la propriété ou de la classe.',
    limits: 'Seuls les vocabulaires que metakeur connaît sont examinés ; pas les vôtres.',
    notApplicable: 'Vaut toujours.',
    messages: {
      property: "{term} n'existe pas : {node}. Cherchez la bonne propriété et utilisez-la.",
      propertyMeant: "{term} n'existe pas : {node}. Vouliez-vous dire {meant} ?",
      class: "La classe {term} n'existe pas : {node}. Cherchez la bonne classe et utilisez-la.",
      classMeant: "La classe {term} n'existe pas : {node}. Vouliez-vous dire {meant} ?",
    },
  },
  'language-tag-correct': {
    title: 'Le code de langue correspond au texte',
    why: 'Les portails montrent un texte aux lecteurs de son code de langue, et la traduction automatique en part.',
    fix: 'Donnez au texte le code de la langue dans laquelle il est écrit.',
    limits:
      "Seuls le néerlandais, le français, l'allemand et l'anglais sont distingués, dans des descriptions d'au moins 40 lettres ; avec des textes mêlés, une erreur est possible.",
    notApplicable:
      "Aucune description avec un code de langue n'est assez longue pour être sûr, ou toutes sont traduites automatiquement ; et aucun code de langue n'a trois lettres.",
    messages: {
      threeLetters: "{path} a le code de langue {tag}, qu'aucun logiciel n'attend : {node}. Écrivez {language}.",
      other:
        'Une description a le code de langue {tag}, mais semble être en {language} : "{value}" ({node}). Corrigez le code de langue.',
    },
  },
  'language-tagged': {
    title: 'Les textes ont un code de langue',
    why: 'Sans code de langue, un portail montre le texte à tous ou à personne, et le traduit à partir de la mauvaise langue.',
    fix: 'Donnez à chaque titre, description, nom, mot-clé et libellé sa langue, comme @nl.',
    limits: 'Un autre contrôle examine si le code de langue est correct.',
    notApplicable: "Il n'y a ni titre, ni description, ni mot-clé, ni nom, ni libellé.",
    messages: {
      one: '{path} n\'a pas de code de langue : "{value}" ({node}). Ajoutez-y @nl, ou la langue dans laquelle c\'est écrit.',
      several:
        "{count} valeurs de {path} n'ont pas de code de langue : {node}. Ajoutez-y @nl, ou la langue de chacune.",
    },
  },
  'licence-eu-mappable': {
    title: 'Le portail européen connaît la licence',
    why: 'Le portail européen montre comme "inconnue" une licence qu\'il ne connaît pas, et retire des points.',
    fix: "Utilisez une licence de la liste de l'UE, ou reliez-y la vôtre avec skos:exactMatch.",
    limits: 'On ne voit pas si deux licences sont équivalentes en droit.',
    notApplicable: "Il n'y a pas de licence.",
    messages: {
      mappable: 'La licence {value} est inconnue du portail européen. Ajoutez skos:exactMatch {iri} à la licence.',
      unmapped:
        "La licence {value} est inconnue du portail européen. Ajoutez skos:closeMatch avec une licence de la liste de l'UE, si l'une en est assez proche.",
      spelling: 'La licence "{value}" n\'est pas écrite comme le portail européen la connaît. Utilisez {iri}.',
      unknown:
        "La licence \"{value}\" est inconnue du portail européen. Utilisez une licence de la liste de l'UE, ou reliez-la à l'une d'elles.",
    },
  },
  'lifecycle-consistent': {
    title: 'Statut, phase de vie et fréquence ne se contredisent pas',
    why: 'Qui lit "retiré" à côté de "mensuel" ne sait pas si les données servent encore ou s\'il faut en chercher d\'autres.',
    fix: 'Corrigez le statut, ou nommez dans dct:isReplacedBy ce qui remplace la fiche.',
    limits: "On ne voit pas quel est l'état réel.",
    notApplicable: 'La fiche ne donne ni statut, ni phase de vie, ni état de développement.',
    messages: {
      ended:
        "{node} a le statut {code}, mais promet des mises à jour ({frequency}). Nommez le remplaçant dans dct:isReplacedBy, ou corrigez l'un des deux.",
      design: "{node} est encore en conception, mais l'état de développement est PROD. Corrigez l'un des deux.",
    },
  },
  'no-iban': {
    title: 'Les métadonnées ne contiennent pas de numéro de compte',
    why: "Un numéro de compte dans des métadonnées publiques invite à la fraude, et celui d'une personne est une donnée à caractère personnel.",
    fix: "Retirez le numéro à la source ; dites sur une page à part où l'on peut payer.",
    limits: "On ne voit pas si le compte est celui d'une personne ou d'une organisation.",
    notApplicable: 'Vaut toujours.',
    messages: {
      iban: '{path} contient un numéro de compte ({masked}) : {node}. Retirez-le à la source.',
    },
  },
  'no-internal-endpoints': {
    title: "Les métadonnées ne contiennent pas d'adresses du réseau interne",
    why: "Une telle adresse ne mène les autres nulle part, et montre aux attaquants comment est fait le réseau de l'organisation.",
    fix: "Donnez l'adresse publique, ou supprimez la propriété.",
    limits: 'Un nom qui paraît public peut quand même ne fonctionner que dans le réseau.',
    notApplicable: "Il n'y a pas d'adresse.",
    messages: {
      loopback: "{value} mène à l'ordinateur du lecteur lui-même. Donnez l'adresse publique.",
      privateAddress: "{value} est une adresse d'un réseau interne. Donnez l'adresse publique.",
      name: "Le nom de serveur dans {value} n'est connu que dans un seul réseau. Donnez l'adresse publique.",
      file: "{value} est un fichier ou un dossier du réseau. Donnez l'adresse web où d'autres peuvent le prendre.",
      port: '{value} utilise un port que beaucoup de réseaux bloquent. Offrez les données publiques sur le port 443 (https).',
    },
  },
  'no-personal-phone': {
    title: 'Les métadonnées ne contiennent pas de numéro de GSM',
    why: "Un numéro de GSM est presque toujours celui d'une seule personne, et la suit quand elle change de fonction.",
    fix: "Donnez le numéro du service ou de l'accueil.",
    limits: 'Un service peut avoir son propre GSM. Seuls les numéros belges se remarquent.',
    notApplicable: 'Vaut toujours.',
    messages: {
      contact: 'Le point de contact a un numéro de GSM ({masked}). Donnez le numéro du service.',
      text: '{path} contient un numéro de GSM ({masked}) : {node}. Retirez-le, ou donnez le numéro du service.',
    },
  },
  'open-format': {
    title: 'Les données existent dans un format ouvert',
    why: "Le format d'un seul fabricant force chacun à acheter ou à imiter son logiciel, aujourd'hui et dans vingt ans.",
    fix: 'Offrez aussi les données dans un format ouvert : CSV, JSON, GML, GeoPackage, ODS ou une API OGC.',
    limits: 'On ne voit pas si des brevets pèsent sur un format.',
    notApplicable: "Le jeu de données n'a ni distribution ni service de données.",
    messages: {
      undeclared:
        "Aucune distribution ni service de données n'indique une forme que metakeur connaît. Complétez dct:format, et offrez un format ouvert.",
      document:
        'Le meilleur format ouvert est {format} : on peut le lire, mais à peine calculer avec. Offrez aussi du CSV, du JSON ou du GML.',
      proprietary:
        "Le meilleur format est {format}, conçu pour le logiciel d'un seul fabricant. Offrez aussi du CSV, du JSON, du GML ou du GeoPackage.",
      container: "Le meilleur format est {format}, un paquet. Dites ce qu'il contient, et offrez un format ouvert.",
      view: 'La meilleure forme est {format}, qui montre les données sans les donner. Offrez aussi un WFS, une API OGC ou un fichier.',
      closed:
        "Le meilleur format est {format}, qui n'est pas un format ouvert. Offrez aussi du CSV, du JSON ou du GML.",
    },
  },
  'personal-data-risk': {
    title: 'Les données publiques ne semblent pas porter sur des personnes',
    why: 'Des données sur des personnes rendues publiques ne se reprennent pas ; un lecteur veut savoir comment les personnes sont protégées.',
    fix: "Dites comment les personnes sont protégées (données agrégées, anonymisées), ou restreignez l'accès aux données.",
    limits: 'Seuls des mots néerlandais se remarquent. Seul un humain peut dire si des données sont personnelles.',
    notApplicable: "Les droits d'accès ne sont pas PUBLIC.",
    messages: {
      word: 'Les données sont PUBLIC et le texte dit "{word}". Dites comment les personnes sont protégées, par exemple agrégées ou anonymisées.',
      sensitive:
        'Les données sont PUBLIC, concernent la santé ou la justice, et le texte dit "{word}". Dites comment les personnes sont protégées, ou restreignez l\'accès.',
    },
  },
  'quality-stated': {
    title: 'La qualité des données est indiquée',
    why: "Que des données soient assez bonnes dépend de l'usage ; seul qui les publie sait si elles sont précises et complètes.",
    fix: 'Publiez un chiffre avec son indicateur : dqv:hasQualityMeasurement avec dqv:value et dqv:isMeasurementOf.',
    limits: 'On ne voit pas si le chiffre est correct.',
    notApplicable: 'Services de données : leurs jeux de données le disent.',
    messages: {
      none: '{node} ne dit rien de la qualité des données. Publiez un chiffre : dqv:hasQualityMeasurement avec son indicateur.',
      halfMeasured:
        'Il manque à une mesure de qualité son indicateur ou une valeur qui est un nombre : {node}. Complétez ce qui manque.',
      noFigure:
        '{node} dit quelque chose de la qualité des données, mais ne donne pas de chiffre. Ajoutez dqv:hasQualityMeasurement avec une valeur et un indicateur.',
    },
  },
  'recommended-complete': {
    title: 'Les propriétés recommandées sont complétées',
    why: 'Les portails trient, filtrent et expliquent avec ces propriétés ; sans elles, une fiche est moins trouvée et inspire moins confiance.',
    fix: 'Complétez ce qui manque, là où cela convient à ces données.',
    limits: "Toutes les propriétés ne conviennent pas partout : un service de cartes n'a pas de taille de fichier.",
    notApplicable: 'Vaut toujours.',
    messages: {
      missingMany:
        '{path} manque à {count} distributions, comme {node}. Complétez cette propriété là où cela convient : le profil la recommande.',
      missing: '{path} manque : {node}. Complétez cette propriété là où cela convient : le profil la recommande.',
      empty: '{path} est vide : {node}. Complétez cette propriété ou supprimez-la : le profil la recommande.',
      placeholder:
        '{path} est "{value}", une valeur de remplissage : {node}. Donnez la vraie valeur : le profil la recommande.',
      husk: '{path} est un nœud sans contenu : {node}. Décrivez-le ou renvoyez par une IRI : le profil le recommande.',
    },
  },
  'record-maintained': {
    title: "L'enregistrement de catalogue a été revu au cours de l'année écoulée",
    why: 'Une description non revue depuis des années nomme des points de contact, des liens et des licences qui ont changé entre-temps.',
    fix: "Revoyez l'enregistrement, puis faites compléter dct:modified par le catalogue.",
    limits: "Un enregistrement peut avoir été sauvegardé de nouveau sans que personne l'ait revu.",
    notApplicable: "Il n'y a pas d'enregistrement de catalogue.",
    messages: {
      missing:
        "{node} n'a pas de date de modification. Ajoutez dct:modified, pour que d'autres voient quand il a été revu.",
      old: '{node} a été modifié pour la dernière fois le {date}, il y a {days} jours. Revoyez-le et complétez dct:modified.',
    },
  },
  'relations-declared': {
    title: 'La fiche renvoie aux fiches liées',
    why: 'Qui trouve un jeu de données doit être mené à sa source, à ses autres versions et à sa série.',
    fix: "Renvoyez à la source (dct:source), aux versions (dcat:isVersionOf), à la série (dcat:inSeries) ou à d'autres jeux de données liés.",
    limits: 'On ne voit pas si toutes les relations sont nommées.',
    notApplicable: 'Vaut toujours pour les jeux de données et les services de données.',
    messages: {
      none: "{node} ne renvoie à aucun autre jeu de données. Ajoutez la source, la série ou une autre version, s'il y en a.",
      noDataset: '{node} ne dit pas quel jeu de données est offert. Ajoutez dcat:servesDataset.',
      text: "{path} n'est donné qu'en mots. Utilisez l'IRI de l'autre ressource.",
      self: "{path} mène à la fiche elle-même. Utilisez l'IRI de l'autre ressource.",
    },
  },
  'restriction-justified': {
    title: 'Il est dit pourquoi des données ne sont pas publiques',
    why: "Les données des pouvoirs publics sont ouvertes, sauf s'il y a un motif de les protéger, et ce motif doit pouvoir être vérifié.",
    fix: "Dites dans dct:rights pour quel motif l'accès est limité, ou renvoyez à la loi avec dcatap:applicableLegislation.",
    limits: 'On ne voit pas si le motif est fondé.',
    notApplicable: "Les droits d'accès sont PUBLIC ou absents.",
    messages: {
      none: '{node} est {access}, mais ne dit pas pourquoi. Donnez le motif dans dct:rights, ou la loi avec son ELI.',
      short:
        'Le motif de la restriction compte {length} caractères : {node}. Nommez le motif en une phrase dans dct:rights.',
    },
  },
  'risks-stated': {
    title: 'Il est dit à quoi les données ne servent pas',
    why: 'Tout jeu de données peut être mal utilisé, et seul qui le connaît peut avertir ; une phrase évite une mauvaise décision.',
    fix: "Écrivez une phrase sur les limites de l'usage : pour quoi les données sont-elles trop anciennes, trop grossières ou trop incomplètes ?",
    limits:
      'Seules des déclarations et des mots néerlandais de réserve se remarquent ; on ne voit pas si tous les risques sont nommés.',
    notApplicable: 'Services de données : leurs jeux de données le disent.',
    messages: {
      none: "{node} n'avertit d'aucun mauvais usage. Écrivez une phrase : pour quoi les données sont-elles trop anciennes, trop grossières ou trop incomplètes ?",
      wordOnly: 'Le texte avertit en passant ("{word}"). Écrivez les limites de l\'usage à part dans dct:rights.',
      pageOnly:
        "{node} renvoie à une page sur l'usage, mais ne nomme lui-même aucune limite. Écrivez une phrase sur le mauvais usage dans dct:rights.",
    },
  },
  'roles-distinguished': {
    title: 'Éditeur, propriétaire et gestionnaire des données se distinguent',
    why: 'Qui publie des données ne peut pas toujours en décider ni toujours réparer une faute.',
    fix: "Nommez aussi le propriétaire (dct:rightsHolder), l'auteur (dct:creator) ou le gestionnaire (geodcat:custodian).",
    limits: 'On ne voit pas si ce rôle est vraiment rempli.',
    notApplicable: 'Vaut toujours pour les jeux de données.',
    messages: {
      none: '{node} ne nomme aucun responsable. Ajoutez dct:publisher, et le propriétaire dans dct:rightsHolder.',
      publisherOnly:
        "{node} ne nomme que l'éditeur. Ajoutez aussi le propriétaire (dct:rightsHolder), l'auteur ou le gestionnaire des données.",
      noPublisher: "{node} ne nomme pas d'éditeur. Ajoutez dct:publisher.",
    },
  },
  'service-status-info': {
    title: "Le service de données dit s'il est stable",
    why: "Qui s'appuie sur un service de données doit savoir s'il est en production, jusqu'à quand, et où les pannes sont annoncées.",
    fix: 'Ajoutez la page de statut, et mdcat:levensfase et mdcat:ontwikkelingstoestand avec un code de leur liste.',
    limits: 'On ne voit pas combien de fois le service de données tombe en panne.',
    notApplicable: "La fiche n'est pas un service de données.",
    messages: {
      noPage: '{node} ne nomme pas de page de statut. Ajoutez mdcat:landingspaginaVoorStatusinformatie.',
      badPage: "La page de statut {value} n'est pas une adresse web. Écrivez-la en entier, à partir de https://.",
      noPhase: '{node} ne donne pas sa phase de vie. Ajoutez mdcat:levensfase avec un code comme live ou sunset.',
      noState:
        '{node} ne donne pas son état de développement. Ajoutez mdcat:ontwikkelingstoestand, comme PROD ou BETA.',
      badCode: '{path} est "{value}", qui ne figure pas dans la liste de codes. Choisissez un code de la liste.',
    },
  },
  'source-record-linked': {
    title: 'Une fiche moissonnée renvoie à sa fiche source',
    why: "La saisie unique vaut aussi pour les métadonnées : une faute se répare dans la fiche source, qu'il faut donc pouvoir trouver.",
    fix: "Gardez l'IRI de la fiche source dans dct:source, ou sa page dans mdcat:bronMetadataRecordLandingspagina.",
    limits: 'On ne voit pas si le lien mène à la bonne fiche.',
    notApplicable: "Le catalogue a le même éditeur que les données, ou l'un des deux n'est pas connu.",
    messages: {
      none: "Le catalogue a un autre éditeur que les données, et {node} ne renvoie pas à sa fiche source. S'il s'agit d'un moissonnage, ajoutez dct:source.",
      text: 'La source est "{value}", pas une adresse : {node}. Écrivez l\'IRI de la fiche source dans dct:source.',
    },
  },
  'spatial-identified': {
    title: 'Le lieu sur lequel portent les données peut être retrouvé',
    why: 'On cherche sur une carte ou par commune ; un simple nom ne se trouve pas ainsi.',
    fix: "Utilisez l'IRI d'un lieu (UE, refnis, Flandre ou GeoNames), ou donnez un rectangle dans dcat:bbox.",
    limits: 'On ne voit pas si la zone est correcte, ni si les données portent sur un lieu.',
    notApplicable: 'Vaut toujours pour les jeux de données et les séries de jeux de données.',
    messages: {
      none: "{node} ne dit pas de quel lieu il s'agit. Ajoutez dct:spatial avec l'IRI d'un lieu, ou avec un dcat:bbox.",
      label:
        "Le lieu n'est donné qu'en mots (\"{label}\"). Utilisez une IRI d'une liste de lieux, comme {example}, ou ajoutez un dcat:bbox.",
      otherIri:
        '{value} ne figure dans aucune liste de lieux que les portails connaissent. Utilisez-en une comme {example}, ou ajoutez un dcat:bbox.',
      badGeometry: "La géométrie du lieu ne peut pas être lue. Écrivez-la en WKT, ou utilisez l'IRI d'un lieu.",
      husk: "Le lieu est un nœud vide : {node}. Utilisez l'IRI d'un lieu, comme {example}, ou ajoutez un dcat:bbox.",
      placeholder:
        'Le lieu "{value}" ne dit rien. Utilisez l\'IRI d\'un lieu, comme {example}, ou ajoutez un dcat:bbox.',
    },
  },
  'temporal-stated': {
    title: 'La période sur laquelle portent les données est indiquée',
    why: 'Qui a besoin des chiffres de 2023 doit pouvoir passer toutes les autres années sans ouvrir un fichier.',
    fix: 'Ajoutez dct:temporal avec dcat:startDate et dcat:endDate.',
    limits: 'On ne voit pas si les données couvrent la période.',
    notApplicable: "Les données changent sans cesse et viennent d'un service de données.",
    messages: {
      none: "{node} ne dit pas de quelle période il s'agit. Ajoutez dct:temporal avec dcat:startDate et dcat:endDate.",
      startOnly:
        "La période a un début, mais pas de fin. Ajoutez dcat:endDate, ou une fréquence si des données viennent encore s'ajouter.",
      endOnly: 'La période a une fin, mais pas de début. Ajoutez dcat:startDate.',
      text: 'La période est le texte "{value}". Décrivez-la avec dcat:startDate et dcat:endDate.',
      nothing: 'La période ne contient pas de date lisible : {node}. Ajoutez dcat:startDate et dcat:endDate.',
    },
  },
  'text-clean': {
    title: 'Les textes sont ordinaires et propres',
    why: 'Les portails montrent les textes tels quels : les lecteurs voient les codes et les lettres abîmées, et la recherche ne trouve pas le mot.',
    fix: "Nettoyez le texte à la source : pas de HTML, partout de l'UTF-8, pas d'espace au début ni à la fin.",
    limits: "Seuls les caractères comptent, pas le style ni l'orthographe.",
    notApplicable: "Il n'y a ni titre, ni description, ni mot-clé, ni nom, ni déclaration sur les droits.",
    messages: {
      html: '{path} contient du HTML ("{snippet}") : {node}. Écrivez du texte ordinaire.',
      mojibake: '{path} contient des lettres dans un mauvais codage ("{snippet}") : {node}. Exportez en UTF-8.',
      control: '{path} contient un caractère que personne ne voit ("{snippet}") : {node}. Retirez-le à la source.',
      ends: '{path} commence ou se termine par une espace ou une ligne vide : "{value}" ({node}). Retirez-la à la source.',
    },
  },
}
