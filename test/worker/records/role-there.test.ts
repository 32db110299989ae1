import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ContactRole, IsoInstant } from '../../../lib/domain/account';
import type { Operation } from '../../../lib/domain/outbox/operation';
import { putConnection } from '../../../lib/store/connections/connections';
import { db } from '../../../lib/store/db';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { settleInBook } from '../../../lib/store/outbox/settle';
import { applyRecords } from '../../../lib/store/records/records';
import { remoteChange } from '../../../lib/worker/outbox/book-change';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord, contactRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const NOW = Date.parse('2026-11-24T09:00:00Z');
const ORG = 'salesforce:acme.my.salesforce.com';
const BEA = 'bea@acme.example';
const at = '2026-11-24T09:00:00.000Z' as IsoInstant;
const there = (role?: ContactRole) => {
  const contact = contactRecord('A1', BEA, ORG);
  return [
    accountRecord('A1', { name: 'Acme' }, ORG),
    ...(contact.type === 'contact' ? [{ ...contact, value: { ...contact.value, ...(role && { role }) } }] : []),
  ];
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
  await applyRecords(there());
});
afterEach(() => vi.useRealTimers());

const acme = async () => {
  const row = await db.account.toCollection().first();
  if (!row) throw new Error('no account');
  return row.account;
};
const bea = async () => (await acme()).contacts.find(({ email }) => email === BEA);

async function connected(role?: string): Promise<void> {
  await putConnection({
    id: ORG,
    connector: 'salesforce',
    host: 'acme.my.salesforce.com',
    method: 'oauth',
    state: 'connected',
    settings: { mapping: { ...(role && { role }) } },
    writes: true,
    createdAt: at,
    usedAt: at,
  });
}

/** A role that was written there has arrived. */
async function arrived(role: ContactRole): Promise<void> {
  const contact = await bea();
  const operation: Operation = {
    kind: 'contact.change',
    contactId: contact?.id ?? '',
    change: { role },
    target: { recordId: BEA, path: 'Role__c' },
    word: role,
  };
  const id = crypto.randomUUID();
  await enqueue({ id, accountId: (await acme()).id, notBefore: Date.now(), destination: ORG, userId: 'u1', operation });
  const row = await db.outbox.get(id);
  if (!row) throw new Error('not queued');
  const written = { id: BEA, as: 'field' as const, link: '' };
  await settleInBook(row, written, await remoteChange(row, written, at));
}

it('a role that its mapped field brings back is what that field says from then on', async () => {
  await connected();
  await arrived('end user');
  expect((await bea())?.role).toBe('end user');
  await connected('Contact.Role__c');
  await arrived('champion');
  expect((await bea())?.role).toBe('champion');
  await applyRecords(there('economic buyer'));
  expect((await bea())?.role).toBe('economic buyer');
});

it('a role that no mapping reads is kept over what the next refresh brings', async () => {
  await connected();
  await arrived('champion');
  await applyRecords(there());
  expect((await bea())?.role).toBe('champion');
});
