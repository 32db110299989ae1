import type { Translated } from '../catalogue';
import type { outreach as english } from '../en/outreach';

export const outreach: Translated<typeof english> = {
  'outreach.open': 'Message',
  'outreach.gap': '[{what} : inconnu]',
  'outreach.english': 'anglais',
  'outreach.german': 'allemand',
  'outreach.french': 'français',
  'outreach.whyDecision': 'Décision de renouvellement {when}',
  'outreach.whyUsage': 'Utilisateurs actifs en baisse de {percent} %',
  'outreach.whyQuiet': { one: 'Pas d’échange depuis {count} jour', other: 'Pas d’échange depuis {count} jours' },
  'outreach.whySolved': 'Ce ticket est résolu',
  'outreach.whyTickets': { one: '{count} ticket ouvert', other: '{count} tickets ouverts' },
  'outreach.whyLeft': '{name} est parti',
  'outreach.whyStage': 'Phase : {stage}',
  'outreach.whyTask': 'Votre tâche : {task}',
  'outreach.whyFavourite': 'L’un de vos favoris',
};
