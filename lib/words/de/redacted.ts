import type { Translated } from '../catalogue';
import type { redacted as english } from '../en/redacted';

export const redacted: Translated<typeof english> = {
  'redacted.privateKey': 'private Schlüssel',
  'redacted.authHeader': 'Kopfzeilen zur Anmeldung',
  'redacted.cookie': 'Cookies und Sitzungen',
  'redacted.urlCredentials': 'Passwörter in Adressen',
  'redacted.password': 'Passwörter',
  'redacted.token': 'Token',
  'redacted.key': 'Schlüssel',
  'redacted.card': 'Kartennummern',
  'redacted.account': 'Kontonummern',
  'redacted.email': 'E-Mail-Adressen',
  'redacted.phone': 'Telefonnummern',
  'redacted.name': 'Namen von Kontakten',
  'redacted.encoded': 'Geheimnisse in anderer Schreibweise',
  'redacted.headers': 'Kopfzeilen von Anfragen',
  'redacted.bodies': 'Inhalte von Anfragen',
  'redacted.websocket': 'Socket-Nachrichten',
  'redacted.queryValues': 'Werte in Adressen',
  'redacted.ids': 'Kennungen in Adressen',
  'redacted.entries': 'Anfragen über 5.000 hinaus',
  'redacted.unreadable': 'unlesbare Anfragen',
  'redacted.byHand': 'von Hand gewählte Stellen',
  'redacted.address': 'Enden von Seitenadressen',
};
