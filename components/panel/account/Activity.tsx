import { ChartNoAxesColumn, CircleCheck, CircleSlash, GraduationCap, type LucideIcon, Mail, Phone, Ticket, Users } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import { Rich } from '@/components/ui/Rich';
import type { Account, IsoInstant, Touchpoint } from '@/lib/domain/account';
import { activityOf, type DoneItem, plannedOf } from '@/lib/domain/account/activity';
import { agoWords, formatDay, localDay } from '@/lib/domain/dates';
import type { PlaybookTask } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';
import lines from '../parts/lines.module.css';
import { MoreList } from '../parts/MoreList';
import { Note } from '../parts/Note';
import { Section } from '../parts/Section';
import type { Clock } from '../parts/useClock';
import { endedWords } from '../tasks/ended-words';
import styles from './Activity.module.css';
import { NAMED, UNNAMED } from './touchpoint-words';

const ICONS: Record<Touchpoint['kind'], LucideIcon> = {
  email: Mail,
  call: Phone,
  meeting: Users,
  ticket: Ticket,
  training: GraduationCap,
  review: ChartNoAxesColumn,
};

/** What was done last, newest first: talks, and tasks with how they ended. Below it, apart, what is only planned. */
export function Activity({ account, ended, clock }: { account: Account; ended: readonly PlaybookTask[]; clock: Clock }) {
  const items = activityOf(account, ended, clock.now);
  const planned = plannedOf(account, clock.now);
  if (items.length + planned.length === 0) return null;
  const field = account.touchpoints.length > 0 ? 'touchpoints' : 'tasks';
  return (
    <Section name={say('regions.activity')} shape="block" account={account} field={field} clock={clock}>
      {items.length > 0 && (
        <MoreList
          name="activity"
          items={items}
          first={4}
          render={(item) => <Done key={`${account.id} ${item.id}`} item={item} clock={clock} />}
        />
      )}
      {planned.length > 0 && (
        <>
          <h3 className={styles.planned}>{say('activity.planned')}</h3>
          <MoreList
            name="planned"
            items={planned}
            first={2}
            render={(touch) => <Done key={`${account.id} ${touch.id}`} item={{ id: touch.id, touch }} clock={clock} />}
          />
        </>
      )}
    </Section>
  );
}

function Done({ item: { touch, task }, clock }: { item: DoneItem; clock: Clock }) {
  const icon = touch ? ICONS[touch.kind] : task.status === 'skipped' ? CircleSlash : CircleCheck;
  return (
    <li className={styles.touch}>
      <Icon of={icon} size={14} className={styles.icon} />
      <div>
        <p className={lines.clamp}>
          <bdi>{touch ? touch.summary : task.title}</bdi>
        </p>
        {touch && <Talk touch={touch} clock={clock} />}
        {task && (
          <p className={cx(styles.facts, lines.clamp)}>
            <bdi>{endedWords(task)}</bdi>
            {!touch && task.completedAt && (
              <>
                {' · '}
                <When at={task.completedAt} clock={clock} />
              </>
            )}
          </p>
        )}
        {task?.note && <Note text={task.note} />}
      </div>
    </li>
  );
}

function Talk({ touch: { kind, direction, contactName, notHeld, at }, clock }: { touch: Touchpoint; clock: Clock }) {
  const when = Date.parse(at) > Date.parse(clock.now) ? <Planned at={at} clock={clock} /> : <When at={at} clock={clock} />;
  return (
    <p className={cx(styles.facts, lines.clamp)}>
      {notHeld ? (
        <Rich text="activity.notHeld" values={{ when }} />
      ) : contactName ? (
        <Rich text={NAMED[kind][direction]} values={{ name: <bdi>{contactName}</bdi>, when }} />
      ) : (
        <Rich text={UNNAMED[kind][direction]} values={{ when }} />
      )}
    </p>
  );
}

const When = ({ at, clock }: { at: IsoInstant; clock: Clock }) => <time dateTime={localDay(at)}>{agoWords(at, clock.now)}</time>;

const Planned = ({ at, clock: { now, today } }: { at: IsoInstant; clock: Clock }) => (
  <time dateTime={localDay(at)}>{say('activity.plannedFor', { day: formatDay(localDay(at), today), when: agoWords(at, now) })}</time>
);
