import type { Translated } from '../catalogue';
import type { packetChoice as english } from '../en/packetChoice';

export const packetChoice: Translated<typeof english> = {
  'packetChoice.security': 'Sicherheit oder Daten in Gefahr',
  'packetChoice.stopped': 'Sie können nicht arbeiten',
  'packetChoice.broken': 'Etwas Wichtiges geht nicht',
  'packetChoice.minor': 'Etwas Kleines oder eine Frage',
  'packetChoice.all': 'Alle',
  'packetChoice.many': 'Viele',
  'packetChoice.few': 'Einige',
  'packetChoice.one': 'Eine Person',
  'packetChoice.always': 'Jedes Mal',
  'packetChoice.often': 'Oft',
  'packetChoice.sometimes': 'Manchmal',
  'packetChoice.once': 'Einmal gesehen',
};
