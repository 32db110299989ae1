import { lineOf } from '../../domain/recording/lines';
import { type Recorded, recordedSchema } from '../../domain/recording/recorded';
import { MOST_LINES, type Recording } from '../../domain/recording/recording';
import { addUp, scrubber } from '../../domain/redact/scrub';
import { runInPage } from '../../platform/page-world';
import { finish } from './finish';
import { readErrors } from './in-page';
import { keepRecording, RECORDING, readRecording } from './kept';
import { mark, unmark } from './mark';
import { mayRecord } from './may';

/**
 * Takes what the page kept since the last time, redacted, and ends what is over: stopped, by time, or because its document is gone.
 * The page lets go of an entry only once it is asked for what follows: whichever worker dies, none is lost and none is there twice.
 */
export async function collect({ stop = false } = {}): Promise<Recording | undefined> {
  return navigator.locks.request(RECORDING, async () => {
    const row = await readRecording();
    if (!row) return undefined;
    const address = { tabId: row.tabId, frameId: 0, documentId: row.documentId };
    const read = (after: number, end: boolean) => runInPage(address, readErrors, [row.key, after, end]);
    if (!(await mayRecord())) {
      await read(row.seen, true);
      await keepRecording(undefined);
      await unmark(row);
      return undefined;
    }
    const found = recordedSchema.safeParse(await read(row.seen, false));
    const next = found.success ? added(row, found.data) : row;
    await keepRecording(next);
    const over = stop || !found.success || Date.now() >= row.until;
    if (!over) {
      if (next.seen !== row.seen) await mark(next);
      return next;
    }
    await finish(next);
    await read(next.seen, true);
    await keepRecording(undefined);
    await unmark(next, stop ? undefined : { why: found.success ? 'time' : 'left' });
    return next;
  });
}

export function added(row: Recording, { entries, lost }: Recorded): Recording {
  const scrub = scrubber(row.people);
  const fresh = entries.filter(({ n }) => n > row.seen);
  const room = Math.max(0, MOST_LINES - row.lines.length);
  const made = fresh.slice(0, room).map((entry) => lineOf(entry, scrub));
  return {
    ...row,
    seen: fresh.reduce((last, { n }) => Math.max(last, n), row.seen),
    lines: [...row.lines, ...made.map(({ line }) => line)],
    lost: row.lost + fresh.length - made.length,
    lostThere: lost,
    removed: addUp([...row.removed, ...made.flatMap(({ removed }) => removed)]),
  };
}
