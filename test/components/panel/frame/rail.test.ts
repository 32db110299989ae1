import { expect, it } from 'vitest';
import { railValues, railWords } from '../../../../components/panel/frame/rail';
import type { PanelView } from '../../../../lib/domain/panel/view';
import { anAccount, day, instant } from '../../../domain/builders';

const quiet = { name: 'Halden', band: 'healthy', due: 0, waiting: 0, needYou: 0 } as const;

it.each([
  [quiet, 'Open Sidelight: Halden, Healthy'],
  [{ ...quiet, days: 26, due: 1 }, 'Open Sidelight: Halden, Healthy, renewal in 26 days, 1 task due'],
  [{ ...quiet, band: 'unknown', days: -3 }, 'Open Sidelight: Halden, No health data, renewal 3 days overdue'],
  [{ ...quiet, waiting: 2 }, 'Open Sidelight: Halden, Healthy, 2 waiting to send'],
  [{ ...quiet, waiting: 2, needYou: 1 }, 'Open Sidelight: Halden, Healthy, 1 write needs you'],
] as const)('%j', (values, words) => {
  expect(railWords(values)).toBe(words);
});

it.each([
  ['before the notice day', { autoRenews: true, noticeDays: 30 }, 22],
  ['once that is over it renews, and nothing is late', { autoRenews: true, noticeDays: 60 }, undefined],
  ['what does not renew by itself stays late', { endDate: day('2026-11-25') }, -5],
] as const)('days to the decision: %s', (_, terms, days) => {
  const account = anAccount({ renewal: { endDate: day('2027-01-21'), ...terms } });
  const view = { account, pending: [], outbox: { waiting: 0, needYou: 0 } } as unknown as PanelView;
  expect(railValues(view, day('2026-11-30'), instant('2026-11-30T09:00:00.000Z'))?.days).toBe(days);
});
