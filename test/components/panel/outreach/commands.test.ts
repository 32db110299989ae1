import { afterEach, expect, it, vi } from 'vitest';
import { openOutreach, writeDraft } from '../../../../components/panel/outreach/commands';
import { useOutreach } from '../../../../components/panel/outreach/state';
import { draftBeside } from '../../../../lib/domain/outreach/draft';

const stored: Record<string, unknown[]> = {};
vi.mock('../../../../components/panel/state/ask', () => ({
  ask: async (_message: string, { accountId }: { accountId: string }) => ({ value: { drafts: stored[accountId] ?? [], people: [] } }),
}));
vi.mock('../../../../lib/messaging/client', () => ({ send: async () => undefined }));

afterEach(() => useOutreach.setState(useOutreach.getInitialState(), true));

const seen = (accountId: string) => ({ accountId, contextVersion: 1, contextDocumentId: 'doc' });
const draft = { id: 'd', templateId: 't', language: 'en' as const, slots: { news: 'for Acme alone' }, reasons: {} };
const inFront = () => draftBeside(Object.values(useOutreach.getState().drafts), 't', []);

it('what is being written about one account is not there when it is opened for another, and is when it comes back', async () => {
  await openOutreach(seen('acme'));
  writeDraft('acme', draft);
  expect(inFront().own?.slots).toEqual(draft.slots);
  // The person went to another customer's page with the sheet open.
  await openOutreach(seen('globex'));
  expect(inFront()).toEqual({});
  stored.acme = [{ draft, at: '2026-11-20T09:00:00.000Z' }];
  await openOutreach(seen('acme'));
  expect(inFront().own?.slots).toEqual(draft.slots);
});
