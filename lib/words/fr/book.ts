import type { Translated } from '../catalogue';
import type { book as english } from '../en/book';

export const book: Translated<typeof english> = {
  'book.lead': 'Tous les comptes que Sidelight peut afficher à côté d’un ticket, d’un e-mail ou d’une fiche.',
  'book.opening': {
    one: 'Ouverture du portefeuille\u202f: {read} compte sur {count}',
    other: 'Ouverture du portefeuille\u202f: {read} comptes sur {count}',
  },
  'book.noMatch': 'Aucun compte ne correspond à «\u202f{search}\u202f».',
  'book.none': 'Aucun compte ne correspond.',
  'book.list': 'Liste des comptes',
  'book.table': 'Comptes',
  'book.name': 'Compte',
  'book.health': 'Santé',
  'book.decideBy': 'À décider avant',
  'book.arr': 'ARR',
  'book.csm': 'CSM',
  'book.estimate': 'estimation',
  'book.byHand': 'à la main jusqu’au {day}',
  'book.byHandOf': 'à la main, {name}, jusqu’au {day}',
  'book.noHealth': 'Sans données',
  'book.overdue': { one: '{count} jour de retard', other: '{count} jours de retard' },
  'book.renewsItself': 'se renouvelle',
  'book.renewedItself': 's’est renouvelé',
  'book.tasks': 'Tâches',
  'book.open': { one: '{count} ouverte', other: '{count} ouvertes' },
  'book.compare': 'Comparer',
  'book.compareAccount': 'Comparer {name}',
  'book.picked': '{picked} sur {most} choisis',
  'book.clear': 'Effacer',
  'book.sideBySide': 'Comparer côte à côte',
  'book.pickAnother': 'Choisissez-en un autre à comparer',
};
