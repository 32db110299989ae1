import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { houseRules } from '../../../lib/domain/company/house-rules';
import { session } from '../../../lib/platform/session';
import { auditRows } from '../../../lib/store/audit/audit';
import { lastSerial } from '../../../lib/store/settings/bundle';
import { stopUsing } from '../../../lib/worker/bundle/apply';
import { lookForBundle } from '../../../lib/worker/bundle/fetch';
import { readSetup } from '../../../lib/worker/bundle/view';
import { forgetEverything } from '../../../lib/worker/privacy/forget';
import { readConfig } from '../../../lib/worker/settings/config';
import { aPayload, aSigner, type Signer, signedText } from '../../builders/signed';
import { apply, eachWithABook, refusal, setPolicy } from './bundled';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

eachWithABook();

describe('the company’s policy', () => {
  let ops: Signer;
  beforeEach(async () => {
    ops = await aSigner();
  });

  it('bundle.requireSigned refuses what nobody signed, and ends what was in force unsigned', async () => {
    await apply(aPayload({ thresholds: { noTouchDays: 45 } }));
    await setPolicy({ 'bundle.requireSigned': true, 'bundle.trustedKeys': [ops.line] });
    expect(houseRules().thresholds.noTouchDays).toBe(30);
    expect(await readSetup()).toMatchObject({ stopped: { serial: 5 }, requireSigned: true });
    expect(await refusal(apply(aPayload({ serial: 6 })))).toContain('It is not signed');
    await apply(await signedText(aPayload({ serial: 6, thresholds: { noTouchDays: 45 } }), ops));
    expect(houseRules().thresholds.noTouchDays).toBe(45);
    expect((await readSetup()).inForce?.signers).toEqual([{ id: ops.key.id, name: 'CS Ops' }]);
  });

  it('bundle.trustedKeys alone says who may sign', async () => {
    const text = await signedText(aPayload(), ops);
    expect(await refusal(apply(text))).toContain('does not trust');
    await setPolicy({ 'bundle.trustedKeys': [ops.line] });
    await apply(text);
  });

  it('bundle.trustedKeys of which none can be read lets no plain file in', async () => {
    await setPolicy({ 'bundle.trustedKeys': [] });
    expect(await refusal(apply(aPayload()))).toContain('It is not signed');
  });

  it('bundle.revokedKeys ends what was signed with one', async () => {
    await setPolicy({ 'bundle.trustedKeys': [ops.line] });
    const text = await signedText(aPayload({ thresholds: { noTouchDays: 45 } }), ops);
    await apply(text);
    expect(houseRules().thresholds.noTouchDays).toBe(45);
    await setPolicy({ 'bundle.trustedKeys': [ops.line], 'bundle.revokedKeys': [ops.key.id] });
    expect(houseRules().thresholds.noTouchDays).toBe(30);
    expect(await refusal(apply(text))).toContain('took back');
  });

  it('bundle.approvals asks for different people', async () => {
    const lead = await aSigner('Lead');
    await setPolicy({ 'bundle.trustedKeys': [ops.line, lead.line], 'bundle.approvals': 2 });
    expect(await refusal(apply(await signedText(aPayload(), ops)))).toContain('1 of the 2');
    await apply(await signedText(aPayload(), ops, lead));
  });

  it('bundle.minSerial outlives “Forget everything”', async () => {
    await setPolicy({ 'bundle.minSerial': 5 });
    await apply(aPayload());
    await forgetEverything();
    expect(await lastSerial()).toEqual({ serial: 0, digest: '' });
    expect(await refusal(apply(aPayload({ serial: 4 })))).toContain('Its serial 4 is below 5');
    await apply(aPayload());
  });

  it('wins: a bundle makes no key wider, and decides nothing else', async () => {
    await setPolicy({ 'export.formats': ['csv'], 'offline.maxHours': 10 });
    await apply(
      aPayload({ limits: { 'export.formats': ['json', 'csv'], 'offline.maxHours': 500, 'neverLog.domains': ['lawyers.example'] } }),
    );
    const { policy: now } = await readConfig();
    expect(now).toMatchObject({ 'export.formats': ['csv'], 'offline.maxHours': 10, 'neverLog.domains': ['lawyers.example'] });
  });

  it('bundle.content is taken by itself, once, and is nobody’s to put aside', async () => {
    const text = await signedText(aPayload({ thresholds: { noTouchDays: 45 } }), ops);
    await setPolicy({ 'bundle.trustedKeys': [ops.line], 'bundle.content': text });
    await lookForBundle();
    await lookForBundle();
    expect(houseRules().thresholds.noTouchDays).toBe(45);
    expect((await auditRows()).rows.filter(({ action }) => action === 'bundle.applied')).toMatchObject([{ actor: 'company' }]);
    expect((await readSetup()).inForce?.from).toBe('managed');
    expect(await refusal(stopUsing())).toContain('cannot be put aside');
    // The session keeps ten megabytes; a bundle may have five.
    expect(JSON.stringify(await session.all())).not.toContain(text.slice(0, 200));
  });

  it('one that is refused is said, and the last good one stays', async () => {
    await setPolicy({
      'bundle.trustedKeys': [ops.line],
      'bundle.content': await signedText(aPayload({ thresholds: { noTouchDays: 45 } }), ops),
    });
    await lookForBundle();
    await setPolicy({ 'bundle.trustedKeys': [ops.line], 'bundle.content': await signedText(aPayload({ serial: 6, new: true }), ops) });
    await lookForBundle();
    expect(await readSetup()).toMatchObject({
      inForce: { serial: 5 },
      trouble: { message: 'Line 6, column 3: this version does not know “new”.', from: 'managed' },
    });
    expect(houseRules().thresholds.noTouchDays).toBe(45);
  });

  it('bundle.url is asked whether anything is new, with the mark of the last answer', async () => {
    const asked: { url: string; etag: string | null }[] = [];
    let text = await signedText(aPayload({ thresholds: { noTouchDays: 45 } }), ops);
    let mark = '"1"';
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
      const etag = new Headers(init?.headers).get('If-None-Match');
      asked.push({ url: String(url), etag });
      const headers = { etag: mark, 'content-type': 'application/json' };
      return etag === mark ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
    });
    await setPolicy({ 'bundle.trustedKeys': [ops.line], 'bundle.url': 'https://config.acme.example/sidelight.json' });
    await lookForBundle();
    expect(houseRules().thresholds.noTouchDays).toBe(45);
    // Not again before its time.
    await lookForBundle();
    expect(asked).toEqual([{ url: 'https://config.acme.example/sidelight.json', etag: null }]);
    const later = async () => {
      vi.setSystemTime(Date.now() + 7 * 3_600_000);
      await lookForBundle();
    };
    await later();
    expect(asked.at(-1)?.etag).toBe('"1"');
    expect(await readSetup()).toMatchObject({ inForce: { serial: 5, from: 'url' }, address: { host: 'config.acme.example' } });
    [text, mark] = [await signedText(aPayload({ serial: 6, thresholds: { noTouchDays: 50 } }), ops), '"2"'];
    await later();
    expect(houseRules().thresholds.noTouchDays).toBe(50);
    // A captive portal's page is no bundle, and nothing ends by it.
    fetched.mockImplementation(async () => new Response('<html>', { headers: { 'content-type': 'text/html' } }));
    await later();
    expect(await readSetup()).toMatchObject({ inForce: { serial: 6 }, address: { error: expect.any(String) } });
    fetched.mockRestore();
  });
});
