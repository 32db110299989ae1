import { SCOPES, type ScopeName, type TodayView } from '@/lib/domain/priority/today';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import { Me } from './Me';
import styles from './Today.module.css';

const NAMES = { mine: 'today.mine', unclaimed: 'today.unclaimed', team: 'today.team' } as const satisfies Record<ScopeName, TextKey>;

/** Whose accounts the list shows, and who the person is. */
export function Scopes({ view, onScope }: { view: TodayView; onScope: (scope: ScopeName) => void }) {
  const { scope, counts } = view;
  const action = useAction();
  return (
    <>
      <div className={styles.scopes}>
        <fieldset className={styles.scope}>
          <legend className={styles.legend}>{say('today.whose')}</legend>
          {SCOPES.map((one) => (
            <label key={one} className={styles.scopeChoice}>
              <input type="radio" name="scope" checked={scope === one} onChange={() => onScope(one)} />
              {say(NAMES[one])}
              {counts[one] !== undefined && <span className={styles.count}>{counts[one]}</span>}
            </label>
          ))}
        </fieldset>
        <Me view={view} action={action} onScope={onScope} />
      </div>
      <Failure error={action.error} />
    </>
  );
}
