import type { Translated } from '../catalogue';
import type { reasons as english } from '../en/reasons';

export const reasons: Translated<typeof english> = {
  'reasons.escalations': { one: '{count} escalade ouverte', other: '{count} escalades ouvertes' },
  'reasons.pastSla': { one: '{count} ticket hors SLA', other: '{count} tickets hors SLA' },
  'reasons.decisionToday': 'décision aujourd’hui',
  'reasons.decisionIn': { one: 'décision demain', other: 'décision dans {count} jours' },
  'reasons.renewalOverdue': { one: 'renouvellement en retard de {count} jour', other: 'renouvellement en retard de {count} jours' },
  'reasons.tasksOverdue': { one: '{count} tâche en retard', other: '{count} tâches en retard' },
  'reasons.healthFell': {
    one: 'santé en baisse de {count} point, sans raison connue',
    other: 'santé en baisse de {count} points, sans raison connue',
  },
  'reasons.championLeft': 'le champion est parti',
  'reasons.quiet': { one: 'aucun échange depuis {count} jour', other: 'aucun échange depuis {count} jours' },
  'reasons.usageDown': 'utilisateurs actifs en baisse de {percent}\u202f%',
  'reasons.waitingOnUs': { one: '{count} ticket attend notre réponse', other: '{count} tickets attendent notre réponse' },
};
