/** Words of reports that fill a folder. */

/** Keys of what can be wrong with a folder. */
export type FolderErrorKey = 'split-needs-folder' | 'split-example' | 'no-folder-format' | 'folder-formats'

/** What is said when a folder was filled. */
export interface FolderWords {
  readonly wroteFolder: string
  /** Behind it, after --split-by. */
  readonly nothingSent: string
  /** Behind it, when the folder holds files of an earlier run. */
  readonly leftInFolder: string
}

interface Words {
  readonly options: { readonly splitBy: { readonly value: string; readonly text: string } }
  readonly errors: Readonly<Record<FolderErrorKey, string>>
  /** Why a file could not be written, by the code of the operating system or our own. */
  readonly reasons: Readonly<Record<string, string>>
  readonly wrote: FolderWords
}

export const folderEn: Words = {
  options: {
    splitBy: {
      value: 'party',
      text: 'one report for each publisher, contact or catalogue, in the folder of -o, with an index; html, csv and json unless -f names others',
    },
  },
  errors: {
    'split-needs-folder': '{option} writes a report for each party, into one folder.',
    'split-example': 'Name the folder with -o, once: --split-by publisher -o reports/',
    'no-folder-format': '{format} is one file, and {file} a folder.',
    'folder-formats': 'Name a file, choose -f html, or write a report for each publisher with --split-by publisher.',
  },
  reasons: {
    ENOENT: 'the folder does not exist',
    ENOTDIR: 'the folder does not exist',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    EEXIST: 'it is a file',
    LINK: 'it is a link that leads out of its folder; remove it, or name its target',
  },
  wrote: {
    wroteFolder: '{n} files written to {file}. Begin with {start}.',
    nothingSent: 'Nothing was sent: that is up to you.',
    leftInFolder: 'Files of an earlier run are still there, and this report does not lead to them: {n}, such as {file}',
  },
}

export const folderNl: Words = {
  options: {
    splitBy: {
      value: 'partij',
      text: 'een rapport per uitgever (publisher), contact (contact) of catalogus (catalogue), in de map van -o, met een index; html, csv en json, tenzij -f andere noemt',
    },
  },
  errors: {
    'split-needs-folder': '{option} schrijft een rapport per partij, in één map.',
    'split-example': 'Noem de map met -o, één keer: --split-by publisher -o rapporten/',
    'no-folder-format': '{format} is één bestand, en {file} een map.',
    'folder-formats': 'Noem een bestand, kies -f html, of schrijf een rapport per uitgever met --split-by publisher.',
  },
  reasons: {
    ENOENT: 'de map bestaat niet',
    ENOTDIR: 'de map bestaat niet',
    EACCES: 'geen toestemming',
    EPERM: 'geen toestemming',
    EISDIR: 'het is een map',
    ENOSPC: 'de schijf is vol',
    EROFS: 'de schijf is alleen-lezen',

    EEXIST: 'het is een bestand',
    LINK: 'het is een link die buiten zijn map leidt; verwijder hem, of noem zijn doel',
  },
  wrote: {
    wroteFolder: '{n} bestanden geschreven naar {file}. Begin met {start}.',
    nothingSent: 'Er is niets verstuurd: dat doe je zelf.',
    leftInFolder:
      'Er staan nog bestanden van een vorige keer, waar dit rapport niet naar verwijst: {n}, bijvoorbeeld {file}',
  },
}
