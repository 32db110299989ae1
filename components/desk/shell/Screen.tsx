import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { Locked } from '@/components/panel/states/Locked';
import { useActivity } from '@/components/ui/use-activity';
import type { Appearance } from '@/lib/domain/desk/screen';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useBookStore } from '../book/context';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { titleOf } from './title';
import { ScreenContext, UNKNOWN } from './use-screen';

const CHANGES: readonly Change[] = ['screen', 'settings'];
const readScreen = () => send('screen.read', {});

/** Stands before every page of the desk: while locked, nothing of the book is drawn or kept in this page's memory. */
export function Screen({ children }: { children: ReactNode }) {
  const { data } = useLive(readScreen, CHANGES);
  const book = useBookStore();
  const locked = data?.locked === true;
  useAppearance(data?.appearance);
  useActivity();

  useEffect(() => {
    if (!locked) return;
    document.title = titleOf(say('desk.locked'));
    book.getState().close();
  }, [locked, book]);

  if (locked) return <Locked />;
  return <ScreenContext value={data ?? UNKNOWN}>{children}</ScreenContext>;
}

function useAppearance(appearance: Appearance | undefined): void {
  useLayoutEffect(() => {
    if (appearance && appearance !== 'system') document.documentElement.dataset.theme = appearance;
    else delete document.documentElement.dataset.theme;
  }, [appearance]);
}
