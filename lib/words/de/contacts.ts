import type { Translated } from '../catalogue';
import type { contacts as english } from '../en/contacts';

export const contacts: Translated<typeof english> = {
  'contacts.add': '{name} als Kontakt hinzufügen',
  'contacts.addNow': 'Hinzufügen',
  'contacts.adding': 'Wird hinzugefügt',
  'contacts.added': '{name} wird hinzugefügt',
  'contacts.edit': 'Bearbeiten: {name}',
  'contacts.role': 'Rolle',
  'contacts.noRole': 'Nicht bekannt',
  'contacts.left': 'Ist ausgeschieden',
  'contacts.leftOn': 'Seit',
  'contacts.leftSince': 'Ausgeschieden {date}',
  'contacts.successor': 'Nachfolge',
  'contacts.nobody': 'Niemand genannt',
  'contacts.followedBy': 'Nachfolge: {name}',
  'contacts.keptHere': 'Wer ausgeschieden ist und wer nachfolgt, bleibt in Ihrem Portfolio.',
};
