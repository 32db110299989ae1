import type { Translated } from '../catalogue';
import type { touchReceipt as english } from '../en/touchReceipt';

export const touchReceipt: Translated<typeof english> = {
  'touchReceipt.soonLocal': 'Ira dans votre portefeuille dans quelques secondes',
  'touchReceipt.soon': 'Part vers {system} dans quelques secondes',
  'touchReceipt.sending': 'En route vers {system}',
  'touchReceipt.asking': 'Peut-être arrivé dans {system}. Sidelight demande avant de renvoyer.',
  'touchReceipt.waiting': 'En attente d’envoi vers {system}. {reason}',
  'touchReceipt.waitingUntil': 'En attente d’envoi vers {system}. {reason} Prochain essai à {time}.',
  'touchReceipt.needsYou': 'Pas envoyé vers {system}. {reason}',
  'touchReceipt.local': 'Dans votre portefeuille',
  'touchReceipt.task': 'Dans {system}, tâche {id}',
  'touchReceipt.event': 'Dans {system}, événement {id}',
  'touchReceipt.note': 'Dans {system}, note interne {id}',
  'touchReceipt.row': 'Dans {system}\u202f: {id}',
  'touchReceipt.open': 'Ouvrir',
  'touchReceipt.public': 'Devait être privée et est publique. Vérifiez le ticket maintenant.',
  'touchReceipt.captured': '{system} enregistre lui-même l’e-mail, il n’y a donc pas de seconde copie.',
  'touchReceipt.saidInStep': 'Son résultat figure dans la tâche de la prochaine étape.',
  'touchReceipt.saidAlone': 'Son résultat figure dans une tâche à part.',
  'touchReceipt.retry': 'Réessayer',
  'touchReceipt.discard': 'Abandonner',
};
