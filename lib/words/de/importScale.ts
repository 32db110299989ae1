import type { Translated } from '../catalogue';
import type { importScale as english } from '../en/importScale';

export const importScale: Translated<typeof english> = {
  'importScale.title': 'Skala des Werts',
  'importScale.hundred': '0–100',
  'importScale.ten': '0–10',
  'importScale.worseHundred': '0–100, höher ist schlechter',
  'importScale.worseTen': '0–10, höher ist schlechter',
  'importScale.named': '„{header}“ klingt, als sei höher schlechter; so wird es gelesen. Wählen Sie anders, wenn das nicht stimmt.',
  'importScale.small':
    'Kein Wert von „{header}“ liegt über {highest}; gelesen wird von 0 bis 10. Wählen Sie anders, wenn das nicht stimmt.',
};
