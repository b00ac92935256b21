import type { profileWordsNl } from './words-profiles.ts'

/** The French words of `metakeur profiles`, and of the options about profiles and rules. */
export const profileWordsFr: typeof profileWordsNl = {
  command: {
    short: 'les profils : version, statut, nombre de règles, empreinte des shapes',
    arguments: '',
    about: "Affichez les profils d'application que metakeur contrôle, et d'où ils viennent.",
    usage: 'metakeur profiles [options]',
    examples: [
      ['metakeur profiles', ''],
      ['metakeur profiles --format json', ''],
    ],
  },
  options: {
    profile: {
      value: 'nom',
      text: 'profil d\'application, comme id ou id@version ("metakeur profiles" les affiche), ou un fichier avec votre propre profil ; de plusieurs, vous voyez toutes les constatations, le premier donne le score (par défaut : ce que mentionnent les métadonnées, avec HVD et les données ouvertes là où ils valent)',
    },
    layers: {
      value: 'noms',
      text: 'seulement les règles de ces couches : mandatory (obligatoire), recommended (recommandé), range (valeurs admises), codelist (listes de codes) ; séparées par des virgules',
    },
    rule: {
      value: 'id=gravité',
      text: 'jugez une règle autrement : blocking, error, warning, info, ou off (désactivée) ; peut se répéter',
    },
  },
}
