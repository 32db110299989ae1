import type { Translated } from '../catalogue';
import type { refresh as english } from '../en/refresh';

export const refresh: Translated<typeof english> = {
  'refresh.otherUser': 'Dort ist jetzt jemand anderes angemeldet. Melden Sie sich als {name} an, um fortzufahren.',
  'refresh.signInAgain': 'Zum Fortfahren anmelden',
  'refresh.silent':
    '{system} hat so lange nicht geantwortet, dass hier nichts davon gezeigt wird. Es kommt zurück, sobald Sie sich dort wieder anmelden.',
  'refresh.signedOut': 'Sie sind bei {system} abgemeldet: Dort wird nichts Neues gelesen und nichts geschrieben.',
  'refresh.openConnections': 'Verbindungen öffnen',
};
