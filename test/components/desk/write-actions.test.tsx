import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { WriteActions } from '../../../components/desk/outbox/WriteActions';
import { appError } from '../../../lib/domain/errors';
import type { OutboxLine } from '../../../lib/domain/outbox/outbox';

const line: OutboxLine = {
  id: 'w',
  accountId: 'a',
  accountName: 'Acme',
  about: 'Call them',
  operation: { kind: 'task.complete', taskId: 't', outcome: 'Done' },
  destination: 'local',
  state: 'needs_you',
  createdAt: '2026-11-30T09:00:00.000Z',
  error: appError('not_found'),
};
const offered = (more: Partial<OutboxLine>) =>
  [...renderToStaticMarkup(<WriteActions write={{ ...line, ...more }} onEdit={() => undefined} />).matchAll(/aria-label="([^":]*)/g)].map(
    ([, words]) => words,
  );

it('what our own book has no place for any more can be put away, and nothing else', () => {
  expect(offered({ gone: true })).toEqual(['Discard']);
  expect(offered({})).toEqual(['Try again', 'Edit', 'Discard']);
  expect(offered({ gone: true, destination: 'salesforce:acme', destinationName: 'Salesforce' })).toEqual(['Try again', 'Edit', 'Discard']);
});
