import type { SourceRecord } from '../../../lib/domain/record';
import { instant } from '../builders';

export const live = { connectionId: 'zendesk:acme.zendesk.example', label: 'Zendesk' };
export const sample = { connectionId: 'sample', label: 'Sample data' };
export const base = {
  accountExternalId: 'E1',
  accountId: 'a1',
  asOf: instant('2026-11-01T00:00:00.000Z'),
  connectionId: 'csv',
  label: 'Imported file',
};

export const contact = (
  externalId: string,
  value: Partial<Extract<SourceRecord, { type: 'contact' }>['value']>,
  over = {},
): SourceRecord => ({
  ...base,
  type: 'contact',
  externalId,
  value: { id: externalId, name: 'Ana', ...value },
  ...over,
});
export const task = (
  externalId: string,
  value: Partial<Extract<SourceRecord, { type: 'task' }>['value']> = {},
  over = {},
): SourceRecord => ({
  ...base,
  type: 'task',
  externalId,
  value: { id: externalId, title: 'Call', status: 'open', ...value },
  ...over,
});
export const touch = (externalId: string, at: string): SourceRecord => ({
  ...base,
  type: 'touchpoint',
  externalId,
  value: { id: externalId, at: instant(at), kind: 'email', direction: 'in', summary: '' },
});
