import type { Translated } from '../catalogue';
import type { environment as english } from '../en/environment';

export const environment: Translated<typeof english> = {
  'environment.browser': 'Browser',
  'environment.os': 'Betriebssystem',
  'environment.language': 'Sprache',
  'environment.timeZone': 'Zeitzone',
  'environment.screen': 'Bildschirm',
  'environment.extension': 'Sidelight',
  'environment.host': 'Seite',
};
