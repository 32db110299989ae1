import { useCallback, useEffect, useState } from 'react';
import type { CellField, RecordCell, Worst } from '@/lib/domain/records/view';
import { send } from '@/lib/messaging/client';
import type { Change } from '../data/changes';
import { useAction } from '../data/use-action';
import { useKept } from '../data/use-kept';
import { useLive } from '../data/use-live';
import { useScreen } from '../shell/use-screen';

/** As many as a person looks at in one go. */
export const PAGE = 20;
const CHANGES: readonly Change[] = ['book', 'outbox', 'connections', 'settings'];

/** What was typed into a cell, and what stood there before. */
interface Edit {
  accountId: string;
  field: CellField;
  text: string;
  seen: string;
}
const NO_EDITS: ReadonlyMap<string, Edit> = new Map();
const KEPT = {
  empty: NO_EDITS,
  isNothing: ({ size }: typeof NO_EDITS) => size === 0,
  without: (edits: typeof NO_EDITS, accountId: string) => new Map([...edits].filter(([, edit]) => edit.accountId !== accountId)),
};
const ask = (event: BeforeUnloadEvent) => event.preventDefault();
const isIn = (edits: ReadonlyMap<string, Edit>, ids: ReadonlySet<string>) =>
  [...edits.values()].every(({ accountId }) => ids.has(accountId));
const keyOf = ({ accountId, field }: Pick<Edit, 'accountId' | 'field'>) => `${accountId} ${field}`;

/** The records that are kept worst, twenty at a time, and what was typed into their cells. The order stands still until somebody looks again. */
export function useRecords() {
  const [worst, setWorst] = useState<Worst>();
  const [from, setFrom] = useState(0);
  const [edits, setEdits] = useKept('records', KEPT);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [saved, setSaved] = useState<{ sent: number; refused: number }>();
  const { presenting } = useScreen();
  const action = useAction();
  const ids = worst?.ids.slice(from, from + PAGE).join(' ') ?? '';
  const read = useCallback(
    () => (ids && !presenting ? send('records.rows', { accountIds: ids.split(' ') }) : Promise.resolve([])),
    [ids, presenting],
  );
  const rows = useLive(read, CHANGES);

  const look = useCallback(async () => {
    const found = await send('records.worst', {});
    setWorst(found);
    setFrom(0);
    setSaved(undefined);
    // Of a record that is gone, or whole by now, there is no cell to save or to take back.
    const ids = new Set(found.ids);
    setEdits((now) => (isIn(now, ids) ? now : new Map([...now].filter(([, { accountId }]) => ids.has(accountId)))));
  }, [setEdits]);
  useEffect(() => void look().catch(() => undefined), [look]);

  useEffect(() => {
    // Stays while another page of the desk is shown: what was typed is lost with the tab.
    if (edits.size > 0) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  }, [edits.size]);

  /** `still`: an old value that was looked at counts as typed, although it is the same. */
  const edit = (accountId: string, cell: RecordCell, text: string, still = false) => {
    const key = keyOf({ accountId, field: cell.field });
    const next = new Map(edits);
    const seen = edits.get(key)?.seen ?? cell.text;
    if (text === seen && !still) next.delete(key);
    else next.set(key, { accountId, field: cell.field, text, seen });
    setEdits(next);
    setProblems(without(problems, key));
    setSaved(undefined);
  };

  const save = () =>
    action.run(async () => {
      const asked = [...edits.values()].map((one) => ({ ...one, commandId: crypto.randomUUID() }));
      const answers = await send('records.save', { cells: asked });
      const refused = new Map(
        asked.flatMap((one) => {
          const error = answers.find(({ commandId }) => commandId === one.commandId)?.error;
          return error ? [[keyOf(one), error.message] as const] : [];
        }),
      );
      // What was typed on meanwhile stays as well.
      setEdits(
        (now) => new Map([...now].filter(([key, { text }]) => refused.has(key) || asked.find((one) => keyOf(one) === key)?.text !== text)),
      );
      setProblems(refused);
      setSaved({ sent: asked.length - refused.size, refused: refused.size });
      rows.reload();
    });

  return { worst, from, turn: setFrom, look, rows, edits, problems, edit, save, saved, action, presenting, keyOf };
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  if (!map.has(key)) return map;
  const next = new Map(map);
  next.delete(key);
  return next;
}

export type Records = ReturnType<typeof useRecords>;
