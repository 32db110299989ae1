import type { Authorizer } from '../../../lib/connectors/connector';
import { salesforce } from '../../../lib/connectors/salesforce';
import type { IsoDate, IsoInstant } from '../../../lib/domain/account';
import { ok } from '../../../lib/domain/errors';
import type { Anchor, Operation } from '../../../lib/domain/outbox/operation';
import type { TouchpointDetails } from '../../../lib/domain/touchpoint/touchpoint';
import type { Standins } from '../../standins/server';
import { standinFetch } from '../standin-fetch';

export const HOST = 'acme.my.salesforce.com';
export const MAPPING = {
  arr: 'ARR__c',
  health: 'Health_Score__c',
  renewal: 'Renewal_Date__c',
  segment: 'Segment__c',
  csm: 'CSM__r.Name',
  lifecycle: 'Lifecycle__c',
};

export const bearer = (token: string): Authorizer => ({
  credentials: 'omit',
  headers: async () => ok({ Authorization: `Bearer ${token}` }),
});

/** The connector on the stand-in's org `acme`, signed in as Robin. */
export function openOrg(standins: Standins, more: object = {}, fetch = standinFetch(standins.port)) {
  const config = { host: HOST, signIn: 'oauth', mapping: MAPPING, ...more } as Parameters<typeof salesforce.open>[0];
  return salesforce.open(config, { auth: bearer(standins.salesforce('acme').token()), fetch });
}

export const touch = (more: Partial<TouchpointDetails> = {}): TouchpointDetails => ({
  type: 'call',
  direction: 'both',
  at: '2026-11-20T10:00:00.000Z' as IsoInstant,
  subject: 'Roll-out of the second plant',
  summary: 'They start in January.',
  outcome: 'spoke',
  people: [],
  promises: [],
  ...more,
});

export const log = (anchor: Anchor, more: Partial<TouchpointDetails> = {}): Operation => ({
  kind: 'touchpoint.log',
  touch: touch(more),
  anchor,
});
export const day = (text: string) => text as IsoDate;
export const at = (text: string) => text as IsoInstant;
export const now = () => new Date().toISOString() as IsoInstant;
/** Earlier than any try of ours. */
export const LONG_AGO = at('2020-01-01T00:00:00.000Z');
