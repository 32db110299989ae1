import { z } from 'zod';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { FileBytes, TicketFile, TicketParts } from '../../domain/escalation/there';
import { to18 } from '../../domain/salesforce-id';
import { withoutGaps } from '../../domain/without-gaps';
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

async function filesOf(caseId: string, client: SalesforceClient, host: string): Promise<Result<TicketFile[]>> {
  const mails = await client.rows(`SELECT Id FROM EmailMessage WHERE ParentId = ${quotedId(caseId)} LIMIT ${MOST}`, mailRow);
  // An org without mail on cases has none with files.
  if (!mails.ok && !isNone(mails.error)) return mails;
  const on = [caseId, ...(mails.ok ? mails.value.records.map(({ Id }) => Id) : [])].map(quotedId);
  const document = ['Title', 'FileExtension', 'ContentSize', 'LatestPublishedVersionId'].map((name) => `ContentDocument.${name}`);
  const links = await client.rows(
    `SELECT ContentDocumentId, ${document.join(', ')} FROM ContentDocumentLink WHERE LinkedEntityId IN (${on.join(', ')}) LIMIT ${MOST}`,
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

/** The newest version of one of the case's files; of any other record's none. */
export async function caseFile(id: string, fileId: string, client: SalesforceClient, host: string): Promise<Result<FileBytes>> {
  const files = await filesOf(to18(id) ?? '', client, host);
  if (!files.ok) return files;
  const found = files.value.find((file) => file.id === to18(fileId));
  if (!found) return fail(appError('not_found', say('escalation.noSuchFile')));
  return client.ask({ path: `sobjects/ContentVersion/${found.id}/VersionData`, ...fileRequest });
}
