import type { ShapesWords } from './words-shapes.ts'

/** The German words of `metakeur shapes`. */
export const shapesDe: ShapesWords = {
  run: {
    conforms: 'ERFÜLLT',
    fails: { one: 'NICHT ERFÜLLT: {n} Ergebnis', many: 'NICHT ERFÜLLT: {n} Ergebnisse' },
    more: { one: 'noch {n} Ergebnis', many: 'noch {n} Ergebnisse' },
    looked: '{shapes} von {of} Shapes fanden etwas zu prüfen (Teile: {nodes}, Werte: {values}).',
    idle: { one: '{n} Shape fand nichts zu prüfen', many: '{n} Shapes fanden nichts zu prüfen' },
    malformed: {
      one: '{n} Formfehler in den Shapes selbst: "metakeur shapes check" zeigt ihn.',
      many: '{n} Formfehler in den Shapes selbst: "metakeur shapes check" zeigt sie.',
    },
    nothing: 'Es wurde nichts geprüft: Keine Shape hat ein Ziel in diesen Daten.',
    shapes: 'Was die Shapes geprüft haben',
    shape: '{id}: Teile {nodes}, Werte {values}',
  },
  check: {
    clean: '{file}: nichts zu beanstanden',
    totals: {
      error: { one: '{n} Formfehler', many: '{n} Formfehler' },
      warning: { one: '{n} Zweifelsfall', many: '{n} Zweifelsfälle' },
      info: { one: '{n} Anmerkung', many: '{n} Anmerkungen' },
    },
    refusals: { one: '{n} Shape ist nicht ausführbar', many: '{n} Shapes sind nicht ausführbar' },
    mended: { one: '"check --shapes" behebt {n} davon selbst', many: '"check --shapes" behebt {n} davon selbst' },
    more: { one: 'noch {n} Stelle', many: 'noch {n} Stellen' },
    times: '{n} Mal',
  },
}
