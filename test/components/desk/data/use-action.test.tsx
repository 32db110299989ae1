// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAction } from '../../../../components/desk/data/use-action';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let settle: (fails?: Error) => void;
const command = () =>
  new Promise<void>((resolve, reject) => {
    settle = (fails) => (fails ? reject(fails) : resolve());
  });

function Row() {
  const { busy, error, run } = useAction();
  return (
    <>
      <button type="button" disabled={busy} onClick={() => void run(command)}>
        Bring back
      </button>
      <p>{error?.message}</p>
      <h2 tabIndex={-1}>Covered</h2>
    </>
  );
}

const button = () => document.querySelector('button') as HTMLButtonElement;
/** As browsers do with what is disabled while it has the focus; jsdom leaves it there. */
const press = () => {
  button().focus();
  act(() => button().click());
  expect(button().disabled).toBe(true);
  const other = document.body.appendChild(document.createElement('input'));
  other.focus();
  other.remove();
  expect(document.activeElement).toBe(document.body);
};

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
  act(() => root.render(<Row />));
});

afterEach(() => act(() => root.unmount()));

it('gives the focus back to a button that was off while it worked', async () => {
  press();
  await act(async () => settle());
  expect(button().disabled).toBe(false);
  expect(document.activeElement).toBe(button());
});

it('gives it back where the work failed, too, and says so', async () => {
  press();
  await act(async () => settle(new Error('No room.')));
  expect(document.querySelector('p')?.textContent).not.toBe('');
  expect(document.activeElement).toBe(button());
});

it('leaves the focus where the work, or the person, has put it', async () => {
  press();
  document.querySelector('h2')?.focus();
  await act(async () => settle());
  expect(document.activeElement?.tagName).toBe('H2');
});
