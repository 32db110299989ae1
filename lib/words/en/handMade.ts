/** Accounts that a person types in. */
export const handMade = {
  'handMade.add': 'Add to my book',
  'handMade.recognised': 'Recognised from now on by {clues}. Kept in this browser.',
  'handMade.added': 'Added {name} to your book',
  'handMade.removed': 'Removed {name} from your book',
  'handMade.newAccount': 'New account',
  'handMade.editAccount': 'Edit account',
  'handMade.edit': 'Edit',
  'handMade.remove': 'Remove',
  'handMade.removeAsk': 'Remove {name} and what you noted about it here?',
  'handMade.removeYes': 'Remove from my book',
  'handMade.keep': 'Keep',
  'handMade.name': 'Name',
  'handMade.arr': 'ARR',
  'handMade.arrExample': '84,000 EUR',
  'handMade.notKnown': 'Not known',
} as const;
