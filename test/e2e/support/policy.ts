import type { Page } from '@playwright/test';
import type { Standins } from '../../standins/server';

export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
export const stored = (page: Page, table: string) =>
  page.evaluate(async (name) => {
    const open = indexedDB.open('sidelight');
    const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener('success', () => resolve(open.result)));
    const all = db.transaction(name).objectStore(name).getAll();
    const rows = await new Promise<unknown[]>((resolve) => all.addEventListener('success', () => resolve(all.result)));
    db.close();
    return JSON.stringify(rows);
  }, table);

/** The address of a customer's ticket. */
export function aTicket(standins: Standins): string {
  const { id } = standins.world.tickets.find((each) => each.companyKey === 'halden' && each.subdomain === 'acme') ?? { id: 0 };
  return `https://acme.zendesk.com/agent/tickets/${id}`;
}

/** What the worker has asked of Zendesk since. */
export function listen(standins: Standins): () => string[] {
  const before = standins.requests.length;
  const ours = () => standins.requests.slice(before).filter(({ headers }) => headers['sec-fetch-site'] === 'none');
  return () => ours().flatMap(({ host, path }) => (path.startsWith('/api/') ? `${host}${path}` : []));
}
