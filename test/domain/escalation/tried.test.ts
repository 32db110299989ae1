import { expect, test } from 'vitest';
import type { IsoDate, Touchpoint } from '../../../lib/domain/account';
import { triedLately } from '../../../lib/domain/escalation/tried';
import { anAccount, instant } from '../builders';

const touch = (day: string): Touchpoint => ({
  id: day,
  at: instant(`2026-${day}T09:00:00.000Z`),
  kind: 'call',
  direction: 'both',
  summary: `Call of ${day}`,
});

test('a planned meeting was not tried, and of the rest the newest three are named', () => {
  const touchpoints = ['10-01', '12-12', '11-19', '11-05', '11-28'].map(touch);
  expect(triedLately(anAccount({ touchpoints }), instant('2026-11-28T12:00:00.000Z'))).toEqual([
    '2026-11-28 Call of 11-28',
    '2026-11-19 Call of 11-19',
    '2026-11-05 Call of 11-05',
  ]);
});

test('their tickets are among it, in order: what was solved lately, and what is open longest', () => {
  const support = {
    open: 2,
    oldestTicket: '41207',
    oldestOn: '2026-11-10' as IsoDate,
    solved: [
      { id: '41190', on: '2026-11-20' as IsoDate },
      { id: '40001', on: '2026-08-01' as IsoDate },
    ],
  };
  expect(triedLately(anAccount({ touchpoints: [touch('11-19')], support }), instant('2026-11-28T12:00:00.000Z'))).toEqual([
    '2026-11-20 Ticket 41190 was solved',
    '2026-11-19 Call of 11-19',
    '2026-11-10 Ticket 41207 was opened, and is open still',
  ]);
});
