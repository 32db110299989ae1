import { z } from 'zod';
import type { IsoInstant } from '../../domain/account';
import { toBase64 } from '../../domain/data/base64';
import { withoutGaps } from '../../domain/data/without-gaps';
import { nowIso } from '../../domain/dates';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { Enclosed } from '../../domain/escalation/delivery';
import type { Severity, StandsThere } from '../../domain/escalation/packet';
import type { EscalationPart, Exactness, Written } from '../../domain/outbox/operation';
import { to18 } from '../../domain/source/salesforce-id';
import { queryPath, type SalesforceClient } from './client';
import { all, moment, quotedId } from './soql';
import { created, recordId, rowsOf } from './wire';

const PRIORITY = { 1: 'High', 2: 'High', 3: 'Medium', 4: 'Low' } as const satisfies Record<Severity, string>;
const MOST = { subject: 255, description: 31_000, title: 255 };
/** The org's clock and ours differ, and the org keeps whole seconds. */
const SKEW_MS = 10 * 60_000;
const FILE_MS = 20_000;

/** A case and its files; notes, raising and back-links belong to ticket systems. */
export function exactnessOf({ kind }: EscalationPart): Exactness | undefined {
  return kind === 'escalation.open' || kind === 'escalation.file' ? 'findable' : undefined;
}

const nameOf = ({ file }: Enclosed): string => file?.name.slice(0, MOST.title) ?? '';

/** `host`: of the org, for the link to the case. */
export async function writePart(
  part: EscalationPart,
  enclosed: Enclosed,
  client: SalesforceClient,
  host: string,
): Promise<Result<Written>> {
  return part.kind === 'escalation.open' ? openCase(enclosed, client, host) : attach(enclosed, client, host);
}

async function openCase(
  { title, text, ref, severity, accountRecordId }: Enclosed,
  client: SalesforceClient,
  host: string,
): Promise<Result<Written>> {
  const account = to18(accountRecordId ?? '');
  const body = {
    Subject: title.slice(0, MOST.subject),
    Description: `${text.slice(0, MOST.description)}\n\n${ref}`,
    ...(severity && { Priority: PRIORITY[severity] }),
    ...(account && { AccountId: account }),
  };
  const made = await client.ask({ path: 'sobjects/Case', method: 'POST', body, schema: created });
  return made.ok ? ok({ id: made.value.id, as: 'case', link: `https://${host}/${made.value.id}` }) : made;
}

/** Linked to the case at its making. The mark is in its description: a file of the same name may be another. */
async function attach(enclosed: Enclosed, client: SalesforceClient, host: string): Promise<Result<Written>> {
  const { file, recordId: about, ref } = enclosed;
  const at = to18(about ?? '');
  if (!file || !at) return fail(appError('not_found'));
  const body = {
    Title: nameOf(enclosed),
    PathOnClient: file.name,
    Description: ref,
    VersionData: toBase64(new Uint8Array(await file.bytes.arrayBuffer())),
    FirstPublishLocationId: at,
  };
  const made = await client.ask({ path: 'sobjects/ContentVersion', method: 'POST', body, schema: created, timeoutMs: FILE_MS });
  return made.ok ? ok(fileAs(made.value.id, host)) : made;
}

const fileAs = (id: string, host: string): Written => ({ id, as: 'file', link: `https://${host}/${id}` });

const caseRow = z.lazy(() => z.looseObject({ Id: recordId, Subject: z.string().nullish(), Description: z.string().nullish() }));
const fileRow = z.lazy(() => z.looseObject({ Id: recordId, Description: z.string().nullish() }));

/** What an earlier try may have left: of ours, since then, with our mark in it. A query sees what was saved a moment ago. */
export async function findPart(
  part: EscalationPart,
  since: IsoInstant,
  taken: readonly string[],
  enclosed: Enclosed,
  client: SalesforceClient,
  host: string,
): Promise<Result<Written | undefined>> {
  const me = await client.me();
  if (!me.ok) return me;
  const from = client.clock.there(Date.parse(since)) - SKEW_MS;
  const mine = all(`CreatedById = ${quotedId(me.value.user_id)}`, `CreatedDate >= ${moment(from)}`);
  const isOurs = ({ Id, Description }: { Id: string; Description?: string | null | undefined }) =>
    !taken.includes(Id) && (Description ?? '').trimEnd().endsWith(enclosed.ref);
  if (part.kind === 'escalation.open') {
    const account = to18(enclosed.accountRecordId ?? '');
    const where = all(mine, account && `AccountId = ${quotedId(account)}`);
    const rows = await client.rows(`SELECT Id, Subject, Description FROM Case WHERE ${where} ORDER BY CreatedDate, Id LIMIT 200`, caseRow);
    if (!rows.ok) return rows;
    const found = rows.value.records.find(isOurs);
    return ok(found && { id: found.Id, as: 'case', link: `https://${host}/${found.Id}` });
  }
  const about = to18(enclosed.recordId ?? '');
  if (!about) return ok(undefined);
  const where = all(mine, `FirstPublishLocationId = ${quotedId(about)}`);
  const rows = await client.rows(`SELECT Id, Description FROM ContentVersion WHERE ${where} ORDER BY CreatedDate, Id LIMIT 200`, fileRow);
  if (!rows.ok) return rows;
  const found = rows.value.records.find(isOurs);
  return ok(found && fileAs(found.Id, host));
}

const versionRow = z.lazy(() => z.looseObject({ ContentDocumentId: recordId }));

/** A file goes as a whole document, not as one version of it. */
export async function dropPart({ kind }: EscalationPart, id: string, client: SalesforceClient): Promise<Result<void>> {
  let path = `sobjects/Case/${id}`;
  if (kind === 'escalation.file') {
    const soql = `SELECT ContentDocumentId FROM ContentVersion WHERE Id = ${quotedId(id)}`;
    const rows = await client.ask({ path: queryPath(soql), schema: rowsOf(versionRow) });
    if (!rows.ok) return rows;
    const [row] = rows.value.records;
    if (!row) return ok(undefined);
    path = `sobjects/ContentDocument/${row.ContentDocumentId}`;
  }
  const answer = await client.ask({ path, method: 'DELETE', schema: z.unknown() });
  // Whoever may not delete leaves the second one to those who may: asking for ever helps nobody.
  return answer.ok || ['not_found', 'forbidden'].includes(answer.error.code) ? ok(undefined) : answer;
}

const standingRow = z.lazy(() =>
  z.looseObject({
    Status: z.string(),
    IsClosed: z.boolean(),
    Owner: z.looseObject({ Name: z.string().nullish() }).nullish(),
  }),
);

export async function standing(id: string, client: SalesforceClient): Promise<Result<StandsThere>> {
  const known = to18(id);
  if (!known) return fail(appError('bad_input'));
  const soql = `SELECT Status, IsClosed, Owner.Name FROM Case WHERE Id = ${quotedId(known)}`;
  const rows = await client.ask({ path: queryPath(soql), schema: rowsOf(standingRow) });
  if (!rows.ok) return rows;
  const [row] = rows.value.records;
  if (!row) return fail(appError('not_found'));
  return ok(withoutGaps({ status: row.Status, open: !row.IsClosed, owner: row.Owner?.Name ?? undefined, at: nowIso() }));
}
