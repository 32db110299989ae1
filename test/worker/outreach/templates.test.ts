import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deskOutreach } from '../../../components/desk/templates/desk-outreach';
import { ownTest } from '../../../lib/domain/address/colleagues';
import type { Payload } from '../../../lib/domain/bundle/payload';
import { recipient } from '../../../lib/domain/outreach/preflight/recipient';
import type { Message } from '../../../lib/domain/outreach/preflight/rule';
import type { Template } from '../../../lib/domain/template/definition';
import { SHIPPED_TEMPLATES } from '../../../lib/domain/template/shipped';
import { db } from '../../../lib/store/db';
import { applyBundle, removeBundle } from '../../../lib/store/settings/bundle';
import { changeSetting } from '../../../lib/store/settings/settings';
import { exportTemplates, readTemplates, saveTemplate } from '../../../lib/worker/outreach/templates';
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

describe('versions that are in force no more', () => {
  const version = (number: number): Template => ({
    id: 'hello',
    version: number,
    name: 'Hello',
    channel: 'email',
    owner: 'CS Ops',
    status: 'draft',
    variants: { en: { subject: 'Hello', body: `Text ${number}` } },
  });
  const apply = (serial: number, templates: Template[]) => {
    const payload: Payload = { format: 'sidelight-bundle', version: 1, name: 'Ours', serial, templates };
    return applyBundle({ text: JSON.stringify(payload), payload, signers: [] }, 'file');
  };
  const earlier = async () =>
    (await readTemplates()).earlier.filter(({ id }) => id === 'hello').map(({ version: number, variants }) => [number, variants.en?.body]);

  it('are kept when a set-up replaces them or goes, each once and five of a text at most', async () => {
    await apply(1, [version(1)]);
    expect(await earlier()).toEqual([]);
    await apply(2, [version(2), { ...version(1), id: 'other' }]);
    await apply(3, [version(2)]);
    expect(await earlier()).toEqual([[1, 'Text 1']]);
    // Back to what was before; it is in force again.
    await apply(4, [version(1)]);
    expect(await earlier()).toEqual([[2, 'Text 2']]);
    for (let serial = 5; serial < 12; serial += 1) await apply(serial, [version(serial)]);
    await removeBundle();
    expect((await earlier()).map(([number]) => number)).toEqual([11, 10, 9, 8, 7]);
  });

  it('count, so that no number is given twice', async () => {
    await apply(1, [version(7)]);
    await apply(2, [version(1)]);
    expect(await saveTemplate({ template: version(1) })).toEqual({ version: 8 });
  });
});

it('who approved which text is in the record, by name of the text and hash', async () => {
  await saveTemplate({ template: { ...template, status: 'draft' } });
  const { text } = await exportTemplates({ by: 'Lea Brand' });
  const done = (JSON.parse(text) as { templates: Template[] }).templates.find(({ id }) => id === template.id);
  expect(done).toMatchObject({ version: 2, status: 'approved', approval: { by: 'Lea Brand' } });
  const rows = (await db.audit.toArray()).filter(({ action }) => action === 'template.approved');
  expect(rows).toMatchObject([{ actor: 'person', target: `${template.id} 2`, payload: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect(JSON.stringify(rows)).not.toContain('Lea');
});
