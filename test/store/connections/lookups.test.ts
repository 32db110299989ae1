import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { instantBefore } from '../../../lib/domain/dates';
import { putLookup, removeLookupsBefore } from '../../../lib/store/connections/lookups';
import { db } from '../../../lib/store/db';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const NOW = Date.parse('2026-11-30T12:00:00.000Z');

it('deletes what is older than the company keeps look-ups, and what says no time', async () => {
  const ages = { young: '2026-11-02T00:00:00.000Z', edge: '2026-10-31T12:00:00.000Z', old: '2026-10-31T11:59:59.999Z', odd: undefined };
  for (const [key, asOf] of Object.entries(ages))
    await putLookup(key, { connectionId: 'zendesk:acme.zendesk.com', asOf: asOf as IsoInstant });
  expect(await removeLookupsBefore(instantBefore(30, NOW))).toBe(2);
  expect(await db.lookup.toCollection().primaryKeys()).toEqual(['edge', 'young']);
});
