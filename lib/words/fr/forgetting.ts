import type { Translated } from '../catalogue';
import type { forgetting as english } from '../en/forgetting';

export const forgetting: Translated<typeof english> = {
  'forgetting.gone': '[supprimé]',
  'forgetting.contact': 'contact',
  'forgetting.mention': 'mention dans d’autres lignes',
  'forgetting.lookup': 'réponse d’un outil de tickets',
  'forgetting.pin': 'association',
  'forgetting.view': 'vue enregistrée',
  'forgetting.book': 'Comptes, contacts, tâches, associations, paramètres et journal des exports',
  'forgetting.panels': 'Panneaux ouverts',
  'forgetting.storage': 'Ce que retiennent cette session et ce profil du navigateur',
  'forgetting.answers': 'Réponses enregistrées',
  'forgetting.rules': 'Règles sur les requêtes réseau',
  'forgetting.alarms': 'Actions planifiées',
  'forgetting.permissions': 'Autorisations accordées après coup',
  'forgetting.signIns': 'Connexions auprès des systèmes',
  'forgetting.signInsLeft': 'Un système qui n’en a pas été informé garde la connexion\u202f: terminez-la là-bas.',
};
