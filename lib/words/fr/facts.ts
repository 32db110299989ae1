import type { Translated } from '../catalogue';
import type { facts as english } from '../en/facts';

export const facts: Translated<typeof english> = {
  'facts.leaving': 'le client risque de partir\u202f: étape «\u202f{word}\u202f»',
  'facts.promise': 'promis\u202f: {title}, {due}',
  'facts.clock': '{what} avant {time}',
  'facts.missingFor': '{decision}\u202f: {gaps}',
  'facts.past': 'personne n’a dit comment cela s’est terminé',
  'facts.readiness': '{done} sur {total} prêts',
  'facts.gapHealth': 'santé insuffisante',
  'facts.gapNoHealth': 'aucune donnée de santé',
  'facts.gapContact': 'aucun échange récent',
  'facts.gapChampion': 'ni champion ni décideur connu',
  'facts.fellBecause': {
    one: 'santé en baisse de {count} point\u202f: {event}',
    other: 'santé en baisse de {count} points\u202f: {event}',
  },
  'facts.critical': 'santé critique',
  'facts.criticalAt': 'santé critique, {score} sur 100',
  'facts.unknown': 'aucune donnée de santé\u202f: personne ne sait comment ils vont',
  'facts.unanswered': { one: 'sans réponse depuis {count} jour', other: 'sans réponse depuis {count} jours' },
  'facts.task': '{title}, {due}',
  'facts.tasks': '{number} fois {title}, {due}',
  'facts.staleHealth': { one: 'santé pas mise à jour depuis {count} jour', other: 'santé pas mise à jour depuis {count} jours' },
  'facts.staleStage': { one: 'étape pas mise à jour depuis {count} jour', other: 'étape pas mise à jour depuis {count} jours' },
  'facts.missing': 'manque dans la fiche\u202f: {fields}',
  'facts.waiting': 'en attente du client',
  'facts.waitingSince': 'en attente du client, vous avez écrit {ago}',
  'facts.plan': 'plan convenu\u202f: {title}, {due}',
  'facts.signed': 'renouvellement signé',
  'facts.nonRenewal': 'non-renouvellement reçu',
  'facts.decided': 'décidé le {day}',
};
