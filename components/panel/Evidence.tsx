import { Pin } from 'lucide-react';
import type { ReactNode } from 'react';
import { appError } from '@/lib/domain/errors';
import type { PanelView } from '@/lib/domain/view';
import { ActionButton } from './ActionButton';
import { ask } from './ask';
import { type BoundIntent, sameIntent } from './bound';
import { Disclosure } from './Disclosure';
import styles from './Evidence.module.css';
import lines from './lines.module.css';
import { say, standing } from './store';
import { useCanAct } from './useCanAct';

/** How the account was found: the strongest reason, the others on demand, and a pin that can be taken back. `children` end the line. */
export function Evidence({ view: { evidence = [], pinId }, children }: { view: PanelView; children?: ReactNode }) {
  const may = useCanAct();
  const [first, ...others] = evidence;

  /** Removing a pin carries no intent, so a press that began on another record ends here. */
  function remove(intent: BoundIntent) {
    if (!sameIntent(intent, standing().intent)) say(appError('context_changed').message);
    else if (pinId) void ask('pin.remove', { pinId });
  }

  return (
    <div className={styles.evidence}>
      {first && (
        <p className={lines.clamp}>
          Matched by <bdi>{first.words}</bdi>
        </p>
      )}
      <div className={styles.second}>
        {pinId && (
          <p className={styles.pin}>
            <Pin size={12} aria-hidden="true" />
            Pinned by you
            {may && (
              <ActionButton look="link" size="small" onAct={remove}>
                Remove pin
              </ActionButton>
            )}
          </p>
        )}
        {others.length > 0 && (
          <Disclosure name="evidence" closed={`${others.length} more ${others.length === 1 ? 'reason' : 'reasons'}`} opened="Fewer reasons">
            <ul className={styles.others}>
              {others.map(({ words }) => (
                <li key={words}>
                  <bdi>{words}</bdi>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {children}
      </div>
    </div>
  );
}
