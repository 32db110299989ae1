import { z } from 'zod';
import type { IsoInstant } from '../../domain/account';
import { normaliseEmail } from '../../domain/address/address';
import { ok, type Result } from '../../domain/errors';
import type { SentMail } from '../../domain/outreach/recorded';
import type { SalesforceClient } from './client';
import { line } from './map-account';
import { all, isNone, moment, quotedId } from './soql';
import { instant } from './wire';

const mail = z.lazy(() =>
  z.looseObject({ Subject: z.string().nullish(), ToAddress: z.string().nullish(), MessageDate: instant.nullish() }),
);

/** "Sent", as the picklist keeps it in every language. */
const SENT = "Status = '3'";
/** Who writes more in a fortnight is found by what a page shows. */
const MOST = 200;

/** Mails that whoever is signed in sent from Salesforce since then: when, under which subject, to whom. No text of them is asked for. */
export async function mailsSent(since: IsoInstant, client: SalesforceClient): Promise<Result<SentMail[]>> {
  const me = await client.me();
  if (!me.ok) return me;
  const where = all('Incoming = false', SENT, `CreatedById = ${quotedId(me.value.user_id)}`, `MessageDate >= ${moment(since)}`);
  const rows = await client.rows(
    `SELECT Subject, ToAddress, MessageDate FROM EmailMessage WHERE ${where} ORDER BY MessageDate LIMIT ${MOST}`,
    mail,
  );
  if (!rows.ok) return isNone(rows.error) ? ok([]) : rows;
  return ok(
    rows.value.records.flatMap(({ Subject, ToAddress, MessageDate }) =>
      MessageDate ? [{ at: MessageDate, subject: line(Subject) ?? '', to: addresses(ToAddress ?? '') }] : [],
    ),
  );
}

/** `Ana <ana@x.example>; bo@x.example` */
const addresses = (text: string): string[] =>
  text.split(/[;,]/).flatMap((part) => normaliseEmail(/<([^<>]*)>\s*$/.exec(part)?.[1] ?? part) ?? []);
