import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { houseRules, liveBy } from '../../../lib/domain/company/house-rules';
import { auditRows } from '../../../lib/store/audit/audit';
import { ownAddress } from '../../../lib/store/settings/bundle';
import { applyFile, stopUsing } from '../../../lib/worker/bundle/apply';
import { lookForBundle } from '../../../lib/worker/bundle/fetch';
import { leaveAddress, lookAtAddress } from '../../../lib/worker/bundle/own-address';
import { readSetup } from '../../../lib/worker/bundle/view';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser, reach } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { aPayload, aSigner, signedText } from '../../builders/signed';
import { fillBook, NOW } from '../today/book';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const { managed } = browser.storage;
const { get } = managed;
const url = 'https://config.acme.example/setup.json';
/** What stands there, and who asked with which mark. */
const there = { text: '', mark: '"1"', asked: [] as (string | null)[] };

async function setPolicy(values: Record<string, unknown>): Promise<void> {
  managed.get = (async () => values) as typeof get;
  await refreshConfig();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
  await setPolicy({});
  await fillBook();
  liveBy();
  reach.add('https://config.acme.example/*');
  Object.assign(there, { text: aPayload({ thresholds: { noTouchDays: 45 } }), mark: '"1"', asked: [] });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_url, init) => {
    const etag = new Headers(init?.headers).get('If-None-Match');
    there.asked.push(etag);
    const headers = { etag: there.mark, 'content-type': 'application/json' };
    return etag === there.mark ? new Response(null, { status: 304, headers }) : new Response(there.text, { headers });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  reach.clear();
  managed.get = get;
  liveBy();
});

const apply = ({ text, etag, preview: { digest } }: Awaited<ReturnType<typeof lookAtAddress>>) =>
  applyFile({ text, digest, address: { url, ...(etag && { etag }) } });
const later = async () => {
  vi.setSystemTime(Date.now() + 7 * 3_600_000);
  await lookForBundle();
};

