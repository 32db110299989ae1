import { ChartNoAxesColumn, GraduationCap, type LucideIcon, Mail, Phone, Ticket, Users } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { Rich } from '@/components/ui/Rich';
import type { Account, Touchpoint } from '@/lib/domain/account';
import { agoWords, localDay } from '@/lib/domain/dates';
import { say } from '@/lib/words/say';
import styles from './Activity.module.css';
import lines from './lines.module.css';
import { MoreList } from './MoreList';
import { Section } from './Section';
import { NAMED, UNNAMED } from './touch-words';
import type { Clock } from './useClock';

const ICONS: Record<Touchpoint['kind'], LucideIcon> = {
  email: Mail,
  call: Phone,
  meeting: Users,
  ticket: Ticket,
  training: GraduationCap,
  review: ChartNoAxesColumn,
};

/** The last touchpoints, newest first. */
export function Activity({ account, clock }: { account: Account; clock: Clock }) {
  if (account.touchpoints.length === 0) return null;
  return (
    <Section name={say('regions.activity')} shape="block" account={account} field="touchpoints" clock={clock}>
      <MoreList
        name="activity"
        items={account.touchpoints}
        first={4}
        render={(touch) => <Touch key={`${account.id} ${touch.id}`} touch={touch} clock={clock} />}
      />
    </Section>
  );
}

function Touch({ touch, clock }: { touch: Touchpoint; clock: Clock }) {
  const { kind, direction, contactName, notHeld } = touch;
  const Icon = ICONS[kind];
  const when = <time dateTime={localDay(touch.at)}>{agoWords(touch.at, clock.now)}</time>;
  return (
    <li className={styles.touch}>
      <Icon size={14} aria-hidden="true" className={styles.icon} />
      <div>
        <p className={lines.clamp}>
          <bdi>{touch.summary}</bdi>
        </p>
        <p className={cx(styles.facts, lines.clamp)}>
          {notHeld ? (
            <Rich text="activity.notHeld" values={{ when }} />
          ) : contactName ? (
            <Rich text={NAMED[kind][direction]} values={{ name: <bdi>{contactName}</bdi>, when }} />
          ) : (
            <Rich text={UNNAMED[kind][direction]} values={{ when }} />
          )}
        </p>
      </div>
    </li>
  );
}
