/** Whose mail and tickets are never logged. */
export const neverLog = {
  'neverLog.title': 'Never logged',
  'neverLog.about':
    'Mail and tickets of these people and companies are never logged, from no page and not by the list of what is not logged. Mail among colleagues never is anyway.',
  'neverLog.rule': 'Domain or address',
  'neverLog.hint': 'lawyers.example or name@lawyers.example',
  'neverLog.none': 'Nobody is left out.',
  'neverLog.added': '{rule} is never logged.',
  'neverLog.removed': '{rule} may be logged again.',
  'neverLog.notOne': 'Type a domain, such as lawyers.example, or an e-mail address.',
} as const;
