import { daysBetween, inDays, todayIso } from '@/lib/domain/dates';
import { statusWords } from '@/lib/domain/escalation/status-words';
import type { EscalationLine } from '@/lib/domain/escalation/view';
import { say } from '@/lib/words/say';

const STATES = { draft: 'escalation.draft', sent: 'escalation.sent', closed: 'escalation.closed' } as const;

/** How it stands here and there, and when the customer hears from us. */
export function standsWords({ state, pending, needsYou, there, owner, updateDue }: EscalationLine): string {
  const here = needsYou ? say('escalation.partNeedsYou') : pending ? say('escalation.sending') : say(STATES[state]);
  const by = there?.owner ?? owner;
  const status = there && statusWords(there.status);
  const theirs = status && (by ? say('escalation.there', { status, owner: by }) : say('escalation.thereAlone', { status }));
  const ours = by && say('escalation.ours', { owner: by });
  const due = updateDue && state !== 'closed' && say('escalation.updateBy', { when: inDays(daysBetween(todayIso(), updateDue)) });
  return [here, theirs || ours, due].filter(Boolean).join(' · ');
}
