import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { type AppError, appError } from '../errors';
import { RULES } from '../outreach/rules';
import { DEFAULT_SHARE } from '../source/refresh';
import {
  type ExportFormat,
  exportFormat,
  host,
  neverCached,
  type PolicyKey,
  type PolicyValues,
  policySchema,
  type SignInMethod,
  signInMethod,
} from './policy-schema';

/** The policy in force. */
export type Policy = Required<PolicyValues> & {
  /** Keys the company decides; the others leave the choice to the user. */
  decided: PolicyKey[];
};

/** Managed storage as it was understood. */
export interface PolicyReading {
  policy: Policy;
  /** What could not be understood, in a sentence. */
  broken?: AppError;
  /** Keys of a newer version that the company lets older ones pass over. */
  skipped?: string[];
}

const OPEN: Policy = {
  'workspaces.allowed': [],
  'connectors.allowed': [],
  'signIn.methods': [...signInMethod.options],
  'signIn.clientIds': [],
  tokenStorage: 'disk',
  'mcas.allowBypass': false,
  'connections.unusedDays': 14,
  'hosts.disabled': [],
  'export.allowed': true,
  'export.formats': [...exportFormat.options],
  'capture.allowed': true,
  'capture.allUrls': true,
  'capture.recording': true,
  'retention.lookupDays': 90,
  // For good, also where the number cannot be read: what is removed does not come back.
  'retention.auditDays': 0,
  'retention.packetDays': 90,
  'escalation.minScore': 1,
  'outreach.checks': [],
  // Nobody asked for a lock.
  'lock.idleMinutes': 0,
  'writes.fromFrame': 'allow',
  // An exact address, record or organization is above it; a domain or a name alone is not.
  'writes.minConfidence': 0.8,
  'neverLog.domains': [],
  'neverLog.addresses': [],
  'fields.neverCache': [],
  'offline.maxHours': 168,
  'refresh.callShare': DEFAULT_SHARE,
  'sources.order': [],
  'notifications.allowed': true,
  'notifications.names': true,
  // None.
  'audit.sink': '',
  'bundle.url': '',
  'bundle.content': '',
  'bundle.trustedKeys': [],
  'bundle.revokedKeys': [],
  'bundle.requireSigned': false,
  'bundle.approvals': 1,
  'bundle.minSerial': 0,
  // However old.
  'bundle.maxAgeDays': 0,
  'bundle.stopOutdated': false,
  'policy.required': [],
  decided: [],
};
const { decided: _decided, ...KEYS } = OPEN;
export const POLICY_KEYS = Object.keys(KEYS) as PolicyKey[];
const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(KEYS, key);

/** What a key means when it cannot be read: nothing is allowed, and what is kept is kept as shortly as can be said. */
const CLOSED: Omit<Policy, 'decided'> = {
  ...OPEN,
  'signIn.methods': [],
  tokenStorage: 'session',
  'connections.unusedDays': 1,
  'hosts.disabled': [...host.options],
  'export.allowed': false,
  'export.formats': [],
  'capture.allowed': false,
  'capture.allUrls': false,
  'capture.recording': false,
  'retention.lookupDays': 1,
  'retention.packetDays': 1,
  'escalation.minScore': 5,
  'outreach.checks': RULES.map((rule) => `${rule}=block`),
  'lock.idleMinutes': 1,
  'writes.fromFrame': 'never',
  'writes.minConfidence': 1,
  'fields.neverCache': [...neverCached.options],
  'offline.maxHours': 1,
  'refresh.callShare': 1,
  'notifications.allowed': false,
  'notifications.names': false,
  'bundle.requireSigned': true,
  'bundle.minSerial': Number.MAX_SAFE_INTEGER,
  'bundle.maxAgeDays': 1,
  'bundle.stopOutdated': true,
};

const PROBLEMS = { unreadable: 'policy.unreadable', missing: 'policy.missing', unknown: 'policy.unknown' } as const satisfies Record<
  string,
  TextKey
