import { afterEach, expect, it, vi } from 'vitest';
import { showView, usePanel } from '../../../../components/panel/state/store';
import { logTouchpoint } from '../../../../components/panel/touchpoint/commands';
import type { Account } from '../../../../lib/domain/account';
import type { PanelView } from '../../../../lib/domain/panel/view';

vi.mock('../../../../components/panel/state/ask', () => ({ ask: async () => ({ value: { touchId: 't' } }) }));

afterEach(() => usePanel.setState(usePanel.getInitialState(), true));

const beside = (version: number) =>
  showView({ version, generation: version, documentId: 'doc', account: { id: 'acme' } as Account } as PanelView);
const seen = { accountId: 'acme', contextVersion: 1, contextDocumentId: 'doc' };

it('what the sheet says on screen is only heard a second time; without the sheet it is seen', async () => {
  beside(1);
  await logTouchpoint(seen);
  expect(usePanel.getState().announcement).toMatchObject({ text: 'Touchpoint logged. Next step?', unseen: true });
  beside(2);
  await logTouchpoint(seen);
  expect(usePanel.getState().announcement).toMatchObject({ text: 'Touchpoint logged. Next step?' });
  expect(usePanel.getState().announcement.unseen).toBeUndefined();
});
