import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { db } from '../../../lib/store/db';
import { finishStaging, getImport, setImport, stageRows, sweepStaging } from '../../../lib/store/import/staging';
import { accountRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const summary = { kind: 'accounts', fileName: 'a.csv', total: 1, rejected: 0 } as const;
const tomorrow = () => Date.now() + 90_000_000;

it('what nobody confirmed within a day is dropped; what is being applied is not', async () => {
  for (const id of ['read', 'previewed', 'confirmed']) await stageRows(id, 0, [accountRecord(id)]);
  await finishStaging('previewed', summary);
  await finishStaging('confirmed', summary);
  await setImport('confirmed', { state: 'applying' });
  await sweepStaging();
  expect(await db.staging.count()).toBe(3);
  await sweepStaging(tomorrow());
  expect((await db.staging.toArray()).map((row) => row.importId)).toEqual(['confirmed']);
  expect([(await getImport('read'))?.state, (await getImport('confirmed'))?.state]).toEqual(['discarded', 'applying']);
});
