import type { AccountPatch, Health, Usage } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import type { IncomingRecord } from '../../domain/record';
import type { Renewal } from '../../domain/renewal/terms';
import { salesforceAccountId } from '../../domain/source/external-id';
import { say } from '../../words/say';
import { type Cells, Rejected, unlessRejected } from './cells';
import { type Found, type Named, namesOf } from './found-again';
import { headerCurrency, readCurrency, readMoney } from './money-value';
import { readPayment } from './payment-value';
import { readBand, readHealth } from './score-value';
import { externalIdOf, ID_LENGTH, type Stamp } from './stamp';
import { readCount, readDomains, readNotice, readYesNo } from './text-values';

type AccountCells = Cells<'accounts'>;

export function readAccount(cells: AccountCells, stamp: Stamp, foundAgain: (row: Named) => Found): IncomingRecord {
  const id = cells.whole('id', ID_LENGTH);
  if (!id && cells.header('id') !== undefined) throw cells.lacks('id');
  const name = cells.text('name', 300);
  if (!name) throw cells.lacks('name');
  const details = detailsOf(cells);
  const externalId = id ? externalIdOf(id) : theOne(foundAgain({ name, domains: details.domains ?? [] }));
  return { ...stamp, type: 'account', externalId, accountExternalId: externalId, value: withoutGaps({ name, ...details }) };
}

function theOne(found: Found): string {
  if ('externalId' in found) return found.externalId;
  throw new Rejected(say('fileRows.oneOfSeveral', { names: namesOf(found.couldBe) }));
}

/** What a row of accounts is found again by, as `readAccount` will see it; nothing where that will refuse it. */
export function namedBy(cells: AccountCells): Named | undefined {
  return unlessRejected(() => {
    const name = cells.text('name', 300);
    return name ? { name, domains: readDomains(cells.raw('domains')) } : undefined;
  });
}

function detailsOf(cells: AccountCells): AccountPatch {
  const currency = cells.value('currency', readCurrency) ?? headerCurrency(cells.header('arr'));
  const domains = readDomains(cells.raw('domains'));
  const openTickets = cells.value('openTickets', readCount);
  const parent = cells.whole('parentId', ID_LENGTH);
  return {
    domains: domains.length > 0 ? domains : undefined,
    arr: cells.value('arr', (cell) => readMoney(cell, currency, cells.fractions)),
    segment: cells.text('segment', 100),
    csm: cells.text('csm', 200),
    lifecycle: cells.text('lifecycle', 100),
    health: healthOf(cells),
    renewal: renewalOf(cells),
    support: openTickets === undefined ? undefined : { open: openTickets },
    usage: usageOf(cells),
    payment: cells.value('payment', readPayment),
    parentExternalId: parent && externalIdOf(parent),
    salesforceId: salesforceAccountId(cells.raw('salesforceId')),
  };
}

/** A band in its own column is the source's own word and goes beside the score. */
function healthOf(cells: AccountCells): Health | undefined {
  const health = cells.value('health', (cell) => readHealth(cell, cells.scale));
  const band = cells.value('band', readBand);
  return band ? { history: [], factors: [], ...health, band } : health;
}

function renewalOf(cells: AccountCells): Renewal | undefined {
  const endDate = cells.date('renewalDate');
  const renewal = { autoRenews: cells.value('autoRenews', readYesNo), noticeDays: cells.value('noticeDays', readNotice) };
  return endDate && withoutGaps({ endDate, ...renewal });
}

/** Seats used say nothing without seats bought. */
function usageOf(cells: AccountCells): Usage | undefined {
  const [seats, activeSeats] = [cells.value('seats', readCount), cells.value('activeSeats', readCount)];
  return seats === undefined || activeSeats === undefined ? undefined : { seats, activeSeats };
}
