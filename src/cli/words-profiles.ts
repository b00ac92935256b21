/** The words of `metakeur profiles`, and of the options about profiles and rules. */

import type { ProfileOptions } from './profile-options.ts'
import type { CliWords } from './words.ts'

interface ProfileWords {
  readonly command: CliWords['commands']['profiles']
  readonly options: Pick<CliWords['options'], keyof ProfileOptions>
}

export const profileWordsEn: ProfileWords = {
  command: {
    short: 'the profiles: version, status, number of rules, fingerprint of the shapes',
    arguments: '',
    about: 'Show the application profiles that metakeur checks, and where they come from.',
    usage: 'metakeur profiles [options]',
    examples: [
      ['metakeur profiles', ''],
      ['metakeur profiles --format json', ''],
    ],
  },
  options: {
    profile: {
      value: 'name',
      text: 'application profile, as id or id@version ("metakeur profiles" shows them), or a file with a profile of your own; several give all their findings, the first the score (default: what the metadata name, with HVD and open data where they apply)',
    },
    layers: {
      value: 'names',
      text: 'rules of these layers only: mandatory, recommended, range, codelist; commas between',
    },
    rule: {
      value: 'id=severity',
      text: 'judge a rule otherwise: blocking, error, warning, info, or off; repeatable',
    },
  },
}

export const profileWordsNl: ProfileWords = {
  command: {
    short: 'de profielen: versie, status, aantal regels, vingerafdruk van de shapes',
    arguments: '',
    about: 'Toon de applicatieprofielen die metakeur toetst, en waar ze vandaan komen.',
    usage: 'metakeur profiles [opties]',
    examples: [
      ['metakeur profiles', ''],
      ['metakeur profiles --format json', ''],
    ],
  },
  options: {
    profile: {
      value: 'naam',
      text: 'applicatieprofiel, als id of id@versie ("metakeur profiles" toont ze), of een bestand met een eigen profiel; van meerdere zie je alle bevindingen, het eerste geeft de score (standaard: wat de metadata vermelden, met HVD en open data waar ze gelden)',
    },
    layers: {
      value: 'namen',
      text: 'alleen regels van deze lagen: verplicht, aanbevolen, bereik, codelijsten; met een komma ertussen',
    },
    rule: {
      value: 'id=ernst',
      text: 'beoordeel een regel anders: blocking, error, warning, info, of off (uit); mag meermaals',
    },
  },
}
