import { z } from 'zod';
import { type AppError, appError } from './errors';
import type { HostId } from './place';
import { workspaceAddress } from './workspace';

const workspace = z
  .string()
  .refine((text) => workspaceAddress(text) !== undefined)
  .transform((text) => workspaceAddress(text)?.address ?? '');
const connectorId = z.string().regex(/^[a-z][a-z0-9-]*$/);
const signInMethod = z.enum(['oauth', 'token', 'session']);
const host = z.enum(['salesforce', 'zendesk', 'gmail'] satisfies HostId[]);

/**
 * What a company may set in managed storage. One flat key each, because Chrome drops a key whole when its value does not fit.
 * The browser's own description of it is `public/managed-schema.json`.
 */
export const policySchema = z.strictObject({
  /** The only workspaces there are, approved without asking. */
  'workspaces.allowed': z.array(workspace).optional(),
  /** The only connectors that may be asked. */
  'connectors.allowed': z.array(connectorId).optional(),
  'signIn.methods': z.array(signInMethod).optional(),
  /** Products on whose pages nothing is shown. */
  'hosts.disabled': z.array(host).optional(),
});

type PolicyKey = keyof typeof policySchema.shape;
const KEYS = Object.keys(policySchema.shape) as PolicyKey[];
const isKey = (key: string): key is PolicyKey => (KEYS as string[]).includes(key);

type SignInMethod = z.infer<typeof signInMethod>;

/** The policy in force. */
export type Policy = Required<z.infer<typeof policySchema>> & {
  /** Keys the company decides; the other lists leave the choice to the user. */
  decided: PolicyKey[];
};

const OPEN: Policy = {
  'workspaces.allowed': [],
  'connectors.allowed': [],
  'signIn.methods': [...signInMethod.options],
  'hosts.disabled': [],
  decided: [],
};
/** What a key means when it cannot be read: nothing is allowed. */
const CLOSED: Omit<Policy, 'decided'> = { ...OPEN, 'signIn.methods': [], 'hosts.disabled': [...host.options] };

function brokenBy(keys: string[]): AppError {
  const named = [...new Set(keys)].sort().join(', ');
  return appError(
    'bad_input',
    `Your company's setting ${named} cannot be read, so what it governs is switched off. Tell your administrator.`,
  );
}

/** The company's values over the defaults; `shut` are the keys that could not be read. */
function policyOf(values: z.infer<typeof policySchema>, shut: PolicyKey[]): Policy {
  const closed = Object.fromEntries(shut.map((key) => [key, CLOSED[key]]));
  const decided = KEYS.filter((key) => values[key] !== undefined || shut.includes(key));
  return structuredClone({ ...OPEN, ...values, ...closed, decided });
}

/**
 * Reads managed storage. A value that cannot be read closes what it governs; a key we do not know may be a misspelt restriction,
 * so it closes everything. Chrome drops values that its own schema refuses before we see them: that schema names types only.
 */
export function readPolicy(managed: unknown): { policy: Policy; broken?: AppError } {
  const parsed = policySchema.safeParse(managed ?? {});
  if (parsed.success) return { policy: policyOf(parsed.data, []) };
  const keys = parsed.error.issues.flatMap((one) => (one.code === 'unrecognized_keys' ? one.keys : [String(one.path[0] ?? '(all)')]));
  const shut = keys.filter(isKey);
  if (shut.length < keys.length) return { policy: policyOf({}, KEYS), broken: brokenBy(keys) };
  const good = Object.entries(managed as object).filter(([key]) => !keys.includes(key));
  return { policy: policyOf(policySchema.parse(Object.fromEntries(good)), shut), broken: brokenBy(keys) };
}

/** Workspaces in force: the company's where it decides, else the user's own. */
export function approvedWorkspaces(policy: Policy, mine: readonly string[]): string[] {
  return policy.decided.includes('workspaces.allowed') ? [...policy['workspaces.allowed']] : [...mine];
}

/** Whether a system may be asked in this way of signing in. */
export function mayConnect(policy: Policy, connector: string, method: SignInMethod): boolean {
  const open = !policy.decided.includes('connectors.allowed') || policy['connectors.allowed'].includes(connector);
  return open && policy['signIn.methods'].includes(method);
}
