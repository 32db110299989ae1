/** People of an account that a person adds, and what is said of them. */
export const contacts = {
  'contacts.add': 'Add {name} as a contact',
  'contacts.addNow': 'Add',
  'contacts.adding': 'Being added',
  'contacts.added': '{name} is being added',
  'contacts.edit': 'Edit {name}',
  'contacts.role': 'Role',
  'contacts.noRole': 'Not known',
  'contacts.left': 'Has left',
  'contacts.leftOn': 'Since',
  'contacts.leftSince': 'Left {date}',
  'contacts.successor': 'Followed by',
  'contacts.nobody': 'Nobody named',
  'contacts.followedBy': 'Followed by {name}',
  'contacts.keptHere': 'That somebody left, and who follows, is kept in your own book.',
} as const;
