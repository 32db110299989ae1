import type { Translated } from '../catalogue';
import type { redacted as english } from '../en/redacted';

export const redacted: Translated<typeof english> = {
  'redacted.privateKey': 'clés privées',
  'redacted.authHeader': 'en-têtes d’authentification',
  'redacted.cookie': 'cookies et sessions',
  'redacted.urlCredentials': 'mots de passe dans des adresses',
  'redacted.password': 'mots de passe',
  'redacted.token': 'jetons',
  'redacted.key': 'clés',
  'redacted.card': 'numéros de carte',
  'redacted.account': 'numéros de compte',
  'redacted.email': 'adresses e-mail',
  'redacted.phone': 'numéros de téléphone',
  'redacted.name': 'noms de contacts',
  'redacted.encoded': 'secrets encodés',
  'redacted.headers': 'en-têtes de requêtes',
  'redacted.bodies': 'corps de requêtes',
  'redacted.websocket': 'messages de socket',
  'redacted.queryValues': 'valeurs dans des adresses',
  'redacted.ids': 'identifiants dans des adresses',
  'redacted.entries': 'requêtes au-delà de 5 000',
  'redacted.unreadable': 'requêtes illisibles',
  'redacted.byHand': 'zones choisies à la main',
  'redacted.address': 'fins d’adresses de pages',
};
