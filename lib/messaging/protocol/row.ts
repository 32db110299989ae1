import type { z } from 'zod';

/**
 * Who may send a message to the worker.
 * - `content`: our script in the top frame of a host page. It may report and never receives account data.
 * - `recorded`: our script in the top frame of any other page, where a person has errors recorded. It hands over and hears nothing.
 * - `framed`: a panel that claimed its tab with a one-use token.
 * - `page`: a top-level page of the extension in a tab.
 * - `side`: the browser's own side panel. It speaks for the tab in front of its window, whichever that is at the moment.
 */
export type Role = 'content' | 'recorded' | 'framed' | 'page' | 'side';

/** `read` may be repeated freely by the client; `write` is repeated only because it carries a command id. */
interface Row<I extends z.ZodType, O> {
  who: readonly Role[];
  effect: 'read' | 'write';
  readonly input: I;
  /** Type only: our own answers are not parsed again. */
  readonly _output?: O;
}

/**
 * One row of the table: `message<Output>()(who, effect, () => input)`. The shape is made when the message first comes: all of them cost
 * a worker that wakes more than whatever it woke for.
 */
export function message<O>() {
  return <I extends z.ZodType>(who: readonly Role[], effect: 'read' | 'write', input: () => I): Row<I, O> => ({
    who,
    effect,
    get input() {
      const made = input();
      Object.defineProperty(this, 'input', { value: made });
      return made;
    },
  });
}
