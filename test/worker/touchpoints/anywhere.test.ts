import { beforeEach, expect, it, vi } from 'vitest';
import { touchpointDescription, touchpointSubject } from '../../../lib/connectors/salesforce/touchpoint-text';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { logAnywhere } from '../../../lib/worker/touchpoints/anywhere';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

beforeEach(freshWorker);

/** The touchpoint that the log box makes of a text. */
async function logged(text: string) {
  await applyRecords([accountRecord('42', { name: 'Halden' })]);
  const [account] = await db.account.toArray();
  await logAnywhere({ commandId: crypto.randomUUID(), accountId: account?.id ?? '', type: 'call', text });
  const [row] = await db.outbox.toArray();
  const operation = row?.operation;
  if (operation?.kind !== 'touchpoint.log') throw new Error('nothing was logged');
  return operation.touch;
}

it.each([
  ['words', 'They plan to move all their sites by spring and ask for a price. '.repeat(60).trim()],
  ['one word of emoji', '👩🏽‍🚀'.repeat(500)],
])('a note of one long line arrives whole where subjects are short: %s', async (_, text) => {
  const touch = await logged(text);
  expect(touch.subject).toMatch(/…$/);
  expect(touch.subject.isWellFormed()).toBe(true);
  expect(touchpointSubject(touch)).toContain(touch.subject);
  expect(touchpointDescription(touch, { personIds: [], others: [] } as never)).toContain(text);
});

it('a short line is its subject alone, and two lines are both', async () => {
  expect(await logged('Called about the price')).toMatchObject({ subject: 'Called about the price' });
  expect((await logged('Called about the price')).summary).toBeUndefined();
});

it('two lines are a subject and all of it', async () => {
  expect(await logged('Called about the price\n\nAna wants a list')).toMatchObject({
    subject: 'Called about the price',
    summary: 'Called about the price\n\nAna wants a list',
  });
});
