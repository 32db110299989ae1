import type { Translated } from '../catalogue';
import type { outbox as english } from '../en/outbox';

export const outbox: Translated<typeof english> = {
  'outbox.title': 'Postausgang',
  'outbox.nothing': 'Nichts wartet auf Versand',
  'outbox.waiting': { one: '{count} wartet auf Versand', other: '{count} warten auf Versand' },
  'outbox.needYou': { one: '{count} braucht Ihre Hilfe', other: '{count} brauchen Ihre Hilfe' },
  'outbox.notTaken': 'Dieses System nimmt das nicht an. Behalten Sie es in Ihrem Portfolio oder verwerfen Sie es.',
  'outbox.mayHaveArrived':
    'Das ist vielleicht angekommen, sicher lässt es sich nicht sagen. Sehen Sie dort nach, bevor Sie es noch einmal senden.',
  'outbox.neverArrived': 'Was damit geändert werden soll, ist dort nicht angekommen.',
  'outbox.packetGone': 'Die Eskalation oder ihre Datei wurde verworfen.',
  'outbox.accountGone':
    'Das Konto ist nicht mehr in Ihrem Portfolio, also gibt es nichts, wozu das gehört. Verwerfen Sie es, oder versuchen Sie es noch einmal, wenn das Konto wieder da ist.',
};
