import type { Translated } from '../catalogue';
import type { connections as english } from '../en/connections';

export const connections: Translated<typeof english> = {
  'connections.none': 'Dieses System ist nicht verbunden. Verbinden Sie es in den Einstellungen.',
  'connections.byCompany': 'Ihr Unternehmen lässt diese Anmeldung nicht zu.',
  'connections.paused': 'Diese Verbindung ist angehalten.',
  'connections.broken': 'Die Einstellungen dieser Verbindung sind nicht lesbar. Verbinden Sie sie neu.',
  'connections.readOnly': 'Schreiben ist dort nicht eingeschaltet. Schalten Sie es unter Einstellungen, Verbindungen ein.',
  'connections.otherUser': 'Das wurde geschrieben, als dort jemand anderes angemeldet war.',
  'connections.sessionReads': 'Die Sitzung des Browsers dient nur zum Lesen. Melden Sie sich auf andere Weise an, um zu schreiben.',
};
