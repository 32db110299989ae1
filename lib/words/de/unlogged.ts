import type { Translated } from '../catalogue';
import type { unlogged as english } from '../en/unlogged';

export const unlogged: Translated<typeof english> = {
  'unlogged.title': 'Heute nicht protokolliert',
  'unlogged.about':
    'E-Mails, die Sie heute beantwortet haben, und Tickets, auf die Sie geantwortet haben. Enter protokolliert, Entf überspringt für immer.',
  'unlogged.log': '{subject} protokollieren, {account}',
  'unlogged.logIt': 'Protokollieren',
  'unlogged.skip': '{subject} überspringen',
  'unlogged.skipIt': 'Überspringen',
  'unlogged.confirm': 'Geschrieben nach {system}, {record}, wegen: {reasons}. Zum Protokollieren noch einmal drücken.',
  'unlogged.where': 'Geschrieben nach {system}, {record}, wegen: {reasons}.',
};
