import type { IsoDate } from '@/lib/domain/account';
import { stepOfTask } from '@/lib/domain/playbook/run';
import type { PlaybookTask } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';
import { useCanAct } from '../intent/useCanAct';
import { Disclosure } from '../parts/Disclosure';
import { usePanel } from '../state/store';
import { Ending, endingName } from './Ending';
import { Later } from './Later';
import styles from './Playbook.module.css';

interface StepProps {
  accountId: string;
  task: PlaybookTask;
  today: IsoDate;
  onPressed: () => void;
}

/** What a step of a playbook has beside its title: what to say, and the ways not to do it now. */
export function Step({ accountId, task, today, onPressed }: StepProps) {
  const may = useCanAct();
  const ending = usePanel((state) => state.open[endingName(task.id)] ?? false);
  if (!stepOfTask(task.id)) return null;
  const { id, title, talk } = task;
  return (
    <div className={styles.step}>
      {may && ending && <Ending accountId={accountId} task={task} onPressed={onPressed} />}
      {talk && (
        <Disclosure name={`talk ${id}`} closed={say('playbookPanel.talk')} about={say('playbookPanel.talkOf', { title })}>
          <p className={styles.talk}>
            <bdi>{talk}</bdi>
          </p>
        </Disclosure>
      )}
      {may && (
        <Disclosure name={`later ${id}`} closed={say('playbookPanel.later')} about={say('playbookPanel.laterOf', { title })}>
          <Later accountId={accountId} task={task} today={today} onPressed={onPressed} />
        </Disclosure>
      )}
    </div>
  );
}
