/** French words of the rules of the texts that no shape holds (`text-rules.ts`), by id. */
export const textRulesFr: Readonly<Record<string, string>> = {
  TR010:
    "Qu'un fichier contienne toutes les données se lit dans le fichier, pas dans ses métadonnées. Ces contrôles disent bien s'il y a un fichier à télécharger.",
  TR012:
    "On ne sait qu'après avoir lu les deux textes si une licence dit déjà ce que disent les droits. Le contrôle trouve bien où droits d'accès et licence se contredisent.",
  TR013:
    "Une permission : toute adresse compte comme point d'accès, aussi la page principale d'un service ou une page à son sujet.",
  TR021:
    "On ne sait qu'après les avoir lus si des jeux de données partagent une spécification. Le contrôle trouve ce qui n'est dans aucune série mais semble y appartenir.",
  TR022:
    "Aucun champ ne dit qu'une série est divisée par lieu, et une délimitation grossière n'est pas une faute. Le contrôle juge chaque délimitation en soi.",
  TR049:
    "L'éditeur officiel lie aussi dcat:hadRole à une liste de types de représentation. C'est une méprise de son modèle ; metakeur ne le demande donc pas.",
  TR070:
    "Quel rôle d'une fiche ISO devient l'éditeur est décidé avant que la fiche soit du DCAT. Ce qui peut être jugé est le résultat : y a-t-il un éditeur ?",
  TR071:
    'La conversion même a lieu avant metakeur. Ce qui peut être jugé est le résultat : un rôle mentionné comme attribution figure aussi dans sa propre propriété.',
  TR081:
    'Les règles des données de forte valeur valent pour une fiche qui nomme le règlement ou une catégorie, ou qui déclare le profil ; pour aucune autre.',
  TR082:
    "Un fichier qui ne nomme nulle part le règlement n'a pas de fiche de forte valeur selon la loi. S'il y a une catégorie ou un mot-clé qui le dit, metakeur demande le règlement.",
  TR091:
    "Omis à dessein : la liste européenne des organismes ne lie que les institutions de l'UE. En Flandre, le contrôle cherche un numéro OVO.",
}
