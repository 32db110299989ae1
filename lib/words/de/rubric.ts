import type { Translated } from '../catalogue';
import type { rubric as english } from '../en/rubric';

export const rubric: Translated<typeof english> = {
  'rubric.steps': 'was geschieht und mindestens zwei Schritte zum Nachstellen',
  'rubric.artifacts': 'ein Beleg: Bild, Protokoll oder Aufzeichnung',
  'rubric.environment': 'Browser und Betriebssystem',
  'rubric.impact': 'ARR oder Entscheidungstermin und wer betroffen ist',
  'rubric.severity': 'ein Schweregrad, mit Grund, wo er vom Vorschlag abweicht',
  'rubric.contacts': 'jemand beim Kunden, mit dem man sprechen kann',
  'rubric.title': 'ein Titel',
  'rubric.expected': 'was geschehen sollte',
  'rubric.ask': 'was erbeten wird',
  'rubric.account': 'der Kunde',
  'rubric.words': 'die Worte des Kunden',
};
