import type { Account } from '../../domain/account';
import { workspaceOf } from '../../domain/address/workspace';
import type { Evidence } from '../../domain/match/identity';
import type { LookedUp } from '../../domain/match/looked-up';
import { touchpointDraft } from '../../domain/touchpoint/from-page';
import { neverLogged, neverLogRules } from '../../domain/touchpoint/never-log';
import type { TouchpointOffer } from '../../domain/touchpoint/offer';
import { sourceKey } from '../../domain/touchpoint/touchpoint';
import type { Reading } from '../../store/batch';
import type { ConnectionRow } from '../../store/rows';
import { touchpointOf } from '../../store/touchpoints/touchpoints';
import type { TabRow } from '../context/tabs';
import type { Config } from '../settings/config';
import { askFirst } from './ask-first';
import { noteConnection } from './note';
import { type Target, targetFor } from './target';

interface Shown {
  account: Account;
  lookedUp?: LookedUp;
  evidence: Evidence[];
  confidence: number;
}

export interface Offered extends Pick<Shown, 'evidence' | 'confidence'> {
  offer: TouchpointOffer;
  target: Target;
  /** Where a private note on the ticket in front would go. */
  notes?: ConnectionRow;
  /** The workspace whose page this is. */
  workspace: string;
}

/** What may be logged of a tab's page; `undefined` on pages that show no record, and outside of approved workspaces. */
export async function offerFor(
  tab: TabRow,
  config: Config,
  { account, lookedUp, evidence, confidence }: Shown,
  shared?: Reading,
): Promise<Offered | undefined> {
  const { place, facts } = tab;
  const workspace = workspaceOf({ origin: tab.origin, mailbox: facts?.mailbox });
  if (!place || !workspace || !config.workspaces.includes(workspace)) return undefined;
  const own = { ownDomains: new Set(config.ownDomains), mailbox: facts?.mailbox };
  const draft = touchpointDraft({ place, facts, lookedUp, account, own });
  if (!draft) return undefined;
  const refused = neverLogged({ facts, lookedUp, account, own }, neverLogRules(config));
  const [target, logged, notes] = await Promise.all([
    targetFor(account, { place, lookedUp }, config, shared),
    draft.source && touchpointOf(sourceKey(draft.source), shared),
    noteConnection(place, lookedUp, config, shared),
  ]);
  const { destination } = target;
  const base = { target, workspace, evidence, confidence, notes };
  if (refused) return { ...base, offer: { refused, destination } };
  const asked = await askFirst(
    { account, target, workspace, confidence, evidence: evidence.map(({ words }) => words) },
    config,
    draft.type,
    shared,
  );
  return { ...base, offer: { draft, destination, ...(logged && { logged }), ...(notes && { note: true }), ...asked } };
}
