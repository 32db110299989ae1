import type { Translated } from '../catalogue';
import type { regions as english } from '../en/regions';

export const regions: Translated<typeof english> = {
  'regions.of': '{region}\u202f: {account}',
  'regions.account': 'Compte',
  'regions.health': 'Santé',
  'regions.contact': 'Échanges',
  'regions.support': 'Support',
  'regions.usage': 'Usage',
  'regions.tasks': 'Tâches',
  'regions.renewal': 'Échéance',
  'regions.next': 'À faire',
  'regions.people': 'Interlocuteurs',
  'regions.activity': 'Activité',
};
