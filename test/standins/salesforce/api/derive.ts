import type { Org, Row } from './org';

const MINUTE = 60_000;
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const stampOf = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}.000+0000`;
const msOf = (value: unknown) => Date.parse(text(value).replace('+0000', 'Z'));

/** The account an activity counts for: that of what it is about, else of whom. */
function accountOf(org: Org, row: Row): string | null {
  for (const id of [row.WhatId, row.WhoId, row.RelationId]) {
    const found = org.find(id);
    if (found) return text(found.object.name === 'Account' ? found.row.Id : found.row.AccountId) || null;
  }
  return null;
}

const RULES: Record<string, (org: Org, row: Row, count: number) => void> = {
  Contact: (_org, row) => {
    row.Name = [row.FirstName, row.LastName].filter(Boolean).join(' ');
  },
  Task: (org, row) => {
    row.Status ??= 'Not Started';
    row.Priority ??= 'Normal';
    row.OwnerId ??= row.CreatedById ?? null;
    row.TaskSubtype ??= 'Task';
    row.IsHighPriority = row.Priority === 'High';
    row.IsClosed = org.rows('TaskStatus').some(({ ApiName, IsClosed }) => ApiName === row.Status && IsClosed === true);
    row.CompletedDateTime = row.IsClosed ? (row.CompletedDateTime ?? row.LastModifiedDate ?? null) : null;
    row.AccountId = accountOf(org, row);
    const account = row.IsClosed ? org.find(row.AccountId)?.row : undefined;
    if (account && text(row.ActivityDate) > text(account.LastActivityDate)) account.LastActivityDate = row.ActivityDate ?? null;
  },
  Event: (org, row) => {
    row.OwnerId ??= row.CreatedById ?? null;
    const start = msOf(row.StartDateTime);
    if (row.EndDateTime) row.DurationInMinutes = Math.round((msOf(row.EndDateTime) - start) / MINUTE);
    else if (typeof row.DurationInMinutes === 'number') row.EndDateTime = stampOf(start + row.DurationInMinutes * MINUTE);
    row.IsAllDayEvent ??= false;
    row.ActivityDate = text(row.StartDateTime).slice(0, 10) || null;
    row.AccountId = accountOf(org, row);
  },
  TaskRelation: (org, row) => {
    row.IsWhat ??= !text(row.RelationId).startsWith('003');
    row.AccountId = accountOf(org, row);
  },
  EventRelation: (_org, row) => {
    row.IsWhat ??= !text(row.RelationId).startsWith('003');
    row.IsParent ??= true;
    row.IsInvitee ??= false;
  },
  Opportunity: (_org, row) => {
    row.IsClosed = text(row.StageName).startsWith('Closed');
    row.IsWon = row.StageName === 'Closed Won';
  },
  Case: (_org, row, count) => {
    row.CaseNumber ??= String(2000 + count).padStart(8, '0');
    row.IsClosed = row.Status === 'Closed';
    row.ClosedDate = row.IsClosed ? (row.ClosedDate ?? row.LastModifiedDate ?? null) : null;
  },
  ContentVersion: (org, row) => {
    if (row.ContentDocumentId) return;
    const by = text(row.CreatedById);
    const FileExtension = /\.(\w+)$/.exec(text(row.PathOnClient))?.[1]?.toLowerCase() ?? null;
    const ContentSize = Buffer.from(text(row.VersionData), 'base64').length;
    const made = { Title: row.Title ?? null, FileExtension, ContentSize, LatestPublishedVersionId: row.Id ?? null };
    row.ContentDocumentId = org.insert('ContentDocument', made, by).Id ?? null;
    if (row.FirstPublishLocationId)
      org.insert('ContentDocumentLink', { LinkedEntityId: row.FirstPublishLocationId, ContentDocumentId: row.ContentDocumentId }, by);
  },
  Attachment: (_org, row) => {
    row.BodyLength = Buffer.from(text(row.Body), 'base64').length;
  },
  Contract: (_org, row, count) => {
    row.ContractNumber ??= String(100 + count).padStart(8, '0');
    if (!row.StartDate || typeof row.ContractTerm !== 'number') return;
    const end = new Date(`${row.StartDate}T00:00:00Z`);
    end.setUTCMonth(end.getUTCMonth() + row.ContractTerm);
    row.EndDate = new Date(end.getTime() - 24 * 60 * MINUTE).toISOString().slice(0, 10);
  },
};

/** What Salesforce works out itself whenever a row is saved. */
export function derive(org: Org, object: string, row: Row, count: number): void {
  if (object !== 'User')
    row.OwnerId ??= ['Account', 'Contact', 'Opportunity', 'Case', 'Contract'].includes(object) ? (row.CreatedById ?? null) : null;
  RULES[object]?.(org, row, count);
}
