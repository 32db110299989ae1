import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountPatch, IsoDate, IsoInstant } from '../../../lib/domain/account';
import { houseRules, liveBy } from '../../../lib/domain/company/house-rules';
import { QUIET } from '../../../lib/domain/notice/choices';
import { sha256OfText } from '../../../lib/domain/policy/audit';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { applyFile } from '../../../lib/worker/bundle/apply';
import { lookAfterNotices } from '../../../lib/worker/notices/look-after';
import { noticeHandlers } from '../../../lib/worker/notices/settings';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { lock, setScreen } from '../../../lib/worker/settings/screen';
import { claimAccount, coverFor } from '../../../lib/worker/today/claims';
import { browser, screen as shown } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const MORNING = '2026-11-24T09:30:00.000Z';
const FINE: AccountPatch = { name: 'Acme', csm: 'Ana', arr: { amount: 84_000 }, health: { score: 80, history: [], factors: [] } };
const RED: AccountPatch = { ...FINE, health: { score: 20, history: [], factors: [] } };
const put = (patch: AccountPatch, id = 'A1') => applyRecords([accountRecord(id, { ...patch, name: id === 'A1' ? 'Acme' : id })]);
const alerts = () => shown.told.filter(({ id }) => !id.startsWith('digest'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(MORNING) });
  await freshWorker();
  shown.granted = true;
  await changeSetting('notices', () => ({ ...QUIET, on: true, digest: false, quietFrom: 0, quietTo: 0 }));
  await put(FINE);
  await lookAfterNotices();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an alert', () => {
  it('is told once, by name and without an amount, however often somebody looks', async () => {
    await put(RED);
    for (let look = 0; look < 3; look += 1) await lookAfterNotices();
    expect(alerts()).toMatchObject([{ title: 'Acme', message: 'Health became critical.' }]);
    expect(JSON.stringify(shown.told.map(({ id: _, ...words }) => words))).not.toContain('84');
  });

  it('names nobody once nobody was here for as long as the lock waits, though its own alarm has not come yet', async () => {
    await setScreen({ lockMinutes: 5 });
    await put(RED);
    vi.setSystemTime(Date.parse(MORNING) + 6 * 60_000);
    await lookAfterNotices();
    expect(alerts()).toMatchObject([{ title: 'One of your accounts', message: 'Health became critical. Open Sidelight to see which.' }]);
  });

  it('is none where the company lets bands begin elsewhere', async () => {
    const bundle = { format: 'sidelight-bundle', version: 1, name: 'Acme', serial: 1, bands: { healthy: 95, atRisk: 90 } };
    const text = JSON.stringify(bundle);
    await applyFile({ text, digest: await sha256OfText(text) });
    await lookAfterNotices();
    expect(houseRules().bands.at_risk).toBe(90);
    await put({ ...FINE, health: { score: 79, history: [], factors: [] } });
    await lookAfterNotices();
    expect(alerts()).toEqual([]);
    liveBy();
  });

  it('is none where the company counts the age of tickets from another day', async () => {
    const take = async (serial: number, ticketAgeDays: number) => {
      const scoring = { usage: 1, support: 100, engagement: 1, sentiment: 1, onboarding: 0, payment: 0 };
      const text = JSON.stringify({ format: 'sidelight-bundle', version: 1, name: 'Acme', serial, scoring, thresholds: { ticketAgeDays } });
      await applyFile({ text, digest: await sha256OfText(text) });
      await lookAfterNotices();
    };
    const bandNow = async () => (await db.line.toArray()).map(({ band }) => band);
    await take(1, 365);
    const { health: _, ...noScore } = FINE;
    const seen: AccountPatch = {
      usage: { activeSeats: 50, seats: 60 },
      support: { open: 1, oldestDays: 90, satisfaction: { good: 9, bad: 0 } },
      payment: { state: 'ok' },
    };
    await applyRecords([{ ...accountRecord('A1', { ...noScore, ...seen }), asOf: MORNING as IsoInstant }]);
    await lookAfterNotices();
    expect(await bandNow()).toEqual(['healthy']);
    await take(2, 0);
    expect(await bandNow()).toEqual(['critical']);
    expect(alerts()).toEqual([]);
    liveBy();
  });

  it('is told at most once wherever the worker dies, and by the next one if it was not begun', async () => {
    let told = 0;
    let lives = 0;
    for (let killAt = 1; ; killAt += 1) {
      await put(FINE);
      restart();
      await lookAfterNotices();
      await db.notice.clear();
      await put(RED);
      shown.told.length = 0;
      restart(killAt);
      const died = await lookAfterNotices().then(
        () => false,
        () => true,
      );
      const reached = life.steps >= killAt;
      restart();
      await lookAfterNotices();
      await lookAfterNotices();
      expect(alerts().length).toBeLessThanOrEqual(1);
      told += alerts().length;
      lives += 1;
      if (!died && !reached) break;
    }
    expect(lives).toBeGreaterThan(20);
    expect(told).toBeGreaterThan(lives * 0.8);
  });

  it('of somebody else’s account, of a kind that is off, or while notifications are off is not told, then or later', async () => {
    await changeSetting('today', (choices) => ({ ...choices, me: 'Bo' }));
    await put(RED);
    await lookAfterNotices();
    await changeSetting('today', (choices) => ({ ...choices, me: 'Ana' }));
    await put(FINE);
    await lookAfterNotices();
    await changeSetting('notices', (choices) => ({ ...choices, alerts: { ...choices.alerts, red: false } }));
    vi.setSystemTime(new Date('2026-11-25T09:30:00.000Z'));
    await put(RED);
    await lookAfterNotices();
    await changeSetting('notices', (choices) => ({ ...choices, on: false, alerts: QUIET.alerts }));
    vi.setSystemTime(new Date('2026-11-26T09:30:00.000Z'));
    await put({ ...RED, lifecycle: 'Churn risk' });
    await lookAfterNotices();
    await noticeHandlers['notices.set']({ on: true }, {} as never);
    await lookAfterNotices();
    expect(alerts()).toEqual([]);
    expect(await db.notice.where('state').equals('new').count()).toBe(0);
  });

  it('of an account that I took, or of a colleague I cover for, is told to me', async () => {
    await put({ ...FINE, csm: 'Bo' }, 'Covered');
    await put({ ...FINE, csm: undefined }, 'Taken');
    await changeSetting('today', (choices) => ({ ...choices, me: 'Ana' }));
    await lookAfterNotices();
    await coverFor({ owner: 'Bo', until: '2026-11-30' as IsoDate });
    await claimAccount({ accountId: (await db.account.where('nameKey').equals('taken').first())?.id ?? '' });
    await put({ ...RED, csm: 'Bo' }, 'Covered');
    await put({ ...RED, csm: undefined }, 'Taken');
    await lookAfterNotices();
    expect(
      alerts()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Covered', 'Taken']);
  });

  it('waits for quiet hours to end', async () => {
    await changeSetting('notices', (choices) => ({ ...choices, quietFrom: 0, quietTo: 23 * 60 + 59 }));
    await put(RED);
    await lookAfterNotices();
    expect(alerts()).toEqual([]);
    await changeSetting('notices', (choices) => ({ ...choices, quietTo: 0 }));
    await lookAfterNotices();
    expect(alerts()).toHaveLength(1);
  });

  it('many at once are one message that counts them', async () => {
    const some = Array.from({ length: 40 }, (_, n) => `B${n}`);
    for (const id of some) await put(FINE, id);
    await lookAfterNotices();
    for (const id of some.slice(0, 4)) await put(RED, id);
    await put({ ...FINE, lifecycle: 'Churn risk' }, 'B5');
    await lookAfterNotices();
    expect(alerts()).toMatchObject([{ title: 'News of 5 accounts', message: '1 may leave · 4 became critical' }]);
  });

  it.each([
    ['locked', lock],
    ['presenting', () => setScreen({ presenting: true })],
  ])('while %s names nobody, and those that do are taken off the screen', async (_, cover) => {
    await put(RED);
    await lookAfterNotices();
    expect([...shown.standing]).toHaveLength(1);
    await cover();
    expect([...shown.standing]).toEqual([]);
    await put({ ...RED, lifecycle: 'Churn risk' });
    await lookAfterNotices();
    const last = shown.told.at(-1);
    expect(last?.title).toBe('One of your accounts');
    expect(last?.message).toContain('Open Sidelight to see which.');
  });
});

describe('the digest', () => {
  it('comes once a day, also to the next worker, with figures and whom to begin with', async () => {
    await changeSetting('notices', (choices) => ({ ...choices, digest: true }));
    await put({ ...RED, csm: 'Ana' });
    await lookAfterNotices();
    restart();
    await lookAfterNotices();
    const digests = () => shown.told.filter(({ id }) => id.startsWith('digest'));
    expect(digests()).toMatchObject([{ id: 'digest 2026-11-24', title: 'Your day', message: '1 account needs you\nBegin with Acme.' }]);
    vi.setSystemTime(new Date('2026-11-25T09:30:00.000Z'));
    await lookAfterNotices();
    expect(digests()).toHaveLength(2);
  });
});

it('without the browser’s permission nothing is shown, and nothing fails', async () => {
  shown.granted = false;
  await put(RED);
  await lookAfterNotices();
  expect(shown.told).toEqual([]);
});

it('where the company wants no names, messages have none', async () => {
  await browser.storage.managed.set({ 'notifications.names': false });
  await refreshConfig();
  await put(RED);
  await lookAfterNotices();
  expect(alerts()).toMatchObject([{ title: 'One of your accounts' }]);
});
