// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { forgetTyped, useKept } from '../../../../components/desk/data/use-kept';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

interface Note {
  accountId: string;
  text: string;
}
const NONE: Note = { accountId: '', text: '' };
const RULES = {
  empty: NONE,
  isNothing: ({ text }: Note) => text === '',
  without: (note: Note, accountId: string) => (note.accountId === accountId ? NONE : note),
};

let write: (note: Note) => void;
function Box() {
  const [note, setNote] = useKept('note', RULES);
  write = setNote;
  return <p>{note.text}</p>;
}

it('what was typed outlasts what shows it, and is forgotten with the account or person it may be about, shown or not', () => {
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const show = (on: boolean) => act(() => root.render(on ? <Box /> : null));
  const shown = () => {
    show(true);
    return document.querySelector('p')?.textContent;
  };
  const typed = { accountId: 'a', text: 'They asked for a review' };
  for (const [isShown, about, left] of [
    [true, { accountId: 'b' }, typed.text],
    [true, { accountId: 'a' }, ''],
    [true, {}, ''],
    [false, { accountId: 'b' }, typed.text],
    [false, { accountId: 'a' }, ''],
    [false, {}, ''],
  ] as const) {
    show(true);
    act(() => write(typed));
    show(isShown);
    act(() => forgetTyped(about));
    expect(shown(), JSON.stringify([isShown, about])).toBe(left);
  }
  act(() => root.unmount());
});
