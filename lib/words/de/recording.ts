import type { Translated } from '../catalogue';
import type { recording as english } from '../en/recording';

export const recording: Translated<typeof english> = {
  'recording.menu': 'Fehler dieser Seite für eine Eskalation aufzeichnen',
  'recording.title': 'Fehler einer Seite',
  'recording.page': 'Fehler einer offenen Seite aufzeichnen',
  'recording.ask': 'Fehler dieser Seite aufzeichnen',
  'recording.question': 'Bevor es beginnt',
  'recording.what':
    'Von jetzt an, höchstens {minutes} Minuten, bis Sie es beenden oder {host} eine andere Seite öffnet: Fehlermeldungen der Seite und Adressen von Anfragen, die fehlschlagen, mit Methode, Status und Dauer. Keine Kopfzeilen, keine Inhalte, nichts, was Sie tippen. Geheimnisse werden entfernt, bevor etwas aufbewahrt wird, und Sie sehen es an, bevor es dazukommt.',
  'recording.begin': 'Aufzeichnung beginnen',
  'recording.now': 'Fehler von {host} werden aufgezeichnet bis {time}: {found}',
  'recording.count': { one: 'bisher {count}', other: 'bisher {count}' },
  'recording.stop': 'Beenden und ansehen',
  'recording.endedTime': 'Die Aufzeichnung der Fehler von {host} endete nach {minutes} Minuten: {found}',
  'recording.endedLeft': 'Die Aufzeichnung der Fehler von {host} endete, weil die Seite verlassen wurde: {found}',
  'recording.lookAt': 'Ansehen',
  'recording.dismiss': 'Ausblenden',
  'recording.found': { one: '{count} Zeile', other: '{count} Zeilen' },
  'recording.on': 'Sidelight zeichnet Fehler von {host} auf',
  'recording.mark': 'Fehler werden aufgezeichnet',
  'recording.lines': 'Was aufgezeichnet wurde',
  'recording.head': {
    one: 'Fehler von {host}, aufgezeichnet {from} bis {to}: {count}',
    other: 'Fehler von {host}, aufgezeichnet {from} bis {to}: {count}',
  },
  'recording.lost': { one: '{count} weiterer wurde nicht aufbewahrt', other: '{count} weitere wurden nicht aufbewahrt' },
  'recording.forbidden': 'Ihr Unternehmen erlaubt niemandem, Fehler einer Seite aufzuzeichnen.',
  'recording.already': 'Eine Aufzeichnung läuft. Beenden Sie zuerst diese.',
  'recording.closedPage': 'Der Browser lässt keine Erweiterung auf diese Seite.',
  'recording.moved': 'Die Seite ist inzwischen eine andere, deshalb wird nichts aufgezeichnet. Fragen Sie dort noch einmal.',
};
