import type { Translated } from '../catalogue';
import type { settingsPins as english } from '../en/settingsPins';

export const settingsPins: Translated<typeof english> = {
  'settingsPins.title': 'Associations fixées',
  'settingsPins.about': 'Vos corrections dans le panneau. Elles l’emportent sur toute autre façon de reconnaître un compte.',
  'settingsPins.none': 'Rien de fixé. «\u202fChanger de compte\u202f» dans le panneau propose de retenir votre choix.',
  'settingsPins.removed': 'L’association est retirée. Sidelight reconnaît de nouveau par lui-même.',
  'settingsPins.remove': 'Retirer l’association {value}',
  'settingsPins.address': 'L’adresse {value} désigne {account}',
  'settingsPins.organization': 'L’organisation Zendesk {value} désigne {account}',
  'settingsPins.domain': 'Tout le monde chez {value} désigne {account}',
  'settingsPins.thread': 'La conversation Gmail {value} désigne {account}',
  'settingsPins.until': 'jusqu’au {date}, puis question posée à nouveau',
  'settingsPins.untilRemoved': 'jusqu’à ce que vous la retiriez',
};
