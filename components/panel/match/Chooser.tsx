import { useState } from 'react';
import type { PanelView } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { useCanAct } from '../intent/useCanAct';
import { Disclosure } from '../parts/Disclosure';
import { EmptyState } from '../states/EmptyState';
import { BoundSearch } from './BoundSearch';
import { Choice } from './Choice';
import styles from './Chooser.module.css';
import { choose } from './choose';
import { Remember } from './Remember';

/** Several accounts fit: a person decides, nothing is guessed. */
export function Chooser({ view: { candidates = [], pinnable } }: { view: PanelView }) {
  const may = useCanAct();
  const [pin, setPin] = useState<number>();
  return (
    <EmptyState title={say('choice.several')}>
      <ul className={styles.list}>
        {candidates.map((choice) => (
          <li key={choice.accountId}>
            {may ? (
              <ActionButton size="main" className={styles.candidate} onAct={(intent) => choose(intent, choice, pin)}>
                <Choice choice={choice} />
              </ActionButton>
            ) : (
              <div className={styles.candidate}>
                <Choice choice={choice} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <>
          <Remember pinnable={pinnable} pin={pin} onPin={setPin} />
          <div>
            <Disclosure name="none-of-these" closed={say('choice.neither')}>
              <BoundSearch focus onChoose={(intent, choice) => choose(intent, choice, pin)} />
            </Disclosure>
          </div>
        </>
      )}
    </EmptyState>
  );
}
