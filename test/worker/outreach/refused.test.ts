import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import type { Payload } from '../../../lib/domain/bundle/payload';
import { MOST_IN_RUN } from '../../../lib/domain/outreach/message-run';
import { outreachRules } from '../../../lib/domain/outreach/rules';
import type { Template } from '../../../lib/domain/template/definition';
import { hashOf } from '../../../lib/domain/template/hash';
import { SHIPPED_TEMPLATES } from '../../../lib/domain/template/shipped';
import type { Caller } from '../../../lib/messaging/server';
import { db } from '../../../lib/store/db';
import { addMessageRun, messageRuns } from '../../../lib/store/outreach/message-runs';
import { applyRecords } from '../../../lib/store/records/records';
import { applyBundle } from '../../../lib/store/settings/bundle';
import { writeTab } from '../../../lib/worker/context/tabs';
import { runUsed } from '../../../lib/worker/outreach/run-leave';
import { approveRun, beginRun, runLog, runSkip } from '../../../lib/worker/outreach/runs';
import { setMe } from '../../../lib/worker/outreach/templates';
import { useOf, useTemplate } from '../../../lib/worker/outreach/use';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));
vi.mock('../../../lib/platform/tabs', () => ({
  ask: async () => ({ generation: 1, frame: { width: 360, scale: 1 } }),
  announce: async () => undefined,
}));

const [template] = SHIPPED_TEMPLATES;
if (!template) throw new Error('none is shipped');
const caller: Caller = { role: 'framed', tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: 'ours' };
let ids: string[] = [];
let text: { version: number; hash: string; language: 'en'; recipients: []; overrides: [] };

beforeEach(async () => {
  await freshWorker();
  await db.workspace.put({ address: 'me@own.example' });
  await applyRecords([accountRecord('A1', { name: 'Halden' }), accountRecord('A2', { name: 'Brook' })]);
  ids = (await db.account.toArray()).map(({ id }) => id);
  text = { version: template.version, hash: await hashOf(template), language: 'en', recipients: [], overrides: [] };
});

const uses = () => db.outreach.toArray();

describe('a text that left', () => {
  beforeEach(() =>
    writeTab({
      tabId: 7,
      documentId: 'HOST',
      origin: 'https://mail.google.com',
      generation: 1,
      version: 3,
      place: null,
      facts: { people: [], mailbox: 'me@own.example' },
      accountId: ids[0],
    }),
  );
  const used = (part: object = {}) =>
    useTemplate(
      {
        ...text,
        commandId: crypto.randomUUID(),
        templateId: template.id,
        how: 'copied',
        intent: { accountId: ids[0] ?? '', contextVersion: 3, contextDocumentId: 'HOST' },
        ...part,
      },
      caller,
    );

  it.each([
    ['another version', { version: template.version + 1 }],
    ['an altered text', { hash: 'a'.repeat(64) }],
    ['a template that is not in force', { templateId: 'nobody-has-it' }],
  ])('is refused for %s, and leaves no row', async (_, part) => {
    await expect(used(part)).rejects.toMatchObject({ code: 'conflict' });
    expect(await uses()).toEqual([]);
    await used();
    expect(await uses()).toHaveLength(1);
  });
});

describe('a text whose time is over', () => {
  it('leaves no more, whoever still has it on screen, and no run begins with it', async () => {
    const old: Template = { ...template, expires: '2020-01-01' };
    const payload: Payload = { format: 'sidelight-bundle', version: 1, name: 'Ours', serial: 1, templates: [old] };
    await applyBundle({ text: JSON.stringify(payload), payload, signers: [] }, 'file');
    const leaving = { ...text, commandId: crypto.randomUUID(), templateId: old.id, how: 'copied', accountId: ids[0] ?? '' } as const;
    await expect(useOf(leaving)).rejects.toMatchObject({ code: 'forbidden', message: expect.stringContaining('until 2020-01-01') });
    await expect(beginRun({ commandId: crypto.randomUUID(), templateId: old.id })).rejects.toMatchObject({ code: 'forbidden' });
    await applyBundle({ text: '', payload: { ...payload, serial: 2, templates: [template] }, signers: [] }, 'file');
    expect(await useOf(leaving)).toMatchObject({ templateId: template.id });
  });
});

describe('a run', () => {
  const RUN = crypto.randomUUID();
  const begin = (accountIds: string[]) =>
    addMessageRun({ id: RUN, templateId: template.id, name: 'T', at: '2026-11-28T10:00:00.000Z' as IsoInstant, accountIds, results: {} });
  const used = (accountId = '') => runUsed({ ...text, runId: RUN, commandId: crypto.randomUUID(), accountId });

  it('takes a text, a skip and a log for the account whose turn it is, and for no other', async () => {
    const [first = '', second = ''] = ids;
    await begin([first, second]);
    for (const early of [
      () => used(second),
      () => runSkip({ runId: RUN, accountId: second, reason: 'done_elsewhere' as never }),
      () => runLog({ runId: RUN, commandId: crypto.randomUUID(), accountId: second }),
    ])
      await expect(early()).rejects.toMatchObject({ code: 'conflict' });
    expect((await messageRuns())[0]?.results).toEqual({});
    expect(await uses()).toEqual([]);
    await runSkip({ runId: RUN, accountId: first, reason: 'done_elsewhere' as never });
    await used(second);
    expect(await uses()).toMatchObject([{ accountId: second }]);
    await expect(used(first)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('waits for whoever allows so many', async () => {
    const { bulkFrom } = outreachRules(undefined, undefined as never);
    const many = Array.from({ length: Math.min(bulkFrom, MOST_IN_RUN) - 1 }, (_, n) => `other ${n}`);
    await begin([ids[0] ?? '', ...many]);
    await expect(used(ids[0])).rejects.toMatchObject({ code: 'forbidden' });
    expect(await uses()).toEqual([]);
    // Their own word is none.
    await setMe({ name: 'Mia Berg', links: [] });
    await expect(approveRun({ runId: RUN, by: 'mia berg ' })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(used(ids[0])).rejects.toMatchObject({ code: 'forbidden' });
    await approveRun({ runId: RUN, by: 'Lead' });
    await used(ids[0]);
    expect(await uses()).toHaveLength(1);
  });
});
