import type { AppError } from '../../domain/errors';
import type { Ref } from '../../domain/place';

const THING: Partial<Record<Ref['kind'], string>> = {
  'zendesk.ticket': 'ticket',
  'zendesk.user': 'user',
  'zendesk.organization': 'organization',
};

/** The hour and minute at which to try again, in the reader's own way of writing it. */
function clock(instant: string | undefined): string {
  return instant ? new Date(instant).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' }) : 'later';
}

/** Says who is to blame and what to do; the general sentences of `errors.ts` know neither the system nor the record. */
export function inWords(error: AppError, kind: Ref['kind']): AppError {
  const thing = THING[kind] ?? 'record';
  const again = error.retryAt ? clock(error.retryAt) : undefined;
  const sentences: Partial<Record<AppError['code'], string>> = {
    auth_expired: 'Zendesk: sign in again in this browser',
    forbidden: `Your Zendesk role may not read this ${thing}`,
    not_found: `Zendesk has no such ${thing} any more, or your role may not see it`,
    rate_limited: `Zendesk asks us to slow down. Trying again makes sense after ${clock(error.retryAt)}`,
    vendor_error: again
      ? `Zendesk is not available now. Try again after ${again}`
      : 'Zendesk had an error of its own. Try again in a minute',
    timeout: 'Zendesk did not answer in time. Try again',
    vendor_changed: error.message.replace('That system', 'Zendesk'),
    not_approved: 'This is not the Zendesk you connected',
  };
  const offline = error.message.replace('That system', 'Zendesk');
  return { ...error, message: error.code === 'offline' ? offline : (sentences[error.code] ?? error.message) };
}
