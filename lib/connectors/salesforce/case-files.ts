import { z } from 'zod';
import { withoutGaps } from '../../domain/data/without-gaps';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { FileBytes, TicketFile, TicketParts } from '../../domain/escalation/ticket-parts';
import { to18 } from '../../domain/source/salesforce-id';
import { say } from '../../words/say';
import { fileRequest } from '../file-request';
import { caseWords } from './case-words';
import type { SalesforceClient } from './client';
import { isNone, quotedId } from './soql';
import { recordId } from './wire';

/** Mails of one case, and files of all of them, that are looked at. */
const MOST = 100;

const caseRow = z.lazy(() => z.looseObject({ Subject: z.string().nullish() }));
const mailRow = z.lazy(() => z.looseObject({ Id: recordId }));
const linkRow = z.lazy(() =>
  z.looseObject({
    ContentDocumentId: recordId,
    ContentDocument: z.looseObject({
      Title: z.string(),
      FileExtension: z.string().nullish(),
      ContentSize: z.number().nullish(),
      LatestPublishedVersionId: recordId.nullish(),
    }),
  }),
);

const oldRow = z.lazy(() => z.looseObject({ Id: recordId, Name: z.string(), BodyLength: z.number().nullish() }));

/** The case's subject, the customer's first words, and its files: those on it, and those that came with its mails. */
export async function caseParts(id: string, client: SalesforceClient, host: string): Promise<Result<TicketParts>> {
  const known = to18(id);
  if (!known) return fail(appError('bad_input'));
  const found = await client.rows(`SELECT Subject FROM Case WHERE Id = ${quotedId(known)}`, caseRow);
  if (!found.ok) return found;
  const [row] = found.value.records;
  if (!row) return fail(appError('not_found'));
  const [words, files] = await Promise.all([caseWords(known, client, host), filesOf(known, client, host)]);
  if (!words.ok) return words;
  if (!files.ok) return files;
  return ok(withoutGaps({ subject: row.Subject ?? undefined, quote: words.value, files: files.value }) as TicketParts);
}

/** Every file by its id: as the library keeps them, and as cases of older days and mails that came in do. */
async function filesOf(caseId: string, client: SalesforceClient, host: string): Promise<Result<TicketFile[]>> {
  const mails = await client.rows(`SELECT Id FROM EmailMessage WHERE ParentId = ${quotedId(caseId)} LIMIT ${MOST}`, mailRow);
  // An org without mail on cases has none with files.
  if (!mails.ok && !isNone(mails.error)) return mails;
  const on = [caseId, ...(mails.ok ? mails.value.records.map(({ Id }) => Id) : [])].map(quotedId).join(', ');
  const [documents, old] = await Promise.all([documentsOn(on, client, host), attachmentsOn(on, client, host)]);
  if (!documents.ok) return documents;
  return old.ok ? ok([...documents.value, ...old.value]) : old;
}

async function documentsOn(on: string, client: SalesforceClient, host: string): Promise<Result<TicketFile[]>> {
  const document = ['Title', 'FileExtension', 'ContentSize', 'LatestPublishedVersionId'].map((name) => `ContentDocument.${name}`);
  const links = await client.rows(
    `SELECT ContentDocumentId, ${document.join(', ')} FROM ContentDocumentLink WHERE LinkedEntityId IN (${on}) LIMIT ${MOST}`,
    linkRow,
  );
  if (!links.ok) return isNone(links.error) ? ok([]) : links;
  // One file may be on the case and on its mail.
  const each = new Map(links.value.records.map((link) => [link.ContentDocumentId, link.ContentDocument]));
  return ok(
    [...each].flatMap(([documentId, { Title, FileExtension, ContentSize, LatestPublishedVersionId: version }]) => {
      const ending = FileExtension && !Title.toLowerCase().endsWith(`.${FileExtension.toLowerCase()}`) ? `.${FileExtension}` : '';
      const file = { name: Title + ending, size: ContentSize ?? 0, link: `https://${host}/${documentId}` };
      return version ? [{ id: version, ...file, comes: true as const }] : [];
    }),
  );
}

async function attachmentsOn(on: string, client: SalesforceClient, host: string): Promise<Result<TicketFile[]>> {
  const rows = await client.rows(`SELECT Id, Name, BodyLength FROM Attachment WHERE ParentId IN (${on}) LIMIT ${MOST}`, oldRow);
  if (!rows.ok) return isNone(rows.error) ? ok([]) : rows;
  return ok(
    rows.value.records.map(({ Id, Name, BodyLength }) => ({
      id: Id,
      name: Name,
      size: BodyLength ?? 0,
      link: `https://${host}/${Id}`,
      comes: true,
    })),
  );
}

/** Key prefix of what is no document of the library. */
const ATTACHMENT = /^00P/;

/** The newest version of one of the case's files; of any other record's none. */
export async function caseFile(id: string, fileId: string, client: SalesforceClient, host: string): Promise<Result<FileBytes>> {
  const files = await filesOf(to18(id) ?? '', client, host);
  if (!files.ok) return files;
  const found = files.value.find((file) => file.id === to18(fileId));
  if (!found) return fail(appError('not_found', say('escalation.noSuchFile')));
  const path = ATTACHMENT.test(found.id) ? `sobjects/Attachment/${found.id}/Body` : `sobjects/ContentVersion/${found.id}/VersionData`;
  return client.ask({ path, ...fileRequest });
}
