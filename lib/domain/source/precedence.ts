import type { Identity } from '../match/identity';
import type { SourceKind } from '../policy/policy-schema';
import type { SourceRecord } from '../record';
import { compareText } from '../text/compare-text';
import { MANUAL_CONNECTION } from './by-hand';

/** Lower is trusted first: systems that are asked live, then files somebody exported and what somebody typed, then what we made up. */
function rankOf(connectionId: string): number {
  if (connectionId === 'sample') return 2;
  return connectionId === 'csv' || connectionId === MANUAL_CONNECTION ? 1 : 0;
}

/** The same where the company says whom to believe first; what we made up stays last. */
function orderedRank(connectionId: string, order: readonly SourceKind[]): number {
  // A correction by hand is meant to outlive the next file, wherever the company places files.
  const files = connectionId === 'local' ? order.flatMap((kind, at) => (kind === 'csv' || kind === 'manual' ? [at] : [])) : [];
  if (files.length > 0) return Math.min(...files) - 0.5;
  const place = order.indexOf(connectionId.split(':')[0] as SourceKind);
  return place >= 0 ? place : order.length + rankOf(connectionId);
}

/** A system that is asked live: what it says is not for files, samples or hands to take over. */
export const isLive = (connectionId: string): boolean => rankOf(connectionId) === 0;

/** What a person wrote here is believed before files, and owns no more than they do. */
export const owns = (connectionId: string): boolean => isLive(connectionId) && connectionId !== 'local';

/**
 * Without the claims of files and samples on what a live system says belongs to another account: a file, which anybody can write,
 * never takes over an id, an address or a domain.
 */
export function liveWins(identities: readonly Identity[]): Identity[] {
  const owners = new Map<string, Set<string>>();
  for (const { kind, value, accountId, connectionId } of identities) {
    if (!owns(connectionId)) continue;
    const key = `${kind} ${value}`;
    owners.set(key, (owners.get(key) ?? new Set()).add(accountId));
  }
  return identities.filter(({ kind, value, accountId, connectionId }) => {
    const owner = owners.get(`${kind} ${value}`);
    return owns(connectionId) || !owner || owner.has(accountId);
  });
}

/** What an account is worth and when it ends is kept in the CRM, its tickets in the helpdesk. */
const CRM_FIRST = ['salesforce', 'zendesk'];
export const HELPDESK_FIRST = ['zendesk', 'salesforce'];

/** A system that knows accounts by the organizations of its tickets. */
export const isTicketSystem = (connectionId: string): boolean => connectionId.startsWith('zendesk:');

/** Whichever of two systems was read last must not win: the value would change with every reading. */
function systemRank(connectionId: string, systems: readonly string[]): number {
  const place = systems.indexOf(connectionId.split(':')[0] ?? '');
  return place >= 0 ? place : systems.length;
}

/** A total order over the records of one account, most trusted first: rank, system, newest, names, so that no order of arrival shows. */
export function byPrecedence(a: SourceRecord, b: SourceRecord, order: readonly SourceKind[] = [], systems: readonly string[] = CRM_FIRST) {
  return (
    orderedRank(a.connectionId, order) - orderedRank(b.connectionId, order) ||
    systemRank(a.connectionId, systems) - systemRank(b.connectionId, systems) ||
    compareText(b.asOf, a.asOf) ||
    compareText(a.connectionId, b.connectionId) ||
    compareText(a.type, b.type) ||
    compareText(a.externalId, b.externalId)
  );
}
