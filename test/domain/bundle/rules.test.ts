import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, IsoDate, IsoInstant } from '../../../lib/domain/account';
import { whyNow } from '../../../lib/domain/account/why-now';
import { ownPayload } from '../../../lib/domain/bundle/changes';
import { type Payload, payloadSchema } from '../../../lib/domain/bundle/payload';
import { rulesOf } from '../../../lib/domain/bundle/rules';
import { sections } from '../../../lib/domain/bundle/sections';
import { holds } from '../../../lib/domain/company/condition';
import { houseRules, liveBy, USUAL_RULES, under } from '../../../lib/domain/company/house-rules';
import { segmentOf } from '../../../lib/domain/company/segment';
import { BAND_WORDS, bandOf } from '../../../lib/domain/health/bands';
import { estimateOf } from '../../../lib/domain/health/estimate';
import { calendarOf, usualCalendar } from '../../../lib/domain/priority/calendar';
import { clockAt } from '../../../lib/domain/priority/clock';
import { standingOf } from '../../../lib/domain/priority/standing';
import { choicesOf } from '../../../lib/domain/priority/today';
import { EVEN } from '../../../lib/domain/priority/weights';
import { ownerOf, windowOf } from '../../../lib/domain/renewal/rules';
import { anAccount } from '../builders';

const payload = (over: object): Payload =>
  payloadSchema.parse({ format: 'sidelight-bundle', version: 1, name: 'Acme', serial: 1, ...over });
const by = <T>(over: object, work: () => T): T => under(rulesOf(payload(over)), work);

const today = '2026-11-24' as IsoDate;
const now = '2026-11-24T09:00:00.000Z' as IsoInstant;
const clock = clockAt(now, usualCalendar('UTC'));
const facts = (account: Account) => (standingOf(account, {}, clock, EVEN)?.reasons ?? []).map(({ fact }) => fact);
const kinds = (account: Account) => facts(account).map(({ kind }) => kind);
const scored = (score: number) => anAccount({ health: { score, history: [], factors: [] } });

it('an empty bundle changes nothing', () => {
  expect(rulesOf(payload({}))).toEqual(USUAL_RULES);
  expect(rulesOf(undefined)).toEqual(USUAL_RULES);
});

