import { useCallback, useEffect, useState } from 'react';
import type { Regular, RegularPlace, RegularSource } from '@/lib/domain/files/regular-import';
import { send } from '@/lib/messaging/client';
import { onChange } from '../../data/changes';
import { type Action, useAction } from '../../data/use-action';
import { useImport } from '../context';
import { openPlace } from './open-place';

interface Regulars extends Action {
  list: readonly Regular[];
  /** A new place, with its export where it was opened already. Called in the press itself. */
  add: (place: RegularPlace, file?: File) => Promise<boolean>;
  again: (regular: Regular) => Promise<boolean>;
  forget: (regular: Regular) => Promise<boolean>;
}

export function useRegulars(): Regulars {
  const { take, regulars } = useImport();
  const [list, setList] = useState<readonly Regular[]>([]);
  const action = useAction();
  const reload = useCallback(() => void regulars().then(setList), [regulars]);
  useEffect(() => {
    reload();
    return onChange(['import'], reload);
  }, [reload]);
  const open = (source: RegularSource | Regular, file?: File) =>
    action.run(async () => take(file ?? (await openPlace(source.place)), source));
  return {
    ...action,
    list,
    add: (place, file) => open(list.find((one) => isSame(one.place, place)) ?? { id: crypto.randomUUID(), place }, file),
    again: (regular) => open(regular),
    forget: ({ id }) => action.run(() => send('regular.forget', { id })),
  };
}

/** An address added twice is one place; of files and folders only the browser knows. */
const isSame = (a: RegularPlace, b: RegularPlace) => a.is === 'address' && b.is === 'address' && a.url === b.url;
