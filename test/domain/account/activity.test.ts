import { expect, it } from 'vitest';
import type { Touchpoint } from '../../../lib/domain/account';
import { activityOf, plannedOf } from '../../../lib/domain/account/activity';
import type { PlaybookTask } from '../../../lib/domain/task/task';
import { anAccount, instant } from '../builders';

const touch = (id: string, at: string): Touchpoint => ({ id, at: instant(at), kind: 'call', direction: 'both', summary: id });
const task = (id: string, at?: string): PlaybookTask => ({
  id,
  title: id,
  status: 'done',
  ...(at && { completedAt: instant(at) }),
});
const NOW = instant('2026-11-28T12:00:00.000Z');
const ids = (touches: Touchpoint[], tasks: PlaybookTask[]) =>
  activityOf(anAccount({ touchpoints: touches }), tasks, NOW).map(({ id }) => id);

it('is one history of talks and ended tasks, newest first; what has no day comes last', () => {
  const touches = [touch('call', '2026-11-20T09:00:00.000Z'), touch('mail', '2026-11-10T09:00:00.000Z')];
  const tasks = [task('undated'), task('buyer', '2026-11-15T09:00:00.000Z'), task('summary', '2026-11-21T09:00:00.000Z')];
  expect(ids(touches, tasks)).toEqual(['summary', 'call', 'buyer', 'mail', 'undated']);
});

it('tells what a system keeps as talk and as task in one row once, with how it ended', () => {
  const planned = { ...task('salesforce:00T1', '2026-11-20T10:00:00.000Z'), note: 'They want Thursday' };
  const items = activityOf(anAccount({ touchpoints: [touch('salesforce:00T1', '2026-11-20T09:00:00.000Z')] }), [planned], NOW);
  expect(items).toMatchObject([{ touch: { summary: 'salesforce:00T1' }, task: { note: 'They want Thursday' } }]);
});

it('holds nothing that is only planned: that is a list of its own, the next first', () => {
  const touches = [
    touch('review', '2026-12-20T09:00:00.000Z'),
    touch('meeting', '2026-11-28T15:00:00.000Z'),
    touch('call', '2026-11-20T09:00:00.000Z'),
  ];
  expect(ids(touches, [])).toEqual(['call']);
  expect(plannedOf(anAccount({ touchpoints: touches }), NOW).map(({ id }) => id)).toEqual(['meeting', 'review']);
});
