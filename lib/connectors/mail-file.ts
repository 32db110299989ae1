import { appError, fail, ok, type Result } from '../domain/errors';
import type { FileBytes } from '../domain/escalation/ticket-parts';
import { say } from '../words/say';
import type { Authorizer } from './connector';
import { fileRequest } from './file-request';
import { requestJson } from './http';

const GMAIL = 'https://mail.google.com';
/** Gmail's answer leads there; whoever holds that address reads the file for a while, without any sign-in (InboxSDK, 2026-07). */
export const MAIL_FILES_AT = 'https://mail-attachment.googleusercontent.com';

/** As the person's own page asks for it. */
const SESSION: Authorizer = { credentials: 'include', headers: async () => ok({}) };

/** One file of a mail, at the address that its card in the page names; a page instead, as to sign in, is none. */
export async function mailFile(url: string, ask?: typeof fetch): Promise<Result<FileBytes>> {
  const handedOut = { handedOnTo: [MAIL_FILES_AT], bySession: true as const };
  const file = await requestJson({ ...fileRequest, ...handedOut, url, origins: [GMAIL], auth: SESSION, fetch: ask });
  if (file.ok) return file;
  const { code, message } = file.error;
  return fail({ ...appError(code, `${message} ${say('escalation.mailFileByHand')}`), retryable: file.error.retryable });
}
