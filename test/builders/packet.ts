import type { IsoInstant } from '../../lib/domain/account';
import type { Artifact, Packet } from '../../lib/domain/escalation/packet';

const AT = '2026-11-20T09:00:00.000Z' as IsoInstant;

/** A draft with nothing in it. */
export const packet = (more: Partial<Packet> = {}): Packet => ({
  id: 'p1',
  accountId: 'a1',
  state: 'draft',
  words: { title: '', happens: '', expected: '', steps: [], quotes: [], contacts: [], tried: [], ask: '', links: [] },
  impact: { account: 'Acme GmbH', healthWhy: [] },
  environment: {},
  removed: [],
  deliveries: [],
  createdAt: AT,
  changedAt: AT,
  ...more,
});

export const artifact = (more: Partial<Artifact> = {}): Artifact => ({
  id: 'e1',
  packetId: 'p1',
  kind: 'log',
  name: 'console.log',
  mime: 'text/plain',
  bytes: new Blob(['nothing to see']),
  removed: [],
  redactedAt: AT,
  ...more,
});
