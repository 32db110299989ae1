import type { Translated } from '../catalogue';
import type { touchpointReceipt as english } from '../en/touchpointReceipt';

export const touchpointReceipt: Translated<typeof english> = {
  'touchpointReceipt.soonLocal': 'Ira dans votre portefeuille dans quelques secondes',
  'touchpointReceipt.soon': 'Part vers {system} dans quelques secondes',
  'touchpointReceipt.sending': 'En route vers {system}',
  'touchpointReceipt.asking': 'Peut-être arrivé dans {system}. Sidelight demande avant de renvoyer.',
  'touchpointReceipt.waiting': 'En attente d’envoi vers {system}. {reason}',
  'touchpointReceipt.waitingUntil': 'En attente d’envoi vers {system}. {reason} Prochain essai à {time}.',
  'touchpointReceipt.needsYou': 'Pas envoyé vers {system}. {reason}',
  'touchpointReceipt.local': 'Dans votre portefeuille',
  'touchpointReceipt.task': 'Dans {system}, tâche {id}',
  'touchpointReceipt.event': 'Dans {system}, événement {id}',
  'touchpointReceipt.note': 'Dans {system}, note interne {id}',
  'touchpointReceipt.row': 'Dans {system}\u202f: {id}',
  'touchpointReceipt.open': 'Ouvrir',
  'touchpointReceipt.public': 'Devait être privée et est publique. Vérifiez le ticket maintenant.',
  'touchpointReceipt.captured': '{system} enregistre lui-même l’e-mail, il n’y a donc pas de seconde copie.',
  'touchpointReceipt.saidInStep': 'Son résultat figure dans la tâche de la prochaine étape.',
  'touchpointReceipt.saidAlone': 'Son résultat figure dans une tâche à part.',
  'touchpointReceipt.retry': 'Réessayer',
  'touchpointReceipt.discard': 'Abandonner',
};
