import type { TopicWords } from './topic-words.ts'

/** The German words of pages about scores. */
export const topicDe: TopicWords = {
  titles: {
    score: 'Wie eine Wertung zustande kommt',
    weights: 'Eigene Gewichte',
    mqa: 'Die Punkte der MQA von data.europa.eu',
    overlays: 'Andere Sichtweisen auf einen Eintrag',
    gain: 'Was das Beheben bringt',
  },
  modelVersion: 'Qualitätsmodell {version}',
  ruleWeight:
    '{weight} von {sum} in {dimension}, das {own} von {total} wiegt: höchstens {points} Punkte, wenn alles zutrifft.',
  shapeEffect: 'Sie hat kein eigenes Gewicht: Sie zählt in den Prüfungen shacl-valid und exchange-profile-valid.',
  formula: {
    mean: 'das Mittel der Werte dessen, was sie ansieht',
    log: '1 - ln(1 + n) / ln 11 bei n falschen Stellen; ab 10 ist es 0',
    fifth: '1 - n / 5 bei n falschen Dingen; ab 5 ist es 0',
  },
  capEffect: 'Solange es falsch ist, ist die Note höchstens {rating}.',
  tiers: { E: 'wesentlich', B: 'wichtig', N: 'nützlich' },
  from: 'ab {points}',
  atMost: 'höchstens {rating}',
  checkCount: '{n} Prüfungen',
  dimension: 'Diese Dimension wiegt {weight} von {total}. Sie hat {n} Prüfungen, die zusammen {sum} wiegen:',
  notMeasured: 'Was sie nicht sehen können:',
  limits:
    'Metadaten beweisen nicht, dass die Daten richtig, vollständig, aktuell oder rechtmäßig sind: Nur was sie sagen, ist gemessen.',
  more: 'metakeur explain <Prüfung> erzählt von einer Prüfung, metakeur explain <Dimension> von einer Dimension.',
  score: {
    metric:
      'Jede Prüfung gibt einem Eintrag einen Wert von 0 bis 1: das Mittel dessen, was sie ansah, wenn sie nichts anderes sagt. Ein Wert wird in Millionsteln geführt, sodass Summen in jeder Reihenfolge genau sind.',
    dimension: 'Die Wertung einer Dimension ist das Mittel ihrer Prüfungen, jede nach ihrem Rang:',
    record: 'Die Wertung eines Eintrags ist das Mittel seiner Dimensionen nach ihrem Gewicht, mal 100:',
    notApplicable: 'Was nicht zutrifft, zählt nicht. Ein Feld, das fehlt, ist nie "nicht zutreffend".',
    notChecked:
      'Was nicht geprüft wurde, etwa Links, verschiebt die Grenzen: einmal, als wäre alles falsch, einmal, als wäre alles gut. Haben die beiden verschiedene Noten, dann ist die Note vorläufig.',
    rating: 'Die Note folgt der Wertung:',
    caps: 'Manches darf sich nicht hinter einem guten Mittel verstecken. Die Wertung bleibt, die Note nicht:',
    totals:
      'Die Wertung eines Katalogs, eines Herausgebers oder einer ganzen Prüfung ist das Mittel der Einträge, daneben das Mittel je Prüfung. Perzentile sind ganze Punkte. Das Mittel der Kataloge zählt jeden Katalog einmal.',
    priority:
      'Ein zweites Mittel zählt Einträge {weight} Mal, wenn sie hochwertige Daten, anerkannte authentische Quellen (--authentic-sources) oder auf Ihrer Liste (--priority) sind.',
  },
  weights: {
    what: 'Mit --weights sagen Sie in einer Datei, was für Sie schwerer wiegt, zum Beispiel:',
    how: 'Was Sie weglassen, bleibt, wie es ist. off nimmt eine Prüfung aus der Wertung; sie findet weiterhin. thresholds setzt Zahlen in den Regeln von Prüfungen; metakeur explain <Prüfung> nennt sie. Die Wertung des Modells selbst steht in jedem Bericht neben Ihrer, mit dem Hash von beiden.',
    fixed: 'Obergrenzen lassen sich nicht ändern: Sie verhindern, dass ein gutes Mittel ein Unglück verbirgt.',
    schema: 'Editoren finden die Form im Paket: metakeur/weights.schema.json.',
  },
  mqa: {
    what: 'Das Dashboard von data.europa.eu gibt einem Datensatz {sum} Punkte. Die des Datensatzes kommen zu denen seiner einen besten Distribution. Vorhanden sein genügt: Auch ein leerer Wert zählt.',
    levels: { dataset: 'Datensatz', distribution: 'beste Distribution', either: 'beste Distribution, oder Datensatz' },
    bands: 'Klassen:',
    switches:
      'Wo seine Dokumente und sein Code sich unterscheiden, ist der erste Wert unserer; --mqa wählt einen anderen:',
    switchWords: {
      band: 'bei 120 Punkten: Bad wie auf der Seite, oder Sufficient wie im Code',
      dates: 'ein Datum des Datensatzes zählt auch, oder eine Distribution verdeckt es',
      alignment: 'Format und Medientyp müssen beide in ihrer Liste stehen, oder eines von beiden',
      literals: 'ein Format in Worten zählt als der Code, den es buchstabiert, oder zählt nicht',
      formats: 'offene Formate: die 29 des European Data Portal, oder die 31, die die EU-Tabelle kennzeichnet',
    },
    limits:
      'Links sind nicht geprüft: Die Punkte sind ein Bereich. data.europa.eu bewertet die geerntete Kopie; hier geht es um das, was gelesen wurde. Ein Medientyp wird über seinen Dateityp nachgeschlagen, weil die eigenen Listen nicht veröffentlicht sind.',
  },
  overlays: {
    what: 'Sie sind aus denselben Prüfungen gemacht und zählen für keine Wertung.',
    fair: 'FAIR: das Mittel der Prüfungen, die jeden Grundsatz betreffen. Es ist keine Wertung von F-UJI.',
    stars:
      'Sterne für Open Data, der besten Distribution oder des besten Dienstes; jeder Stern verlangt auch, was die vorigen verlangen:',
    starSteps: [
      'eine offene Lizenz, und eine Adresse',
      'eine strukturierte Form',
      'eine Form, die niemandem gehört',
      'RDF',
      'Links zu anderen Quellen',
    ],
    hvd: 'Hochwertige Daten: Sagt der Eintrag das, und was sagen diese Prüfungen:',
    core: 'Wesentlicher Kern: {count} Dinge, ohne die niemand einen Eintrag nutzen kann; ein Dienst hat kein Format:',
    limits: 'Alles folgt dem, was angegeben ist: Es wird nichts heruntergeladen.',
  },
  gain: {
    what: 'Befunde mit einer Ursache (dieselbe Eigenschaft derselben Art von Knoten) sind eine Aufgabe. Ihr Gewinn ist, wie viel die Wertung des Eintrags steigt, wenn jeder Wert mit dieser Ursache ganz richtig ist.',
    order:
      'Aufgaben stehen nach Gewinn geordnet, dann nach Schwere. Über viele Einträge ist der Gewinn, wie viel das Mittel steigt.',
    mqa: 'Daneben steht, was die MQA am unteren Ende mehr gäbe, als wären ungeprüfte Links tot.',
    limits:
      'Die Gewinne zweier Aufgaben ergeben nicht immer die Summe: Eine Note mit Obergrenze steigt erst, wenn diese weg ist.',
  },
}
