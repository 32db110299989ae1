import type { Translated } from '../catalogue';
import type { policy as english } from '../en/policy';

export const policy: Translated<typeof english> = {
  'policy.all': '(tous)',
  'policy.silent':
    'Votre navigateur n’a pas encore dit à Sidelight si votre entreprise lui a fixé des règles\u202f: rien n’est affiché ni modifié. Si cela dure, fermez le navigateur et rouvrez-le.',
  'policy.unreadable':
    'Le réglage {keys} de votre entreprise est illisible\u202f; ce qu’il régit est donc désactivé. Prévenez votre administrateur.',
  'policy.missing':
    'Votre entreprise exige le réglage {keys}, mais aucune valeur utilisable n’est arrivée\u202f; ce qu’il régit est donc désactivé. Prévenez votre administrateur.',
  'policy.unknown':
    'Cette version de Sidelight ne connaît pas le réglage {keys} de votre entreprise\u202f; tout ce qu’une entreprise peut régir est donc désactivé. Prévenez votre administrateur.',
};
