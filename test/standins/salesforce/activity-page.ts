import type { CrmRecord, RecordField } from '../world';
import type { Org, Row } from './api/org';

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
const plain = (label: string, api: string, value: unknown): RecordField => ({ label, api, value: text(value) });

/** The page of a task or an event, also of one written a moment ago; only records have pages of their own in the world. */
export function activityRecord(org: Org, id: string): (Omit<CrmRecord, 'object'> & { object: string }) | undefined {
  const found = org.find(id);
  if (!found || found.row.IsDeleted || !['Task', 'Event'].includes(found.object.name)) return undefined;
  const { row } = found;
  const linked = (label: string, api: string): RecordField => {
    const to: Row | undefined = org.find(row[api])?.row;
    return { label, api, value: text(to?.Name ?? to?.CaseNumber), ...(to && api !== 'OwnerId' && { link: text(to.Id) }) };
  };
  const when = row.StartDateTime ? plain('Start', 'StartDateTime', row.StartDateTime) : plain('Due Date', 'ActivityDate', row.ActivityDate);
  const links = [linked('Name', 'WhoId'), linked('Related To', 'WhatId')];
  return {
    object: found.object.name,
    id: text(row.Id),
    companyKey: '',
    name: text(row.Subject),
    highlights: [...links, when],
    fields: [
      linked('Assigned To', 'OwnerId'),
      plain('Subject', 'Subject', row.Subject),
      when,
      ...links,
      ...(row.Status ? [plain('Status', 'Status', row.Status), plain('Priority', 'Priority', row.Priority)] : []),
      plain('Comments', 'Description', row.Description),
    ],
    related: [],
  };
}
