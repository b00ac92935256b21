import type { ShapesWords } from './words-shapes.ts'

/** The French words of `metakeur shapes`. */
export const shapesFr: ShapesWords = {
  run: {
    conforms: 'CONFORME',
    fails: { one: 'NON CONFORME : {n} résultat', many: 'NON CONFORME : {n} résultats' },
    more: { one: 'encore {n} résultat', many: 'encore {n} résultats' },
    looked: '{shapes} shapes sur {of} ont trouvé quelque chose à examiner (éléments : {nodes}, valeurs : {values}).',
    idle: { one: "{n} shape n'a rien trouvé à examiner", many: "{n} shapes n'ont rien trouvé à examiner" },
    malformed: {
      one: '{n} faute dans les shapes mêmes : "metakeur shapes check" la montre.',
      many: '{n} fautes dans les shapes mêmes : "metakeur shapes check" les montre.',
    },
    nothing: "Rien n'a été examiné : aucune shape n'a de cible dans ces données.",
    shapes: 'Ce que les shapes ont examiné',
    shape: '{id} : éléments {nodes}, valeurs {values}',
  },
  check: {
    clean: '{file} : rien à redire',
    totals: {
      error: { one: '{n} faute', many: '{n} fautes' },
      warning: { one: '{n} point douteux', many: '{n} points douteux' },
      info: { one: '{n} remarque', many: '{n} remarques' },
    },
    refusals: { one: '{n} shape ne peut pas être exécutée', many: '{n} shapes ne peuvent pas être exécutées' },
    mended: {
      one: '"check --shapes" en répare {n} de lui-même',
      many: '"check --shapes" en répare {n} de lui-même',
    },
    more: { one: 'encore {n} endroit', many: 'encore {n} endroits' },
    times: '{n} fois',
  },
}
