import type { CheckTranslation } from './locale.ts'
import type { nlLoose } from './nl-loose.ts'

/** French words of the rules about the run as a whole (records/loose.ts). */
export const frLoose: Readonly<Record<keyof typeof nlLoose, CheckTranslation>> = {
  'distribution-orphan': {
    title: 'Chaque distribution appartient à un jeu de données',
    why: "Une distribution qui n'appartient à aucun jeu de données n'apparaît sur aucun portail. Personne ne trouve ces données.",
    fix: 'Ajoutez dcat:distribution au jeu de données auquel elle appartient, ou supprimez la distribution.',
    limits: "Le jeu de données peut se trouver dans un fichier qui n'a pas été lu.",
    notApplicable: "Aucune distribution n'est décrite.",
    messages: {
      orphan:
        'Aucun jeu de données ne nomme {node}. Rattachez-la à son jeu de données avec dcat:distribution, ou supprimez-la.',
    },
  },
  'record-in-several-sources': {
    title: 'Chaque fiche se trouve dans une seule source',
    why: "Ce que deux sources disent d'une même fiche est fusionné. Une faute peut donc se trouver dans chacune des deux.",
    fix: 'Gardez la fiche dans un seul fichier, ou contrôlez les fichiers séparément.',
    limits: 'Deux copies peuvent être voulues, comme un export à côté de sa source.',
    notApplicable: 'Une seule source a été lue.',
    messages: {
      restated: '{node} se trouve dans {count} sources ({sources}). Elles ont été fusionnées en une seule fiche.',
    },
  },
  'record-too-large': {
    title: 'Une fiche est assez petite pour être examinée en entier',
    why: "Trop de nœuds se rattachent à cette fiche ; ce qui est plus loin n'a pas été examiné.",
    fix: "Cherchez une chaîne ou un cercle de nœuds qui n'appartiennent pas à la fiche.",
    limits: 'Une très grande fiche peut être voulue.',
    notApplicable: "Aucune fiche n'a trop de nœuds.",
    messages: {
      truncated: "Plus de {most} nœuds se rattachent à {node}. Le reste n'a pas été examiné.",
    },
  },
  'profile-claim-unknown': {
    title: 'Le profil que nomment les métadonnées est connu',
    why: "Qui lit les métadonnées tire les règles du profil qu'elles nomment. D'un profil que personne ne connaît, aucune règle n'est contrôlée.",
    fix: 'Mettez l\'adresse de la version que vous suivez dans dct:conformsTo de l\'enregistrement de catalogue. "metakeur profiles" affiche les profils.',
    limits: 'Un profil que metakeur ne connaît pas peut exister.',
    notApplicable: 'Les métadonnées ne nomment aucun profil, ou vous choisissez le profil vous-même.',
    messages: {
      unknown:
        "{value} n'est pas un profil que metakeur connaît. Contrôlé selon {profile}. Nommez le profil que vous suivez, comme {claim}.",
      newer:
        '{value} est plus récent que ce que metakeur connaît. Contrôlé selon {profile}. Mettez metakeur à jour, ou nommez une version qui existe, comme {claim}.',
      other:
        '{value} est une version que metakeur ne connaît pas. Contrôlé selon {profile}. Nommez la version que vous suivez, comme {claim}.',
    },
  },
  'profile-claim-unfitting': {
    title: 'Le profil que nomment les métadonnées convient à leur contenu',
    why: "Un portail lit les métadonnées selon le profil qu'elles nomment, et passe ce que ce profil ne connaît pas.",
    fix: 'Nommez le profil que vous suivez, ou alignez les métadonnées sur le profil que vous nommez.',
    limits:
      "Seuls des signes clairs se voient : des termes d'une version ultérieure, et des métadonnées géographiques sans lieu.",
    notApplicable: 'Les métadonnées ne nomment aucun profil, ou vous choisissez le profil vous-même.',
    messages: {
      newTerm:
        'Les métadonnées nomment {profile}, et cette version ne connaît pas {term}. Nommez {claim}, ou omettez la propriété.',
      noPlace:
        "Les métadonnées nomment {profile}, mais rien n'y concerne un lieu. Complétez dct:spatial, ou nommez DCAT-AP-VL.",
      versions:
        'Les métadonnées nomment à la fois {dropped} et {profile}. Seule la plus récente a été contrôlée. Nommez une seule version.',
    },
  },
}
