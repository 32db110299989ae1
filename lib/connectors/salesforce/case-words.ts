import { z } from 'zod';
import type { IsoInstant } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { ok, type Result } from '../../domain/errors';
import type { Quote } from '../../domain/escalation/packet';
import type { SalesforceClient } from './client';
import { line } from './map-account';
import { isNone, quotedId } from './soql';
import { instant } from './wire';

const text = z.string().nullish();
const mailRow = z.lazy(() => z.looseObject({ FromName: text, TextBody: text, MessageDate: instant.nullish() }));
const sentInRow = z.lazy(() => z.looseObject({ Description: text, SuppliedName: text, SuppliedEmail: text, CreatedDate: instant }));

/** Mails that are looked at for one with a text: some are markup alone. */
const MOST = 5;

/**
 * What the customer wrote first about a case: the first mail that came in; without one its description, if that was sent in from
 * outside, by a form or a mail (only then the org notes by whom). What a colleague typed is nobody's quotation.
 */
export async function caseWords(caseId: string, client: SalesforceClient, host: string): Promise<Result<Quote | undefined>> {
  const words = (said: string, by: string | null | undefined, at: IsoInstant | null | undefined): Quote =>
    withoutGaps({ text: said, by: line(by), at: at ?? undefined, link: `https://${host}/${caseId}` }) as Quote;
  const mails = await client.rows(
    `SELECT FromName, TextBody, MessageDate FROM EmailMessage WHERE ParentId = ${quotedId(caseId)} AND Incoming = true ORDER BY MessageDate LIMIT ${MOST}`,
    mailRow,
  );
  if (!mails.ok && !isNone(mails.error)) return mails;
  for (const { TextBody, FromName, MessageDate } of mails.ok ? mails.value.records : [])
    if (TextBody?.trim()) return ok(words(TextBody.trim(), FromName, MessageDate));
  const sentIn = await client.rows(
    `SELECT Description, SuppliedName, SuppliedEmail, CreatedDate FROM Case WHERE Id = ${quotedId(caseId)}`,
    sentInRow,
  );
  if (!sentIn.ok) return isNone(sentIn.error) ? ok(undefined) : sentIn;
  const [row] = sentIn.value.records;
  const said = row && (row.SuppliedName || row.SuppliedEmail) ? row.Description?.trim() : undefined;
  return ok(said ? words(said, row?.SuppliedName, row?.CreatedDate) : undefined);
}
