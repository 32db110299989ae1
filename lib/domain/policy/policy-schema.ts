import { z } from 'zod';
import type { AccountField } from '../account';
import { normaliseDomain, normaliseEmail } from '../address/address';
import { workspaceAddress } from '../address/workspace';
import { readKeyLine } from '../bundle/keys';
import { checkLine } from '../outreach/rules';
import { HOSTS } from '../place';
import { isSink } from './audit-sink';

export const signInMethod = z.enum(['oauth', 'token', 'session']);
/** Where what a sign-in is renewed with is kept: sealed in the profile, or nowhere but in the running browser. */
export const tokenStorage = z.enum(['disk', 'session']);
export const host = z.enum(HOSTS);
export const exportFormat = z.enum(['csv', 'json']);
/** Whether a panel inside a page may change anything: at once, after a second press at another place, or not at all. */
export const frameWrites = z.enum(['allow', 'confirm', 'never']);
/** Everything of an account but its name and domains, without which it could not be found. */
export const neverCached = z.enum([
  'arr',
  'segment',
  'csm',
  'lifecycle',
  'health',
  'renewal',
  'support',
  'usage',
  'tasks',
  'contacts',
  'touchpoints',
] satisfies Exclude<AccountField, 'name'>[]);

/** Kinds of source, by the connector or importer that brings them. What Sidelight made up is never trusted before any of them. */
export const sourceKind = z.enum(['salesforce', 'zendesk', 'csv', 'manual']);

