import type { Translated } from '../catalogue';
import type { reckoned as english } from '../en/reckoned';

export const reckoned: Translated<typeof english> = {
  'reckoned.title': 'Wie gerechnet wird',
  'reckoned.order':
    'Sechs Klassen, immer in dieser Reihenfolge: was sofort weitergegeben wird, was vor dem nächsten Arbeitstag abläuft, Entscheidungen, für die etwas fehlt, Risiken und abgerissener Kontakt, fällige Arbeit, Datenpflege. In einer Klasse: Jahresbetrag × Wahrscheinlichkeit eines Verlusts ÷ verbleibende Zeit, nach den Gewichten unten. Was beim Kunden liegt, einen Plan mit Tag hat, unterschrieben oder entschieden ist, sinkt zu „In Arbeit“.',
  'reckoned.health':
    'Gesundheit ist der Wert Ihres Unternehmens, wo eine Quelle ihn führt. Sonst unsere Schätzung, das gewichtete Mittel dessen, was bekannt ist, mindestens drei von sechs: {signals}. Gesund beginnt bei {healthy} von 100, gefährdet bei {atRisk}. Was fehlt oder alt ist, wird gesagt und zählt nie als gut.',
  'reckoned.fall':
    'Ein Rückgang von {points} Punkten in 30 Tagen, der mehr als doppelt so groß ist wie die übliche Bewegung des Kontos, ist ein Risiko. Seine Teile ergeben zusammen die Änderung; andere Gewichte oder Quellen werden genannt und sind kein Rückgang.',
  'reckoned.renewal':
    'Eine Verlängerung zählt bis zu dem Tag, an dem sie entschieden ist: dem Kündigungstag, wo sich der Vertrag von selbst verlängert, sonst seinem Ende. Ab {days} Tagen davor muss sechserlei da sein: Kontakte, Nachweis der Nutzung, Nutzen, offene Probleme, ein Plan gegen Risiken und das Datum selbst.',
  'reckoned.playbooks':
    'Ein Playbook wird angeboten, wo sein Grund vorliegt, und zwar dem, der für das Konto zuständig ist, oder dem, der ein Konto ohne CSM übernimmt, indem er dort beginnt; nichts beginnt von selbst. Schritte zählen Arbeitstage vom Beginn oder bis zur Entscheidung, warten auf das, wovon sie abhängen, und nehmen den Zweig des Ergebnisses. Derselbe Grund beginnt nie zweimal, und nach dem Ende ruht ein Playbook.',
};
