import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DecideBy } from '../../../components/desk/book/DecideBy';
import { lineNow } from '../../../lib/domain/desk/book';
import { anAccount, day, instant } from '../../domain/builders';

const now = instant('2026-11-30T09:00:00.000Z');

function cell(terms: { endDate?: string; autoRenews?: boolean; noticeDays?: number }, on = '2026-11-30') {
  const account = anAccount({ renewal: { ...terms, endDate: day(terms.endDate ?? '2027-01-16') } });
  const row = lineNow(account, { today: day(on), now });
  const shown = renderToStaticMarkup(<DecideBy row={row} today={day(on)} />);
  return `${shown.match(/dateTime="([^"]*)"/)?.[1]} ${shown.includes('data-late') ? 'late ' : ''}${shown.replace(/<[^>]*>/g, '|')}`;
}

it('a contract that renews by itself is to be decided until its notice day, and never late after it', () => {
  const itself = { autoRenews: true, noticeDays: 60 };
  expect(cell(itself, '2026-11-10')).toBe('2026-11-17 ||Decide by||17 Nov||in 7 days||');
  expect(cell(itself)).toBe('2027-01-16 ||16 Jan||renews by itself||');
  expect(cell(itself, '2027-01-20')).toBe('2027-01-16 ||16 Jan||renewed by itself||');
  expect(cell({ endDate: '2026-11-17' })).toBe('2026-11-17 late ||Decide by||17 Nov||13 days overdue||');
});
