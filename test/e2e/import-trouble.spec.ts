import type { Page, Worker } from '@playwright/test';
import { expect, test } from './fixtures';
import { confirm, give, HEAD, preview } from './import-helpers';

const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => `B-${n},Bulk ${n},bulk-${n}.example,${n % 100},2099-01-01,${n},Robin`);
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

/** Tasks over 50 ms of the page, in ms, from the moment it has the file: making a file of 7 MB is the test's own work. */
async function watchTasks(desk: Page): Promise<() => Promise<number[]>> {
  await desk.evaluate(() => {
    const seen: { from: number; took: number }[] = [];
    const state = { seen, given: Number.POSITIVE_INFINITY };
    document.addEventListener('change', () => Object.assign(state, { given: performance.now() }), { capture: true, once: true });
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map((entry) => ({ from: entry.startTime, took: entry.duration }))),
    ).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { tasks: () => state.seen.filter(({ from }) => from > state.given).map(({ took }) => Math.round(took)) });
  });
  return () => desk.evaluate(() => (globalThis as unknown as { tasks(): number[] }).tasks());
}

test.describe('responsive', () => {
  // A task also counts the time in which another program had the processor: what is ours comes back in every try.
  test.describe.configure({ retries: 2 });

  test('100,000 rows are read while the desk stays responsive', async ({ sidelight }) => {
    test.setTimeout(180_000);
    const desk = await sidelight.desk('/import');
    const longTasks = await watchTasks(desk);
    await give(desk, 'huge.csv', [HEAD, ...rows(100_000)].join('\n'));
    await expect(desk.getByRole('list', { name: 'What the file would do' })).toHaveText(/100,000 new/, { timeout: 150_000 });
    await desk.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(desk.getByRole('main')).toContainText(/[1-9][\d,]* of 100,000 rows/);
    expect((await longTasks()).filter((took) => took > 100)).toEqual([]);
    // The watch would have seen one.
    await desk.evaluate(() => {
      setTimeout(() => {
        for (const from = performance.now(); performance.now() - from < 150; );
      });
    });
    await expect.poll(longTasks).not.toEqual([]);
  });
});
