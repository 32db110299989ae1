import { useRef } from 'react';
import type { Account } from '@/lib/domain/account';
import type { PanelOffers } from '@/lib/domain/playbook/view';
import type { TaskLine, TaskList } from '@/lib/domain/task/task-list';
import { say } from '@/lib/words/say';
import { Disclosure } from '../parts/Disclosure';
import lines from '../parts/lines.module.css';
import { More } from '../parts/More';
import { Section } from '../parts/Section';
import type { Clock } from '../parts/useClock';
import { usePressed } from '../parts/usePressed';
import { Offers } from '../playbook/Offers';
import { draftKey, useDrafts } from '../state/drafts';
import { usePanel } from '../state/store';
import { rowsToShow } from './placed';
import { TaskItem } from './TaskItem';
import styles from './Tasks.module.css';
import { usePlacedTasks } from './usePlacedTasks';

/** Pending tasks on the first screen. */
const FIRST = 4;

interface TasksProps {
  account: Account;
  list: TaskList;
  /** Absent until known, and where nothing may be done. */
  offers: PanelOffers | undefined;
  clock: Clock;
}

/** What I owe, overdue first. Absent without a source. */
export function Tasks({ account, list, offers, clock }: TasksProps) {
  const box = useRef<HTMLDivElement>(null);
  const { rows, earlier: before } = usePlacedTasks(account.id, list, usePressed(box));
  useDrafts(account.id);
  const drafts = usePanel((state) => state.drafts);
  const isDraft = ({ task }: TaskLine) => draftKey(account.id, task.id) in drafts;
  // Completed earlier, but its outcome was still being written when the panel went away.
  const unsaved = before.filter(isDraft);
  const earlier = before.filter((line) => !isDraft(line));
  const open = usePanel((state) => state.open.tasks ?? false);
  const shown = open ? rows.length : rowsToShow(rows, FIRST);
  const rest = rows.length - rowsToShow(rows, FIRST);
  const isAbsent = rows.length + before.length === 0 && !account.provenance.tasks && !offers;
  const item = { accountId: account.id, clock };

  return (
    <div ref={box}>
      {!isAbsent && (
        <Section
          name={say('regions.tasks')}
          label={say('regions.next')}
          shape="block"
          aside={list.pending.length > 0 ? say('tasks.pending', { count: list.pending.length }) : undefined}
          account={account}
          field="tasks"
          clock={clock}
        >
          {rows.length === 0 && <p className={lines.gap}>{say('tasks.none')}</p>}
          <ul className={styles.list}>
            {[...rows.slice(0, shown), ...unsaved].map((line) => (
              <TaskItem key={`${account.id} ${line.task.id}`} line={line} editable {...item} />
            ))}
          </ul>
          <More name="tasks" rest={rest} />
          {earlier.length > 0 && (
            <Disclosure name="done" closed={say('tasks.completed', { count: earlier.length })}>
              <ul className={styles.list}>
                {earlier.map((line) => (
                  <TaskItem key={`${account.id} ${line.task.id}`} line={line} {...item} />
                ))}
              </ul>
            </Disclosure>
          )}
          {/* Known a moment later, so nothing of the section stands below them. */}
          {offers && <Offers key={account.id} accountId={account.id} offers={offers} clock={clock} />}
        </Section>
      )}
    </div>
  );
}
