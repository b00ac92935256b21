import type { FolderErrorKey, FolderWords } from './words-folder.ts'

/** German words of reports that fill a folder. */
export const folderDe: {
  readonly options: { readonly splitBy: { readonly value: string; readonly text: string } }
  readonly errors: Readonly<Record<FolderErrorKey, string>>
  readonly reasons: Readonly<Record<string, string>>
  readonly wrote: FolderWords
} = {
  options: {
    splitBy: {
      value: 'Stelle',
      text: 'ein Bericht je Herausgeber (publisher), Kontakt (contact) oder Katalog (catalogue), im Ordner von -o, mit einem Index; html, csv und json, wenn -f keine anderen nennt',
    },
  },
  errors: {
    'split-needs-folder': '{option} schreibt einen Bericht je zuständiger Stelle, in einen Ordner.',
    'split-example': 'Nennen Sie den Ordner mit -o, einmal: --split-by publisher -o berichte/',
    'no-folder-format': '{format} ist eine Datei, und {file} ein Ordner.',
    'folder-formats':
      'Nennen Sie eine Datei, wählen Sie -f html, oder schreiben Sie je Herausgeber einen Bericht mit --split-by publisher.',
  },
  reasons: {
    ENOENT: 'den Ordner gibt es nicht',
    ENOTDIR: 'den Ordner gibt es nicht',
    EACCES: 'keine Berechtigung',
    EPERM: 'keine Berechtigung',
    EISDIR: 'es ist ein Ordner',
    ENOSPC: 'der Datenträger ist voll',
    EROFS: 'der Datenträger ist schreibgeschützt',
    EEXIST: 'es ist eine Datei',
    LINK: 'es ist ein Link, der aus seinem Ordner führt; löschen Sie ihn, oder nennen Sie sein Ziel',
  },
  wrote: {
    wroteFolder: '{n} Dateien geschrieben nach {file}. Beginnen Sie mit {start}.',
    nothingSent: 'Es wurde nichts versendet: Das tun Sie selbst.',
    leftInFolder:
      'Von früher liegen dort noch Dateien, auf die dieser Bericht nicht verweist: {n}, zum Beispiel {file}',
  },
}
