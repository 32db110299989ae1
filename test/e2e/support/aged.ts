import type { Page } from '@playwright/test';

/** As if everything that is stored had come that many days earlier. */
export async function aged(desk: Page, days: number): Promise<void> {
  await desk.evaluate(async (ms) => {
    const open = indexedDB.open('sidelight');
    const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener('success', () => resolve(open.result)));
    const earlier = (value: unknown): unknown => {
      if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return new Date(Date.parse(value) - ms).toISOString();
      if (Array.isArray(value)) return value.map(earlier);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, earlier(inner)]));
    };
    const tx = db.transaction(['record', 'account'], 'readwrite');
    for (const name of ['record', 'account']) {
      const table = tx.objectStore(name);
      const all = table.getAll();
      all.addEventListener('success', () => {
        for (const row of all.result) table.put(earlier(row));
      });
    }
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    db.close();
  }, days * 86_400_000);
}