>;

type Problems = Record<keyof typeof PROBLEMS, string[]>;

function brokenBy(problems: Problems): AppError | undefined {
  const sentences = (Object.keys(PROBLEMS) as (keyof Problems)[]).flatMap((kind) => {
    const keys = [...new Set(problems[kind])].sort();
    return keys.length > 0 ? [say(PROBLEMS[kind], { keys: keys.join(', ').slice(0, 300) })] : [];
  });
  return sentences.length > 0 ? appError('bad_input', sentences.join(' ')) : undefined;
}

/** The company's values over the defaults; `shut` are the keys that could not be read. */
function policyOf(values: PolicyValues, shut: readonly PolicyKey[]): Policy {
  const closed = Object.fromEntries(shut.map((key) => [key, CLOSED[key]]));
  const decided = POLICY_KEYS.filter((key) => values[key] !== undefined || shut.includes(key));
  return structuredClone({ ...OPEN, ...values, ...closed, decided });
}

const shutAll = (problems: Problems): PolicyReading => ({ policy: policyOf({}, POLICY_KEYS), broken: brokenBy(problems) });

/** While the browser has not said what the company set, and never did before: everything closed. */
export const silentPolicy = (): PolicyReading => ({
  policy: policyOf({}, POLICY_KEYS),
  broken: appError('bad_input', say('policy.silent')),
});

/**
 * Reads managed storage. A value that cannot be read closes what it governs. A key we do not know may be a misspelt
 * restriction or one of a newer version, so it closes everything, unless `policy.required` says what must be in force and
 * does not name it. Chrome drops unknown keys and values of another type before we see them: only `policy.required` tells.
 */
export function readPolicy(managed: unknown): PolicyReading {
  const given = managed ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) return shutAll({ unreadable: [say('policy.all')], missing: [], unknown: [] });
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const good = entries.filter(([key, value]) => isPolicyKey(key) && policySchema().shape[key].safeParse(value).success);
  const values = policySchema().parse(Object.fromEntries(good));
  const required = values['policy.required'];
  const arrived = entries.map(([key]) => key);
  const unreadable = arrived.filter((key) => isPolicyKey(key) && !good.some(([other]) => other === key));
  const strange = arrived.filter((key) => !isPolicyKey(key));
  const absent = (required ?? []).filter((key) => !arrived.includes(key));
  const unknown = [...strange.filter((key) => required?.includes(key) ?? true), ...absent.filter((key) => !isPolicyKey(key))];
  const missing = absent.filter(isPolicyKey);
  const problems = { unreadable, missing, unknown };
  if (unknown.length > 0 || unreadable.includes('policy.required')) return shutAll(problems);
  const broken = brokenBy(problems);
  return {
    policy: policyOf(values, [...unreadable, ...missing].filter(isPolicyKey)),
    ...(broken ? { broken } : {}),
    ...(strange.length > 0 ? { skipped: strange } : {}),
  };
}

/** Which workspaces there are is the company's to say: nobody approves one here. */
export const decidesWorkspaces = ({ decided }: Policy): boolean => decided.includes('workspaces.allowed');

/** Workspaces in force: the company's where it decides, else the user's own. */
export function approvedWorkspaces(policy: Policy, mine: readonly string[]): string[] {
  return decidesWorkspaces(policy) ? [...policy['workspaces.allowed']] : [...mine];
}

/** Whether a system may be asked in this way of signing in. */
export function mayConnect(policy: Policy, connector: string, method: SignInMethod): boolean {
  const open = !policy.decided.includes('connectors.allowed') || policy['connectors.allowed'].includes(connector);
  return open && policy['signIn.methods'].includes(method);
}

/** Whether the book may be saved to a file of this format. */
export function mayExport(policy: Policy, format: ExportFormat): boolean {
  return policy['export.allowed'] && policy['export.formats'].includes(format);
}
