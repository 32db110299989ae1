import type { Translated } from '../catalogue';
import type { settingsPins as english } from '../en/settingsPins';

export const settingsPins: Translated<typeof english> = {
  'settingsPins.title': 'Feste Zuordnungen',
  'settingsPins.about': 'Ihre Korrekturen in der Leiste. Sie gehen jeder anderen Erkennung eines Kontos vor.',
  'settingsPins.none': 'Noch nichts festgelegt. „Konto wechseln“ in der Leiste bietet an, sich Ihre Wahl zu merken.',
  'settingsPins.removed': 'Die feste Zuordnung ist entfernt. Sidelight ordnet wieder selbst zu.',
  'settingsPins.remove': 'Zuordnung {value} entfernen',
  'settingsPins.address': 'Mailadresse {value} gehört zu {account}',
  'settingsPins.organization': 'Zendesk-Organisation {value} gehört zu {account}',
  'settingsPins.domain': 'Alle bei {value} gehören zu {account}',
  'settingsPins.thread': 'Gmail-Konversation {value} gehört zu {account}',
  'settingsPins.until': 'bis {date}, dann wird neu gefragt',
  'settingsPins.untilRemoved': 'bis Sie sie entfernen',
};
