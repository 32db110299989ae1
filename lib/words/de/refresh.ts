import type { Translated } from '../catalogue';
import type { refresh as english } from '../en/refresh';

export const refresh: Translated<typeof english> = {
  'refresh.otherUser': 'Dort ist jetzt jemand anderes angemeldet. Melden Sie sich als {name} an, um fortzufahren.',
};
