import { say } from '../../words/say';
import type { Account, IsoInstant } from '../account';

/** Touchpoints, and solved tickets, that say what was tried lately. */
const MOST = 3;
/** A ticket that was solved longer ago says nothing of what is wrong now. */
const SOLVED_DAYS = 60;
const DAY = 86_400_000;

/** What was tried lately, newest first: what we did, and what became of their tickets. A meeting that is only planned was not. */
export const triedLately = ({ touchpoints, support }: Account, now: IsoInstant): string[] => {
  const past = Date.parse(now);
  const ours = touchpoints
    .filter(({ at }) => Date.parse(at) <= past)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, MOST)
    .map(({ at, summary }) => `${at.slice(0, 10)} ${summary}`);
  const solved = (support?.solved ?? [])
    .filter(({ on }) => past - Date.parse(on) < SOLVED_DAYS * DAY)
    .slice(0, MOST)
    .map(({ id, on }) => say('packet.triedSolved', { id, day: on }));
  const { oldestTicket: id, oldestOn: day } = support ?? {};
  const open = id && day ? [say('packet.triedOpen', { id, day })] : [];
  return [...ours, ...solved, ...open].sort((a, b) => b.slice(0, 10).localeCompare(a.slice(0, 10)));
};
