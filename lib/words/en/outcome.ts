/** How a task ended; what is stored stays English. */
export const outcome = {
  'outcome.of': 'Outcome of {title}',
  'outcome.save': 'Save the outcome of {title}',
  'outcome.label': 'Outcome',
  'outcome.note': 'Note',
  'outcome.noteOptional': 'Note (optional)',
  'outcome.done': 'Done',
  'outcome.followUp': 'Done, follow-up needed',
  'outcome.notReached': 'Could not reach',
  'outcome.notNeeded': 'No longer needed',
} as const;
