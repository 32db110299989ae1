import type { IsoInstant } from '../../domain/account';

/** How far the org's clock is from ours, as the headers of its answers say; both are compared with what it stamped itself. */
export function serverClock() {
  let ahead: number | undefined;
  return {
    hear(headers: Headers): void {
      const there = Date.parse(headers.get('date') ?? '');
      if (!Number.isNaN(there)) ahead = there - Date.now();
    },
    /** Whether an answer has told the difference yet. */
    known: (): boolean => ahead !== undefined,
    /** A moment of ours on the org's clock. */
    there: (ours: number): number => ours + (ahead ?? 0),
    now: (): IsoInstant => new Date(Date.now() + (ahead ?? 0)).toISOString() as IsoInstant,
  };
}

export type ServerClock = ReturnType<typeof serverClock>;
