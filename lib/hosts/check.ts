import { checkedPage, disagrees, type Verdict } from '../domain/host/host-check';
import type { HostAdapter } from './adapter';
import { type HostProbes, probe } from './drift';

/** Milliseconds after the order. The first gives the page time to come to rest; an anchor counts as missed only if it is at every one. */
const LOOKS_MS = [1000, 2500, 5000];

export interface CheckReport {
  generation: number;
  verdicts: Verdict[];
}

/**
 * Looks at one host page when told to, in moments in which it has nothing to do, at most three times, and reports once.
 * A page that leaves its address, hides or never comes to rest is not judged.
 */
export function followCheck(adapter: HostAdapter, probes: HostProbes, onReport: (report: CheckReport) => void, signal: AbortSignal) {
  let generation = 0;
  let looking = new AbortController();
  signal.addEventListener('abort', () => looking.abort());

  function start(next: number): boolean {
    if (next === generation) return true;
    generation = next;
    looking.abort();
    looking = new AbortController();
    const { href } = location;
    const stop = looking.signal;
    let missed: string[] | undefined;

    const look = (last: boolean) => {
      const place = adapter.locate(new URL(href));
      const page = place && checkedPage(place);
      const verdicts = location.href === href && page ? probe(probes, document, place, page) : undefined;
      if (!verdicts) return looking.abort();
      const now = verdicts.filter(disagrees).map(({ anchor }) => anchor);
      missed = missed?.filter((anchor) => now.includes(anchor)) ?? now;
      if (missed.length > 0 && !last) return;
      looking.abort();
      // What was missed for a moment only is no longer doubted, and not proven either.
      const sure = verdicts.map((verdict) =>
        disagrees(verdict) && !missed?.includes(verdict.anchor) ? { ...verdict, loose: false } : verdict,
      );
      onReport({ generation: next, verdicts: sure });
    };
    for (const wait of LOOKS_MS) {
      const whenIdle = () => requestIdleCallback(() => stop.aborted || look(wait === LOOKS_MS.at(-1)), { timeout: 1000 });
      const timer = setTimeout(whenIdle, wait);
      stop.addEventListener('abort', () => clearTimeout(timer));
    }
    return true;
  }

  return { start };
}
