import { describe, expect, it } from 'vitest';
import { readCompleted } from '../../../lib/connectors/csv/date-value';
import { readOutcome, readStatus } from '../../../lib/connectors/csv/task-values';
import { said } from './said';

describe('task words', () => {
  it.each([
    ['', 'open'],
    ['Not Started', 'open'],
    ['In Progress', 'open'],
    ['Waiting on someone else', 'open'],
    ['Completed', 'done'],
    ['DONE', 'done'],
    ['Closed - success', 'done'],
    ['Cancelled', 'skipped'],
    ["Won't do", 'skipped'],
    ['Nicht begonnen', 'open'],
    ['In Bearbeitung', 'open'],
    ['Zurückgestellt', 'open'],
    ['Erledigt', 'done'],
    ['Übersprungen', 'skipped'],
    ['Non démarrée', 'open'],
    ['À faire', 'open'],
    ['Terminé', 'done'],
    ['Ignoré', 'skipped'],
  ])('%s', (text, status) => expect(said(readStatus(text))).toBe(status));
  it('refuses what it does not know', () => expect(said(readStatus('Frobnicated'))).toMatch(/^! is not a status/));
  it('keeps only our outcomes', () => expect([readOutcome('could not REACH'), readOutcome('Won')]).toEqual(['Could not reach', undefined]));
  it.each([
    ['2026-11-20T10:30:00Z', '2026-11-20T10:30:00.000Z'],
    ['2026-11-20T10:30:00.000+0200', '2026-11-20T08:30:00.000Z'],
    ['20 Nov 2026', '2026-11-20T00:00:00.000Z'],
    ['', undefined],
  ])('completed %s', (text, at) => expect(said(readCompleted(text))).toBe(at));
  it('refuses an unclear day of completion', () => expect(said(readCompleted('03/04/2026'))).toMatch(/^! could be two/));
});
