import type { AppError } from '../../domain/errors';
import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { clock } from '../clock';
import { UNREACHABLE } from '../http-errors';
import type { Config } from './config';
import { API_CLOSED } from './explain';

/** How a browser's own session ends; by `detail`. */
const OVER = {
  no_cookies: 'salesforce.noCookies',
  no_session: 'salesforce.noSession',
  session_over: 'salesforce.sessionOver',
  other_user: 'salesforce.otherUser',
} as const satisfies Record<string, TextKey>;
const isEnd = (detail: string | undefined): detail is keyof typeof OVER => detail !== undefined && detail in OVER;

/** Says who is to blame and what to do; the general sentences of `errors.ts` know neither the system nor its rules. */
export function inWords(error: AppError, signIn: Config['signIn'] = 'oauth'): AppError {
  return { ...error, message: sentence(error, signIn) ?? error.message };
}

function sentence({ code, retryAt, detail }: AppError, signIn: Config['signIn']): string | undefined {
  const time = retryAt && clock(retryAt);
  switch (code) {
    case 'auth_expired':
      if (signIn === 'session') return say(OVER[isEnd(detail) ? detail : 'session_over']);
      return say('salesforce.signIn');
    case 'forbidden':
      if (detail === API_CLOSED) return say(signIn === 'session' ? 'salesforce.sessionClosed' : 'salesforce.apiClosed');
      return say(detail === 'locked' ? 'salesforce.locked' : 'salesforce.forbidden');
    case 'not_found':
      return say('salesforce.gone');
    case 'rate_limited':
      if (!time) return say('salesforce.slowDownLater');
      return detail === 'day' ? say('salesforce.callsUsedUp', { time }) : say('salesforce.slowDown', { time });
    case 'vendor_error':
      if (detail === 'maintenance') return time ? say('salesforce.maintenanceUntil', { time }) : say('salesforce.maintenance');
      return say('salesforce.error');
    case 'timeout':
      return say('salesforce.timeout');
    case 'vendor_changed':
      return detail && say('salesforce.changed', { where: detail });
    case 'offline':
      return detail === UNREACHABLE ? say('salesforce.unreachable') : undefined;
    case 'not_approved':
      return say('salesforce.notConnected');
    case 'bad_input':
      return detail && refusal(detail);
    default:
      return undefined;
  }
}

/** Why a record was not taken; `detail` names the rule and the fields, `rule: Subject, Type`. */
function refusal(detail: string): string | undefined {
  const [rule, fields = ''] = detail.split(': ');
  switch (rule) {
    case 'field':
      return fields ? say('salesforce.noField', { fields }) : say('salesforce.noFields');
    case 'closed':
      return say('salesforce.closedField', { fields });
    case 'required':
      return say('salesforce.requiredField', { fields });
    case 'rule':
      return fields ? say('salesforce.ruleOn', { fields }) : say('salesforce.rule');
    case 'duplicate':
      return say('salesforce.duplicate');
    case 'value':
      return fields ? say('salesforce.badValueIn', { fields }) : say('salesforce.badValue');
    case 'filter':
      return say('salesforce.badFilter');
    default:
      return undefined;
  }
}
