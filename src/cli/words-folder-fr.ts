import type { folderNl } from './words-folder.ts'

/** The French words of reports that fill a folder. */
export const folderFr: typeof folderNl = {
  options: {
    splitBy: {
      value: 'partie',
      text: "un rapport par éditeur (publisher), point de contact (contact) ou catalogue (catalogue), dans le dossier de -o, avec un index ; html, csv et json, sauf si -f en nomme d'autres",
    },
  },
  errors: {
    'split-needs-folder': '{option} écrit un rapport par partie, dans un seul dossier.',
    'split-example': 'Nommez le dossier avec -o, une fois : --split-by publisher -o rapports/',
    'no-folder-format': '{format} est un seul fichier, et {file} un dossier.',
    'folder-formats':
      'Nommez un fichier, choisissez -f html, ou écrivez un rapport par éditeur avec --split-by publisher.',
  },
  reasons: {
    ENOENT: "le dossier n'existe pas",
    ENOTDIR: "le dossier n'existe pas",
    EACCES: "pas d'autorisation",
    EPERM: "pas d'autorisation",
    EISDIR: "c'est un dossier",
    ENOSPC: 'le disque est plein',
    EROFS: 'le disque est en lecture seule',

    EEXIST: "c'est un fichier",
    LINK: "c'est un lien qui mène hors de son dossier ; supprimez-le, ou nommez sa cible",
  },
  wrote: {
    wroteFolder: '{n} fichiers écrits dans {file}. Commencez par {start}.',
    nothingSent: "Rien n'a été envoyé : c'est à vous de le faire.",
    leftInFolder: "Des fichiers d'avant y sont encore, auxquels ce rapport ne renvoie pas : {n}, par exemple {file}",
  },
}
