/** The words of `metakeur shapes`, apart: nothing else loads them. */
import type { LocaleTag } from '../locales/locale.ts'
import type { ValidationWords } from '../reporters/validation/pretty.ts'
import { shapesDe } from './words-shapes-de.ts'
import { shapesFr } from './words-shapes-fr.ts'

interface Counted {
  readonly one: string
  readonly many: string
}

export interface ShapesWords {
  readonly run: ValidationWords
  readonly check: {
    readonly clean: string
    readonly totals: Readonly<Record<'error' | 'warning' | 'info', Counted>>
    readonly refusals: Counted
    /** After what is mended by itself in `check --shapes`. */
    readonly mended: Counted
    readonly more: Counted
    readonly times: string
  }
}

export const shapesWords: Readonly<Record<LocaleTag, ShapesWords>> = {
  en: {
    run: {
      conforms: 'CONFORMS',
      fails: { one: 'DOES NOT CONFORM: {n} result', many: 'DOES NOT CONFORM: {n} results' },
      more: { one: '{n} more result', many: '{n} more results' },
      looked: '{shapes} of {of} shapes found something to look at (nodes: {nodes}, values: {values}).',
      idle: { one: '{n} shape found nothing to look at', many: '{n} shapes found nothing to look at' },
      malformed: {
        one: '{n} malformation in the shapes: "metakeur shapes check" shows it.',
        many: '{n} malformations in the shapes: "metakeur shapes check" shows them.',
      },
      nothing: 'Nothing was looked at: no shape has a target in these data.',
      shapes: 'What the shapes looked at',
      shape: '{id}: nodes {nodes}, values {values}',
    },
    check: {
      clean: '{file}: nothing malformed',
      totals: {
        error: { one: '{n} malformation', many: '{n} malformations' },
        warning: { one: '{n} doubtful spot', many: '{n} doubtful spots' },
        info: { one: '{n} note', many: '{n} notes' },
      },
      refusals: { one: '{n} shape cannot be run', many: '{n} shapes cannot be run' },
      mended: { one: '"check --shapes" mends {n} by itself', many: '"check --shapes" mends {n} by itself' },
      more: { one: '{n} more place', many: '{n} more places' },
      times: '{n} times',
    },
  },
  fr: shapesFr,
  de: shapesDe,
  nl: {
    run: {
      conforms: 'VOLDOET',
      fails: { one: 'VOLDOET NIET: {n} resultaat', many: 'VOLDOET NIET: {n} resultaten' },
      more: { one: 'nog {n} resultaat', many: 'nog {n} resultaten' },
      looked: '{shapes} van {of} shapes vonden iets om te bekijken (onderdelen: {nodes}, waarden: {values}).',
      idle: { one: '{n} shape vond niets om te bekijken', many: '{n} shapes vonden niets om te bekijken' },
      malformed: {
        one: '{n} fout in de shapes zelf: "metakeur shapes check" toont ze.',
        many: '{n} fouten in de shapes zelf: "metakeur shapes check" toont ze.',
      },
      nothing: 'Er is niets bekeken: geen enkele shape heeft een doel in deze data.',
      shapes: 'Wat de shapes bekeken',
      shape: '{id}: onderdelen {nodes}, waarden {values}',
    },
    check: {
      clean: '{file}: niets op aan te merken',
      totals: {
        error: { one: '{n} fout', many: '{n} fouten' },
        warning: { one: '{n} twijfelgeval', many: '{n} twijfelgevallen' },
        info: { one: '{n} opmerking', many: '{n} opmerkingen' },
      },
      refusals: { one: '{n} shape kan niet worden uitgevoerd', many: '{n} shapes kunnen niet worden uitgevoerd' },
      mended: { one: '"check --shapes" herstelt er {n} vanzelf', many: '"check --shapes" herstelt er {n} vanzelf' },
      more: { one: 'nog {n} plaats', many: 'nog {n} plaatsen' },
      times: '{n} keer',
    },
  },
}
