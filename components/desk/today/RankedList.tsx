import { type KeyboardEvent, useCallback, useContext, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { TodayView } from '@/lib/domain/today';
import { say } from '@/lib/words/say';
import { type Completed, JustDone } from './JustDone';
import { Keys } from './Keys';
import styles from './Ranked.module.css';
import { RankedRow } from './RankedRow';
import { TellToday } from './tell';

/** What a key presses in the row that has the focus. */
const PRESSES: Record<string, string> = { d: 'done', l: 'log', s: 'snooze', c: 'claim' };
const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** One line per account, in order. Its keys work while the focus is in it, so that no single letter acts anywhere else. */
export function RankedList({ view, onMore }: { view: TodayView; onMore?: () => void }) {
  const [done, setDone] = useState<Completed>();
  const tell = useContext(TellToday);
  const over = useCallback(() => setDone(undefined), []);

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, select, textarea')) return;
    const row = target.closest('li');
    if (!row) return;
    const step = STEPS[event.key];
    const press = PRESSES[event.key];
    if (step === undefined && (press === undefined || event.repeat)) return;
    event.preventDefault();
    tell('');
    if (step !== undefined) return linkOf(step > 0 ? row.nextElementSibling : row.previousElementSibling)?.focus();
    const button = row.querySelector<HTMLButtonElement>(`[data-press="${press}"]`);
    if (button) button.click();
    else if (press === 'claim') tell(say('today.nothingToClaim', { account: linkOf(row)?.textContent ?? '' }));
    else tell(say('today.nothingToTick', { account: linkOf(row)?.textContent ?? '' }));
  }

  /** The row may be gone a moment later: the next one takes the focus. */
  function onDone(completed: Completed, row: HTMLElement | null) {
    setDone(completed);
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    if (row?.contains(document.activeElement)) linkOf(next ?? null)?.focus();
  }

  return (
    <div className={styles.ranked}>
      {done && <JustDone key={done.commandId} done={done} onOver={over} />}
      <ul aria-label={say('desk.today')} className={styles.list} onKeyDown={onKeyDown}>
        {view.rows.map((row) => (
          <RankedRow key={row.accountId} row={row} today={view.today} tomorrow={view.tomorrow} taken={view.taken} onDone={onDone} />
        ))}
      </ul>
      <div className={styles.end}>
        {view.more > 0 && (
          <Button size="small" disabled={!onMore} onClick={onMore}>
            {say('today.more', { count: view.more })}
          </Button>
        )}
        <Keys />
      </div>
    </div>
  );
}

const linkOf = (row: Element | null): HTMLElement | null => row?.querySelector<HTMLElement>('a') ?? null;
