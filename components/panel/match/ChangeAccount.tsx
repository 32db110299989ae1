import { useState } from 'react';
import { Rich } from '@/components/ui/Rich';
import type { Clue } from '@/lib/domain/match/identity';
import { say } from '@/lib/words/say';
import { Disclosure } from '../parts/Disclosure';
import { BoundSearch } from './BoundSearch';
import styles from './ChangeAccount.module.css';
import { choose } from './choose';
import { Remember } from './Remember';

/** Finds another account for this page and, if wanted, remembers by which clue: said in a line under the search, which says no more than what it unfolds once that is in sight. */
export function ChangeAccount({ pinnable, onDone, focus = true }: { pinnable: Clue[]; onDone?: () => void; focus?: boolean }) {
  const [pin, setPin] = useState<number>();
  const clue = pin === undefined ? undefined : pinnable[pin];
  return (
    <div className={styles.change}>
      <BoundSearch
        focus={focus}
        onChoose={async (intent, choice) => {
          if (await choose(intent, choice, pin)) onDone?.();
        }}
      >
        {pinnable.length > 0 && (
          <div className={styles.remember}>
            <Disclosure
              name="remember"
              closed={
                <span>{clue ? <Rich text="choice.remember" values={{ clue: <bdi>{clue.words}</bdi> }} /> : say('choice.onlyHere')}</span>
              }
              opened={say('choice.legend')}
            >
              <Remember pinnable={pinnable} pin={pin} onPin={setPin} unfolded />
            </Disclosure>
          </div>
        )}
      </BoundSearch>
    </div>
  );
}
