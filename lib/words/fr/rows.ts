import type { Translated } from '../catalogue';
import type { rows as english } from '../en/rows';

export const rows: Translated<typeof english> = {
  'rows.gmail.none': 'Aucune conversation sur cette page',
  'rows.gmail.customer': '1 conversation sur 1 concerne un client',
  'rows.gmail.customers': {
    one: '{count} conversation sur {total} concerne un client',
    other: '{count} conversations sur {total} concernent des clients',
  },
  'rows.gmail.asking': { one: 'Recherche pour {count} conversation', other: 'Recherche pour {count} conversations' },
  'rows.gmail.unknown': { one: '{count} conversation, non recherchée', other: '{count} conversations, non recherchées' },
  'rows.gmail.unknownToo': { one: '{count} conversation non recherchée', other: '{count} conversations non recherchées' },
  'rows.gmail.nobody': { one: 'Aucun client derrière cette conversation', other: 'Aucun client parmi ces {count} conversations' },
  'rows.zendesk.none': 'Aucun ticket sur cette page',
  'rows.zendesk.customer': '1 ticket sur 1 concerne un client',
  'rows.zendesk.customers': {
    one: '{count} ticket sur {total} concerne un client',
    other: '{count} tickets sur {total} concernent des clients',
  },
  'rows.zendesk.asking': { one: 'Recherche pour {count} ticket', other: 'Recherche pour {count} tickets' },
  'rows.zendesk.unknown': { one: '{count} ticket, non recherché', other: '{count} tickets, non recherchés' },
  'rows.zendesk.unknownToo': { one: '{count} ticket non recherché', other: '{count} tickets non recherchés' },
  'rows.zendesk.nobody': { one: 'Aucun client derrière ce ticket', other: 'Aucun client parmi ces {count} tickets' },
  'rows.salesforce.none': 'Aucune fiche sur cette page',
  'rows.salesforce.customer': '1 fiche sur 1 concerne un client',
  'rows.salesforce.customers': {
    one: '{count} fiche sur {total} concerne un client',
    other: '{count} fiches sur {total} concernent des clients',
  },
  'rows.salesforce.asking': { one: 'Recherche pour {count} fiche', other: 'Recherche pour {count} fiches' },
  'rows.salesforce.unknown': { one: '{count} fiche, non recherchée', other: '{count} fiches, non recherchées' },
  'rows.salesforce.unknownToo': { one: '{count} fiche non recherchée', other: '{count} fiches non recherchées' },
  'rows.salesforce.nobody': { one: 'Aucun client derrière cette fiche', other: 'Aucun client parmi ces {count} fiches' },
  'rows.list': 'Liste',
  'rows.readAt': 'Lue à {time}',
  'rows.again': 'Relire',
  'rows.reading': 'Lecture de la liste',
  'rows.appear': 'Les clients de cette liste apparaissent ici.',
  'rows.noList': 'Aucune liste trouvée sur cette page non plus. Relisez-la dès que la liste est affichée.',
  'rows.several': 'Plusieurs comptes possibles',
  'rows.others': {
    one: '{count} autre ligne sans compte dans votre portefeuille',
    other: '{count} autres lignes sans compte dans votre portefeuille',
  },
  'rows.untitled': 'Sans objet',
  'rows.open': 'Ouvrir',
};
