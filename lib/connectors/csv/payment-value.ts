import type { Payment } from '../../domain/account/payment';
import { fail, ok } from '../../domain/errors';
import { lettersOf } from '../../domain/text/letters';
import { isBlank, type Read } from './text-values';
import { byWord } from './word-table';

/** Words of billing systems, in English, German and French. */
const STATES = byWord<Payment['state']>({
  ok: 'ok paid current active good goodstanding settled uptodate intime bezahlt beglichen laufend ok paye payee ajour regle reglee',
  overdue: 'overdue pastdue late open outstanding dunning uberfallig ueberfaellig offen gemahnt mahnung enretard impaye impayee relance',
  failed:
    'failed declined rejected unpaid delinquent chargeback bounced fehlgeschlagen abgelehnt rucklastschrift ruecklastschrift echoue echouee refuse refusee rejete',
});

/** A word that nobody knows keeps the row out: money that did not come must not look paid. */
export function readPayment(cell: string): Read<Payment> {
  if (isBlank(cell)) return ok(undefined);
  const state = STATES.get(lettersOf(cell));
  return state ? ok({ state }) : fail('cells.noPayment');
}
