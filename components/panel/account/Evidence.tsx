import { Pin, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Rich } from '@/components/ui/Rich';
import type { PanelView } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import { Disclosure } from '../parts/Disclosure';
import lines from '../parts/lines.module.css';
import { ask } from '../state/ask';
import { announce } from '../state/store';
import styles from './Evidence.module.css';

const unchoose = ({ contextVersion, contextDocumentId }: BoundIntent) =>
  void ask('account.unchoose', { intent: { contextVersion, contextDocumentId } });

/**
 * How the account was found: the strongest reason, the others on demand, and a pin or choice of the person's that can be taken back.
 * `children` end the line.
 */
export function Evidence({ view: { evidence = [], pinId, chosen }, children }: { view: PanelView; children?: ReactNode }) {
  const may = useCanAct();
  const [first, ...others] = evidence;
  const second = useRef<HTMLDivElement>(null);
  const word = chosen ? 'choice' : pinId;
  const before = useRef(word);

  // The button of a pin or choice that is gone takes the focus along.
  useEffect(() => {
    const isGone = before.current !== undefined && before.current !== word;
    before.current = word;
    if (isGone && document.hasFocus() && document.activeElement === document.body) second.current?.querySelector('button')?.focus();
  }, [word]);

  async function remove({ accountId = '', ...page }: BoundIntent) {
    if (pinId && (await ask('pin.remove', { intent: { accountId, ...page }, pinId }))) announce(say('evidence.removed'));
  }

  return (
    <div className={styles.evidence}>
      {first && (
        <p className={lines.clamp}>
          <Rich text="evidence.matched" values={{ reason: <bdi>{first.words}</bdi> }} />
        </p>
      )}
      <div ref={second} className={styles.second}>
        {pinId && (
          <p className={styles.pin}>
            <Icon of={Pin} size={12} />
            {say('evidence.pinned')}
            {may && (
              <ActionButton look="link" size="small" onAct={remove}>
                {say('evidence.unpin')}
              </ActionButton>
            )}
          </p>
        )}
        {chosen && may && (
          <ActionButton look="link" size="small" icon={Undo2} onAct={unchoose}>
            {say('evidence.unchoose')}
          </ActionButton>
        )}
        {others.length > 0 && (
          <Disclosure name="evidence" closed={say('evidence.more', { count: others.length })} opened={say('evidence.fewer')}>
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
