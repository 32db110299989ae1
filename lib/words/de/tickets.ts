import type { Translated } from '../catalogue';
import type { tickets as english } from '../en/tickets';

export const tickets: Translated<typeof english> = {
  'tickets.none': 'Nichts offen',
  'tickets.notCounted': 'Noch nicht gezählt',
  'tickets.open': { one: '{count} offen', other: '{count} offen' },
  'tickets.oldest': { one: 'ältestes seit {count} Tag', other: 'ältestes seit {count} Tagen' },
  'tickets.escalations': { one: '{count} Eskalation', other: '{count} Eskalationen' },
  'tickets.pastSla': { one: '{count} über SLA', other: '{count} über SLA' },
  'tickets.onUs': { one: '{count} wartet auf uns', other: '{count} warten auf uns' },
  'tickets.onCustomer': { one: '{count} wartet auf den Kunden', other: '{count} warten auf den Kunden' },
  'tickets.rated': { one: '{good} von {count} gut bewertet', other: '{good} von {count} gut bewertet' },
};
