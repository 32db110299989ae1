/** What I owe, and what became of it. */
export const tasks = {
  'tasks.none': 'No pending tasks',
  'tasks.pending': { one: '{count} pending', other: '{count} pending' },
  'tasks.completed': { one: '{count} completed', other: '{count} completed' },
  'tasks.complete': 'Complete {title}',
  'tasks.completeIt': 'Complete',
  'tasks.done': 'Completed: {title}',
  'tasks.undo': 'Undo {title}',
  'tasks.undoIt': 'Undo',
  'tasks.openAgain': 'Open again: {title}',
  'tasks.notSaved': 'Not saved. {message}',
  'tasks.endedNotSaved': '{outcome} · not saved. {message}',
  'tasks.endedWaiting': '{outcome} · waiting to send',
  'tasks.overdue': { one: '{date}, {count} day overdue', other: '{date}, {count} days overdue' },
  'tasks.dueToday': 'Due {today}',
  'tasks.today': 'today',
  'tasks.due': { one: '{date}, in {count} day', other: '{date}, in {count} days' },
} as const;
