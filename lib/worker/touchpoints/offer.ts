import type { Account } from '../../domain/account';
import type { Evidence } from '../../domain/identity';
import type { LookedUp } from '../../domain/lookup';
import { neverLogged } from '../../domain/never-log';
import { touchDraft } from '../../domain/touch-draft';
import type { TouchOffer } from '../../domain/touch-offer';
import { sourceKey } from '../../domain/touchpoint';
import { workspaceOf } from '../../domain/workspace';
import { touchOf, wroteFrom } from '../../store/touches';
import { say } from '../../words/say';
import type { Config } from '../config';
import { labelOf } from '../connections/label';
import type { TabRow } from '../tabs';
import { type Target, targetFor } from './target';

export interface Offered {
  offer: TouchOffer;
  target: Target;
  /** The workspace whose page this is. */
  workspace: string;
}

interface Shown {
  account: Account;
  lookedUp?: LookedUp;
  evidence: Evidence[];
  confidence: number;
}

/** What may be logged of a tab's page; `undefined` on pages that show no record, and outside of approved workspaces. */
export async function offerFor(
  tab: TabRow,
  config: Config,
  { account, lookedUp, evidence, confidence }: Shown,
): Promise<Offered | undefined> {
  const { place, facts } = tab;
  const workspace = workspaceOf({ origin: tab.origin, mailbox: facts?.mailbox });
  if (!place || !workspace || !config.workspaces.includes(workspace)) return undefined;
  const own = { ownDomains: new Set(config.ownDomains), mailbox: facts?.mailbox };
  const draft = touchDraft({ place, facts, lookedUp, account, own });
  if (!draft) return undefined;
  const refused = neverLogged({ facts, lookedUp, account, own }, config.policy);
  const [target, logged] = await Promise.all([
    targetFor(account, place, config),
    draft.source ? touchOf(sourceKey(draft.source)) : undefined,
  ]);
  if (refused) return { offer: { refused, destination: target.destination }, target, workspace };
  const captured = draft.type === 'email' ? target.connection?.capturesMail : false;
  const { decided, 'writes.minConfidence': least } = config.policy;
  const weak = confidence < least && (target.destination !== 'local' || decided.includes('writes.minConfidence'));
  const first = target.destination !== 'local' && !(await wroteFrom(account.id, workspace));
  return {
    target,
    workspace,
    offer: {
      draft,
      destination: target.destination,
      ...(logged && { logged }),
      ...((weak || first) && { confirm: confirmOf(account, target, evidence) }),
      ...(target.connection && captured === undefined && { askCapture: labelOf(target.destination) }),
    },
  };
}

function confirmOf(account: Account, { destination, recordId }: Target, evidence: Evidence[]) {
  return {
    system: destination === 'local' ? say('touch.ownBook') : labelOf(destination),
    record: recordId ? say('touch.accountRecord', { id: recordId }) : account.name,
    evidence: evidence.map(({ words }) => words),
  };
}
