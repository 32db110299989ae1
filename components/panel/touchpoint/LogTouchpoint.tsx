import { NotebookPen } from 'lucide-react';
import { useId, useRef } from 'react';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { type BoundIntent, intentOf, sameIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import { usePanel } from '../state/store';
import { logTouchpoint } from './commands';
import styles from './LogTouchpoint.module.css';
import { useTouchpoint } from './state';

/** Logs the page in front by one press; where that is not offered, says why. */
export function LogTouchpoint() {
  const view = usePanel((state) => state.view);
  const noted = useTouchpoint((state) => state.note);
  const may = useCanAct();
  const busy = useRef(false);
  const why = useId();
  const offer = view?.touch;
  if (!may || !offer) return null;
  const here = intentOf(view);
  const { refused, logged, confirm, askCapture, note } = offer;
  const asks = logged
    ? { kind: 'logged' as const, touchId: logged.id, earlier: true }
    : confirm || askCapture
      ? { kind: 'asking' as const }
      : undefined;

  async function press(intent: BoundIntent) {
    if (busy.current || refused) return;
    if (asks) useTouchpoint.setState({ sheet: { ...asks, for: intent } });
    else {
      busy.current = true;
      await logTouchpoint(intent);
      busy.current = false;
    }
  }

  return (
    <>
      {refused && (
        <p id={why} className={styles.why}>
          <bdi>{refused}</bdi>
        </p>
      )}
      {note && !logged && (
        <label className={styles.note}>
          <input
            type="checkbox"
            checked={sameIntent(noted, here)}
            onChange={(event) => useTouchpoint.setState({ note: event.target.checked ? here : undefined })}
          />
          {say('touchpoint.note')}
        </label>
      )}
      <ActionButton
        look="primary"
        size="main"
        icon={NotebookPen}
        className={styles.log}
        disabled={refused !== undefined}
        opens={asks !== undefined}
        aria-describedby={refused && why}
        onAct={press}
      >
        {say('touchpoint.log')}
      </ActionButton>
    </>
  );
}
