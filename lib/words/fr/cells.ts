import type { Translated } from '../catalogue';
import type { cells as english } from '../en/cells';

export const cells: Translated<typeof english> = {
  'cells.noDate': '{header} «\u202f{value}\u202f» n’est pas une date que Sidelight sait lire\u202f: écrivez-la AAAA-MM-JJ',
  'cells.twoDays': '{header} «\u202f{value}\u202f» peut désigner deux jours différents\u202f: écrivez-la AAAA-MM-JJ',
  'cells.noDay': '{header} «\u202f{value}\u202f» n’est pas un jour du calendrier\u202f: écrivez-la AAAA-MM-JJ',
  'cells.noMoney': '{header} «\u202f{value}\u202f» n’est pas un montant',
  'cells.negative': '{header} «\u202f{value}\u202f» est négatif',
  'cells.tooMuch': '{header} «\u202f{value}\u202f» est trop grand pour un montant',
  'cells.noCurrency': '{header} «\u202f{value}\u202f» n’est pas un code de devise comme EUR',
  'cells.noScore': '{header} «\u202f{value}\u202f» n’est pas un score de 0 à 100',
  'cells.outside': '{header} «\u202f{value}\u202f» n’est pas entre 0 et 100',
  'cells.outsideTen': '{header} «\u202f{value}\u202f» n’est pas entre 0 et 10',
  'cells.noBand': '{header} «\u202f{value}\u202f» n’est pas un état de santé comme Sain, À risque ou Critique',
  'cells.noStatus': '{header} «\u202f{value}\u202f» n’est pas un statut connu de Sidelight\u202f: écrivez Ouvert, Terminé ou Ignoré',
  'cells.noEmail': '{header} «\u202f{value}\u202f» n’est pas une adresse e-mail',
  'cells.noYes': '{header} «\u202f{value}\u202f» n’est ni oui ni non',
  'cells.noCount': '{header} «\u202f{value}\u202f» n’est pas un nombre entier',
  'cells.noState':
    '{header} «\u202f{value}\u202f» n’est pas un état connu de Sidelight\u202f: écrivez Ouvert, Oral, Signé, Perdu ou Renouvelé automatiquement',
  'cells.noTouchType':
    '{header} «\u202f{value}\u202f» n’est pas un type connu de Sidelight\u202f: écrivez E-mail, Appel, Réunion, Ticket, Formation ou Revue',
  'cells.noNotice': '{header} «\u202f{value}\u202f» ferait plus de dix ans de préavis',
  'cells.noDirection': '{header} «\u202f{value}\u202f» ne dit pas qui a parlé\u202f: écrivez Entrant, Sortant ou Les deux',
  'cells.noTicketStatus':
    '{header} «\u202f{value}\u202f» n’est pas un statut de ticket connu de Sidelight\u202f: écrivez Ouvert, En attente, En pause ou Fermé',
  'cells.noSide': '{header} «\u202f{value}\u202f» ne dit pas qui est attendu\u202f: écrivez Nous, Client ou Tiers',
  'cells.noPayment': '{header} «\u202f{value}\u202f» ne dit ni payé, ni en retard, ni échoué',
  'cells.noRating': '{header} «\u202f{value}\u202f» n’est ni bon, ni mauvais, ni de 1 à 5',
  'cells.noNps': '{header} «\u202f{value}\u202f» n’est pas un nombre entier de 0 à 10',
};
