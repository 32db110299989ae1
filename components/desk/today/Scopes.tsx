import field from '@/components/ui/Field.module.css';
import { SCOPES, type ScopeName, type TodayView } from '@/lib/domain/priority/today';
import { send } from '@/lib/messaging/client';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Today.module.css';

const NAMES = { mine: 'today.mine', unclaimed: 'today.unclaimed', team: 'today.team' } as const satisfies Record<ScopeName, TextKey>;

/** Whose accounts the list shows, and who the person is. */
export function Scopes({ view, onScope }: { view: TodayView; onScope: (scope: ScopeName) => void }) {
  const { scope, counts, owners, choices } = view;
  const { error, run } = useAction();
  return (
    <>
      <div className={styles.scopes}>
        <fieldset className={styles.scope}>
          <legend className={styles.legend}>{say('today.whose')}</legend>
          {SCOPES.map((one) => (
            <label key={one} className={styles.scopeChoice}>
              <input type="radio" name="scope" checked={scope === one} onChange={() => onScope(one)} />
              {say(NAMES[one])}
              <span className={styles.count}>{counts[one]}</span>
            </label>
          ))}
        </fieldset>
        {owners.length > 0 && (
          <label className={styles.me}>
            {say('today.me')}
            <select
              className={field.field}
              value={choices.me ?? ''}
              onChange={({ target }) => {
                const me = target.value;
                if (me) void run(() => send('today.set', { me })).then((done) => done && onScope('mine'));
              }}
            >
              {choices.me === undefined && <option value="">{say('today.choose')}</option>}
              {[...new Set([...owners, ...(choices.me === undefined ? [] : [choices.me])])].map((owner) => (
                <option key={owner}>{owner}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Failure error={error} />
    </>
  );
}
