import type { Translated } from '../catalogue';
import type { policy as english } from '../en/policy';

export const policy: Translated<typeof english> = {
  'policy.all': '(alle)',
  'policy.silent':
    'Ihr Browser hat Sidelight noch nicht gesagt, ob Ihr Unternehmen Regeln dafür gesetzt hat. Bis dahin wird nichts gezeigt oder geändert. Bleibt das so, schließen Sie den Browser und öffnen Sie ihn wieder.',
  'policy.unreadable':
    'Die Vorgabe {keys} Ihres Unternehmens lässt sich nicht lesen; was sie regelt, ist daher abgeschaltet. Sagen Sie es Ihrer IT.',
  'policy.missing':
    'Ihr Unternehmen verlangt die Vorgabe {keys}, aber es kam kein brauchbarer Wert an; was sie regelt, ist daher abgeschaltet. Sagen Sie es Ihrer IT.',
  'policy.unknown':
    'Diese Version von Sidelight kennt die Vorgabe {keys} Ihres Unternehmens nicht; alles, was ein Unternehmen regeln kann, ist daher abgeschaltet. Sagen Sie es Ihrer IT.',
};
