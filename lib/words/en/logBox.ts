/** The small window that logs a call from anywhere. */
export const logBox = {
  'logBox.title': 'Log a touchpoint',
  'logBox.account': 'Account',
  'logBox.chosen': 'Account: {name}',
  'logBox.change': 'Change account',
  'logBox.what': 'What was it about?',
  'logBox.whatHint': 'First line: the subject. Then what was said.',
  'logBox.next': 'Next step',
  'logBox.unsaid': 'Not said',
  'logBox.log': 'Log',
  'logBox.to': 'Goes to {system}',
  'logBox.done': 'Logged for {name}',
  'logBox.another': 'Log another',
  'logBox.undo': 'Undo',
  'logBox.close': 'Close',
} as const;
