import { beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../../lib/platform/session';
import { askVendor } from '../../../lib/worker/connections/ask';
import { clearBrowser, consent } from '../../builders/fake-browser';
import { life } from '../../builders/mortal';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', async () => ({ oauthVendors: { fake: (await import('./vendor')).oauth } }));

const wanted = { connectionId: 'fake:a.example', connector: 'fake', host: 'a.example', clientId: 'client', writes: false };
const kept = async () => Object.entries(await session.all()).filter(([key]) => key.startsWith('asked:'));
const exchanged: URLSearchParams[] = [];

/** Where the vendor sends the person back to, for the question that was asked. */
function vendorSends(back: (asked: URLSearchParams) => Promise<unknown>): void {
  consent.answer = async (url) => {
    const asked = new URL(url).searchParams;
    await back(asked);
    return `${asked.get('redirect_uri')}?code=c&state=${asked.get('state')}`;
  };
}

beforeEach(async () => {
  life.begin();
  clearBrowser();
  await session.clear();
  exchanged.length = 0;
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    exchanged.push(new URLSearchParams(body));
    return Response.json({ access_token: 'a', token_type: 'Bearer' });
  });
});

it('a question is good for one answer: its state is gone with it, and with a window that was closed', async () => {
  vendorSends(async () => expect(await kept()).toHaveLength(1));
  expect(await askVendor(wanted)).toMatchObject({ ok: true, value: { access: 'a' } });
  expect(await kept()).toEqual([]);
  vendorSends(() => Promise.reject(new Error('The user did not approve access.')));
  expect(await askVendor(wanted)).toMatchObject({ ok: false, error: { detail: 'closed' } });
  expect(await kept()).toEqual([]);
});

it.each<[string, (asked: object) => object | undefined]>([
  ['was answered already', () => undefined],
  ['was asked for another connection', (asked) => ({ ...asked, connectionId: 'fake:b.example' })],
  ['is older than a quarter of an hour', (asked) => ({ ...asked, until: Date.now() - 1 })],
])('an answer whose question %s is refused, and its code not exchanged', async (_what, changed) => {
  vendorSends(async () => {
    for (const [key, value] of await kept()) {
      const row = changed(value as object);
      await (row ? session.set({ [key]: row }) : session.remove(key));
    }
  });
  expect(await askVendor(wanted)).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  expect(exchanged).toEqual([]);
});

it('the verifier waits in the browser session, and the vendor is told it with the code alone', async () => {
  let verifier = '';
  vendorSends(async (asked) => {
    for (const [, value] of await kept()) verifier = (value as { verifier: string }).verifier;
    expect(asked.toString()).not.toContain(verifier);
  });
  expect(await askVendor(wanted)).toMatchObject({ ok: true });
  expect(exchanged[0]?.get('code_verifier')).toBe(verifier);
  expect(verifier).toHaveLength(43);
});
