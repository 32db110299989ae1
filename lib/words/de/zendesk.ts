import type { Translated } from '../catalogue';
import type { zendesk as english } from '../en/zendesk';

export const zendesk: Translated<typeof english> = {
  'zendesk.signIn': 'Zendesk: Melden Sie sich in diesem Browser neu an',
  'zendesk.forbiddenTicket': 'Ihre Zendesk-Rolle darf dieses Ticket nicht lesen',
  'zendesk.forbiddenUser': 'Ihre Zendesk-Rolle darf diesen Benutzer nicht lesen',
  'zendesk.forbiddenOrganization': 'Ihre Zendesk-Rolle darf diese Organisation nicht lesen',
  'zendesk.forbiddenRecord': 'Ihre Zendesk-Rolle darf diesen Datensatz nicht lesen',
  'zendesk.noTicket': 'Dieses Ticket gibt es in Zendesk nicht mehr, oder Ihre Rolle darf es nicht sehen',
  'zendesk.noUser': 'Diesen Benutzer gibt es in Zendesk nicht mehr, oder Ihre Rolle darf ihn nicht sehen',
  'zendesk.noOrganization': 'Diese Organisation gibt es in Zendesk nicht mehr, oder Ihre Rolle darf sie nicht sehen',
  'zendesk.noRecord': 'Diesen Datensatz gibt es in Zendesk nicht mehr, oder Ihre Rolle darf ihn nicht sehen',
  'zendesk.slowDown': 'Zendesk nimmt gerade keine weiteren Anfragen an. Ein neuer Versuch lohnt sich nach {time}',
  'zendesk.slowDownLater': 'Zendesk nimmt gerade keine weiteren Anfragen an. Ein neuer Versuch lohnt sich später',
  'zendesk.unavailable': 'Zendesk ist gerade nicht verfügbar. Versuchen Sie es nach {time} erneut',
  'zendesk.error': 'Zendesk hatte selbst einen Fehler. Versuchen Sie es in einer Minute erneut',
  'zendesk.timeout': 'Zendesk hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut',
  'zendesk.changed': 'Zendesk hat in einer Form geantwortet, die Sidelight nicht kennt ({where}).',
  'zendesk.unreachable':
    'Zendesk war nicht erreichbar. Prüfen Sie die Verbindung und ob Sie dort angemeldet sind; versuchen Sie es dann erneut.',
  'zendesk.notConnected': 'Das ist nicht das Zendesk, das Sie verbunden haben',
};
