import type { Translated } from '../catalogue';
import type { importAmounts as english } from '../en/importAmounts';

export const importAmounts: Translated<typeof english> = {
  'importAmounts.title': 'Beträge',
  'importAmounts.either': '{text} in Zeile {line} könnte zwei verschiedene Beträge bedeuten.',
  'importAmounts.eitherMore': {
    one: '{text} in Zeile {line} und {count} ähnliche Zeile könnten zwei verschiedene Beträge bedeuten.',
    other: '{text} in Zeile {line} und {count} ähnliche Zeilen könnten zwei verschiedene Beträge bedeuten.',
  },
  'importAmounts.thousands': '{amount}: das Zeichen trennt Tausender',
  'importAmounts.fraction': '{amount}: das Zeichen trennt Nachkommastellen ab',
  'importAmounts.proven':
    'Zeile {line}, „{text}“, zeigt, welches Zeichen Nachkommastellen abtrennt; alle werden so gelesen. Wählen Sie anders, wenn das nicht stimmt.',
  'importAmounts.both':
    'Die anderen Zeilen schreiben Nachkommastellen auf zwei Arten; angenommen werden Tausender. Wählen Sie anders, wenn das nicht stimmt.',
  'importAmounts.unproven': 'Keine Zeile zeigt, was gemeint ist; angenommen werden Tausender. Wählen Sie anders, wenn das nicht stimmt.',
};
