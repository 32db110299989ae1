import type { Translated } from '../catalogue';
import type { today as english } from '../en/today';

export const today: Translated<typeof english> = {
  'today.lead': 'Les tâches de playbook de tout votre portefeuille, les plus anciennes d’abord.',
  'today.emptyTitle': 'Votre portefeuille est vide',
  'today.empty':
    'Importez vos comptes en CSV depuis votre CRM ou votre plateforme de customer success, ou faites d’abord un tour avec des entreprises fictives.',
  'today.limit': 'Les {limit} premières tâches sont affichées. Terminez-en quelques-unes et les suivantes apparaîtront.',
  'today.overdue': 'En retard',
  'today.today': 'Aujourd’hui',
  'today.week': '7 prochains jours',
  'today.nothing': 'Rien à faire dans les 7 prochains jours',
  'today.nothingWhy': {
    one: 'Le seul compte de votre portefeuille n’a aucune tâche de playbook à échéance d’ici là.',
    other: 'Aucun des {count} comptes de votre portefeuille n’a de tâche de playbook à échéance d’ici là.',
  },
};
