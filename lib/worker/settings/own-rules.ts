import { appError } from '../../domain/errors';
import type { SourceKind } from '../../domain/policy/policy-schema';
import { neverLogRule } from '../../domain/touchpoint/never-log';
import { changeSetting } from '../../store/settings/settings';
import { say } from '../../words/say';
import { foldAnew } from '../book/fold-anew';
import { unexpected } from '../unexpected';
import { refreshConfig, requireWritable } from './config';
import { settingsChanged } from './settings';

/** Rules that a person sets for themselves: besides the company's, never instead of them. */
export async function addNeverLog(typed: string): Promise<{ rule: string }> {
  await requireWritable();
  const rule = neverLogRule(typed);
  if (!rule) throw appError('bad_input', say('neverLog.notOne'));
  await changeSetting('neverLog', (rules) => [...new Set([...rules, rule])].sort());
  await settingsChanged();
  return { rule };
}

export async function removeNeverLog(rule: string): Promise<void> {
  await requireWritable();
  await changeSetting('neverLog', (rules) => rules.filter((other) => other !== rule));
  await settingsChanged();
}

/** Whom to believe first where sources disagree. Every account is looked at by it again, in steps. */
export async function setSourceOrder(order: SourceKind[]): Promise<void> {
  await requireWritable();
  const { policy } = await refreshConfig();
  if (policy.decided.includes('sources.order')) throw appError('forbidden', say('sources.byCompany'));
  await changeSetting('sourceOrder', () => [...new Set(order)]);
  await settingsChanged();
  void foldAnew().catch(unexpected);
}
