import type { Translated } from '../catalogue';
import type { runs as english } from '../en/runs';

export const runs: Translated<typeof english> = {
  'runs.title': 'Séries',
  'runs.about':
    'Un modèle pour tous vos comptes dont une tâche de la semaine lui correspond. Un compte après l’autre, chacun rempli et vérifié à part\u202f; vous envoyez chaque message vous-même.',
  'runs.open': 'En cours',
  'runs.progress': '{done} sur {of}',
  'runs.template': 'Modèle de la série',
  'runs.begin': { one: 'Commencer avec {count} compte', other: 'Commencer avec {count} comptes' },
  'runs.nobody': 'Aucun de vos comptes n’a de tâche correspondant à ce modèle.',
  'runs.otherTurn': 'C’est entre-temps le tour d’un autre compte.',
  'runs.waits': 'Cette série attend une approbation.',
  'runs.position': 'Avancement',
  'runs.over': 'Tous les comptes ont été traités.',
  'runs.stop': 'Terminer cette série',
  'runs.stopped': 'La série est terminée. Ce qui a été envoyé reste consigné.',
  'runs.approval': 'Approbation',
  'runs.needsApproval': {
    one: '{count} compte\u202f: votre entreprise demande d’abord une approbation.',
    other: '{count} comptes\u202f: votre entreprise demande d’abord une approbation.',
  },
  'runs.approvedBy': 'Qui l’a approuvée',
  'runs.approve': 'Continuer',
  'runs.approved': 'C’est noté. La série continue.',
  'runs.account': 'Compte en cours',
  'runs.goneAccount': 'Ce compte n’est plus dans le portefeuille',
  'runs.why': 'Raison de passer',
  'runs.skip': 'Passer',
  'runs.skipped': 'Passé.',
  'runs.logNext': 'Envoyé\u202f: consigner, compte suivant',
  'runs.again': 'Pas envoyé\u202f: réécrire',
  'runs.againNow': 'C’est de nouveau le tour du même compte.',
  'runs.from': 'De',
};
