import type { IsoDate } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { addDays } from '../../domain/dates';
import type { UsageRow } from '../../domain/fold/usage';
import type { IncomingRecord } from '../../domain/record';
import { say } from '../../words/say';
import { accountOf } from './account-of';
import { type Cells, Rejected } from './cells';
import type { KnownAccount, Named } from './found-again';
import { stableId } from './stable-id';
import type { Stamp } from './stamp';
import { readCount } from './text-values';

/** What was measured on one day, of an account or one of its features; the same day measured again is the same row. */
export function readUsage(cells: Cells<'usage'>, stamp: Stamp, accountsOf: (row: Named) => readonly KnownAccount[]): IncomingRecord {
  const date = cells.date('date');
  if (!date) throw cells.lacks('date');
  if (date > latestDay(stamp)) throw new Rejected(say('fileRows.notYet', { date }));
  const [active, seats, count] = [cells.value('active', readCount), cells.value('seats', readCount), cells.value('count', readCount)];
  const feature = cells.text('feature', 100);
  if (active === undefined && seats === undefined && (count === undefined || feature === undefined))
    throw new Rejected(say('fileRows.noFigure'));
  const accountExternalId = accountOf(cells, accountsOf);
  const externalId = stableId('usage', accountExternalId, date, feature);
  const value: UsageRow = { date, active, seats, feature, count };
  return { ...stamp, type: 'usage', externalId, accountExternalId, value: withoutGaps(value) };
}

/** East of here it is tomorrow already. */
const latestDay = ({ asOf }: Stamp) => addDays(asOf.slice(0, 10) as IsoDate, 1);
