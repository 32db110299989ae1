import type { Translated } from '../catalogue';
import type { contacts as english } from '../en/contacts';

export const contacts: Translated<typeof english> = {
  'contacts.add': 'Ajouter {name} aux contacts',
  'contacts.addNow': 'Ajouter',
  'contacts.adding': 'Ajout en cours',
  'contacts.added': '{name} est en cours d’ajout',
  'contacts.edit': 'Modifier {name}',
  'contacts.role': 'Rôle',
  'contacts.noRole': 'Inconnu',
  'contacts.left': 'Est parti(e)',
  'contacts.leftOn': 'Depuis',
  'contacts.leftSince': 'Parti(e) {date}',
  'contacts.successor': 'Remplacé(e) par',
  'contacts.nobody': 'Personne',
  'contacts.followedBy': 'Remplacé(e) par {name}',
  'contacts.keptHere': 'Les départs et les remplacements sont gardés dans votre portefeuille.',
};
