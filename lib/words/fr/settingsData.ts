import type { Translated } from '../catalogue';
import type { settingsData as english } from '../en/settingsData';

export const settingsData: Translated<typeof english> = {
  'settingsData.title': 'Données',
  'settingsData.about':
    'Tout est gardé dans le profil de ce navigateur, sur cet ordinateur. Qui copie le profil peut le lire\u202f: c’est le chiffrement du disque qui le protège. Les données retirées quittent aussitôt la base\u202f; ses fichiers peuvent garder des restes effacés jusqu’au prochain nettoyage du navigateur.',
  'settingsData.accounts': 'Comptes',
  'settingsData.samples': 'dont exemples',
  'settingsData.contacts': 'Contacts',
  'settingsData.openTasks': 'Tâches ouvertes',
  'settingsData.remove': 'Retirer les données d’exemple',
  'settingsData.loaded': { one: '{count} compte d’exemple chargé.', other: '{count} comptes d’exemple chargés.' },
  'settingsData.removed': { one: '{count} compte d’exemple retiré.', other: '{count} comptes d’exemple retirés.' },
};
