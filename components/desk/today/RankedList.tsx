import { type FocusEvent, type KeyboardEvent, useCallback, useContext, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { TodayView } from '@/lib/domain/priority/today';
import { say } from '@/lib/words/say';
import { type Completed, JustDone } from './JustDone';
import { Keys } from './Keys';
import { NobodyLeft } from './NobodyLeft';
import styles from './Ranked.module.css';
import { RankedRow } from './RankedRow';
import { TellToday } from './tell';

/** What a key presses in the row that has the focus. */
const PRESSES: Record<string, string> = { d: 'done', l: 'log', s: 'snooze', c: 'claim' };
const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** One line per account, in order; what was completed can be taken back when it was the last. Its keys work while the focus is in it, so that no single letter acts anywhere else. */
export function RankedList({ view, onMore }: { view: TodayView; onMore?: () => void }) {
  const [done, setDone] = useState<Completed>();
  const tell = useContext(TellToday);
  const over = useCallback(() => setDone(undefined), []);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The row that has the focus, and its place. */
  const held = useRef<{ accountId: string; at: number }>(undefined);

  // The row with the focus is gone: the one in its place takes it, so that the next key is the next account's.
  useLayoutEffect(() => {
    const { accountId, at } = held.current ?? {};
    if (at === undefined || view.rows.some((row) => row.accountId === accountId)) return;
    held.current = undefined;
    if (isLost()) (linkOf(list.current?.children[Math.min(at, view.rows.length - 1)] ?? null) ?? frame.current)?.focus();
  }, [view.rows]);

  // So is the sentence with its way back.
  const said = useRef(false);
  useLayoutEffect(() => {
    if (said.current && !done && isLost()) frame.current?.focus({ preventScroll: true });
    said.current = done !== undefined;
  }, [done]);

  function onFocus({ target }: FocusEvent) {
    const at = [...(list.current?.children ?? [])].findIndex((row) => row.contains(target));
    const row = view.rows[at];
    held.current = row && { accountId: row.accountId, at };
  }

  /** A button that is busy loses the focus and its row may go; whoever goes elsewhere stays there. */
  function onBlur({ target, relatedTarget }: FocusEvent) {
    const elsewhere = relatedTarget ? !list.current?.contains(relatedTarget) : document.hasFocus() && !target.matches(':disabled');
    if (elsewhere) held.current = undefined;
  }

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
    <div ref={frame} tabIndex={-1} className={styles.ranked}>
      {done && <JustDone key={done.commandId} done={done} onOver={over} />}
      {view.rows.length === 0 && <NobodyLeft view={view} />}
      {view.rows.length > 0 && (
        <>
          <ul ref={list} aria-label={say('desk.today')} className={styles.list} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur}>
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
        </>
      )}
    </div>
  );
}

/** Nothing on the page has the focus that was on it a moment ago. */
const isLost = () => document.activeElement === document.body;

const linkOf = (row: Element | null): HTMLElement | null => row?.querySelector<HTMLElement>('a') ?? null;
