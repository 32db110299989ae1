import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nowIso } from '../../../lib/domain/dates';
import { type Person, type Place, placeKey } from '../../../lib/domain/place';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { buildView } from '../../../lib/worker/context/view';
import { readConfig } from '../../../lib/worker/settings/config';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord, contactRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const ME = 'kim@us.example';
const READ_AT = nowIso();
const at = (page: Place['page'], draft?: string): Place => ({
  host: 'gmail',
  space: 'u/0',
  page,
  refs: draft ? [{ kind: 'gmail.draft', id: draft, role: 'focus' }] : [],
});
const to = (...addresses: string[]): Person[] => addresses.map((address) => ({ address, role: 'recipient' }));
const row = { id: '19d46efa6ec4bac0', title: 'Renewal', refs: [], people: to('bo@globex.example'), opens: true };

async function view(place: Place, people: Person[], more: object = {}) {
  const tab = { tabId: 1, documentId: 'D', origin: 'https://mail.google.com', generation: 1, version: 1, rows: [row], rowsAt: READ_AT };
  return buildView({ ...tab, place, facts: { people, mailbox: ME }, ...more }, await readConfig());
}

beforeEach(async () => {
  await freshWorker();
  await db.workspace.put({ address: ME });
  await applyRecords([
    accountRecord('A', { name: 'Acme', domains: ['acme.example'] }),
    contactRecord('A', 'ana@acme.example'),
    contactRecord('A', 'ana.private@gmail.com'),
    accountRecord('G', { name: 'Globex', domains: ['globex.example'] }),
    contactRecord('G', 'bo@globex.example'),
    accountRecord('U', { name: 'Ourselves', domains: ['us.example'] }),
  ]);
});

describe.each(['list', 'compose'] as const)('a mail that is being written (%s)', (page) => {
  const draft = at(page, 'msg-a:r-1');

  it('is of the account that its recipient is known at, and says why', async () => {
    const { state, account, evidence, list } = await view(draft, to('ana@acme.example'));
    expect([state, account?.name, evidence?.[0]?.words, list]).toEqual([
      'matched',
      'Acme',
      "recipient's address ana@acme.example",
      undefined,
    ]);
    expect((await view(draft, to('ana.private@gmail.com', 'you@us.example'))).account?.name).toBe('Acme');
  });

  it('to people of several accounts is for the person to settle', async () => {
    const { state, candidates, list } = await view(draft, to('ana@acme.example', 'bo@globex.example'));
    expect([state, candidates?.map(({ name }) => name).sort(), list]).toEqual(['candidates', ['Acme', 'Globex'], undefined]);
  });

  it.each<[string, Person[]]>([
    ['a colleague', to('you@us.example', ME)],
    ['somebody at a free mail provider', to('nobody@gmail.com')],
    ['a stranger', to('eve@nowhere.example')],
    ['nobody', []],
  ])('to %s changes nothing', async (_, people) => {
    const shown = await view(draft, people);
    const before = await view(at(page), []);
    expect({ ...shown, place: before.place, pinnable: [], why: before.why }).toEqual(before);
    expect(shown.state).toBe('quiet');
    expect(shown.list !== undefined).toBe(page === 'list');
  });

  it('keeps what the person chose for it, and the next mail has nothing of that', async () => {
    const choice = {
      placeKey: placeKey(draft),
      accountId: (await db.account.toArray()).find(({ account }) => account.name === 'Globex')?.id,
    };
    expect((await view(draft, to('ana@acme.example'), { choice })).account?.name).toBe('Globex');
    expect((await view(at(page, 'msg-a:r-2'), to('ana@acme.example'), { choice })).account?.name).toBe('Acme');
  });
});
