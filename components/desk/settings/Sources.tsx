import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { SetByCompany } from '@/components/ui/SetByCompany';
import { type SourceKind, sourceKind } from '@/lib/domain/policy/policy-schema';
import { send } from '@/lib/messaging/client';
import type { PlainKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import { Region } from './Region';
import styles from './Settings.module.css';

const NAMES: Record<SourceKind, PlainKey> = {
  salesforce: 'welcomePages.salesforce',
  zendesk: 'welcomePages.zendesk',
  csv: 'sources.csv',
  manual: 'sources.manual',
};

/** Whom to believe where two sources say otherwise of one account, most trusted first. */
export function Sources({ order }: { order: SourceKind[] }) {
  const { error, locked, byCompany, change } = useSettingAction('sources.order');
  // What the company does not name comes after what it does, in the usual order.
  const whole = [...order, ...sourceKind.options.filter((kind) => !order.includes(kind))];
  const move = (at: number, by: -1 | 1) => {
    const [kind] = whole.slice(at);
    if (kind === undefined) return;
    const next = whole.toSpliced(at, 1).toSpliced(at + by, 0, kind);
    void change(async () => {
      await send('sources.order', { order: next });
      return say('sources.moved', { name: say(NAMES[kind]), place: at + by + 1 });
    });
  };
  return (
    <Region title={say('sources.title')} about={say('sources.about')}>
      {byCompany && (
        <p>
          <SetByCompany />
        </p>
      )}
      <ol className={styles.list}>
        {whole.map((kind, at) => (
          <li key={kind} className={styles.line}>
            <span className={styles.lineText}>{say(NAMES[kind])}</span>
            <span className={styles.lineButtons}>
              <IconButton
                icon={ArrowUp}
                label={say('sources.up', { name: say(NAMES[kind]) })}
                disabled={locked || at === 0}
                onClick={() => move(at, -1)}
              />
              <IconButton
                icon={ArrowDown}
                label={say('sources.down', { name: say(NAMES[kind]) })}
                disabled={locked || at === whole.length - 1}
                onClick={() => move(at, 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <Failure error={error} />
    </Region>
  );
}
