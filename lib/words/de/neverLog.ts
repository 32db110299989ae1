import type { Translated } from '../catalogue';
import type { neverLog as english } from '../en/neverLog';

export const neverLog: Translated<typeof english> = {
  'neverLog.title': 'Nie protokolliert',
  'neverLog.about':
    'E-Mails und Tickets dieser Personen und Unternehmen werden nie protokolliert, von keiner Seite und nicht aus der Liste dessen, was nicht protokolliert ist. E-Mails unter Kollegen werden es ohnehin nie.',
  'neverLog.rule': 'Domain oder Adresse',
  'neverLog.hint': 'kanzlei.example oder name@kanzlei.example',
  'neverLog.none': 'Niemand ist ausgenommen.',
  'neverLog.added': '{rule} wird nie protokolliert.',
  'neverLog.removed': '{rule} kann wieder protokolliert werden.',
  'neverLog.notOne': 'Geben Sie eine Domain ein, etwa kanzlei.example, oder eine E-Mail-Adresse.',
};
