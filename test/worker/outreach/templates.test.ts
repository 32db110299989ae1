import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deskOutreach } from '../../../components/desk/templates/desk-outreach';
import { recipient } from '../../../lib/domain/outreach/preflight/recipient';
import type { Message } from '../../../lib/domain/outreach/preflight/rule';
import { ownTest } from '../../../lib/domain/own';
import { SHIPPED_TEMPLATES } from '../../../lib/domain/template/shipped';
import { changeSetting } from '../../../lib/store/settings';
import { readTemplates } from '../../../lib/worker/outreach/templates';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const [template] = SHIPPED_TEMPLATES;
if (!template) throw new Error('none is shipped');

beforeEach(freshWorker);

describe('what the desk checks a text with', () => {
  it('knows who is a colleague, as a panel beside a page does', async () => {
    await changeSetting('ownDomains', () => ['vendor.example']);
    const { ownDomains } = deskOutreach(await readTemplates(), template, []);
    const message = {
      template,
      account: { name: 'Halden', contacts: [], domains: ['halden.example'] },
      own: ownTest({ ownDomains: new Set(ownDomains) }),
    } as unknown as Message;
    const said = (address: string) => recipient({ ...message, recipients: [{ name: 'Jo', address }] });
    expect(said('jo@vendor.example')).toEqual([{ words: 'jo@vendor.example belongs to your own company.', level: 'ask' }]);
    expect(said('jo@rival.example')[0]?.words).toContain('is not at Halden');
  });
});
