import { outcomeWords } from '@/lib/domain/task/outcome-words';
import type { PlaybookTask } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';

/** How a task ended, and by whom where somebody knows. */
export function endedWords({ status, outcome: said, by, mine }: PlaybookTask): string {
  const outcome = outcomeWords(said ?? (status === 'skipped' ? 'No longer needed' : 'Done'));
  if (by) return say('tasks.endedBy', { outcome, name: by });
  return mine ? say('tasks.endedByYou', { outcome }) : outcome;
}
