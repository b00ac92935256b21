import type { CheckTranslation } from './locale.ts'
import type { nlChecks2 } from './nl-checks-2.ts'

/** French words of the checks that nl-checks-2.ts words in Dutch. */
export const frChecks2: Readonly<Record<keyof typeof nlChecks2, CheckTranslation>> = {
  'contact-functional': {
    title: 'Le point de contact est une boîte fonctionnelle, pas une personne',
    why: "Le nom d'une personne est une donnée à caractère personnel, et il n'est plus juste quand cette personne change de fonction.",
    fix: "Donnez la boîte d'une équipe ou d'une tâche, comme data@ ou info@, et décrivez le point de contact comme vcard:Organization.",
    limits: "Seule la forme de l'adresse compte ; une boîte partagée au nom d'une personne est refusée.",
    notApplicable: "Il n'y a pas de point de contact avec une adresse électronique.",
    messages: {
      personName:
        "L'adresse électronique {mail} semble être celle d'une personne. Donnez une boîte fonctionnelle, comme data@ ou info@.",
      freemail:
        "L'adresse électronique {mail} est une adresse privée. Donnez une boîte fonctionnelle de l'organisation.",
      personClass:
        'Le point de contact est décrit comme une personne ({class}). Faites-en un vcard:Organization avec une boîte fonctionnelle.',
      unclear:
        'On ne voit pas si {mail} est à une équipe ou à une personne. Donnez une boîte qui le montre, comme data@ ou info@.',
    },
  },
  'contact-usable': {
    title: 'Le point de contact est joignable',
    why: 'Qui a une question ou trouve une faute doit pouvoir joindre ceux qui peuvent la réparer.',
    fix: "Donnez au point de contact l'adresse d'une boîte fonctionnelle ou l'adresse web d'un formulaire.",
    limits: "On ne voit pas si quelqu'un répond.",
    notApplicable: 'Vaut toujours pour les jeux de données, les services de données et les catalogues.',
    messages: {
      missing:
        "{node} n'a pas de point de contact. Ajoutez dcat:contactPoint avec l'adresse d'une boîte fonctionnelle.",
      husk: "Le point de contact n'a ni adresse électronique ni nom. Complétez vcard:hasEmail avec une boîte fonctionnelle.",
      placeholder:
        'Le point de contact a pour adresse {value}, une valeur de remplissage. Donnez une boîte fonctionnelle.',
      badMail: "{value} n'est pas une adresse électronique. Écrivez vcard:hasEmail avec mailto: et une seule adresse.",
      badPage:
        "{value} n'est pas une adresse web. Écrivez-la à partir de https://, ou donnez une adresse électronique dans vcard:hasEmail.",
      phoneOnly:
        "Le point de contact n'a qu'un numéro de téléphone. Complétez vcard:hasEmail avec une boîte fonctionnelle.",
      nameOnly:
        'Le point de contact a un nom, mais ni adresse électronique ni formulaire. Complétez vcard:hasEmail avec une boîte fonctionnelle.',
      text: 'Le point de contact est un texte ("{value}"). Décrivez-le comme vcard:Organization avec vcard:fn et vcard:hasEmail.',
    },
  },
  'date-order': {
    title: 'Les dates se suivent dans le bon ordre',
    why: "Si des dates se contredisent, l'une au moins est fausse, et personne ne voit plus ce qui est nouveau.",
    fix: "Corrigez la date fausse : d'abord la création, puis la publication, puis la modification ; le début avant la fin.",
    limits: "L'ordre peut être correct alors que les dates sont fausses.",
    notApplicable: "Il n'y a pas deux dates à comparer.",
    messages: {
      issuedBeforeCreated:
        "{node} a pour date de publication {value}, avant la création ({other}). Corrigez l'une des deux dates.",
      modifiedBeforeIssued:
        "{node} a pour date de modification {value}, avant la publication ({other}). Corrigez l'une des deux dates.",
      modifiedBeforeCreated:
        "{node} a pour date de modification {value}, avant la création ({other}). Corrigez l'une des deux dates.",
      endBeforeStart:
        'La période se termine le {value}, avant son début ({other}). Inversez les dates ou corrigez-les.',
      issuedBeforeStart:
        "{node} a pour date de publication {value}, avant le début de la période des données ({other}). Corrigez l'une des deux dates.",
    },
  },
  'dates-plausible': {
    title: 'Les dates sont possibles',
    why: 'Les portails trient et filtrent par date ; avec une date impossible, la fiche se trouve au mauvais endroit.',
    fix: 'Écrivez la vraie date sous la forme AAAA-MM-JJ, ou omettez la propriété si vous ne la connaissez pas.',
    limits: 'Une date fausse mais possible ne se remarque pas.',
    notApplicable: "Il n'y a aucune date.",
    messages: {
      empty: '{path} est vide pour {node}. Écrivez la date sous la forme AAAA-MM-JJ, ou omettez la propriété.',
      noDate:
        '{path} est "{value}", et ce n\'est pas une date que les logiciels lisent. Écrivez-la sous la forme AAAA-MM-JJ.',
      noSuchDay: '{path} est "{value}", un jour ou une heure qui n\'existe pas. Corrigez la date.',
      standIn:
        "{path} est {value}, le jour qu'un logiciel inscrit quand il ne connaît pas la date. Donnez la vraie date, l'année seule, ou rien.",
      future: '{path} est {value}, après le {asOf}, jour de ce contrôle. Corrigez la date.',
      old: "{path} est {value}, avant 1900. Corrigez l'année.",
    },
  },
  'declared-format-matches-response': {
    title: 'Le fichier a le format indiqué',
    why: "Un logiciel ouvre un fichier selon le format indiqué ; si une page ou autre chose arrive, il n'y parvient pas.",
    fix: "Corrigez dct:format et dcat:mediaType, ou l'adresse.",
    limits: 'Seuls le type et les premiers octets comptent ; on ne voit pas si tout le fichier est valide.',
    notApplicable: "Aucune distribution n'a à la fois un format et une adresse web.",
    messages: {
      differs: "{node} a pour format {declared}, mais {value} donne {answer}. Corrigez le format ou l'adresse.",
    },
  },
  'definitions-linked': {
    title: 'Un lien mène à la signification des données',
    why: 'Sans modèle de données ni schéma, personne ne sait ce que signifie une colonne, un code ou un objet, et chacun devine à son tour.',
    fix: "Renvoyez avec dct:conformsTo à un modèle OSLO, un XSD, un JSON Schema, des métadonnées CSVW ou un catalogue d'objets.",
    limits: 'On ne voit pas si les données suivent le modèle.',
    notApplicable: "Les services de données sont décrits par la description de leur point d'accès.",
    messages: {
      none: "{node} ne renvoie à aucun modèle de données ni schéma. Ajoutez dct:conformsTo avec l'IRI d'un modèle OSLO, d'un XSD ou d'un JSON Schema.",
      pageOnly:
        "{node} renvoie à une documentation, mais pas à un modèle de données. Ajoutez dct:conformsTo avec l'IRI d'un modèle OSLO, d'un XSD ou d'un JSON Schema.",
    },
  },
  'derivation-linked': {
    title: 'Les données dérivées renvoient à leur source',
    why: 'Qui trouve une faute doit pouvoir aller à la source authentique, où elle est réparée pour tous.',
    fix: 'Renvoyez avec dct:source ou prov:wasDerivedFrom au jeu de données dont celui-ci est issu.',
    limits: 'Seule une dérivation que le texte mentionne lui-même se remarque.',
    notApplicable: "Rien n'indique que les données dérivent d'autres données.",
    messages: {
      words:
        'Le texte dit "{phrase}", mais aucune source n\'est liée. Ajoutez dct:source avec l\'IRI de la source authentique.',
      textOnly:
        "La source n'est donnée qu'en mots (\"{value}\"). Donnez l'IRI de la source authentique dans dct:source.",
      nodeOnly: "La source n'a pas d'IRI ({node}). Donnez l'IRI de la source authentique dans dct:source.",
    },
  },
  'description-substantive': {
    title: 'La description en dit assez',
    why: "On décide à la lecture de la description si les données sont utiles ; quelques mots n'y suffisent pas.",
    fix: 'Dites en au moins 200 caractères ce que contiennent les données, pourquoi et comment elles sont faites, et à quoi elles ne servent pas.',
    limits: 'Seuls la longueur et le recouvrement avec le titre comptent ; on ne voit pas si le texte est utile.',
    notApplicable: 'Vaut toujours pour les jeux de données, les services de données et les séries de jeux de données.',
    messages: {
      copied: 'La même description figure sous plus de cinq autres titres. Dites ce qui est propre à {node}.',
      missing:
        "{node} n'a pas de description. Dites en quelque {enough:200} caractères le contenu, le but, la méthode et les limites.",
      placeholder:
        'La description "{value}" ne dit rien. Dites ce que contiennent les données, pourquoi, comment et avec quelles limites.',
      repeatsTitle:
        'La description répète le titre. Dites ce que contiennent les données, pourquoi, comment elles sont faites et leurs limites.',
      short:
        'La description compte {length} caractères ; il en faut {enough:200}. Dites aussi pourquoi et comment les données sont faites, et leurs limites.',
      long: 'La description compte {length} caractères ; peu de gens lisent cela. Tenez-vous-en à {most:4000} et mettez le reste dans une documentation.',
    },
  },
  'distribution-unique': {
    title: 'Chaque distribution est différente',
    why: "Donner deux fois le même fichier ou la même page, c'est offrir un choix qui n'en est pas un.",
    fix: 'Supprimez la distribution en double, ou donnez à chacune sa propre URL de téléchargement ou son format.',
    limits: 'Un même fichier sous deux noms ne se remarque pas.',
    notApplicable: "Le jeu de données n'a pas deux distributions avec une adresse.",
    messages: {
      sameDownload: '{value} est le téléchargement de {count} distributions de ce jeu de données. Supprimez le double.',
      sameAccess:
        '{count} distributions de ce jeu de données partagent {value} sans différence de format. Supprimez le double, ou complétez dcat:downloadURL ou dct:format.',
    },
  },
  'exchange-profile-valid': {
    title: 'La fiche suit les règles de DCAT-AP',
    why: "Les portails fédéraux et européens moissonnent avec DCAT-AP ; une fiche qui s'en écarte est réparée, montrée en partie ou refusée.",
    fix: 'Réparez ce que DCAT-AP demande en plus du profil flamand ; chaque constatation nomme la propriété.',
    limits: 'On ne peut pas prévoir ce que fait un moissonneur donné.',
    notApplicable: 'DCAT-AP est lui-même le profil choisi.',
    messages: {},
  },
  'iri-wellformed': {
    title: 'Chaque IRI est bien formée',
    why: 'Une IRI mal formée est un lien mort, et beaucoup de logiciels refusent un fichier qui en contient une.',
    fix: "Écrivez l'adresse entière à partir de https:// (ou mailto:, tel:, urn:) et remplacez les espaces par %20.",
    limits: "Seule la forme compte ; on ne voit pas si quelque chose s'y trouve.",
    notApplicable: "Il n'y a pas d'IRI dans la fiche.",
    messages: {
      empty: "Une IRI est vide ({node}). Complétez l'adresse ou supprimez la propriété.",
      relative: "{value} n'est pas une adresse complète. Écrivez-la à partir de https://.",
      space: '"{value}" contient une espace. Écrivez-la %20, ou corrigez l\'adresse.',
      character:
        '"{value}" contient un caractère qui n\'est pas admis dans une IRI. Écrivez-le comme code %, ou corrigez l\'adresse.',
      scheme:
        '{value} commence par "{scheme}:", ce qui n\'existe pas ici. Commencez par https://, mailto:, tel: ou urn:.',
      host: "{value} n'a pas de nom de domaine correct. Corrigez ce qui suit le début de l'adresse.",
      percent: '{value} contient un % sans deux chiffres hexadécimaux. Écrivez un vrai % comme %25.',
      webInMail:
        '{value} est une adresse web écrite comme adresse électronique. Retirez "mailto:", ou donnez une adresse électronique.',
    },
  },
  'keywords-adequate': {
    title: 'Il y a assez de mots-clés, chacun avec une seule notion',
    why: "Moteurs de recherche et filtres utilisent les mots-clés ; une liste dans un seul mot-clé ne correspond à rien, et les mots du titre n'ajoutent rien.",
    fix: 'Donnez de 3 à 25 mots-clés en néerlandais, chacun avec une seule notion, et avec des mots qui ne sont pas dans le titre.',
    limits: "Ils sont comptés ; on ne voit pas s'ils conviennent.",
    notApplicable: 'Vaut toujours pour les jeux de données et les services de données.',
    messages: {
      missing: "{node} n'a pas de mots-clés. Ajoutez-en au moins {enough:3}, avec des mots que les gens cherchent.",
      noDutch:
        "{node} n'a pas de mots-clés en néerlandais, seulement dans d'autres langues. Ajoutez-en au moins {enough:3} en néerlandais.",
      joined: 'Le mot-clé "{value}" en contient plusieurs. Faites de chacun un dcat:keyword distinct.',
      tooFew:
        '{node} a trop peu de mots-clés en néerlandais ({count}). Donnez-en au moins {enough:3}, aussi des synonymes et des mots plus larges.',
      inTitle:
        'Le mot-clé "{value}" ne fait que répéter le titre. Ajoutez des mots-clés qui ne sont pas dans le titre, comme des synonymes.',
      tooMany: '{node} a {count} mots-clés. Gardez les {most:25} qui conviennent le mieux.',
    },
  },
  'links-alive': {
    title: 'Les liens fonctionnent',
    why: "Un lien mort rend les données inaccessibles, si bien décrites qu'elles soient.",
    fix: 'Réparez le lien, ou retirez la distribution.',
    limits: "Le contenu derrière le lien n'est pas examiné.",
    notApplicable: "Il n'y a pas d'adresse http ou https.",
    messages: {
      dead: '{value} ne répond pas ({answer}). Réparez le lien ou retirez-le.',
    },
  },
  'mandatory-complete': {
    title: 'Les propriétés obligatoires sont complétées',
    why: 'Le profil ne rend obligatoires que quelques propriétés, et les portails comptent sur chacune.',
    fix: 'Complétez ce qui manque ; un nœud vide ou une valeur de remplissage comme "inconnu" compte comme manquant.',
    limits: 'On ne voit pas si ce qui est écrit est correct.',
    notApplicable: 'Vaut toujours.',
    messages: {
      missing: '{path} manque : {node}. Complétez cette propriété : le profil la rend obligatoire.',
      empty: '{path} est vide : {node}. Complétez cette propriété : le profil la rend obligatoire.',
      placeholder:
        '{path} est "{value}", une valeur de remplissage : {node}. Donnez la vraie valeur : le profil la rend obligatoire.',
      husk: '{path} est un nœud sans contenu : {node}. Décrivez-le ou renvoyez par une IRI : le profil le rend obligatoire.',
    },
  },
  'modified-present': {
    title: 'La date de la dernière modification est indiquée',
    why: 'Sans dct:modified, personne ne voit si les données sont récentes, et les moissonneurs ne savent pas ce qui a changé.',
    fix: 'Faites compléter dct:modified par la tâche qui publie les données, sur le jeu de données ou sur ses distributions.',
    limits: 'On ne voit pas si la date est tenue à jour.',
    notApplicable: 'Séries de jeux de données : leurs membres portent les dates.',
    messages: {
      missing: "{node} n'a pas de date de modification. Faites compléter dct:modified par la tâche de publication.",
      issuedOnly:
        '{node} a une date de publication, mais pas de date de modification. Faites compléter dct:modified par la tâche de publication.',
      standIn:
        'La date de modification est {value}, une valeur de remplissage : {node}. Faites compléter la vraie date par la tâche de publication.',
    },
  },
  'nl-title-description': {
    title: 'Le titre et la description existent en néerlandais',
    why: "Les portails flamands affichent et fouillent les textes marqués @nl ; sans ce code de langue, un texte néerlandais n'est pas trouvable comme tel.",
    fix: 'Donnez le titre et la description en néerlandais, avec le code de langue @nl.',
    limits: 'On ne voit pas si le texte est bon ni si un code de langue est correct.',
    notApplicable:
      'Vaut toujours pour les jeux de données, les services de données, les séries de jeux de données et les catalogues.',
    messages: {
      missing: '{path} manque : {node}. Écrivez un texte en néerlandais avec le code de langue @nl.',
      otherLanguage:
        "{path} n'existe que dans d'autres langues ({languages}) : {node}. Ajoutez un texte en néerlandais avec @nl.",
      untagged: "{path} semble être en néerlandais, mais n'a pas de code de langue : {node}. Ajoutez-y @nl.",
      untaggedOther:
        "{path} n'a pas de code de langue et semble être dans une autre langue ({languages}) : {node}. Ajoutez le code de langue, et un texte en néerlandais avec @nl.",
      untaggedUnknown:
        "{path} n'a pas de code de langue : {node}. Si c'est du néerlandais, ajoutez-y @nl ; sinon, ajoutez un texte en néerlandais.",
    },
  },
  'no-login-wall': {
    title: 'Les données publiques ne demandent pas de connexion',
    why: "Des données dites publiques qui demandent une connexion ne le sont ni pour l'utilisateur ni pour le logiciel.",
    fix: "Ouvrez l'adresse, ou indiquez RESTRICTED comme droits d'accès.",
    limits: 'Les écrans de cookies et de consentement ne se voient pas.',
    notApplicable: "Les droits d'accès ne sont pas PUBLIC, ou il n'y a pas d'adresse.",
    messages: {
      login:
        "{value} demande une connexion, alors que les données sont PUBLIC. Ouvrez l'adresse, ou corrigez dct:accessRights.",
    },
  },
  'no-national-number': {
    title: 'Les métadonnées ne contiennent pas de numéro de registre national',
    why: 'Un numéro de registre national désigne une seule personne ; le publier est une fuite de données.',
    fix: 'Retirez le numéro à la source, avertissez votre délégué à la protection des données et faites effacer leur copie aux moissonneurs.',
    limits:
      'Parmi des codes quelconques de onze chiffres, 0,24 % y ressemblent ; les numéros de téléphone, IRI, UUID et noms de fichiers ne comptent pas.',
    notApplicable: 'Vaut toujours.',
    messages: {
      written:
        '{path} contient un numéro de registre national ({masked}). Retirez-le et avertissez votre délégué à la protection des données.',
      separated:
        "{path} contient onze chiffres valables comme numéro de registre national ({masked}). Retirez-les, sauf s'il s'agit d'un autre code.",
      bare: '{path} contient onze chiffres qui peuvent être un numéro de registre national ({masked}). Vérifiez, puis retirez-le.',
    },
  },
  'no-secrets': {
    title: 'Les métadonnées ne contiennent ni mots de passe ni clés',
    why: "Les métadonnées sont publiques : qui y lit une clé peut s'en servir, et les moissonneurs l'ont déjà copiée.",
    fix: "Révoquez d'abord la clé ou le mot de passe, car des copies restent ; retirez-le ensuite des métadonnées.",
    limits: 'Les clés qui ressemblent à des mots ordinaires ne se remarquent pas.',
    notApplicable: 'Vaut toujours.',
    messages: {
      urlPassword:
        "{path} contient un mot de passe dans une adresse web ({length} caractères, SHA-256 {hash}...). Changez-le d'abord, retirez-le ensuite.",
      queryKey:
        '{path} contient une clé dans une adresse web ({length} caractères, SHA-256 {hash}...). Révoquez-la, puis retirez-la.',
      signedUrl:
        "{path} contient une adresse web signée ({length} caractères, SHA-256 {hash}...). Révoquez-la, puis donnez l'adresse ordinaire.",
      token: "{path} contient un jeton d'accès ({length} caractères, SHA-256 {hash}...). Révoquez-le, puis retirez-le.",
      privateKey:
        '{path} contient une clé privée ({length} caractères, SHA-256 {hash}...). Révoquez-la, puis retirez-la.',
      awsKey: "{path} contient une clé d'accès d'AWS (SHA-256 {hash}...). Révoquez-la, puis retirez-la.",
      writtenPassword:
        "{path} contient un mot de passe dans le texte ({length} caractères, SHA-256 {hash}...). Changez-le d'abord, retirez-le ensuite.",
      ownIri:
        "L'IRI de la fiche elle-même contient un secret ({length} caractères, SHA-256 {hash}...). Révoquez-le, puis changez l'IRI.",
    },
  },
  'parse-clean': {
    title: 'La source se lit sans réparation',
    why: "La plupart des logiciels refusent un fichier qui contient une seule faute, si bien que rien n'en arrive sur un portail.",
    fix: "Réparez le fichier aux lignes que nomme le lecteur, ou corrigez l'export qui l'a produit.",
    limits: 'Un fichier lisible peut encore dire des choses fausses.',
    notApplicable: 'Vaut toujours.',
    messages: {
      incomplete:
        "{source} ne peut pas être lu jusqu'à la fin ; la plupart des logiciels le refusent donc en entier. Réparez la ligne fautive.",
      skipped: '{skipped} des {all} triplets de {source} ne sont pas lisibles tels quels. Réparez ces lignes.',
    },
  },
  'placeholder-free': {
    title: "Aucune valeur n'est une valeur de remplissage",
    why: 'Une valeur de remplissage comme "inconnu" paraît complétée, si bien que personne ne voit que la vraie valeur manque.',
    fix: 'Donnez la vraie valeur, ou supprimez la propriété.',
    limits: 'Seules les valeurs de remplissage connues se remarquent ; pas un non-sens qui paraît vrai.',
    notApplicable: "Aucun texte, nom, page ou adresse électronique n'est complété.",
    messages: {
      text: '{path} est "{value}", ce qui ne dit rien : {node}. Donnez la vraie valeur ou supprimez-la.',
      address: '{path} est {value}, ce qui ne mène nulle part : {node}. Donnez la vraie adresse ou supprimez-la.',
    },
  },
  'provenance-stated': {
    title: 'La provenance des données est indiquée',
    why: "Qui ne sait pas d'où viennent des données ne peut pas juger à quoi elles servent.",
    fix: 'Dites dans dct:provenance à partir de quoi, par qui et comment les données sont faites, ou renvoyez à la source avec dct:source.',
    limits: "On ne voit pas si l'explication est correcte.",
    notApplicable: 'Services de données : leurs jeux de données donnent la provenance.',
    messages: {
      missing:
        "{node} ne dit pas d'où viennent les données. Ajoutez dct:provenance avec une phrase, ou dct:source avec un lien.",
      short:
        "L'explication de la provenance compte {length} caractères. Dites en une phrase à partir de quoi, par qui et comment les données sont faites.",
      nothing:
        "L'explication de la provenance ne dit rien. Écrivez à partir de quoi, par qui et comment les données sont faites.",
    },
  },
  'restricted-not-openly-served': {
    title: 'Des données protégées ne sont pas accessibles à tous',
    why: "Des données qui doivent être protégées et qu'on obtient sans connexion sont une fuite.",
    fix: "Fermez l'adresse, ou corrigez les droits d'accès si les données sont quand même publiques.",
    limits: "Les règles du réseau peuvent être différentes pour d'autres visiteurs.",
    notApplicable: "Les droits d'accès sont PUBLIC ou absents, ou il n'y a ni téléchargement ni point d'accès.",
    messages: {
      open: "{value} donne des données à tous, alors que les droits d'accès ne sont pas PUBLIC. Fermez-le, ou corrigez dct:accessRights.",
    },
  },
  'shacl-valid': {
    title: 'La fiche suit les règles de son profil',
    why: "Une fiche qui s'écarte de son profil d'application est refusée ou montrée en partie par les portails qui s'y fient.",
    fix: 'Réparez les constatations des règles SHACL ; chaque règle dit ce que vous devez faire.',
    limits: 'Les règles SHACL regardent la forme ; on ne voit pas si une valeur est correcte.',
    notApplicable: 'Vaut toujours : un profil est toujours choisi.',
    messages: {},
  },
  'title-substantive': {
    title: "Le titre dit de quoi il s'agit",
    why: 'Dans une liste de résultats, on ne voit guère plus que le titre ; on passe un code ou un mot isolé.',
    fix: 'Écrivez en mots ordinaires ce que montrent les données, pour quel lieu et, si cela compte, quelle année : 10 à 120 caractères.',
    limits: 'On ne voit pas si le titre est correct.',
    notApplicable: 'Vaut toujours pour les jeux de données, les services de données et les séries de jeux de données.',
    messages: {
      missing:
        "{node} n'a pas de titre. Écrivez en {shortest:10} à {longest:120} caractères de quoi il s'agit, pour quel lieu et quelle année.",
      placeholder: 'Le titre "{value}" ne dit rien. Écrivez de quoi il s\'agit, pour quel lieu et quelle année.',
      code: 'Le titre "{value}" est un code ou un nom de fichier. Écrivez en mots de quoi il s\'agit, pour quel lieu et quelle année.',
      capitals: 'Le titre "{value}" est en majuscules. Écrivez-le en lettres ordinaires et dites quoi, où et quand.',
      oneWord: 'Le titre "{value}" est un seul mot. Précisez quoi, pour quel lieu ou quelle année.',
      short:
        'Le titre "{value}" est trop court ({length} caractères). Écrivez-en au moins {shortest:10} : quoi, où, quand.',
      long: 'Le titre compte {length} caractères, si bien que les listes le coupent. Tenez-vous-en à {longest:120} et mettez le reste dans la description.',
    },
  },
}
