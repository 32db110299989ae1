import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RowGroup } from '../../../../components/panel/page-list/RowGroup';
import { Renewal } from '../../../../components/panel/renewal/Renewal';
import { groupRows } from '../../../../lib/domain/panel/page-list';
import { anAccount, day, eveningOf, instant } from '../../../domain/builders';

const today = day('2026-11-30');
const plain = (markup: string) => markup.replace(/<[^>]*>/g, '');

it.each([
  ['Ends 1 Feb, in 63 days', {}],
  ['Ends 1 Feb, in 63 days', { autoRenews: false, noticeDays: 30 }],
  ['Renews 1 Feb, in 63 days', { autoRenews: true }],
  ['Decide by 2 Jan, in 33 days', { autoRenews: true, noticeDays: 30 }],
  [undefined, { autoRenews: true, noticeDays: 90 }],
] as const)('the list calls the day of a decision what the panel calls it: %s', (words, terms) => {
  const account = anAccount({ id: 'a', renewal: { endDate: day('2027-02-01'), ...terms } });
  const row = { id: '1', title: 'Hello', refs: [], people: [], opens: true };
  const match = { state: 'matched' as const, accountId: 'a', evidence: [], confidence: 1, runnersUp: [] };
  const [group] = groupRows([row], [match], new Map([['a', account]]), eveningOf(today)).groups;
  const listed = plain(renderToStaticMarkup(group && <RowGroup group={group} today={today} />));
  const panel = plain(renderToStaticMarkup(<Renewal account={account} clock={{ today, now: instant(`${today}T09:00:00.000Z`) }} />));
  if (words) expect(panel).toContain(words);
  if (words) expect(listed).toContain(words);
  else expect(listed).not.toMatch(/Feb|overdue/);
});

it('says the name of an account once where the list is one of accounts, and what a row is called where that is something else', () => {
  const account = anAccount({ id: 'a' });
  const match = { state: 'matched' as const, accountId: 'a', evidence: [], confidence: 1, runnersUp: [] };
  const seen = (title: string) => {
    const row = { id: '1', title, refs: [], people: [], opens: false };
    const [group] = groupRows([row], [match], new Map([['a', account]]), eveningOf(today)).groups;
    const matched = group && { ...group, rows: group.rows.map((one) => ({ ...one, why: 'this account record' })) };
    const markup = renderToStaticMarkup(matched && <RowGroup group={matched} today={today} />);
    const count = (text: string) => text.split(title).length - 1;
    // For screen readers a row keeps its name: it is that of the press.
    return {
      drawn: count(markup.replace(/ title="[^"]*"| aria-label="[^"]*"/g, '').replace(/<span class="[^"]*hidden[^"]*">.*?<\/span>/g, '')),
      said: count(plain(markup)),
    };
  };
  expect(seen(account.name)).toEqual({ drawn: 1, said: 2 });
  expect(seen('Renewal 2027')).toEqual({ drawn: 1, said: 1 });
});
