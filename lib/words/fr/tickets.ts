import type { Translated } from '../catalogue';
import type { tickets as english } from '../en/tickets';

export const tickets: Translated<typeof english> = {
  'tickets.none': 'Aucun ticket ouvert',
  'tickets.notCounted': 'Pas encore comptés',
  'tickets.open': { one: '{count} ouvert', other: '{count} ouverts' },
  'tickets.oldest': { one: 'plus ancien\u202f: {count} jour', other: 'plus ancien\u202f: {count} jours' },
  'tickets.escalations': { one: '{count} escalade', other: '{count} escalades' },
  'tickets.pastSla': { one: '{count} hors SLA', other: '{count} hors SLA' },
  'tickets.onUs': { one: '{count} attend notre réponse', other: '{count} attendent notre réponse' },
  'tickets.onCustomer': { one: '{count} attend le client', other: '{count} attendent le client' },
  'tickets.rated': { one: '{good} avis positif sur {count}', other: '{good} avis positifs sur {count}' },
};
