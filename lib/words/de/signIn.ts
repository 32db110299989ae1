import type { Translated } from '../catalogue';
import type { signIn as english } from '../en/signIn';

export const signIn: Translated<typeof english> = {
  'signIn.mixedUp':
    'Die Antwort kam nicht von dem System, das Sie gefragt haben; Sidelight hat sie abgelehnt. Beginnen Sie die Anmeldung von vorn.',
  'signIn.denied': 'Der Zugriff wurde nicht erlaubt. Es wurde nichts verbunden. Mit „Verbinden“ versuchen Sie es noch einmal.',
  'signIn.over': 'Diese Anmeldung ist beendet. Melden Sie sich neu an.',
  'signIn.client':
    'Dieses System nimmt die Client-ID mit unserer Rückkehradresse nicht an. Bitten Sie Ihre Administration, beides mit der Seite Verbindungen zu vergleichen.',
  'signIn.refused':
    'Dieses System hat die Anmeldung abgelehnt. Versuchen Sie es noch einmal; lehnt es wieder ab, fragen Sie Ihre Administration.',
};
