import { create } from 'zustand';
import { send } from '@/lib/messaging/client';
import { draftKey } from './drafts';
import { keeper, quietly } from './keeper';
import { keeps } from './kept';
import { toggle, usePanel } from './store';
import { useSettled } from './useWhenSettled';

/** What is typed into forms that are not saved yet, by account and form; kept as rows as well. */
const useTyped = create<{ forms: Record<string, Record<string, string>> }>()(() => ({ forms: {} }));
const rows = keeper();
keeps({ drop: () => useTyped.setState({ forms: {} }), bringBack });

/** The values of a form as they were last typed here, those that it begins with, and what keeps and forgets them. */
export function useForm<T extends Record<string, string>>(accountId: string, name: string, begin: T) {
  useSettled(accountId, bringBack);
  const key = draftKey(accountId, name);
  const typed = { ...begin, ...(useTyped((state) => state.forms[key]) as Partial<T> | undefined) };

  function type(change: Partial<T>): void {
    const values = { ...typed, ...change };
    useTyped.setState(({ forms }) => ({ forms: { ...forms, [key]: values } }));
    rows.soon(key, () => {
      const latest = useTyped.getState().forms[key];
      return latest && send('form.keep', { accountId, name, values: latest });
    });
  }

  /** It was saved. */
  function forget(): void {
    rows.forget(key);
    useTyped.setState(({ forms: { [key]: _, ...forms } }) => ({ forms }));
    quietly(send('form.drop', { accountId, name }));
  }

  return { typed, type, forget };
}

/** Whether a form is open. As what is typed into it, that outlasts whatever takes it off the screen: another account, an audience. */
export function useOpenForm(accountId: string, name: string): [open: boolean, setOpen: (open: boolean) => void] {
  const key = `form ${draftKey(accountId, name)}`;
  const open = usePanel((state) => state.open[key] ?? false);
  return [open, (to) => toggle(key, to)];
}

async function bringBack(accountId: string): Promise<void> {
  const kept = await send('form.list', { accountId });
  const forms = Object.fromEntries(kept.map(({ name, values }) => [draftKey(accountId, name), values]));
  if (kept.length > 0) useTyped.setState((state) => ({ forms: { ...forms, ...state.forms } }));
}
