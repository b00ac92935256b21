/** Dimensions and what reports call them. Written out, as the locales are too heavy for a page of help; tests keep them equal. */
import type { DimensionId } from '../model.ts'

/** Their ids, in the order of the model. */
export const DIMENSIONS = [
  'vindbaar',
  'toegankelijk',
  'beschikbaar',
  'accuraat',
  'volledig',
  'tijdig',
  'geen-dubbels',
  'consistent',
  'valide',
  'interoperabel',
  'koppelbaar',
  'uitwisselbaar',
  'gedocumenteerd',
  'verantwoordelijk',
  'open',
  'authentiek',
  'afgeschermd',
  'privacy',
] as const satisfies readonly DimensionId[]

/** In English, French and German; in Dutch a dimension is called by its id. */
export const DIMENSION_NAMES: Readonly<Record<DimensionId, readonly string[]>> = {
  vindbaar: ['findable', 'trouvable', 'auffindbar'],
  toegankelijk: ['accessible', 'accessible', 'zugänglich'],
  beschikbaar: ['available', 'disponible', 'verfügbar'],
  accuraat: ['accurate', 'exact', 'genau'],
  volledig: ['complete', 'complet', 'vollständig'],
  tijdig: ['timely', 'à jour', 'aktuell'],
  'geen-dubbels': ['no duplicates', 'sans doublons', 'keine Dubletten'],
  consistent: ['consistent', 'cohérent', 'widerspruchsfrei'],
  valide: ['valid', 'valide', 'gültig'],
  interoperabel: ['interoperable', 'interopérable', 'interoperabel'],
  koppelbaar: ['linkable', 'connectable', 'verknüpfbar'],
  uitwisselbaar: ['exchangeable', 'échangeable', 'austauschbar'],
  gedocumenteerd: ['documented', 'documenté', 'dokumentiert'],
  verantwoordelijk: ['accountable', 'responsable', 'verantwortet'],
  open: ['open', 'ouvert', 'offen'],
  authentiek: ['authentic', 'authentique', 'authentisch'],
  afgeschermd: ['protected', 'protégé', 'geschützt'],
  privacy: ['privacy', 'vie privée', 'Datenschutz'],
}

/** The dimension that a word means: its id, or its name in any language, however it is capitalised; null for none. */
export function dimensionNamed(word: string): DimensionId | null {
  const plain = (text: string): string =>
    text
      .normalize()
      .toLowerCase()
      .replace(/[\s-]+/g, '-')
  const asked = plain(word)
  return DIMENSIONS.find((id) => [id, ...DIMENSION_NAMES[id]].some((name) => plain(name) === asked)) ?? null
}
