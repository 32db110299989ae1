import { NotebookPen } from 'lucide-react';
import { useId, useRef } from 'react';
import { say } from '@/lib/words/say';
import { ActionButton } from '../ActionButton';
import type { BoundIntent } from '../bound';
import { usePanel } from '../store';
import { useCanAct } from '../useCanAct';
import { logTouch } from './commands';
import styles from './LogTouch.module.css';
import { useTouch } from './state';

/** Logs the page in front by one press; where that is not offered, says why. */
export function LogTouch() {
  const offer = usePanel((state) => state.view?.touch);
  const may = useCanAct();
  const busy = useRef(false);
  const why = useId();
  if (!may || !offer) return null;
  const { refused, logged, confirm, askCapture } = offer;

  async function press(intent: BoundIntent) {
    if (busy.current || refused) return;
    if (logged) useTouch.setState({ sheet: { kind: 'logged', touchId: logged.id, earlier: true, for: intent } });
    else if (confirm || askCapture) useTouch.setState({ sheet: { kind: 'asking', for: intent } });
    else {
      busy.current = true;
      await logTouch(intent);
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
      <ActionButton
        look="primary"
        size="main"
        icon={NotebookPen}
        className={styles.log}
        disabled={refused !== undefined}
        aria-describedby={refused && why}
        onAct={press}
      >
        {say('touch.log')}
      </ActionButton>
    </>
  );
}
