import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '@/components/desk/import/importer';
import { previewOf, read, text } from './reading';

describe('dates with two meanings', () => {
  const sheet = (...dates: string[]) => text(['Account ID,Account Name,Renewal Date', ...dates.map((date, n) => `A-${n},Company,${date}`)]);
  const days = (value: ImportPreview) => value.shown.map(({ row }) => (row.type === 'account' ? row.value.renewal?.endDate : undefined));

  it('stay out while no row says which number is the day', async () => {
    const value = await previewOf(read(sheet('03/04/2099', '2099-01-01', '05/06/2099')));
    expect(value).toMatchObject({
      accepted: 1,
      rejected: 2,
      dates: { either: { line: 2, text: '03/04/2099', count: 2, meanings: { day: '2099-04-03', month: '2099-03-04' } } },
    });
    expect(value.dates.order).toBeUndefined();
  });

  it.each([
    ['day', '13/04/2099', '2099-04-03'],
    ['month', '04/13/2099', '2099-03-04'],
  ])('are read %s first when a row far below can only be that', async (order, proof, day) => {
    const value = await previewOf(read(sheet('03/04/2099', ...Array<string>(3000).fill('2099-01-01'), proof)));
    expect(value).toMatchObject({ rejected: 0, dates: { order, by: 'rows', [order]: { line: 3003, text: proof, count: 1 } } });
    expect(days(value)[0]).toBe(day);
  });

  it('are asked about when rows contradict each other, and then read as chosen', async () => {
    const file = sheet('03/04/2099', '13/04/2099', '04/13/2099');
    expect(await previewOf(read(file))).toMatchObject({ accepted: 2, rejected: 1, dates: { day: { line: 3 }, month: { line: 4 } } });
    const value = await previewOf(read(file, 'detect', { dateOrder: 'month' }));
    expect(value).toMatchObject({ rejected: 0, dates: { order: 'month', by: 'you' } });
    expect(days(value)).toEqual(['2099-03-04', '2099-04-13', '2099-04-13']);
  });

  it('a choice against the rows counts for the rows with two meanings', async () => {
    const value = await previewOf(read(sheet('03/04/2099', '13/04/2099'), 'detect', { dateOrder: 'month' }));
    expect(days(value)).toEqual(['2099-03-04', '2099-04-13']);
  });

  it('day numbers of Excel are read and said', async () => {
    const value = await previewOf(read(sheet('46374')));
    expect(value).toMatchObject({ dates: { serial: { line: 2, text: '46374', meaning: '2026-12-18', count: 1 } } });
    expect(days(value)).toEqual(['2026-12-18']);
  });
});
