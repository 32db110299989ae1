import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import { houseRules, liveBy } from '../../../lib/domain/company/house-rules';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import { sha256OfText } from '../../../lib/domain/policy/audit';
import { auditRows } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { addWorkspace } from '../../../lib/store/settings/settings';
import { applyFile, settleBundle, stopUsing } from '../../../lib/worker/bundle/apply';
import { previewBundle } from '../../../lib/worker/bundle/preview';
import { ownSetup, readSetup, setupFile, takeRole } from '../../../lib/worker/bundle/view';
import { readPlaybooks } from '../../../lib/worker/playbooks/read';
import { readConfig, refreshConfig } from '../../../lib/worker/settings/config';
import { momentNow } from '../../../lib/worker/today/moment';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { aPayload } from '../../builders/signed';
import { todayNow } from '../../builders/today';
import { setAccount } from '../today/book';
import { apply, eachWithABook, lineOf, refusal, settled } from './bundled';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

eachWithABook();

describe('a bundle from a file', () => {
  it('brings the playbooks there are, for as long as it holds', async () => {
    const [, second] = SHIPPED;
    expect((await momentNow()).playbooks).toBe(SHIPPED);
    const { stamp } = await momentNow();
    await apply(aPayload({ playbooks: [second] }));
    expect((await momentNow()).playbooks).toEqual([second]);
    expect((await momentNow()).stamp).not.toBe(stamp);
    await stopUsing();
    expect((await momentNow()).playbooks).toBe(SHIPPED);
  });

  it('holds at once: the order of Today, the bands of the book, the policy that it narrows', async () => {
    await setAccount('A6', { name: 'Fine', arr: { amount: 1 }, health: { score: 75, history: [], factors: [] } });
    expect((await lineOf('Fine'))?.band).toBe('healthy');
    expect((await settled()).choices.length).toBe(8);
    await apply(
      aPayload({ bands: { healthy: 80, atRisk: 76 }, roles: [{ id: 'csm', name: 'CSM', length: 3 }], limits: { 'lock.idleMinutes': 5 } }),
    );
    expect((await settled()).choices).toMatchObject({ role: 'csm', length: 3 });
    const today = await todayNow({ scope: 'team', length: 20 });
    expect((await lineOf('Fine'))?.band).toBe('critical');
    expect(today.rows.some(({ name, first }) => name === 'Fine' && first.fact.kind === 'critical')).toBe(true);
    expect((await readConfig()).lockMinutes).toBe(5);
    expect((await readSetup()).inForce).toMatchObject({
      name: 'Acme 2027',
      serial: 5,
      signers: [],
      sections: ['bands', 'roles', 'limits'],
    });
  });

  it('weights turn the order of Today round', async () => {
    await setAccount('B1', {
      name: 'Small',
      csm: 'Ana Ek',
      arr: { amount: 1_000 },
      health: { band: 'critical', history: [], factors: [] },
    });
    await setAccount('B2', {
      name: 'Large',
      csm: 'Ana Ek',
      arr: { amount: 900_000 },
      health: { band: 'at_risk', history: [], factors: [] },
      usage: { activeSeats: 1, seats: 10, changePercent: -40 },
    });
    const order = (rows: { name: string }[]) => rows.map(({ name }) => name).filter((name) => name === 'Small' || name === 'Large');
    expect(order((await settled()).rows)).toEqual(['Large', 'Small']);
    const weights = { value: 0, likelihood: 3, time: 0 };
    await setAccount('B1', {
      name: 'Small',
      csm: 'Ana Ek',
      arr: { amount: 1_000 },
      contacts: undefined,
      health: { band: 'critical', history: [], factors: [] },
      usage: { activeSeats: 1, seats: 10, changePercent: -40 },
    } as never);
    await apply(aPayload({ roles: [{ id: 'csm', name: 'CSM', weights }] }));
    expect(order((await settled()).rows)).toEqual(['Small', 'Large']);
  });

  it('is written down with who signed it, and never twice under one serial', async () => {
    await apply(aPayload());
    const { rows } = await auditRows();
    expect(rows.at(-1)).toMatchObject({
      action: 'bundle.applied',
      actor: 'person',
      target: 'serial 5, signed by nobody',
      payload: await sha256OfText(aPayload()),
    });
    expect(await refusal(apply(aPayload({ name: 'Other' })))).toContain('Its serial 5 is not above 5');
    expect(await refusal(apply(aPayload({ serial: 4 })))).toContain('Its serial 4 is not above 5');
    expect((await readSetup()).inForce?.name).toBe('Acme 2027');
  });

  it('that is not the one of the preview is not applied', async () => {
    const { digest } = await previewBundle({ text: aPayload() });
    expect(await refusal(applyFile({ text: aPayload({ serial: 6 }), digest }))).not.toBe('taken');
    expect((await readSetup()).inForce).toBeUndefined();
  });

  it('is previewed without changing anything', async () => {
    await setAccount('A6', { name: 'Fine', arr: { amount: 1 }, health: { score: 75, history: [], factors: [] } });
    await refreshConfig();
    const before = JSON.stringify([await db.setting.toArray(), await db.line.toArray()]);
    const { changes } = await previewBundle({
      text: aPayload({ bands: { healthy: 80, atRisk: 76 }, renewal: { windows: { standard: [10] } }, required: { standard: [] } }),
    });
    expect(changes).toMatchObject({ accounts: 6, bands: 1, windows: 1, examples: [{ name: 'Fine', from: 'Healthy', to: 'Critical' }] });
    expect(changes.required).toBe(6);
    expect(changes.today).toBeGreaterThan(0);
    expect(JSON.stringify([await db.setting.toArray(), await db.line.toArray()])).toBe(before);
    expect(houseRules().bands.healthy).toBe(70);
    expect((await previewBundle({ text: aPayload() })).changes).toMatchObject({ bands: 0, windows: 0, required: 0, today: 0, segments: 0 });
  });

  it('says in its preview how many playbooks more it would offer, begins none, and counts none that runs already', async () => {
    await refreshConfig();
    const asks = {
      id: 'healthy-check',
      version: 1,
      name: 'Healthy check',
      triggers: [{ kind: 'band', bands: ['critical'] }],
      coolDown: 30,
    };
    const step = { id: 'a', title: 'Look', kind: 'review', owner: 'csm', due: { days: 1, from: 'start' } };
    const text = aPayload({ playbooks: [...SHIPPED, { ...asks, steps: [step] }] });
    // Falling and Nobody are critical.
    expect((await previewBundle({ text })).changes).toMatchObject({ playbooks: 2, bands: 0, today: 0 });
    expect(await db.run.count()).toBe(0);
    await apply(text);
    expect((await readPlaybooks({})).groups.find(({ playbookId }) => playbookId === 'healthy-check')).toMatchObject({ count: 2 });
    expect(await db.run.count()).toBe(0);
    expect((await previewBundle({ text: aPayload({ serial: 6, playbooks: [...SHIPPED] }) })).changes.playbooks).toBe(0);
  });

  it('can be put aside by the person; a later one must still have a higher serial', async () => {
    await apply(aPayload({ limits: { 'export.allowed': false } }));
    expect((await readConfig()).policy['export.allowed']).toBe(false);
    await stopUsing();
    expect((await readConfig()).policy['export.allowed']).toBe(true);
    expect(await refusal(apply(aPayload({ serial: 4 })))).toContain('is not above 5');
    // The same again is no way back.
    await apply(aPayload({ limits: { 'export.allowed': false } }));
    expect((await readConfig()).policy['export.allowed']).toBe(false);
  });

  it('for a role: its day replaces what the person chose', async () => {
    await apply(
      aPayload({
        roles: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B', length: 60 },
        ],
      }),
    );
    await takeRole({ role: 'b' });
    expect((await todayNow({ scope: 'team' })).choices).toMatchObject({ role: 'b', length: 60 });
    expect(await refusal(takeRole({ role: 'c' }))).not.toBe('taken');
  });

  it('made for others is refused; for a workspace of ours it is taken', async () => {
    const text = aPayload({ audience: ['globex.zendesk.com'] });
    expect(await refusal(apply(text))).toContain('It is made for globex.zendesk.com');
    await addWorkspace('globex.zendesk.com');
    await refreshConfig();
    await apply(text);
  });
});