function made() {
  const workspace = z
    .string()
    .refine((text) => workspaceAddress(text) !== undefined)
    .transform((text) => workspaceAddress(text)?.address ?? '');
  /** `acme.my.salesforce.com=3MVG9…`: the client that the company made there; what it is called is the vendor's business. */
  const clientOfHost = z
    .string()
    .max(600)
    .regex(/^[^=\s]+=[\x21-\x7e]+$/)
    .refine((text) => workspaceAddress(text.split('=', 1)[0] ?? '')?.kind === 'host')
    .transform((text) => {
      const at = text.indexOf('=');
      return `${workspaceAddress(text.slice(0, at))?.address}${text.slice(at)}`;
    });
  const neverDomain = z
    .string()
    .refine((text) => normaliseDomain(text) !== undefined)
    .transform((text) => normaliseDomain(text) ?? '');
  const neverAddress = z
    .string()
    .refine((text) => normaliseEmail(text) !== undefined)
    .transform((text) => normaliseEmail(text) ?? '');
  const connectorId = z.string().regex(/^[a-z][a-z0-9-]*$/);

  return z.strictObject({
    /** The only workspaces there are, approved without asking. */
    'workspaces.allowed': z.array(workspace).optional(),
    /** The only connectors that may be asked. */
    'connectors.allowed': z.array(connectorId).optional(),
    'signIn.methods': z.array(signInMethod).optional(),
    /** Client ids of the company's own, one for each host, so that nobody has to type them. */
    'signIn.clientIds': z.array(clientOfHost).optional(),
    tokenStorage: tokenStorage.optional(),
    /** Whether a system behind the company's security proxy (`.mcas.ms`) may be asked itself, which goes round what the proxy watches. */
    'mcas.allowBypass': z.boolean().optional(),
    /** Days without use after which a sign-in ends and what it read is erased. */
    'connections.unusedDays': z.number().int().min(1).max(3650).optional(),
    /** Products on whose pages nothing is shown. */
    'hosts.disabled': z.array(host).optional(),
    /** Whether the book may be saved to a file at all, and as what. */
    'export.allowed': z.boolean().optional(),
    'export.formats': z.array(exportFormat).optional(),
    /** Whether pictures of pages may be taken at all, and whether the browser may be asked to show any page for one of them. */
    'capture.allowed': z.boolean().optional(),
    'capture.allUrls': z.boolean().optional(),
    'capture.recording': z.boolean().optional(),
    /** Days after which an answer of a ticket system is deleted. */
    'retention.lookupDays': z.number().int().min(1).max(3650).optional(),
    /** Days after which entries of the record of actions are removed. */
    'retention.auditDays': z.number().int().min(30).max(3650).optional(),
    /** Days after the last change after which an escalation and its evidence are erased. */
    'retention.packetDays': z.number().int().min(1).max(3650).optional(),
    /** Least completeness with which an escalation may be sent; never of one that goes at once. */
    'escalation.minScore': z.number().int().min(1).max(5).optional(),
    /** How grave what is found in a message is, rule by rule. */
    'outreach.checks': z.array(checkLine).optional(),
    /** Minutes without use after which Sidelight locks. */
    'lock.idleMinutes': z.number().int().min(1).max(1440).optional(),
    'writes.fromFrame': frameWrites.optional(),
    /** Below this confidence that a page is about the account, a write is confirmed by its own question. */
    'writes.minConfidence': z.number().min(0).max(1).optional(),
    /** Whose mail and tickets are never logged. */
    'neverLog.domains': z.array(neverDomain).optional(),
    'neverLog.addresses': z.array(neverAddress).optional(),
    /** Parts of an account that are never written to this machine's store. */
    'fields.neverCache': z.array(neverCached).optional(),
    /** Hours after the last answer of a system from which on what is stored of it is no longer shown. */
    'offline.maxHours': z.number().int().min(1).max(8760).optional(),
    /** Percent of the company's calls a day that refreshing keeps under. */
    'refresh.callShare': z.number().int().min(1).max(80).optional(),
    /** Which source is believed where two disagree, most trusted first. */
    'sources.order': z.array(sourceKind).optional(),
    /** Whether the browser may be asked to show messages at all, and whether these may name a customer. */
    'notifications.allowed': z.boolean().optional(),
    'notifications.names': z.boolean().optional(),
    /** Where the end of the record of actions is posted once a day; with it, forgetting everything keeps the record. */
    'audit.sink': z.string().refine(isSink).optional(),
    /** Where the company's configuration bundle comes from: an address, or the text itself. */
    'bundle.url': z.string().refine(isSink).optional(),
    'bundle.content': z.string().max(6_700_000).optional(),
    /** Who may sign one; nothing else can name them. */
    'bundle.trustedKeys': z
      .array(z.string().refine((line) => readKeyLine(line) !== undefined))
      .max(20)
      .optional(),
    'bundle.revokedKeys': z
      .array(z.string().regex(/^[0-9a-f]{16}$/))
      .max(200)
      .optional(),
    'bundle.requireSigned': z.boolean().optional(),
    /** How many different keys must have signed. */
    'bundle.approvals': z.number().int().min(1).max(3).optional(),
    /** The least serial, also on a machine on which nothing was in force yet. */
    'bundle.minSerial': z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
    /** Days without a newer one, or word that there is none, after which a bundle is out of date; and whether its templates then stop. */
    'bundle.maxAgeDays': z.number().int().min(1).max(3650).optional(),
    'bundle.stopOutdated': z.boolean().optional(),
    /** Keys without which the policy is not whole: Chrome drops what does not fit its schema without a word. */
    'policy.required': z.array(z.string()).optional(),
  });
}

let known: ReturnType<typeof made> | undefined;

/**
 * What a company may set in managed storage. One flat key each, because Chrome drops a key whole when its value does not fit.
 * Made when it is first asked for: a worker that wakes has other things to do. The browser's own description of it is `public/managed-schema.json`.
 */
export const policySchema = () => (known ??= made());

export type PolicyValues = z.infer<ReturnType<typeof made>>;
export type PolicyKey = keyof PolicyValues;
export type SignInMethod = z.infer<typeof signInMethod>;
export type ExportFormat = z.infer<typeof exportFormat>;
export type FrameWrites = z.infer<typeof frameWrites>;
export type SourceKind = z.infer<typeof sourceKind>;
export type NeverCached = z.infer<typeof neverCached>;
