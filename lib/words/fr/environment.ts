import type { Translated } from '../catalogue';
import type { environment as english } from '../en/environment';

export const environment: Translated<typeof english> = {
  'environment.browser': 'Navigateur',
  'environment.os': 'Système',
  'environment.language': 'Langue',
  'environment.timeZone': 'Fuseau horaire',
  'environment.screen': 'Écran',
  'environment.extension': 'Sidelight',
  'environment.host': 'Page',
};
