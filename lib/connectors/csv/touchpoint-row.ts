import type { IsoInstant, Touchpoint } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { localDay } from '../../domain/dates';
import type { IncomingRecord } from '../../domain/record';
import { accountOf } from './account-of';
import type { Cells } from './cells';
import type { KnownAccount, Named } from './found-again';
import { stableId } from './stable-id';
import { externalIdOf, ID_LENGTH, type Stamp } from './stamp';
import { readYesNo } from './text-values';
import { readDirection, readNotHeld, readTouchpointKind, usualDirection } from './touchpoint-values';

/** What may only be planned for later that day. */
const AGREED: readonly Touchpoint['kind'][] = ['meeting', 'training', 'review'];

/** One touch with a customer. Without an id of its own it is the one of that day, type, subject and person. */
export function readTouchpoint(
  cells: Cells<'touchpoints'>,
  stamp: Stamp,
  accountsOf: (row: Named) => readonly KnownAccount[],
): IncomingRecord {
  const { on, isDay } = happenedOn(cells);
  if (!on) throw cells.lacks('date');
  const kind = cells.value('type', readTouchpointKind);
  if (!kind) throw cells.lacks('type');
  const accountExternalId = accountOf(cells, accountsOf);
  const summary = cells.text('summary', 500) ?? cells.raw('type');
  const contactName = cells.text('contact', 200);
  const own = cells.whole('id', ID_LENGTH);
  const externalId = own ? externalIdOf(own) : stableId('touchpoint', accountExternalId, on, kind, summary, contactName);
  const notHeld = cells.value('held', readNotHeld);
  const value: Touchpoint = {
    id: externalId,
    at: isDay && !AGREED.includes(kind) ? notAfter(on, stamp.asOf) : on,
    kind,
    // Whoever did not come took no part.
    direction: notHeld ? 'out' : (cells.value('direction', readDirection) ?? usualDirection(kind)),
    summary,
    contactName,
    nextStep: cells.text('nextStep', 500),
    notHeld,
    leaving: cells.value('leaving', readYesNo) || undefined,
  };
  return { ...stamp, type: 'touchpoint', externalId, accountExternalId, value: withoutGaps(value) };
}

/** A day without an hour is its noon, which is the same day wherever it is read. */
function happenedOn(cells: Cells<'touchpoints'>): { on: IsoInstant | undefined; isDay: boolean } {
  const [day, instant] = [cells.date('date'), cells.instant('date')];
  const isDay = instant === `${day}T00:00:00.000Z`;
  return { on: isDay ? (`${day}T12:00:00.000Z` as IsoInstant) : instant, isDay };
}

/** A day of which a file tells while it lasts is not still to come, whatever the hour: what somebody logged this morning has happened. */
const notAfter = (at: IsoInstant, told: IsoInstant): IsoInstant => (at > told && localDay(at) === localDay(told) ? told : at);