describe('a set-up from an address that a person typed', () => {
  it('is looked at before anything changes, and asked for newer ones with its mark from then on', async () => {
    const seen = await lookAtAddress({ url });
    expect(seen.preview).toMatchObject({ name: 'Acme 2027', serial: 5, signers: [] });
    expect(houseRules().thresholds.noTouchDays).not.toBe(45);
    await apply(seen);
    expect(houseRules().thresholds.noTouchDays).toBe(45);
    expect((await auditRows()).rows.at(-1)).toMatchObject({ action: 'bundle.applied', actor: 'person' });
    expect(await readSetup()).toMatchObject({ own: { url }, inForce: { serial: 5, from: 'url' }, isAddressCompanys: false });
    await lookForBundle();
    expect(there.asked).toEqual([null]);
    await later();
    expect(there.asked).toEqual([null, '"1"']);
  });

  it('a newer one there waits until somebody has seen what it changes', async () => {
    await apply(await lookAtAddress({ url }));
    Object.assign(there, { text: aPayload({ serial: 6, thresholds: { noTouchDays: 50 } }), mark: '"2"' });
    await later();
    expect(houseRules().thresholds.noTouchDays).toBe(45);
    expect((await readSetup()).own?.waiting).toMatchObject({ name: 'Acme 2027', serial: 6 });
    await apply(await lookAtAddress({ url }));
    expect(houseRules().thresholds.noTouchDays).toBe(50);
    expect((await readSetup()).own).toEqual({ url });
  });

  it('an older or broken one is refused with its sentence, and the last good one stays', async () => {
    await apply(await lookAtAddress({ url }));
    for (const [text, says] of [
      [aPayload({ serial: 4 }), 'Its serial 4 is not above 5'],
      ['{"serial": 8,', 'this is not JSON'],
    ] as const) {
      Object.assign(there, { text, mark: `"${text.length}"` });
      await expect(lookAtAddress({ url })).rejects.toMatchObject({ message: expect.stringContaining(says) });
      await later();
      const view = await readSetup();
      expect(view).toMatchObject({ inForce: { serial: 5 }, trouble: { message: expect.stringContaining(says), from: 'url' } });
      expect(view.own).toEqual({ url });
    }
  });

  it('is refused unsigned where the company takes signed ones only, and taken when one of its keys signed it', async () => {
    const ops = await aSigner('CS Ops');
    await setPolicy({ 'bundle.requireSigned': true, 'bundle.trustedKeys': [ops.line] });
    await expect(lookAtAddress({ url })).rejects.toMatchObject({ message: expect.stringContaining('It is not signed') });
    there.text = await signedText(aPayload(), ops);
    await apply(await lookAtAddress({ url }));
    expect((await readSetup()).inForce?.signers).toMatchObject([{ name: 'CS Ops' }]);
  });

  it('each address that may not be asked is refused with its reason, and nothing leaves', async () => {
    for (const bad of [
      'http://config.acme.example/setup.json',
      'https://me:secret@config.acme.example/a',
      'config.acme.example',
      'file:///etc',
    ])
      await expect(lookAtAddress({ url: bad })).rejects.toMatchObject({ message: expect.stringContaining('begins with https://') });
    await expect(lookAtAddress({ url: 'https://other.example/a' })).rejects.toMatchObject({
      message: 'You did not let Sidelight reach other.example, so nothing was read there.',
    });
    expect(there.asked).toEqual([]);
  });

  it('is not asked where the company names one, before or after it was taken', async () => {
    const seen = await lookAtAddress({ url });
    await apply(seen);
    await setPolicy({ 'bundle.content': aPayload({ serial: 9 }) });
    const sentence = { message: 'Your company says where its set-up comes from: no other address is asked.' };
    await expect(lookAtAddress({ url })).rejects.toMatchObject(sentence);
    await expect(apply(seen)).rejects.toMatchObject(sentence);
    await later();
    expect(there.asked).toEqual([null]);
    const view = await readSetup();
    expect(view).toMatchObject({ isAddressCompanys: true, inForce: { serial: 9 } });
    expect(view.own).toBeUndefined();
  });

  it('is no longer asked once it is left, once the set-up is put aside, or once the person takes their leave back', async () => {
    await apply(await lookAtAddress({ url }));
    reach.clear();
    await later();
    reach.add('https://config.acme.example/*');
    await leaveAddress();
    // The browser has its leave back with the address.
    expect([...reach]).toEqual([]);
    await later();
    expect(there.asked).toEqual([null]);
    expect(await readSetup()).toMatchObject({ inForce: { serial: 5 } });
    reach.add('https://config.acme.example/*');
    await apply(await lookAtAddress({ url }));
    expect([...reach]).toHaveLength(1);
    await stopUsing();
    expect(await ownAddress()).toBeUndefined();
    expect([...reach]).toEqual([]);
  });

  it('what follows from it behind its answer is over before the next worker begins', async () => {
    const seen = await lookAtAddress({ url });
    const slow = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 100, {})));
    managed.get = slow as unknown as typeof get;
    await apply(seen);
    // Asked once more, for the book that is folded anew by the values of then.
    await vi.waitFor(() => expect(slow).toHaveBeenCalledTimes(2));
    await freshWorker();
    await setPolicy({ 'bundle.content': aPayload({ serial: 9 }) });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await readSetup()).toMatchObject({ isAddressCompanys: true });
  });

  it('is in force together with its address or not at all, whenever the worker dies', async () => {
    const seen = await lookAtAddress({ url });
    life.begin();
    await apply(seen);
    const { lasting } = life;
    for (const killAt of lasting) {
      await freshWorker();
      restart(killAt);
      await apply(seen).catch(() => undefined);
      restart();
      const view = await readSetup();
      expect(view.own?.url).toBe(view.inForce || view.stopped ? url : undefined);
      await apply(seen);
      expect((await readSetup()).inForce?.serial).toBe(5);
    }
  });
});
