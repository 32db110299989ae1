import type { Inserted } from '../../domain/outreach/inserted';
import { getAccount } from '../../store/book/accounts';
import { latestAbout } from '../../store/outbox/outbox-changes';
import { answeredOpen, changeInsertion } from '../../store/outreach/insertions';
import { useById } from '../../store/outreach/uses';
import { stepTaskOf } from '../../store/touchpoints/touchpoints';
import { say } from '../../words/say';
import { complete } from '../book/tasks';

/**
 * Whoever was to check for an answer has nothing to check once it is there: that task is completed, with the word why, where tasks are
 * completed. One that has not arrived where it lives is completed when it has: this is asked again whenever a page is looked at.
 */
export async function closeAnswered(): Promise<void> {
  for (const row of await answeredOpen()) await close(row);
}

async function close({ accountId, commandId }: Inserted): Promise<void> {
  const use = await useById(commandId);
  // Not logged yet: whoever logs it may still be writing that task.
  if (use?.touchId === undefined) return;
  const step = await stepTaskOf(accountId, use.touchId);
  if (step && !step.taskId) return;
  const { taskId } = step ?? {};
  const account = taskId && (await getAccount(accountId));
  const task = account ? account.tasks.find(({ id, status }) => id === taskId && status === 'open') : undefined;
  // What a person said of it meanwhile stands.
  if (task && !(await latestAbout(accountId, `task ${task.id}`))) {
    const note = say('outreach.answered');
    await complete({ accountId, commandId: `${commandId} answered`, taskId: task.id, outcome: 'Done', note });
  }
  await changeInsertion(commandId, { closed: true });
}
