import { Check } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { PlaybookTask } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';
import { useDisclosure } from '../parts/Disclosure';
import styles from '../tasks/TaskItem.module.css';
import { endingName } from './Ending';

/** Stands where other tasks are ticked: opens the question how it ended. */
export function AskEnding({ task: { id, title } }: { task: PlaybookTask }) {
  const { button } = useDisclosure(endingName(id));
  return (
    <Button
      look="ghost"
      className={styles.check}
      aria-label={say('tasks.complete', { title })}
      title={say('tasks.completeIt')}
      {...button}
      aria-controls={undefined}
    >
      <span className={styles.circle}>
        <Icon of={Check} size={13} strokeWidth={3} />
      </span>
    </Button>
  );
}
