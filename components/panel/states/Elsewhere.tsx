import { AppWindow, RotateCw, Rows3 } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { say } from '@/lib/words/say';
import lines from '../parts/lines.module.css';
import { ask } from '../state/ask';
import styles from './Elsewhere.module.css';
import { EmptyState } from './EmptyState';
import { TodayShort } from './TodayShort';

/** The tab in front is no page that Sidelight stands beside. */
export function Elsewhere() {
  return (
    <>
      <EmptyState title={say('side.nobody')} icon={AppWindow}>
        <p className={lines.soft}>{say('side.whereTo')}</p>
        <div>
          <Button icon={Rows3} onClick={() => ask('desk.open', { route: 'book' })}>
            {say('side.book')}
          </Button>
        </div>
      </EmptyState>
      <TodayShort />
    </>
  );
}

/** The tab in front was opened before Sidelight was there. Fades in: a page that is just starting looks the same for a moment. */
export function Unattached() {
  return (
    <div className={styles.late}>
      <EmptyState title={say('side.reload')} icon={RotateCw}>
        <p className={lines.soft}>{say('side.whyReload')}</p>
      </EmptyState>
    </div>
  );
}
