import { withoutGaps } from '../../domain/data/without-gaps';
import { ok } from '../../domain/errors';
import type { IncomingRecord } from '../../domain/record';
import type { Subscription } from '../../domain/renewal/terms';
import { salesforceId } from '../../domain/source/external-id';
import { say } from '../../words/say';
import { accountOf } from './account-of';
import { type Cells, Rejected } from './cells';
import type { KnownAccount, Named } from './found-again';
import { headerCurrency, readCurrency, readMoney } from './money-value';
import { stableId } from './stable-id';
import { ID_LENGTH, type Stamp } from './stamp';
import { readState } from './state-value';
import { type Read, readNotice, readYesNo } from './text-values';

/** One contract. Without a number of its own it is the one of that name and first day; without a first day, the one that ends then. */
export function readSubscription(
  cells: Cells<'subscriptions'>,
  stamp: Stamp,
  accountsOf: (row: Named) => readonly KnownAccount[],
): IncomingRecord {
  const [startDate, endDate] = [cells.date('start'), cells.date('end')];
  if (!endDate) throw cells.lacks('end');
  if (startDate && startDate > endDate) throw new Rejected(say('fileRows.endsBefore', { start: startDate, end: endDate }));
  const accountExternalId = accountOf(cells, accountsOf);
  const name = cells.text('name', 300);
  const own = cells.whole('id', ID_LENGTH);
  const externalId = own ? contractIdOf(own) : stableId('subscription', accountExternalId, name, startDate ?? endDate);
  const currency = cells.value('currency', readCurrency);
  const money = (field: 'amount' | 'renewed') =>
    cells.value(field, (cell) => readMoney(cell, currency ?? headerCurrency(cells.header(field)), cells.fractions));
  const value: Subscription = {
    id: externalId,
    name,
    startDate,
    endDate,
    amount: money('amount'),
    renewed: money('renewed'),
    autoRenews: cells.value('autoRenews', readAutoRenews),
    noticeDays: cells.value('noticeDays', readNotice),
    state: cells.value('state', readState),
    owner: cells.text('owner', 200),
  };
  return { ...stamp, type: 'subscription', externalId, accountExternalId, value: withoutGaps(value) };
}

/** Reports write 15 characters, the API 18: contracts and opportunities of Salesforce. */
const contractIdOf = (text: string) => (/^(?:800|006)/.test(text) ? (salesforceId(text) ?? text) : text);

/** Yes or no, or how billing systems call it. */
function readAutoRenews(cell: string): Read<boolean> {
  if (/^(?:auto|auto[- ]?renew(?:s|al)?|automatic(?:ally)?|automatisch|automatique|evergreen)$/i.test(cell)) return ok(true);
  if (/^(?:manual(?:ly)?|manuell|manuelle?|does not renew|do not renew|no renewal|non[- ]?renewing)$/i.test(cell)) return ok(false);
  return readYesNo(cell);
}
