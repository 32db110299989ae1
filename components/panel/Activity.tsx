import { type LucideIcon, Mail, Phone, Ticket, Users } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import type { Account, Touchpoint } from '@/lib/domain/account';
import { agoWords, localDay } from '@/lib/domain/dates';
import styles from './Activity.module.css';
import lines from './lines.module.css';
import { MoreList } from './MoreList';
import { Section } from './Section';
import type { Clock } from './useClock';

const KINDS: Record<Touchpoint['kind'], { word: string; icon: LucideIcon }> = {
  email: { word: 'Mail', icon: Mail },
  call: { word: 'Call', icon: Phone },
  meeting: { word: 'Meeting', icon: Users },
  ticket: { word: 'Ticket', icon: Ticket },
};

const DIRECTIONS: Record<Touchpoint['direction'], string> = { in: 'from', out: 'to', both: 'with' };

/** The last touchpoints, newest first. */
export function Activity({ account, clock }: { account: Account; clock: Clock }) {
  if (account.touchpoints.length === 0) return null;
  return (
    <Section name="Activity" shape="block" account={account} field="touchpoints" clock={clock}>
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
  const { word, icon: Icon } = KINDS[touch.kind];
  return (
    <li className={styles.touch}>
      <Icon size={14} aria-hidden="true" className={styles.icon} />
      <div>
        <p className={lines.clamp}>
          <bdi>{touch.summary}</bdi>
        </p>
        <p className={cx(styles.facts, lines.clamp)}>
          {word}
          {touch.contactName ? (
            <>
              {` ${DIRECTIONS[touch.direction]} `}
              <bdi>{touch.contactName}</bdi>
            </>
          ) : (
            touch.direction !== 'both' && (touch.direction === 'in' ? ' from them' : ' to them')
          )}
          {', '}
          <time dateTime={localDay(touch.at)}>{agoWords(touch.at, clock.now)}</time>
        </p>
      </div>
    </li>
  );
}
