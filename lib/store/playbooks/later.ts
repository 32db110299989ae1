import type { IsoDate } from '../../domain/account';
import { db } from '../db';
import { accountsChanged } from '../today/changed';

/** A task that a person put off here, where the system that keeps it knows no such thing. */
export interface LaterRow {
  accountId: string;
  taskId: string;
  /** The day on which it is due again. */
  until: IsoDate;
}

/** Rows of the settings table, a handful at a time. */
const PREFIX = 'later ';
const all = () => db.setting.where('key').startsWith(PREFIX);

/** The same press again changes nothing; what is over goes. */
export async function putOff(row: LaterRow, today: IsoDate): Promise<void> {
  await db.transaction('rw', [db.setting, db.changed], async () => {
    await all()
      .filter(({ value }) => (value as LaterRow).until <= today)
      .delete();
    await db.setting.put({ key: `${PREFIX}${row.accountId} ${row.taskId}`, value: row });
    await accountsChanged([row.accountId]);
  });
}

export async function laterOn(today: IsoDate): Promise<LaterRow[]> {
  return (await all().toArray()).map(({ value }) => value as LaterRow).filter(({ until }) => until > today);
}
