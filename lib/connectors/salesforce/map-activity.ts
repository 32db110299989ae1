import type { IsoInstant } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { localDay } from '../../domain/dates';
import type { IncomingRecord } from '../../domain/record';
import { say } from '../../words/say';
import { conversation, isConversation, isSaidOfMail } from './activity-words';
import { line, type Stamp } from './map-account';
import type { WireEvent, WireTask } from './wire';

/** Between "created" and "completed" of a task that was logged as done. */
const AT_ONCE_MS = 60_000;
const ms = (instant: string) => Date.parse(instant);

/** True for a task that nobody planned: it was saved as completed, as a logged call is. */
const wasLogged = ({ CreatedDate, CompletedDateTime }: WireTask): boolean =>
  !CompletedDateTime || Math.abs(ms(CompletedDateTime) - ms(CreatedDate)) <= AT_ONCE_MS;

export interface Mapped {
  records: IncomingRecord[];
  /** What the same row was before, and is not any more. */
  gone: { type: 'task' | 'touchpoint'; externalId: string }[];
}

/**
 * An open task is owed; a completed one is a touchpoint where it was a conversation, and stays a task, now done, where it was
 * planned. A to-do that was worked off is no conversation.
 */
export function mapTask(row: WireTask, stamp: Stamp): Mapped {
  const { Id: id, AccountId, IsClosed } = row;
  if (!AccountId) return { records: [], gone: [] };
  const base = { ...stamp, externalId: id, accountExternalId: AccountId };
  const subject = line(row.Subject) ?? say('salesforce.withoutSubject');
  const done: IncomingRecord = {
    ...base,
    type: 'task',
    value: withoutGaps({
      id,
      title: subject,
      due: row.ActivityDate ?? undefined,
      status: IsClosed ? ('done' as const) : ('open' as const),
      completedAt: IsClosed ? (row.CompletedDateTime ?? undefined) : undefined,
      owner: line(row.Owner?.Name),
      // Whoever changed it last: nobody else is written down.
      by: IsClosed ? line(row.LastModifiedBy?.Name) : undefined,
    }),
  };
  const said = IsClosed && isSaidOfMail(subject);
  const touched = IsClosed && !said && (isConversation(row.TaskSubtype) || wasLogged(row));
  const owed = !IsClosed || !wasLogged(row);
  const touch: IncomingRecord = {
    ...base,
    type: 'touchpoint',
    value: withoutGaps({
      id,
      at: happenedAt(row),
      ...conversation(subject, row.TaskSubtype),
      summary: subject,
      contactName: line(row.Who?.Name),
    }),
  };
  return {
    records: [...(owed ? [done] : []), ...(touched ? [touch] : [])],
    gone: [
      ...(owed ? [] : [{ type: 'task' as const, externalId: id }]),
      ...(touched ? [] : [{ type: 'touchpoint' as const, externalId: id }]),
    ],
  };
}

/** A task keeps the day; the hour is known where it was completed that day. */
function happenedAt({ ActivityDate, CompletedDateTime, CreatedDate }: WireTask): IsoInstant {
  const completed = CompletedDateTime ?? CreatedDate;
  return !ActivityDate || ActivityDate >= localDay(completed) ? completed : (`${ActivityDate}T12:00:00.000Z` as IsoInstant);
}

export function mapEvent({ Id: id, AccountId, Subject, StartDateTime, ActivityDate, Who }: WireEvent, stamp: Stamp): Mapped {
  const at = StartDateTime ?? (ActivityDate ? (`${ActivityDate}T00:00:00.000Z` as IsoInstant) : undefined);
  if (!AccountId || !at) return { records: [], gone: [] };
  const summary = line(Subject) ?? say('salesforce.withoutSubject');
  const { direction, notHeld } = conversation(summary, undefined);
  const value = withoutGaps({
    id,
    at,
    kind: 'meeting' as const,
    // Whoever was invited and did not come was no part of it.
    direction: direction === 'out' ? direction : ('both' as const),
    notHeld: notHeld ?? (direction === 'out' ? (true as const) : undefined),
    summary,
    contactName: line(Who?.Name),
  });
  return { records: [{ ...stamp, type: 'touchpoint', externalId: id, accountExternalId: AccountId, value }], gone: [] };
}
