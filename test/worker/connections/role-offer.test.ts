import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { type ConnectionSettings, NOT_KEPT } from '../../../lib/domain/source/connection';
import { session } from '../../../lib/platform/session';
import { putConnection } from '../../../lib/store/connections/connections';
import { roleOffer } from '../../../lib/worker/connections/role-offer';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const ORG = 'salesforce:acme.my.salesforce.com';
const at = '2026-11-24T09:00:00.000Z' as IsoInstant;

async function connected({ ...settings }: ConnectionSettings, state: 'connected' | 'paused' = 'connected'): Promise<void> {
  const host = 'acme.my.salesforce.com';
  await putConnection({
    id: ORG,
    connector: 'fake',
    host,
    method: 'oauth',
    state,
    settings,
    writes: true,
    createdAt: at,
    usedAt: at,
  });
}
/** What the org said of its contacts a moment ago. */
const says = (path?: string) =>
  session.set({
    [`terms ${ORG}`]: {
      at: Date.now(),
      terms: { fields: {}, contact: { create: true, ...(path && { role: { path, mapping: `Contact.${path}`, choices: [] } }) } },
    },
  });

beforeEach(freshWorker);

it('offers the field in which roles seem to be, until somebody said yes or no', async () => {
  await says('Role__c');
  await connected({ mapping: { arr: 'ARR__c' } });
  expect(await roleOffer(ORG)).toEqual({ path: 'Contact.Role__c', field: 'Role__c' });
  for (const role of ['Contact.Role__c', 'Contact.Other__c', NOT_KEPT]) {
    await connected({ mapping: { role } });
    expect(await roleOffer(ORG)).toBeNull();
  }
});

it('asks nothing before there is a mapping, without a field, and of a connection that is not open', async () => {
  await says('Role__c');
  await connected({});
  expect(await roleOffer(ORG)).toBeNull();
  await connected({ mapping: {} }, 'paused');
  expect(await roleOffer(ORG)).toBeNull();
  await says();
  await connected({ mapping: {} });
  expect(await roleOffer(ORG)).toBeNull();
});
