import type { Translated } from '../catalogue';
import type { touchpointReceipt as english } from '../en/touchpointReceipt';

export const touchpointReceipt: Translated<typeof english> = {
  'touchpointReceipt.soonLocal': 'Kommt in einigen Sekunden in Ihr eigenes Portfolio',
  'touchpointReceipt.soon': 'Geht in einigen Sekunden an {system}',
  'touchpointReceipt.sending': 'Unterwegs zu {system}',
  'touchpointReceipt.asking': 'Vielleicht in {system} angekommen. Sidelight fragt nach, bevor es noch einmal sendet.',
  'touchpointReceipt.waiting': 'Wartet auf Versand an {system}. {reason}',
  'touchpointReceipt.waitingUntil': 'Wartet auf Versand an {system}. {reason} Nächster Versuch um {time}.',
  'touchpointReceipt.needsYou': 'Nicht an {system} gesendet. {reason}',
  'touchpointReceipt.local': 'In Ihrem eigenen Portfolio',
  'touchpointReceipt.task': 'In {system} als Aufgabe {id}',
  'touchpointReceipt.event': 'In {system} als Termin {id}',
  'touchpointReceipt.note': 'In {system} als interne Notiz {id}',
  'touchpointReceipt.row': 'In {system} als {id}',
  'touchpointReceipt.open': 'Öffnen',
  'touchpointReceipt.public': 'Sollte intern sein und ist öffentlich. Sehen Sie jetzt im Ticket nach.',
  'touchpointReceipt.captured': '{system} erfasst die E-Mail selbst, deshalb gibt es keine zweite Kopie.',
  'touchpointReceipt.saidInStep': 'Wie sie ausging, steht in der Aufgabe des nächsten Schritts.',
  'touchpointReceipt.saidAlone': 'Wie sie ausging, steht in einer eigenen Aufgabe.',
  'touchpointReceipt.retry': 'Erneut versuchen',
  'touchpointReceipt.discard': 'Verwerfen',
};
