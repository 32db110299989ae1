import { expect, it } from 'vitest';
import { isForgettable } from '../../../lib/domain/account/forgettable';
import type { SourceRecord } from '../../../lib/domain/record';

const account = (connectionId: string, name: string | undefined = 'Halden') =>
  ({ connectionId, type: 'account', value: { name } }) as SourceRecord;
/** What a ticket system says of an organization that others brought. */
const figures = { ...account('zendesk:acme.zendesk.com'), value: {} } as SourceRecord;

it.each<[string, SourceRecord[], boolean]>([
  ['a file', [account('csv')], true],
  ['a file and a person', [account('csv'), account('manual'), account('local')], true],
  ['a file, with tickets counted for it', [account('csv'), figures], true],
  ['a person alone, who has another button', [account('manual')], false],
  ['a system', [account('salesforce:acme.my.salesforce.com')], false],
  ['a file and a system', [account('csv'), account('zendesk:acme.zendesk.com')], false],
  ['the sample book, which goes as a whole', [account('sample')], false],
  ['nothing', [], false],
])('an account of %s may be forgotten alone: %s', (_, records, may) => {
  expect(isForgettable(records)).toBe(may);
});
