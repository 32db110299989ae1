import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../../lib/domain/record';
import { withSaidHere } from '../../../lib/domain/task/kept-outcome';
import type { PlaybookTask } from '../../../lib/domain/task/task';
import { instant } from '../builders';

const task = (value: Partial<PlaybookTask>, asOf = '2026-11-20T10:00:00.000Z'): SourceRecord => ({
  type: 'task',
  connectionId: 'salesforce:acme',
  externalId: '00T1',
  accountExternalId: 'A1',
  accountId: 'a1',
  label: 'Salesforce',
  asOf: instant(asOf),
  value: { id: '00T1', title: 'Call', status: 'done', ...value },
});
const ended = { completedAt: instant('2026-11-20T09:59:00.000Z'), outcome: 'No longer needed', note: 'They signed', mine: true } as const;
const here = task({ ...ended, status: 'skipped' });
const after = (there: Partial<PlaybookTask>, before = here) =>
  withSaidHere(task({ completedAt: instant('2026-11-20T10:00:05.000Z'), by: 'Robin', ...there }, '2026-11-20T11:00:00.000Z'), before).value;

describe('a task that was completed here, as its system sends it again', () => {
  it('keeps outcome and note, which the system has no fields for', () => {
    expect(after({})).toMatchObject({ status: 'skipped', outcome: 'No longer needed', note: 'They signed', by: 'Robin', mine: true });
  });

  it('and keeps them for good, not for one reading', () => {
    const once = withSaidHere(task({ by: 'Robin' }, '2026-11-20T11:00:00.000Z'), here);
    expect(withSaidHere(task({ by: 'Robin' }, '2026-11-21T11:00:00.000Z'), once).value).toMatchObject({ note: 'They signed' });
  });

  it.each<[string, Partial<PlaybookTask>]>([
    ['is open again there', { status: 'open', completedAt: undefined }],
    ['was ended anew there', { completedAt: instant('2026-11-20T10:30:00.000Z') }],
    ['has an outcome of its own there', { outcome: 'Done' }],
  ])('not where it %s', (_, there) => {
    expect(after(there)).not.toHaveProperty('note');
  });

  it('says nothing of what nobody ended here', () => {
    const { mine: _, ...others } = ended;
    expect(after({}, task(others))).not.toHaveProperty('note');
  });
});
