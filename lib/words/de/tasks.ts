import type { Translated } from '../catalogue';
import type { tasks as english } from '../en/tasks';

export const tasks: Translated<typeof english> = {
  'tasks.none': 'Keine offenen Aufgaben',
  'tasks.pending': { one: '{count} offen', other: '{count} offen' },
  'tasks.completed': { one: '{count} erledigt', other: '{count} erledigt' },
  'tasks.complete': 'Erledigen: {title}',
  'tasks.completeIt': 'Erledigen',
  'tasks.done': 'Erledigt: {title}',
  'tasks.undo': 'Rückgängig: {title}',
  'tasks.undoIt': 'Rückgängig',
  'tasks.openAgain': 'Wieder offen: {title}',
  'tasks.notSaved': 'Nicht gespeichert. {message}',
  'tasks.endedNotSaved': '{outcome} · nicht gespeichert. {message}',
  'tasks.endedWaiting': '{outcome} · wartet auf Versand',
  'tasks.clash': 'Inzwischen von anderen geändert: {title}',
  'tasks.theirs': 'Dort',
  'tasks.mine': 'Sie',
  'tasks.keepTheirs': 'Dortiges behalten',
  'tasks.writeMine': 'Meines schreiben',
  'tasks.ofWhat': '{action}: {title}',
  'tasks.keptTheirs': 'Bleibt, wie es dort ist: {title}',
  'tasks.writingMine': 'Ihres wird geschrieben: {title}',
  'tasks.overdue': { one: '{date}, seit {count} Tag überfällig', other: '{date}, seit {count} Tagen überfällig' },
  'tasks.dueToday': '{today} fällig',
  'tasks.today': 'Heute',
  'tasks.due': { one: '{date}, in {count} Tag', other: '{date}, in {count} Tagen' },
};
