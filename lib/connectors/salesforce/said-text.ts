import type { SaidOfMail } from '../../domain/touchpoint/said-of-mail';
import { say } from '../../words/say';
import { OUTCOMES, subjectText, touchpointDescription } from './touchpoint-text';

/** What a task is called that says how recorded mail ended. Read back by `activity-words.ts`: it is no conversation of its own. */
export function saidSubject({ outcome, subject }: SaidOfMail): string {
  return subjectText(outcome ? say('salesforceTask.saidSubject', { outcome: say(OUTCOMES[outcome]), subject }) : subject);
}

/** What was said, without the mail: its subject alone tells which one is meant. */
export function saidDescription(said: SaidOfMail): string {
  const words = touchpointDescription(
    { ...said, type: 'email', direction: 'both', people: [] },
    { recordId: '', personIds: [], others: [] },
  );
  return [say('salesforceTask.about', { subject: said.subject }), words].filter(Boolean).join('\n\n');
}
