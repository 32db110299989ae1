import type { Account, Contact } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import type { Playbook } from '../../../lib/domain/playbook/definition';
import { firedBy } from '../../../lib/domain/playbook/fires';
import type { Trigger } from '../../../lib/domain/playbook/trigger';
import { usualCalendar } from '../../../lib/domain/priority/calendar';
import { clockAt } from '../../../lib/domain/priority/clock';
import { lookAt } from '../../../lib/domain/priority/look';
import { anAccount, day, instant } from '../builders';

export const TODAY = day('2026-11-24');
export const clock = clockAt(instant('2026-11-24T09:00:00.000Z'), usualCalendar('Europe/Berlin'));
export const caseFor = (over: Partial<Account>) => lookAt(anAccount(over), clock);
export const by = (...triggers: Trigger[]): Playbook => ({
  id: 'p',
  version: 1,
  name: 'P',
  triggers,
  steps: [{ id: 'a', title: 'A', kind: 'call', owner: 'csm', due: { days: 1, from: 'start' } }],
  coolDown: 30,
});
export const anchor = (trigger: Trigger, over: Partial<Account>) => firedBy(by(trigger), caseFor(over))?.anchor;
export const contact = (role: Contact['role'], left?: boolean): Contact => ({
  id: `${role}${left}`,
  name: 'Ana',
  role,
  ...(left && { left }),
});
export const touched = (daysAgo: number, direction: 'in' | 'out') => ({
  id: `t${daysAgo}`,
  at: instant(`${addDays(TODAY, -daysAgo)}T08:00:00.000Z`),
  kind: 'email' as const,
  direction,
  summary: '',
});
