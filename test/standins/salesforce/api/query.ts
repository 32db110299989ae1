import { SalesforceError } from './errors';
import type { Org, Row } from './org';
import type { Answer, Asked } from './routes';
import { run } from './soql/run';
import type { Draw } from './soql/select';

interface Open {
  rows: Row[];
  draw: Draw;
}

/** What further pages are drawn from, per org. */
const open = new WeakMap<Org, Map<string, Open>>();
const openOf = (org: Org) => {
  const found = open.get(org) ?? new Map<string, Open>();
  open.set(org, found);
  return found;
};

/** Ends every half-read query, as Salesforce does after some days or too many open ones. */
export const closeQueries = (org: Org) => openOf(org).clear();

function page(org: Org, id: string, from: number, size: number, asked: Asked): Answer {
  const { rows, draw } = openOf(org).get(id) ?? { rows: undefined, draw: undefined };
  if (!rows || !draw || from >= Math.max(1, rows.length)) throw new SalesforceError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
  const to = Math.min(rows.length, from + size);
  const done = to >= rows.length;
  const records = rows.slice(from, to).map(draw);
  return {
    status: 200,
    body: { totalSize: rows.length, done, ...(!done && { nextRecordsUrl: `${asked.base}/query/${id}-${to}` }), records },
  };
}

/** `/query?q=`, `/queryAll?q=` and the further pages of either. */
export function query(org: Org, kind: string, locator: string | undefined, asked: Asked): Answer {
  const wished = Number(/batchSize=(\d+)/.exec(asked.headers['sforce-query-options'] ?? '')?.[1] ?? Number.POSITIVE_INFINITY);
  const size = Math.min(org.settings.batchSize, Math.max(200, wished));
  if (locator) {
    const [, id = '', from = ''] = /^(\w+)-(\d+)$/.exec(locator) ?? [];
    return page(org, id, Number(from), size, asked);
  }
  const soql = asked.query.get('q');
  if (!soql) throw new SalesforceError(400, 'MALFORMED_QUERY', 'A query string has to be specified');
  const { rows, draw, fixed } = run(org, soql, asked.base, kind.toLowerCase() === 'queryall');
  if (fixed) return { status: 200, body: { ...fixed, done: true } };
  const id = `0r8${org.instance}${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}AAK`;
  if (rows.length > size) openOf(org).set(id, { rows, draw });
  else return { status: 200, body: { totalSize: rows.length, done: true, records: rows.map(draw) } };
  return page(org, id, 0, size, asked);
}
