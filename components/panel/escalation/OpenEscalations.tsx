import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import type { EscalationLine } from '@/lib/domain/escalation/view';
import { say } from '@/lib/words/say';
import { standsWords } from '../../escalation/packet/line-words';
import { useRegionName } from '../account/RegionOwner';
import styles from '../parts/lines.module.css';
import section from '../parts/Section.module.css';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';
import own from './OpenEscalations.module.css';

/** What of this account is with Support now, and how it stands there. */
export function OpenEscalations({ lines }: { lines: readonly EscalationLine[] }) {
  const alone = usePanel(({ surface }) => surface === 'alone');
  const name = useRegionName(say('escalation.open'));
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
            <p className={cx(styles.soft, line.state === 'sent' && !line.there && own.asked)}>{standsWords(line)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