it('whenever the worker dies, one bundle or the other holds, with its entry; and the next worker lives by it', async () => {
  await apply(aPayload());
  const next = aPayload({ serial: 6, thresholds: { noTouchDays: 45 } });
  let died = 0;
  for (let at = 1; at < 60; at += 1) {
    await freshWorker();
    liveBy();
    await setAccount('A1');
    await apply(aPayload());
    await settled();
    life.begin(at);
    const outcome = await apply(next).catch((error: unknown) => error);
    restart();
    liveBy();
    await settleBundle();
    const { inForce } = await readSetup();
    const entries = (await auditRows()).rows.filter(({ action }) => action === 'bundle.applied').length;
    expect([inForce?.serial, entries, houseRules().thresholds.noTouchDays]).toEqual(inForce?.serial === 6 ? [6, 2, 45] : [5, 1, 30]);
    if (outcome === undefined) break;
    died += 1;
  }
  expect(died).toBeGreaterThan(3);
});

it('my own set-up is a bundle that is taken, with the next serial', async () => {
  await apply(
    aPayload({
      thresholds: { noTouchDays: 45 },
      calendar: { opens: '08:30', holidays: ['2027-01-01' as IsoDate] },
      labels: { atRisk: 'Watch' },
    }),
  );
  const { text, name } = await ownSetup({ name: 'Ours / 2027' });
  expect(name).toBe('Ours-2027-6.json');
  expect(JSON.parse(text)).toMatchObject({
    serial: 6,
    thresholds: { noTouchDays: 45 },
    calendar: { opens: '08:30' },
    labels: { atRisk: 'Watch' },
  });
  expect((await previewBundle({ text })).changes).toMatchObject({ bands: 0, windows: 0, required: 0, today: 0 });
  await apply(text);
  expect((await setupFile()).text).toBe(text);
});
