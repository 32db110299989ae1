import type { IsoDate, IsoInstant, Touchpoint } from '../../domain/account';
import { addDays } from '../../domain/dates';
import { turn } from './random';

type Kind = 'email' | 'call' | 'meeting' | 'ticket';
type Story = readonly [daysAgo: number, kind: Kind, direction: Touchpoint['direction'], nextStep?: string];

const STORIES: readonly (readonly Story[])[] = [
  [
    [6, 'email', 'out', 'Answer on seat count'],
    [21, 'call', 'both', 'Send renewal summary'],
    [40, 'ticket', 'in'],
  ],
  [
    [3, 'meeting', 'both', 'Share the training dates'],
    [17, 'email', 'in'],
    [18, 'email', 'out'],
  ],
  [],
  [[75, 'call', 'both']],
  [
    [4, 'email', 'out'],
    [11, 'email', 'out'],
    [25, 'email', 'out', 'Try the economic buyer'],
  ],
  [
    [1, 'ticket', 'in'],
    [2, 'email', 'out'],
    [9, 'call', 'both', 'Review open tickets together'],
    [30, 'meeting', 'both'],
  ],
  [
    [44, 'email', 'in'],
    [45, 'email', 'out'],
    [190, 'meeting', 'both', 'Plan next year'],
  ],
  [
    [1, 'email', 'in', 'Reply with the price list'],
    [28, 'call', 'both'],
  ],
];

const SUMMARIES: Record<`${Kind} ${Touchpoint['direction']}`, readonly string[]> = {
  'email in': ['Asked how to add a second team', 'Answered our question about the rollout', 'Wants the price list for 20 more seats'],
  'email out': ['Asked for a date for the business review', 'Sent the guide for reports', 'Followed up on the open invitation'],
  'email both': ['Agreed on the agenda by mail'],
  'call in': ['Called about the invoice'],
  'call out': ['Left a message'],
  'call both': ['Talked through the renewal and the open issues', 'Went over use of the shared inbox', 'Checked in after the release'],
  'meeting in': ['Joined our webinar'],
  'meeting out': ['Invited to the user group'],
  'meeting both': ['Business review with three managers', 'Kickoff with the service team', 'Training for new agents'],
  'ticket in': ['Reported that an export stops halfway', 'Reported slow search'],
  'ticket out': ['Asked for logs'],
  'ticket both': ['Solved a question about permissions'],
};

/** What passed between us, in turn. Times lie in the middle of the day so that the day is the same almost everywhere. */
export function touchpointsOf(key: string, today: IsoDate, index: number, people: readonly string[]): Touchpoint[] {
  return turn(STORIES, index).map(([daysAgo, kind, direction, nextStep], n) => {
    const touch: Touchpoint = {
      id: `${key}-touch-${n + 1}`,
      at: `${addDays(today, -daysAgo)}T09:30:00.000Z` as IsoInstant,
      kind,
      direction,
      summary: turn(SUMMARIES[`${kind} ${direction}`], index + n),
    };
    if (people.length > 0) touch.contactName = turn(people, n);
    if (nextStep) touch.nextStep = nextStep;
    return touch;
  });
}
