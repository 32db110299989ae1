import type { IsoDate, IsoInstant } from '../../lib/domain/account';
import type { IncomingRecord } from '../../lib/domain/record';
import type { PlaybookTask } from '../../lib/domain/task/task';

const base = (connectionId: string, externalId: string, accountExternalId: string) => ({
  connectionId,
  externalId,
  accountExternalId,
  label: connectionId === 'csv' ? 'Imported file book.csv' : 'Sample data',
  asOf: '2026-11-01T09:00:00.000Z' as IsoInstant,
});

export function accountRecord(
  id: string,
  value: Extract<IncomingRecord, { type: 'account' }>['value'] = {},
  connectionId = 'csv',
): IncomingRecord {
  return { ...base(connectionId, id, id), type: 'account', value: { name: `Account ${id}`, ...value } };
}

export function contactRecord(accountId: string, email: string, connectionId = 'csv'): IncomingRecord {
  return { ...base(connectionId, email, accountId), type: 'contact', value: { id: email, name: email.split('@')[0] ?? email, email } };
}

export function taskRecord(accountId: string, id: string, value: Partial<PlaybookTask> = {}, connectionId = 'csv'): IncomingRecord {
  const task: PlaybookTask = { id, title: `Task ${id}`, due: '2026-11-20' as IsoDate, status: 'open', ...value };
  return { ...base(connectionId, id, accountId), type: 'task', value: task };
}
