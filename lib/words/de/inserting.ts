import type { Translated } from '../catalogue';
import type { inserting as english } from '../en/inserting';

/** Einen vorbereiteten Text in das Schreibfeld einer Seite einsetzen: was daraus wurde und was zu tun ist. */
export const inserting: Translated<typeof english> = {
  'inserting.gmailNew': 'Neue E-Mail in Gmail',
  'inserting.gmailReply': 'Antwort in Gmail',
  'inserting.zendeskReply': 'Öffentliche Antwort in Zendesk',
  'inserting.zendeskNote': 'Interne Notiz in Zendesk',
  'inserting.salesforceEmail': 'E-Mail in Salesforce',
  'inserting.salesforcePost': 'Beitrag in Salesforce',
  'inserting.box': 'Textfeld auf dieser Seite',
  'inserting.done': 'Eingefügt. Lesen Sie es und senden Sie es selbst.',
  'inserting.doneKept': 'Eingefügt. Prüfen Sie Betreff und Empfänger und senden Sie es selbst.',
  'inserting.none': 'Hier ist nichts zum Schreiben offen. Öffnen Sie eine Antwort oder eine neue Nachricht und drücken Sie noch einmal.',
  'inserting.focus': 'Klicken Sie in die Nachricht, an der Sie schreiben, und drücken Sie noch einmal.',
  'inserting.foreign':
    'Die Nachricht, in der Sie zuletzt waren, gehört zu einem anderen Datensatz. Klicken Sie in die zu diesem und drücken Sie noch einmal.',
  'inserting.closed': 'In diese Nachricht kann gerade niemand schreiben. Öffnen Sie sie zum Schreiben und drücken Sie noch einmal.',
  'inserting.otherRecipients': 'Diese Nachricht geht an jemand anderen. Ändern Sie das selbst, oder setzen Sie den Text trotzdem ein.',
  'inserting.otherSubject': 'Diese Nachricht hat einen anderen Betreff. Ersetzen Sie ihn, oder schreiben Sie in eine andere Nachricht.',
  'inserting.already': 'Dieser Text steht schon in der Nachricht. Fügen Sie ihn nur noch einmal ein, wenn Sie das so wollen.',
  'inserting.isNote':
    'Hier ist eine interne Notiz eingestellt, und der Text ist für den Kunden. Stellen Sie das dort selbst um und drücken Sie noch einmal.',
  'inserting.isPublic':
    'Das würde der Kunde lesen, und der Text ist nur für Kollegen. Stellen Sie das dort selbst um und drücken Sie noch einmal.',
  'inserting.unknown':
    'Diese Seite sagt nicht, ob der Kunde das lesen würde, also wurde nichts eingesetzt. Kopieren Sie den Text stattdessen.',
  'inserting.notThere': 'Der Text kam nicht so an, wie er sollte, und wurde wieder herausgenommen. Kopieren Sie ihn stattdessen.',
  'inserting.notWhole': 'Der Text kam nicht so an, wie er sollte. Sehen Sie sich die Nachricht an und kopieren Sie den Text stattdessen.',
  'inserting.silent': 'Die Seite hat nicht geantwortet. Sehen Sie nach, ob der Text da ist, bevor Sie noch einmal drücken.',
  'inserting.mailbox': '{mailbox} ist keiner Ihrer Workspaces. Geben Sie ihn zuerst in den Einstellungen frei.',
  'inserting.waitsNote':
    'In der Antwort ist eine interne Notiz eingestellt, und der Text ist für den Kunden. Stellen Sie das dort selbst um: Dann kommt der Text.',
  'inserting.waitsPublic':
    'Diese Antwort würde der Kunde lesen, und der Text ist nur für Kollegen. Stellen Sie dort selbst auf eine Notiz um: Dann kommt der Text.',
  'inserting.waitsBox': 'Das Ticket ist offen, aber nichts zum Schreiben. Klicken Sie in seine Antwort: Dann kommt der Text.',
  'inserting.otherAccount': 'Dass dieses Ticket zu diesem Konto gehört, ist nicht bekannt; es wurde nichts eingesetzt.',
  'inserting.ticketOpens': 'Das Ticket öffnet sich damit. Lesen Sie es und senden Sie es selbst.',
};
