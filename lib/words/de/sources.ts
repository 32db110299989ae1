import type { Translated } from '../catalogue';
import type { sources as english } from '../en/sources';

export const sources: Translated<typeof english> = {
  'sources.title': 'Welcher Quelle zuerst geglaubt wird',
  'sources.about': 'Sagen zwei Quellen über ein Konto Verschiedenes, wird der Wert der höheren gezeigt und der andere daneben.',
  'sources.csv': 'Importierte Dateien',
  'sources.manual': 'Von Hand hinzugefügt',
  'sources.up': '{name} mehr glauben',
  'sources.down': '{name} weniger glauben',
  'sources.moved': '{name} steht an Stelle {place}. Die Konten werden danach neu betrachtet.',
  'sources.byCompany': 'Ihr Unternehmen entscheidet, welcher Quelle zuerst geglaubt wird.',
};
