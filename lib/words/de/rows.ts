import type { Translated } from '../catalogue';
import type { rows as english } from '../en/rows';

export const rows: Translated<typeof english> = {
  'rows.gmail.none': 'Keine Konversationen auf dieser Seite',
  'rows.gmail.customer': '1 von 1 Konversation gehört zu einem Kunden',
  'rows.gmail.customers': {
    one: '{count} von {total} Konversationen gehört zu einem Kunden',
    other: '{count} von {total} Konversationen gehören zu Kunden',
  },
  'rows.gmail.asking': { one: '{count} Konversation wird abgefragt', other: '{count} Konversationen werden abgefragt' },
  'rows.gmail.unknown': { one: '{count} Konversation, nicht abgefragt', other: '{count} Konversationen, nicht abgefragt' },
  'rows.gmail.unknownToo': { one: '{count} Konversation nicht abgefragt', other: '{count} Konversationen nicht abgefragt' },
  'rows.gmail.nobody': { one: 'Diese Konversation gehört zu keinem Kunden', other: 'Keine Kunden unter diesen {count} Konversationen' },
  'rows.zendesk.none': 'Keine Tickets auf dieser Seite',
  'rows.zendesk.customer': '1 von 1 Ticket gehört zu einem Kunden',
  'rows.zendesk.customers': {
    one: '{count} von {total} Tickets gehört zu einem Kunden',
    other: '{count} von {total} Tickets gehören zu Kunden',
  },
  'rows.zendesk.asking': { one: '{count} Ticket wird abgefragt', other: '{count} Tickets werden abgefragt' },
  'rows.zendesk.unknown': { one: '{count} Ticket, nicht abgefragt', other: '{count} Tickets, nicht abgefragt' },
  'rows.zendesk.unknownToo': { one: '{count} Ticket nicht abgefragt', other: '{count} Tickets nicht abgefragt' },
  'rows.zendesk.nobody': { one: 'Dieses Ticket gehört zu keinem Kunden', other: 'Keine Kunden unter diesen {count} Tickets' },
  'rows.salesforce.none': 'Keine Datensätze auf dieser Seite',
  'rows.salesforce.customer': '1 von 1 Datensatz gehört zu einem Kunden',
  'rows.salesforce.customers': {
    one: '{count} von {total} Datensätzen gehört zu einem Kunden',
    other: '{count} von {total} Datensätzen gehören zu Kunden',
  },
  'rows.salesforce.asking': { one: '{count} Datensatz wird abgefragt', other: '{count} Datensätze werden abgefragt' },
  'rows.salesforce.unknown': { one: '{count} Datensatz, nicht abgefragt', other: '{count} Datensätze, nicht abgefragt' },
  'rows.salesforce.unknownToo': { one: '{count} Datensatz nicht abgefragt', other: '{count} Datensätze nicht abgefragt' },
  'rows.salesforce.nobody': { one: 'Dieser Datensatz gehört zu keinem Kunden', other: 'Keine Kunden unter diesen {count} Datensätzen' },
  'rows.list': 'Liste',
  'rows.readAt': 'Gelesen um {time} Uhr',
  'rows.again': 'Erneut lesen',
  'rows.reading': 'Liste wird gelesen',
  'rows.appear': 'Die Kunden aus dieser Liste erscheinen hier.',
  'rows.noList': 'Auch eine Liste wurde auf dieser Seite nicht gefunden. Sobald sie da ist, lesen Sie sie erneut.',
  'rows.several': 'Mehrere Konten passen',
  'rows.others': {
    one: '{count} weitere Zeile passt zu keinem Konto in Ihrem Portfolio',
    other: '{count} weitere Zeilen passen zu keinem Konto in Ihrem Portfolio',
  },
  'rows.untitled': 'Ohne Betreff',
  'rows.open': 'Öffnen:',
};
