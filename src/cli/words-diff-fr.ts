import type { DiffWords } from '../reporters/diff/words.ts'

/** The French words of `metakeur diff`. */
export const diffFr: DiffWords = {
  title: 'Ce qui a changé dans les métadonnées',
  old: 'ancien',
  new: 'nouveau',
  change: 'écart',
  rows: {
    records: 'fiches',
    score: 'score moyen',
    ofSame: 'des mêmes fiches',
    inNewRecords: 'dans de nouvelles fiches',
    blocking: 'bloquantes',
    error: 'erreurs',
    warning: 'avertissements',
    info: 'informations',
    changed: 'fiches modifiées',
  },
  counts: {
    added: { one: '{n} ajoutée', many: '{n} ajoutées' },
    removed: { one: '{n} retirée', many: '{n} retirées' },
    fixed: { one: '{n} réparée', many: '{n} réparées' },
    new: { one: '{n} nouvelle', many: '{n} nouvelles' },
    more: { one: 'encore {n}', many: 'encore {n}' },
    records: { one: '{n} fiche', many: '{n} fiches' },
    scoreOnly: { one: '{n} par son seul score', many: '{n} par leur seul score' },
  },
  sections: {
    newFindings: 'Nouvelles constatations',
    dimensions: 'Dimensions',
    publishers: 'Éditeurs',
    better: 'Mieux',
    worse: 'Moins bien',
    newRules: 'Nouveau',
    fixedRules: 'Réparé',
    notes: 'À noter',
  },
  noPublisher: 'sans éditeur',
  conditions: {
    tool: 'un autre metakeur : {old}, maintenant {new}',
    model: 'un autre modèle de qualité : {old}, maintenant {new}',
    profile: 'un autre profil {of} : {old}, maintenant {new}',
    shapes: "d'autres shapes {of} : {old}, maintenant {new}",
    date: 'dates comparées avec le {old}, maintenant {new}',
  },
  causes: {
    profile: {
      one: "{n} écart vient des règles d'un profil",
      many: "{n} écarts viennent des règles d'un profil",
    },
    model: { one: '{n} écart vient des contrôles', many: '{n} écarts viennent des contrôles' },
    date: { one: '{n} écart vient du jour', many: '{n} écarts viennent du jour' },
  },
  cause: {
    record: 'nouvelle fiche',
    data: 'données',
    profile: 'par le profil',
    model: 'par les contrôles',
    date: 'par le jour',
  },
  notComparable: "les scores ne peuvent pas être comparés, car le modèle de qualité n'est pas le même",
  scoreUnsure:
    'on ne peut pas dire si le score a baissé à cause des données : donnez aux deux contrôles les mêmes règles et le même --as-of',
  regraded: { one: "{n} constatation pèse autrement qu'avant", many: "{n} constatations pèsent autrement qu'avant" },
  nothing: "RIEN N'A CHANGÉ",
  verdict: {
    better: 'PAS MOINS BIEN',
    worse: 'MOINS BIEN',
    errors: { one: '{n} nouvelle erreur', many: '{n} nouvelles erreurs' },
    score: 'un score moyen plus bas des mêmes fiches',
  },
}
