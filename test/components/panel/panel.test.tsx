// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AppError, appError } from '../../../lib/domain/errors';
import { say } from '../../../lib/words/say';

const send = vi.fn<(name: string) => Promise<never>>();
vi.mock('@/lib/messaging/client', () => ({ send, onCommand: vi.fn() }));
vi.mock('@/lib/messaging/alive', () => ({ onOrphaned: () => () => undefined }));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
const { Panel } = await import('../../../components/panel/Panel');
const { start } = await import('../../../components/panel/state/start');

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

/** What a tab for one account shows when its worker refuses with this. */
async function shown(error: AppError) {
  send.mockRejectedValue(error);
  await act(async () => {
    root.render(<Panel retry={() => undefined} />);
    await start({ accountId: 'gone' });
  });
  return { title: document.querySelector('h1')?.textContent, buttons: document.querySelectorAll('button').length };
}

it('an account that is gone is said as that, not as a worker that is silent, and offers no second try', async () => {
  const gone = appError('not_found', say('refused.noAccount'));
  expect(await shown(gone)).toEqual({ title: gone.message, buttons: 0 });
});

it('a worker that did not answer is asked again', async () => {
  expect(await shown(appError('timeout'))).toEqual({ title: say('panel.silent'), buttons: 1 });
});
