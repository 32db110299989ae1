import type { Translated } from '../catalogue';
import type { zendesk as english } from '../en/zendesk';

export const zendesk: Translated<typeof english> = {
  'zendesk.signIn': 'Zendesk: Melden Sie sich in diesem Browser neu an.',
  'zendesk.signInAgain': 'Zendesk: Melden Sie sich unter „Verbindungen“ neu an.',
  'zendesk.forbiddenTicket': 'Ihre Zendesk-Rolle darf dieses Ticket nicht lesen.',
  'zendesk.forbiddenUser': 'Ihre Zendesk-Rolle darf diesen Benutzer nicht lesen.',
  'zendesk.forbiddenOrganization': 'Ihre Zendesk-Rolle darf diese Organisation nicht lesen.',
  'zendesk.forbiddenRecord': 'Ihre Zendesk-Rolle darf diesen Datensatz nicht lesen.',
  'zendesk.noTicket': 'Dieses Ticket gibt es in Zendesk nicht mehr, oder Ihre Rolle darf es nicht sehen.',
  'zendesk.noFile': 'Diese Datei hängt nicht mehr am Ticket.',
  'zendesk.noUser': 'Diesen Benutzer gibt es in Zendesk nicht mehr, oder Ihre Rolle darf ihn nicht sehen.',
  'zendesk.noOrganization': 'Diese Organisation gibt es in Zendesk nicht mehr, oder Ihre Rolle darf sie nicht sehen.',
  'zendesk.noRecord': 'Diesen Datensatz gibt es in Zendesk nicht mehr, oder Ihre Rolle darf ihn nicht sehen.',
  'zendesk.slowDown': 'Zendesk nimmt gerade keine weiteren Anfragen an. Ein neuer Versuch lohnt sich nach {time}.',
  'zendesk.slowDownLater': 'Zendesk nimmt gerade keine weiteren Anfragen an. Ein neuer Versuch lohnt sich später.',
  'zendesk.unavailable': 'Zendesk ist gerade nicht verfügbar. Versuchen Sie es nach {time} erneut.',
  'zendesk.error': 'Zendesk hatte selbst einen Fehler. Versuchen Sie es in einer Minute erneut.',
  'zendesk.timeout': 'Zendesk hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
  'zendesk.changed': 'Zendesk hat in einer Form geantwortet, die Sidelight nicht kennt ({where}).',
  'zendesk.unreachable':
    'Zendesk war nicht erreichbar. Prüfen Sie die Verbindung und ob Sie dort angemeldet sind; versuchen Sie es dann erneut.',
  'zendesk.notConnected': 'Das ist nicht das Zendesk, das Sie verbunden haben.',
  'zendesk.noteRequester':
    'Dieses Ticket haben Sie selbst angefragt; eine Notiz darin könnte der Kunde sehen. Protokollieren Sie ohne die Notiz.',
  'zendesk.noteRole': 'Ihre Zendesk-Rolle darf keine internen Notizen schreiben.',
  'zendesk.noteDoubt': 'Ob diese Notiz bei Ihrer Zendesk-Rolle intern bliebe, lässt sich nicht sagen. Protokollieren Sie ohne die Notiz.',
  'zendesk.forbiddenNote': 'Ihre Zendesk-Rolle oder diese Anmeldung darf in diesem Ticket nichts schreiben.',
  'zendesk.closed': 'Dieses Ticket ist geschlossen; Zendesk nimmt darin keine Notizen mehr an. Protokollieren Sie ohne die Notiz.',
  'zendesk.fieldChanged':
    'Dieses Feld wurde in Zendesk geändert; die Organisation wurde zuletzt um {time} gespeichert. Entscheiden Sie, welcher Wert gilt.',
  'zendesk.forbiddenField': 'Zendesk lässt nur Administratoren Felder von Organisationen ändern.',
  'zendesk.fieldNotTaken': 'Zendesk hat diesen Wert für das Feld nicht angenommen.',
  'zendesk.busy': 'Jemand hat dieses Ticket in Zendesk im selben Moment geändert. Sidelight versucht es erneut.',
  'zendesk.notTaken': 'Zendesk hat das nicht angenommen. Sehen Sie sich dort das Ticket an und versuchen Sie es dann erneut.',
  'zendesk.bookAll': 'Alle Organisationen, die Sie sehen dürfen',
  'zendesk.bookField': '{field} = Sie',
};
