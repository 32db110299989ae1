import type { Translated } from '../catalogue';
import type { outreach as english } from '../en/outreach';

export const outreach: Translated<typeof english> = {
  'outreach.open': 'Anschreiben',
  'outreach.gap': '[{what}: nicht bekannt]',
  'outreach.english': 'Englisch',
  'outreach.german': 'Deutsch',
  'outreach.french': 'Französisch',
  'outreach.whyDecision': 'Entscheidung zur Verlängerung {when}',
  'outreach.whyUsage': '{percent} % weniger aktive Personen',
  'outreach.whyQuiet': { one: 'Seit {count} Tag kein Gespräch', other: 'Seit {count} Tagen kein Gespräch' },
  'outreach.whySolved': 'Dieses Ticket ist gelöst',
  'outreach.whyTickets': { one: '{count} offenes Ticket', other: '{count} offene Tickets' },
  'outreach.whyLeft': '{name} ist nicht mehr da',
  'outreach.whyStage': 'Phase: {stage}',
  'outreach.whyTask': 'Ihre Aufgabe: {task}',
  'outreach.whyFavourite': 'Einer Ihrer Favoriten',
};
