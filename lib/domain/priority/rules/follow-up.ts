import { addDays, localDay } from '../../dates';
import type { Rule } from './rule';

/** Working days within which teams ask whether a solved ticket helped. */
const ASKED_WITHIN = 2;
/** Days after which asking is stranger than not asking. */
const TOO_LATE = 14;

/** Tickets that are solved, with nobody speaking to the customer since. Work of the day on which it is due. */
export const followUps: Rule = ({ account: { support, touchpoints }, clock }) => {
  if (!support?.solved) return undefined;
  const since = addDays(clock.today, -TOO_LATE);
  const last = touchpoints.reduce((latest, { at, kind, notHeld }) => {
    // What was said in the ticket on the day it was solved is its solution.
    const day = kind === 'ticket' ? addDays(localDay(at), -1) : localDay(at);
    return day > latest && at <= clock.now && !notHeld ? day : latest;
  }, '');
  const open = support.solved.filter(({ on }) => on >= since && on <= clock.today && on > last);
  const first = open.at(-1);
  if (!first) return undefined;
  const until = clock.days.add(first.on, ASKED_WITHIN);
  if (until > clock.horizon) return undefined;
  return {
    class: 'work',
    fact: { kind: 'followUp', tickets: open.map(({ id }) => id).reverse(), solvedOn: first.on },
    chance: 0.04,
    until,
  };
};

/** Mails that nobody had answered when they were last looked at: no more is known of a mailbox that is not read. */
export const seenMails: Rule = ({ facts: { seenMail }, clock }) =>
  seenMail && { class: 'work', fact: { kind: 'seenMail', ...seenMail }, chance: 0.08, until: clock.workday };
