import type { ProfileOptions } from './profile-options.ts'
import type { CliWords } from './words.ts'

/** The German words of `metakeur profiles`, and of the options about profiles and rules. */
export const profileWordsDe: {
  readonly command: CliWords['commands']['profiles']
  readonly options: Pick<CliWords['options'], keyof ProfileOptions>
} = {
  command: {
    short: 'die Profile: Version, Status, Zahl der Regeln, Fingerabdruck der Shapes',
    arguments: '',
    about: 'Zeigt die Anwendungsprofile, die metakeur prüft, und woher sie kommen.',
    usage: 'metakeur profiles [Optionen]',
    examples: [
      ['metakeur profiles', ''],
      ['metakeur profiles --format json', ''],
    ],
  },
  options: {
    profile: {
      value: 'Name',
      text: 'Anwendungsprofil, als id oder id@version ("metakeur profiles" zeigt sie), oder eine Datei mit einem eigenen Profil; von mehreren sehen Sie alle Befunde, das erste gibt die Wertung (Standard: was die Metadaten nennen, mit HVD und Open Data, wo sie gelten)',
    },
    layers: {
      value: 'Namen',
      text: 'nur Regeln dieser Schichten: mandatory, recommended, range, codelist; mit Komma dazwischen',
    },
    rule: {
      value: 'id=Schwere',
      text: 'eine Regel anders bewerten: blocking, error, warning, info, oder off (aus); mehrmals möglich',
    },
  },
}
