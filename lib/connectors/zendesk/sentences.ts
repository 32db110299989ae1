import type { AppError } from '../../domain/errors';
import type { Ref } from '../../domain/place';
import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { clock } from '../clock';
import { UNREACHABLE } from '../http-errors';
import type { ZendeskConfig } from './config';

const FORBIDDEN = {
  'zendesk.ticket': 'zendesk.forbiddenTicket',
  'zendesk.user': 'zendesk.forbiddenUser',
  'zendesk.organization': 'zendesk.forbiddenOrganization',
} as const satisfies Partial<Record<Ref['kind'], TextKey>>;

const GONE = {
  'zendesk.ticket': 'zendesk.noTicket',
  'zendesk.user': 'zendesk.noUser',
  'zendesk.organization': 'zendesk.noOrganization',
} as const satisfies Partial<Record<Ref['kind'], TextKey>>;

type Asked = keyof typeof GONE;
const isAsked = (kind: Ref['kind']): kind is Asked => kind in GONE;

/** Says who is to blame and what to do; the general sentences of `errors.ts` know neither the system nor the record. */
export function inWords(error: AppError, kind: Ref['kind'], signIn: ZendeskConfig['signIn'] = 'session'): AppError {
  return { ...error, message: sentence(error, kind, signIn) ?? error.message };
}

/** What a write may meet beyond that has its own sentence already. */
const WRITTEN = new Set<AppError['code']>(['forbidden', 'bad_input', 'conflict']);

/** The same for a write, whose own refusals say already what is wrong. */
export function inWriteWords(error: AppError, signIn: ZendeskConfig['signIn']): AppError {
  return WRITTEN.has(error.code) ? error : inWords(error, 'zendesk.ticket', signIn);
}

function sentence({ code, retryAt, detail }: AppError, kind: Ref['kind'], signIn: ZendeskConfig['signIn']): string | undefined {
  const time = retryAt && clock(retryAt);
  switch (code) {
    case 'auth_expired':
      // Whoever keeps the sign-in knows better why it is over.
      if (detail) return undefined;
      return say(signIn === 'session' ? 'zendesk.signIn' : 'zendesk.signInAgain');
    case 'forbidden':
      return say(isAsked(kind) ? FORBIDDEN[kind] : 'zendesk.forbiddenRecord');
    case 'not_found':
      return say(isAsked(kind) ? GONE[kind] : 'zendesk.noRecord');
    case 'rate_limited':
      return time ? say('zendesk.slowDown', { time }) : say('zendesk.slowDownLater');
    case 'vendor_error':
      return time ? say('zendesk.unavailable', { time }) : say('zendesk.error');
    case 'timeout':
      return say('zendesk.timeout');
    case 'vendor_changed':
      return detail && say('zendesk.changed', { where: detail });
    case 'offline':
      return detail === UNREACHABLE ? say('zendesk.unreachable') : undefined;
    case 'not_approved':
      return say('zendesk.notConnected');
    default:
      return undefined;
  }
}
