import type { Translated } from '../catalogue';
import type { neverLog as english } from '../en/neverLog';

export const neverLog: Translated<typeof english> = {
  'neverLog.title': 'Jamais consigné',
  'neverLog.about':
    'Les e-mails et tickets de ces personnes et entreprises ne sont jamais consignés, depuis aucune page ni depuis la liste de ce qui n’est pas consigné. Les e-mails entre collègues ne le sont de toute façon jamais.',
  'neverLog.rule': 'Domaine ou adresse',
  'neverLog.hint': 'avocats.example ou nom@avocats.example',
  'neverLog.none': 'Personne n’est exclu.',
  'neverLog.added': '{rule} n’est jamais consigné.',
  'neverLog.removed': '{rule} peut de nouveau être consigné.',
  'neverLog.notOne': 'Saisissez un domaine, par exemple avocats.example, ou une adresse e-mail.',
};
