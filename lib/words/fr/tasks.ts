import type { Translated } from '../catalogue';
import type { tasks as english } from '../en/tasks';

export const tasks: Translated<typeof english> = {
  'tasks.none': 'Aucune tâche en attente',
  'tasks.pending': { one: '{count} en attente', other: '{count} en attente' },
  'tasks.completed': { one: '{count} terminée', other: '{count} terminées' },
  'tasks.complete': 'Terminer\u202f: {title}',
  'tasks.completeIt': 'Terminer',
  'tasks.done': 'Terminée\u202f: {title}',
  'tasks.undo': 'Rouvrir\u202f: {title}',
  'tasks.undoIt': 'Rouvrir',
  'tasks.openAgain': 'Rouverte\u202f: {title}',
  'tasks.notSaved': 'Non enregistrée. {message}',
  'tasks.endedNotSaved': '{outcome} · non enregistré. {message}',
  'tasks.endedWaiting': '{outcome} · en attente d’envoi',
  'tasks.clash': 'Modifiée entre-temps par d’autres\u202f: {title}',
  'tasks.theirs': 'Là-bas',
  'tasks.mine': 'Vous',
  'tasks.keepTheirs': 'Garder la leur',
  'tasks.writeMine': 'Écrire la mienne',
  'tasks.ofWhat': '{action}\u202f: {title}',
  'tasks.keptTheirs': 'Gardée telle quelle\u202f: {title}',
  'tasks.writingMine': 'La vôtre est en cours d’écriture\u202f: {title}',
  'tasks.overdue': { one: '{date}, {count} jour de retard', other: '{date}, {count} jours de retard' },
  'tasks.dueToday': 'À faire {today}',
  'tasks.today': 'aujourd’hui',
  'tasks.due': { one: '{date}, dans {count} jour', other: '{date}, dans {count} jours' },
};
