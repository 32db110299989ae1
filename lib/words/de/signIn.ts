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
  'signIn.gone':
    'Diese Anmeldung galt nur für eine Browsersitzung, oder ihr Schlüssel ist weg. Melden Sie sich neu an; das Gelesene ist noch da.',
  'signIn.broken':
    'Diese Anmeldung ist beim Erneuern abgerissen. Melden Sie sich innerhalb eines Tages neu an; so lange ist das Gelesene noch da.',
  'signIn.tokenOver':
    'Dieses API-Token wird nicht mehr angenommen. Erstellen Sie in Zendesk ein neues oder melden Sie sich auf andere Weise an.',
  'signIn.notAccepted': 'Was Sie angegeben haben, wird dort nicht angenommen. Prüfen Sie es und versuchen Sie es noch einmal.',
  'signIn.closed': 'Das Anmeldefenster wurde geschlossen. Es wurde nichts verbunden.',
  'signIn.unreachable':
    'Die Anmeldeseite ließ sich nicht laden. Prüfen Sie die Adresse und die Verbindung und versuchen Sie es noch einmal.',
  'signIn.notAHost': 'Geben Sie den Hostnamen dieses Systems ein, etwa acme.my.salesforce.com oder acme.zendesk.com.',
  'signIn.interrupted': 'Diese Anmeldung wurde unterbrochen. Klicken Sie noch einmal auf „Verbinden“.',
  'signIn.needsToken': 'Geben Sie Ihre E-Mail-Adresse und das Token ein.',
  'signIn.needsClient': 'Geben Sie die Client-ID ein, die Ihre Administration für Sidelight angelegt hat.',
  'signIn.notThisWay': 'Bei diesem System kann man sich so nicht anmelden.',
  'signIn.inactive': 'Sie sind dort kein aktiver Benutzer mehr; Sidelight hat das Gelesene gelöscht. Fragen Sie Ihre Administration.',
  'signIn.unused': 'Diese Anmeldung war lange ungenutzt; Sidelight hat sie beendet und das Gelesene gelöscht. Melden Sie sich neu an.',
};
