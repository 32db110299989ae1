import type { Translated } from '../catalogue';
import type { importScale as english } from '../en/importScale';

export const importScale: Translated<typeof english> = {
  'importScale.title': 'Échelle du score',
  'importScale.hundred': '0–100',
  'importScale.ten': '0–10',
  'importScale.worseHundred': '0–100, plus haut est pire',
  'importScale.worseTen': '0–10, plus haut est pire',
  'importScale.named':
    '«\u202f{header}\u202f» laisse penser que plus haut est pire\u202f; c’est lu ainsi. Choisissez autrement si ce n’est pas le cas.',
  'importScale.small':
    'Aucune valeur de «\u202f{header}\u202f» ne dépasse {highest}\u202f; c’est lu sur 10. Choisissez autrement si ce n’est pas le cas.',
};
