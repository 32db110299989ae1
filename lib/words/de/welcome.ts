import type { Translated } from '../catalogue';
import type { welcome as english } from '../en/welcome';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Willkommen bei Sidelight',
  'welcome.lead': 'Alles zum Kundenkonto, direkt neben Salesforce, Zendesk und Gmail, wo Sie den ganzen Tag arbeiten.',
  'welcome.bringTitle': 'Mein Portfolio einfügen oder importieren',
  'welcome.bringWords':
    'Ein Bericht aus Ihrem CRM oder Ihrer Customer-Success-Plattform oder eine selbst geführte Tabelle. Sie sehen den Inhalt, bevor etwas gespeichert wird.',
  'welcome.bring': 'Meine Konten einlesen',
  'welcome.sampleWords':
    'Erfundene Firmen mit Kundengesundheit, Verlängerungen und Aufgaben, jede als „Beispiel“ markiert. Ein Klick in den Einstellungen entfernt sie.',
  'welcome.lookAt': { one: '{count} Beispielkonto ansehen', other: '{count} Beispielkonten ansehen' },
  'welcome.worksNow': 'Was sofort funktioniert',
  'welcome.nowWho': 'Wessen Ticket, E-Mail oder Datensatz offen ist, und woran Sidelight das erkennt.',
  'welcome.nowBook': 'Kundengesundheit, Verlängerung, Personen und Playbook-Aufgaben aus Ihrem Portfolio.',
  'welcome.nowZendesk': 'Anfragende und Organisationen in Zendesk, gelesen mit Ihrer laufenden Anmeldung.',
  'welcome.nowTasks': 'Erledigte Aufgaben und von Hand angelegte Konten, in diesem Browser gespeichert, auch offline.',
  'welcome.stays': 'Ihr Portfolio bleibt im Profil dieses Browsers auf diesem Computer. Es gibt keinen Sidelight-Server.',
  'welcome.needsAdmin': 'Wofür es Ihre IT braucht',
  'welcome.adminAllow': 'Sidelight freigeben, wo Ihr Unternehmen Erweiterungen sperrt.',
  'welcome.adminFix': 'Für alle festlegen, welche Workspaces es gibt.',
  'welcome.adminSessions': 'Die Nutzung laufender Anmeldungen erlauben oder verbieten.',
  'welcome.copied': 'Kopiert.',
  'welcome.copyRefused': 'Der Browser ließ Sidelight nicht kopieren. Markieren Sie den Text unten.',
  'welcome.copyMessage': 'Nachricht an meine IT kopieren',
  'welcome.readMessage': 'Nachricht lesen',
};
