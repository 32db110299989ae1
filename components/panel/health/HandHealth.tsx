import { useLayoutEffect, useRef } from 'react';
import type { Account, HealthBand } from '@/lib/domain/account';
import { formatDay } from '@/lib/domain/dates';
import type { Override } from '@/lib/domain/health/by-hand';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import { Disclosure } from '../parts/Disclosure';
import { Note } from '../parts/Note';
import type { Clock } from '../parts/useClock';
import styles from './HandHealth.module.css';
import { OverrideForm } from './OverrideForm';
import { PulseChoice } from './PulseChoice';
import { sendOverride } from './send';

interface Props {
  account: Account;
  override: Override | undefined;
  band: HealthBand;
  clock: Clock;
}

/** What a person says against or beside the score: who set it, why and until when, and how the account feels. */
export function HandHealth({ account, override, band, clock }: Props) {
  const may = useCanAct();
  const folded = useRef<HTMLDivElement>(null);
  const lifted = useRef(false);

  // What was taken back goes with its button; the way to set another is the next one.
  useLayoutEffect(() => {
    if (override || !lifted.current) return;
    lifted.current = false;
    if (document.activeElement === document.body) folded.current?.querySelector('button')?.focus();
  }, [override]);

  function lift(intent: BoundIntent) {
    lifted.current = true;
    void sendOverride(intent, null);
  }

  return (
    <>
      {override && (
        <div className={styles.set}>
          <Note text={setWords(override, clock)} />
          {may && (
            <ActionButton look="link" size="small" onAct={lift}>
              {say('override.lift')}
            </ActionButton>
          )}
        </div>
      )}
      {may && (
        <div ref={folded} className={styles.folded}>
          <Disclosure name="hand" closed={say('override.title')}>
            <div className={styles.open}>
              <PulseChoice account={account} clock={clock} />
              <OverrideForm accountId={account.id} key={account.id} override={override} band={band} clock={clock} />
            </div>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function setWords({ by, until, reason }: Override, { today }: Clock): string {
  const values = { date: formatDay(until, today), reason };
  return by === undefined ? say('override.set', values) : say('override.setBy', { ...values, who: by });
}
