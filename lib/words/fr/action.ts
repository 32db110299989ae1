import type { Translated } from '../catalogue';
import type { action as english } from '../en/action';

export const action: Translated<typeof english> = {
  'action.escalation': 'Suivre l’escalade',
  'action.leaving': 'Transmettre et les appeler',
  'action.pastSla': { one: 'Faire répondre au ticket en retard', other: 'Faire répondre aux tickets en retard' },
  'action.clock': 'Répondre avant {time}',
  'action.past': 'Indiquer l’issue du renouvellement',
  'action.readiness': 'Avancer dans la liste',
  'action.health': 'Trouver ce qui ne va pas',
  'action.noHealth': 'Savoir comment ils vont',
  'action.contact': 'Parler avec eux',
  'action.champion': 'Trouver un champion ou un décideur',
  'action.prepare': 'Commencer la liste',
  'action.moved': 'Vérifier la nouvelle date',
  'action.why': 'Trouver la cause et convenir d’un plan',
  'action.know': 'Savoir comment ils vont',
  'action.championLeft': 'Savoir qui a pris la suite',
  'action.quiet': 'Prendre contact',
  'action.unanswered': 'Essayer autrement, ou une autre personne',
  'action.usageDown': 'Demander ce qui a changé dans l’usage',
  'action.waitingOnUs': { one: 'Répondre au ticket qui nous attend', other: 'Répondre aux tickets qui nous attendent' },
  'action.followUp': 'Demander si cela a aidé',
  'action.unlogged': 'Noter ce que vous avez répondu',
  'action.silent': 'Mettre le compte à jour',
  'action.stale': 'Indiquer si c’est toujours vrai',
  'action.missing': 'Compléter ce qui manque',
};
