import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportPreview } from '@/components/desk/import/importer';
import { db } from '@/lib/store/db';
import { rememberColumns } from '@/lib/store/import/columns';
import { emptyBook, previewOf, read, text } from './reading';

describe('scores that do not say what they are out of', () => {
  const sheet = (header: string, ...scores: string[]) =>
    text([`Account ID,Account Name,${header}`, ...scores.map((score, n) => `A-${n},Company,${score}`)]);
  const health = (value: ImportPreview) =>
    value.shown.map(({ row }) => (row.type === 'account' ? [row.value.health?.score, row.value.health?.scale] : undefined));
  beforeEach(emptyBook);

  it.each([
    ['Health Score', ['7', '9.5'], '0-10', 'rows', [70, '0-10'], 4],
    ['Churn Risk', ['7', '2'], 'inverted-10', 'name', [30, 'inverted-10'], 4],
    ['Churn Risk', ['7', '58'], 'inverted-100', 'name', [93, 'inverted-100'], 2],
  ] as const)('%s of %j is guessed as %s and can be said otherwise', async (header, scores, scale, by, first, offered) => {
    const value = await previewOf(read(sheet(header, ...scores)));
    expect(value.scale).toMatchObject({ scale, by, header, example: { line: 2, text: '7', count: 2 } });
    expect(value.scale?.offered).toHaveLength(offered);
    expect(health(value)[0]).toEqual(first);
  });

  it.each([
    ['one is above 10', ['7', '58']],
    ['each says it itself', ['7/10', '9/10']],
    ['there are words only', ['Green', 'B']],
  ])('is no question where %s', async (_, scores) =>
    expect(await previewOf(read(sheet('Health Score', ...scores)))).not.toHaveProperty('scale'),
  );

  it('are read as chosen, and so is the next file with these columns once this one is taken', async () => {
    const file = sheet('Health Score', '7', '9');
    const value = await previewOf(read(file, 'detect', { scale: 'inverted-100' }));
    expect(value.scale).toMatchObject({ scale: 'inverted-100', by: 'you' });
    expect(health(value)).toEqual([
      [93, 'inverted-100'],
      [91, 'inverted-100'],
    ]);
    const { columns } = (await db.import.get('one')) ?? {};
    await rememberColumns(columns ?? expect.fail('nothing to remember'));
    const next = await previewOf(read(sheet('Health Score', '8', '58')));
    expect(next).toMatchObject({ remembered: true, scale: { scale: 'inverted-100', by: 'you' } });
    expect(health(next)[1]).toEqual([42, 'inverted-100']);
  });

  it('a scale kept from earlier refuses what is outside of it, and the choice stands beside', async () => {
    await previewOf(read(sheet('Health Score', '7'), 'detect', { scale: '0-10' }));
    const { columns } = (await db.import.get('one')) ?? {};
    await rememberColumns(columns ?? expect.fail('nothing to remember'));
    const next = await previewOf(read(sheet('Health Score', '8', '58')));
    expect(next).toMatchObject({ accepted: 1, rejected: 1, scale: { scale: '0-10', offered: ['0-100', '0-10', 'inverted-100'] } });
    expect(next.rejections[0]?.reason).toBe('Health Score “58” is outside 0 to 10');
  });
});
