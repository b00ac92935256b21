/** Words of options that would do nothing. */
import type { LocaleTag } from '../locales/locale.ts'

export type IdleErrorKey =
  | 'idle-format'
  | 'idle-format.hint'
  | 'idle-sheet'
  | 'idle-sheet.hint'
  | 'idle-map'
  | 'idle-map.hint'

export const idleErrors: Readonly<Record<LocaleTag, Readonly<Record<IdleErrorKey, string>>>> = {
  en: {
    'idle-format': '{option} does nothing here: it is for {formats}.',
    'idle-format.hint': 'Add -f {format} -o report.{extension}, or leave {option} out.',
    'idle-sheet': '{option} does nothing here: no Excel file was read.',
    'idle-sheet.hint': 'Name an Excel file (.xlsx), or leave {option} out.',
    'idle-map': '{option} does nothing here: no CSV, Excel or JSON file was read.',
    'idle-map.hint': 'Name the file that the mapping is for, or leave {option} out.',
  },
  nl: {
    'idle-format': '{option} doet hier niets: het is voor {formats}.',
    'idle-format.hint': 'Voeg -f {format} -o rapport.{extension} toe, of laat {option} weg.',
    'idle-sheet': '{option} doet hier niets: er is geen Excel-bestand gelezen.',
    'idle-sheet.hint': 'Noem een Excel-bestand (.xlsx), of laat {option} weg.',
    'idle-map': '{option} doet hier niets: er is geen CSV-, Excel- of JSON-bestand gelezen.',
    'idle-map.hint': 'Noem het bestand waarvoor de mapping is, of laat {option} weg.',
  },
  fr: {
    'idle-format': "{option} n'a pas d'effet ici : l'option est pour {formats}.",
    'idle-format.hint': 'Ajoutez -f {format} -o rapport.{extension}, ou omettez {option}.',
    'idle-sheet': "{option} n'a pas d'effet ici : aucun fichier Excel n'a été lu.",
    'idle-sheet.hint': 'Nommez un fichier Excel (.xlsx), ou omettez {option}.',
    'idle-map': "{option} n'a pas d'effet ici : aucun fichier CSV, Excel ou JSON n'a été lu.",
    'idle-map.hint': 'Nommez le fichier pour lequel la mise en correspondance est faite, ou omettez {option}.',
  },
  de: {
    'idle-format': '{option} bewirkt hier nichts: Die Option ist für {formats}.',
    'idle-format.hint': 'Ergänzen Sie -f {format} -o bericht.{extension}, oder lassen Sie {option} weg.',
    'idle-sheet': '{option} bewirkt hier nichts: Es wurde keine Excel-Datei gelesen.',
    'idle-sheet.hint': 'Nennen Sie eine Excel-Datei (.xlsx), oder lassen Sie {option} weg.',
    'idle-map': '{option} bewirkt hier nichts: Es wurde keine CSV-, Excel- oder JSON-Datei gelesen.',
    'idle-map.hint': 'Nennen Sie die Datei, für die das Mapping ist, oder lassen Sie {option} weg.',
  },
}
