import { useId } from 'react';
import type { OpenPage } from '@/lib/domain/desk/welcome';
import type { HostId } from '@/lib/domain/place';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import styles from './Welcome.module.css';

const WHAT = {
  salesforce: 'welcomePages.salesforce',
  zendesk: 'welcomePages.zendesk',
  gmail: 'welcomePages.gmail',
} as const satisfies Record<HostId, TextKey>;

/** One open page, by its whole address. */
export function PageChoice({ page, ticked, onTick }: { page: OpenPage; ticked: boolean; onTick: (on: boolean) => void }) {
  const id = useId();
  return (
    <li>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={ticked}
          aria-describedby={id}
          onChange={(event) => onTick(event.target.checked)}
        />
        <bdi className={styles.address}>{page.address}</bdi>
        <span id={id} className={styles.what}>
          {say(WHAT[page.host])}
        </span>
      </label>
    </li>
  );
}
