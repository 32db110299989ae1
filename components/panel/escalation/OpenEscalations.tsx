import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import type { Account } from '@/lib/domain/account';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { standsWords } from '../../escalation/packet/line-words';
import { ask } from '../ask';
import styles from '../lines.module.css';
import { useRegionName } from '../RegionOwner';
import section from '../Section.module.css';
import { usePanel } from '../store';
import { useAsked } from '../use-asked';

const linesOf = (accountId: string) => send('escalation.of', { accountId });

/** What of this account is with Support now, and how it stands there. */
export function OpenEscalations({ account }: { account: Account }) {
  const alone = usePanel(({ surface }) => surface === 'alone');
  const name = useRegionName(say('escalation.open'));
  const lines = useAsked(account.id, linesOf) ?? [];
  if (lines.length === 0) return null;
  return (
    <section aria-label={name} className={cx(section.section, section.block)}>
      <div className={section.head}>
        <h2 className={section.label}>{say('escalation.open')}</h2>
      </div>
      <ul className={section.body}>
        {lines.map((line) => (
          <li key={line.id}>
            {alone ? (
              <a href={`#/escalation/${line.id}`}>
                <bdi>{line.title}</bdi>
              </a>
            ) : (
              <Button look="link" size="small" onClick={() => void ask('escalation.show', { packetId: line.id })}>
                <bdi>{line.title}</bdi>
              </Button>
            )}
            <p className={styles.soft}>{standsWords(line)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
