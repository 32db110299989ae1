import type { Translated } from '../catalogue';
import type { runs as english } from '../en/runs';

export const runs: Translated<typeof english> = {
  'runs.title': 'Durchgänge',
  'runs.about':
    'Eine Vorlage für alle Ihre Kunden, zu deren Aufgabe der nächsten Woche sie passt. Einer nach dem anderen, jeder für sich gefüllt und geprüft; Sie senden jede Nachricht selbst.',
  'runs.open': 'Im Gang',
  'runs.progress': '{done} von {of}',
  'runs.template': 'Vorlage des Durchgangs',
  'runs.begin': { one: 'Mit {count} Kunden beginnen', other: 'Mit {count} Kunden beginnen' },
  'runs.nobody': 'Keiner Ihrer Kunden hat eine Aufgabe, zu der diese Vorlage passt.',
  'runs.otherTurn': 'Inzwischen ist ein anderer Kunde an der Reihe.',
  'runs.waits': 'Dieser Durchgang wartet auf eine Freigabe.',
  'runs.position': 'Fortschritt',
  'runs.over': 'Alle waren an der Reihe.',
  'runs.stop': 'Diesen Durchgang beenden',
  'runs.stopped': 'Der Durchgang ist beendet. Was gesendet wurde, bleibt protokolliert.',
  'runs.approval': 'Freigabe',
  'runs.needsApproval': {
    one: '{count} Kunde: Ihr Unternehmen möchte vorher eine Freigabe.',
    other: '{count} Kunden: Ihr Unternehmen möchte vorher eine Freigabe.',
  },
  'runs.approvedBy': 'Wer es freigegeben hat',
  'runs.approve': 'Weiter',
  'runs.approved': 'Festgehalten. Der Durchgang geht weiter.',
  'runs.account': 'Kunde an der Reihe',
  'runs.goneAccount': 'Dieser Kunde ist nicht mehr im Bestand',
  'runs.why': 'Grund zum Überspringen',
  'runs.skip': 'Überspringen',
  'runs.skipped': 'Übersprungen.',
  'runs.logNext': 'Gesendet: protokollieren, nächster Kunde',
  'runs.again': 'Nicht gesendet: neu schreiben',
  'runs.againNow': 'Dasselbe Konto ist wieder an der Reihe.',
  'runs.from': 'Von',
};
