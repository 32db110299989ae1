import { beforeEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '@/lib/domain/account';
import { appError } from '@/lib/domain/errors';
import type { SourceRecord } from '@/lib/domain/record';
import { type TaskLine, taskList } from '@/lib/domain/task/task-list';
import { db } from '@/lib/store/db';
import { enqueue, markNeedsYou } from '@/lib/store/outbox/outbox';
import { pendingFor } from '@/lib/store/outbox/pending';
import { applyRecords, refold } from '@/lib/store/records/records';
import { emptyBook, previewOf, read, text } from './reading';

const HEAD = 'Account ID,Task,Playbook,Due Date,Status';
const take = async (...lines: string[]) => {
  const preview = await previewOf(read(text(lines)));
  await applyRecords((await db.staging.orderBy('[importId+index]').toArray()).map(({ record }) => record));
  await db.staging.clear();
  return preview;
};
const account = async () => (await db.account.toArray())[0]?.account ?? expect.fail('no account');
const tasks = async () => {
  const { pending, completed } = taskList(await account(), await pendingFor((await account()).id), '2027-01-01' as IsoDate);
  const said = (lines: TaskLine[]) => lines.map(({ task: { title, due, id } }) => ({ title, due, id }));
  return { pending: said(pending), completed: said(completed) };
};
const days = async () => (await tasks()).pending.map(({ due }) => due);
/** Somebody completes the only open task, or opens it again; nothing of it has left yet. */
const write = async (kind: 'task.complete' | 'task.reopen', id: string = kind) => {
  const { id: accountId, tasks: all } = await account();
  const taskId = all[0]?.id ?? '';
  const operation = kind === 'task.complete' ? { kind, taskId, outcome: 'Done' as const } : { kind, taskId };
  await enqueue({ id, accountId, destination: 'local', notBefore: 0, operation });
  return taskId;
};

describe('tasks without ids, imported again', () => {
  beforeEach(async () => {
    await emptyBook();
    await take('Account ID,Account Name,Domain', 'A-1,Harbour,harbour.example');
    await take(HEAD, 'A-1,Send review,Renewal,2027-03-01,Open');
  });

  it('one whose day moved is the known one with the new day, once, and so again', async () => {
    const moved = await take(HEAD, 'A-1,Send review,Renewal,2027-03-15,Open');
    expect(moved).toMatchObject({
      fates: { new: 0, changed: 1, unchanged: 0 },
      shown: [{ row: { value: { due: '2027-03-15' } }, before: { value: { due: '2027-03-01' } } }],
    });
    expect(await days()).toEqual(['2027-03-15']);
    expect(await take(HEAD, 'A-1,Send review,Renewal,2027-03-15,Open')).toMatchObject({ fates: { new: 0, changed: 0, unchanged: 1 } });
    await take('Status,Due Date,Playbook,Task,Account ID', 'Completed,2027-03-22,Renewal,Send review,A-1');
    expect(await days()).toEqual([]);
    expect((await account()).tasks).toMatchObject([{ status: 'done', due: '2027-03-22' }]);
  });

  it('two of one title on two days are two, whichever of them moves, in any order; the same row twice is refused', async () => {
    const quarters = ['A-1,Review,,2027-06-01,Open', 'A-1,Review,,2027-03-01,Open'];
    const first = await take(HEAD, ...quarters, quarters[0] ?? '');
    expect(first).toMatchObject({ accepted: 2, rejections: [{ line: 4, reason: 'The row repeats line 2' }] });
    expect(await take(HEAD, 'A-1,Review,,2027-03-08,Open', quarters[0] ?? '')).toMatchObject({
      fates: { new: 0, changed: 1, unchanged: 1 },
    });
    expect(await days()).toEqual(['2027-03-01', '2027-03-08', '2027-06-01']);
  });

  it('finds them by days with two meanings, and by the name of their account', async () => {
    const moved = await take(
      'Company,Task,Playbook,Due Date,Status',
      'Harbour,Send review,Renewal,04/03/2027,',
      'Harbour,Other,,13/03/2027,',
    );
    expect(moved).toMatchObject({ byName: true, fates: { new: 1, changed: 1 } });
    expect(await days()).toEqual(['2027-03-04', '2027-03-13']);
  });

  it('after a completion here, the next of its title is a new one, and the completed one stays completed', async () => {
    const taskId = await write('task.complete');
    expect(await take(HEAD, 'A-1,Send review,Renewal,2027-06-01,Open')).toMatchObject({ fates: { new: 1, changed: 0 } });
    const { pending, completed } = await tasks();
    expect(pending).toMatchObject([{ due: '2027-06-01' }]);
    expect(completed).toEqual([{ title: 'Send review', due: '2027-03-01', id: taskId }]);
  });

  it('the same once the completion is in the book, and until it is opened again', async () => {
    const { id: accountId, tasks: all } = await account();
    const [stored] = await db.record.where('[connectionId+type]').equals(['csv', 'task']).toArray();
    const here = (status: 'done' | 'open') =>
      db.record.put({ ...stored, connectionId: 'local', externalId: all[0]?.id, value: { ...stored?.value, status } } as SourceRecord);
    await here('done');
    await refold([accountId]);
    expect(await take(HEAD, 'A-1,Send review,Renewal,2027-06-01,Open')).toMatchObject({ fates: { new: 1 } });
    await here('open');
    await refold([accountId]);
    expect(await take(HEAD, 'A-1,Send review,Renewal,2027-06-01,Open', 'A-1,Send review,Renewal,2027-03-08,Open')).toMatchObject({
      fates: { new: 0, changed: 1, unchanged: 1 },
    });
  });

  it('a completion that was taken back, or that did not get through, leaves the task where it was', async () => {
    await write('task.complete');
    await markNeedsYou('task.complete', appError('forbidden'));
    expect(await take(HEAD, 'A-1,Send review,Renewal,2027-04-01,Open')).toMatchObject({ fates: { new: 0, changed: 1 } });
    await write('task.complete', 'again');
    await write('task.reopen');
    expect(await take(HEAD, 'A-1,Send review,Renewal,2027-05-01,Open')).toMatchObject({ fates: { new: 0, changed: 1 } });
    expect(await days()).toEqual(['2027-05-01']);
  });

  it('a file without days, states or notes leaves them, over or not', async () => {
    await take(`${HEAD},Note,Outcome`, 'A-1,Send review,Renewal,2027-03-01,Done,By phone,Could not reach');
    const known = (await account()).tasks;
    expect(known).toMatchObject([{ status: 'done', note: 'By phone', outcome: 'Could not reach', due: '2027-03-01' }]);
    expect(await take('Account ID,Task,Playbook', 'A-1,Send review,Renewal')).toMatchObject({
      fates: { new: 0, changed: 0, unchanged: 1 },
    });
    await take(HEAD, 'A-1,Send review,Renewal,2027-03-01,Completed');
    expect((await account()).tasks).toEqual(known);
  });

  it('one that another row names by the id it was exported with is that row', async () => {
    const [id = ''] = (await account()).tasks.map((task) => task.id.replace('csv:', ''));
    const both = await take(`Task ID,${HEAD}`, `${id},A-1,Send review,Renewal,2027-03-01,Open`, ',A-1,Send review,Renewal,2027-04-01,Open');
    expect(both).toMatchObject({ fates: { new: 1, changed: 0, unchanged: 1 } });
    expect(await days()).toEqual(['2027-03-01', '2027-04-01']);
  });
});
