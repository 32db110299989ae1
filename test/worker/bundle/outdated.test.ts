import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { houseRules, liveBy } from '../../../lib/domain/company/house-rules';
import { sha256OfText } from '../../../lib/domain/policy/audit';
import { SHIPPED_TEMPLATES } from '../../../lib/domain/template/shipped';
import { applyFile } from '../../../lib/worker/bundle/apply';
import { lookForBundle } from '../../../lib/worker/bundle/fetch';
import { readSetup } from '../../../lib/worker/bundle/view';
import { buildView } from '../../../lib/worker/context/view';
import { outreachNow } from '../../../lib/worker/outreach/definitions';
import { readConfig, refreshConfig } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';
import { aPayload, aSigner, signedText } from '../../builders/signed';
import { NOW } from '../today/book';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const { managed } = browser.storage;
const { get } = managed;
const DAY = 86_400_000;
let policy: Record<string, unknown> = {};

const setPolicy = async (values: Record<string, unknown>) => {
  policy = values;
  await refreshConfig();
};
const apply = async (text: string) => applyFile({ text, digest: await sha256OfText(text) });
const after = (days: number) => vi.setSystemTime(NOW.getTime() + days * DAY);
const old = async () => (await readSetup()).inForce?.outdated;
const stopped = async () => (await outreachNow(await readConfig())).rules.stopped;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  policy = {};
  managed.get = (async () => policy) as typeof get;
  await freshWorker();
  liveBy();
});
afterEach(() => {
  vi.useRealTimers();
  managed.get = get;
  liveBy();
});

const PAGE = { tabId: 1, documentId: 'd', origin: 'https://acme.zendesk.com', generation: 1, version: 1, place: null, facts: null };

describe('a set-up that is out of date', () => {
  const [template] = SHIPPED_TEMPLATES;

  it('stays in force and is said; its templates stop only where the company says so', async () => {
    await apply(aPayload({ expires: '2027-01-01', thresholds: { noTouchDays: 45 }, templates: [template] }));
    expect(await old()).toBeUndefined();
    after(60);
    expect(await old()).toEqual({ why: 'expired', since: '2027-01-01T00:00:00.000Z', stops: false });
    expect(houseRules().thresholds.noTouchDays).toBe(45);
    expect(await stopped()).toBeUndefined();
    await setPolicy({ 'bundle.stopOutdated': true });
    expect(await stopped()).toEqual({ templates: true });
    expect(houseRules().thresholds.noTouchDays).toBe(45);
    await apply(aPayload({ serial: 6, templates: [template] }));
    expect(await old()).toBeUndefined();
    expect(await stopped()).toBeUndefined();
  });

  it('is said in the panel from that moment on, and not before', async () => {
    const shown = async () => (await buildView(PAGE, await readConfig())).outdated;
    await setPolicy({ 'bundle.maxAgeDays': 30 });
    await apply(aPayload({ expires: '2027-01-20' }));
    expect(await shown()).toBeUndefined();
    after(29);
    expect(await shown()).toBeUndefined();
    after(31);
    expect(await shown()).toMatchObject({ why: 'old' });
    after(60);
    expect(await shown()).toMatchObject({ why: 'expired' });
    await setPolicy({});
    await apply(aPayload({ serial: 6 }));
    expect(await shown()).toBeUndefined();
  });

  it('that holds no templates stops none of those that come with Sidelight', async () => {
    await setPolicy({ 'bundle.stopOutdated': true });
    await apply(aPayload({ expires: '2027-01-01' }));
    after(60);
    expect(await stopped()).toEqual({ templates: false });
  });

  it('bundle.maxAgeDays counts from the day on which a file was taken', async () => {
    await setPolicy({ 'bundle.maxAgeDays': 30 });
    await apply(aPayload());
    after(29);
    expect(await old()).toBeUndefined();
    after(31);
    expect(await old()).toMatchObject({ why: 'old', stops: false });
  });

  it('and from the last answer of its address, but not from one that was refused', async () => {
    const ops = await aSigner('Ops');
    let text = await signedText(aPayload(), ops);
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(text));
    await setPolicy({
      'bundle.trustedKeys': [ops.line],
      'bundle.requireSigned': true,
      'bundle.url': 'https://config.acme.example/s.json',
      'bundle.maxAgeDays': 30,
    });
    await lookForBundle();
    after(20);
    await lookForBundle();
    after(45);
    expect(await old()).toBeUndefined();
    after(51);
    expect(await old()).toMatchObject({ why: 'old' });
    text = aPayload({ serial: 9 });
    await lookForBundle();
    expect(await old()).toMatchObject({ why: 'old' });
    fetched.mockRestore();
  });

  it('is never one that the policy itself holds', async () => {
    const ops = await aSigner('Ops');
    await setPolicy({ 'bundle.trustedKeys': [ops.line], 'bundle.content': await signedText(aPayload(), ops), 'bundle.maxAgeDays': 1 });
    await lookForBundle();
    after(400);
    expect(await old()).toBeUndefined();
  });
});
