import { Button } from '@/components/ui/Button';
import { agoWords } from '@/lib/domain/dates';
import type { LoggedTouchpoint } from '@/lib/domain/touchpoint/logged';
import { isQualified } from '@/lib/domain/touchpoint/touchpoint';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import lines from '../parts/lines.module.css';
import { useClock } from '../parts/useClock';
import { usePanel } from '../state/store';
import { logTouchpoint, undoTouchpoint } from './commands';
import { NextStepAsk } from './NextStepAsk';
import { isAbout, Recorded } from './Recorded';
import { useTouchpoint } from './state';
import { TouchpointForm } from './TouchpointForm';
import styles from './TouchpointSheet.module.css';
import { Where } from './Where';
import { LOGGED, LOGGED_ON, OUTCOMES, peopleWords, systemWords } from './words';

/** One logged touchpoint: what it was, where it is, and whether it counts yet. */
export function Logged({ touch: logged, earlier }: { touch: LoggedTouchpoint; earlier: boolean }) {
  const { id, touch, log, latest, step, said, note } = logged;
  const { now } = useClock();
  const editing = useTouchpoint((state) => state.editing === id);
  const presenting = usePanel((state) => state.view?.presenting ?? false);
  const left = (log ?? latest).state !== 'queued' || (log ?? latest).nextTry !== undefined;
  const refused = latest.state === 'needs_you' && latest.operation.kind === 'touchpoint.log';
  const confirm = usePanel((state) => state.view?.touch?.confirm);
  const elsewhere = usePanel((state) => state.view?.touch?.destination);
  const captured = touch.type === 'email' && latest.destination === 'local' && elsewhere !== 'local' ? elsewhere : undefined;
  const about = [peopleWords(touch.people), touch.subject].filter(Boolean).join(' · ');

  function title(): string {
    if (refused) return say('touchpoint.notLogged');
    return earlier ? say(LOGGED_ON[touch.type], { when: agoWords(touch.at, now) }) : say(LOGGED[touch.type]);
  }

  async function another(intent: BoundIntent) {
    if (confirm) useTouchpoint.setState({ sheet: { kind: 'asking', anew: true, for: intent } });
    else await logTouchpoint(intent, { anew: true });
  }

  return (
    <>
      <p className={styles.title}>{title()}</p>
      <p className={lines.clamp}>
        <bdi>{about}</bdi>
      </p>
      {touch.outcome && (
        <p className={styles.line}>
          {say(touch.guessed ? 'touchpoint.outcomeGuess' : 'touchpoint.outcomeIs', { outcome: say(OUTCOMES[touch.outcome]) })}
        </p>
      )}
      <Where write={latest} />
      {captured && <Recorded system={systemWords(captured)} step={step} said={said} />}
      {note && <Where write={note} />}
      {step && step.destination !== latest.destination && !isAbout(said, step) && <Where write={step} />}
      {said && (said.operation.kind !== 'said.delete' || said.state === 'needs_you') && <Where write={said} />}
      {!refused && !isQualified(touch) && (
        <p className={styles.unqualified}>{say(touch.outcome ? 'touchpoint.notQualifiedStep' : 'touchpoint.notQualified')}</p>
      )}
      {editing && !presenting ? <TouchpointForm logged={logged} /> : <NextStepAsk logged={logged} />}
      {!editing && (
        <div className={styles.buttons}>
          {!presenting && (
            <Button size="small" look="ghost" onClick={() => useTouchpoint.setState({ editing: id })}>
              {say(earlier ? 'touchpoint.update' : 'touchpoint.edit')}
            </Button>
          )}
          {latest.state !== 'needs_you' && (
            <ActionButton size="small" look="ghost" onAct={(intent) => undoTouchpoint(intent, id)}>
              {say(left ? 'touchpoint.delete' : 'touchpoint.undo')}
            </ActionButton>
          )}
          {earlier && touch.source && (
            <ActionButton size="small" look="ghost" opens={Boolean(confirm)} onAct={another}>
              {say('touchpoint.another')}
            </ActionButton>
          )}
        </div>
      )}
    </>
  );
}
