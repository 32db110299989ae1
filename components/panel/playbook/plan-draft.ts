import { isIsoDate } from '@/lib/domain/dates';
import type { PlanChange } from '@/lib/domain/playbook/edit';
import { say } from '@/lib/words/say';

/** What is being changed of a playbook that has not begun. Days as they are typed: one that is none yet counts as not changed. */
export interface PlanDraft {
  without: string[];
  due: Record<string, string>;
}

export const NO_CHANGE: PlanDraft = { without: [], due: {} };

/** What is asked of the worker; nothing where nothing was changed. */
export function changeOf({ without, due }: PlanDraft): PlanChange | undefined {
  const days = Object.entries(due).flatMap(([id, day]) => (isIsoDate(day) && !without.includes(id) ? [[id, day] as const] : []));
  return without.length + days.length > 0 ? { without, due: Object.fromEntries(days) } : undefined;
}

/** How much is changed, while the steps are folded. */
export function draftWords(draft: PlanDraft): string {
  const { without = [], due = {} } = changeOf(draft) ?? {};
  const days = Object.keys(due).length;
  return [
    ...(without.length > 0 ? [say('plan.out', { count: without.length })] : []),
    ...(days > 0 ? [say('plan.days', { count: days })] : []),
  ].join(' · ');
}

/** What the press that opens the steps is called: it says as well what it shows while they are folded. */
export const editName = (words: string, of: { playbook: string; account: string }): string =>
  [words, say('plan.editOf', of)].filter(Boolean).join(' · ');

/** As it was kept with the account's forms. */
export function draftFrom(text: string): PlanDraft {
  try {
    return { ...NO_CHANGE, ...(JSON.parse(text) as Partial<PlanDraft>) };
  } catch {
    return NO_CHANGE;
  }
}
