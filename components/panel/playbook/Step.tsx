import type { IsoDate, PlaybookTask } from '@/lib/domain/account';
import { stepOfTask } from '@/lib/domain/playbook/run';
import { say } from '@/lib/words/say';
import { Disclosure } from '../Disclosure';
import { useCanAct } from '../useCanAct';
import { Later } from './Later';
import styles from './Playbook.module.css';

/** What a step of a playbook has beside its title: what to say, and the ways not to do it now. */
export function Step({ task, today, onPressed }: { task: PlaybookTask; today: IsoDate; onPressed: () => void }) {
  const may = useCanAct();
  if (!stepOfTask(task.id)) return null;
  const { id, title, talk } = task;
  return (
    <div className={styles.step}>
      {talk && (
        <Disclosure name={`talk ${id}`} closed={say('playbookPanel.talk')} about={say('playbookPanel.talkOf', { title })}>
          <p className={styles.talk}>
            <bdi>{talk}</bdi>
          </p>
        </Disclosure>
      )}
      {may && (
        <Disclosure name={`later ${id}`} closed={say('playbookPanel.later')} about={say('playbookPanel.laterOf', { title })}>
          <Later task={task} today={today} onPressed={onPressed} />
        </Disclosure>
      )}
    </div>
  );
}
