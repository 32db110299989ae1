import type { IsoDate } from '../../domain/account';
import { AUDIT_TABLES, append } from '../audit/audit';
import { db } from '../db';
import type { AsideRow } from './today-rows';

const ACTIONS = { snoozed: 'today.snoozed', decided: 'today.decided' } as const;

/** Puts an account aside, with the line of the record in the same transaction. Saying the same again changes nothing. */
export async function putAside(row: AsideRow): Promise<void> {
  await db.transaction('rw', [db.aside, ...AUDIT_TABLES], async () => {
    const known = await db.aside.get(row.accountId);
    if (known && sameWord(known, row)) return;
    await db.aside.put(row);
    const { accountId, kind, until, keys } = row;
    await append({ actor: 'person', action: ACTIONS[kind], target: until ? `${accountId} until ${until}` : accountId, body: keys });
  });
}

const sameWord = (a: AsideRow, b: AsideRow) => a.kind === b.kind && a.until === b.until && a.keys.join('\n') === b.keys.join('\n');

/** It is on Today again; nothing is written down where it was not put aside. */
export async function takeBack(accountId: string): Promise<void> {
  await db.transaction('rw', [db.aside, ...AUDIT_TABLES], async () => {
    if (!(await db.aside.get(accountId))) return;
    await db.aside.delete(accountId);
    await append({ actor: 'person', action: 'today.back', target: accountId });
  });
}

/** What is put aside on that day: a snooze ends by itself. */
export async function readAside(today: IsoDate): Promise<AsideRow[]> {
  return (await db.aside.toArray()).filter(({ kind, until }) => kind === 'decided' || (until !== undefined && until > today));
}
