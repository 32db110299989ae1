import type { Translated } from '../catalogue';
import type { unlogged as english } from '../en/unlogged';

export const unlogged: Translated<typeof english> = {
  'unlogged.title': 'Non consigné aujourd’hui',
  'unlogged.about':
    'Messages auxquels vous avez répondu aujourd’hui et tickets que vous avez traités. Entrée consigne, Suppr écarte pour de bon.',
  'unlogged.log': 'Consigner {subject}, {account}',
  'unlogged.logIt': 'Consigner',
  'unlogged.skip': 'Écarter {subject}',
  'unlogged.skipIt': 'Écarter',
  'unlogged.confirm': 'Écrit dans {system}, {record}, en raison de\u202f: {reasons}. Appuyez encore pour consigner.',
  'unlogged.where': 'Écrit dans {system}, {record}, en raison de\u202f: {reasons}.',
};
