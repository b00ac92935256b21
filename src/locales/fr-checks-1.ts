import type { CheckTranslation } from './locale.ts'
import type { nlChecks1 } from './nl-checks-1.ts'

/** French words of the checks that nl-checks-1.ts words in Dutch. */
export const frChecks1: Readonly<Record<keyof typeof nlChecks1, CheckTranslation>> = {
  'access-rights-declared': {
    title: 'La fiche dit qui peut obtenir les données',
    why: "Sans droits d'accès, personne ne sait si les données sont ouvertes, et les portails ne les montrent pas comme données ouvertes.",
    fix: "Complétez dct:accessRights avec PUBLIC, RESTRICTED ou NON_PUBLIC de la liste de l'UE ; la Flandre utilise PUBLIC et NON_PUBLIC.",
    limits: "On ne voit pas ce qu'il en est dans la pratique.",
    notApplicable: "Une série de jeux de données : ses membres ont des droits d'accès.",
    messages: {
      missing:
        "{node} n'a pas de droits d'accès. Complétez dct:accessRights avec PUBLIC ou NON_PUBLIC de la liste de l'UE.",
      several: "{node} a {count} valeurs pour les droits d'accès. Ne gardez que celle qui est correcte.",
      vague: '{code} ne dit pas qui peut obtenir les données. Utilisez PUBLIC, RESTRICTED ou NON_PUBLIC.',
      meant: "Les droits d'accès ne sont pas indiqués par l'IRI exacte de la liste de l'UE. Vouliez-vous dire {iri} ?",
      other:
        "{value} ne figure pas dans la liste européenne des droits d'accès. Utilisez PUBLIC ou NON_PUBLIC de cette liste.",
      nameless: "Les droits d'accès n'ont pas d'IRI ({node}). Utilisez PUBLIC ou NON_PUBLIC de la liste de l'UE.",
    },
  },
  'download-url-direct': {
    title: 'Au moins une distribution donne directement les données',
    why: "Qui veut les données, humain ou programme, ne doit pas d'abord chercher le lien sur une page web.",
    fix: "Complétez dcat:downloadURL avec l'adresse du fichier lui-même, ou dcat:accessService avec le point d'accès.",
    limits: 'Une page peut contenir le fichier, et une adresse sans extension peut être une page.',
    notApplicable: "Les droits d'accès ne sont pas PUBLIC.",
    messages: {
      nothing: "{node} n'offre aucun accès aux données. Ajoutez une distribution avec dcat:downloadURL.",
      noAddress:
        "{node} n'a ni URL de téléchargement utilisable ni service de données avec un point d'accès. Complétez dcat:downloadURL.",
      page: "L'URL de téléchargement {value} mène à une page web. Donnez l'adresse du fichier lui-même.",
      pageOnly: "{node} ne mène qu'à une page ({url}). Complétez dcat:downloadURL avec l'adresse du fichier lui-même.",
      accessOnly:
        "{node} n'a qu'une URL d'accès ({url}), qui n'est pas forcément le fichier. Complétez dcat:downloadURL avec le fichier lui-même.",
      accessFile:
        "{value} ressemble à un fichier, mais figure comme URL d'accès. Mettez-le aussi dans dcat:downloadURL.",
    },
  },
  'format-declared': {
    title: 'Chaque distribution mentionne son format',
    why: "On choisit un fichier selon son format, et un programme doit le connaître avant d'ouvrir le fichier.",
    fix: 'Complétez dct:format avec une IRI de la liste européenne des types de fichiers (file-type).',
    limits: 'On ne voit pas si le fichier a bien ce format.',
    notApplicable: "Le jeu de données n'a pas de distribution.",
    messages: {
      missing:
        "{node} n'a pas de format. Complétez dct:format avec une IRI de la liste européenne des types de fichiers.",
      meant: "{node} n'a pas de format, mais l'adresse indique {code}. Complétez dct:format avec {iri}.",
      empty: "{node} a un format qui ne dit rien. Utilisez une IRI de la liste de l'UE, comme {example}.",
    },
  },
  'freshness-vs-frequency': {
    title: "Le jeu de données est aussi actuel qu'il le promet",
    why: 'Les utilisateurs comptent sur la fréquence de mise à jour ; si une mise à jour tarde, ils travaillent avec des chiffres dépassés.',
    fix: 'Publiez la mise à jour et adaptez dct:modified, ou choisissez une fréquence que vous pouvez tenir.',
    limits: 'La date peut être celle des métadonnées plutôt que celle des données.',
    notApplicable: "Il n'y a pas de date, pas de fréquence avec un délai, ou le jeu de données a été retiré.",
    messages: {
      late: 'Dernière modification le {date}, il y a {lag} jours, mais {code} promet une mise à jour tous les {interval} jours. Publiez la mise à jour ou adaptez la fréquence.',
      lateShort:
        "Dernière modification le {date}, il y a {lag} jours, mais {code} promet de nouvelles données en moins d'un jour. Publiez la mise à jour ou adaptez la fréquence.",
      noDate: '{node} est un jeu de données de forte valeur sans date de modification. Complétez dct:modified.',
      noFrequency:
        "{node} est un jeu de données de forte valeur sans fréquence de mise à jour. Complétez dct:accrualPeriodicity avec une valeur de la liste de l'UE.",
      noInterval:
        '{node} est un jeu de données de forte valeur, mais {code} ne promet aucun délai. Choisissez une fréquence que vous pouvez tenir.',
    },
  },
  'has-distribution-or-service': {
    title: 'Le jeu de données a une distribution ou un service de données',
    why: 'Une fiche sans distribution ni service de données dit que des données existent, mais pas comment les obtenir.',
    fix: "Ajoutez une distribution avec une URL d'accès, ou un service de données qui offre ce jeu de données.",
    limits: "On ne voit pas si l'on peut vraiment obtenir les données.",
    notApplicable: "Les droits d'accès ne sont pas PUBLIC et la fiche dit pourquoi.",
    messages: {
      none: "{node} n'a ni distribution ni service de données. Ajoutez une distribution avec une URL d'accès.",
      husk: "{node} a une distribution dont rien n'est dit. Donnez-lui une URL d'accès, un format et une licence.",
      sampleOnly: "{node} n'offre qu'un exemple. Ajoutez une distribution avec les données elles-mêmes.",
    },
  },
  'hvd-conditions': {
    title: 'Un jeu de données de forte valeur remplit les cinq conditions',
    why: 'Le règlement demande que les jeux de données de forte valeur soient lisibles par machine, ouverts, téléchargeables en bloc et accessibles par une API documentée.',
    fix: 'Réparez chaque condition non remplie : format, API avec documentation, téléchargement en bloc, licence, contact.',
    limits: "On ne sait pas ce que l'annexe demande pour ce jeu de données précis.",
    notApplicable: "La fiche n'est pas déclarée comme jeu de données de forte valeur.",
    messages: {
      format:
        "{node} est de forte valeur, mais aucune forme n'est lisible par machine et ouverte. Offrez du CSV, du JSON, du GML ou une API.",
      api: "{node} est de forte valeur, mais n'a pas d'API documentée. Complétez dcat:accessService, avec le point d'accès et sa description.",
      bulk: '{node} est de forte valeur, mais ne peut pas être téléchargé en une fois. Complétez dcat:downloadURL avec un fichier de toutes les données.',
      noLicence:
        "{node} fait partie d'un jeu de données de forte valeur, mais n'a pas de licence. Choisissez CC0, CC BY 4.0 ou une licence tout aussi libre.",
      strictLicence:
        "La licence {licence} est plus stricte que CC BY 4.0, ce qui n'est pas permis pour un jeu de données de forte valeur. Choisissez CC0 ou CC BY 4.0.",
      contact:
        "{node} est de forte valeur, mais personne n'est joignable. Donnez au point de contact une adresse électronique ou un formulaire web.",
    },
  },
  'hvd-declared-consistently': {
    title: 'Un jeu de données de forte valeur est partout déclaré comme tel',
    why: 'La Commission européenne compte les jeux de données de forte valeur sur ces mentions ; une déclaration à moitié faite ne compte pas.',
    fix: 'Mettez dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> sur le jeu de données, les distributions et les services de données, et choisissez une catégorie.',
    limits: 'On ne voit pas si le jeu de données est de forte valeur selon la loi.',
    notApplicable: 'Aucun règlement, catégorie ou mot-clé ne déclare la fiche de forte valeur.',
    messages: {
      noEli:
        '{node} est de forte valeur, mais ne nomme pas le règlement. Complétez dcatap:applicableLegislation avec {iri}.',
      noEliPart:
        "{node} fait partie d'un jeu de données de forte valeur, mais ne nomme pas le règlement. Ajoutez {iri}.",
      eliSpelling: "{value} n'est pas l'IRI exacte du règlement. Vouliez-vous dire {iri} ?",
      noCategory:
        "{node} est de forte valeur, mais n'a pas de catégorie. Complétez dcatap:hvdCategory, par exemple http://data.europa.eu/bna/c_ac64a52d.",
      category:
        "{value} n'est pas une catégorie de jeux de données de forte valeur. Choisissez-en une dans http://data.europa.eu/bna/asd487ae75.",
      categoryMeant: "{value} n'est pas une catégorie de jeux de données de forte valeur. Vouliez-vous dire {iri} ?",
    },
  },
  'licence-known': {
    title: 'Les licences sont indiquées par leur IRI officielle',
    why: 'Les portails reconnaissent une licence à son IRI ; une autre graphie s\'affiche comme "licence inconnue".',
    fix: "Utilisez l'IRI exacte de la licence modèle flamande, de la liste de l'UE ou de Creative Commons.",
    limits:
      "Sont connues les licences de l'UE, de la Flandre et de Creative Commons ; une autre peut être tout aussi bonne.",
    notApplicable: "Il n'y a pas de licence.",
    messages: {
      alias: "{value} n'est pas l'IRI officielle de la licence. Vouliez-vous dire {iri} ?",
      other:
        "{value} est une licence que les portails ne connaissent pas. Choisissez une valeur dans la liste des licences modèles ou dans celle de l'UE.",
      text: "La licence est le texte \"{value}\". Utilisez l'IRI d'une licence modèle ou d'une licence de la liste de l'UE.",
      textMeant: 'La licence est le texte "{value}". Vouliez-vous dire {iri} ?',
      nameless: "La licence n'a pas d'IRI ({node}). Utilisez l'IRI d'une licence modèle.",
      namelessMeant: "La licence n'a pas d'IRI ({node}). Vouliez-vous dire {iri} ?",
    },
  },
  'licence-open': {
    title: 'La licence est ouverte',
    why: 'Des données publiques valent le plus quand chacun peut les utiliser, les modifier et les partager, à toute fin.',
    fix: "Choisissez la licence modèle de réutilisation gratuite ou la déclaration CC0, sauf si la loi l'interdit.",
    limits:
      "Ceci n'est pas un avis juridique ; les conditions particulières du texte d'une licence n'ont pas été lues.",
    notApplicable: "Les droits d'accès ne sont pas PUBLIC, ou d'aucune licence on ne sait si elle est ouverte.",
    messages: {
      nonCommercial:
        "La licence {licence} interdit l'usage commercial. Choisissez la licence modèle de réutilisation gratuite ou CC0.",
      noDerivatives:
        'La licence {licence} interdit les modifications. Choisissez la licence modèle de réutilisation gratuite ou CC0.',
      fee: 'La licence {licence} demande une rétribution. Choisissez, là où la loi le permet, la licence modèle de réutilisation gratuite ou CC0.',
      audience:
        'La licence {licence} ne vaut que pour un groupe limité. Choisissez la licence modèle de réutilisation gratuite ou CC0.',
      closed: "La licence {licence} n'est pas ouverte. Choisissez la licence modèle de réutilisation gratuite ou CC0.",
    },
  },
  'licence-present': {
    title: 'Chaque distribution et service de données a une licence',
    why: 'Sans licence, personne ne peut supposer que la réutilisation est permise, si publiques que soient les données.',
    fix: 'Complétez dct:license pour la distribution ou le service de données ; pour des données ouvertes, choisissez une valeur dans la liste des licences modèles.',
    limits: 'On ne voit pas si la licence convient aux données.',
    notApplicable: "Les droits d'accès ne sont pas PUBLIC, ou il n'y a pas de distribution.",
    messages: {
      missing: 'Licence manquante : {node}. Complétez dct:license avec une valeur de la liste des licences modèles.',
      empty: 'La licence est un nœud vide ({node}). Choisissez une valeur dans la liste des licences modèles.',
      placeholder: 'La licence est "{value}" ({node}). Choisissez une valeur dans la liste des licences modèles.',
      onDatasetOnly:
        'La licence ne figure que sur le jeu de données, pas ici : {node}. Répétez dct:license sur la distribution.',
    },
  },
  'machine-readable-format': {
    title: "Les données ont une forme qu'une machine peut lire",
    why: 'Avec un PDF ou une image de carte, personne ne peut calculer ; avec du CSV, du GML ou une API, tout programme le peut.',
    fix: 'Offrez aussi les données en CSV, JSON, GML ou GeoPackage, ou par une API OGC ou un WFS.',
    limits: "On ne voit pas si le fichier est structuré à l'intérieur.",
    notApplicable: "Le jeu de données n'a ni distribution ni service de données.",
    messages: {
      undeclared:
        'Aucune distribution ne mentionne un format connu. Complétez dct:format, et offrez du CSV, du JSON ou du GML.',
      undeclaredService:
        "{node} ne dit pas de quel type de service il s'agit. Complétez dct:conformsTo avec un protocole, comme {example}.",
      proprietary:
        "Le meilleur format est {format}, conçu pour le logiciel d'un seul fabricant. Offrez aussi du CSV, du JSON, du GML ou du GeoPackage.",
      container:
        "Le meilleur format est {format}, un paquet dont le contenu n'est pas indiqué. Indiquez le format de ce qu'il contient.",
      document:
        'Le meilleur format est {format}, un document pour des humains. Offrez aussi les données en CSV, JSON ou GML.',
      image:
        'Le meilleur format est {format}, une image ou un enregistrement. Offrez aussi les données en CSV, JSON ou GML.',
      view: 'La meilleure forme est {format}, qui montre les données mais ne les donne pas. Offrez aussi un WFS, une API OGC ou un fichier.',
      other:
        'Le meilleur format est {format}, dont un programme ne lit pas de données. Offrez aussi du CSV, du JSON ou du GML.',
    },
  },
  'persistent-identifier': {
    title: 'La fiche a une IRI pérenne',
    why: "Liens, références et copies se brisent si l'identifiant change avec le logiciel ou la recherche.",
    fix: 'Créez une IRI dans un espace qui survit aux systèmes, comme https://data.vlaanderen.be/id/dataset/1, ou un DOI.',
    limits: "Seule la forme est jugée ; que le propriétaire maintienne l'IRI reste une promesse.",
    notApplicable: 'Vaut toujours pour les jeux de données et les services de données.',
    messages: {
      web: "{identifier} est une adresse web, mais pas dans un espace d'identifiants pérennes. Créez une IRI avec /id/ sur votre domaine.",
      name: '{identifier} nomme la fiche, mais ne peut pas être consulté. Créez une IRI qui commence par https:// et contient cette valeur.',
      query:
        '{identifier} contient une recherche, une session ou une route de page et change avec le logiciel. Créez une IRI avec /id/.',
      file: '{identifier} nomme un fichier, qui déménagera un jour. Créez une IRI avec /id/ qui y mène.',
      none: "{node} n'a pas d'identifiant auquel d'autres peuvent renvoyer. Créez une IRI, comme https://data.vlaanderen.be/id/dataset/1.",
    },
  },
  'publisher-registered': {
    title: "L'éditeur est une organisation enregistrée",
    why: "Les noms s'écrivent de bien des façons ; le code d'un registre dit aux portails de quelle organisation il s'agit.",
    fix: "Utilisez l'IRI du registre des organisations, comme https://data.vlaanderen.be/id/organisatie/OVO000001.",
    limits: 'On ne voit pas si cette organisation publie vraiment les données.',
    notApplicable: 'Vaut toujours pour les jeux de données, les services de données et les catalogues.',
    messages: {
      missing: "Éditeur manquant : {node}. Complétez dct:publisher avec l'IRI OVO de l'organisation.",
      nothing: "L'éditeur est un nœud vide ({node}). Utilisez l'IRI OVO de l'organisation.",
      text: "L'éditeur est le texte \"{name}\". Utilisez l'IRI OVO de l'organisation, avec le nom dans foaf:name.",
      nameless: "L'éditeur \"{name}\" n'a pas d'IRI. Utilisez l'IRI OVO de l'organisation.",
      otherIri: "{value} ne vient d'aucun registre d'organisations. Utilisez l'IRI OVO de l'organisation.",
      bareIri:
        "{value} ne vient d'aucun registre d'organisations et n'a pas de nom. Utilisez l'IRI OVO, avec le nom dans foaf:name.",
      meant: "L'éditeur n'est pas indiqué par l'IRI du registre. Vouliez-vous dire {iri} ?",
      badNumber:
        "Le numéro d'entreprise dans {value} est faux : ses deux derniers chiffres ne correspondent pas au contrôle. Corrigez le numéro.",
    },
  },
  'rights-licence-agree': {
    title: "Droits d'accès, licence et statut ne se contredisent pas",
    why: 'Qui lit "ouvert" dans un champ et "limité" dans l\'autre n\'ose pas utiliser les données, ou les utilise mal.',
    fix: "Décidez laquelle des deux mentions est voulue et adaptez l'autre.",
    limits: 'On ne voit pas laquelle des deux est correcte.',
    notApplicable: "Il n'y a ni licence connue ni statut de données ouvertes.",
    messages: {
      closedOpen:
        "L'accès n'est pas PUBLIC, mais la licence {licence} est ouverte. Adaptez les droits d'accès ou la licence.",
      publicLimited:
        "L'accès est PUBLIC, mais la licence {licence} ne vaut que pour un groupe limité. Adaptez l'un des deux.",
      publicFee:
        "L'accès est PUBLIC, mais la licence {licence} demande une rétribution. Vérifiez si les deux sont voulus.",
      statuutClosed: "Le statut dit données ouvertes flamandes, mais l'accès est {access}. Adaptez l'un des deux.",
      statuutNotOpen:
        "Le statut dit données ouvertes flamandes, mais la licence {licence} n'est pas ouverte. Adaptez l'un des deux.",
      mixed:
        "À côté de licences ouvertes figure {licence}, qui n'est pas ouverte. Utilisez une seule licence, ou divisez le jeu de données.",
      different:
        'La licence {licence} diffère de {other} sur une autre distribution. Utilisez une seule licence si possible.',
    },
  },
  'service-endpoint-complete': {
    title: "Le service de données mentionne son point d'accès et le décrit",
    why: "Un programme a besoin de l'adresse du service de données, et d'une description lisible de ce qu'il peut demander.",
    fix: 'Complétez dcat:endpointURL, et dcat:endpointDescription avec le document OpenAPI ou les capabilities.',
    limits: 'On ne voit pas si la description est correcte.',
    notApplicable: "La fiche n'est pas un service de données.",
    messages: {
      noUrl:
        "{node} n'a pas d'URL utilisable du point d'accès. Complétez dcat:endpointURL avec l'adresse du service de données.",
      noDescription:
        "{node} n'a pas de description du point d'accès. Complétez dcat:endpointDescription : OpenAPI ou capabilities.",
      malformed:
        "{value} n'est pas une adresse qu'un programme peut appeler. Écrivez-la en entier, à partir de https://.",
      text: '{value} figure comme texte plutôt que comme IRI. Écrivez-le comme IRI.',
      same: "La description {value} est le point d'accès lui-même. Renvoyez au document OpenAPI ou aux capabilities.",
    },
  },
  'theme-classified': {
    title: "La fiche a un thème de la liste de l'UE ou de Belgif",
    why: "Les portails font parcourir ces thèmes ; une fiche sans thème n'y est pas trouvable.",
    fix: "Choisissez l'un des 13 thèmes de l'UE, comme http://publications.europa.eu/resource/authority/data-theme/ENVI.",
    limits: 'On ne voit pas si le thème convient aux données.',
    notApplicable: "Une série de jeux de données n'a pas besoin de thème : ses membres en ont un.",
    messages: {
      none: "{node} n'a pas de thème. Complétez dcat:theme avec l'un des 13 thèmes de l'UE.",
      spelling: "Le thème {value} n'est pas écrit comme dans sa liste de codes. Vouliez-vous dire {iri} ?",
      other:
        "Le thème {value} vient d'une liste que les portails ne font pas parcourir. Ajoutez l'un des 13 thèmes de l'UE.",
      text: "Le thème est le texte \"{value}\". Utilisez l'IRI de l'un des 13 thèmes de l'UE.",
      textMeant: 'Le thème est le texte "{value}". Vouliez-vous dire {iri} ?',
      namelessMeant: "Un thème n'a pas d'IRI ({node}). Vouliez-vous dire {iri} ?",
      nameless: "Un thème n'a pas d'IRI ({node}). Utilisez l'IRI de l'un des 13 thèmes de l'UE.",
    },
  },
  'vocabulary-terms-valid': {
    title: 'Les valeurs viennent de leur liste de codes',
    why: "Les portails filtrent et traduisent par code ; une valeur hors de la liste s'affiche brute ou pas du tout.",
    fix: "Remplacez la valeur par l'IRI exacte de la liste de codes.",
    limits:
      "Un terme correct peut quand même être le mauvais pour ces données. Les listes sont des copies d'une édition donnée.",
    notApplicable: "Aucune propriété avec une liste de codes n'est complétée.",
    messages: {
      text: '{path} est le texte "{value}". Utilisez une IRI qui commence par {list}.',
      textMeant: '{path} est le texte "{value}". Vouliez-vous dire {iri} ?',
      nameless: '{path} est un nœud sans IRI. Utilisez une IRI qui commence par {list}.',
      namelessMeant: '{path} est un nœud sans IRI. Vouliez-vous dire {iri} ?',
      spelling: "{value} n'est pas écrit comme dans la liste de codes. Vouliez-vous dire {iri} ?",
      unknown: '{value} ne figure pas dans la liste de codes. Choisissez un code dans {list}.',
      unknownMeant: '{value} ne figure pas dans la liste de codes. Vouliez-vous dire {iri} ?',
      retired: '{value} a été retiré de la liste de codes. Choisissez un autre code dans {list}.',
      retiredMeant: '{value} a été retiré de la liste de codes. Utilisez {iri}.',
      otherList:
        "{value} vient d'une autre liste que celles que les portails connaissent. Choisissez un code dans {list}.",
    },
  },
}
