import type { Account } from '../../domain/account';
import type { Asked } from '../../domain/touchpoint/offer';
import type { TouchpointType } from '../../domain/touchpoint/touchpoint';
import type { Reading } from '../../store/batch';
import { wroteFrom } from '../../store/touchpoints/touchpoints';
import { say } from '../../words/say';
import { labelOf } from '../connections/label';
import type { Config } from '../settings/config';
import type { Target } from './target';

interface About {
  account: Account;
  target: Target;
  workspace: string;
  confidence: number;
  evidence: string[];
}

/**
 * The first write to an account from a workspace, and every one on weaker evidence than the company wants, is confirmed with
 * account, system, record and evidence before it leaves this machine; our own book too, where the company set the limit itself.
 */
export async function askFirst(
  { account, target, workspace, confidence, evidence }: About,
  config: Config,
  type: TouchpointType,
  shared?: Reading,
): Promise<Asked> {
  const { destination, connection } = target;
  const leaves = destination !== 'local';
  const { decided, 'writes.minConfidence': least } = config.policy;
  const weak = confidence < least && (leaves || decided.includes('writes.minConfidence'));
  const first = leaves && !(await wroteFrom(account.id, workspace, destination, shared));
  const system = leaves ? labelOf(destination) : say('touchpoint.ownBook');
  const record = recordWords(target) ?? account.name;
  return {
    ...((weak || first) && { confirm: { system, record, evidence } }),
    ...(type === 'email' && connection && connection.capturesMail === undefined && { askCapture: system }),
  };
}

/** The record that it is filed under there. */
function recordWords({ recordId, inFront }: Target): string | undefined {
  if (!recordId) return undefined;
  if (!inFront) return say('touchpoint.accountRecord', { id: recordId });
  const of = { id: inFront.id, account: recordId };
  return inFront.what === 'case' ? say('touchpoint.caseRecord', of) : say('touchpoint.opportunityRecord', of);
}
