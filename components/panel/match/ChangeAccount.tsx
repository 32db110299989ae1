import { useState } from 'react';
import type { Clue } from '@/lib/domain/match/identity';
import { AccountSearch } from './AccountSearch';
import styles from './ChangeAccount.module.css';
import { choose } from './choose';
import { Remember } from './Remember';

/** Finds another account for this page and, if wanted, remembers by which clue. */
export function ChangeAccount({ pinnable, onDone, focus = true }: { pinnable: Clue[]; onDone?: () => void; focus?: boolean }) {
  const [pin, setPin] = useState<number>();
  return (
    <div className={styles.change}>
      <Remember pinnable={pinnable} pin={pin} onPin={setPin} />
      <AccountSearch
        focus={focus}
        onChoose={async (intent, choice) => {
          if (await choose(intent, choice, pin)) onDone?.();
        }}
      />
    </div>
  );
}
