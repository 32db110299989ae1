import type { Worker } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { confirm, give, HEAD, preview, rows } from './support/import-helpers';

const OLD = `${HEAD}\nA-1,Halden,halden.example,58,2099-02-01,84000,Robin\n`;

/** Makes the disk full for one table after so many writes, as the browser says it: the request fails, the transaction ends. */
function fillDisk(where: Worker, table: string, after: number): Promise<void> {
  return where.evaluate(
    ({ table, after }) => {
      const put = IDBObjectStore.prototype.put;
      let left = after;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...input: Parameters<typeof put>) {
        left -= this.name === table ? 1 : 0;
        if (left < 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
        return put.apply(this, input);
      };
      Object.assign(globalThis, { emptyDisk: () => Object.assign(IDBObjectStore.prototype, { put }) });
    },
    { table, after },
  );
}

test('a disk that is full while a file is read, then while it is applied: a sentence, and nothing is lost', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await preview(desk, 'old.csv', OLD);
  await confirm(desk, 1);

  const file = [HEAD, ...rows(3000)].join('\n');
  desk.once('worker', (worker) => void fillDisk(worker, 'staging', 500));
  await give(desk, 'big.csv', file);
  await expect(desk.getByRole('alert')).toContainText('no room left for the rows of this file. Your book is as it was.');

  await preview(desk, 'big.csv', file);
  const worker = sidelight.context.serviceWorkers().at(-1) ?? (await sidelight.context.waitForEvent('serviceworker'));
  await fillDisk(worker, 'record', 1000);
  await desk.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(desk.getByRole('alert')).toContainText('no room left');
  await expect(desk.getByRole('status')).toContainText('the other rows wait here');
  const book = await sidelight.desk('/book');
  await expect(book.getByRole('table', { name: 'Accounts' })).toContainText('Bulk');
  await book.getByRole('searchbox').fill('Halden');
  await expect(book.getByRole('table', { name: 'Accounts' })).toContainText('84k');

  await worker.evaluate(() => (globalThis as unknown as { emptyDisk(): void }).emptyDisk());
  await desk.getByRole('button', { name: 'Try again' }).click();
  await expect(desk.getByRole('status').filter({ hasText: /3,000 imported$/ })).toBeVisible({ timeout: 60_000 });
});
