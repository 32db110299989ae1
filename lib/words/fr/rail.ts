import type { Translated } from '../catalogue';
import type { rail as english } from '../en/rail';

export const rail: Translated<typeof english> = {
  'rail.open': 'Ouvrir Sidelight',
  'rail.openSeveral': 'Ouvrir Sidelight\u202f: plusieurs comptes possibles',
  'rail.openAccount': 'Ouvrir Sidelight\u202f: {name}, {facts}',
  'rail.days': '{days} j',
  'rail.renewal': 'renouvellement {when}',
  'rail.due': { one: '{count} tâche à échéance', other: '{count} tâches à échéance' },
  'rail.needYou': { one: '{count} envoi requiert votre attention', other: '{count} envois requièrent votre attention' },
};
