import type { Translated } from '../catalogue';
import type { touchReceipt as english } from '../en/touchReceipt';

export const touchReceipt: Translated<typeof english> = {
  'touchReceipt.soonLocal': 'Kommt in einigen Sekunden in Ihr eigenes Portfolio',
  'touchReceipt.soon': 'Geht in einigen Sekunden an {system}',
  'touchReceipt.sending': 'Unterwegs zu {system}',
  'touchReceipt.asking': 'Vielleicht in {system} angekommen. Sidelight fragt nach, bevor es noch einmal sendet.',
  'touchReceipt.waiting': 'Wartet auf Versand an {system}. {reason}',
  'touchReceipt.waitingUntil': 'Wartet auf Versand an {system}. {reason} Nächster Versuch um {time}.',
  'touchReceipt.needsYou': 'Nicht an {system} gesendet. {reason}',
  'touchReceipt.local': 'In Ihrem eigenen Portfolio',
  'touchReceipt.task': 'In {system} als Aufgabe {id}',
  'touchReceipt.event': 'In {system} als Termin {id}',
  'touchReceipt.note': 'In {system} als interne Notiz {id}',
  'touchReceipt.row': 'In {system} als {id}',
  'touchReceipt.open': 'Öffnen',
  'touchReceipt.public': 'Sollte intern sein und ist öffentlich. Sehen Sie jetzt im Ticket nach.',
  'touchReceipt.captured': '{system} erfasst die E-Mail selbst, deshalb gibt es keine zweite Kopie.',
  'touchReceipt.saidInStep': 'Wie sie ausging, steht in der Aufgabe des nächsten Schritts.',
  'touchReceipt.saidAlone': 'Wie sie ausging, steht in einer eigenen Aufgabe.',
  'touchReceipt.retry': 'Erneut versuchen',
  'touchReceipt.discard': 'Verwerfen',
};
