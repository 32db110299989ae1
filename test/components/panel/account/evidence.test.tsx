// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { Evidence } from '../../../../components/panel/account/Evidence';
import { showView, usePanel } from '../../../../components/panel/state/store';
import type { Account } from '../../../../lib/domain/account';
import type { PanelView } from '../../../../lib/domain/panel/view';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

it('a pin that was taken back by keys leaves the focus beside where it stood', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  usePanel.setState({ surface: 'framed' });
  showView({ version: 1, generation: 1, documentId: 'doc', account: { id: 'halden' } as Account } as PanelView);
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const draw = (view: Partial<PanelView>) =>
    act(() =>
      root.render(
        <Evidence view={{ evidence: [{ words: 'your pin', confidence: 1 }], ...view } as PanelView}>
          <button type="button">Change account</button>
        </Evidence>,
      ),
    );
  const focused = () => document.activeElement?.textContent;
  await draw({ pinId: 'email ana@halden.example' });
  const [unpin] = document.querySelectorAll('button');
  unpin?.focus();
  expect(focused()).toBe('Remove pin');
  await draw({});
  expect(focused()).toBe('Change account');
  // Who is elsewhere stays there.
  await draw({ pinId: 'email ana@halden.example' });
  const elsewhere = document.body.appendChild(document.createElement('input'));
  elsewhere.focus();
  await draw({});
  expect(document.activeElement).toBe(elsewhere);
  await act(() => root.unmount());
  usePanel.setState(usePanel.getInitialState(), true);
  vi.restoreAllMocks();
});
