// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { type SettingAction, SettingsContext, useSettingAction } from '../../../components/desk/settings/context';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

it('a change that has nothing to say leaves the words of one that came meanwhile', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const tell = vi.fn();
  const actions: SettingAction[] = [];
  function Two() {
    actions.splice(0, 2, useSettingAction(), useSettingAction());
    return null;
  }
  await act(() =>
    root.render(
      <SettingsContext value={{ reload: () => undefined, tell, locked: false, decided: [] }}>
        <Two />
      </SettingsContext>,
    ),
  );
  let answer: (sentence: string) => void = () => undefined;
  const signIn = new Promise<string>((resolve) => {
    answer = resolve;
  });
  let over: Promise<unknown> | undefined;
  await act(async () => {
    over = actions[0]?.change(() => signIn);
    await actions[1]?.change(async () => 'Sidelight no longer writes there.');
  });
  await act(async () => {
    answer('');
    await over;
  });
  expect(tell).toHaveBeenLastCalledWith('Sidelight no longer writes there.');
  await act(() => root.unmount());
});
