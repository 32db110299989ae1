import { say } from '../../words/say';
import type { Account, IsoDate, IsoInstant, Touchpoint } from '../account';
import { addDays, daysBetween, localDay } from '../dates';
import { lastContact } from '../touchpoint/last-contact';
import { along, meanOf, type Parts, share } from './parts';

/** Days since we really spoke: within two weeks all is well, after a quarter nothing is left. */
const SILENCE = { best: 14, worst: 90 };

/** What is agreed between two sides beforehand. */
const AGREED: readonly Touchpoint['kind'][] = ['meeting', 'training', 'review'];

/** How long ago we really spoke, and whether meetings of that time took place; nothing where nobody ever tried. */
export function engagementNow(
  account: Account,
  today: IsoDate,
  until: IsoInstant,
): { value: number; parts: Parts; words: string } | undefined {
  const { lastTwoWay, lastOutreach } = lastContact(account, until);
  if (!lastTwoWay && !lastOutreach) return undefined;
  const meetings = meetingsOf(account, addDays(today, -SILENCE.worst), until);
  const days = lastTwoWay && Math.max(0, daysBetween(localDay(lastTwoWay.at), today));
  const parts: Parts = {
    silence: days === undefined ? 0 : along(days, SILENCE.worst, SILENCE.best),
    ...(meetings.all > 0 && { meetings: share(meetings.kept, meetings.all) }),
  };
  const words = [
    days === undefined ? say('estimate.noAnswer') : say('estimate.spoke', { count: days }),
    meetings.all > 0 ? say('estimate.meetings', { kept: meetings.kept, count: meetings.all }) : say('estimate.noMeetings'),
  ];
  return { value: meanOf(parts), parts, words: words.join(', ') };
}

function meetingsOf({ touchpoints }: Account, since: IsoDate, until: IsoInstant): { kept: number; all: number } {
  const limit = Date.parse(until);
  let [kept, all] = [0, 0];
  for (const { kind, at, notHeld } of touchpoints) {
    if (!AGREED.includes(kind) || Date.parse(at) > limit || localDay(at) < since) continue;
    all += 1;
    if (!notHeld) kept += 1;
  }
  return { kept, all };
}
