import type { IsoInstant } from '../../domain/account';
import { localDay, todayIso } from '../../domain/dates';
import { mailTime } from '../../domain/host/gmail-id';
import type { PageFacts } from '../../domain/place';
import { talkIn } from '../../domain/talk';
import type { TouchpointDraft } from '../../domain/touchpoint/from-page';
import { sourceOfKey } from '../../domain/touchpoint/touchpoint';
import type { Visit } from '../../domain/touchpoint/unlogged';
import { keepAlive } from '../../platform/clock';
import { announce } from '../../platform/tabs';
import { changeVisit, visitsOn } from '../../store/touchpoints/visits';
import { hasCommented } from '../connections/commented';

/** A ticket that was not answered yet is not asked about again sooner, in milliseconds. */
const AGAIN_MS = 5 * 60_000;
/** Tickets that are asked about in one go; the next look goes on. */
const MOST = 30;

/** Whether the newest mail of the thread in front is the person's own and of today; one whose id tells no time has only just been sent. */
export function repliedToday(facts: PageFacts | null, today = todayIso()): boolean {
  const { lastFrom, lastMail, mailbox } = facts ?? {};
  const at = mailTime(lastMail);
  return (
    lastFrom !== undefined &&
    lastFrom === mailbox?.toLowerCase() &&
    (Number.isNaN(at) || localDay(new Date(at).toISOString() as IsoInstant) === today)
  );
}

/** What a ticket says of itself was read before it was answered. */
const asAnswered = (draft: TouchpointDraft): TouchpointDraft =>
  draft.direction === 'in' ? { ...draft, direction: 'out', outcome: 'sent' } : draft;

export async function markAnswered(source: string): Promise<void> {
  await changeVisit(source, ({ draft }) => ({ answered: true, draft: asAnswered(draft) }));
  await announce('data.changed', { what: 'outbox' });
}

const isDue = ({ source, answered, askedAt = 0, seenAt }: Visit, now: number): boolean =>
  !answered && talkIn(sourceOfKey(source)) === 'ticket' && (now - askedAt > AGAIN_MS || askedAt < Date.parse(seenAt));

/** Asks which tickets of today the person has answered: most are closed with the answer, when no page tells any more. One look at a time. */
export async function lookForAnswers(): Promise<void> {
  await navigator.locks.request('unlogged', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const due = (await visitsOn(todayIso())).filter((visit) => isDue(visit, Date.now())).slice(0, MOST);
    for (const { source } of due) {
      const answered = await hasCommented(source, beginningOf(new Date()), false);
      await changeVisit(source, () => ({ askedAt: Date.now() }));
      if (answered) await markAnswered(source);
      await keepAlive();
    }
  });
}

const beginningOf = (day: Date): number => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
