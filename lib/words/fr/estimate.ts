import type { Translated } from '../catalogue';
import type { estimate as english } from '../en/estimate';

export const estimate: Translated<typeof english> = {
  'estimate.from': 'Estimation d’après {used} signaux sur {total}',
  'estimate.missing': 'Aucune donnée, non compté',
  'estimate.stale': 'Trop ancien, non compté',
  'estimate.trend': 'utilisateurs actifs {percent}\u202f%',
  'estimate.open': { one: '{count} ticket ouvert, {oldest}', other: '{count} tickets ouverts, {oldest}' },
  'estimate.ticket': { one: 'ticket #{id} ouvert depuis {count} jour', other: 'ticket #{id} ouvert depuis {count} jours' },
  'estimate.noAnswer': 'Nous avons écrit, pas encore de réponse',
  'estimate.milestones': '{reached} jalons atteints sur {all}',
  'estimate.paid': 'payé',
  'estimate.unpaid': 'un paiement est en retard',
  'estimate.notPaid': 'un paiement a échoué',
  'estimate.spoke': { one: 'Dernier échange il y a {count} jour', other: 'Dernier échange il y a {count} jours' },
  'estimate.rated': { one: '{good} avis positif sur {count}', other: '{good} avis positifs sur {count}' },
  'estimate.usage': 'Usage',
  'estimate.support': 'Support',
  'estimate.engagement': 'Échanges',
  'estimate.sentiment': 'Satisfaction',
  'estimate.onboarding': 'Déploiement',
  'estimate.payment': 'Paiement',
  'estimate.list': 'Ce qui enlève combien à 100',
  'estimate.few': '{used} signaux connus sur {total}\u202f: trop peu pour une estimation',
  'estimate.fewAnswers': '{said}\u202f; trop peu, non compté',
  'estimate.answered': {
    one: '{count} réponse d’enquête, dont {good} de bonnes et {bad} de mauvaises',
    other: '{count} réponses d’enquête, dont {good} de bonnes et {bad} de mauvaises',
  },
  'estimate.trendName': 'évolution des utilisateurs actifs',
  'estimate.featuresName': 'fonctionnalités clés',
  'estimate.keyFeatures': {
    one: '{used} fonctionnalité clé utilisée sur {count}',
    other: '{used} fonctionnalités clés utilisées sur {count}',
  },
  'estimate.featuresKept': {
    one: '{used} fonctionnalité du trimestre précédent encore utilisée sur {count}',
    other: '{used} fonctionnalités du trimestre précédent encore utilisées sur {count}',
  },
  'estimate.meetings': { one: '{kept} rendez-vous tenu sur {count}', other: '{kept} rendez-vous tenus sur {count}' },
  'estimate.noMeetings': 'aucun rendez-vous connu sur 90 jours',
  'estimate.notKnown': 'non connu\u202f: {what}',
};
