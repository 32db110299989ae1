import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { useStable } from '@/components/ui/useStable';
import { appError } from '@/lib/domain/errors';
import { announce, standing } from '../state/store';
import { admit } from './admit';
import { type BoundIntent, Press } from './bound';

/** Handlers that make an element act on what the person saw when the press began. `opens`: nothing is written by it. */
export function useBoundPress<E extends HTMLElement>(act: (intent: BoundIntent) => void, opens = false) {
  const ref = useRef<Press>(null);
  ref.current ??= new Press();
  const press = ref.current;

  return {
    onPointerDown(event: PointerEvent<E>) {
      press.down(event.nativeEvent.isTrusted, standing(), performance.now());
      watchRelease(press);
    },
    onKeyDown(event: KeyboardEvent<E>) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      // A held key clicks again and again, and would be bound to whatever account comes next.
      if (event.repeat) event.preventDefault();
      else press.down(event.nativeEvent.isTrusted, standing(), performance.now());
    },
    onClick: useStable((event: MouseEvent<E>) => {
      const verdict = press.click(event.nativeEvent.isTrusted, event.detail > 0, standing(), performance.now());
      if (verdict === 'changed') announce(appError('context_changed').message);
      else if (verdict !== 'ignored') admit(verdict.go, nameOf(event.currentTarget), act, opens);
    }),
  };
}

/** The same for Enter in a field, which has no pointer and no click; `words` say what it does. */
export function pressEnter(event: KeyboardEvent, words: string, act: (intent: BoundIntent) => void): void {
  const verdict = new Press().click(event.nativeEvent.isTrusted, false, standing(), performance.now());
  if (typeof verdict === 'object') admit(verdict.go, words, act);
}

const nameOf = (element: HTMLElement) => element.ariaLabel ?? element.innerText;

/** Milliseconds after lifting a finger within which the browser sends the click. */
const CLICK_WAIT_MS = 80;

/** When the record changes under the finger the pressed control may be gone, and no click ever comes: say so all the same. */
function watchRelease(press: Press): void {
  window.addEventListener(
    'pointerup',
    () => {
      setTimeout(() => {
        if (press.lost(standing())) announce(appError('context_changed').message);
      }, CLICK_WAIT_MS);
    },
    { once: true, capture: true },
  );
}
