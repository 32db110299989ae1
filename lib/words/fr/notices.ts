import type { Translated } from '../catalogue';
import type { notices as english } from '../en/notices';

export const notices: Translated<typeof english> = {
  'notices.badgeTitle': { one: 'Sidelight : {count} tâche due', other: 'Sidelight : {count} tâches dues' },
  'notices.anAccount': 'Un de vos comptes',
  'notices.openToSee': 'Ouvrez Sidelight pour voir lequel.',
  'notices.churn': 'Risque de partir : l’étape le dit.',
  'notices.red': 'La santé est devenue critique.',
  'notices.moved': 'La décision passe du {from} au {to}.',
  'notices.movedSomewhere': 'Le jour de la décision a changé.',
  'notices.threshold': { one: 'La décision est à {count} jour ou moins.', other: 'La décision est à {count} jours ou moins.' },
  'notices.thresholdReached': 'La décision approche.',
  'notices.many': { one: 'Du nouveau sur {count} compte', other: 'Du nouveau sur {count} comptes' },
  'notices.countChurn': { one: '{count} risque de partir', other: '{count} risquent de partir' },
  'notices.countRed': { one: '{count} est devenu critique', other: '{count} sont devenus critiques' },
  'notices.countMoved': { one: '{count} décision déplacée', other: '{count} décisions déplacées' },
  'notices.countThreshold': { one: '{count} décision approche', other: '{count} décisions approchent' },
  'notices.digestTitle': 'Votre journée',
  'notices.digestOpen': { one: '{count} compte a besoin de vous', other: '{count} comptes ont besoin de vous' },
  'notices.digestDue': { one: '{count} tâche due', other: '{count} tâches dues' },
  'notices.digestFirst': 'Commencez par {name}.',
  'notices.digestNone': 'Aucun compte n’a besoin de vous avant le prochain jour ouvré.',
};