describe('what decides reads', () => {
  it('bands', () => {
    expect(bandOf(scored(75).health)).toBe('healthy');
    expect(by({ bands: { healthy: 80, atRisk: 76 } }, () => bandOf(scored(75).health))).toBe('critical');
  });

  it('labels', () => {
    expect(by({ labels: { atRisk: 'Watch' } }, () => [BAND_WORDS.at_risk, BAND_WORDS.healthy])).toEqual(['Watch', 'Healthy']);
  });

  it('scoring', () => {
    const account = anAccount({
      support: { open: 0, satisfaction: { good: 0, bad: 10 } },
      usage: { activeSeats: 80, seats: 100 },
    });
    const usual = estimateOf(account, { today, now }).score ?? 0;
    expect(by({ scoring: { sentiment: 0 } }, () => estimateOf(account, { today, now }).score)).toBeGreaterThan(usual);
    by({ scoring: { keyFeatures: ['Reports'], usage: 12 } }, () => {
      expect(houseRules()).toMatchObject({ keyFeatures: ['Reports'], signals: { usage: 12, support: 20 } });
      expect(houseRules().signals).not.toHaveProperty('keyFeatures');
      expect(ownPayload('x', 2, { length: 8, weights: EVEN })).toMatchObject({ scoring: { keyFeatures: ['Reports'], usage: 12 } });
    });
  });

  it('thresholds: quiet, health and usage', () => {
    const spoke = anAccount({
      touchpoints: [{ id: 'T', at: '2026-11-04T09:00:00Z' as IsoInstant, kind: 'call', direction: 'both', summary: 'x' }],
    });
    expect(kinds(spoke)).not.toContain('quiet');
    expect(
      by({ thresholds: { noTouchDays: 10 } }, () => [kinds(spoke).includes('quiet'), whyNow(spoke, clock).join().includes('20 days')]),
    ).toEqual([true, true]);
    const fell = anAccount({ health: { score: 62, history: [{ date: '2026-10-01' as IsoDate, score: 70 }], factors: [] } });
    expect(kinds(fell)).not.toContain('healthFell');
    expect(
      by({ thresholds: { healthDrop: 8 } }, () => [kinds(fell).includes('healthFell'), whyNow(fell, clock).join().includes('8 points')]),
    ).toEqual([true, true]);
    const used = anAccount({ usage: { activeSeats: 8, seats: 10, changePercent: -12 } });
    expect(kinds(used)).not.toContain('usageDown');
    expect(
      by({ thresholds: { usageDrop: 12 } }, () => [kinds(used).includes('usageDown'), whyNow(used, clock).join().includes('12')]),
    ).toEqual([true, true]);
  });

  it('thresholds: the age of tickets', () => {
    const old = anAccount({
      support: { open: 1, oldestDays: 20, satisfaction: { good: 9, bad: 0 } },
      usage: { activeSeats: 8, seats: 10 },
    });
    const usual = estimateOf(old, { today, now }).score ?? 0;
    expect(by({ thresholds: { ticketAgeDays: 30 } }, () => estimateOf(old, { today, now }).score)).toBeGreaterThan(usual);
  });

  it('renewal: windows of a segment, and who brings it home', () => {
    const renewal = { windows: { segments: { Enterprise: [180, 120] } }, owner: { standard: 'renewals desk' } };
    expect(windowOf(150, 'Enterprise')).toBeUndefined();
    expect(by({ renewal }, () => [windowOf(150, 'Enterprise'), windowOf(150, 'Other'), windowOf(80, 'Other')])).toEqual([
      180,
      undefined,
      90,
    ]);
    expect(by({ renewal }, () => ownerOf({}))).toEqual({ act: false, desk: 'renewals desk' });
    const health = { score: 20, history: [], factors: [] };
    const far = anAccount({ segment: 'Enterprise', health, renewal: { endDate: '2027-04-20' as IsoDate } });
    expect(kinds(far)).not.toContain('decision');
    expect(by({ renewal }, () => facts(far).find(({ kind }) => kind === 'decision'))).toMatchObject({ readiness: { total: 6 } });
  });

  it('required fields, of a segment too', () => {
    const missing = (over: object) => by(over, () => facts(anAccount({ segment: 'SMB' })).find(({ kind }) => kind === 'missing'));
    expect(missing({ required: { standard: ['health'] } })).toMatchObject({ fields: ['health'] });
    expect(missing({ required: { standard: ['health'], segments: { SMB: ['csm'] } } })).toMatchObject({ fields: ['csm'] });
    expect(missing({ required: { segments: { SMB: [] } } })).toBeUndefined();
  });

  it('segments, where no source names one', () => {
    const segments = [
      { name: 'Enterprise', when: { all: [{ field: 'arr', atLeast: 100_000 }, { not: { field: 'lifecycle', is: 'churned' } }] } },
      {
        name: 'Other',
        when: {
          any: [
            { field: 'arr', known: false },
            { field: 'arr', below: 100_000 },
          ],
        },
      },
    ];
    const byBand = [{ name: 'Watch', when: { field: 'band', is: 'critical' } }];
    expect(by({ segments: byBand }, () => [segmentOf(scored(20)), segmentOf(scored(90)), segmentOf(anAccount())])).toEqual([
      'Watch',
      undefined,
      undefined,
    ]);
    const of = (over: Partial<Account>) => by({ segments }, () => segmentOf(anAccount(over)));
    expect(of({ arr: { amount: 100_000 } })).toBe('Enterprise');
    expect(of({ arr: { amount: 100_000 }, lifecycle: 'Churned' })).toBeUndefined();
    expect(of({ arr: { amount: 99_999 } })).toBe('Other');
    expect(of({})).toBe('Other');
    expect(of({ arr: { amount: 100_000 }, segment: 'Ours' })).toBe('Ours');
  });

  it('roles: how long a day is and what weighs, unless the person said otherwise', () => {
    const roles = [
      { id: 'csm', name: 'CSM', length: 12 },
      { id: 'coordinator', name: 'Coordinator', length: 60, weights: { value: 0, likelihood: 2, time: 1 } },
    ];
    expect(choicesOf({})).toEqual({ length: 8, weights: EVEN });
    expect(by({ roles }, () => choicesOf({}))).toEqual({ role: 'csm', length: 12, weights: EVEN });
    expect(by({ roles }, () => choicesOf({ role: 'coordinator', length: 5 }))).toEqual({
      role: 'coordinator',
      length: 5,
      weights: roles[1]?.weights,
    });
    expect(by({ roles }, () => choicesOf({ role: 'gone' }).role)).toBe('csm');
  });

  it('the calendar', () => {
    const set = by({ calendar: { weekend: [5], holidays: ['2026-11-24'], timeZone: 'Asia/Riyadh', opens: '07:30', closes: '15:00' } }, () =>
      calendarOf('UTC'),
    );
    expect(set).toEqual({ weekend: [5], holidays: ['2026-11-24'], timeZone: 'Asia/Riyadh', opens: 450, closes: 900 });
    expect(calendarOf('UTC')).toEqual(usualCalendar('UTC'));
  });

  it('every section is one of those above', () => {
    // Outreach, templates and snippets are read by whoever fills them.
    expect(Object.keys(sections()).sort()).toEqual(
      [
        'outreach',
        'snippets',
        'templates',
        'bands',
        'calendar',
        'labels',
        'limits',
        'playbooks',
        'renewal',
        'required',
        'roles',
        'scoring',
        'segments',
        'thresholds',
      ].sort(),
    );
  });
});

it('other rules hold for as long as they are asked about, also when that fails', () => {
  const other = rulesOf(payload({ bands: { healthy: 90, atRisk: 50 } }));
  expect(() =>
    under(other, () => {
      throw new Error('x');
    }),
  ).toThrow('x');
  expect(houseRules()).toBe(USUAL_RULES);
  liveBy(other);
  expect(houseRules()).toBe(other);
  liveBy();
  expect(houseRules()).toBe(USUAL_RULES);
});

it('a question about a field nobody knows holds only where that is asked', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (figure) => {
      for (const one of [{ atLeast: figure }, { below: figure }]) expect(holds({ field: 'arr', ...one }, anAccount())).toBe(false);
    }),
  );
});
